//! Telling who was invited that their check has ended and what is left to do, with a further token of
//! the link they have.

use serde_json::json;
use sqlx::PgConnection;

use super::{
    Issuer, live,
    messages::{self, Invitation},
    reminders,
};
use crate::{
    audit::{self, Actor},
    base::time::Moment,
    connections::Connection,
    db,
    integrations::verdict::Cause,
};

/// What a check leaves to do.
#[derive(Debug, Clone)]
pub enum Left {
    /// Ids of the required permissions that are missing.
    Missing(Vec<String>),
    /// So many boxes wait for the customer's word; none when only the account is asked about.
    Unconfirmed(usize),
    /// The check could not get that far.
    Cause(Cause),
}

/// Writes to who has the connection's live link, if the check was theirs or Keyway's own: what staff
/// look at is nothing to write to a customer about. Nothing is said where there is no link or no mail,
/// to who wants no more mails or whose mail came back, nor about a check of Keyway's own while staff
/// have paused what goes out by itself.
pub async fn tell_ended(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: &Connection,
    asked_by: &str,
    left: &Left,
    now: Moment,
) -> db::Result<()> {
    let Some(link) = live(conn, connection.id).await? else {
        return Ok(());
    };
    let is_ours = asked_by == Actor::System.to_string();
    if !is_ours && !asked_by.eq_ignore_ascii_case(&link.email) {
        return Ok(());
    }
    let standing = reminders::standing(conn, connection.id).await?;
    if standing.stopped_at.is_some() || (is_ours && standing.paused_at.is_some()) {
        return Ok(());
    }
    let (Some(letterhead), Ok(email)) = (issuer.letterhead(&link.voice()), link.email.parse())
    else {
        return Ok(());
    };
    let token = reminders::further_token(conn, link.id, now).await?;
    let invitation = Invitation {
        connection,
        email: &email,
        token: &token,
        expires_at: link.expires_at,
    };
    messages::mail_check_finished(conn, issuer, &letterhead, &invitation, left, now).await?;
    let detail = json!({ "link": link.id, "to": link.email });
    let (by, about) = (&Actor::System, Some(connection.id));
    audit::record(conn, by, "check.told", about, detail, now).await
}
