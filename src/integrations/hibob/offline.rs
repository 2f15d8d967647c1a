//! What would be said if Bob answered so: the reading of answers without a vendor, for tests that
//! throw odd ones at it. Nothing here asks anybody.

use serde_json::Value;

use super::{
    super::{
        pack::{Pack, Proof},
        said::Evidence,
        verdict::{Finding, Verdict},
    },
    account,
    answer::Body,
    fields, landmarks,
    matching::Sections,
    restricted::Restricted,
    sections::Picture,
    tables,
};

/// The bytes of three answers.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Of `GET /v1/company/people/fields`.
    pub fields: Vec<u8>,
    /// Of `POST /v1/people/search`, for a few people.
    pub search: Vec<u8>,
    /// Of `GET /v1/bulk/people/lifecycle`.
    pub table: Vec<u8>,
    /// The answers were longer than what is read of one.
    pub cut: bool,
}

/// The findings that these answers alone lead to. What they do not tell of has no finding.
pub fn findings(pack: &Pack, answers: &Answers) -> Vec<Finding> {
    let body = |bytes: &[u8]| Body {
        bytes: bytes.to_vec(),
        cut: answers.cut,
        ..Body::default()
    };
    let mut findings = Vec::new();
    let mut say = |permission: &str, verdict, evidence: Evidence, left_out| {
        findings.push(Finding {
            permission: permission.to_owned(),
            verdict,
            evidence,
            place: None,
            left_out,
        });
    };
    if let Some(verdict) = tables::judge_bulk(&body(&answers.table), tables::Table::Lifecycle) {
        say(
            "lifecycle.history",
            verdict,
            Evidence::default(),
            Vec::new(),
        );
    }
    let listed = body(&answers.fields).json("fields").ok();
    let Some(fields) = listed.as_ref().and_then(fields::fields) else {
        return findings;
    };
    let search = body(&answers.search);
    let Ok(listed) = search.records("employees", "search") else {
        return findings;
    };
    let people: Vec<Value> = listed.items.into_iter().filter(Value::is_object).collect();
    let _ = (account::fingerprint(&people), account::mail_domain(&people));
    let _: Vec<_> = people.iter().filter_map(fields::id_of).collect();
    let sections = Sections::of(&fields, pack);
    let looks: Vec<_> = pack
        .permissions
        .iter()
        .filter_map(|permission| {
            let Proof::Category { names, .. } = &permission.proof else {
                return None;
            };
            let category = sections.section(names)?.category()?;
            let probes = category.probes(landmarks::of(names.first()?), true, 16);
            (!probes.is_empty()).then_some((permission, category.name, probes))
        })
        .collect();
    let asked: Vec<_> = looks
        .iter()
        .flat_map(|(_, _, probes)| probes)
        .copied()
        .collect();
    let picture = Picture::new(&people, &asked, Restricted::of(&search));
    for (permission, name, probes) in looks {
        let reading = picture.read(name, &probes);
        let verdict: Verdict = reading.verdict;
        say(&permission.id, verdict, reading.evidence, reading.left_out);
    }
    findings
}
