//! Staff may pause the reminders about a connection, for as long as they talk to the customer
//! themselves.

mod store;

use serde_json::json;
use sqlx::PgConnection;

use super::announce;
use crate::{
    audit::{self, Actor},
    base::{ids::ConnectionId, time::Moment},
    db,
};

/// Since when staff have paused them.
pub async fn reminders_paused(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<Moment>> {
    store::paused(conn, id).await
}

/// Pauses the reminders, or lets them go out again; what is so already stays so in silence.
pub async fn pause_reminders(
    conn: &mut PgConnection,
    id: ConnectionId,
    paused: bool,
    by: &Actor,
    now: Moment,
) -> db::Result<()> {
    if store::set_paused(conn, id, paused.then_some(now)).await? {
        let action = if paused {
            "reminders.paused"
        } else {
            "reminders.resumed"
        };
        audit::record(conn, by, action, Some(id), json!({}), now).await?;
        announce(conn, id).await?;
    }
    Ok(())
}
