//! The tables of checks and connections as the watch reads them, and the budget's.

use sqlx::{PgConnection, PgPool};

use super::{super::Check, budget::Spent};
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    connections::State,
    db,
};

/// Re-checks of one integration that have not ended.
pub(super) struct Unfinished {
    pub integration: String,
    pub queued: i64,
    pub running: i64,
}

/// An earlier check that ran to its end.
pub(super) struct Told {
    pub id: CheckId,
    pub finished_at: Moment,
    pub access_profile: String,
    pub pack_digest: String,
}

/// A linked account whose last full check was asked for with another pack.
pub(super) struct Outdated {
    pub connection: ConnectionId,
    pub check: CheckId,
}

/// One round at a time asks, so that nobody counts past another.
pub(super) async fn lock_rota(conn: &mut PgConnection) -> db::Result<()> {
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtextextended('keyway watch', 0)) AS locked")
        .fetch_one(conn)
        .await?;
    Ok(())
}

pub(super) async fn unfinished(conn: &mut PgConnection) -> db::Result<Vec<Unfinished>> {
    let counted = sqlx::query_as!(
        Unfinished,
        r#"SELECT c.integration,
                  count(*) FILTER (WHERE k.state = 'queued') AS "queued!",
                  count(*) FILTER (WHERE k.state = 'running') AS "running!"
           FROM checks k JOIN connections c ON c.id = k.connection_id
           WHERE k.watch AND k.state IN ('queued', 'running')
           GROUP BY c.integration"#,
    )
    .fetch_all(conn)
    .await?;
    Ok(counted)
}

/// The connection that has waited longest for its turn; held until the transaction ends. One that
/// somebody else holds is passed over.
pub(super) async fn due(
    conn: &mut PgConnection,
    without: &[String],
    now: Moment,
) -> db::Result<Option<ConnectionId>> {
    let due = sqlx::query_scalar!(
        r#"SELECT id AS "id: ConnectionId" FROM connections
           WHERE state IN ('linked', 'degraded') AND recheck_at <= $1 AND integration <> ALL($2)
           ORDER BY recheck_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED"#,
        now,
        without,
    )
    .fetch_optional(conn)
    .await?;
    Ok(due)
}

pub(super) async fn next_due(conn: &mut PgConnection) -> db::Result<Option<Moment>> {
    let next = sqlx::query_scalar!(
        "SELECT min(recheck_at) FROM connections WHERE state IN ('linked', 'degraded')"
    )
    .fetch_one(conn)
    .await?;
    Ok(next)
}

pub(super) async fn unplanned(
    conn: &mut PgConnection,
    limit: i64,
) -> db::Result<Vec<(ConnectionId, State)>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id: ConnectionId", state AS "state: State" FROM connections
           WHERE state IN ('linked', 'degraded') AND recheck_at IS NULL
           LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED"#,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.state)).collect())
}

/// The newest check of these credentials that ran to its end; a full one, if told so.
pub(super) async fn last_told(
    conn: &mut PgConnection,
    connection: ConnectionId,
    version: i32,
    full: bool,
) -> db::Result<Option<Told>> {
    let told = sqlx::query_as!(
        Told,
        r#"SELECT id AS "id: CheckId", finished_at AS "finished_at!", access_profile, pack_digest
           FROM checks
           WHERE connection_id = $1 AND credentials_version = $2 AND state = 'done'
             AND cause IS NULL AND finished_at IS NOT NULL AND (scope = 'full' OR NOT $3)
           ORDER BY created_at DESC, id DESC LIMIT 1"#,
        connection.0,
        version,
        full,
    )
    .fetch_optional(conn)
    .await?;
    Ok(told)
}

