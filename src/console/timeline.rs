//! Everything that happened to a connection, as sentences, newest first.

mod help;
mod mails;

use serde_json::Value;

use super::{report::problem_title, times};
use crate::{
    audit::Entry,
    base::time::{DateTime, Moment},
    connections::StepDone,
    integrations::{pack::Pack, verdict::Cause},
    mail::MailNote,
};

/// One line of the timeline.
#[derive(Debug, Clone)]
pub struct Line {
    pub at: Moment,
    pub tone: Tone,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Warn,
    Bad,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "is-plain",
            Self::Good => "is-good",
            Self::Warn => "is-warn",
            Self::Bad => "is-bad",
        }
    }
}

/// What was done, stepped through and mailed, newest first.
pub fn lines(
    entries: &[Entry],
    steps: &[StepDone],
    mails: &[MailNote],
    pack: Option<&Pack>,
) -> Vec<Line> {
    // Stable: what happened in one moment stays in the order it was written, and a mail follows
    // what it tells of.
    let mut lines: Vec<Line> = mails.iter().map(mails::told).collect();
    lines.extend(entries.iter().map(|entry| told(entry, pack)));
    lines.extend(steps.iter().map(|done| stepped(done, pack)));
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

fn told(entry: &Entry, pack: Option<&Pack>) -> Line {
    let detail = &entry.detail;
    let who = who(entry);
    let (tone, text) = match entry.action.as_str() {
        "connection.created" => (Tone::Plain, format!("{who} added the connection.")),
        "link.issued" => (
            Tone::Plain,
            format!("{who} issued a setup link {}", link(detail)),
        ),
        "link.replaced" => (
            Tone::Plain,
            format!("{who} replaced the link by a new one {}", link(detail)),
        ),
        "link.handed_over" => (
            Tone::Plain,
            format!("{who} handed the setup over: a new link {}", link(detail)),
        ),
        "link.asked_anew" => (
            Tone::Plain,
            format!(
                "{who} asked for a new link in place of one that ran out: a new link {}",
                link(detail)
            ),
        ),
        "link.shown" => (
            Tone::Plain,
            format!("{who} was shown the link once, to copy it."),
        ),
        "link.opened" => (Tone::Plain, format!("{who} opened the link.")),
        "link.opened_again_without_code" => (
            Tone::Warn,
            "Another browser was let in by the link alone, because no mail server is set up."
                .to_owned(),
        ),
        "link.revoked" if detail["ran_out"] == true => (
            Tone::Warn,
            format!("{who} revoked the link that had run out: it cannot be asked for anew."),
        ),
        "link.revoked" => (Tone::Warn, format!("{who} revoked the link.")),
        "link.expired" => (Tone::Warn, "The link expired.".to_owned()),
        "visit.code_sent" => (
            Tone::Plain,
            "The link was opened in another browser; a code went to the invited address."
                .to_owned(),
        ),
        "visit.opened_with_code" => (
            Tone::Plain,
            format!("{who} came in from another browser with the mailed code."),
        ),
        "credentials.set" => (
            Tone::Plain,
            format!("{who} entered the credentials{}.", fingerprint(detail)),
        ),
        "credentials.replaced" if entry.actor_kind != "system" => (
            Tone::Plain,
            format!("{who} replaced the credentials{}.", fingerprint(detail)),
        ),
        "check.asked" => (
            Tone::Plain,
            match detail["only"].as_array().map_or(0, Vec::len) {
                0 => format!("{who} asked for a check."),
                1 => format!("{who} asked to look at one box again."),
                many => format!("{who} asked to look at {many} boxes again."),
            },
        ),
        "check.finished" => finished(detail, pack),
        "permissions.confirmed" => (
            Tone::Plain,
            match detail["permissions"].as_array().map_or(0, Vec::len) {
                1 => format!("{who} confirmed one box that no read can show."),
                many => format!("{who} confirmed {many} boxes that no read can show."),
            },
        ),
        "connection.linked" => (Tone::Good, "The account is linked.".to_owned()),
        "connection.recovered" => (Tone::Good, "The account is in order again.".to_owned()),
        "connection.degraded" => (
            Tone::Bad,
            match detail["problem"].as_str() {
                Some("rejected") => {
                    "The account is degraded: its credentials are refused.".to_owned()
                }
                _ => "The account is degraded: something required is no longer there.".to_owned(),
            },
        ),
        "connection.disconnected" => (
            Tone::Bad,
            format!("{who} disconnected the account; its credentials are erased."),
        ),
        other => afterwards(entry, pack).unwrap_or_else(|| {
            let words = other.replace(['.', '_'], " ");
            (Tone::Plain, format!("{who}: {words}."))
        }),
    };
    Line {
        at: entry.at,
        tone,
        text,
    }
}

/// What happens to an account once it was looked at: it is watched, said to be the right one, asked
/// for more, and given new credentials.
fn afterwards(entry: &Entry, pack: Option<&Pack>) -> Option<(Tone, String)> {
    let detail = &entry.detail;
    let who = who(entry);
    Some(match entry.action.as_str() {
        "account.answered" => answered(&who, detail),
        "connection.profile_changed" => (
            Tone::Plain,
            format!(
                "{who} changed the access profile from {} to {}.",
                detail["before"].as_str().unwrap_or("another"),
                detail["now"].as_str().unwrap_or("another"),
            ),
        ),
        "connection.suspected" => (Tone::Warn, suspected(detail, pack)),
        "connection.recheck_due" => (
            Tone::Plain,
            format!(
                "The list of permissions changed: {}. Keyway looks at the account again.",
                list_changes(detail)
            ),
        ),
        "credentials.offered" => (
            Tone::Plain,
            format!(
                "{who} entered new credentials{}. They are checked before the old ones are dropped.",
                fingerprint(detail)
            ),
        ),
        "credentials.not_accepted" => (
            Tone::Warn,
            match detail["why"].as_str() {
                Some("unfinished") => "The new credentials waited two weeks without being finished and are erased; the old ones are still in use.".to_owned(),
                _ => "The new credentials were not accepted and are erased; the old ones are still in use.".to_owned(),
            },
        ),
        "check.told" => (
            Tone::Plain,
            "The contact was told by mail how the check ended.".to_owned(),
        ),
        "link.reminded" => (Tone::Plain, "The contact was reminded by mail.".to_owned()),
        "link.expiry_noted" => (
            Tone::Plain,
            "The contact was told by mail that the link ends soon.".to_owned(),
        ),
        "reminders.stopped" => (Tone::Warn, format!("{who} asked for no more reminders.")),
        "reminders.paused" => (Tone::Plain, format!("{who} paused the reminders.")),
        "reminders.resumed" => (
            Tone::Plain,
            format!("{who} let the reminders go out again."),
        ),
        "mail.bounced" => (
            Tone::Bad,
            format!(
                "A mail to {} came back. Nobody at this address is reminded any more.",
                detail["to"].as_str().unwrap_or("the contact")
            ),
        ),
        "account.accepted" => (
            Tone::Plain,
            format!("{who} said that the change to another account is meant."),
        ),
        "credentials.replaced" => (
            Tone::Good,
            format!(
                "The new credentials are proved and in use{}; the old ones are erased.",
                fingerprint(detail)
            ),
        ),
        _ => return help::told(entry, pack),
    })
}

/// "A look at the account met a problem: Boxes not ticked. A second look at 14:05 decides."
fn suspected(detail: &Value, pack: Option<&Pack>) -> String {
    let problem = detail["problem"].as_str().unwrap_or("missing");
    let again = detail["again_at"]
        .as_str()
        .and_then(|text| DateTime::parse_from_rfc3339(text).ok())
        .map_or_else(String::new, |at| {
            format!(" at {}", times::text(at.to_utc()))
        });
    format!(
        "A look at the account met a problem: {}. A second look{again} decides.",
        problem_title(pack, problem)
    )
}

/// "2 added, 1 removed"
fn list_changes(detail: &Value) -> String {
    [
        ("added", "added"),
        ("removed", "removed"),
        ("now_required", "now required"),
        ("now_optional", "now optional"),
    ]
    .into_iter()
    .map(|(key, word)| (detail[key].as_array().map_or(0, Vec::len), word))
    .filter(|(count, _)| *count > 0)
    .map(|(count, word)| format!("{count} {word}"))
    .collect::<Vec<_>>()
    .join(", ")
}

fn who(entry: &Entry) -> String {
    match entry.actor_kind.as_str() {
        "staff" | "contact" => entry.actor.clone(),
        "operator" => "The command line".to_owned(),
        "system" => "Keyway".to_owned(),
        _ => "Somebody".to_owned(),
    }
}

fn answered(who: &str, detail: &Value) -> (Tone, String) {
    let people = detail["people"]["all"]
        .as_u64()
        .map_or_else(String::new, |all| format!(", seeing {all} people"));
    match detail["answer"].as_str() {
        Some("right") => (
            Tone::Plain,
            format!("{who} said that this is the right account{people}."),
        ),
        Some("people_missing") => (
            Tone::Warn,
            format!("{who} said that people are missing{people}."),
        ),
        _ => (
            Tone::Warn,
            format!("{who} said that this is another account than theirs{people}."),
        ),
    }
}

/// "for ana@acme.example, by mail, good until 7 Dec 2026."
fn link(detail: &Value) -> String {
    let to = detail["to"].as_str().unwrap_or("somebody");
    let how = match detail["mailed"].as_bool() {
        Some(true) => "by mail",
        _ => "to be handed over by copying",
    };
    let until = detail["expires_at"]
        .as_str()
        .and_then(|text| DateTime::parse_from_rfc3339(text).ok())
        .map_or_else(String::new, |at| {
            format!(", good until {}", times::text(at.to_utc()))
        });
    format!("for {to}, {how}{until}.")
}

fn fingerprint(detail: &Value) -> String {
    detail["fingerprint"]
        .as_str()
        .map_or_else(String::new, |mark| format!(" (fingerprint {mark})"))
}

fn stepped(done: &StepDone, pack: Option<&Pack>) -> Line {
    let step = pack.and_then(|pack| pack.step(&done.step));
    let title = step.map_or(done.step.as_str(), |step| &step.title);
    Line {
        at: done.at,
        tone: Tone::Plain,
        text: format!("The step “{title}” was finished."),
    }
}

fn finished(detail: &Value, pack: Option<&Pack>) -> (Tone, String) {
    let cause: Option<Cause> = detail["cause"].as_str().and_then(|word| word.parse().ok());
    if let Some(cause) = cause {
        let what = pack.map_or_else(|| cause.to_string(), |pack| pack.cause(cause).title.clone());
        let tone = if cause.is_vendors() {
            Tone::Warn
        } else {
            Tone::Bad
        };
        return (tone, format!("The check could not be finished: {what}."));
    }
    let of = |verdict: &str| detail["verdicts"][verdict].as_u64().unwrap_or(0);
    let (granted, missing, unclear) = (of("granted"), of("missing"), of("unclear"));
    let tone = if missing > 0 { Tone::Warn } else { Tone::Good };
    // The customer may have confirmed them before, or may do so later.
    let rest = match unclear {
        0 => String::new(),
        many => format!(", {many} for the customer to confirm"),
    };
    let text = format!("The check ended: {granted} granted, {missing} missing{rest}.");
    (tone, text)
}
