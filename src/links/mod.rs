//! Setup links: issued once, opened by a person, ended by completion, replacement, revocation or
//! time.

mod anew;
mod code;
mod degraded;
mod ended_check;
mod exchange;
mod issue;
mod messages;
pub mod reminders;
mod steps;
mod store;
mod token;
mod visit;

use serde_json::json;
use sqlx::PgConnection;

pub use anew::{AskedAnew, Gone, Offer, Proofs, ask_anew, gone};
pub use code::{CodeAnswer, CodeSent, enter_code, send_code};
pub use degraded::{Trouble, tell_degraded};
pub use ended_check::{Left, tell_ended};
pub use exchange::{Exchange, Exchanged, exchange};
pub use issue::{
    HandOverError, IssueError, Issued, Issuer, Order, Reissue, hand_over, issue, issue_for,
};
pub use messages::Letterhead;
pub use steps::{AskError, StepLink, ask_colleague, finish_step, steps_asked, take_back};
pub use token::{SetupToken, SetupUrl};
pub use visit::{Known, OneStep, Visit, VisitFound, choose_language, hold, known, lives, visit};

use crate::{
    audit::{self, Actor},
    base::{
        ids::{ConnectionId, LinkId},
        time::{Duration, Moment},
    },
    connections, db,
    words::Language,
};

/// How long a link lives unless somebody says otherwise.
pub const LIFETIME: Duration = Duration::days(14);
pub const SHORTEST_LIFETIME: Duration = Duration::hours(1);
pub const LONGEST_LIFETIME: Duration = Duration::days(30);

/// A link as staff see it. Its secret is kept nowhere.
#[derive(Debug, Clone)]
pub struct Link {
    pub id: LinkId,
    pub connection_id: ConnectionId,
    /// The invited address.
    pub email: String,
    pub company: String,
    pub issued_by: String,
    pub created_at: Moment,
    pub expires_at: Moment,
    pub first_opened_at: Option<Moment>,
    /// The language its person chose, or it was issued in; `None` for the browser's own.
    pub language: Option<Language>,
    pub brand: Option<String>,
    /// The one step that it opens; `None` for a setup link.
    pub step: Option<String>,
    /// Why it is dead; `None` while it lives.
    pub ended: Option<Ended>,
}

/// In which language and under which brand a link speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voice {
    /// `None` for the browser's own; mails are English then.
    pub language: Option<Language>,
    /// `None` for the deployment's own.
    pub brand: Option<String>,
}

impl Link {
    pub fn voice(&self) -> Voice {
        Voice {
            language: self.language,
            brand: self.brand.clone(),
        }
    }

    /// It ran out of time a while ago, but who holds it may still have a new one sent, where mail is
    /// set up and the connection has not ended.
    pub fn may_be_asked_anew(&self, now: Moment) -> bool {
        self.ended == Some(Ended::Expired)
            && self.step.is_none()
            && self.expires_at > now - anew::ASKED_FOR
    }
}

/// Why a link is dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Ended {
    Expired,
    Revoked,
    Replaced,
    Completed,
    /// The one step it opened is done.
    Done,
}

/// What staff revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revoked {
    Live,
    /// It had run out of time: what ended is that a new one could be asked for.
    RanOut,
}

/// The link was dead already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLive;

