//! One message, with what is filled in.

use std::{borrow::Cow, fmt};

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Language, Rich, catalogue, rich};

/// A message as plain text. A template escapes it like any other text.
pub struct Message<'k> {
    language: Language,
    key: &'k str,
    args: FluentArgs<'static>,
}

/// A message whose bold and links become HTML. What is filled in stays text.
pub struct RichMessage<'k> {
    message: Message<'k>,
    links: Vec<(&'static str, String)>,
}

/// What can be filled in: texts, and numbers, which decide plurals.
pub trait Value {
    fn value(self) -> FluentValue<'static>;
}

impl<'k> Message<'k> {
    pub(super) fn new(language: Language, key: &'k str) -> Self {
        Self {
            language,
            key,
            args: FluentArgs::new(),
        }
    }

    /// Fills in `{ $name }`.
    #[must_use]
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Value) -> Self {
        let value = self.apart(value.value());
        self.args.set(name, value);
        self
    }

    /// A text that is filled in may run the other way than the sentence around it; one that was put
    /// together by us has its marks already. A clause of the sentence's own language runs its way even
    /// where a foreign name comes first in it.
    fn apart(&self, value: FluentValue<'static>) -> FluentValue<'static> {
        match value {
            FluentValue::String(text)
                if self.language.direction() == "rtl"
                    && text.contains(|c: char| c.is_ascii_alphanumeric())
                    && !text.contains(['\u{2067}', '\u{2068}']) =>
            {
                let ours = text.contains(catalogue::is_hebrew);
                let open = if ours { '\u{2067}' } else { '\u{2068}' };
                FluentValue::from(format!("{open}{text}\u{2069}"))
            }
            other => other,
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&catalogue::say(self.language, self.key, Some(&self.args)))
    }
}

impl<'k> RichMessage<'k> {
    pub(super) fn new(message: Message<'k>) -> Self {
        Self {
            message,
            links: Vec::new(),
        }
    }

    /// Fills in `{ $name }`. Stars and brackets in it are only characters.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Value) -> Self {
        let value = match value.value() {
            FluentValue::String(text) => {
                self.message.apart(FluentValue::from(rich::as_text(&text)))
            }
            other => other,
        };
        self.message.args.set(name, value);
        self
    }

    /// Where `[…](name)` leads.
    #[must_use]
    pub fn link(mut self, name: &'static str, href: impl fmt::Display) -> Self {
        self.links.push((name, href.to_string()));
        self
    }

    /// To be kept in a page's struct.
    pub fn done(self) -> Rich {
        let links = self.links.iter().map(|(name, href)| (*name, href.as_str()));
        let links: Vec<_> = links.collect();
        Rich::linked(&self.message.to_string(), &links)
    }
}

impl fmt::Display for RichMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let links = self.links.iter().map(|(name, href)| (*name, href.as_str()));
        let links: Vec<_> = links.collect();
        rich::write(&self.message.to_string(), &links, f)
    }
}

macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Value for $type {
            fn value(self) -> FluentValue<'static> {
                FluentValue::from(self.to_string())
            }
        }
    )*};
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Value for $type {
            fn value(self) -> FluentValue<'static> {
                FluentValue::from(self)
            }
        }
        impl Value for &$type {
            fn value(self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )*};
}

texts!(
    String,
    &String,
    &str,
    &&str,
    &&String,
    Message<'_>,
    &Message<'_>,
    Rich,
    &Rich
);
numbers!(u8, u16, u32, u64, usize, i32, i64);
