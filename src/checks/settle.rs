//! What a finished check means for its connection.

use sqlx::PgConnection;

use super::{Check, CheckState, account, candidate, findings, jobs::CheckAgain, store, watch};
use crate::{
    audit::Actor,
    base::time::{Duration, Moment},
    connections::{self, Settled, State},
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

/// What a check came to.
pub(super) enum Met {
    /// Everything required is proved or confirmed.
    AllInPlace,
    /// Required permissions that were proved absent.
    Missing(Vec<String>),
    /// Nothing is missing; something required could not be told and is not confirmed.
    Unconfirmed,
    Cause(Cause),
}

/// Moves the connection on by what the check found; says where it stands, or `None` when newer
/// credentials or a disconnect came in between.
pub(super) async fn settle(
    conn: &mut PgConnection,
    issuer: &Issuer,
    check: &Check,
    now: Moment,
) -> db::Result<Option<State>> {
    let (id, version) = (check.connection_id, check.credentials_version);
    let Some(before) = connections::hold(conn, id).await? else {
        return Ok(None);
    };
    let waiting = connections::candidate_credentials(conn, id).await?;
    if waiting.is_some_and(|waiting| waiting.version == version) {
        return candidate::settle(conn, issuer, &before, check, now).await;
    }
    if matches!(before.state, State::Linked | State::Degraded) {
        return watch::settle(conn, issuer, &before, check, now).await;
    }
    let settled = match met(conn, check).await? {
        Met::Cause(cause) if cause.is_vendors() => {
            if wait(conn, check, now).await? {
                Settled::Noted(Some(cause.as_str()))
            } else {
                Settled::ActionNeeded(cause.as_str())
            }
        }
        Met::Cause(cause) => Settled::ActionNeeded(cause.as_str()),
        Met::Missing(_) => Settled::ActionNeeded("missing"),
        Met::Unconfirmed => Settled::ActionNeeded("unconfirmed"),
        Met::AllInPlace => Settled::Linked(check.id),
    };
    let state = connections::settle(conn, id, version, settled, now).await?;
    if state == Some(State::Linked) {
        if let Some(account) = &check.account {
            connections::set_account(conn, id, account).await?;
        }
        links::completed(conn, issuer, &before, now).await?;
    }
    Ok(state)
}

/// What a check came to, the customer's word taken into account.
pub(super) async fn met(conn: &mut PgConnection, check: &Check) -> db::Result<Met> {
    if let Some(cause) = check.cause {
        return Ok(Met::Cause(cause));
    }
    let findings = findings::findings(conn, check.id).await?;
    let required = || findings.iter().filter(|finding| finding.required);
    let missing: Vec<String> = required()
        .filter(|finding| finding.verdict == Verdict::Missing)
        .map(|finding| finding.permission_id.clone())
        .collect();
    if !missing.is_empty() {
        return Ok(Met::Missing(missing));
    }
    if required().any(|f| f.verdict == Verdict::Unclear && f.confirmed.is_none()) {
        return Ok(Met::Unconfirmed);
    }
    if !account::account_is_known(conn, check).await? {
        return Ok(Met::Unconfirmed);
    }
    Ok(Met::AllInPlace)
}

/// After a cause on the vendor's side Keyway checks again by itself, a while later each time;
/// `false` once it has tried often enough.
pub(super) async fn wait(conn: &mut PgConnection, check: &Check, now: Moment) -> db::Result<bool> {
    let checks = store::list(conn, check.connection_id, 100).await?;
    let by_itself = Actor::System.to_string();
    // Only Keyway's own tries: who presses "Check again" meanwhile does not use them up.
    let in_a_row = checks
        .iter()
        .filter(|earlier| earlier.state == CheckState::Done && !earlier.watch)
        .take_while(|earlier| {
            earlier.credentials_version == check.credentials_version
                && earlier.cause.is_some_and(Cause::is_vendors)
        })
        .filter(|earlier| earlier.asked_by == by_itself)
        .count();
    let Some(pause) = PAUSES.get(in_a_row) else {
        return Ok(false);
    };
    let told = check.told_to_wait.unwrap_or_default().min(LONGEST_WAIT);
    let told = Duration::seconds(told.try_into().unwrap_or_default());
    let retry_at = now + told.max(*pause);
    store::set_retry(conn, check.id, retry_at).await?;
    let again = CheckAgain { check_id: check.id };
    crate::jobs::enqueue_at(conn, &again, retry_at).await?;
    Ok(true)
}
