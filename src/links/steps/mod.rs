//! A colleague is asked to do one step: a link of their own that opens that step and nothing else.
//! The setup link lives on beside it, and ends it when it ends itself.

mod messages;
mod store;

use serde_json::json;
use sqlx::PgConnection;

use super::{
    Ended, Issuer, LIFETIME, NotLive, SetupToken, Visit, live, store as links,
    store::New as NewLink,
};
use crate::{
    audit::{self, Actor},
    base::{
        email_address::EmailAddress,
        ids::{ConnectionId, LinkId},
        time::{Duration, Moment},
    },
    companies,
    connections::{self, State},
    db,
};

/// How many colleagues one setup link may ask in a day: each is a mail to an address of their choice.
const ASKED_A_DAY: i64 = 10;

/// A step that a colleague was asked to do, as who asked and staff see it.
#[derive(Debug, Clone)]
pub struct StepLink {
    pub id: LinkId,
    /// The step's id in the guide.
    pub step: String,
    /// The colleague's address.
    pub email: String,
    /// The address of who asked.
    pub asked_by: String,
    pub created_at: Moment,
    pub expires_at: Moment,
    pub first_opened_at: Option<Moment>,
    /// When the step was done, and by whom.
    pub completed_at: Option<Moment>,
    pub done_by: Option<String>,
    /// Why it is dead; `None` while it lives.
    pub ended: Option<Ended>,
}

/// Why no colleague was asked.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Without a mail server no link could be sent.
    #[error("no mail server is set")]
    NoMail,
    #[error("this is the address of who asks")]
    SamePerson,
    #[error("the link of who asks has ended")]
    Ended,
    /// So many were asked already; wait this long.
    #[error("too many were asked")]
    TooMany(Duration),
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Sends a colleague a link to one step. A link to the same step that somebody else was sent before
/// is replaced; the link of who asks stays as it is.
pub async fn ask_colleague(
    conn: &mut PgConnection,
    issuer: &Issuer,
    visit: &Visit,
    step: &str,
    to: &EmailAddress,
    now: Moment,
) -> Result<LinkId, AskError> {
    let Some(letterhead) = issuer.letterhead(&visit.voice) else {
        return Err(AskError::NoMail);
    };
    if visit.contact_email.eq_ignore_ascii_case(to.as_str()) {
        return Err(AskError::SamePerson);
    }
    let connection = super::hold(conn, visit)
        .await?
        .ok()
        .filter(|found| found.state != State::Disconnected)
        .ok_or(AskError::Ended)?;
    // A step link is never the connection's live link, so that no colleague can ask another.
    let newest = live(conn, connection.id).await?;
    if newest.is_none_or(|link| link.id != visit.link_id) {
        return Err(AskError::Ended);
    }
    let day = Duration::days(1);
    let asked = store::asked_since(conn, visit.link_id, now - day).await?;
    if asked.count >= ASKED_A_DAY {
        let free_at = asked.oldest.unwrap_or(now) + day;
        return Err(AskError::TooMany(free_at - now));
    }
    let contact = companies::find_or_add_contact(conn, connection.company_id, to, now).await?;
    store::replace(conn, connection.id, step, now).await?;
    let token = SetupToken::generate();
    let row = NewLink {
        id: LinkId::new(),
        connection: connection.id,
        contact,
        public_id: &token.public_id,
        secret: token.secret.digest(),
        issued_by: &visit.contact_email,
        // Never longer than the setup link: it would be the only way in that is left.
        expires_at: visit.expires_at.min(now + LIFETIME),
        start_step: Some(step),
        step: Some((step, visit.link_id)),
        voice: &visit.voice,
        // One step is asked for by a colleague, who reminds them: no mails of ours go after it.
        mailed: false,
        anew: false,
    };
    links::insert(conn, &row, now).await?;
    let invitation = super::messages::Invitation {
        connection: &connection,
        email: to,
        token: &token,
        expires_at: row.expires_at,
    };
    messages::mail_asked(conn, issuer, &letterhead, &invitation, visit, step, now).await?;
    let detail = json!({ "link": row.id, "step": step, "to": to, "expires_at": row.expires_at });
    let about = Some(connection.id);
    audit::record(conn, &visit.actor(), "step.asked", about, detail, now).await?;
    connections::announce(conn, connection.id).await?;
    Ok(row.id)
}

/// A step is done, whoever did it: it is marked, a colleague's link to it has done its work, and who
/// asked for it is told. Nothing is done when the visit's link has ended meanwhile: the connection is
/// held while that is looked at, so that no hand-over and no revocation comes in between.
pub async fn finish_step(
    conn: &mut PgConnection,
    issuer: &Issuer,
    visit: &Visit,
    step: &str,
    now: Moment,
) -> db::Result<Result<(), NotLive>> {
    let id = visit.connection_id;
    connections::hold(conn, id).await?;
    if !super::lives(conn, visit.id).await? {
        return Ok(Err(NotLive));
    }
    connections::finish_step(conn, id, step, now).await?;
    let Some(done) = store::complete(conn, id, step, &visit.contact_email, now).await? else {
        return Ok(Ok(()));
    };
    let detail = json!({ "link": done.id, "step": step });
    audit::record(conn, &visit.actor(), "step.done", Some(id), detail, now).await?;
    connections::announce(conn, id).await?;
    let told = (visit.only.is_some(), issuer.letterhead(&done.voice()));
    if let (true, Some(letterhead)) = told
        && let Some(connection) = connections::find(conn, id).await?
    {
        let by = &visit.contact_email;
        messages::mail_done(conn, issuer, &letterhead, &connection, &done, step, by, now).await?;
    }
    Ok(Ok(()))
}

/// The colleagues who were asked, the newest first; taken back and replaced links too.
pub async fn steps_asked(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<StepLink>> {
    store::list(conn, connection).await
}

/// Ends a step link of this connection before its time, with the visits it opened.
pub async fn take_back(
    conn: &mut PgConnection,
    connection: ConnectionId,
    link: LinkId,
    by: &Actor,
    now: Moment,
) -> db::Result<Result<(), NotLive>> {
    connections::hold(conn, connection).await?;
    let Some(step) = store::take_back(conn, connection, link, now).await? else {
        return Ok(Err(NotLive));
    };
    links::end_visits(conn, link, now).await?;
    let detail = json!({ "link": link, "step": step });
    audit::record(conn, by, "step.taken_back", Some(connection), detail, now).await?;
    connections::announce(conn, connection).await?;
    Ok(Ok(()))
}

/// The setup link was revoked, or the connection ended: nothing is left to open.
pub(super) async fn revoke_all(
    conn: &mut PgConnection,
    connection: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    for link in store::revoke_all(conn, connection, now).await? {
        links::end_visits(conn, link, now).await?;
    }
    Ok(())
}

/// The account is linked: nothing is left to do.
pub(super) async fn complete_all(
    conn: &mut PgConnection,
    connection: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    store::complete_all(conn, connection, now).await
}
