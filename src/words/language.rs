//! The languages there are, and which of them a browser asks for.

use std::{fmt, str::FromStr};

/// A language that every customer's page and mail is written in.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    PartialOrd,
    Ord,
    sqlx::Type,
    serde::Serialize,
    serde::Deserialize,
)]
#[sqlx(type_name = "text")]
pub enum Language {
    #[default]
    #[sqlx(rename = "en")]
    #[serde(rename = "en")]
    English,
    #[sqlx(rename = "de")]
    #[serde(rename = "de")]
    German,
    #[sqlx(rename = "fr")]
    #[serde(rename = "fr")]
    French,
    #[sqlx(rename = "es")]
    #[serde(rename = "es")]
    Spanish,
    #[sqlx(rename = "it")]
    #[serde(rename = "it")]
    Italian,
    #[sqlx(rename = "pt")]
    #[serde(rename = "pt")]
    Portuguese,
    #[sqlx(rename = "nl")]
    #[serde(rename = "nl")]
    Dutch,
    #[sqlx(rename = "ja")]
    #[serde(rename = "ja")]
    Japanese,
    #[sqlx(rename = "he")]
    #[serde(rename = "he")]
    Hebrew,
}

/// Not a language of ours.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” should be one of {all}", all = Language::ALL.map(Language::code).join(", "))]
pub struct UnknownLanguage(String);

impl Language {
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
        Self::Dutch,
        Self::Japanese,
        Self::Hebrew,
    ];

    /// As in `lang="…"`, in files' names and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Dutch => "nl",
            Self::Japanese => "ja",
            Self::Hebrew => "he",
        }
    }

    /// What those who speak it call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Italian => "Italiano",
            Self::Portuguese => "Português",
            Self::Dutch => "Nederlands",
            Self::Japanese => "日本語",
            Self::Hebrew => "עברית",
        }
    }

    /// What staff call it.
    pub const fn english_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "German",
            Self::French => "French",
            Self::Spanish => "Spanish",
            Self::Italian => "Italian",
            Self::Portuguese => "Portuguese",
            Self::Dutch => "Dutch",
            Self::Japanese => "Japanese",
            Self::Hebrew => "Hebrew",
        }
    }

    /// As in `dir="…"`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Hebrew => "rtl",
            _ => "ltr",
        }
    }

    /// Whose dates and numbers are written: English ones as in Britain.
    pub(super) const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Portuguese => "pt-PT",
            other => other.code(),
        }
    }

    pub(super) fn index(self) -> usize {
        self as usize
    }

    /// The first of ours that the header `Accept-Language` asks for, by its weights.
    pub fn asked_for(accept_language: &str) -> Option<Self> {
        let mut asked: Vec<(f32, Self)> = accept_language
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';').map(str::trim);
                let tag = pieces.next()?;
                let weight = pieces
                    .find_map(|piece| piece.strip_prefix("q="))
                    .map_or(Some(1.0), |weight| weight.parse().ok())?;
                Some((weight, Self::of_tag(tag)?))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        asked.sort_by(|a, b| b.0.total_cmp(&a.0));
        asked.first().map(|(_, language)| *language)
    }

    /// `de` of "de-AT". Hebrew was once "iw".
    fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let primary = if primary == "iw" { "he" } else { &primary };
        Self::ALL.into_iter().find(|one| one.code() == primary)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|one| one.code() == text.trim());
        known.ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best() {
        for (header, language) in [
            ("de-AT,de;q=0.9,en;q=0.8", Some(Language::German)),
            ("sv, en;q=0.5, he;q=0.7", Some(Language::Hebrew)),
            ("iw", Some(Language::Hebrew)),
            ("sv-SE,da;q=0.4", None),
            ("fr;q=0, ja;q=0.1", Some(Language::Japanese)),
            ("*;q=x, pt-BR", Some(Language::Portuguese)),
            ("", None),
        ] {
            assert_eq!(Language::asked_for(header), language, "{header}");
        }
    }
}
