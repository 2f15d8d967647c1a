//! Word of changes to connections, from whichever process made them: Postgres' LISTEN/NOTIFY,
//! fanned out to everybody in this process who watches.

use std::time::Duration;

use futures_util::Stream;
use sqlx::{PgPool, postgres::PgListener};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::base::ids::ConnectionId;

const CHANNEL: &str = "keyway_changes";
/// A watcher that has heard nothing for so long looks anyway: a notification may be lost while the
/// database is away.
const LOOK_ANYWAY: Duration = Duration::from_secs(10);

/// Where to watch connections.
#[derive(Clone)]
pub struct Changes(broadcast::Sender<ConnectionId>);

impl Changes {
    /// Listens until `stop`, through every outage of the database.
    pub fn listen(pool: PgPool, stop: CancellationToken) -> Self {
        let (sender, _) = broadcast::channel(1024);
        let changes = Self(sender.clone());
        tokio::spawn(async move {
            while !stop.is_cancelled() {
                let ended = tokio::select! {
                    ended = pass_on(&pool, &sender) => ended,
                    () = stop.cancelled() => return,
                };
                if let Err(fault) = ended {
                    warn!(%fault, "word of changes is interrupted; listening again");
                }
                tokio::select! {
                    () = tokio::time::sleep(Duration::from_secs(1)) => {}
                    () = stop.cancelled() => return,
                }
            }
        });
        changes
    }

    /// Says `()` at once, and again whenever the connection may have changed.
    pub fn watch(&self, id: ConnectionId) -> impl Stream<Item = ()> + Send + use<> {
        let heard = self.0.subscribe();
        futures_util::stream::unfold((heard, true), move |(mut heard, first)| async move {
            if first {
                return Some(((), (heard, false)));
            }
            loop {
                match tokio::time::timeout(LOOK_ANYWAY, heard.recv()).await {
                    Ok(Ok(changed)) if changed != id => {}
                    Ok(Err(RecvError::Closed)) => return None,
                    // This one, too many to tell, or a long silence: better to look.
                    Ok(Ok(_) | Err(RecvError::Lagged(_))) | Err(_) => {
                        return Some(((), (heard, false)));
                    }
                }
            }
        })
    }
}

async fn pass_on(pool: &PgPool, to: &broadcast::Sender<ConnectionId>) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        let word = listener.recv().await?;
        if let Ok(id) = word.payload().parse() {
            // Nobody may be watching.
            let _ = to.send(id);
        }
    }
}
