//! What a check found, as its page shows it: running, stopped, or ended with a report.

use super::{
    account::{self, Answered, Question},
    changes::{self, Changes},
    check::Known,
    events,
    findings::{self, PlaceGroup, ReasonGroup, Standing},
    insight::{self, ExcessView, RemarkView, SectionView},
    sheet,
    visit::Visit,
    words::Rich,
};
use crate::{
    app::App,
    base::time::{Duration, Moment},
    checks::{AccountAnswer, Check, CheckState, FindingRow},
    integrations::{pack::Pack, verdict::Cause},
    words::{Words, key},
};

/// So long without news, and the page says that it may take a while.
const SLOW: Duration = Duration::seconds(10);
/// Of more boxes than these nobody looks at single ones again.
const FEW: usize = 20;

pub enum View {
    NothingYet,
    Running(Run),
    Stopped(Box<Stop>),
    Report(Box<Report>),
}

pub struct Run {
    /// It waits for its turn.
    pub queued: bool,
    pub status: String,
    /// Said in its place when nothing was heard for a while.
    pub slow: String,
    pub found: usize,
    pub total: usize,
    pub groups: Vec<PlaceGroup>,
    /// Boxes are among them that nothing waits for.
    pub optional: bool,
    /// Everything is looked at, and not a few boxes again.
    pub whole: bool,
    /// Where the page listens for more; `None` on a page that only shows how it looks.
    pub events: Option<String>,
}

pub struct Stop {
    pub title: String,
    pub sentence: Rich,
    pub advice: Rich,
    pub fix_credentials: bool,
    /// The step that is still to be done, and its title.
    pub step: Option<(String, String)>,
    pub retry: Option<Retry>,
    /// Another account than before, which may be the right one now.
    pub question: Option<Question>,
    /// They said so of this very report; staff decide.
    pub meant: bool,
    /// What was learnt before it stopped.
    pub learnt: Option<Learnt>,
}

/// What a check that stopped half-way had found by then: it is kept.
pub struct Learnt {
    /// "41 of 62 boxes were looked at before it stopped."
    pub words: String,
    pub missing: Vec<PlaceGroup>,
    pub granted: Vec<PlaceGroup>,
    pub granted_count: usize,
}

/// Keyway checks again by itself.
pub struct Retry {
    /// "We try again by ourselves in about a minute, at 14:02 UTC."
    pub words: String,
    /// Where the page listens for it; empty on a page that only shows how it looks.
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
    pub half_open: Vec<PlaceGroup>,
    pub half_open_count: usize,
    pub optional: Vec<PlaceGroup>,
    pub optional_count: usize,
    pub granted: Vec<PlaceGroup>,
    pub granted_count: usize,
    pub remarks: Vec<RemarkView>,
    pub excess: Vec<ExcessView>,
    /// The company's own sections.
    pub sections: Vec<SectionView>,
    pub people: Option<String>,
    pub by_status: Option<String>,
}

pub fn view(app: &App, visit: &Visit, known: &Known, now: Moment) -> View {
    let Some(check) = &known.check else {
        return View::NothingYet;
    };
    if !check.state.is_over() {
        return View::Running(run(app, visit, check, &known.findings, now));
    }
    if let Some(cause) = check.cause {
        return View::Stopped(Box::new(stop(app, visit, known, check, cause, now)));
    }
    View::Report(Box::new(report(app, visit, known, check, now)))
}

fn run(app: &App, visit: &Visit, check: &Check, rows: &[FindingRow], now: Moment) -> Run {
    let looked_at = || rows.iter().filter(|row| is_looked_at(row));
    let found = looked_at().filter(|row| row.found_at.is_some()).count();
    let total = looked_at().count();
    let heard = looked_at().filter_map(|row| row.found_at).max();
    let heard = heard.or(check.connected_at).or(check.started_at);
    let slow = visit.words.msg(if app.mail_is_on() {
        key("check-slow-mail")
    } else {
        key("check-slow")
    });
    let slow = slow.arg("vendor", &visit.pack.short_name).to_string();
    let status = if heard.is_some_and(|heard| now - heard > SLOW) {
        slow.clone()
    } else {
        status_words(visit, check, found, total)
    };
    Run {
        queued: check.state == CheckState::Queued,
        status,
        slow,
        events: Some(events::address(visit, None)),
        optional: looked_at().any(|row| !row.required),
        found,
        total,
        groups: findings::grouped(visit.pack, visit.words, rows, is_looked_at),
        whole: total == rows.len(),
    }
}

