//! Serving: the portal and the worker of one process, from the first connection to the last.

use std::{net::SocketAddr, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, task::JoinSet};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::{
    app::App,
    brands::Brand,
    changes::Changes,
    config::{Portal, Role},
    db::{Db, NotReady},
    jobs,
    limits::Limits,
    links::Issuer,
    routes, telemetry, worker,
};

/// How long the start waits for a database that is not up yet.
const DATABASE_PATIENCE: Duration = Duration::from_secs(30);
/// How long open requests and running jobs get when the process is told to stop.
const GRACE: Duration = Duration::from_secs(15);

/// Eight jobs at once, and four connections for the queue itself.
const WORKER_CONNECTIONS: u32 = 12;

/// Where this process is reached.
pub struct Listeners {
    pub public: Option<TcpListener>,
    pub admin: Option<TcpListener>,
}

/// Why serving began not at all or ended early; each reads as a sentence.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("the database's address could not be used")]
    Address(#[source] sqlx::Error),
    #[error("the database did not answer within half a minute: {0}")]
    Database(NotReady),
    #[error("the tables could not be brought to this version: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("the job queue could not be brought to this version: {0}")]
    Jobs(#[from] jobs::MigrateError),
    #[error("the public address cannot be guarded: {0}")]
    Csrf(String),
    #[error("the worker could not run: {0}")]
    Worker(#[from] jobs::WorkerError),
    #[error("the connection to clients broke: {0}")]
    Io(#[from] std::io::Error),
}

/// Opens the database, waits for it and brings its tables to this version.
pub async fn open_database(portal: &Portal) -> Result<Db, ServeError> {
    let db =
        Db::open(&portal.database_url, portal.database_connections).map_err(ServeError::Address)?;
    let waiting = async {
        loop {
            match db.answers().await {
                Err(NotReady::Unreachable(fault)) => {
                    warn!(%fault, "the database does not answer yet");
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
                Ok(()) | Err(NotReady::Unmigrated(_)) => return,
            }
        }
    };
    if tokio::time::timeout(DATABASE_PATIENCE, waiting)
        .await
        .is_err()
        && let Err(fault @ NotReady::Unreachable(_)) = db.answers().await
    {
        return Err(ServeError::Database(fault));
    }
    db.migrate().await?;
    jobs::migrate(db.pool()).await?;
    Ok(db)
}

/// What issuing links needs of the settings.
pub fn issuer(portal: &Portal) -> Issuer {
    let settings = &portal.settings;
    Issuer {
        public_url: settings.public_url.clone(),
        sealer: portal.keyring.sealer(),
        brands: settings.brands.clone(),
        mail_is_on: portal.transport.is_some(),
    }
}

/// Serves until `stop`, then ends what is open.
pub async fn run(
    portal: Portal,
    role: Role,
    listeners: Listeners,
    stop: CancellationToken,
) -> Result<(), ServeError> {
    let db = open_database(&portal).await?;
    let issuer = issuer(&portal);
    let app = App {
        db: db.clone(),
        issuer: issuer.clone(),
        changes: Changes::listen(db.pool().clone(), stop.clone()),
        limits: Limits::default(),
        stop: stop.clone(),
        settings: portal.settings.clone(),
    };
    let mut parts: JoinSet<Result<(), ServeError>> = JoinSet::new();
    if let Some(listener) = listeners.public
        && role != Role::Worker
    {
        let router =
            routes::public(app.clone()).map_err(|why| ServeError::Csrf(why.to_string()))?;
        parts.spawn(listen("public", listener, router, stop.clone()));
    }
    if let Some(listener) = listeners.admin {
        let router = routes::admin(app, telemetry::metrics_text);
        parts.spawn(listen("admin", listener, router, stop.clone()));
    }
    if let Some(opener) = portal.keyring.opener()
        && role != Role::Web
    {
        let tools = worker::Tools {
            opener,
            vendors: portal.vendors,
            rhythm: portal.rhythm,
            reminding: portal.reminding,
            issuer,
            transport: portal.transport,
        };
        // A pool of its own: jobs that wait for the vendor do not keep pages waiting.
        let db = Db::open(&portal.database_url, WORKER_CONNECTIONS).map_err(ServeError::Address)?;
        let stop = stop.clone();
        parts.spawn(async move { Ok(worker::run(&db, tools, stop).await?) });
    }
    for brand in portal.settings.brands.all() {
        tell_correction(brand);
    }
    info!(role = ?role, url = %portal.settings.public_url, "serving");
    let ended = until_stopped(&mut parts, &stop).await;
    db.pool().close().await;
    ended
}

/// An operator wonders less why a page is darker than the brand book if the log says so.
fn tell_correction(brand: &Brand) {
    let accent = brand.look.accent.as_ref();
    if let Some(accent) = accent.filter(|accent| accent.is_corrected()) {
        warn!(
            brand = %brand.product_name, given = %accent.given(), shown = %accent.light().accent,
            "the accent colour was corrected, for it could not be read on a light page"
        );
    }
}

/// The first part that breaks stops the others; told to stop, all get a while to end.
async fn until_stopped(
    parts: &mut JoinSet<Result<(), ServeError>>,
    stop: &CancellationToken,
) -> Result<(), ServeError> {
    let mut first_fault = Ok(());
    let mut note = |ended: Option<Result<Result<(), ServeError>, tokio::task::JoinError>>| {
        if let Some(Ok(Err(fault))) = ended
            && first_fault.is_ok()
        {
            first_fault = Err(fault);
        }
    };
    tokio::select! {
        ended = parts.join_next() => {
            note(ended);
            stop.cancel();
        }
        () = stop.cancelled() => {}
    }
    let rest = async {
        while let Some(ended) = parts.join_next().await {
            note(Some(ended));
        }
    };
    if tokio::time::timeout(GRACE, rest).await.is_err() {
        warn!("something did not end in time and was cut off");
        parts.shutdown().await;
    }
    first_fault
}

async fn listen(
    name: &'static str,
    listener: TcpListener,
    router: Router,
    stop: CancellationToken,
) -> Result<(), ServeError> {
    info!(%name, at = %listener.local_addr()?, "listening");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(stop.cancelled_owned())
        .await?;
    Ok(())
}
