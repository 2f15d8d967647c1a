//! The only clock in the house: everything else takes `now` as a value.

pub use chrono::{DateTime, Duration, SecondsFormat, Utc};

/// A moment, always in UTC.
pub type Moment = DateTime<Utc>;

/// Now, to the microsecond, which is what Postgres keeps.
pub fn now() -> Moment {
    let now = Utc::now();
    DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
}