/// Not carried over from an earlier check.
pub fn is_looked_at(row: &FindingRow) -> bool {
    row.carried_from.is_none()
}

pub fn status_words(visit: &Visit, check: &Check, found: usize, total: usize) -> String {
    let key = match (check.state, check.connected_at) {
        _ if check.detail.is_some() => key("check-held-up"),
        (CheckState::Queued, _) => key("check-queued"),
        (_, None) => key("check-knocking"),
        (_, Some(_)) if found == 0 => key("check-accepted"),
        (_, Some(_)) => key("check-looked-at"),
    };
    visit
        .words
        .msg(key)
        .arg("vendor", &visit.pack.short_name)
        .arg("found", found)
        .arg("total", total)
        .to_string()
}

fn stop(app: &App, visit: &Visit, known: &Known, check: &Check, cause: Cause, now: Moment) -> Stop {
    let (pack, words, names) = (visit.pack, visit.words, visit.names(app));
    let text = pack.cause(cause);
    Stop {
        title: names.plain(&text.title),
        sentence: names.rich(&text.customer),
        advice: names.rich(&text.advice),
        fix_credentials: cause.asks_for_credentials(),
        step: text
            .step
            .as_deref()
            .and_then(|step| sheet::shown_at(pack, step))
            .map(|(href, title)| (href, names.plain(title))),
        retry: check.retry_at.map(|at| Retry {
            words: retry_words(words, at, now),
            events: events::address(visit, Some(check.id)),
        }),
        question: (cause == Cause::WrongAccount).then(|| account::question(pack, words, check)),
        meant: known
            .word
            .as_ref()
            .is_some_and(|word| word.check_id == check.id && word.answer == AccountAnswer::Right),
        learnt: learnt(app, visit, &known.findings),
    }
}

/// `None` when the check had not told anything yet.
fn learnt(app: &App, visit: &Visit, rows: &[FindingRow]) -> Option<Learnt> {
    let (pack, words) = (visit.pack, visit.words);
    let of = |row: &&FindingRow, wanted| Standing::of(row) == wanted;
    let told = rows.iter().filter(|row| row.found_at.is_some());
    let told = told
        .filter(|row| {
            !of(row, Standing::Unclear) || !findings::evidence(words, pack, row).is_empty()
        })
        .count();
    let granted = in_place(pack, words, rows);
    let mut missing = findings::grouped(pack, words, rows, |row| of(&row, Standing::Missing));
    findings::with_pictures(app, visit, &mut missing);
    let said = words
        .msg("check-learnt")
        .arg("found", told)
        .arg("total", rows.len())
        .to_string();
    (!granted.is_empty() || !missing.is_empty()).then(|| Learnt {
        words: said,
        missing,
        granted_count: findings::count(&granted),
        granted,
    })
}

