//! The watch's jobs: a round that keeps itself going, one re-check, the packs' comparison at a
//! worker's start, and forgetting what is of no use any more.

use std::time::Duration as Pause;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use tracing::{info, warn};

use super::{
    super::{jobs::retry, run, store as checks},
    Rhythm, budget, packs, rota, store,
};
use crate::{
    base::{
        ids::CheckId,
        time::{self, Duration, Moment},
    },
    connections, db,
    integrations::Vendors,
    jobs::{self, Job, JobContext, Outcome},
    links::{self, Issuer},
    vault::Opener,
};

/// When a re-check that found its host's budget spent tries again.
const BUDGET_SPENT: Duration = Duration::seconds(3);
/// When a re-check that could not be run is tried anew.
const HINDERED: Duration = Duration::hours(1);
/// How long quiet re-checks are kept, and how many of a connection at most.
const QUIET_KEPT: Duration = Duration::days(30);
const QUIET_AT_MOST: i64 = 50;
const TIDY_EVERY: Duration = Duration::hours(24);

/// Asks for the re-checks that are due, and orders the next round.
#[derive(Debug, Serialize, Deserialize)]
pub struct Watch {}

/// Runs one re-check, within its host's budget. After a crash it runs again from the start.
#[derive(Debug, Serialize, Deserialize)]
pub struct Recheck {
    pub check_id: CheckId,
}

/// Marks linked accounts whose list of permissions changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct ComparePacks {}

/// Forgets quiet re-checks and credentials that nobody finished replacing.
#[derive(Debug, Serialize, Deserialize)]
pub struct Forget {}

/// Orders all that keeps itself going; one order each, however many workers start.
pub(super) async fn begin(conn: &mut PgConnection) -> db::Result<()> {
    look_now(conn).await?;
    jobs::enqueue_keyed(conn, &ComparePacks {}, ComparePacks::NAME, None).await?;
    let soon = time::now() + Duration::minutes(5);
    jobs::enqueue_unless_waiting(conn, &Forget {}, Forget::NAME, soon).await?;
    Ok(())
}

/// Orders a round now.
pub async fn look_now(conn: &mut PgConnection) -> db::Result<()> {
    jobs::enqueue_keyed(conn, &Watch {}, Watch::NAME, None).await?;
    Ok(())
}

impl Job for Watch {
    const NAME: &'static str = "checks.watch";
    const MAX_ATTEMPTS: i16 = i16::MAX;

    fn backoff(attempts: u16) -> Pause {
        Pause::from_secs(1 << attempts.min(6))
    }

    async fn run(self, ctx: &JobContext) -> Outcome {
        let (rhythm, vendors) = match (ctx.service::<Rhythm>(), ctx.service::<Vendors>()) {
            (Ok(rhythm), Ok(vendors)) => (rhythm, vendors),
            (Err(missing), _) | (_, Err(missing)) => return missing.into(),
        };
        let round = async {
            let round = rota::round(&ctx.pool, rhythm, vendors, time::now()).await?;
            let mut conn = ctx.pool.acquire().await?;
            // A round that was ordered meanwhile keeps its moment.
            jobs::enqueue_unless_waiting(&mut conn, &self, Self::NAME, round.next).await?;
            db::Result::Ok(if round.asked == 0 {
                Outcome::Idle
            } else {
                Outcome::Done
            })
        };
        round.await.unwrap_or_else(retry)
    }
}

impl Job for Recheck {
    const NAME: &'static str = "checks.recheck";
    /// After everything that somebody waits for.
    const PRIORITY: i16 = 10;
    /// Never the limit: a check that is given up would stand in its connection's way.
    const MAX_ATTEMPTS: i16 = i16::MAX;

    fn backoff(attempts: u16) -> Pause {
        Pause::from_secs(1 << attempts.min(7))
    }

    async fn run(self, ctx: &JobContext) -> Outcome {
        match self.attempt(ctx).await {
            Ok(outcome) => outcome,
            Err(run::RunError::Database(fault)) => retry(fault),
            Err(fault) => {
                // The vault could not open: it gives way, so that the others are looked at.
                warn!(check = %self.check_id, %fault, "a re-check could not be run");
                self.give_way(ctx, &fault.to_string())
                    .await
                    .map_or_else(retry, |()| Outcome::Done)
            }
        }
    }
}

