//! Writing orders into the queue's tables, and taking them back out of the worker's hands.

use sqlx::{Connection as _, PgConnection, PgPool, postgres::PgConnectOptions};

use super::Job;
use crate::base::time::Moment;

/// The schema the job library keeps its tables in.
pub(super) const SCHEMA: &str = "graphile_worker";

/// One process migrates, the others wait: "keyway" and "jobs" in ASCII.
const MIGRATION_LOCK: (i32, i32) = (0x6b65_7977, 0x6a6f_6273);

/// An order in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobId(pub i64);

/// The queue's tables could not be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    #[error("the job queue's tables could not be locked for an upgrade")]
    Lock(#[from] sqlx::Error),
    #[error("the job queue's tables could not be upgraded")]
    Upgrade(#[from] Box<dyn std::error::Error + Send + Sync>),
}

/// Brings the queue's own tables up to date; before the first [`enqueue`].
pub async fn migrate(pool: &PgPool) -> Result<(), MigrateError> {
    // Waiting for another process's upgrade may take longer than a request may.
    let patient = PgConnectOptions::clone(&pool.connect_options())
        .options([("statement_timeout", "60s"), ("lock_timeout", "60s")]);
    let mut guard = PgConnection::connect_with(&patient).await?;
    sqlx::query("SELECT pg_advisory_lock($1, $2)")
        .bind(MIGRATION_LOCK.0)
        .bind(MIGRATION_LOCK.1)
        .execute(&mut guard)
        .await?;
    let upgraded = graphile_worker::WorkerUtils::new(pool, SCHEMA)
        .migrate()
        .await
        .map_err(|fault| MigrateError::Upgrade(Box::new(fault)));
    // Closing the connection lets go of the lock.
    guard.close().await?;
    upgraded
}

/// Orders a job, to run as soon as the caller's transaction commits.
pub async fn enqueue<J: Job>(conn: &mut PgConnection, job: &J) -> Result<JobId, sqlx::Error> {
    add(conn, job, None, None, Key::Replaces).await
}

/// Orders a job, to run at a moment.
pub async fn enqueue_at<J: Job>(
    conn: &mut PgConnection,
    job: &J,
    at: Moment,
) -> Result<JobId, sqlx::Error> {
    add(conn, job, Some(at), None, Key::Replaces).await
}

/// Orders a job under a key: one that waits under the same key is replaced by it, one that runs
/// already is left to end (and is not retried).
pub async fn enqueue_keyed<J: Job>(
    conn: &mut PgConnection,
    job: &J,
    key: &str,
    at: Option<Moment>,
) -> Result<JobId, sqlx::Error> {
    add(conn, job, at, Some(key), Key::Replaces).await
}

/// Orders a job under a key unless one waits under it already, which keeps its moment.
pub async fn enqueue_unless_waiting<J: Job>(
    conn: &mut PgConnection,
    job: &J,
    key: &str,
    at: Moment,
) -> Result<JobId, sqlx::Error> {
    add(conn, job, Some(at), Some(key), Key::KeepsMoment).await
}

/// What an order does to one that waits under the same key.
#[derive(Clone, Copy)]
enum Key {
    Replaces,
    KeepsMoment,
}

async fn add<J: Job>(
    conn: &mut PgConnection,
    job: &J,
    at: Option<Moment>,
    key: Option<&str>,
    mode: Key,
) -> Result<JobId, sqlx::Error> {
    let payload = serde_json::to_string(job).map_err(|fault| sqlx::Error::Encode(fault.into()))?;
    let id = sqlx::query_scalar(
        "SELECT id FROM graphile_worker.add_job( \
         identifier => $1, payload => $2::text::json, run_at => $3, max_attempts => $4, \
         job_key => $5, priority => $6, job_key_mode => $7)",
    )
    .bind(J::NAME)
    .bind(payload)
    .bind(at)
    .bind(i32::from(J::MAX_ATTEMPTS))
    .bind(key)
    .bind(i32::from(J::PRIORITY))
    .bind(match mode {
        Key::Replaces => "replace",
        Key::KeepsMoment => "preserve_run_at",
    })
    .fetch_one(conn)
    .await?;
    Ok(JobId(id))
}

/// A job that this worker holds.
pub(super) struct Held<'a> {
    pub id: i64,
    pub worker: &'a str,
}

/// Lets go of a held job until `at`.
pub(super) async fn postpone(
    pool: &PgPool,
    held: Held<'_>,
    at: Moment,
    why: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE graphile_worker._private_jobs \
         SET run_at = $3, last_error = $4, locked_by = NULL, locked_at = NULL, updated_at = now() \
         WHERE id = $1 AND locked_by = $2",
    )
    .bind(held.id)
    .bind(held.worker)
    .bind(at)
    .bind(why)
    .execute(pool)
    .await?;
    Ok(())
}

/// Lets go of a held job for good; it stays in the table for a month, for whoever asks.
pub(super) async fn give_up(pool: &PgPool, held: Held<'_>, why: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE graphile_worker._private_jobs \
         SET attempts = max_attempts, last_error = $3, locked_by = NULL, locked_at = NULL, \
             key = NULL, updated_at = now() \
         WHERE id = $1 AND locked_by = $2",
    )
    .bind(held.id)
    .bind(held.worker)
    .bind(why)
    .execute(pool)
    .await?;
    Ok(())
}

/// Deletes the jobs given up more than a month ago.
pub(super) async fn forget_old_failures(pool: &PgPool) -> Result<u64, sqlx::Error> {
    let deleted = sqlx::query(
        "DELETE FROM graphile_worker._private_jobs \
         WHERE attempts >= max_attempts AND locked_at IS NULL \
           AND updated_at < now() - interval '30 days'",
    )
    .execute(pool)
    .await?;
    Ok(deleted.rows_affected())
}
