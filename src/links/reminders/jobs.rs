//! The round that writes to whoever is due, and keeps itself going.

use std::time::Duration as Pause;

use serde::{Deserialize, Serialize};

use super::{Reminding, next_round, round};
use crate::{
    base::time,
    db,
    jobs::{self, Job, JobContext, Outcome},
    links::Issuer,
};

pub(super) const KEY: &str = Remind::NAME;

/// Reminds everybody whose moment has come, and orders the next round.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {}

impl Job for Remind {
    const NAME: &'static str = "links.remind";
    /// After everything that somebody waits for.
    const PRIORITY: i16 = 20;
    /// Never the limit: it keeps itself going.
    const MAX_ATTEMPTS: i16 = i16::MAX;

    fn backoff(attempts: u16) -> Pause {
        Pause::from_secs(1 << attempts.min(9))
    }

    async fn run(self, ctx: &JobContext) -> Outcome {
        let (issuer, reminding) = match (ctx.service::<Issuer>(), ctx.service::<Reminding>()) {
            (Ok(issuer), Ok(reminding)) => (issuer, *reminding),
            (Err(missing), _) | (_, Err(missing)) => return missing.into(),
        };
        let turn = async {
            let now = time::now();
            let written = round(&ctx.pool, issuer, reminding, now).await?;
            let mut conn = ctx.pool.acquire().await?;
            // A round that was ordered meanwhile keeps its moment.
            let next = next_round(written, now);
            jobs::enqueue_unless_waiting(&mut conn, &self, KEY, next).await?;
            db::Result::Ok(if written == 0 {
                Outcome::Idle
            } else {
                Outcome::Done
            })
        };
        turn.await.unwrap_or_else(|fault: db::Error| {
            let (db::Error::Busy(fault) | db::Error::Other(fault)) = fault;
            fault.into()
        })
    }
}
