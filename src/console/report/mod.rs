//! A check as staff read it: what is missing first, with the evidence, and the words to send.

mod learnt;
mod message;
pub(super) mod rows;

pub use learnt::{Changes, Learnt, scope_words};
pub use message::{Case, Message, Part, farewell, message, plain};
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
    /// Its findings are still coming in.
    pub running: bool,
    /// "15 calls", once it is known.
    pub calls: Option<String>,
    pub tally: Vec<(&'static str, usize)>,
    pub missing: Vec<Tab>,
    /// What could not be told, or not yet.
    pub open: Vec<Tab>,
    pub open_heading: String,
    /// Few enough to be shown at once.
    pub open_at_once: bool,
    /// What is granted or confirmed.
    pub settled: Vec<Tab>,
    pub settled_heading: String,
    /// Granted or confirmed, and some of their fields are not open.
    pub half_open: Vec<Row>,
    /// How many could be looked at again by themselves.
    pub missing_again: usize,
    pub open_again: usize,
}

pub struct CauseView {
    /// The vendor's own trouble needs nobody.
    pub class: &'static str,
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
        let (half_open, settled): (Vec<_>, Vec<_>) =
            settled.into_iter().partition(|(_, row)| row.is_half_open());
        let running = !check.state.is_over();
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
            .filter(|(_, count)| *count > 0 && !running)
            .map(|(mark, count)| (mark.label(), count))
            .collect();
        Self {
            heading: heading(check, findings),
            scope: scope_words(check),
            changes: known
                .differences
                .and_then(|differences| Changes::of(differences, pack, now)),
            learnt: Learnt::of(known),
            missing_again: missing.iter().filter(|(_, row)| row.again).count(),
            open_again: open.iter().filter(|(_, row)| row.again).count(),
            asked_by: check.asked_by.clone(),
            at: Time::new(check.finished_at.unwrap_or(check.created_at), now),
            cause: check.cause.map(|cause| {
                let text = pack.cause(cause);
                CauseView {
                    class: if cause.is_vendors() {
                        "note-warn"
                    } else {
                        "note-bad"
                    },
                    title: text.title.clone(),
                    staff: text.staff.clone(),
                }
            }),
            detail: check.detail.clone(),
            retry: check.retry_at.map(|at| Time::new(at, now)),
            running,
            calls: (!running).then(|| match check.calls {
                1 => "1 call".to_owned(),
                calls => format!("{calls} calls"),
            }),
            tally,
            settled_heading: match (running, half_open.is_empty()) {
                (true, _) => "Granted or confirmed so far".to_owned(),
                (_, true) => format!("{} granted or confirmed", settled.len()),
                (_, false) => format!("{} more granted or confirmed", settled.len()),
            },
            half_open: half_open.into_iter().map(|(_, row)| row).collect(),
            missing: by_tab(missing),
            open_heading: match (running, open.len() - unclear) {
                (true, _) => "Not settled yet".to_owned(),
                (_, 0) => format!("{unclear} to confirm"),
                (_, unseen) if unclear == 0 => format!("{unseen} could not be seen"),
                (_, unseen) => format!("{unclear} to confirm, {unseen} could not be seen"),
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
    let required = |mark| {
        findings
            .iter()
            .filter(|finding| finding.required && Mark::of(finding, check) == mark)
            .count()
    };
    let to_confirm = count(check, findings, Mark::Unclear);
    match check.state {
        CheckState::Queued => "The check waits for its turn".to_owned(),
        CheckState::Running => {
            let found = findings.iter().filter(|f| f.found_at.is_some()).count();
            format!("The check is running: {found} of {} told", findings.len())
        }
        CheckState::Superseded => "The check was overtaken by newer credentials".to_owned(),
        CheckState::Done if check.cause.is_some() => "The check could not be finished".to_owned(),
        CheckState::Done => match (required(Mark::Missing), required(Mark::Unclear)) {
            (0, 0) => "Everything required is proved or confirmed".to_owned(),
            (0, all) if all == to_confirm => format!("{all} to confirm by the customer"),
            (0, required) => {
                format!("{to_confirm} to confirm by the customer, {required} of them required")
            }
            (missing, 0) => format!("{missing} required missing"),
            (missing, _) => format!("{missing} required missing, {to_confirm} to confirm"),
        },
    }
}

/// The last problem of a connection, as short as a list wants it.
pub fn problem_title(pack: Option<&Pack>, word: &str) -> String {
    match (word, word.parse::<Cause>(), pack) {
        ("missing", ..) => "Boxes not ticked".to_owned(),
        ("unconfirmed", ..) => "Waits for the customer to confirm".to_owned(),
        (_, Ok(cause), Some(pack)) => pack.cause(cause).title.clone(),
        _ => word.replace('_', " "),
    }
}
