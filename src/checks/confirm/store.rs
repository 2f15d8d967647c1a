//! The table of confirmations.

use sqlx::PgConnection;

use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
};

pub(super) async fn insert(
    conn: &mut PgConnection,
    connection: ConnectionId,
    permissions: &[String],
    version: i32,
    by: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO confirmations (connection_id, permission_id, credentials_version,
                                    confirmed_by, confirmed_at)
         SELECT $1, permission, $3, $4, $5 FROM unnest($2::text[]) AS permission
         ON CONFLICT (connection_id, permission_id) DO UPDATE
         SET credentials_version = excluded.credentials_version,
             confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at",
        connection.0,
        permissions,
        version,
        by,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The same of credentials that wait to become the current ones: what was said of the current ones
/// stands until then.
pub(super) async fn insert_of_candidate(
    conn: &mut PgConnection,
    connection: ConnectionId,
    permissions: &[String],
    version: i32,
    by: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO candidate_confirmations (connection_id, permission_id, credentials_version,
                                              confirmed_by, confirmed_at)
         SELECT $1, permission, $3, $4, $5 FROM unnest($2::text[]) AS permission
         ON CONFLICT (connection_id, permission_id) DO UPDATE
         SET credentials_version = excluded.credentials_version,
             confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at",
        connection.0,
        permissions,
        version,
        by,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What was said of the current version and is still to be said of the candidate's check.
pub(super) async fn carry_to_candidate(conn: &mut PgConnection, check: CheckId) -> db::Result<u64> {
    let carried = sqlx::query!(
        "INSERT INTO candidate_confirmations (connection_id, permission_id, credentials_version,
                                              confirmed_by, confirmed_at)
         SELECT o.connection_id, o.permission_id, k.credentials_version, o.confirmed_by,
                o.confirmed_at
         FROM checks k
         JOIN findings f ON f.check_id = k.id AND f.verdict = 'unclear'
         JOIN connections c ON c.id = k.connection_id
         JOIN confirmations o ON o.connection_id = c.id AND o.permission_id = f.permission_id
                             AND o.credentials_version = c.credentials_version
         WHERE k.id = $1
         ON CONFLICT (connection_id, permission_id) DO UPDATE
         SET credentials_version = excluded.credentials_version,
             confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
         WHERE candidate_confirmations.credentials_version <> excluded.credentials_version",
        check.0,
    )
    .execute(conn)
    .await?;
    Ok(carried.rows_affected())
}

/// What was said of the candidate is now said of the current version.
pub(super) async fn take_over_candidates(
    conn: &mut PgConnection,
    connection: ConnectionId,
    version: i32,
) -> db::Result<()> {
    sqlx::query!(
        "WITH said AS (DELETE FROM candidate_confirmations WHERE connection_id = $1 RETURNING *)
         INSERT INTO confirmations (connection_id, permission_id, credentials_version,
                                    confirmed_by, confirmed_at)
         SELECT connection_id, permission_id, credentials_version, confirmed_by, confirmed_at
         FROM said WHERE credentials_version = $2
         ON CONFLICT (connection_id, permission_id) DO UPDATE
         SET credentials_version = excluded.credentials_version,
             confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at",
        connection.0,
        version,
    )
    .execute(conn)
    .await?;
    Ok(())
}
