//! Taking orders from the queue and carrying them out, until told to stop.

use std::{
    fmt,
    marker::PhantomData,
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};

use futures_util::FutureExt as _;
use graphile_worker::{
    FailureReason, IntoTaskHandlerResult, JobDefinition, JobRecovery, JobRecoveryContext,
    JobRecoveryResult, TaskHandler, WorkerContext, WorkerOptions, WorkerRecoveryConfig,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use sqlx::PgPool;
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use super::{
    Job, JobContext, MigrateError, Outcome,
    context::Services,
    queue::{self, Held},
};
use crate::base::{
    time::{self, Moment},
    token,
};

/// How long a running job may go on after the worker was told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How often the queue is looked at without being called.
const POLL: Duration = Duration::from_secs(1);
/// The shortest pause before a job is tried again.
const SHORTEST_PAUSE: time::Duration = time::Duration::seconds(1);
/// The pauses of the worker itself when the database is away.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const TIDY_EVERY: Duration = Duration::from_secs(24 * 3600);

/// When a worker counts as dead, so that its jobs are given to another.
#[derive(Debug, Clone, Copy)]
pub struct Recovery {
    pub heartbeat_every: Duration,
    pub dead_after: Duration,
}

impl Default for Recovery {
    /// Long enough for a heartbeat to time out twice on a busy database, short enough that a
    /// customer who waits for a check hardly notices.
    fn default() -> Self {
        Self {
            heartbeat_every: Duration::from_secs(2),
            dead_after: Duration::from_secs(12),
        }
    }
}

/// The worker could not begin. Later faults are logged and outlived.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    #[error(transparent)]
    Migrate(#[from] MigrateError),
}

/// The worker before it runs: `Worker::builder(pool).job::<A>().with(service).run(stop)`.
pub struct Worker {
    pool: PgPool,
    services: Services,
    jobs: Vec<JobDefinition>,
    slots: usize,
    grace: Duration,
    recovery: Recovery,
}

impl Worker {
    pub fn builder(pool: PgPool) -> Self {
        Self {
            pool,
            services: Services::default(),
            jobs: Vec::new(),
            slots: 8,
            grace: GRACE,
            recovery: Recovery::default(),
        }
    }

    /// Hands in a service that jobs ask for by its type.
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(mut self, service: T) -> Self {
        self.services.add(service);
        self
    }

    /// Registers a job.
    #[must_use]
    pub fn job<J: Job>(mut self) -> Self {
        self.jobs.push(Task::<J>::definition());
        self
    }

    /// How many jobs run at once; 8 unless told otherwise. The pool needs four connections more.
    #[must_use]
    pub fn slots(mut self, slots: usize) -> Self {
        self.slots = slots.max(1);
        self
    }

    /// How long a running job may go on after `stop`; 10 seconds unless told otherwise. What is
    /// cut off then runs again at the next start.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// When another worker counts as dead.
    #[must_use]
    pub fn recovery(mut self, recovery: Recovery) -> Self {
        self.recovery = recovery;
        self
    }

    /// Runs jobs until `stop`, then lets the running ones end. A database that goes away is waited
    /// for.
    pub async fn run(self, stop: CancellationToken) -> Result<(), WorkerError> {
        queue::migrate(&self.pool).await?;
        let tidying = tokio::spawn(tidy(self.pool.clone(), stop.clone()));
        let mut pause = FIRST_PAUSE;
        while !stop.is_cancelled() {
            let began = Instant::now();
            match self.run_until_fault(&stop).await {
                Ok(()) => break,
                Err(fault) => {
                    tracing::error!(%fault, pause_s = pause.as_secs(), "the worker stopped and starts again");
                }
            }
            if began.elapsed() > LONGEST_PAUSE {
                pause = FIRST_PAUSE;
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => {}
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        tidying.abort();
        Ok(())
    }

    async fn run_until_fault(&self, stop: &CancellationToken) -> Result<(), LibraryFault> {
        let worker = WorkerOptions::default()
            .pg_pool(self.pool.clone())
            .schema(queue::SCHEMA)
            .concurrency(self.slots)
            .poll_interval(POLL)
            .define_jobs(self.jobs.iter().cloned())
            .add_extension(Runner {
                pool: self.pool.clone(),
                services: self.services.clone(),
            })
            .on(JobRecovery, |dead| async move { recover(&dead) })
            .worker_recovery(
                WorkerRecoveryConfig::default()
                    .heartbeat_interval(self.recovery.heartbeat_every)
                    .sweep_interval(self.recovery.heartbeat_every)
                    .sweep_threshold(self.recovery.dead_after)
                    .recovery_delay(Duration::ZERO),
            )
            .listen_os_shutdown_signals(false)
            .shutdown_signal(stop.clone().cancelled_owned())
            .shutdown_grace_period(self.grace)
            .shutdown_interrupted_job_retry_delay(Duration::ZERO)
            .init()
            .await?;
        Ok(worker.run().await?)
    }
}

/// Why the library's worker came to an end.
#[derive(Debug, thiserror::Error)]
enum LibraryFault {
    #[error("it could not start: {0}")]
    Start(#[from] graphile_worker::WorkerBuildError),
    #[error("{0}")]
    Run(#[from] graphile_worker::runner::WorkerRuntimeError),
}

/// What to do with the job of a worker that stopped or died in the middle of it.
fn recover(dead: &JobRecoveryContext) -> JobRecoveryResult {
    match dead.reason {
        FailureReason::ShutdownAborted => JobRecoveryResult::Default,
        // After an outage this worker's own heartbeat may be the stale one; it still holds its job.
        _ if dead.previous_worker_id == dead.worker_id => JobRecoveryResult::Skip,
        // A job that kills its worker must not do so for ever at full speed, and no job may be
        // lost because its last try was cut off.
        _ if dead.job.attempts() < dead.job.max_attempts() => JobRecoveryResult::FailWithBackoff,
        _ => JobRecoveryResult::Reschedule {
            run_at: time::now() + time::Duration::hours(1),
            attempts: None,
        },
    }
}

async fn tidy(pool: PgPool, stop: CancellationToken) {
    loop {
        match queue::forget_old_failures(&pool).await {
            Ok(0) => {}
            Ok(jobs) => tracing::info!(jobs, "forgot jobs that were given up a month ago"),
            Err(fault) => tracing::warn!(%fault, "old jobs could not be tidied away"),
        }
        tokio::select! {
            () = tokio::time::sleep(TIDY_EVERY) => {}
            () = stop.cancelled() => return,
        }
    }
}

/// What every run shares.
#[derive(Debug, Clone)]
struct Runner {
    pool: PgPool,
    services: Services,
}

impl Runner {
    /// Runs one job in a span of its own and lets go of it as its outcome says.
    async fn carry_out<J: Job>(&self, payload: Value, ctx: &WorkerContext) -> Result<(), String> {
        let (attempts, most) = (*ctx.job().attempts(), *ctx.job().max_attempts());
        let attempt = u16::try_from(attempts).unwrap_or(1);
        let last = attempts >= most;
        let job_ctx = JobContext::new(self.pool.clone(), self.services.clone(), attempt, last);
        let began = Instant::now();
        let outcome = match serde_json::from_value::<J>(payload) {
            Ok(job) => AssertUnwindSafe(job.run(&job_ctx))
                .catch_unwind()
                .await
                .unwrap_or_else(|_| Outcome::Retry("it panicked".into())),
            // During an upgrade an old worker may meet a newer order: leave it for a newer worker.
            Err(_) => Outcome::Retry("this worker does not understand the order".into()),
        };
        let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        metrics::histogram!("keyway_job_seconds", "job" => J::NAME)
            .record(began.elapsed().as_secs_f64());

        let ended = match &outcome {
            Outcome::Done | Outcome::Idle => "done",
            Outcome::GiveUp(_) => "given_up",
            Outcome::Retry(_) | Outcome::RetryAt { .. } if last => "given_up",
            Outcome::Retry(_) | Outcome::RetryAt { .. } => "retry",
        };
        metrics::counter!("keyway_jobs_total", "job" => J::NAME, "outcome" => ended).increment(1);

        let held = Held {
            id: *ctx.job().id(),
            worker: ctx.worker_id(),
        };
        let (why, released) = match outcome {
            Outcome::Done => {
                tracing::info!(ms, "job done");
                return Ok(());
            }
            Outcome::Idle => {
                tracing::debug!(ms, "job found nothing to do");
                return Ok(());
            }
            Outcome::Retry(why) | Outcome::RetryAt { why, .. } if last => {
                tracing::error!(ms, attempt, why, "job given up after its last try");
                let released = queue::give_up(&self.pool, held, &why).await;
                (why, released)
            }
            Outcome::GiveUp(why) => {
                tracing::error!(ms, attempt, why, "job given up");
                let released = queue::give_up(&self.pool, held, &why).await;
                (why, released)
            }
            Outcome::Retry(why) => {
                let at = time::now() + with_chance(J::backoff(attempt));
                let released = self.postpone(held, at, &why, ms).await;
                (why, released)
            }
            Outcome::RetryAt { at, why } => {
                let released = self.postpone(held, at, &why, ms).await;
                (why, released)
            }
        };
        if let Err(fault) = released {
            tracing::warn!(%fault, "the job could not be let go as planned; the library will");
        }
        // The library lets go of what is still held, which by now is nothing.
        Err(why)
    }

    async fn postpone(
        &self,
        held: Held<'_>,
        at: Moment,
        why: &str,
        ms: u64,
    ) -> Result<(), sqlx::Error> {
        let at = at.max(time::now() + SHORTEST_PAUSE);
        tracing::warn!(ms, %at, why, "job will be tried again");
        queue::postpone(&self.pool, held, at, why).await
    }
}

/// Spreads retries over a quarter to either side, so that what failed together is not tried
/// together.
fn with_chance(backoff: Duration) -> time::Duration {
    let share = 0.75 + 0.5 * f64::from(u16::from_be_bytes(token::random())) / f64::from(u16::MAX);
    time::Duration::from_std(backoff.mul_f64(share)).unwrap_or(time::Duration::hours(1))
}

/// A [`Job`] in the library's terms: the payload is read by us, so that nothing of it gets into an
/// error's text.
struct Task<J>(Value, PhantomData<fn() -> J>);

impl<J: Job> TaskHandler for Task<J> {
    const IDENTIFIER: &'static str = J::NAME;

    async fn run(self, ctx: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(runner) = ctx.get_ext::<Runner>() else {
            return Err("the worker was started without its runner".to_owned());
        };
        let span = tracing::info_span!("job", job = J::NAME, id = ctx.job().id());
        runner.carry_out::<J>(self.0, &ctx).instrument(span).await
    }
}

impl<J> Serialize for Task<J> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, J> Deserialize<'de> for Task<J> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|payload| Self(payload, PhantomData))
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.jobs.iter().map(JobDefinition::identifier).collect();
        f.debug_struct("Worker")
            .field("jobs", &names)
            .finish_non_exhaustive()
    }
}
