//! A check as staff read it: what is missing first, with the evidence, and the words to send.

mod learnt;
mod message;
pub(super) mod rows;

pub use learnt::{Changes, Learnt, scope_words};
pub use message::{Case, message, plain};
pub use rows::{Mark, Row, Tab};

use std::collections::BTreeMap;

use super::times::Time;
use crate::{
    app::Settings,
    base::time::Moment,
    checks::{AccountWord, Check, CheckState, Differences, FindingRow},
    integrations::{pack::Pack, verdict::Cause},
};
use rows::by_tab;

/// What is known of a check.
pub struct Known<'a> {
    pub check: &'a Check,
    pub findings: &'a [FindingRow],
    pub differences: Option<&'a Differences>,
    /// Since when each verdict holds.
    pub since: &'a BTreeMap<String, Moment>,
    pub word: Option<&'a AccountWord>,
    pub pack: &'a Pack,
    pub settings: &'a Settings,
    pub now: Moment,
}

/// One check.
pub struct Report {
    pub heading: String,
    pub scope: String,
    pub changes: Option<Changes>,
    pub learnt: Learnt,
    pub asked_by: String,
    pub at: Time,
    /// Why it could not get that far.
    pub cause: Option<CauseView>,
    /// For staff: what exactly was met.
    pub detail: Option<String>,
    pub retry: Option<Time>,
    pub calls: i32,
    pub tally: Vec<(&'static str, usize)>,
    pub missing: Vec<Tab>,
    /// What could not be told, or not yet.
    pub open: Vec<Tab>,
    pub open_heading: String,
    /// Few enough to be shown at once.
    pub open_at_once: bool,
    /// What is granted or confirmed.
    pub settled: Vec<Tab>,
    pub settled_count: usize,
    /// Open, and some of their fields are not.
    pub half_open: Vec<Row>,
    /// How many could be looked at again by themselves.
    pub missing_again: usize,
    pub open_again: usize,
}

pub struct CauseView {
    pub title: String,
    /// The line for staff.
    pub staff: String,
}

impl Report {
    pub fn new(known: &Known<'_>) -> Self {
        let Known {
            check,
            findings,
            pack,
            now,
            ..
        } = *known;
        let rows = findings.iter().map(|finding| {
            let tab = pack
                .permission(&finding.permission_id)
                .map_or("Other", |permission| &permission.tab);
            (tab, Row::of(finding, known))
        });
        let (settled, open): (Vec<_>, Vec<_>) = rows.partition(|(_, row)| row.mark.is_settled());
        let (missing, open): (Vec<_>, Vec<_>) = open
            .into_iter()
            .partition(|(_, row)| row.mark == Mark::Missing);
        let unclear = open
            .iter()
            .filter(|(_, row)| row.mark == Mark::Unclear)
            .count();
        let tally = Mark::ALL
            .into_iter()
            .map(|mark| (mark, count(check, findings, mark)))
            .filter(|(_, count)| *count > 0)
            .map(|(mark, count)| (mark.label(), count))
            .collect();
        Self {
            heading: heading(check, findings),
            scope: scope_words(check),
            changes: known
                .differences
                .and_then(|differences| Changes::of(differences, pack, now)),
            learnt: Learnt::of(known),
            half_open: findings
                .iter()
                .filter(|finding| !finding.left_out.is_empty())
                .map(|finding| Row::of(finding, known))
                .collect(),
            missing_again: missing.iter().filter(|(_, row)| row.again).count(),
            open_again: open.iter().filter(|(_, row)| row.again).count(),
            asked_by: check.asked_by.clone(),
            at: Time::new(check.finished_at.unwrap_or(check.created_at), now),
            cause: check.cause.map(|cause| {
                let text = pack.cause(cause);
                CauseView {
                    title: text.title.clone(),
                    staff: text.staff.clone(),
                }
            }),
            detail: check.detail.clone(),
            retry: check.retry_at.map(|at| Time::new(at, now)),
            calls: check.calls,
            tally,
            settled_count: settled.len(),
            missing: by_tab(missing),
            open_heading: match open.len() - unclear {
                0 => format!("{unclear} for the customer to confirm"),
                untold => format!("{} not told", untold + unclear),
            },
            open_at_once: open.len() <= 12,
            open: by_tab(open),
            settled: by_tab(settled),
        }
    }
}

fn count(check: &Check, findings: &[FindingRow], mark: Mark) -> usize {
    findings
        .iter()
        .filter(|finding| Mark::of(finding, check) == mark)
        .count()
}

fn heading(check: &Check, findings: &[FindingRow]) -> String {
    let open = |mark| {
        findings
            .iter()
            .filter(|finding| finding.required && Mark::of(finding, check) == mark)
            .count()
    };
    match check.state {
        CheckState::Queued => "The check waits for its turn".to_owned(),
        CheckState::Running => {
            let found = findings.iter().filter(|f| f.found_at.is_some()).count();
            format!("The check is running: {found} of {} told", findings.len())
        }
        CheckState::Superseded => "The check was overtaken by newer credentials".to_owned(),
        CheckState::Done if check.cause.is_some() => "The check could not be finished".to_owned(),
        CheckState::Done => match (open(Mark::Missing), open(Mark::Unclear)) {
            (0, 0) => "Everything required is proved or confirmed".to_owned(),
            (0, unclear) => format!("{unclear} required to be confirmed by the customer"),
            (missing, 0) => format!("{missing} required missing"),
            (missing, unclear) => format!("{missing} required missing, {unclear} to be confirmed"),
        },
    }
}

/// The last problem of a connection, as short as a list wants it.
pub fn problem_title(pack: Option<&Pack>, word: &str) -> String {
    match (word, word.parse::<Cause>(), pack) {
        ("missing", ..) => "Boxes not ticked".to_owned(),
        ("unconfirmed", ..) => "To be confirmed by the customer".to_owned(),
        (_, Ok(cause), Some(pack)) => pack.cause(cause).title.clone(),
        _ => word.replace('_', " "),
    }
}
