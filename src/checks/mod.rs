//! Checks: asked for by a customer, by staff or by Keyway itself, run by the worker, and the only
//! way to "linked".

mod confirm;
pub mod jobs;
mod run;
mod settle;
mod store;

use serde_json::json;
use sqlx::PgConnection;

pub use confirm::{Confirmed, confirm};

use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::{Duration, Moment},
    },
    connections::{self, State},
    db,
    integrations::{
        registry,
        verdict::{Cause, People, Verdict},
    },
};

/// How many checks of one connection may be asked for in an hour: the vendor counts our calls.
const CHECKS_AN_HOUR: i64 = 40;

/// One run of the live check.
#[derive(Debug, Clone)]
pub struct Check {
    pub id: CheckId,
    pub connection_id: ConnectionId,
    pub credentials_version: i32,
    pub asked_by: String,
    pub state: CheckState,
    /// Why it could not get that far.
    pub cause: Option<Cause>,
    /// For staff: what was met.
    pub detail: Option<String>,
    /// When the vendor accepted the credentials.
    pub connected_at: Option<Moment>,
    pub people: Option<People>,
    /// Calls made to the vendor.
    pub calls: i32,
    pub created_at: Moment,
    pub started_at: Option<Moment>,
    pub finished_at: Option<Moment>,
    /// When Keyway checks again by itself.
    pub retry_at: Option<Moment>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum CheckState {
    Queued,
    Running,
    Done,
    /// Newer credentials or the connection's end came in between.
    Superseded,
}

/// One permission's verdict in one check.
#[derive(Debug, Clone)]
pub struct FindingRow {
    pub permission_id: String,
    pub required: bool,
    pub verdict: Verdict,
    pub evidence: String,
    /// `None` while it is waited for.
    pub found_at: Option<Moment>,
    /// The customer's word, where no read can tell.
    pub confirmed: Option<Confirmation>,
}

/// The customer's word that a box is ticked.
#[derive(Debug, Clone)]
pub struct Confirmation {
    pub by: String,
    pub at: Moment,
}

/// Why no check was started; each reads as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    #[error("There is no such connection.")]
    Unknown,
    #[error("There are no credentials to check with yet.")]
    NoCredentials,
    #[error("This connection has ended.")]
    Disconnected,
    #[error(
        "This account was checked many times within the hour. Wait a little before the next one."
    )]
    TooMany(Duration),
}

impl CheckState {
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Superseded)
    }
}

/// Asks for a check of the current credentials. While one is waiting or running, it is that one.
pub async fn request(
    conn: &mut PgConnection,
    id: ConnectionId,
    by: &Actor,
    now: Moment,
) -> db::Result<Result<CheckId, RequestError>> {
    let Some(connection) = connections::hold(conn, id).await? else {
        return Ok(Err(RequestError::Unknown));
    };
    if connection.state == State::Disconnected {
        return Ok(Err(RequestError::Disconnected));
    }
    let Some(credentials) = connections::current_credentials(conn, id).await? else {
        return Ok(Err(RequestError::NoCredentials));
    };
    if let Some(active) = store::active(conn, id).await? {
        if active.credentials_version == credentials.version {
            return Ok(Ok(active.id));
        }
        store::supersede(conn, active.id, now).await?;
    }
    let recent = store::asked_since(conn, id, now - Duration::hours(1)).await?;
    if recent.count >= CHECKS_AN_HOUR && *by != Actor::System {
        let free_at = recent.oldest.unwrap_or(now) + Duration::hours(1);
        return Ok(Err(RequestError::TooMany(free_at - now)));
    }
    let Some((pack, profile)) = registry::find(&connection.integration)
        .and_then(|pack| Some((pack, pack.profile(&connection.access_profile)?)))
    else {
        return Ok(Err(RequestError::Unknown));
    };
    let check = CheckId::new();
    store::insert(conn, check, id, credentials.version, &by.to_string(), now).await?;
    let asked: Vec<_> = pack
        .asked(profile)
        .map(|(permission, required)| (permission.id.as_str(), required))
        .collect();
    store::insert_findings(conn, check, &asked).await?;
    connections::begin_check(conn, id, now).await?;
    let detail = json!({ "check": check, "credentials_version": credentials.version });
    audit::record(conn, by, "check.asked", Some(id), detail, now).await?;
    crate::jobs::enqueue(conn, &jobs::RunCheck { check_id: check }).await?;
    Ok(Ok(check))
}

/// The connection's newest check that was not superseded.
pub async fn latest(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Check>> {
    let checks = store::list(conn, id, 20).await?;
    Ok(checks
        .into_iter()
        .find(|check| check.state != CheckState::Superseded))
}

/// The connection's checks, newest first.
pub async fn history(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Vec<Check>> {
    store::list(conn, id, 100).await
}

/// A check's verdicts in the pack's order.
pub async fn findings(conn: &mut PgConnection, id: CheckId) -> db::Result<Vec<FindingRow>> {
    store::findings(conn, id).await
}
