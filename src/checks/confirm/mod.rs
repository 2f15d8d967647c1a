//! The customer's word for boxes that no read can show.

mod store;

use serde_json::json;
use sqlx::PgConnection;

use super::{
    CheckState, findings, latest,
    settle::{self, Met},
};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    connections::{self, State},
    db,
    integrations::verdict::Verdict,
    links::Issuer,
};

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

/// Takes the customer's word for permissions that the latest check could not tell. What was proved
/// missing cannot be confirmed away.
pub async fn confirm(
    conn: &mut PgConnection,
    issuer: &Issuer,
    id: ConnectionId,
    permissions: &[String],
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
            && check.cause.is_none()
            && (check.credentials_version == connection.credentials_version
                || Some(check.credentials_version) == waiting)
            && connection.state != State::Disconnected
    }) else {
        return Ok(Confirmed::NotNow);
    };
    let found = findings(conn, check.id).await?;
    let taken: Vec<String> = found
        .iter()
        .filter(|finding| finding.verdict == Verdict::Unclear && finding.confirmed.is_none())
        .map(|finding| finding.permission_id.clone())
        .filter(|permission| permissions.contains(permission))
        .collect();
    if !taken.is_empty() {
        let version = check.credentials_version;
        let by_name = by.to_string();
        if Some(version) == waiting {
            store::insert_of_candidate(conn, id, &taken, version, &by_name, now).await?;
        } else {
            store::insert(conn, id, &taken, version, &by_name, now).await?;
        }
        let detail = json!({ "check": check.id, "permissions": taken });
        audit::record(conn, by, "permissions.confirmed", Some(id), detail, now).await?;
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