fn report(app: &App, visit: &Visit, known: &Known, check: &Check, now: Moment) -> Report {
    let (pack, words, rows) = (visit.pack, visit.words, &known.findings);
    let standing = |wanted: &[Standing]| {
        let wanted = |row: &FindingRow| wanted.contains(&Standing::of(row));
        let mut groups = findings::grouped(pack, words, rows, wanted);
        let count = findings::count(&groups);
        if count > FEW {
            findings::without_buttons(&mut groups);
        }
        (groups, count)
    };
    let (mut missing, missing_count) = standing(&[Standing::Missing]);
    let (unclear, unclear_count) = standing(&[Standing::Unclear, Standing::Awaited]);
    let (optional, optional_count) = standing(&[Standing::Optional]);
    findings::with_pictures(app, visit, &mut missing);
    let half_open = findings::grouped(pack, words, rows, findings::is_half_open);
    let linked = sheet::is_linked(&visit.connection) && missing_count + unclear_count == 0;
    let unclear = findings::by_reason(unclear);
    Report {
        linked,
        changes: changes::of(pack, words, known.differences.as_ref(), now),
        question: (missing_count == 0 && !linked && !known.account_is_settled)
            .then(|| account::question(pack, words, check)),
        answered: account::answered(pack, words, known.word.as_ref(), check)
            .filter(|_| missing_count == 0 && !linked),
        missing,
        missing_count,
        unclear,
        unclear_count,
        half_open_count: findings::count(&half_open),
        half_open,
        optional,
        optional_count,
        granted: in_place(pack, words, rows),
        granted_count: rows
            .iter()
            .filter(|row| Standing::of(row).is_good())
            .count(),
        remarks: insight::remarks(pack, words, &visit.names(app), &check.insight),
        excess: insight::excess(words, pack, &check.insight),
        sections: insight::sections(words, &check.insight.sections),
        people: insight::people(words, check),
        by_status: insight::by_status(words, &check.insight),
    }
}

fn in_place(pack: &'static Pack, words: Words, rows: &[FindingRow]) -> Vec<PlaceGroup> {
    findings::grouped(pack, words, rows, |row| Standing::of(row).is_good())
}

fn retry_words(words: Words, at: Moment, now: Moment) -> String {
    let clock = words.clock(at, now);
    let (key, count) = match (at - now).num_seconds() {
        i64::MIN..=0 => return words.say("check-retry-now"),
        seconds @ 1..7200 => (key("check-retry-minutes"), ((seconds + 30) / 60).max(1)),
        seconds => (key("check-retry-hours"), (seconds + 1800) / 3600),
    };
    let said = words.msg(key).arg("count", count).arg("clock", clock);
    said.to_string()
}

impl Report {
    /// It is known how many people can be seen, so that it can be asked whether some are missing.
    pub fn counts_people(&self) -> bool {
        let question = self.question.as_ref();
        question.is_some_and(|question| !question.by_status.is_empty()) || self.people.is_some()
    }
}

impl View {
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Stopped(stop) if stop.retry.is_some())
    }

    pub fn has_boxes_to_confirm(&self) -> bool {
        matches!(self, Self::Report(report) if !report.unclear.is_empty())
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
    pub fn words(&self, words: Words, vendor: &str) -> (String, Rich) {
        let (heading, lead, count) = match self {
            Self::Stopped(stop) => return (stop.title.clone(), stop.sentence.clone()),
            Self::NothingYet => (key("check-nothing-title"), key("check-nothing-lead"), 0),
            Self::Running(run) if !run.whole => {
                (key("check-rows-title"), key("check-rows-lead"), run.total)
            }
            Self::Running(_) => (key("check-running-title"), key("check-running-lead"), 0),
            Self::Report(report) if report.answered.is_some() => {
                let answered = report.answered.as_ref();
                let heading = answered.map_or_else(String::new, |said| said.title.clone());
                return (heading, Rich::plain(&words.say("check-answered-lead")));
            }
            Self::Report(report) if report.missing_count > 0 => (
                key("check-missing-title"),
                key("check-missing-lead"),
                report.missing_count,
            ),
            Self::Report(report) if report.unclear_count > 0 => (
                key("check-unclear-title"),
                key("check-unclear-lead"),
                report.unclear_count,
            ),
            Self::Report(report) if report.question.is_some() => {
                (key("check-question-title"), key("check-question-lead"), 0)
            }
            Self::Report(_) => (key("check-good-title"), key("check-good-lead"), 0),
        };
        let said = |key| words.msg(key).arg("count", count).arg("vendor", vendor);
        (
            said(heading).to_string(),
            Rich::plain(&said(lead).to_string()),
        )
    }
}
