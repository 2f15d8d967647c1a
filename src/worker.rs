//! The worker: every job there is, and the services jobs ask for.

use tokio_util::sync::CancellationToken;

use crate::{
    checks,
    db::Db,
    integrations::Vendors,
    jobs::{Worker, WorkerError},
    links::Issuer,
    mail,
    vault::Opener,
};

/// What a worker has that a web process has not: the private keys, and the ways out of the house.
pub struct Tools {
    pub opener: Opener,
    pub vendors: Vendors,
    pub issuer: Issuer,
    pub transport: Option<mail::Transport>,
}

/// Runs jobs until `stop`, then lets the running ones end.
pub async fn run(db: &Db, tools: Tools, stop: CancellationToken) -> Result<(), WorkerError> {
    let mut worker = Worker::builder(db.pool().clone())
        .job::<checks::jobs::RunCheck>()
        .job::<checks::jobs::CheckAgain>()
        .with(tools.opener.clone())
        .with(tools.vendors)
        .with(tools.issuer);
    if let Some(transport) = tools.transport {
        worker = worker.job::<mail::jobs::SendMail>().with(mail::Postman {
            transport,
            opener: tools.opener,
            pace: mail::Pace::default(),
        });
    }
    worker.run(stop).await
}
