//! The table of mails.

use sqlx::{PgConnection, PgPool};

use super::{Draft, Kind, State};
use crate::base::{
    ids::{ConnectionId, MailId},
    time::Moment,
};

/// A mail as staff see it: everything but what it says.
#[derive(Debug, Clone, serde::Serialize)]
pub struct MailNote {
    pub id: MailId,
    pub kind: Kind,
    pub to: String,
    pub subject: String,
    pub state: State,
    pub attempts: i32,
    /// What the mail server said last, when it did not simply take it.
    pub last_error: Option<String>,
    pub created_at: Moment,
    pub next_try_at: Option<Moment>,
    pub sent_at: Option<Moment>,
    /// When it came back, and why.
    pub bounced_at: Option<Moment>,
    pub bounce: Option<String>,
}

/// A mail that is about to be tried.
pub(super) struct Waiting {
    pub kind: Kind,
    pub to: String,
    pub subject: String,
    pub sealed_body: Vec<u8>,
    pub attempts: i32,
    pub unclear_tries: i32,
    pub created_at: Moment,
}

/// The mails about a connection, newest first.
pub async fn list(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> Result<Vec<MailNote>, sqlx::Error> {
    sqlx::query_as!(
        MailNote,
        r#"SELECT id AS "id: MailId", kind AS "kind: Kind", to_address AS "to", subject,
                  state AS "state: State", attempts, last_error,
                  created_at, next_try_at, sent_at, bounced_at, bounce
           FROM mails WHERE connection_id = $1
           ORDER BY created_at DESC, id DESC"#,
        connection.0,
    )
    .fetch_all(conn)
    .await
}

/// The newest mails of all, or of those that did not arrive.
pub async fn newest(
    conn: &mut PgConnection,
    failed: bool,
    limit: u16,
) -> Result<Vec<MailNote>, sqlx::Error> {
    sqlx::query_as!(
        MailNote,
        r#"SELECT id AS "id: MailId", kind AS "kind: Kind", to_address AS "to", subject,
                  state AS "state: State", attempts, last_error,
                  created_at, next_try_at, sent_at, bounced_at, bounce
           FROM mails
           WHERE NOT $1 OR state = 'failed' OR bounced_at IS NOT NULL
                 OR (state = 'queued' AND last_error IS NOT NULL)
           ORDER BY created_at DESC, id DESC LIMIT $2"#,
        failed,
        i64::from(limit),
    )
    .fetch_all(conn)
    .await
}

/// Which of these connections' newest mail did not arrive.
pub async fn undelivered(
    conn: &mut PgConnection,
    connections: &[ConnectionId],
) -> Result<Vec<ConnectionId>, sqlx::Error> {
    let ids: Vec<_> = connections.iter().map(|id| id.0).collect();
    sqlx::query_scalar!(
        r#"SELECT c.id AS "id!: ConnectionId"
           FROM unnest($1::uuid[]) AS c(id)
           CROSS JOIN LATERAL (
               SELECT m.state, m.bounced_at FROM mails m WHERE m.connection_id = c.id
               ORDER BY m.created_at DESC, m.id DESC LIMIT 1) AS newest
           WHERE newest.state = 'failed' OR newest.bounced_at IS NOT NULL"#,
        &ids,
    )
    .fetch_all(conn)
    .await
}

/// Marks a mail as come back, once: what it is about, and whom it was to reach.
pub(super) async fn mark_bounced(
    conn: &mut PgConnection,
    id: MailId,
    reason: &str,
    now: Moment,
) -> Result<Option<(Option<ConnectionId>, String)>, sqlx::Error> {
    let marked = sqlx::query!(
        r#"UPDATE mails SET bounced_at = $2, bounce = $3
           WHERE id = $1 AND bounced_at IS NULL AND attempts > 0
           RETURNING connection_id AS "connection: ConnectionId", to_address"#,
        id.0,
        now,
        reason,
    )
    .fetch_optional(conn)
    .await?;
    Ok(marked.map(|row| (row.connection, row.to_address)))
}

pub(super) async fn is_known(conn: &mut PgConnection, id: MailId) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM mails WHERE id = $1 AND attempts > 0) AS "known!""#,
        id.0,
    )
    .fetch_one(conn)
    .await
}

pub(super) async fn insert(
    conn: &mut PgConnection,
    id: MailId,
    draft: &Draft,
    sealed_body: &[u8],
    now: Moment,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "INSERT INTO mails (id, connection_id, kind, to_address, subject, sealed_body, state,
                            created_at, next_try_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'queued', $7, $7)",
        id.0,
        draft.connection.map(|connection| connection.0),
        draft.kind as Kind,
        draft.to.as_str(),
        draft.subject,
        sealed_body,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Counts a try of a mail that still waits; `None` when it does not.
pub(super) async fn begin_try(pool: &PgPool, id: MailId) -> Result<Option<Waiting>, sqlx::Error> {
    sqlx::query_as!(
        Waiting,
        r#"UPDATE mails SET attempts = attempts + 1
           WHERE id = $1 AND state = 'queued' AND sealed_body IS NOT NULL
           RETURNING kind AS "kind: Kind", to_address AS "to", subject,
                     sealed_body AS "sealed_body!", attempts, unclear_tries, created_at"#,
        id.0,
    )
    .fetch_optional(pool)
    .await
}

pub(super) async fn mark_sent(pool: &PgPool, id: MailId, now: Moment) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "UPDATE mails SET state = 'sent', sent_at = $2, sealed_body = NULL,
                          last_error = NULL, next_try_at = NULL
         WHERE id = $1 AND state = 'queued'",
        id.0,
        now,
    )
    .execute(pool)
    .await?;
    Ok(())
}

pub(super) async fn mark_waiting(
    pool: &PgPool,
    id: MailId,
    next_try_at: Moment,
    last_error: &str,
    unclear: bool,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "UPDATE mails SET next_try_at = $2, last_error = $3,
                          unclear_tries = unclear_tries + $4
         WHERE id = $1 AND state = 'queued'",
        id.0,
        next_try_at,
        last_error,
        i32::from(unclear),
    )
    .execute(pool)
    .await?;
    Ok(())
}

pub(super) async fn mark_failed(
    pool: &PgPool,
    id: MailId,
    last_error: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "UPDATE mails SET state = 'failed', sealed_body = NULL, last_error = $2,
                          next_try_at = NULL
         WHERE id = $1 AND state = 'queued'",
        id.0,
        last_error,
    )
    .execute(pool)
    .await?;
    Ok(())
}
