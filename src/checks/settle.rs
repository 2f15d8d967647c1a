//! What a finished check means for its connection.

use sqlx::PgConnection;

use super::{Check, CheckState, findings, jobs::CheckAgain, store};
use crate::{
    audit::Actor,
    base::time::{Duration, Moment},
    connections::{self, Connection, Settled, State},
    db,
    integrations::verdict::{Cause, Verdict},
    links::{self, Issuer},
};

/// How long Keyway waits before it checks again by itself, after each cause on the vendor's side
/// in a row. Then a person is asked.
const PAUSES: [Duration; 6] = [
    Duration::minutes(1),
    Duration::minutes(5),
    Duration::minutes(15),
    Duration::hours(1),
    Duration::hours(4),
    Duration::hours(12),
];

/// A vendor that tells us to wait longer is asked again all the same.
const LONGEST_WAIT: u64 = 6 * 60 * 60;

/// Moves the connection on by what the check found; says where it stands, or `None` when newer
/// credentials or a disconnect came in between. `told` is how many seconds the vendor wants us to wait.
pub(super) async fn settle(
    conn: &mut PgConnection,
    issuer: &Issuer,
    check: &Check,
    told: Option<u64>,
    now: Moment,
) -> db::Result<Option<State>> {
    let Some(before) = connections::hold(conn, check.connection_id).await? else {
        return Ok(None);
    };
    let settled = match check.cause {
        Some(cause) if cause.is_vendors() => wait(conn, &before, check, cause, told, now).await?,
        Some(cause) => Settled::ActionNeeded(cause.as_str()),
        None => what_is_open(conn, check).await?,
    };
    let (id, version) = (check.connection_id, check.credentials_version);
    let state = connections::settle(conn, id, version, settled, now).await?;
    if state == Some(State::Linked) && before.state != State::Linked {
        links::completed(conn, issuer, &before, now).await?;
    }
    Ok(state)
}

async fn what_is_open(conn: &mut PgConnection, check: &Check) -> db::Result<Settled<'static>> {
    let findings = findings::findings(conn, check.id).await?;
    let required = || findings.iter().filter(|finding| finding.required);
    if required().any(|finding| finding.verdict == Verdict::Missing) {
        return Ok(Settled::ActionNeeded("missing"));
    }
    if required().any(|f| f.verdict == Verdict::Unclear && f.confirmed.is_none()) {
        return Ok(Settled::ActionNeeded("unconfirmed"));
    }
    Ok(Settled::Linked(check.id))
}

async fn wait(
    conn: &mut PgConnection,
    before: &Connection,
    check: &Check,
    cause: Cause,
    told: Option<u64>,
    now: Moment,
) -> db::Result<Settled<'static>> {
    let checks = store::list(conn, check.connection_id, 100).await?;
    let by_itself = Actor::System.to_string();
    // Only Keyway's own tries: who presses "Check again" meanwhile does not use them up.
    let in_a_row = checks
        .iter()
        .filter(|earlier| earlier.state == CheckState::Done)
        .take_while(|earlier| {
            earlier.credentials_version == check.credentials_version
                && earlier.cause.is_some_and(Cause::is_vendors)
        })
        .filter(|earlier| earlier.asked_by == by_itself)
        .count();
    let Some(pause) = PAUSES.get(in_a_row) else {
        // That the vendor cannot be asked does not show that a linked account lacks anything.
        return Ok(match before.state {
            State::Linked | State::Degraded => Settled::Waiting(cause.as_str()),
            _ => Settled::ActionNeeded(cause.as_str()),
        });
    };
    let told = told.unwrap_or_default().min(LONGEST_WAIT);
    let told = Duration::seconds(told.try_into().unwrap_or_default());
    let retry_at = now + told.max(*pause);
    store::set_retry(conn, check.id, retry_at).await?;
    let again = CheckAgain { check_id: check.id };
    crate::jobs::enqueue_at(conn, &again, retry_at).await?;
    Ok(Settled::Waiting(cause.as_str()))
}
