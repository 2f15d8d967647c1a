//! How reminders about a connection stand, as staff see it.

use super::times::Time;
use crate::{
    base::time::Moment,
    connections::{Connection, State},
    links::reminders::Standing,
};

/// The line about reminders, and what staff can do.
pub struct RemindersView {
    /// "1 of 2 sent."
    pub text: String,
    pub last: Option<Time>,
    pub paused: bool,
}

impl RemindersView {
    /// `None` where there is nothing to be reminded of.
    pub fn of(connection: &Connection, standing: &Standing, now: Moment) -> Option<Self> {
        let unfinished = match connection.state {
            State::Invited | State::InProgress | State::Checking | State::ActionNeeded => true,
            State::Linked | State::Degraded | State::Disconnected => false,
        };
        let sent = match standing.sent {
            0 => "None sent yet",
            1 => "1 of 2 sent",
            _ => "2 of 2 sent",
        };
        let stopped = match (standing.paused_at, standing.stopped_at) {
            (Some(_), _) => "; paused by staff",
            (None, Some(_)) => "; stopped for this address until a new link is issued",
            (None, None) => "",
        };
        unfinished.then(|| Self {
            text: format!("{sent}{stopped}."),
            last: standing.last.map(|at| Time::new(at, now)),
            paused: standing.paused_at.is_some(),
        })
    }
}