/// The one before this check that ran to its end.
pub(super) async fn told_before(
    conn: &mut PgConnection,
    check: &Check,
) -> db::Result<Option<CheckId>> {
    let told = sqlx::query_scalar!(
        r#"SELECT id AS "id: CheckId" FROM checks
           WHERE connection_id = $1 AND credentials_version = $2 AND state = 'done'
             AND cause IS NULL AND (created_at, id) < ($3, $4)
           ORDER BY created_at DESC, id DESC LIMIT 1"#,
        check.connection_id.0,
        check.credentials_version,
        check.created_at,
        check.id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(told)
}

/// The account that the connection was linked with last, and another one that staff said is meant.
pub(in super::super) async fn linked_accounts(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<String>> {
    let row = sqlx::query!(
        "SELECT coalesce(c.account, k.account) AS linked, c.accepted_account AS accepted
         FROM connections c LEFT JOIN checks k ON k.id = c.linked_check_id
         WHERE c.id = $1",
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    // Before the first link every account is right.
    let Some((Some(linked), accepted)) = row.map(|row| (row.linked, row.accepted)) else {
        return Ok(Vec::new());
    };
    Ok([Some(linked), accepted].into_iter().flatten().collect())
}

/// The check changed nothing: it may be forgotten after a while.
pub(in super::super) async fn set_quiet(conn: &mut PgConnection, id: CheckId) -> db::Result<()> {
    sqlx::query!("UPDATE checks SET quiet = true WHERE id = $1", id.0)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn lock_host(conn: &mut PgConnection, host: &str) -> db::Result<()> {
    sqlx::query!(
        "SELECT pg_advisory_xact_lock(hashtextextended('keyway watch ' || $1, 0)) AS locked",
        host,
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// A check ends within a minute; half a minute more, and its worker is dead.
pub(super) async fn spent(conn: &mut PgConnection, host: &str) -> db::Result<Spent> {
    let spent = sqlx::query_as!(
        Spent,
        r#"SELECT coalesce(sum(calls) FILTER (
                      WHERE coalesce(ended_at, began_at + interval '90 seconds')
                            > clock_timestamp() - interval '60 seconds'), 0) AS "calls!",
                  count(*) FILTER (WHERE began_at > clock_timestamp() - interval '10 seconds')
                      AS "lately!"
           FROM watch_calls
           WHERE host = $1 AND began_at > clock_timestamp() - interval '150 seconds'"#,
        host,
    )
    .fetch_one(conn)
    .await?;
    Ok(spent)
}

pub(super) async fn insert_calls(
    conn: &mut PgConnection,
    host: &str,
    check: CheckId,
    calls: i32,
) -> db::Result<i64> {
    let id = sqlx::query_scalar!(
        "INSERT INTO watch_calls (host, check_id, calls, began_at)
         VALUES ($1, $2, $3, clock_timestamp()) RETURNING id",
        host,
        check.0,
        calls,
    )
    .fetch_one(conn)
    .await?;
    Ok(id)
}

pub(super) async fn end_calls(pool: &PgPool, id: i64, calls: i32) -> db::Result<()> {
    sqlx::query!(
        "UPDATE watch_calls SET calls = $2, ended_at = clock_timestamp() WHERE id = $1",
        id,
        calls,
    )
    .execute(pool)
    .await?;
    Ok(())
}

pub(super) async fn outdated(
    conn: &mut PgConnection,
    packs: &[String],
    digests: &[String],
) -> db::Result<Vec<Outdated>> {
    let rows = sqlx::query_as!(
        Outdated,
        r#"SELECT c.id AS "connection: ConnectionId", k.id AS "check: CheckId"
           FROM connections c
           JOIN unnest($1::text[], $2::text[]) AS p (key, digest) ON p.key = c.integration
           JOIN LATERAL (
               SELECT id, pack_digest FROM checks
               WHERE connection_id = c.id AND credentials_version = c.credentials_version
                 AND state = 'done' AND cause IS NULL AND scope = 'full'
               ORDER BY created_at DESC, id DESC LIMIT 1) k ON true
           WHERE c.state IN ('linked', 'degraded')
             AND (k.pack_digest <> p.digest OR c.pack_change IS NOT NULL)"#,
        packs,
        digests,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Forgets re-checks that changed nothing: those older than `before`, and all but the newest
/// `most` of a connection. What later findings, a link's proof or somebody's word rest on is kept.
pub(super) async fn forget_quiet(pool: &PgPool, before: Moment, most: i64) -> db::Result<u64> {
    let gone = sqlx::query!(
        "WITH ranked AS (
             SELECT id, finished_at,
                    row_number() OVER (PARTITION BY connection_id ORDER BY finished_at DESC) AS nth
             FROM checks WHERE quiet),
         old AS (
             SELECT r.id FROM ranked r
             WHERE (r.finished_at < $1 OR r.nth > $2)
               AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.carried_from = r.id)
               AND NOT EXISTS (SELECT 1 FROM connections c WHERE c.linked_check_id = r.id)
               AND NOT EXISTS (SELECT 1 FROM account_words w WHERE w.check_id = r.id)
             LIMIT 500),
         told AS (DELETE FROM findings WHERE check_id IN (SELECT id FROM old))
         DELETE FROM checks WHERE id IN (SELECT id FROM old)",
        before,
        most,
    )
    .execute(pool)
    .await?;
    Ok(gone.rows_affected())
}

pub(super) async fn forget_calls(pool: &PgPool) -> db::Result<()> {
    sqlx::query!("DELETE FROM watch_calls WHERE began_at < clock_timestamp() - interval '1 hour'")
        .execute(pool)
        .await?;
    Ok(())
}

/// Connections whose candidate credentials have waited since before that moment.
pub(super) async fn stale_candidates(
    pool: &PgPool,
    before: Moment,
) -> db::Result<Vec<ConnectionId>> {
    let stale = sqlx::query_scalar!(
        r#"SELECT c.id AS "id: ConnectionId" FROM connections c
           JOIN credentials v ON v.connection_id = c.id AND v.version = c.candidate_version
           WHERE v.created_at < $1"#,
        before,
    )
    .fetch_all(pool)
    .await?;
    Ok(stale)
}
