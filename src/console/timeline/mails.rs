//! What was mailed, and what became of it.

use super::{Line, Tone};
use crate::mail::{MailNote, State as MailState};

pub(super) fn told(mail: &MailNote) -> Line {
    let to = &mail.to;
    // It stands in quotes itself.
    let subject = mail.subject.replace('“', "‘").replace('”', "’");
    let said = mail
        .last_error
        .as_ref()
        .map_or_else(String::new, |said| format!(" The mail server said: {said}"));
    let tries = match mail.attempts {
        0 => String::new(),
        1 => " after 1 try".to_owned(),
        many => format!(" after {many} tries"),
    };
    let (at, tone, text) = match mail.state {
        _ if mail.bounced_at.is_some() => (
            mail.sent_at.unwrap_or(mail.created_at),
            Tone::Bad,
            format!(
                "The mail “{subject}” to {to} came back. The other mail server said: {}",
                mail.bounce.as_deref().unwrap_or("nothing")
            ),
        ),
        MailState::Sent => (
            mail.sent_at.unwrap_or(mail.created_at),
            Tone::Plain,
            format!("The mail “{subject}” to {to} was taken by the mail server."),
        ),
        MailState::Queued => (
            mail.created_at,
            if mail.attempts > 0 {
                Tone::Warn
            } else {
                Tone::Plain
            },
            format!("The mail “{subject}” to {to} waits to be sent{tries}.{said}"),
        ),
        MailState::Failed => (
            mail.created_at,
            Tone::Bad,
            format!("The mail “{subject}” to {to} could not be sent{tries}.{said}"),
        ),
    };
    Line { at, tone, text }
}