/// The connection's live setup link.
pub async fn live(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Link>> {
    let newest = store::newest(conn, id).await?;
    Ok(newest.filter(|link| link.ended.is_none()))
}

/// The newest links of all connections, or of one: dead ones too, and step links.
pub async fn list(
    conn: &mut PgConnection,
    connection: Option<ConnectionId>,
    limit: u16,
) -> db::Result<Vec<Link>> {
    store::list(conn, connection, false, i64::from(limit)).await
}

/// The connection's newest setup link, dead or alive.
pub async fn newest(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Link>> {
    store::newest(conn, id).await
}

/// Ends a live link, every visit it opened and every code on its way; the step links that hang on a
/// setup link end with it. One that ran out is ended as well, as long as a new one could be asked
/// for with it.
pub async fn revoke(
    conn: &mut PgConnection,
    id: LinkId,
    by: &Actor,
    now: Moment,
) -> db::Result<Result<Revoked, NotLive>> {
    // Whoever issues a link holds the connection: what is issued just now is revoked, or comes after.
    if let Some(connection) = store::connection_of(conn, id).await? {
        connections::hold(conn, connection).await?;
    }
    let Some(gone) = store::revoke(conn, id, now).await? else {
        return Ok(Err(NotLive));
    };
    let connection = gone.connection_id;
    store::end_visits(conn, id, now).await?;
    if gone.step.is_none() {
        steps::revoke_all(conn, connection, now).await?;
    }
    let detail = json!({ "link": id, "ran_out": gone.ran_out });
    audit::record(conn, by, "link.revoked", Some(connection), detail, now).await?;
    connections::announce(conn, connection).await?;
    Ok(Ok(if gone.ran_out {
        Revoked::RanOut
    } else {
        Revoked::Live
    }))
}

/// Revokes whichever setup link is the connection's newest once it is held: one that was handed over
/// or sent anew in the same moment is not left as a way in.
pub async fn revoke_newest(
    conn: &mut PgConnection,
    connection: ConnectionId,
    by: &Actor,
    now: Moment,
) -> db::Result<Result<Revoked, NotLive>> {
    connections::hold(conn, connection).await?;
    match newest(conn, connection).await? {
        Some(link) => revoke(conn, link.id, by, now).await,
        None => Ok(Err(NotLive)),
    }
}

/// The account is linked, for the first time or again: the link has done its work, and who
/// followed it is told.
pub async fn completed(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: &connections::Connection,
    now: Moment,
) -> db::Result<()> {
    steps::complete_all(conn, connection.id, now).await?;
    let Some(link) = live(conn, connection.id).await? else {
        return Ok(());
    };
    store::complete(conn, link.id, now).await?;
    if let Some(letterhead) = issuer.letterhead(&link.voice()) {
        let sealer = &issuer.sealer;
        messages::mail_linked(conn, sealer, &letterhead, connection, &link, now).await?;
    }
    Ok(())
}

/// Who entered new credentials, and who had entered the ones before.
#[derive(Debug, Clone, Copy)]
pub struct Renewal<'a> {
    pub by: &'a str,
    pub earlier: Option<&'a str>,
}

/// New credentials took the place of a linked account's: the link has done its work, and everybody
/// whose account it is or was is told, so that nobody does it behind their back.
pub async fn renewed(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: &connections::Connection,
    renewal: Renewal<'_>,
    now: Moment,
) -> db::Result<()> {
    steps::complete_all(conn, connection.id, now).await?;
    let link = live(conn, connection.id).await?;
    if let Some(link) = &link {
        store::complete(conn, link.id, now).await?;
    }
    let invited = link.as_ref().map(|link| link.email.as_str());
    let mut told: Vec<&str> = Vec::new();
    for email in [invited, Some(renewal.by), renewal.earlier]
        .into_iter()
        .flatten()
    {
        if told.iter().any(|known| known.eq_ignore_ascii_case(email)) {
            continue;
        }
        told.push(email);
        let voice = degraded::store::voice_for(conn, connection.id, email).await?;
        let voice = voice.or_else(|| link.as_ref().map(Link::voice));
        if let (Some(letterhead), Ok(to)) =
            (issuer.letterhead(&voice.unwrap_or_default()), email.parse())
        {
            let sealer = &issuer.sealer;
            messages::mail_renewed(conn, sealer, &letterhead, connection, renewal.by, &to, now)
                .await?;
        }
    }
    Ok(())
}

/// Ends a connection, erases its credentials and shuts every way in; `false` when it had ended
/// before.
pub async fn disconnect(
    conn: &mut PgConnection,
    connection: ConnectionId,
    by: &Actor,
    now: Moment,
) -> db::Result<bool> {
    if !connections::end(conn, connection, by, now).await? {
        return Ok(false);
    }
    if let Some(link) = live(conn, connection).await? {
        // A link that expired in this moment needs no revoking.
        let _ = revoke(conn, link.id, by, now).await?;
    }
    steps::revoke_all(conn, connection, now).await?;
    Ok(true)
}
