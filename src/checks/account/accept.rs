//! Which of the vendor's accounts is the right one: the one that was linked, unless staff say that
//! the change is meant.

use serde_json::json;
use sqlx::PgConnection;

use super::{
    super::{CheckState, RequestError, latest, request},
    identity,
};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    connections::{self, State},
    db,
    integrations::verdict::Cause,
};

/// The newest check is not the one that they looked at, or did not meet another account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NothingToAccept;

/// Staff confirm that the other account which this check met is meant: the next check, asked for at
/// once, takes it for the right one. Only of the newest check: what it met is what they were shown.
pub async fn accept_account(
    conn: &mut PgConnection,
    id: ConnectionId,
    seen: CheckId,
    by: &Actor,
    now: Moment,
) -> db::Result<Result<Result<CheckId, RequestError>, NothingToAccept>> {
    let held = connections::hold(conn, id).await?;
    if held.is_none_or(|connection| connection.state == State::Disconnected) {
        return Ok(Ok(Err(RequestError::Disconnected)));
    }
    let met = latest(conn, id).await?.filter(|check| {
        check.id == seen
            && check.state == CheckState::Done
            && check.cause == Some(Cause::WrongAccount)
    });
    let Some(check) = met else {
        return Ok(Err(NothingToAccept));
    };
    let account = identity(check.account.as_deref(), check.credentials_version);
    connections::accept_account(conn, id, &account).await?;
    let detail = json!({ "check": check.id, "account": account });
    audit::record(conn, by, "account.accepted", Some(id), detail, now).await?;
    Ok(Ok(request(conn, id, by, now).await?))
}
