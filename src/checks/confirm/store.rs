//! The table of confirmations.

use sqlx::PgConnection;

use crate::{
    base::{ids::ConnectionId, time::Moment},
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
