//! New credentials of a linked account: they take the old ones' place once a check has proved them,
//! and not before.
//!
//! Refused by the vendor, they are erased at once: trying again would not help. Everything else may
//! heal without typing anything anew (a box is ticked, the user is put into a group, staff say that
//! the other account is meant), so they wait and can be checked again. Until then the account works
//! with the old ones.
//!
//! What the customer confirmed of the old credentials counts for the new ones where the check finds
//! the same account and the same service user (the fields that are no secrets are equal): boxes
//! hang on the user's groups, which a new token does not change. For another user they are asked
//! again.

use sqlx::PgConnection;

use super::{
    Check, confirm,
    settle::{Met, met, wait},
};
use crate::{
    base::time::Moment,
    connections::{self, Connection, State},
    db,
    integrations::verdict::Cause,
    links::{self, Issuer},
};

/// What a finished check of a candidate means: says where the connection stands, or `None` when
/// something came in between.
pub(super) async fn settle(
    conn: &mut PgConnection,
    issuer: &Issuer,
    before: &Connection,
    check: &Check,
    now: Moment,
) -> db::Result<Option<State>> {
    let id = check.connection_id;
    match met(conn, check).await? {
        Met::Cause(cause) if cause.is_vendors() => {
            wait(conn, check, now).await?;
        }
        Met::Cause(Cause::Rejected) => {
            let why = Cause::Rejected.as_str();
            connections::drop_candidate(conn, id, why, now).await?;
        }
        Met::Cause(_) | Met::Missing(_) | Met::Unconfirmed => {}
        Met::AllInPlace => return promote(conn, issuer, before, check, now).await,
    }
    connections::announce(conn, id).await?;
    Ok(Some(before.state))
}

async fn promote(
    conn: &mut PgConnection,
    issuer: &Issuer,
    before: &Connection,
    check: &Check,
    now: Moment,
) -> db::Result<Option<State>> {
    let (id, version) = (check.connection_id, check.credentials_version);
    let earlier = connections::credentials_note(conn, id, before.credentials_version).await?;
    let entered = connections::credentials_note(conn, id, version).await?;
    confirm::take_over_candidates(conn, id, version).await?;
    let state = connections::promote_candidate(conn, id, version, check.id, now).await?;
    if state.is_none() {
        return Ok(None);
    }
    if let Some(account) = &check.account {
        connections::set_account(conn, id, account).await?;
    }
    connections::end_suspicion(conn, id).await?;
    connections::set_told(conn, id, None).await?;
    connections::set_pack_change(conn, id, None).await?;
    connections::plan_recheck(conn, id, None).await?;
    if let Some(entered) = entered {
        let renewal = links::Renewal {
            by: &entered.set_by,
            earlier: earlier.as_ref().map(|note| note.set_by.as_str()),
        };
        links::renewed(conn, issuer, before, renewal, now).await?;
    }
    Ok(state)
}
