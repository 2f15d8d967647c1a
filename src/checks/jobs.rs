//! The checks' jobs: run one, and ask for another after a cause on the vendor's side.

use serde::{Deserialize, Serialize};
use tracing::warn;

use super::{request, store};
use crate::{
    audit::Actor,
    base::{ids::CheckId, time},
    db,
    jobs::{Job, JobContext, Outcome},
};

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

impl Job for RunCheck {
    const NAME: &'static str = "checks.run";
    async fn run(self, _: &JobContext) -> Outcome {
        Outcome::Retry("no engine yet".into())
    }
}

impl Job for CheckAgain {
    const NAME: &'static str = "checks.again";

    async fn run(self, ctx: &JobContext) -> Outcome {
        match self.ask(ctx).await {
            Ok(()) => Outcome::Done,
            Err(fault) => Outcome::Retry(fault.to_string()),
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
