//! What is kept of a linked connection so that it can be watched: when it is looked at next, what
//! is suspected, whether its contact was told, how the list of permissions changed, and which of
//! the vendor's accounts it is.

mod store;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::announce;
use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

/// How a connection is watched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Watching {
    /// When Keyway looks again by itself; `None` when that is not planned yet.
    pub recheck_at: Option<Moment>,
    /// When a check first found what the next one has to confirm.
    pub suspected_at: Option<Moment>,
    /// What is suspected: ids of permissions that were missing, or a cause's word.
    pub suspected: Vec<String>,
    /// When the contact was told of this degradation.
    pub told_at: Option<Moment>,
    /// How the list of permissions differs from what was last asked for.
    pub pack_change: Option<PackChange>,
    /// Keyed fingerprint of the account it was linked with last.
    pub account: Option<String>,
    /// Keyed fingerprint of another account that staff said is meant.
    pub accepted_account: Option<String>,
}

/// How a list of permissions differs from the one that was asked for before: permissions' ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackChange {
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub now_required: Vec<String>,
    pub now_optional: Vec<String>,
}

impl PackChange {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

pub async fn watching(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Watching> {
    store::find(conn, id).await
}

/// The next look is at `at`; `None` leaves it to be planned.
pub async fn plan_recheck(
    conn: &mut PgConnection,
    id: ConnectionId,
    at: Option<Moment>,
) -> db::Result<()> {
    store::set_recheck(conn, id, at).await
}

/// Something was found that the next look has to confirm.
pub async fn suspect(
    conn: &mut PgConnection,
    id: ConnectionId,
    what: &[String],
    now: Moment,
) -> db::Result<()> {
    store::set_suspicion(conn, id, Some(now), what).await
}

/// What was suspected is confirmed, or it was nothing.
pub async fn end_suspicion(conn: &mut PgConnection, id: ConnectionId) -> db::Result<()> {
    store::set_suspicion(conn, id, None, &[]).await
}

/// The contact was told of this degradation, or it is over.
pub async fn set_told(
    conn: &mut PgConnection,
    id: ConnectionId,
    at: Option<Moment>,
) -> db::Result<()> {
    store::set_told(conn, id, at).await
}

/// The list of permissions changed, and how; `None` when what is asked for now was looked at.
pub async fn set_pack_change(
    conn: &mut PgConnection,
    id: ConnectionId,
    change: Option<&PackChange>,
) -> db::Result<()> {
    store::set_pack_change(conn, id, change).await?;
    announce(conn, id).await
}

/// The account that a link was proved with is the right one from now on.
pub async fn set_account(
    conn: &mut PgConnection,
    id: ConnectionId,
    account: &str,
) -> db::Result<()> {
    store::set_account(conn, id, account).await
}

/// This other account is meant.
pub async fn accept_account(
    conn: &mut PgConnection,
    id: ConnectionId,
    account: &str,
) -> db::Result<()> {
    store::accept_account(conn, id, account).await
}
