//! The tables of credentials and their sealed fields.

use sqlx::PgConnection;

use super::CredentialsNote;
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
};

pub(super) async fn insert_credentials(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    set_by: &str,
    fingerprint: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO credentials (connection_id, version, set_by, fingerprint, created_at)
         VALUES ($1, $2, $3, $4, $5)",
        id.0,
        version,
        set_by,
        fingerprint,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_sealed(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    field: &str,
    sealed: &[u8],
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO sealed_fields (connection_id, version, field, sealed)
         VALUES ($1, $2, $3, $4)",
        id.0,
        version,
        field,
        sealed,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What was proved of the version before no longer holds; the check that is asked for next moves
/// the connection on. If none can start now, the customer is simply in the middle of the setup.
pub(super) async fn set_version(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections
         SET credentials_version = $2, state = 'in_progress', state_since = $3,
             last_problem = NULL
         WHERE id = $1",
        id.0,
        version,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn current_credentials(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<CredentialsNote>> {
    let note = sqlx::query_as!(
        CredentialsNote,
        "SELECT v.version, v.set_by, v.fingerprint, v.created_at
         FROM credentials v JOIN connections c
           ON c.id = v.connection_id AND c.credentials_version = v.version
         WHERE c.id = $1 AND v.erased_at IS NULL",
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(note)
}

pub(super) async fn sealed(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
) -> db::Result<Vec<(String, Vec<u8>)>> {
    let rows = sqlx::query!(
        "SELECT field, sealed FROM sealed_fields
         WHERE connection_id = $1 AND version = $2 ORDER BY field",
        id.0,
        version,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.field, row.sealed))
        .collect())
}

pub(super) async fn erase_credentials(
    conn: &mut PgConnection,
    id: ConnectionId,
    now: Moment,
) -> db::Result<u64> {
    sqlx::query!("DELETE FROM sealed_fields WHERE connection_id = $1", id.0)
        .execute(&mut *conn)
        .await?;
    let erased = sqlx::query!(
        "UPDATE credentials SET erased_at = $2 WHERE connection_id = $1 AND erased_at IS NULL",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(erased.rows_affected())
}

/// The number of the version that comes next; those that were erased had theirs.
pub(super) async fn next_version(conn: &mut PgConnection, id: ConnectionId) -> db::Result<i32> {
    let next = sqlx::query_scalar!(
        r#"SELECT coalesce(max(version), 0) + 1 AS "next!" FROM credentials
           WHERE connection_id = $1"#,
        id.0,
    )
    .fetch_one(conn)
    .await?;
    Ok(next)
}

pub(super) async fn note(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
) -> db::Result<Option<CredentialsNote>> {
    let note = sqlx::query_as!(
        CredentialsNote,
        "SELECT version, set_by, fingerprint, created_at FROM credentials
         WHERE connection_id = $1 AND version = $2",
        id.0,
        version,
    )
    .fetch_optional(conn)
    .await?;
    Ok(note)
}

pub(super) async fn candidate(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<CredentialsNote>> {
    let note = sqlx::query_as!(
        CredentialsNote,
        "SELECT v.version, v.set_by, v.fingerprint, v.created_at
         FROM credentials v JOIN connections c
           ON c.id = v.connection_id AND c.candidate_version = v.version
         WHERE c.id = $1 AND v.erased_at IS NULL",
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(note)
}

pub(super) async fn set_candidate(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: Option<i32>,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET candidate_version = $2 WHERE id = $1",
        id.0,
        version,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Version, proof and state in one statement: the database looks at all three together.
pub(super) async fn promote(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    proof: CheckId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections
         SET credentials_version = $2, candidate_version = NULL, linked_check_id = $3,
             state_since = CASE WHEN state = 'linked' THEN state_since ELSE $4 END,
             state = 'linked', last_problem = NULL
         WHERE id = $1",
        id.0,
        version,
        proof.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn erase_version(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "DELETE FROM sealed_fields WHERE connection_id = $1 AND version = $2",
        id.0,
        version,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "UPDATE credentials SET erased_at = $3
         WHERE connection_id = $1 AND version = $2 AND erased_at IS NULL",
        id.0,
        version,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
