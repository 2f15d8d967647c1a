//! A check's findings as the page shows them: grouped by the vendor's screens, what is to do first.

use crate::{
    checks::FindingRow,
    integrations::{
        pack::{Pack, Permission, Proof},
        verdict::Verdict,
    },
    words::Words,
};

/// Boxes under one heading of the vendor's screens.
pub struct PlaceGroup {
    /// "People's data › Work"
    pub place: String,
    pub rows: Vec<BoxRow>,
}

pub struct BoxRow {
    pub number: usize,
    pub id: String,
    /// "People's data › Work"
    pub place: String,
    pub item: String,
    /// What the company itself calls the section, where that is another word.
    pub own: Option<String>,
    /// Fields that were left out although the section is open.
    pub left_out: String,
    pub evidence: String,
    /// A read can show it, so that it makes sense to look again.
    pub again: bool,
    pub mark: &'static str,
    /// For screen readers, in the place of the mark.
    pub said: &'static str,
}

/// Where a row belongs on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not told yet.
    Awaited,
    Granted,
    Confirmed,
    /// Required and proved absent.
    Missing,
    /// Required and not to be told: the customer's word is asked for.
    Unclear,
    /// Not in place, and linking does not wait for it.
    Optional,
}

impl Standing {
    pub fn of(finding: &FindingRow) -> Self {
        match finding.verdict {
            Verdict::Granted => Self::Granted,
            _ if finding.found_at.is_none() && finding.confirmed.is_none() => Self::Awaited,
            Verdict::Missing if finding.required => Self::Missing,
            Verdict::Unclear if finding.confirmed.is_some() => Self::Confirmed,
            Verdict::Unclear if finding.required => Self::Unclear,
            Verdict::Missing | Verdict::Unclear => Self::Optional,
        }
    }

    /// Proved, or confirmed by a person.
    pub fn is_good(self) -> bool {
        matches!(self, Self::Granted | Self::Confirmed)
    }
}

/// Whether there is a read that shows it.
pub fn can_be_read(pack: &Pack, permission: &str) -> bool {
    pack.permission(permission)
        .is_some_and(|permission| !matches!(permission.proof, Proof::Nothing { .. }))
}

/// The section is open, and some of its fields are not.
pub fn is_half_open(finding: &FindingRow) -> bool {
    !finding.left_out.is_empty() && Standing::of(finding) == Standing::Granted
}

/// Rows that cannot be told for the same reason.
pub struct ReasonGroup {
    pub reason: String,
    pub rows: Vec<BoxRow>,
}

/// Groups rows by why they cannot be told, so that no reason is said twice.
pub fn by_reason(groups: Vec<PlaceGroup>) -> Vec<ReasonGroup> {
    let mut reasons: Vec<ReasonGroup> = Vec::new();
    for row in groups.into_iter().flat_map(|group| group.rows) {
        let known = reasons
            .iter_mut()
            .find(|known| known.reason == row.evidence);
        match known {
            Some(known) => known.rows.push(row),
            None => reasons.push(ReasonGroup {
                reason: row.evidence.clone(),
                rows: vec![row],
            }),
        }
    }
    reasons
}

/// The rows that are picked, in the pack's order, under their headings.
pub fn grouped(
    words: Words,
    pack: &'static Pack,
    findings: &[FindingRow],
    wanted: impl Fn(&FindingRow) -> bool,
) -> Vec<PlaceGroup> {
    let mut groups: Vec<PlaceGroup> = Vec::new();
    for (number, finding) in findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| wanted(finding))
    {
        let Some(permission) = pack.permission(&finding.permission_id) else {
            continue;
        };
        let place = place(permission);
        if groups.last().is_none_or(|group| group.place != place) {
            groups.push(PlaceGroup {
                place,
                rows: Vec::new(),
            });
        }
        if let Some(group) = groups.last_mut() {
            let evidence = finding.evidence_in(words, pack);
            group.rows.push(row(number, permission, finding, evidence));
        }
    }
    groups
}

pub fn count(groups: &[PlaceGroup]) -> usize {
    groups.iter().map(|group| group.rows.len()).sum()
}

/// The verdict's word as the page's marks and script know it; empty while it is waited for.
pub fn mark(finding: &FindingRow) -> &'static str {
    match Standing::of(finding) {
        Standing::Awaited => "",
        Standing::Confirmed => "confirmed",
        _ => finding.verdict.as_str(),
    }
}

fn row(number: usize, permission: &Permission, finding: &FindingRow, evidence: String) -> BoxRow {
    let mark = mark(finding);
    BoxRow {
        number,
        id: permission.id.clone(),
        place: place(permission),
        item: permission.item.clone(),
        own: finding.place.clone(),
        left_out: finding.left_out.join(", "),
        evidence,
        again: !matches!(permission.proof, Proof::Nothing { .. }),
        mark,
        said: match mark {
            "granted" => ": in place",
            "confirmed" => ": confirmed by you",
            "missing" => ": not ticked",
            "unclear" => ": cannot be told",
            _ => "",
        },
    }
}

/// "People's data › Work": where the box is, without the words beside it.
fn place(permission: &Permission) -> String {
    let path = permission.path();
    let place = path.strip_suffix(&permission.item).unwrap_or(&path);
    place.trim_end_matches(" › ").to_owned()
}
