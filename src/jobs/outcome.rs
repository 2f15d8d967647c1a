//! How the run of a job ended.

use crate::base::time::Moment;

/// What became of one run. The reasons go to logs and to the job's row: no secrets, no personal
/// data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Carried out; the order is deleted.
    Done,
    /// The same, and there was nothing to do: nobody need read of it.
    Idle,
    /// Something passing stood in the way: try again after the job's backoff.
    Retry(String),
    /// The same, at a moment that somebody named.
    RetryAt { at: Moment, why: String },
    /// Trying again would not help.
    GiveUp(String),
}

impl From<sqlx::Error> for Outcome {
    /// The database's own words may quote a value, so only their kind is kept.
    fn from(error: sqlx::Error) -> Self {
        Self::Retry(match error {
            sqlx::Error::Database(error) => format!(
                "the database refused (code {})",
                error.code().as_deref().unwrap_or("unknown")
            ),
            sqlx::Error::PoolTimedOut => "no database connection was free in time".into(),
            sqlx::Error::Io(error) => {
                format!("the database could not be reached: {}", error.kind())
            }
            _ => "the database did not answer as expected".into(),
        })
    }
}

impl From<super::Missing> for Outcome {
    fn from(missing: super::Missing) -> Self {
        Self::Retry(missing.to_string())
    }
}
