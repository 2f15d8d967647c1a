//! How often something may be tried: counters in this process, forgotten when it ends.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

/// Above this many remembered keys, those that are back at rest are dropped.
const SWEEP_ABOVE: usize = 4096;

/// Every limit the surfaces keep.
#[derive(Clone)]
pub struct Limits {
    /// Setup links tried, by client network.
    pub exchange: Keyed,
    /// Setup links that were not known, from anywhere.
    pub failures: Overall,
    /// Codes asked for and tried, by client network.
    pub codes: Keyed,
    /// New links asked for in place of dead ones, by client network.
    pub new_links: Keyed,
    /// Calls for help and steps handed to colleagues, by client network.
    pub help: Keyed,
    /// Staff logins tried, by client network.
    pub logins: Keyed,
    /// Staff logins tried, by account.
    pub accounts: Keyed,
}

/// How long to wait before the next try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many tries: wait {0:?}")]
pub struct TooMany(pub Duration);

/// A limit for each key of its own.
#[derive(Clone)]
pub struct Keyed(Arc<DefaultKeyedRateLimiter<String>>);

/// One limit for all together.
#[derive(Clone)]
pub struct Overall(Arc<DefaultDirectRateLimiter>);

impl Default for Limits {
    fn default() -> Self {
        Self {
            exchange: Keyed::per_minute(20),
            failures: Overall::per_second(100),
            codes: Keyed::per_minute(20),
            new_links: Keyed::per_minute(10),
            help: Keyed::per_minute(10),
            logins: Keyed::per_minute(20),
            accounts: Keyed::per_minute(10),
        }
    }
}

impl Keyed {
    pub fn per_minute(times: u32) -> Self {
        Self(Arc::new(RateLimiter::keyed(Quota::per_minute(count(
            times,
        )))))
    }

    /// Counts one try for this key.
    pub fn check(&self, key: &str) -> Result<(), TooMany> {
        if self.0.len() > SWEEP_ABOVE {
            self.0.retain_recent();
        }
        let now = DefaultClock::default().now();
        self.0
            .check_key(&key.to_owned())
            .map_err(|early| TooMany(early.wait_time_from(now)))
    }
}

impl Overall {
    pub fn per_second(times: u32) -> Self {
        Self(Arc::new(RateLimiter::direct(Quota::per_second(count(
            times,
        )))))
    }

    /// Counts one try.
    pub fn check(&self) -> Result<(), TooMany> {
        let now = DefaultClock::default().now();
        self.0
            .check()
            .map_err(|early| TooMany(early.wait_time_from(now)))
    }
}

fn count(times: u32) -> NonZeroU32 {
    NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_its_own_count_and_is_told_how_long_to_wait() {
        let limit = Keyed::per_minute(2);
        assert_eq!(limit.check("a"), Ok(()));
        assert_eq!(limit.check("a"), Ok(()));
        let TooMany(wait) = limit.check("a").unwrap_err();
        assert!(wait > Duration::from_secs(20) && wait <= Duration::from_secs(31));
        assert_eq!(limit.check("b"), Ok(()));
    }
}
