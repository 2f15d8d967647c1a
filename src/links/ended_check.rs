//! Telling who was invited that their check has ended and what is left to do. The secret of their link
//! is kept nowhere: the mail leads to the page, which their browser still opens.

use sqlx::PgConnection;

use super::{Issuer, live, messages};
use crate::{
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

/// Writes to who has the connection's live link; nothing is said where there is none, or no mail.
pub async fn tell_ended(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: &Connection,
    left: &Left,
    now: Moment,
) -> db::Result<()> {
    let Some(link) = live(conn, connection.id).await? else {
        return Ok(());
    };
    let Some(letterhead) = issuer.letterhead(&link.voice()) else {
        return Ok(());
    };
    messages::mail_check_finished(conn, issuer, &letterhead, connection, &link, left, now).await
}
