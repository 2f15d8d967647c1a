//! A signed-in browser: 30 minutes idle, 8 hours in all.

use sqlx::PgConnection;

use super::store;
use crate::{
    audit::{self, Actor},
    base::{
        ids::{SessionId, StaffId},
        time::{Duration, Moment},
        token::PlainToken,
    },
    db,
};

/// After this long without a page, who is there has to sign in again.
pub const IDLE: Duration = Duration::minutes(30);

/// After this long they have to in any case.
pub const ABSOLUTE: Duration = Duration::hours(8);

/// Being there is written down at most this often.
const NOTED_EVERY: Duration = Duration::minutes(1);

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Session {
    pub id: SessionId,
    pub staff_id: StaffId,
    pub email: String,
    pub(super) last_seen_at: Moment,
}

/// Whether somebody is there, or a script of the page asks by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Person,
    Script,
}

/// The live session with this cookie. A script that asks by itself does not keep it alive.
pub async fn session(
    conn: &mut PgConnection,
    cookie: &PlainToken,
    presence: Presence,
    now: Moment,
) -> db::Result<Option<Session>> {
    let found = store::live_session(conn, &cookie.digest(), now - IDLE, now - ABSOLUTE).await?;
    if let Some(session) = &found
        && presence == Presence::Person
        && session.last_seen_at < now - NOTED_EVERY
    {
        store::note_presence(conn, session.id, now).await?;
    }
    Ok(found)
}

pub(super) async fn open(
    conn: &mut PgConnection,
    staff: StaffId,
    now: Moment,
) -> db::Result<PlainToken> {
    let token = PlainToken::generate();
    store::insert_session(conn, staff, &token.digest(), now).await?;
    Ok(token)
}

/// Signs out: the cookie is worth nothing from here on.
pub async fn end_session(
    conn: &mut PgConnection,
    session: &Session,
    now: Moment,
) -> db::Result<()> {
    if store::end_session(conn, session.id, now).await? {
        let by = Actor::Staff(session.email.clone());
        let detail = serde_json::json!({});
        audit::record(conn, &by, "staff.signed_out", None, detail, now).await?;
    }
    Ok(())
}
