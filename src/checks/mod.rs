//! Checks: asked for by a customer, by staff or by Keyway itself, run by the worker, and the only
//! way to "linked".

mod account;
mod confirm;
mod differences;
mod findings;
pub mod jobs;
mod profile;
mod rows;
mod run;
mod settle;
mod store;

use serde_json::json;
use sqlx::PgConnection;

pub use account::{AccountAnswer, AccountWord, account_is_known, account_word};
pub use confirm::{Confirmed, Said, confirm};
pub use differences::{Change, Differences, Turn, differences, standing_since};
pub use findings::{Confirmation, FindingRow, Tally, findings, tallies};
pub use profile::{ProfileChange, change_profile};

use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::{Duration, Moment},
    },
    connections::{self, State},
    db,
    integrations::{
        Scope, registry,
        verdict::{Cause, Insight, People},
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
    /// How much of the profile it looks at.
    pub scope: Scope,
    /// The access profile, and the pack's version and digest, that it was asked for with.
    pub access_profile: String,
    pub pack_version: String,
    pub pack_digest: String,
    pub state: CheckState,
    /// Why it could not get that far.
    pub cause: Option<Cause>,
    /// For staff: what was met.
    pub detail: Option<String>,
    /// When the vendor accepted the credentials.
    pub connected_at: Option<Moment>,
    pub people: Option<People>,
    /// What it learnt beside the verdicts.
    pub insight: Insight,
    /// A fingerprint of the vendor's account, keyed: it tells one from another and nothing else.
    pub account: Option<String>,
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
    ask(conn, id, &[], by, now).await
}

/// Asks for a check of these permissions only. The others' findings are carried over from the check
/// before; where that is too old or asked another question, everything is looked at.
pub async fn request_rows(
    conn: &mut PgConnection,
    id: ConnectionId,
    permissions: &[String],
    by: &Actor,
    now: Moment,
) -> db::Result<Result<CheckId, RequestError>> {
    ask(conn, id, permissions, by, now).await
}

/// No permissions means all of them.
async fn ask(
    conn: &mut PgConnection,
    id: ConnectionId,
    permissions: &[String],
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
    let wanted = rows::Wanted {
        connection: id,
        version: credentials.version,
        pack,
        profile,
        permissions,
    };
    let base = rows::base(conn, &wanted, now).await?;
    let scope = base
        .as_ref()
        .map_or(Scope::Full, |base| Scope::Only(base.only.clone()));
    let check = CheckId::new();
    let new = store::New {
        id: check,
        connection: id,
        version: credentials.version,
        asked_by: &by.to_string(),
        scope: &scope,
        profile,
        pack,
    };
    store::insert(conn, &new, now).await?;
    let asked: Vec<_> = pack
        .asked(profile)
        .map(|(permission, required)| (permission.id.as_str(), required))
        .collect();
    findings::store::insert(conn, check, &asked).await?;
    if let Some(base) = &base {
        rows::store::carry(conn, check, base).await?;
    }
    connections::begin_check(conn, id, now).await?;
    let detail = json!({
        "check": check, "credentials_version": credentials.version,
        "only": base.map(|base| base.only),
    });
    audit::record(conn, by, "check.asked", Some(id), detail, now).await?;
    crate::jobs::enqueue(conn, &jobs::RunCheck { check_id: check }).await?;
    Ok(Ok(check))
}

/// A check that waits or runs has asked the wrong question: another takes its place.
async fn supersede_active(
    conn: &mut PgConnection,
    id: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    if let Some(active) = store::active(conn, id).await? {
        store::supersede(conn, active.id, now).await?;
    }
    Ok(())
}

/// The connection's newest check that was not superseded.
pub async fn latest(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Check>> {
    let checks = store::list(conn, id, 20).await?;
    Ok(checks
        .into_iter()
        .find(|check| check.state != CheckState::Superseded))
}

/// One check of a connection; another connection's is not found.
pub async fn find(
    conn: &mut PgConnection,
    connection: ConnectionId,
    id: CheckId,
) -> db::Result<Option<Check>> {
    let found = store::find(conn, id).await?;
    Ok(found.filter(|check| check.connection_id == connection))
}

/// The connection's checks, newest first.
pub async fn history(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Vec<Check>> {
    store::list(conn, id, 100).await
}
