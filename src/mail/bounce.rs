//! Mails that come back: what a delivery status notification (RFC 3464) says about one of ours.
//! Anybody can write such a notification, so it is believed about the one mail whose id it knows,
//! and about nothing else.

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

use super::store;
use crate::base::{
    ids::{ConnectionId, MailId},
    time::Moment,
};

/// Longer ones are not read. They hold our own mail at most, and those are short.
pub const LARGEST: usize = 1024 * 1024;
/// How much of a foreign server's words is kept.
const LONGEST_REASON: usize = 240;

/// What a notification says.
#[derive(Debug, PartialEq, Eq)]
pub enum Notice {
    /// The mail was given up.
    Failed(Bounce),
    /// It is late, or it arrived: nothing to be done.
    NotLost,
}

/// A mail that did not arrive.
#[derive(Debug, PartialEq, Eq)]
pub struct Bounce {
    pub mail: MailId,
    /// "5.1.1: 550 no such person"
    pub reason: String,
}

/// Why something is not a notification about a mail of ours; each reads as a sentence.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NotABounce {
    #[error(
        "This is longer than 1 MB, which no delivery status notification is. Nothing was read."
    )]
    TooLong,
    #[error(
        "This is not a delivery status notification (RFC 3464): it has no part of the type message/delivery-status."
    )]
    NoNotice,
    #[error(
        "This notification does not say which mail it is about: it holds no Message-ID of ours."
    )]
    NoMail,
}

/// What became of a bounce.
#[derive(Debug, PartialEq, Eq)]
pub enum Noted {
    Now {
        connection: Option<ConnectionId>,
        to: String,
    },
    Before,
    /// There is no such mail.
    Unknown,
}

/// Reads a notification as a mail server hands it over.
pub fn read(source: &[u8]) -> Result<Notice, NotABounce> {
    if source.len() > LARGEST {
        return Err(NotABounce::TooLong);
    }
    let parsed = MessageParser::default().parse(source);
    let message = parsed.ok_or(NotABounce::NoNotice)?;
    let status = message
        .parts
        .iter()
        .find(|part| {
            part.content_type().is_some_and(|kind| {
                let names = [Some("delivery-status"), Some("global-delivery-status")];
                kind.ctype().eq_ignore_ascii_case("message")
                    && names.contains(&kind.subtype().map(str::to_ascii_lowercase).as_deref())
            })
        })
        .ok_or(NotABounce::NoNotice)?;
    let fields = String::from_utf8_lossy(status.contents()).into_owned();
    let Some(reason) = lost(&fields) else {
        return Ok(Notice::NotLost);
    };
    let mail = mail_of(&message).ok_or(NotABounce::NoMail)?;
    Ok(Notice::Failed(Bounce { mail, reason }))
}

/// Marks the bounce's own mail, once.
pub async fn note(
    conn: &mut sqlx::PgConnection,
    bounce: &Bounce,
    now: Moment,
) -> Result<Noted, sqlx::Error> {
    match store::mark_bounced(conn, bounce.mail, &bounce.reason, now).await? {
        Some((connection, to)) => Ok(Noted::Now { connection, to }),
        None if store::is_known(conn, bounce.mail).await? => Ok(Noted::Before),
        None => Ok(Noted::Unknown),
    }
}

/// Why the mail was given up; `None` when no recipient's block says so.
fn lost(fields: &str) -> Option<String> {
    let unfolded = fields.replace("\r\n", "\n");
    let unfolded = unfolded.replace("\n ", " ").replace("\n\t", " ");
    unfolded.split("\n\n").find_map(|block| {
        let field = |wanted: &str| {
            block.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                let named = name.trim().eq_ignore_ascii_case(wanted);
                named.then(|| value.trim().to_owned())
            })
        };
        let action = field("Action")?;
        if !action.eq_ignore_ascii_case("failed") {
            return None;
        }
        let status = field("Status").unwrap_or_default();
        let said = field("Diagnostic-Code").unwrap_or_default();
        // "smtp; 550 no such person"
        let said = said.split_once(';').map_or(said.as_str(), |(_, said)| said);
        let reason = match (status.trim(), said.trim()) {
            ("", "") => "no reason given".to_owned(),
            (status, "") => status.to_owned(),
            ("", said) => said.to_owned(),
            (status, said) => format!("{status}: {said}"),
        };
        let plain = |c: char| if c.is_control() { ' ' } else { c };
        Some(reason.chars().map(plain).take(LONGEST_REASON).collect())
    })
}

/// The id of the mail that came back: from the mail itself or its headers, which stand beside the
/// status, or from what the notification answers.
fn mail_of(message: &Message<'_>) -> Option<MailId> {
    let returned = message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(mail) => id_of(mail.message_id()?),
        PartType::Text(text) => {
            let kind = part.content_type()?;
            let headers = kind.subtype()?.to_ascii_lowercase();
            if !headers.ends_with("headers") {
                return None;
            }
            let headers = format!("{}\r\n\r\n", text.trim_end());
            let parsed = MessageParser::default().parse(headers.as_bytes())?;
            id_of(parsed.message_id()?)
        }
        _ => None,
    });
    returned.or_else(|| {
        let answered = message.in_reply_to().as_text_list()?.first()?.as_ref();
        id_of(answered)
    })
}

/// Ours are made of the mail's id.
fn id_of(message_id: &str) -> Option<MailId> {
    let id = message_id.trim_matches(['<', '>', ' ']).split('@').next()?;
    id.parse().ok()
}
