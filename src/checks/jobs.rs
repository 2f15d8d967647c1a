//! The checks' jobs: run one, and ask for another after a cause on the vendor's side.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tracing::warn;

use super::{request, run, store, tell};
use crate::{
    audit::Actor,
    base::{ids::CheckId, time},
    db,
    integrations::Vendors,
    jobs::{Job, JobContext, Outcome},
    links::Issuer,
    vault::Opener,
};

/// How long a check that cannot be run waits between tries, at most.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);

/// Runs a check. After a crash it runs again from the start; only the last run may write.
#[derive(Debug, Serialize, Deserialize)]
pub struct RunCheck {
    pub check_id: CheckId,
}

/// Asks for another check, unless one was asked for meanwhile.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckAgain {
    pub check_id: CheckId,
}

/// Writes to the customer how a check ended, unless the page has shown it meanwhile.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellEnded {
    pub check_id: CheckId,
}

impl Job for RunCheck {
    const NAME: &'static str = "checks.run";
    /// A customer is watching.
    const PRIORITY: i16 = -10;
    /// Never the limit: a check that is given up would stand between the customer and the next one.
    const MAX_ATTEMPTS: i16 = i16::MAX;

    fn backoff(attempts: u16) -> Duration {
        Duration::from_secs(1 << attempts.min(8)).min(LONGEST_PAUSE)
    }

    async fn run(self, ctx: &JobContext) -> Outcome {
        match self.attempt(ctx).await {
            Ok(()) => Outcome::Done,
            Err(run::RunError::Database(fault)) => retry(fault),
            Err(fault) => {
                // The vault could not open: only the operator can mend that. The check waits for it,
                // and says so.
                warn!(check = %self.check_id, %fault, "a check could not be run");
                let why = fault.to_string();
                match run::note_hindrance(&ctx.pool, self.check_id, &why).await {
                    Ok(()) => Outcome::Retry(why),
                    Err(fault) => retry(fault),
                }
            }
        }
    }
}

impl RunCheck {
    async fn attempt(&self, ctx: &JobContext) -> Result<(), run::RunError> {
        let tools = run::Tools {
            pool: &ctx.pool,
            opener: ctx.service::<Opener>()?,
            vendors: ctx.service::<Vendors>()?,
            issuer: ctx.service::<Issuer>()?,
        };
        run::run(&tools, self.check_id).await.map(drop)
    }
}

impl Job for CheckAgain {
    const NAME: &'static str = "checks.again";

    async fn run(self, ctx: &JobContext) -> Outcome {
        match self.ask(ctx).await {
            Ok(()) => Outcome::Done,
            Err(fault) => retry(fault),
        }
    }
}

impl CheckAgain {
    async fn ask(&self, ctx: &JobContext) -> db::Result<()> {
        let mut tx = ctx.pool.begin().await?;
        if let Some(check) = store::find(&mut tx, self.check_id).await?
            && store::is_newest(&mut tx, &check).await?
        {
            let asked = request(&mut tx, check.connection_id, &Actor::System, time::now()).await?;
            if let Err(refused) = asked {
                warn!(check = %self.check_id, %refused, "no further check was started");
            }
        }
        tx.commit().await?;
        Ok(())
    }
}

impl Job for TellEnded {
    const NAME: &'static str = "checks.tell";

    async fn run(self, ctx: &JobContext) -> Outcome {
        let issuer = match ctx.service::<Issuer>() {
            Ok(issuer) => issuer,
            Err(missing) => return Outcome::Retry(missing.to_string()),
        };
        match tell::tell(&ctx.pool, issuer, self.check_id, time::now()).await {
            Ok(()) => Outcome::Done,
            Err(fault) => retry(fault),
        }
    }
}

/// The database's own words may quote a value: they stay out of the job's row.
pub(super) fn retry(fault: db::Error) -> Outcome {
    let (db::Error::Busy(fault) | db::Error::Other(fault)) = fault;
    fault.into()
}
