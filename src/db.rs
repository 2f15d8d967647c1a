//! The database: one pool with firm time limits, the migrations, and errors that can be acted on.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use sqlx::{
    Connection as _, PgConnection, PgPool, Postgres, Transaction,
    migrate::{Migrate as _, Migrator},
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// How long a request waits for a connection before it is told to come back.
const POOL_WAIT: Duration = Duration::from_secs(2);

/// A connection that was at rest for longer is asked whether it still lives before it is used. One
/// that worked a moment ago is taken at its word, which saves every page a way to and fro.
const REST: Duration = Duration::from_secs(1);

/// The way to the database.
#[derive(Clone)]
pub struct Db(PgPool);

pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong at the database, as far as a caller can act on it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No connection in time, or the server is going down: come back in a moment.
    #[error("the database is busy or away")]
    Busy(#[source] sqlx::Error),
    #[error(transparent)]
    Other(sqlx::Error),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let away = match &error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => true,
            // Class 57P: shut down; 53300: too many connections; 55P03: lock not available;
            // 25006: a standby that cannot write.
            sqlx::Error::Database(db) => db.code().is_some_and(|code| {
                code.starts_with("57P") || ["53300", "55P03", "25006"].contains(&&*code)
            }),
            _ => false,
        };
        if away {
            Self::Busy(error)
        } else {
            Self::Other(error)
        }
    }
}

impl Db {
    /// Opens the pool. Nothing is connected yet; see [`Db::answers`].
    pub fn open(url: &SecretString, connections: u32) -> std::result::Result<Self, sqlx::Error> {
        let options: PgConnectOptions = url.expose_secret().parse()?;
        let options = options.application_name("keyway").options([
            ("statement_timeout", "5s"),
            ("lock_timeout", "2s"),
            ("idle_in_transaction_session_timeout", "10s"),
        ]);
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(POOL_WAIT)
            .test_before_acquire(false)
            .before_acquire(|conn, known| {
                Box::pin(async move {
                    if known.idle_for > REST {
                        conn.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_lazy_with(options);
        Ok(Self(pool))
    }

    /// Whether the text is a database's address at all; says nothing of what it holds.
    pub fn check_url(url: &SecretString) -> std::result::Result<(), &'static str> {
        let parsed: std::result::Result<PgConnectOptions, _> = url.expose_secret().parse();
        parsed
            .map(|_| ())
            .map_err(|_| "should read like postgres://keyway@localhost/keyway")
    }

    pub fn pool(&self) -> &PgPool {
        &self.0
    }

    pub async fn begin(&self) -> Result<Transaction<'static, Postgres>> {
        Ok(self.0.begin().await?)
    }

    pub async fn acquire(&self) -> Result<PoolConnection<Postgres>> {
        Ok(self.0.acquire().await?)
    }

    /// Brings the tables to this version; several processes may try at once.
    pub async fn migrate(&self) -> std::result::Result<(), sqlx::migrate::MigrateError> {
        // A migration may take longer than a request may.
        let patient = PgConnectOptions::clone(&self.0.connect_options())
            .options([("statement_timeout", "0"), ("lock_timeout", "60s")]);
        let mut conn = PgConnection::connect_with(&patient).await?;
        MIGRATIONS.run_direct(None, &mut conn, false).await?;
        conn.close().await?;
        Ok(())
    }

    /// Whether the database answers and its tables are those of this version.
    pub async fn answers(&self) -> std::result::Result<(), NotReady> {
        let mut conn = self.0.acquire().await?;
        let applied = conn
            .list_applied_migrations(&MIGRATIONS.table_name)
            .await
            .unwrap_or_default();
        let missing = MIGRATIONS
            .iter()
            .filter(|known| applied.iter().all(|done| done.version != known.version))
            .count();
        if missing > 0 {
            return Err(NotReady::Unmigrated(missing));
        }
        Ok(())
    }
}

/// Why the database cannot be used yet.
#[derive(Debug, thiserror::Error)]
pub enum NotReady {
    #[error("the database does not answer: {0}")]
    Unreachable(#[from] sqlx::Error),
    #[error("{0} migrations have not been applied")]
    Unmigrated(usize),
}

/// The constraint that refused a statement, if one did.
pub fn refused_by(error: &sqlx::Error) -> Option<&str> {
    error.as_database_error()?.constraint()
}
