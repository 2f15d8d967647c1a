//! Bob's own clock, which tests may stop and move.

use std::time::Duration;

use crate::base::time::{self, Moment};

#[derive(Default)]
pub(super) struct Clock {
    stopped_at: Option<Moment>,
    ahead: Duration,
}

impl Clock {
    pub fn now(&self) -> Moment {
        self.stopped_at.unwrap_or_else(time::now) + self.ahead
    }

    pub fn ahead(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by);
    }

    pub fn stop(&mut self) {
        self.stopped_at = Some(time::now());
    }
}
