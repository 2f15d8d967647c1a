//! The column of the menus.

use sqlx::PgConnection;

use super::Menus;
use crate::{base::ids::ConnectionId, db};

pub(super) async fn set(
    conn: &mut PgConnection,
    id: ConnectionId,
    menus: Menus,
) -> db::Result<bool> {
    let done = sqlx::query!(
        "UPDATE connections SET menus = $2
         WHERE id = $1 AND state <> 'disconnected' AND menus IS DISTINCT FROM $2",
        id.0,
        menus.as_str(),
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