impl Recheck {
    async fn attempt(&self, ctx: &JobContext) -> Result<Outcome, run::RunError> {
        let (vendors, rhythm) = (ctx.service::<Vendors>()?, ctx.service::<Rhythm>()?);
        let tools = run::Tools {
            pool: &ctx.pool,
            opener: ctx.service::<Opener>()?,
            vendors,
            issuer: ctx.service::<Issuer>()?,
        };
        let Some(host) = self.host(ctx, vendors).await? else {
            return Ok(Outcome::Done);
        };
        let budget = rhythm.calls_a_minute;
        let Some(place) = budget::take(&ctx.pool, &host, self.check_id, budget).await? else {
            return Ok(Outcome::RetryAt {
                at: time::now() + BUDGET_SPENT,
                why: format!("the budget of calls to {host} is spent for the moment"),
            });
        };
        let ran = run::run(&tools, self.check_id).await;
        let calls = *ran.as_ref().unwrap_or(&budget::WHOLE_CHECK);
        budget::give_back(&ctx.pool, place, calls).await?;
        ran?;
        metrics::counter!("keyway_watch_calls_total", "host" => host).increment(calls.into());
        if rota::anybody_due(&ctx.pool, time::now()).await? {
            look_now(&mut *ctx.pool.acquire().await?).await?;
        }
        Ok(Outcome::Done)
    }

    /// The host that it would ask; `None` when it is over already.
    async fn host(&self, ctx: &JobContext, vendors: &Vendors) -> db::Result<Option<String>> {
        let mut conn = ctx.pool.acquire().await?;
        let check = checks::find(&mut conn, self.check_id).await?;
        let Some(check) = check.filter(|check| !check.state.is_over()) else {
            return Ok(None);
        };
        let connection = connections::find(&mut conn, check.connection_id).await?;
        Ok(connection.map(|connection| vendors.host(&connection.integration)))
    }

    async fn give_way(&self, ctx: &JobContext, why: &str) -> db::Result<()> {
        let mut tx = ctx.pool.begin().await?;
        let now = time::now();
        let Some(check) = checks::find(&mut tx, self.check_id).await? else {
            return Ok(());
        };
        // The connection before the check, as everywhere, so that no two wait for each other.
        connections::hold(&mut tx, check.connection_id).await?;
        if let Some(connection) = checks::note_hindrance(&mut tx, self.check_id, why).await? {
            checks::supersede(&mut tx, self.check_id, now).await?;
            connections::plan_recheck(&mut tx, connection, Some(now + HINDERED)).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

impl Job for ComparePacks {
    const NAME: &'static str = "checks.compare_packs";

    async fn run(self, ctx: &JobContext) -> Outcome {
        match packs::compare(&ctx.pool, time::now()).await {
            Ok(0) => Outcome::Done,
            Ok(marked) => {
                info!(
                    marked,
                    "the list of permissions changed: linked accounts are looked at again"
                );
                Outcome::Done
            }
            Err(fault) => retry(fault),
        }
    }
}

impl Job for Forget {
    const NAME: &'static str = "checks.forget";
    const PRIORITY: i16 = 10;
    const MAX_ATTEMPTS: i16 = i16::MAX;

    async fn run(self, ctx: &JobContext) -> Outcome {
        let now = time::now();
        let tidying = async {
            forget(ctx, now).await?;
            let mut conn = ctx.pool.acquire().await?;
            let next = now + TIDY_EVERY;
            jobs::enqueue_unless_waiting(&mut conn, &self, Self::NAME, next).await?;
            db::Result::Ok(())
        };
        tidying.await.map_or_else(retry, |()| Outcome::Done)
    }
}

async fn forget(ctx: &JobContext, now: Moment) -> db::Result<()> {
    store::forget_calls(&ctx.pool).await?;
    while store::forget_quiet(&ctx.pool, now - QUIET_KEPT, QUIET_AT_MOST).await? > 0 {}
    // As long as the link with which they were typed in lives.
    let before = now - links::LIFETIME;
    for connection in store::stale_candidates(&ctx.pool, before).await? {
        let mut tx = ctx.pool.begin().await?;
        connections::hold(&mut tx, connection).await?;
        // Newer ones may have taken their place since.
        let waiting = connections::candidate_credentials(&mut tx, connection).await?;
        if waiting.is_some_and(|waiting| waiting.created_at < before) {
            connections::drop_candidate(&mut tx, connection, "unfinished", now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
