//! How a connection stands, at the top of its page: its state as it is now, what stands in its way,
//! and which acts would help.

use super::{
    report::{Mark, problem_title},
    states::{Badge, badge},
    times,
    watching::WatchView,
};
use crate::{
    base::time::Moment,
    checks::{AccountAnswer, AccountWord, Check, CheckState, FindingRow},
    connections::{Connection, State},
    integrations::{pack::Pack, verdict::Cause},
};

pub struct Standing {
    pub badge: Badge,
    /// What it means, in a sentence.
    pub means: String,
    /// What it is that stands in the way, and its name: "Last problem", "Boxes not ticked".
    pub way: Option<(&'static str, String)>,
    /// A check is under way: its findings are still coming in.
    pub running: bool,
    /// The vendor refused these very credentials: asking again with them does not help.
    pub refused: bool,
    /// It can be checked.
    pub checks: bool,
}

/// What is known of it.
pub struct Known<'a> {
    pub connection: &'a Connection,
    pub has_credentials: bool,
    pub check: Option<&'a Check>,
    pub findings: &'a [FindingRow],
    pub word: Option<&'a AccountWord>,
    pub watch: &'a WatchView,
    pub pack: &'a Pack,
    pub now: Moment,
}

impl Standing {
    pub fn of(known: &Known<'_>) -> Self {
        let Known {
            connection, check, ..
        } = *known;
        let under_way = check.filter(|check| !check.state.is_over());
        let (badge, means) = state(known);
        Self {
            badge,
            means,
            way: way(known).filter(|_| under_way.is_none()),
            running: under_way.is_some(),
            refused: check.is_some_and(|check| {
                check.state == CheckState::Done
                    && check.cause == Some(Cause::Rejected)
                    && check.credentials_version == connection.credentials_version
            }),
            // Keyway's own gives way to one that a person asks for.
            checks: known.has_credentials && under_way.is_none_or(|check| check.watch),
        }
    }
}

fn state(known: &Known<'_>) -> (Badge, String) {
    let usual = badge(known.connection.state);
    let waits = known
        .check
        .filter(|check| check.state.is_over())
        .and_then(|check| check.retry_at);
    match (known.connection.state, waits, &known.watch.suspected) {
        (State::Checking, Some(at), _) => (
            Badge {
                class: "badge-warn",
                sign: "…",
                label: "Waiting",
                ..usual
            },
            format!(
                "Waiting for {}; next check at {}.",
                known.pack.short_name,
                times::clock(at, known.now)
            ),
        ),
        (State::Checking, None, _)
            if known
                .check
                .is_some_and(|check| check.state == CheckState::Queued) =>
        {
            (usual, "The live check waits for its turn.".to_owned())
        }
        (State::Linked, _, Some(suspicion)) => (usual, suspicion.doubt.clone()),
        _ => (usual, usual.means.to_owned()),
    }
}

fn way(known: &Known<'_>) -> Option<(&'static str, String)> {
    let (problem, waits) = ("Last problem", "Waits for the customer");
    // The box below says what is suspected.
    let of = known.connection.last_problem.as_deref();
    let of = of.filter(|_| known.watch.suspected.is_none())?;
    if of != "unconfirmed" {
        return Some((problem, problem_title(Some(known.pack), of)));
    }
    let check = known.check?;
    if let Some(word) = known.word.filter(|word| word.check_id == check.id) {
        let by = &word.by;
        match word.answer {
            AccountAnswer::PeopleMissing => {
                return Some((problem, format!("{by} said that people are missing")));
            }
            AccountAnswer::AnotherAccount => {
                let said = format!("{by} said that this is another account than theirs");
                return Some((problem, said));
            }
            AccountAnswer::Right => {}
        }
    }
    let open = known
        .findings
        .iter()
        .filter(|finding| finding.required && Mark::of(finding, check) == Mark::Unclear)
        .count();
    let what = match open {
        0 => "to say whether it is the right account".to_owned(),
        1 => "to confirm one box".to_owned(),
        many => format!("to confirm {many} boxes"),
    };
    Some((waits, what))
}
