//! Orders that are carried out later, by the worker: what this crate adds around the job library.
//!
//! An order is written in the transaction of the fact it follows from ([`enqueue`]) and run by
//! [`Worker`] at least once: a worker that dies is noticed within seconds and its jobs are run
//! again by another, so every `run` must be safe to repeat. Orders hold ids, never secrets.

mod context;
mod outcome;
mod queue;
mod worker;

use std::time::Duration;

use serde::{Serialize, de::DeserializeOwned};

pub use context::{JobContext, Missing};
pub use outcome::Outcome;
pub use queue::{
    JobId, MigrateError, enqueue, enqueue_at, enqueue_keyed, enqueue_unless_waiting, migrate,
};
pub use worker::{Recovery, Worker, WorkerError};

/// An order and how it is carried out. Register it in `worker.rs`.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name in the queue, the logs and the metrics, such as `mail.send`; never reused.
    const NAME: &'static str;
    /// Tries in all, the first included.
    const MAX_ATTEMPTS: i16 = 12;
    /// The lower, the sooner it is taken when many wait.
    const PRIORITY: i16 = 0;

    /// How long to wait after this many tries, before a little chance is added.
    fn backoff(attempts: u16) -> Duration {
        let seconds = 1_u64 << attempts.min(12);
        Duration::from_secs(seconds).min(Duration::from_secs(3600))
    }

    /// Carries the order out. It may be called again after a crash, at any point.
    fn run(self, ctx: &JobContext) -> impl Future<Output = Outcome> + Send;
}
