//! Connections: one company at one integration, from invited to linked and to its end.

mod credentials;
mod menus;
mod progress;
mod reminders;
mod state;
mod store;
mod watching;

use std::{fmt, str::FromStr};

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

pub use credentials::{CredentialsNote, OpenCredentialsError};
pub use credentials::{
    candidate as candidate_credentials, drop_candidate, note as credentials_note,
    promote as promote_candidate, same_user,
};
pub use credentials::{current as current_credentials, erase as erase_credentials};
pub use credentials::{open as open_credentials, submit as submit_credentials};
pub use menus::{Menus, set_menus};
pub use progress::{
    Progress, StepDone, begin_step, finish_step, progress, set_tick, set_ticks, steps_done,
};
pub use reminders::{pause_reminders, reminders_paused};
pub use state::State;
pub use watching::{
    PackChange, Watching, accept_account, end_suspicion, plan_recheck, set_account,
    set_pack_change, set_told, suspect, watching,
};

use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, CompanyId, ConnectionId},
        time::{DateTime, Moment},
    },
    db,
};

/// One company at one integration.
#[derive(Debug, Clone)]
pub struct Connection {
    pub id: ConnectionId,
    pub company_id: CompanyId,
    /// The company's name.
    pub company: String,
    /// The pack's key.
    pub integration: String,
    pub access_profile: String,
    pub state: State,
    pub state_since: Moment,
    /// 0 before the first credentials.
    pub credentials_version: i32,
    /// A cause's word, `missing` or `unconfirmed`.
    pub last_problem: Option<String>,
    pub current_step: Option<String>,
    /// Which generation of the vendor's menus its people see; `None` while they have not said.
    pub menus: Option<Menus>,
    pub last_seen_at: Option<Moment>,
    pub linked_check_id: Option<CheckId>,
    pub created_at: Moment,
    /// Who the newest link invited.
    pub invited_email: Option<String>,
}

/// Which connections to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub state: Option<State>,
    /// Part of a company's name or of an invited address.
    pub search: Option<String>,
    pub after: Option<Cursor>,
    pub limit: u16,
}

/// A page of connections, the latest change first.
#[derive(Debug, Clone)]
pub struct Page {
    pub rows: Vec<Connection>,
    /// Where the next page starts.
    pub next: Option<Cursor>,
}

/// Where a page of the list starts; opaque to callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    since: Moment,
    id: ConnectionId,
}

