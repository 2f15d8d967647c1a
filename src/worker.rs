//! The worker: every job of the house, and what each needs.

use sqlx::PgPool;
use tokio_util::sync::CancellationToken;

use crate::{
    jobs::{Worker, WorkerError},
    mail::{self, Postman},
};

/// What the worker is given. Without a postman mail is off, and none is queued either.
pub struct Services {
    pub postman: Option<Postman>,
}

/// Runs jobs until `stop`.
pub async fn run(
    pool: PgPool,
    services: Services,
    stop: CancellationToken,
) -> Result<(), WorkerError> {
    let mut worker = Worker::builder(pool).job::<mail::jobs::SendMail>();
    if let Some(postman) = services.postman {
        worker = worker.with(postman);
    }
    worker.run(stop).await
}
