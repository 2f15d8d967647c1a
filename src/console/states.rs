//! A connection's state in staff's words; the sign beside it says it without colour too.

use crate::connections::State;

/// A state as a badge.
#[derive(Debug, Clone, Copy)]
pub struct Badge {
    pub class: &'static str,
    pub sign: &'static str,
    pub label: &'static str,
    /// What it means, in a sentence.
    pub means: &'static str,
}

pub fn badge(state: State) -> Badge {
    let (class, sign, label, means) = match state {
        State::Invited => (
            "",
            "○",
            "Invited",
            "The link was issued; nobody has started.",
        ),
        State::InProgress => (
            "badge-busy",
            "◐",
            "In progress",
            "Somebody has begun with the setup.",
        ),
        State::Checking => ("badge-busy", "↻", "Checking", "The live check is running."),
        State::ActionNeeded => (
            "badge-warn",
            "!",
            "Action needed",
            "The last check found something that the customer has to do.",
        ),
        State::Linked => (
            "badge-good",
            "✓",
            "Linked",
            "Every required permission is proved or confirmed.",
        ),
        State::Degraded => (
            "badge-bad",
            "▼",
            "Degraded",
            "It was linked; later checks found something required missing, or the credentials refused.",
        ),
        State::Disconnected => (
            "",
            "✕",
            "Disconnected",
            "It has ended; the credentials are erased.",
        ),
    };
    Badge {
        class,
        sign,
        label,
        means,
    }
}
