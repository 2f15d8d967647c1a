//! The audit table.

use serde_json::Value;
use sqlx::PgConnection;

use super::{Actor, Entry};
use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

pub(super) async fn insert(
    conn: &mut PgConnection,
    actor: &Actor,
    action: &str,
    connection: Option<ConnectionId>,
    detail: Value,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO audit (at, actor_kind, actor, action, connection_id, detail)
         VALUES ($1, $2, $3, $4, $5, $6)",
        now,
        actor.kind(),
        actor.to_string(),
        action,
        connection.map(|id| id.0),
        detail,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn list(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<Entry>> {
    let entries = sqlx::query_as!(
        Entry,
        "SELECT at, actor_kind, actor, action, detail FROM audit
         WHERE connection_id = $1 ORDER BY id DESC LIMIT 500",
        connection.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(entries)
}
