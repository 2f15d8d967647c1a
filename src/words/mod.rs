//! What customers read, in their language: messages by their keys from `templates/locales`, and
//! dates, numbers and plurals as each language writes them.

mod catalogue;
mod dates;
mod language;
mod message;
mod rich;

pub use catalogue::joined;
pub use language::Language;
pub use message::{Message, RichMessage, Value};
pub use rich::{Rich, Strong};

use crate::base::time::Moment;

/// Everything that can be said in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Language);

/// Marks a key that is not written where it is used: a test sees to it that every such key is
/// there in every language, and that none is there in vain.
pub const fn key(key: &'static str) -> &'static str {
    key
}

impl Words {
    /// For staff, logs and whatever else is English alone.
    pub const ENGLISH: Self = Self(Language::English);

    pub fn language(self) -> Language {
        self.0
    }

    /// Whether there is a message by this key. One that was kept by an earlier version may be gone.
    pub fn knows(key: &str) -> bool {
        catalogue::has(key)
    }

    /// A message that takes nothing.
    pub fn say(self, key: &str) -> String {
        catalogue::say(self.0, key, None)
    }

    /// A message with something to fill in: plain text.
    pub fn msg(self, key: &str) -> Message<'_> {
        Message::new(self.0, key)
    }

    /// A message with `**bold**` and `[links](name)`: HTML.
    pub fn rich(self, key: &str) -> RichMessage<'_> {
        RichMessage::new(Message::new(self.0, key))
    }

    /// "3 May 2026"
    pub fn day(self, moment: Moment) -> String {
        dates::day(self.0, moment)
    }

    /// "3 May 2026 at 14:05 UTC"
    pub fn minute(self, moment: Moment) -> String {
        format!("{} UTC", dates::minute(self.0, moment))
    }

    /// "14:02 UTC" of today, "3 May, 14:02 UTC" of another day.
    pub fn clock(self, moment: Moment, now: Moment) -> String {
        if moment.date_naive() == now.date_naive() {
            format!("{} UTC", dates::time(self.0, moment))
        } else {
            format!("{} UTC", dates::day_and_time(self.0, moment))
        }
    }

    /// "50,000"
    pub fn number(self, number: impl Into<u64>) -> String {
        dates::number(self.0, number.into())
    }

    /// "Hired, Employed, Terminated"
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.say("list-separator"))
    }
}
