//! The findings of a check as staff read them, under the tabs of the vendor's screens.

use super::{Known, Time};
use crate::{
    checks::{Check, FindingRow},
    integrations::{pack::Proof, verdict::Verdict},
};

/// One tab of the vendor's permission screen.
pub struct Tab {
    pub name: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub mark: Mark,
    pub place: String,
    pub item: String,
    pub required: bool,
    /// What the company itself calls the section.
    pub own: Option<String>,
    /// Its fields that did not come.
    pub left_out: String,
    pub evidence: String,
    /// Since when it is so.
    pub since: Option<Time>,
    /// An earlier check told it; this one did not look.
    pub carried: bool,
    /// A read can show it.
    pub again: bool,
    pub id: String,
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, Time)>,
}

/// A verdict with the customer's word taken into account, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Missing,
    Unclear,
    /// The check ended before.
    Unseen,
    /// The check has not come to it yet.
    Awaited,
    Confirmed,
    Granted,
}

impl Mark {
    pub fn of(finding: &FindingRow, check: &Check) -> Self {
        match finding.verdict {
            Verdict::Granted => Self::Granted,
            Verdict::Missing => Self::Missing,
            Verdict::Unclear if finding.confirmed.is_some() => Self::Confirmed,
            Verdict::Unclear if finding.found_at.is_none() && !check.state.is_over() => {
                Self::Awaited
            }
            Verdict::Unclear if finding.found_at.is_none() || check.cause.is_some() => Self::Unseen,
            Verdict::Unclear => Self::Unclear,
        }
    }

    /// The class that `app.css` has for it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unclear => "unclear",
            Self::Unseen | Self::Awaited => "untold",
            Self::Confirmed => "confirmed",
            Self::Granted => "granted",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Missing => "Missing",
            Self::Unclear => "To confirm",
            Self::Unseen => "Could not be seen",
            Self::Awaited => "Not looked at yet",
            Self::Confirmed => "Confirmed",
            Self::Granted => "Granted",
        }
    }

    pub fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Granted)
    }

    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Unclear,
        Self::Unseen,
        Self::Awaited,
        Self::Confirmed,
        Self::Granted,
    ];
}

impl Row {
    pub fn of(finding: &FindingRow, known: &Known<'_>) -> Self {
        let (pack, now) = (known.pack, known.now);
        let permission = pack.permission(&finding.permission_id);
        let (place, item) = permission.map_or_else(
            || (String::new(), finding.permission_id.clone()),
            |permission| {
                let place = format!("{} › {}", permission.section, permission.group);
                (place, permission.item.clone())
            },
        );
        let mark = Mark::of(finding, known.check);
        let evidence = finding.evidence.to_string();
        let left_out = finding.left_out.join(", ");
        Self {
            mark,
            id: finding.permission_id.clone(),
            own: finding.place.clone(),
            left_out,
            since: known
                .since
                .get(&finding.permission_id)
                .map(|at| Time::new(*at, now)),
            carried: finding.carried_from.is_some(),
            again: permission.is_some_and(|known| !matches!(known.proof, Proof::Nothing { .. })),
            place,
            item,
            required: finding.required,
            evidence,
            // What a later look proved or disproved is no longer a matter of anybody's word.
            confirmed: finding
                .confirmed
                .as_ref()
                .filter(|_| mark == Mark::Confirmed)
                .map(|word| (word.by.clone(), Time::new(word.at, now))),
        }
    }
}

impl Row {
    pub fn is_half_open(&self) -> bool {
        !self.left_out.is_empty()
    }

    /// What was left out, where the evidence does not say it.
    pub fn left_out_unsaid(&self) -> Option<&str> {
        let unsaid = self.is_half_open() && !self.evidence.contains(&self.left_out);
        unsaid.then_some(self.left_out.as_str())
    }
}

/// The rows under their tabs, the worst first; what is optional comes after what is required.
pub fn by_tab(rows: Vec<(&str, Row)>) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = Vec::new();
    for (name, row) in rows {
        match tabs.iter_mut().find(|known| known.name == name) {
            Some(known) => known.rows.push(row),
            None => tabs.push(Tab {
                name: name.to_owned(),
                rows: vec![row],
            }),
        }
    }
    for tab in &mut tabs {
        tab.rows.sort_by_key(|row| (row.mark, !row.required));
    }
    tabs.sort_by_key(|tab| tab.rows.first().map(|row| row.mark));
    tabs
}
