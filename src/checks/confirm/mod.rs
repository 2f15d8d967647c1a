//! The customer's word: for boxes that no read can show, and for which account this is.

mod store;

use serde_json::json;
use sqlx::PgConnection;

use super::{
    AccountAnswer, Check, CheckState, account, findings, latest, request,
    settle::{self, Met},
};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::{Duration, Moment},
    },
    connections::{self, Connection, State},
    db,
    integrations::{
        registry,
        verdict::{Cause, Verdict},
    },
    links::Issuer,
};

/// How long a report is relied on when somebody gives their word on it.
const RELIED_ON: Duration = Duration::hours(24);

/// What the customer's word led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// Nothing was open any more.
    Linked,
    /// Something is still missing or not yet confirmed.
    StillOpen,
    /// There is no finished check to confirm anything of; the page shows where things stand.
    NotNow,
}

/// What the customer says of the newest report.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// Permissions that they have seen ticked.
    pub permissions: &'a [String],
    /// Whether it is the right account with the right people, where that was asked.
    pub account: Option<AccountAnswer>,
}

/// Takes the customer's word for permissions that the latest check could not tell and for the
/// account that it saw. What was proved missing cannot be confirmed away, and another account than
/// the linked one is not theirs to accept: their word is written down for staff. A word on a report
/// that is old, or that answers another question than is asked now, leads to a new check first.
pub async fn confirm(
    conn: &mut PgConnection,
    issuer: &Issuer,
    id: ConnectionId,
    said: &Said<'_>,
    by: &Actor,
    now: Moment,
) -> db::Result<Confirmed> {
    let Some(connection) = connections::hold(conn, id).await? else {
        return Ok(Confirmed::NotNow);
    };
    let waiting = connections::candidate_credentials(conn, id).await?;
    let waiting = waiting.map(|note| note.version);
    let Some(check) = latest(conn, id).await?.filter(|check| {
        check.state == CheckState::Done
            && (check.credentials_version == connection.credentials_version
                || Some(check.credentials_version) == waiting)
            && connection.state != State::Disconnected
    }) else {
        return Ok(Confirmed::NotNow);
    };
    match (check.cause, said.account) {
        (None, answer) => {
            if let Some(answer) = answer {
                account::say(conn, &check, answer, by, now).await?;
            }
        }
        (Some(Cause::WrongAccount), Some(answer)) => {
            account::say(conn, &check, answer, by, now).await?;
            connections::announce(conn, id).await?;
            return Ok(Confirmed::StillOpen);
        }
        (Some(_), _) => return Ok(Confirmed::NotNow),
    }
    take_ticks(conn, &check, waiting, said.permissions, by, now).await?;
    if is_outdated(&connection, &check, now) {
        // That too many checks were asked for is said when they ask for one themselves.
        let _ = request(conn, id, by, now).await?;
        return Ok(Confirmed::StillOpen);
    }
    let state = settle::settle(conn, issuer, &check, now).await?;
    // A linked account stays linked while something of its newest check is still open.
    let all = matches!(settle::met(conn, &check).await?, Met::AllInPlace);
    Ok(if state == Some(State::Linked) && all {
        Confirmed::Linked
    } else {
        Confirmed::StillOpen
    })
}

/// Whether a report is too old to link an account by, or was made for another list of permissions.
fn is_outdated(connection: &Connection, check: &Check, now: Moment) -> bool {
    let digest = registry::find(&connection.integration).map(|pack| &pack.digest);
    check.finished_at.is_none_or(|at| at < now - RELIED_ON)
        || check.access_profile != connection.access_profile
        || digest.is_some_and(|digest| *digest != check.pack_digest)
}

/// `waiting` is the version of credentials that wait to become the current ones.
async fn take_ticks(
    conn: &mut PgConnection,
    check: &Check,
    waiting: Option<i32>,
    permissions: &[String],
    by: &Actor,
    now: Moment,
) -> db::Result<()> {
    let found = findings(conn, check.id).await?;
    let taken: Vec<String> = found
        .iter()
        .filter(|finding| finding.verdict == Verdict::Unclear && finding.confirmed.is_none())
        .map(|finding| finding.permission_id.clone())
        .filter(|permission| permissions.contains(permission))
        .collect();
    if taken.is_empty() {
        return Ok(());
    }
    let (id, version) = (check.connection_id, check.credentials_version);
    if Some(version) == waiting {
        store::insert_of_candidate(conn, id, &taken, version, &by.to_string(), now).await?;
    } else {
        store::insert(conn, id, &taken, version, &by.to_string(), now).await?;
    }
    let detail = json!({ "check": check.id, "permissions": taken });
    audit::record(conn, by, "permissions.confirmed", Some(id), detail, now).await
}

/// The customer's word of the current credentials counts for the candidate's check, where it is
/// still needed.
pub(super) async fn carry_to_candidate(conn: &mut PgConnection, check: CheckId) -> db::Result<()> {
    store::carry_to_candidate(conn, check).await.map(drop)
}

/// The candidate becomes the current version: what was said of it is said of the current one.
pub(super) async fn take_over_candidates(
    conn: &mut PgConnection,
    connection: ConnectionId,
    version: i32,
) -> db::Result<()> {
    store::take_over_candidates(conn, connection, version).await
}
