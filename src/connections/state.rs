//! Where a connection stands. The words are on the wire.

use std::{fmt, str::FromStr};

/// Where a connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// Nobody has started.
    Invited,
    /// A visit has begun.
    InProgress,
    Checking,
    /// The last check found something required missing, or the credentials were refused.
    ActionNeeded,
    Linked,
    /// Was linked; a later check found a required thing missing or the token refused.
    Degraded,
    /// Ended; credentials erased.
    Disconnected,
}

impl State {
    pub const ALL: [Self; 7] = [
        Self::Invited,
        Self::InProgress,
        Self::Checking,
        Self::ActionNeeded,
        Self::Linked,
        Self::Degraded,
        Self::Disconnected,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::InProgress => "in_progress",
            Self::Checking => "checking",
            Self::ActionNeeded => "action_needed",
            Self::Linked => "linked",
            Self::Degraded => "degraded",
            Self::Disconnected => "disconnected",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no state.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a connection's state")]
pub struct UnknownState(String);

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| UnknownState(text.to_owned()))
    }
}
