//! The column of paused reminders.

use sqlx::PgConnection;

use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

pub(super) async fn paused(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<Moment>> {
    let paused = sqlx::query_scalar!(
        "SELECT reminders_paused_at FROM connections WHERE id = $1",
        id.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(paused.flatten())
}

/// `false` when it was so before.
pub(super) async fn set_paused(
    conn: &mut PgConnection,
    id: ConnectionId,
    since: Option<Moment>,
) -> db::Result<bool> {
    let changed = sqlx::query!(
        "UPDATE connections SET reminders_paused_at = $2
         WHERE id = $1 AND (reminders_paused_at IS NULL) <> ($2::timestamptz IS NULL)",
        id.0,
        since,
    )
    .execute(conn)
    .await?;
    Ok(changed.rows_affected() == 1)
}
