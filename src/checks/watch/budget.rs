//! How often one vendor's host may be asked for watching, across all workers.
//!
//! A re-check takes its place before it asks anything: as many calls as a whole check may make.
//! Once it has ended, only the calls that it made count, for another minute. A place is given while
//! all that count come to no more than the budget, so that no minute, wherever it begins, sees more
//! calls than that. The place of a worker that died counts in full until its check cannot be
//! running any more.
//!
//! Places are also given evenly: a fifteenth of the budget in ten seconds. A check that is refused
//! ends after one call, and a firewall that sees fifty refusals of one address in ten seconds (as
//! HiBob's does) shuts that address out; at the usual 300 calls a minute twenty are the most there
//! can be.

use sqlx::PgPool;

use super::store;
use crate::{base::ids::CheckId, db};

/// The most calls that one check may make.
pub const WHOLE_CHECK: u32 = 40;

/// A place within the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub i64);

/// Takes a place for a re-check; `None` while there is none.
pub(super) async fn take(
    pool: &PgPool,
    host: &str,
    check: CheckId,
    calls_a_minute: u32,
) -> db::Result<Option<Place>> {
    let mut tx = pool.begin().await?;
    store::lock_host(&mut tx, host).await?;
    let spent = store::spent(&mut tx, host).await?;
    if !has_room(&spent, calls_a_minute, 0) {
        return Ok(None);
    }
    let most = i32::try_from(WHOLE_CHECK).unwrap_or(i32::MAX);
    let place = store::insert_calls(&mut tx, host, check, most).await?;
    tx.commit().await?;
    Ok(Some(Place(place)))
}

/// The re-check has ended, with so many calls.
pub(super) async fn give_back(pool: &PgPool, place: Place, calls: u32) -> db::Result<()> {
    let calls = i32::try_from(calls).unwrap_or(i32::MAX);
    store::end_calls(pool, place.0, calls).await
}

/// What counts against a host's budget now.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spent {
    pub calls: i64,
    /// Places given in the last ten seconds.
    pub lately: i64,
}

/// Whether there is a place, beside those that `queued` re-checks are about to take.
pub(super) fn has_room(spent: &Spent, calls_a_minute: u32, queued: i64) -> bool {
    let (whole, budget) = (i64::from(WHOLE_CHECK), i64::from(calls_a_minute));
    spent.calls + whole * (queued + 1) <= budget && spent.lately + queued < (budget / 15).max(1)
}
