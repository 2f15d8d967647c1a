//! The table of codes.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    base::{ids::LinkId, time::Moment, token::TokenDigest},
    db,
};

/// The code a browser waits for.
pub(super) struct Pending {
    pub id: Uuid,
    pub link_id: LinkId,
}

/// A try that was taken.
pub(super) struct Try {
    pub tries_left: i32,
    pub code_digest: Vec<u8>,
}

/// Codes sent for a link in a span of time.
pub(super) struct Sent {
    pub count: i64,
    pub oldest: Option<Moment>,
}

/// Keeps a new code; the browser's earlier ones no longer count.
pub(super) async fn insert(
    conn: &mut PgConnection,
    link: LinkId,
    browser: &TokenDigest,
    code_digest: &[u8],
    now: Moment,
    expires_at: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE visit_codes SET used_at = $2 WHERE browser_digest = $1 AND used_at IS NULL",
        browser.as_bytes(),
        now,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "INSERT INTO visit_codes (id, link_id, browser_digest, code_digest, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        Uuid::now_v7(),
        link.0,
        browser.as_bytes(),
        code_digest,
        now,
        expires_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn pending(
    conn: &mut PgConnection,
    browser: &TokenDigest,
) -> db::Result<Option<Pending>> {
    let pending = sqlx::query_as!(
        Pending,
        r#"SELECT id, link_id AS "link_id: LinkId" FROM visit_codes
           WHERE browser_digest = $1 ORDER BY created_at DESC, id DESC LIMIT 1"#,
        browser.as_bytes(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(pending)
}

/// Takes one try off a code that can still be used; `None` when it cannot.
pub(super) async fn take_a_try(conn: &mut PgConnection, id: Uuid) -> db::Result<Option<Try>> {
    let taken = sqlx::query_as!(
        Try,
        "UPDATE visit_codes SET tries_left = tries_left - 1
         WHERE id = $1 AND used_at IS NULL AND tries_left > 0 AND expires_at > now()
         RETURNING tries_left, code_digest",
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(taken)
}

pub(super) async fn mark_used(conn: &mut PgConnection, id: Uuid, now: Moment) -> db::Result<()> {
    sqlx::query!("UPDATE visit_codes SET used_at = $2 WHERE id = $1", id, now)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn sent_since(
    conn: &mut PgConnection,
    link: LinkId,
    since: Moment,
) -> db::Result<Sent> {
    let sent = sqlx::query_as!(
        Sent,
        r#"SELECT count(*) AS "count!", min(created_at) AS oldest FROM visit_codes
           WHERE link_id = $1 AND created_at > $2"#,
        link.0,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(sent)
}
