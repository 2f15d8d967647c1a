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
                  created_at, next_try_at, sent_at
           FROM mails WHERE connection_id = $1
           ORDER BY created_at DESC, id DESC"#,
        connection.0,
    )
    .fetch_all(conn)
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
