//! What a check found, as its page shows it: running, stopped, or ended with a report.

use super::{
    account::{self, Answered, Question},
    changes::{self, Changes},
    check::Known,
    findings::{self, PlaceGroup, ReasonGroup, Standing},
    insight::{self, ExcessView, RemarkView},
    sheet,
    visit::Visit,
    words::{Names, Rich},
};
use crate::{
    app::App,
    base::time::Moment,
    checks::{AccountAnswer, Check, CheckState, FindingRow},
    integrations::{
        pack::Pack,
        verdict::{Cause, OwnSection},
    },
    words::Words,
};

pub enum View {
    NothingYet,
    Running(Run),
    Stopped(Stop),
    Report(Box<Report>),
}

pub struct Run {
    pub status: String,
    pub found: usize,
    pub total: usize,
    pub groups: Vec<PlaceGroup>,
    /// Everything is looked at, and not a few boxes again.
    whole: bool,
}

pub struct Stop {
    pub title: String,
    pub sentence: Rich,
    pub advice: Rich,
    pub fix_credentials: bool,
    pub retry: Option<Retry>,
    /// Another account than before, which may be the right one now.
    pub question: Option<Question>,
    /// They said so of this very report; staff decide.
    pub meant: bool,
    pub granted: Vec<PlaceGroup>,
    pub granted_count: usize,
}

/// Keyway checks again by itself.
pub struct Retry {
    pub words: String,
    /// Where the page listens for it.
    pub events: String,
}

pub struct Report {
    pub linked: bool,
    pub changes: Option<Changes>,
    /// Nothing is missing, and nobody has said yet that this is the right account.
    pub question: Option<Question>,
    /// Somebody said that it is not, or that people are missing.
    pub answered: Option<Answered>,
    pub missing: Vec<PlaceGroup>,
    pub missing_count: usize,
    pub unclear: Vec<ReasonGroup>,
    pub unclear_count: usize,
    /// Several of them could be looked at again.
    pub unclear_again: bool,
    pub half_open: Vec<PlaceGroup>,
    pub half_open_count: usize,
    pub optional: Vec<PlaceGroup>,
    pub optional_count: usize,
    pub granted: Vec<PlaceGroup>,
    pub granted_count: usize,
    pub remarks: Vec<RemarkView>,
    pub excess: Vec<ExcessView>,
    /// The company's own sections.
    pub sections: Vec<OwnSection>,
    pub people: Option<String>,
}

pub fn view(app: &App, visit: &Visit, known: &Known, now: Moment) -> View {
    let (pack, rows) = (visit.pack, &known.findings);
    let Some(check) = &known.check else {
        return View::NothingYet;
    };
    if !check.state.is_over() {
        return View::Running(run(visit.words, pack, check, rows));
    }
    let names = visit.names(app);
    if let Some(cause) = check.cause {
        return View::Stopped(stop(visit, known, check, cause, &names, now));
    }
    View::Report(Box::new(report(visit, known, check, &names, now)))
}

pub fn run(words: Words, pack: &'static Pack, check: &Check, rows: &[FindingRow]) -> Run {
    let looked_at = || rows.iter().filter(|row| is_looked_at(row));
    let found = looked_at().filter(|row| row.found_at.is_some()).count();
    let total = looked_at().count();
    Run {
        status: status_words(&pack.short_name, check, found, total),
        found,
        total,
        groups: findings::grouped(words, pack, rows, is_looked_at),
        whole: total == rows.len(),
    }
}

/// Not carried over from an earlier check.
pub fn is_looked_at(row: &FindingRow) -> bool {
    row.carried_from.is_none()
}

pub fn status_words(vendor: &str, check: &Check, found: usize, total: usize) -> String {
    match (check.state, check.connected_at) {
        _ if check.detail.is_some() => "Something on our side holds the check up. It is not your doing, and the check starts by itself once it is mended. You can close this page.".to_owned(),
        (CheckState::Queued, _) => "The check starts in a moment.".to_owned(),
        (_, None) => format!("Knocking at {vendor} with what you entered."),
        (_, Some(_)) if found == 0 => {
            format!("{vendor} accepted what you entered. Now looking at each permission.")
        }
        (_, Some(_)) => format!("{found} of {total} permissions looked at."),
    }
}

fn stop(
    visit: &Visit,
    known: &Known,
    check: &Check,
    cause: Cause,
    names: &Names,
    now: Moment,
) -> Stop {
    let text = visit.pack.cause(cause);
    let granted = in_place(visit.words, visit.pack, &known.findings);
    Stop {
        title: names.plain(&text.title),
        sentence: names.rich(&text.customer),
        advice: names.rich(&text.advice),
        fix_credentials: asks_for_credentials(cause),
        retry: check.retry_at.map(|at| Retry {
            words: retry_words(at, now),
            events: format!("/setup/check/events?after={}", check.id),
        }),
        question: (cause == Cause::WrongAccount).then(|| account::question(visit.pack, check)),
        meant: known
            .word
            .as_ref()
            .is_some_and(|word| word.check_id == check.id && word.answer == AccountAnswer::Right),
        granted_count: findings::count(&granted),
        granted,
    }
}

