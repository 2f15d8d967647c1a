//! What a check learnt beside its verdicts, for people and for scripts.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::integrations::{
    pack::{Pack, Permission},
    verdict::{Finding, Insight, People},
};

/// Visible people, with their statuses; null when they could not be counted.
pub fn people_json(people: Option<People>, insight: &Insight) -> Value {
    people.map_or(Value::Null, |people| {
        json!({
            "all": people.all,
            "active": people.active,
            "at_least": insight.at_least,
            "by_status": insight.by_status,
        })
    })
}

/// Remarks with the pack's words, what is more than needed, and the company's own sections.
pub fn add_json(shown: &mut Value, pack: &Pack, insight: &Insight) {
    shown["mail_domain"] = json!(insight.mail_domain);
    shown["remarks"] = insight
        .remarks
        .iter()
        .map(|remark| {
            let text = pack.remark(&remark.id);
            json!({
                "id": remark.id,
                "about": remark.about,
                "title": text.map(|text| bare(&text.title)),
                "text": text.map(|text| bare(&text.text)),
                "advice": text.map(|text| bare(&text.advice)),
                "step": text.map(|text| text.step.clone()),
            })
        })
        .collect();
    shown["excess"] = insight
        .excess
        .iter()
        .map(|excess| {
            json!({
                "permission": excess.permission,
                "path": pack.permission(&excess.permission).map(Permission::path),
                "evidence": excess.evidence.english(),
            })
        })
        .collect();
    shown["sections"] = json!(insight.sections);
}

/// Sections that are open, and some of whose fields are not.
pub fn half_open(pack: &Pack, findings: &[Finding]) -> String {
    let half: Vec<_> = findings
        .iter()
        .filter(|finding| !finding.left_out.is_empty())
        .collect();
    let mut text = String::new();
    if half.is_empty() {
        return text;
    }
    let _ = writeln!(text, "\nOpen in part: {}", half.len());
    for finding in half {
        let path = pack
            .permission(&finding.permission)
            .map_or_else(|| finding.permission.clone(), Permission::path);
        let left_out = finding.left_out.join(", ");
        let _ = write!(text, "  {path}\n    left out: {left_out}\n");
    }
    text
}

/// The same as lines to read; nothing when there is nothing to say.
pub fn text(pack: &Pack, people: Option<People>, insight: &Insight) -> String {
    let mut text = String::new();
    account(&mut text, people, insight);
    for remark in &insight.remarks {
        let Some(words) = pack.remark(&remark.id) else {
            continue;
        };
        let _ = write!(
            text,
            "\nGood to know: {}\n  {}\n",
            bare(&words.title),
            bare(&words.text)
        );
        if !remark.about.is_empty() {
            let _ = writeln!(text, "  About: {}", remark.about.join(", "));
        }
        let _ = writeln!(text, "  {}", bare(&words.advice));
    }
    if !insight.excess.is_empty() {
        let _ = writeln!(
            text,
            "\nMore than needed: {}. It blocks nothing; untick it to take it back.",
            insight.excess.len()
        );
        for excess in &insight.excess {
            let path = pack
                .permission(&excess.permission)
                .map_or_else(|| excess.permission.clone(), Permission::path);
            let _ = write!(text, "  {path}\n    {}\n", excess.evidence);
        }
    }
    if !insight.sections.is_empty() {
        let _ = writeln!(
            text,
            "\nSections of the company's own: {}",
            insight.sections.len()
        );
        for section in &insight.sections {
            let word = match section.open {
                Some(true) => "open",
                Some(false) => "closed",
                None => "cannot be told",
            };
            let _ = writeln!(text, "  {}: {word}", section.name);
        }
    }
    text
}

fn account(text: &mut String, people: Option<People>, insight: &Insight) {
    if let Some(people) = people {
        let least = if insight.at_least { "at least " } else { "" };
        let (all, active) = (people.all, people.active);
        let _ = writeln!(
            text,
            "\nPeople that can be seen: {least}{all} ({active} active)"
        );
        for of in &insight.by_status {
            let _ = writeln!(text, "  {}: {}", of.status, of.people);
        }
    }
    if let Some(domain) = &insight.mail_domain {
        let _ = writeln!(text, "Main mail domain: {domain}");
    }
}

/// A text of the pack for a terminal: no bold, and plain words for names that only a portal knows.
fn bare(text: &str) -> String {
    text.replace("**", "")
        .replace("{operator}", "the operator")
        .replace("{support}", "support")
        .replace("{service_user_name}", "the service user")
        .replace("{credential_name}", "the credential")
        .replace("{group_name}", "its permission group")
}
