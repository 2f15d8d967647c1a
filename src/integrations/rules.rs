//! What makes a permission granted, missing or unclear, in words: what documents tell of a pack.

use super::{
    hibob,
    pack::{Pack, Permission, Probe, Proof, When},
    verdict::Verdict,
};

/// How a kind of proof works. Permissions with equal rules are proved alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// "By a people search", "By `GET /v1/company/reports`"
    pub how: String,
    /// What shows that the box is ticked; `None` when nothing can.
    pub granted: Option<String>,
    /// What shows that it is not.
    pub missing: Option<String>,
    /// When neither can be told: the admin is asked.
    pub unclear: String,
}

/// The rules by which this permission of the pack is judged.
pub fn rules(pack: &Pack, permission: &Permission) -> Rules {
    match &permission.proof {
        Proof::Nothing { because } => Rules {
            how: format!("By no read: {because}"),
            granted: None,
            missing: None,
            unclear: "Always: the admin confirms it.".to_owned(),
        },
        Proof::Probe { probe } => pack.probe(probe).map_or_else(|| unknown(probe), of_probe),
        Proof::Category { .. } => hibob::rules::of_section(),
        Proof::Table { .. } => hibob::rules::of_table(),
        Proof::Endpoint { endpoint } => {
            hibob::rules::of_endpoint(endpoint).unwrap_or_else(|| unknown(endpoint))
        }
    }
}

fn unknown(name: &str) -> Rules {
    Rules {
        how: format!("By “{name}”"),
        granted: None,
        missing: None,
        unclear: "Always.".to_owned(),
    }
}

/// Of a probe written as data: its outcomes by their verdicts.
fn of_probe(probe: &Probe) -> Rules {
    let that = |verdict| {
        let outcomes = probe.outcomes.iter();
        let met: Vec<_> = outcomes
            .filter(|outcome| outcome.verdict == verdict)
            .map(|outcome| in_words(&outcome.when))
            .collect();
        (!met.is_empty()).then(|| format!("{}.", met.join("; or ")))
    };
    Rules {
        how: format!("By `{:?} {}`", probe.method, probe.path)
            .replace("Get ", "GET ")
            .replace("Post ", "POST "),
        granted: that(Verdict::Granted),
        missing: that(Verdict::Missing),
        unclear: that(Verdict::Unclear).map_or_else(
            || "Any other answer.".to_owned(),
            |told| format!("{told} Any other answer."),
        ),
    }
}

/// "Status 200, `employees` has items"
fn in_words(when: &When) -> String {
    let mut words = Vec::new();
    if !when.status.is_empty() {
        let all: Vec<_> = when.status.iter().map(u16::to_string).collect();
        words.push(format!("status {}", all.join(" or ")));
    }
    words.extend(when.present.iter().map(|path| format!("`{path}` is there")));
    words.extend(
        when.absent
            .iter()
            .map(|path| format!("`{path}` is nowhere")),
    );
    words.extend(
        when.not_empty
            .iter()
            .map(|path| format!("`{path}` has items")),
    );
    words.extend(when.empty.iter().map(|path| format!("`{path}` has none")));
    words.extend(when.header.iter().map(|header| match &header.contains {
        Some(text) => format!("the header `{}` holds “{text}”", header.name),
        None => format!("the header `{}` is there", header.name),
    }));
    let words = words.join(", ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