fn report(visit: &Visit, known: &Known, check: &Check, names: &Names, now: Moment) -> Report {
    let (pack, rows) = (visit.pack, &known.findings);
    let standing = |wanted: &[Standing]| {
        let groups = findings::grouped(visit.words, pack, rows, |row| {
            wanted.contains(&Standing::of(row))
        });
        let count = findings::count(&groups);
        (groups, count)
    };
    let (missing, missing_count) = standing(&[Standing::Missing]);
    let (unclear, unclear_count) = standing(&[Standing::Unclear, Standing::Awaited]);
    let (optional, optional_count) = standing(&[Standing::Optional]);
    let half_open = findings::grouped(visit.words, pack, rows, findings::is_half_open);
    let linked = sheet::is_linked(&visit.connection) && missing_count + unclear_count == 0;
    let unclear = findings::by_reason(unclear);
    let readable = unclear.iter().flat_map(|group| &group.rows);
    Report {
        linked,
        changes: changes::of(pack, known.differences.as_ref(), now),
        question: (missing_count == 0 && !linked && !known.account_is_settled)
            .then(|| account::question(pack, check)),
        answered: account::answered(pack, known.word.as_ref(), check),
        missing,
        missing_count,
        unclear_again: readable.filter(|row| row.again).count() > 1,
        unclear,
        unclear_count,
        half_open_count: findings::count(&half_open),
        half_open,
        optional,
        optional_count,
        granted: in_place(visit.words, pack, rows),
        granted_count: rows
            .iter()
            .filter(|row| Standing::of(row).is_good())
            .count(),
        remarks: insight::remarks(pack, names, &check.insight),
        excess: insight::excess(visit.words, pack, &check.insight),
        sections: check.insight.sections.clone(),
        people: insight::people(check),
    }
}

fn in_place(words: Words, pack: &'static Pack, rows: &[FindingRow]) -> Vec<PlaceGroup> {
    findings::grouped(words, pack, rows, |row| Standing::of(row).is_good())
}

/// Whether the remedy is to type the credentials again.
fn asks_for_credentials(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::Swapped | Cause::ExtraText | Cause::Rejected | Cause::WrongAccount
    )
}

fn retry_words(at: Moment, now: Moment) -> String {
    let clock = Words::ENGLISH.clock(at, now);
    let span = match (at - now).num_seconds() {
        i64::MIN..=0 => return "We are about to try again by ourselves.".to_owned(),
        1..=90 => "in about a minute".to_owned(),
        seconds @ 91..7200 => format!("in about {} minutes", (seconds + 30) / 60),
        seconds => format!("in about {} hours", (seconds + 1800) / 3600),
    };
    format!("We try again by ourselves {span}, at {clock}.")
}

impl View {
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Stopped(stop) if stop.retry.is_some())
    }

    /// Whether the guide's own words about the check belong here.
    pub fn explains(&self) -> bool {
        match self {
            Self::NothingYet => true,
            Self::Report(report) => !report.linked,
            Self::Running(_) | Self::Stopped(_) => false,
        }
    }

    /// Heading and lead.
    pub fn words(&self, vendor: &str) -> (String, Rich) {
        let (heading, lead): (String, String) = match self {
            Self::NothingYet => (
                "Nothing to check yet".into(),
                "Fill in the page before this one first. The check then starts by itself.".into(),
            ),
            Self::Running(run) if !run.whole => (
                format!("Looking again at {}", boxes(run.total)),
                "This takes a moment. What was found before stays as it was.".into(),
            ),
            Self::Running(_) => (
                format!("Looking at what {vendor} shows us"),
                "This takes a few seconds. We only look whether something can be read; nobody’s data is kept.".into(),
            ),
            Self::Stopped(stop) => return (stop.title.clone(), stop.sentence.clone()),
            Self::Report(report) if report.missing_count > 0 => (
                format!("Almost there: {} to tick", boxes(report.missing_count)),
                format!("What you entered works. {} in {vendor} still needs a tick.", if report.missing_count == 1 { "One box" } else { "Each of these boxes" }),
            ),
            Self::Report(report) if report.unclear_count > 0 => (
                format!("One last look: {} to confirm", boxes(report.unclear_count)),
                "Everything that we can see is in place. The rest we cannot see from here, so we ask you.".into(),
            ),
            Self::Report(report) if report.question.is_some() => (
                "One last question: is this the right account?".into(),
                "Everything that is needed is in place. Nothing is linked before you say yes.".into(),
            ),
            Self::Report(_) => (
                "Everything is in place".into(),
                "All that is needed can be read.".into(),
            ),
        };
        (heading, Rich::new(lead))
    }
}

fn boxes(count: usize) -> String {
    if count == 1 {
        "one box".to_owned()
    } else {
        format!("{count} boxes")
    }
}
