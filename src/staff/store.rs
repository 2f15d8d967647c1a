//! The tables of staff, their sessions and wrong sign-ins.

use sqlx::PgConnection;

use super::{Member, Session, password::Hash, throttle::Tries};
use crate::{
    base::{
        ids::{SessionId, StaffId},
        time::Moment,
        token::TokenDigest,
    },
    db,
};

pub(super) async fn insert(
    conn: &mut PgConnection,
    email: &str,
    hash: &Hash,
    now: Moment,
) -> db::Result<Option<StaffId>> {
    let id = sqlx::query_scalar!(
        r#"INSERT INTO staff (id, email, password_hash, created_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING RETURNING id AS "id: StaffId""#,
        StaffId::new().0,
        email,
        hash.as_str(),
        now,
    )
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

pub(super) async fn reopen(
    conn: &mut PgConnection,
    email: &str,
    hash: &Hash,
) -> db::Result<Option<StaffId>> {
    let id = sqlx::query_scalar!(
        r#"UPDATE staff SET disabled_at = NULL, password_hash = $2
           WHERE lower(email) = lower($1) AND disabled_at IS NOT NULL
           RETURNING id AS "id: StaffId""#,
        email,
        hash.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

pub(super) async fn list(conn: &mut PgConnection) -> db::Result<Vec<Member>> {
    let members = sqlx::query_as!(
        Member,
        r#"SELECT id AS "id: StaffId", email, created_at, disabled_at,
                  (SELECT max(last_seen_at) FROM staff_sessions WHERE staff_id = staff.id)
                      AS last_seen_at
           FROM staff ORDER BY lower(email)"#,
    )
    .fetch_all(conn)
    .await?;
    Ok(members)
}

pub(super) async fn disable(
    conn: &mut PgConnection,
    email: &str,
    now: Moment,
) -> db::Result<Option<StaffId>> {
    let id = sqlx::query_scalar!(
        r#"UPDATE staff SET disabled_at = $2
           WHERE lower(email) = lower($1) AND disabled_at IS NULL
           RETURNING id AS "id: StaffId""#,
        email,
        now,
    )
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

pub(super) async fn disabled_at(
    conn: &mut PgConnection,
    email: &str,
) -> db::Result<Option<Moment>> {
    let at = sqlx::query_scalar!(
        "SELECT disabled_at FROM staff WHERE lower(email) = lower($1)",
        email,
    )
    .fetch_optional(conn)
    .await?;
    Ok(at.flatten())
}

pub(super) async fn open_account(
    conn: &mut PgConnection,
    email: &str,
) -> db::Result<Option<(StaffId, Hash)>> {
    let row = sqlx::query!(
        r#"SELECT id AS "id: StaffId", password_hash FROM staff
           WHERE lower(email) = lower($1) AND disabled_at IS NULL"#,
        email,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, Hash::from_stored(row.password_hash))))
}

/// Whether the account is open, held so until the transaction ends: a session opened in it
/// cannot slip past somebody who disables the account at the same moment.
pub(super) async fn holds_open(conn: &mut PgConnection, id: StaffId) -> db::Result<bool> {
    let open = sqlx::query_scalar!(
        r#"SELECT disabled_at IS NULL AS "open!" FROM staff WHERE id = $1 FOR SHARE"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(open.unwrap_or(false))
}

pub(super) async fn insert_session(
    conn: &mut PgConnection,
    staff: StaffId,
    digest: &TokenDigest,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO staff_sessions (id, staff_id, token_digest, created_at, last_seen_at)
         VALUES ($1, $2, $3, $4, $4)",
        SessionId::new().0,
        staff.0,
        digest.as_bytes(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn live_session(
    conn: &mut PgConnection,
    digest: &TokenDigest,
    seen_after: Moment,
    opened_after: Moment,
) -> db::Result<Option<Session>> {
    let session = sqlx::query_as!(
        Session,
        r#"SELECT s.id AS "id: SessionId", s.staff_id AS "staff_id: StaffId", m.email,
                  s.last_seen_at
           FROM staff_sessions s JOIN staff m ON m.id = s.staff_id
           WHERE s.token_digest = $1 AND s.ended_at IS NULL AND m.disabled_at IS NULL
             AND s.last_seen_at > $2 AND s.created_at > $3"#,
        digest.as_bytes(),
        seen_after,
        opened_after,
    )
    .fetch_optional(conn)
    .await?;
    Ok(session)
}

pub(super) async fn note_presence(
    conn: &mut PgConnection,
    id: SessionId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE staff_sessions SET last_seen_at = greatest(last_seen_at, $2)
         WHERE id = $1 AND ended_at IS NULL",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end_session(
    conn: &mut PgConnection,
    id: SessionId,
    now: Moment,
) -> db::Result<bool> {
    let done = sqlx::query!(
        "UPDATE staff_sessions SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn end_session_with(
    conn: &mut PgConnection,
    digest: &TokenDigest,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE staff_sessions SET ended_at = $2 WHERE token_digest = $1 AND ended_at IS NULL",
        digest.as_bytes(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end_all_sessions(
    conn: &mut PgConnection,
    staff: StaffId,
    now: Moment,
) -> db::Result<u64> {
    let done = sqlx::query!(
        "UPDATE staff_sessions SET ended_at = $2 WHERE staff_id = $1 AND ended_at IS NULL",
        staff.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Lets one try at a time count itself for an address and for a network.
pub(super) async fn hold_tries(conn: &mut PgConnection, email: &str, from: &str) -> db::Result<()> {
    // In a fixed order, so that two tries cannot wait for each other.
    sqlx::query!(
        "SELECT pg_advisory_xact_lock(key)
         FROM (SELECT hashtextextended(name, 7310) AS key
               FROM unnest(ARRAY['address ' || $1, 'network ' || $2]) AS name
               ORDER BY key) AS held",
        email,
        from,
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

pub(super) async fn tries(
    conn: &mut PgConnection,
    email: &str,
    from: &str,
    since: Moment,
) -> db::Result<Tries> {
    let tries = sqlx::query_as!(
        Tries,
        r#"SELECT count(*) FILTER (WHERE email = $1 AND from_ip = $2) AS "here!",
                  count(*) FILTER (WHERE from_ip = $2) AS "from!",
                  count(*) FILTER (WHERE email = $1) AS "anywhere!",
                  max(failed_at) FILTER (WHERE email = $1 AND from_ip = $2) AS last_here,
                  max(failed_at) FILTER (WHERE from_ip = $2) AS last_from
           FROM failed_logins
           WHERE (email = $1 OR from_ip = $2) AND failed_at > $3"#,
        email,
        from,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(tries)
}

pub(super) async fn insert_try(
    conn: &mut PgConnection,
    email: &str,
    from: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO failed_logins (email, from_ip, failed_at) VALUES ($1, $2, $3)",
        email,
        from,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn forgive_tries(
    conn: &mut PgConnection,
    email: &str,
    from: &str,
) -> db::Result<()> {
    sqlx::query!(
        "DELETE FROM failed_logins WHERE email = $1 AND from_ip = $2",
        email,
        from,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes a few of the oldest tries, so that the table stays small without a job of its own.
pub(super) async fn forget_tries(conn: &mut PgConnection, before: Moment) -> db::Result<()> {
    sqlx::query!(
        "DELETE FROM failed_logins WHERE failed_at < $1 AND id IN
             (SELECT id FROM failed_logins ORDER BY id LIMIT 20 FOR UPDATE SKIP LOCKED)",
        before,
    )
    .execute(conn)
    .await?;
    Ok(())
}
