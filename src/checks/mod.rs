//! Checks: asked for by a customer, by staff or by Keyway itself, run by the worker, and the only
//! way to "linked".

mod account;
mod candidate;
mod confirm;
mod differences;
mod findings;
pub mod jobs;
mod profile;
mod rows;
mod run;
mod settle;
mod steps;
mod store;
mod tell;
pub mod watch;

use serde_json::json;
use sqlx::PgConnection;

pub use account::{
    AccountAnswer, AccountWord, NothingToAccept, accept_account, account_is_known, account_word,
};
pub use confirm::{Confirmed, Said, confirm};
pub use differences::{Change, Differences, Turn, differences, standing_since};
pub use findings::{Confirmation, FindingRow, Tally, findings, tallies};
pub use profile::{ProfileChange, change_profile};
pub use steps::progress;

use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::{Duration, Moment},
    },
    connections::{self, Connection, State},
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
    /// Keyway asked for it by itself, to watch a linked account.
    pub watch: bool,
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
    /// The customer's page has shown how it ended.
    pub seen: bool,
    /// How many seconds the vendor wants us to wait: known only while the check is settled.
    pub told_to_wait: Option<u64>,
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

/// Asks for a check of the credentials: of those that wait to become the current ones, where there
/// are some. While one is waiting or running, it is that one; but a person does not wait for
/// Keyway's own, which takes its time.
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
    let credentials = match connections::candidate_credentials(conn, id).await? {
        Some(waiting) => Some(waiting),
        None => connections::current_credentials(conn, id).await?,
    };
    let Some(credentials) = credentials else {
        return Ok(Err(RequestError::NoCredentials));
    };
    let active = store::active(conn, id).await?;
    if let Some(active) = &active
        && active.credentials_version == credentials.version
        && (!active.watch || *by == Actor::System)
    {
        return Ok(Ok(active.id));
    }
    let recent = store::asked_since(conn, id, now - Duration::hours(1)).await?;
    if recent.count >= CHECKS_AN_HOUR && *by != Actor::System {
        let free_at = recent.oldest.unwrap_or(now) + Duration::hours(1);
        return Ok(Err(RequestError::TooMany(free_at - now)));
    }
    // Not before it is certain that another takes its place.
    if let Some(active) = active {
        store::supersede(conn, active.id, now).await?;
    }
    let base = rows::base(conn, &connection, credentials.version, permissions, now).await?;
    let scope = base
        .as_ref()
        .map_or(Scope::Full, |base| Scope::Only(base.only.clone()));
    let asking = Asking {
        connection: &connection,
        version: credentials.version,
        scope: &scope,
        rests_on: base.map(|base| base.check),
        watch: false,
        by,
    };
    let asked = begin(conn, &asking, now).await?;
    Ok(asked.ok_or(RequestError::Unknown))
}

/// A check to be asked for; nothing stands in its way any more.
struct Asking<'a> {
    connection: &'a Connection,
    version: i32,
    scope: &'a Scope,
    /// For a look at a few permissions: the check that told the others.
    rests_on: Option<CheckId>,
    watch: bool,
    by: &'a Actor,
}

/// Writes the check, its open findings and its job; `None` where there is no such pack.
async fn begin(
    conn: &mut PgConnection,
    asking: &Asking<'_>,
    now: Moment,
) -> db::Result<Option<CheckId>> {
    let Asking { connection, by, .. } = *asking;
    let id = connection.id;
    let Some((pack, profile)) = registry::find(&connection.integration)
        .and_then(|pack| Some((pack, pack.profile(&connection.access_profile)?)))
    else {
        return Ok(None);
    };
    let check = CheckId::new();
    let new = store::New {
        id: check,
        connection: id,
        version: asking.version,
        asked_by: &by.to_string(),
        scope: asking.scope,
        watch: asking.watch,
        profile,
        pack,
    };
    store::insert(conn, &new, now).await?;
    let asked: Vec<_> = pack
        .asked(profile)
        .map(|(permission, required)| (permission.id.as_str(), required))
        .collect();
    findings::store::insert(conn, check, &asked).await?;
    match asking.scope {
        Scope::Full => {}
        Scope::Quick => {
            if let Some(earlier) = watch::last_told(conn, id, asking.version).await? {
                findings::store::carry(conn, check, earlier).await?;
            }
        }
        Scope::Only(only) => {
            if let Some(earlier) = asking.rests_on {
                rows::store::carry(conn, check, earlier, only).await?;
            }
        }
    }
    if asking.watch {
        crate::jobs::enqueue(conn, &watch::jobs::Recheck { check_id: check }).await?;
        return Ok(Some(check));
    }
    connections::begin_check(conn, id, now).await?;
    let only = match asking.scope {
        Scope::Only(only) => Some(only),
        Scope::Full | Scope::Quick => None,
    };
    let detail = json!({ "check": check, "credentials_version": asking.version, "only": only });
    audit::record(conn, by, "check.asked", Some(id), detail, now).await?;
    crate::jobs::enqueue(conn, &jobs::RunCheck { check_id: check }).await?;
    Ok(Some(check))
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

/// The connection's newest check that was not superseded; while credentials wait to become the
/// current ones, the newest of theirs.
pub async fn latest(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Check>> {
    store::latest(conn, id).await
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

/// The customer's page shows how the check ended.
pub async fn note_seen(conn: &mut PgConnection, id: CheckId, now: Moment) -> db::Result<()> {
    store::note_seen(conn, id, now).await
}

/// The connection's checks, newest first.
pub async fn history(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Vec<Check>> {
    store::list(conn, id, 100).await
}
