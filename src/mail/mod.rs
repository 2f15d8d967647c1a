//! Mails: queued in the transaction of the fact they report, sealed while they wait, sent by the
//! worker, and erased once they are sent or given up.
//!
//! A mail may hold a setup link or a sign-in code, so its text lies in the database only sealed to
//! its own row. Sending is at least once: a mail server that goes silent at the wrong moment may
//! get a mail twice, always under the same `Message-ID`, and never a third time.

pub mod asked;
pub mod bounce;
pub mod jobs;
mod letter;
pub mod messages;
pub mod notices;
mod server;
mod store;
pub mod transport;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{
    base::{
        email_address::EmailAddress,
        ids::{ConnectionId, MailId},
        time::{Duration, Moment},
    },
    vault::{Place, Sealer},
};

pub use jobs::{Pace, Postman};
pub use letter::Place as BoxPlace;
pub use store::{MailNote, list, newest, undelivered};
pub use transport::{Transport, TransportFault};

/// Which message a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Kind {
    /// The setup link, to who is to follow it.
    SetupLink,
    /// To who handed the setup over: your link has ended.
    HandedOver,
    /// The eight digits that let a second browser in.
    VisitCode,
    /// The connection works.
    Linked,
    /// The connection works no longer as it did; with a link to mend it.
    Degraded,
    /// To support: a customer asks for help.
    HelpAsked,
    /// To a colleague of a customer: a link to the one step that they are asked to do.
    StepAsked,
    /// To who asked a colleague: the step is done.
    StepDone,
    /// Something is still to do.
    Reminder,
    /// The link ends soon.
    Expiring,
    /// New credentials took the place of the ones in use.
    Replaced,
    /// A check that the page was closed on has ended and leaves something to do.
    CheckFinished,
}

impl Kind {
    /// How long after it was queued the mail still helps who gets it.
    fn useful_for(self) -> Duration {
        match self {
            Self::VisitCode => Duration::minutes(10),
            Self::SetupLink
            | Self::HandedOver
            | Self::Linked
            | Self::Degraded
            | Self::HelpAsked
            | Self::StepAsked
            | Self::StepDone
            | Self::Reminder
            | Self::Expiring
            | Self::Replaced
            | Self::CheckFinished => Duration::hours(24),
        }
    }
}

/// How far a mail got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    Queued,
    /// The mail server took it.
    Sent,
    /// Given up; the reason is its last error.
    Failed,
}

/// A mail, written and not yet queued. It may hold a secret, so it does not show itself.
pub struct Draft {
    kind: Kind,
    connection: Option<ConnectionId>,
    to: EmailAddress,
    subject: String,
    body: Body,
}

/// The same words twice: for programs that show HTML, and for those that do not. It is serialised
/// only to be sealed.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Body {
    text: String,
    html: String,
    /// Where an answer goes, if not to support.
    #[serde(default)]
    reply_to: Option<String>,
    #[serde(default)]
    stop: Option<Stop>,
    /// The brand's logo, by its digest: the picture itself is among the settings.
    #[serde(default)]
    logo: Option<String>,
}

/// How mails of this kind are stopped with one click (RFC 8058). Who has it can stop them, so it
/// does not show itself.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Stop {
    /// Our page; a mail program may also post to it by itself.
    pub url: String,
    /// The operator's address, for programs that write instead.
    pub address: String,
}

impl Draft {
    /// Names the connection it is about, in whose timeline it appears.
    #[must_use]
    pub fn about(mut self, connection: ConnectionId) -> Self {
        self.connection = Some(connection);
        self
    }

    /// An answer goes to this address.
    #[must_use]
    pub fn answered_to(mut self, address: &EmailAddress) -> Self {
        self.body.reply_to = Some(address.to_string());
        self
    }

    pub fn subject(&self) -> &str {
        &self.subject
    }

    pub fn text(&self) -> &str {
        &self.body.text
    }

    pub fn html(&self) -> &str {
        &self.body.html
    }
}

/// Queues a mail in the caller's transaction, its text sealed to its own row.
pub async fn queue(
    conn: &mut PgConnection,
    sealer: &Sealer,
    draft: &Draft,
    now: Moment,
) -> Result<MailId, sqlx::Error> {
    let id = MailId::new();
    let plain = serde_json::to_vec(&draft.body)
        .map(Zeroizing::new)
        .map_err(|fault| sqlx::Error::Encode(fault.into()))?;
    let hidden = sealer.seal(&Place::Mail(id), &plain);
    store::insert(conn, id, draft, &hidden, now).await?;
    crate::jobs::enqueue(conn, &jobs::SendMail { mail_id: id }).await?;
    Ok(id)
}
