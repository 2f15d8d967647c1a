//! How far the customer has come, by the steps' ids in the guide.

use sqlx::PgConnection;

use super::{announce, store};
use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

/// How far the customer has come.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// Ids of the steps they went on from.
    pub done: Vec<String>,
    /// Ids of the permissions they crossed off.
    pub ticks: Vec<String>,
}

/// A step they went on from, and when they first did.
#[derive(Debug, Clone)]
pub struct StepDone {
    /// The step's id in the guide.
    pub step: String,
    pub at: Moment,
}

/// The steps they went on from, the first one first.
pub async fn steps_done(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Vec<StepDone>> {
    store::steps_done(conn, id).await
}

pub async fn progress(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Progress> {
    store::progress(conn, id).await
}

/// The customer looks at a step: an invited connection is now in progress.
pub async fn begin_step(
    conn: &mut PgConnection,
    id: ConnectionId,
    step: &str,
    now: Moment,
) -> db::Result<()> {
    if store::begin_step(conn, id, step, now).await? {
        announce(conn, id).await?;
    }
    Ok(())
}

/// The customer goes on from a step; `true` the first time.
pub async fn finish_step(
    conn: &mut PgConnection,
    id: ConnectionId,
    step: &str,
    now: Moment,
) -> db::Result<bool> {
    let first = store::finish_step(conn, id, step, now).await?;
    if first {
        announce(conn, id).await?;
    }
    Ok(first)
}

/// Crosses off exactly these permissions.
pub async fn set_ticks(
    conn: &mut PgConnection,
    id: ConnectionId,
    ticked: &[String],
    now: Moment,
) -> db::Result<()> {
    store::set_ticks(conn, id, ticked, now).await
}

/// Crosses one permission off, or takes the cross back.
pub async fn set_tick(
    conn: &mut PgConnection,
    id: ConnectionId,
    permission: &str,
    ticked: bool,
    now: Moment,
) -> db::Result<()> {
    store::set_tick(conn, id, permission, ticked, now).await
}
