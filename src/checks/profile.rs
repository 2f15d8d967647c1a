//! Asking a connection for more or for less: its access profile changes, and it is checked anew.

use serde_json::json;
use sqlx::PgConnection;

use super::request;
use crate::{
    audit::{self, Actor},
    base::{ids::ConnectionId, time::Moment},
    connections::{self, State},
    db,
    integrations::pack::AccessProfile,
};

/// A connection that is asked for another access profile now.
#[derive(Debug, Clone)]
pub struct ProfileChange {
    pub before: String,
    pub now: String,
    /// What is asked for now is being looked at; there were no credentials to do it with otherwise.
    pub check_asked: bool,
}

/// Asks a connection for this profile from now on; `None` when it is asked for it already, or has
/// ended. A connection with credentials is checked anew.
pub async fn change_profile(
    conn: &mut PgConnection,
    id: ConnectionId,
    profile: &AccessProfile,
    by: &Actor,
    now: Moment,
) -> db::Result<Option<ProfileChange>> {
    let Some(before) = connections::hold(conn, id).await? else {
        return Ok(None);
    };
    if before.state == State::Disconnected || before.access_profile == profile.name {
        return Ok(None);
    }
    connections::set_profile(conn, id, &profile.name).await?;
    let detail = json!({ "before": before.access_profile, "now": profile.name });
    audit::record(
        conn,
        by,
        "connection.profile_changed",
        Some(id),
        detail,
        now,
    )
    .await?;
    super::supersede_active(conn, id, now).await?;
    // Keyway's own doing: the limit on what people may ask for does not stand in its way.
    let check_asked = request(conn, id, &Actor::System, now).await?.is_ok();
    Ok(Some(ProfileChange {
        before: before.access_profile,
        now: profile.name.clone(),
        check_asked,
    }))
}
