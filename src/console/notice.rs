//! What was just done, said once on the page that follows.

/// The word in the address after an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    Revoked,
    RevokedLate,
    NotLive,
    CheckAsked,
    NoCredentials,
    TooManyChecks,
    Ended,
    Disconnected,
    AccountAccepted,
    NoOtherAccount,
    StepTakenBack,
    StepNotLive,
    Answered,
    AnsweredBefore,
    RemindersPaused,
    RemindersResumed,
}

/// A sentence about it, and whether it went as asked.
#[derive(Debug, Clone, Copy)]
pub struct Notice {
    pub class: &'static str,
    pub text: &'static str,
    /// True only while a check is under way.
    pub passing: bool,
}

impl Done {
    const ALL: [Self; 16] = [
        Self::Revoked,
        Self::RevokedLate,
        Self::NotLive,
        Self::CheckAsked,
        Self::NoCredentials,
        Self::TooManyChecks,
        Self::Ended,
        Self::Disconnected,
        Self::AccountAccepted,
        Self::NoOtherAccount,
        Self::StepTakenBack,
        Self::StepNotLive,
        Self::Answered,
        Self::AnsweredBefore,
        Self::RemindersPaused,
        Self::RemindersResumed,
    ];

    /// Reads the word in an address; any other says nothing.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.word() == word)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Revoked => "revoked",
            Self::RevokedLate => "revoked_late",
            Self::NotLive => "not_live",
            Self::CheckAsked => "check_asked",
            Self::NoCredentials => "no_credentials",
            Self::TooManyChecks => "too_many_checks",
            Self::Ended => "ended",
            Self::Disconnected => "disconnected",
            Self::AccountAccepted => "account_accepted",
            Self::NoOtherAccount => "no_other_account",
            Self::StepTakenBack => "step_taken_back",
            Self::StepNotLive => "step_not_live",
            Self::Answered => "answered",
            Self::AnsweredBefore => "answered_before",
            Self::RemindersPaused => "reminders_paused",
            Self::RemindersResumed => "reminders_resumed",
        }
    }

    pub fn notice(self) -> Notice {
        let (class, text) = match self {
            Self::Revoked => (
                "note-good",
                "The link is revoked. Whoever opens it is told so, and every browser it let in is \
                 shut out.",
            ),
            Self::RevokedLate => (
                "note-good",
                "The link that had run out is revoked: it cannot be asked for anew any more. Whoever \
                 opens it is told so.",
            ),
            Self::NotLive => (
                "note-warn",
                "There was no link to revoke: it had ended before. Below is how it stands now.",
            ),
            Self::CheckAsked => (
                "note-good",
                "The check is on its way. Its findings appear below as they come in.",
            ),
            Self::NoCredentials => (
                "note-warn",
                "There are no credentials to check with yet. The customer enters them in the setup.",
            ),
            Self::TooManyChecks => (
                "note-warn",
                "This account was checked many times within the hour, and the vendor counts our \
                 calls. Wait a little before the next one.",
            ),
            Self::Ended => (
                "note-warn",
                "This connection has ended, so that could not be done. Issue a link for the \
                 company anew.",
            ),
            Self::Disconnected => (
                "note-good",
                "The connection is disconnected and its credentials are erased.",
            ),
            Self::AccountAccepted => (
                "note-good",
                "The new account counts as the right one. A check of it is on its way.",
            ),
            Self::NoOtherAccount => (
                "note-warn",
                "The newest check did not meet another account, so there was nothing to say. Below \
                 is how it stands now.",
            ),
            Self::StepTakenBack => (
                "note-good",
                "The colleague's link is taken back. Whoever opens it is told so. The setup link \
                 works as before.",
            ),
            Self::StepNotLive => (
                "note-warn",
                "The colleague's link had ended before. Below is how it stands now.",
            ),
            Self::Answered => ("note-good", "Marked as answered."),
            Self::AnsweredBefore => (
                "note-warn",
                "Somebody had marked it as answered before. It is among the answered ones.",
            ),
            Self::RemindersPaused => (
                "note-good",
                "Keyway sends no reminders about this connection until you let it again.",
            ),
            Self::RemindersResumed => (
                "note-good",
                "Reminders about this connection go out again, to whoever has not stopped them.",
            ),
        };
        Notice {
            class,
            text,
            passing: self == Self::CheckAsked,
        }
    }
}