/// How a finished check leaves a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled<'a> {
    /// Everything required is proved or confirmed, by this check.
    Linked(CheckId),
    /// The customer has something to do: a cause's word, `missing` or `unconfirmed`.
    ActionNeeded(&'a str),
    /// It stays where it stands, and what was met is noted: the vendor was away, or the next look
    /// has to confirm it.
    Noted(Option<&'a str>),
}

pub async fn find(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Connection>> {
    store::find(conn, id).await
}

/// Finds a connection and holds it until the end of the transaction.
pub async fn hold(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Option<Connection>> {
    store::lock(conn, id).await?;
    store::find(conn, id).await
}

pub async fn list(conn: &mut PgConnection, filter: &Filter) -> db::Result<Page> {
    let limit = usize::from(filter.limit.clamp(1, 200));
    let mut rows = store::list(conn, filter, limit + 1).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|last| Cursor {
        since: last.state_since,
        id: last.id,
    });
    Ok(Page { rows, next })
}

/// The integrations that some connection is alive at.
pub async fn integrations(conn: &mut PgConnection) -> db::Result<Vec<String>> {
    store::integrations(conn).await
}

/// How many connections are in each state.
pub async fn counts(conn: &mut PgConnection) -> db::Result<Vec<(State, i64)>> {
    let counted = store::counts(conn).await?;
    let of = |state| counted.iter().find(|(known, _)| *known == state);
    Ok(State::ALL
        .into_iter()
        .map(|state| (state, of(state).map_or(0, |(_, count)| *count)))
        .collect())
}

/// The company's live connection at the integration; made if there is none.
pub async fn find_or_create(
    conn: &mut PgConnection,
    company: CompanyId,
    integration: &str,
    access_profile: &str,
    by: &Actor,
    now: Moment,
) -> db::Result<ConnectionId> {
    let (id, created) =
        store::find_or_insert(conn, company, integration, access_profile, now).await?;
    if created {
        let detail = json!({ "integration": integration, "access_profile": access_profile });
        audit::record(conn, by, "connection.created", Some(id), detail, now).await?;
    }
    Ok(id)
}

/// What is asked for from now on. `checks::change_profile` is the deed to call.
pub async fn set_profile(
    conn: &mut PgConnection,
    id: ConnectionId,
    access_profile: &str,
) -> db::Result<()> {
    store::set_profile(conn, id, access_profile).await?;
    announce(conn, id).await
}

/// A check begins. A linked connection stays linked while it is looked at again.
pub async fn begin_check(conn: &mut PgConnection, id: ConnectionId, now: Moment) -> db::Result<()> {
    store::begin_check(conn, id, now).await?;
    announce(conn, id).await
}

/// A check of the given version of the credentials has ended: moves the connection on and says
/// where it stands now. `None` when newer credentials or a disconnect came in between.
pub async fn settle(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    settled: Settled<'_>,
    now: Moment,
) -> db::Result<Option<State>> {
    let Some(before) = hold(conn, id).await? else {
        return Ok(None);
    };
    if before.credentials_version != version || before.state == State::Disconnected {
        return Ok(None);
    }
    let was_linked = matches!(before.state, State::Linked | State::Degraded);
    let (state, problem, proof) = match settled {
        Settled::Linked(check) => (State::Linked, None, Some(check)),
        Settled::ActionNeeded(problem) if was_linked => (State::Degraded, Some(problem), None),
        Settled::ActionNeeded(problem) => (State::ActionNeeded, Some(problem), None),
        Settled::Noted(problem) => (before.state, problem, None),
    };
    store::settle(conn, id, state, problem, proof, now).await?;
    let event = match (before.state, state) {
        (State::Degraded, State::Linked) => Some("connection.recovered"),
        (from, State::Linked) if from != State::Linked => Some("connection.linked"),
        (State::Linked, State::Degraded) => Some("connection.degraded"),
        _ => None,
    };
    if let Some(event) = event {
        let detail = json!({ "credentials_version": version, "problem": problem });
        audit::record(conn, &Actor::System, event, Some(id), detail, now).await?;
    }
    announce(conn, id).await?;
    Ok(Some(state))
}

/// Ends a connection and erases its credentials; `false` when it had ended before.
/// The ways in to it are ended by `links::disconnect`, which is the deed to call.
pub async fn end(
    conn: &mut PgConnection,
    id: ConnectionId,
    by: &Actor,
    now: Moment,
) -> db::Result<bool> {
    if !store::end(conn, id, now).await? {
        return Ok(false);
    }
    let versions = erase_credentials(conn, id, now).await?;
    let detail = json!({ "versions_erased": versions });
    audit::record(conn, by, "connection.disconnected", Some(id), detail, now).await?;
    announce(conn, id).await?;
    Ok(true)
}

/// Tells every process, once the transaction commits, that something of this connection changed.
pub async fn announce(conn: &mut PgConnection, id: ConnectionId) -> db::Result<()> {
    store::announce(conn, id).await
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}-{}",
            self.since.timestamp_micros(),
            self.id.0.simple()
        )
    }
}

/// A text that is no cursor of ours.
#[derive(Debug, thiserror::Error)]
#[error("this page's address is damaged")]
pub struct NotACursor;

impl FromStr for Cursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let (micros, id) = text.split_once('-').ok_or(NotACursor)?;
        let micros = micros.parse().map_err(|_| NotACursor)?;
        Ok(Self {
            since: DateTime::from_timestamp_micros(micros).ok_or(NotACursor)?,
            id: ConnectionId(Uuid::parse_str(id).map_err(|_| NotACursor)?),
        })
    }
}
