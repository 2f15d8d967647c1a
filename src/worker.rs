//! The worker: every job there is, and the services jobs ask for.

use tokio_util::sync::CancellationToken;

use crate::{
    checks::{self, watch::Rhythm},
    db::Db,
    integrations::Vendors,
    jobs::{Worker, WorkerError},
    links::{self, Issuer, reminders::Reminding},
    mail,
    vault::Opener,
};

/// How long the start of what keeps itself going waits for a database that is away.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(5);

/// What a worker has that a web process has not: the private keys, and the ways out of the house.
pub struct Tools {
    pub opener: Opener,
    pub vendors: Vendors,
    pub rhythm: Rhythm,
    pub reminding: Reminding,
    pub issuer: Issuer,
    pub transport: Option<mail::Transport>,
}

/// Runs jobs until `stop`, then lets the running ones end.
pub async fn run(db: &Db, tools: Tools, stop: CancellationToken) -> Result<(), WorkerError> {
    let mut worker = Worker::builder(db.pool().clone())
        .job::<checks::jobs::RunCheck>()
        .job::<checks::jobs::CheckAgain>()
        .job::<checks::jobs::TellEnded>()
        .job::<checks::watch::jobs::Watch>()
        .job::<checks::watch::jobs::Recheck>()
        .job::<checks::watch::jobs::ComparePacks>()
        .job::<checks::watch::jobs::Forget>()
        .job::<links::reminders::jobs::Remind>()
        .with(tools.opener.clone())
        .with(tools.vendors)
        .with(tools.rhythm)
        .with(tools.reminding)
        .with(tools.issuer.clone());
    if let Some(transport) = tools.transport {
        worker = worker.job::<mail::jobs::SendMail>().with(mail::Postman {
            transport,
            opener: tools.opener,
            brands: tools.issuer.brands,
            pace: mail::Pace::default(),
        });
    }
    let beginning = tokio::spawn(begin_watch(db.clone(), stop.clone()));
    let ended = worker.run(stop).await;
    beginning.abort();
    ended
}

/// Orders the jobs that keep themselves going; a database that is away just now is waited for.
async fn begin_watch(db: Db, stop: CancellationToken) {
    let begin = async || {
        let mut conn = db.acquire().await?;
        checks::watch::begin(&mut conn).await?;
        links::reminders::begin(&mut conn).await
    };
    while let Err(fault) = begin().await {
        tracing::warn!(%fault, "the watch over linked accounts and the reminders could not begin yet");
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = stop.cancelled() => return,
        }
    }
}
