//! What a check or a form says of what it met, as a value: sentences by their keys, so that it is
//! kept once and everybody reads it in their own language.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::pack::Pack;
use crate::words::Words;

/// Something to be said, mostly one sentence. What is filled in are counts and names of sections,
/// fields and the like, never a value of anybody's field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Sentence {
    /// A message of the catalogues.
    Message {
        key: Cow<'static, str>,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        args: BTreeMap<Cow<'static, str>, Arg>,
    },
    /// A text of the pack, by its English words.
    Pack { pack: String },
}

/// What is filled into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    Number(u64),
    /// In nobody's language: a name that the company or the vendor gave.
    Text(String),
    List(Vec<Arg>),
    Said(Sentence),
}

/// What a check saw, said in English and as what it was said of. What was kept before there was
/// more than English has only that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    #[serde(rename = "evidence")]
    english: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    said: Vec<Sentence>,
}

/// A sentence of the catalogues.
pub fn msg(key: &'static str) -> Sentence {
    Sentence::Message {
        key: Cow::Borrowed(key),
        args: BTreeMap::new(),
    }
}

/// A text of the pack, which is looked up in the reader's language when it is shown.
pub fn of_pack(english: &str) -> Sentence {
    Sentence::Pack {
        pack: english.to_owned(),
    }
}

/// “Work”, “Home” and “Training”, as one reads it.
pub fn quoted<T: AsRef<str>>(names: &[T]) -> Arg {
    let quoted = |name: &T| Arg::from(msg("evidence-quoted").arg("name", name.as_ref()));
    all_of(names.iter().map(quoted).collect())
}

/// One, or several with an "and" before the last.
pub fn all_of(mut parts: Vec<Arg>) -> Arg {
    match parts.pop() {
        Some(last) if parts.is_empty() => last,
        Some(last) => msg("evidence-and")
            .arg("rest", parts)
            .arg("last", last)
            .into(),
        None => Arg::List(parts),
    }
}

impl Sentence {
    /// Fills in `{ $name }`.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        if let Self::Message { args, .. } = &mut self {
            args.insert(Cow::Borrowed(name), value.into());
        }
        self
    }

    /// `pack` is the pack in the same language; without it, its texts are English.
    pub fn in_words(&self, words: Words, pack: Option<&Pack>) -> String {
        match self {
            Self::Pack { pack: english } => pack
                .map_or(english.as_str(), |pack| pack.phrase(english))
                .to_owned(),
            Self::Message { key, args } => {
                let message = words.msg(key);
                let filled = args.iter().fold(message, |message, (name, arg)| {
                    let name = name.clone();
                    match arg {
                        Arg::Number(number) => message.arg(name, *number),
                        other => message.arg(name, other.in_words(words, pack)),
                    }
                });
                filled.to_string()
            }
        }
    }

    /// Whether there are words for it now: a key may be gone since it was kept.
    fn is_known(&self) -> bool {
        match self {
            Self::Pack { .. } => true,
            Self::Message { key, args } => Words::knows(key) && args.values().all(Arg::is_known),
        }
    }
}

impl Arg {
    fn in_words(&self, words: Words, pack: Option<&Pack>) -> String {
        match self {
            Self::Number(number) => words.number(*number),
            Self::Text(text) => text.clone(),
            Self::List(parts) => {
                let parts: Vec<_> = parts
                    .iter()
                    .map(|part| part.in_words(words, pack))
                    .collect();
                words.list(&parts)
            }
            Self::Said(sentence) => sentence.in_words(words, pack),
        }
    }

    fn is_known(&self) -> bool {
        match self {
            Self::Number(_) | Self::Text(_) => true,
            Self::List(parts) => parts.iter().all(Self::is_known),
            Self::Said(sentence) => sentence.is_known(),
        }
    }
}

impl Evidence {
    /// What was kept: the text, and what it was said of where that belongs to this very text.
    pub fn kept(english: String, said: Option<Value>) -> Self {
        let said = said.and_then(|said| serde_json::from_value::<Self>(said).ok());
        said.filter(|said| said.english == english).unwrap_or(Self {
            english,
            said: Vec::new(),
        })
    }

    /// Says this as well.
    #[must_use]
    pub fn and(mut self, sentence: Sentence) -> Self {
        self.push(sentence);
        self
    }

    pub fn push(&mut self, sentence: Sentence) {
        if !self.is_empty() {
            self.english += &Words::ENGLISH.say("evidence-between-sentences");
        }
        self.english += &sentence.in_words(Words::ENGLISH, None);
        self.said.push(sentence);
    }

    /// Nothing was seen yet.
    pub fn is_empty(&self) -> bool {
        self.english.is_empty()
    }

    pub fn english(&self) -> &str {
        &self.english
    }

    /// `pack` is the pack in the same language. English is read as it was said then.
    pub fn in_words(&self, words: Words, pack: &Pack) -> String {
        let known = !self.said.is_empty() && self.said.iter().all(Sentence::is_known);
        if words == Words::ENGLISH || !known {
            return self.english.clone();
        }
        let said = self.said.iter();
        let said: Vec<_> = said.map(|said| said.in_words(words, Some(pack))).collect();
        said.join(&words.say("evidence-between-sentences"))
    }
}

impl From<Sentence> for Evidence {
    fn from(sentence: Sentence) -> Self {
        Self::default().and(sentence)
    }
}

/// In English, for staff.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english)
    }
}

/// In English, for staff.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_words(Words::ENGLISH, None))
    }
}

macro_rules! args {
    ($($type:ty: $arg:expr),* $(,)?) => {$(
        impl From<$type> for Arg {
            fn from(value: $type) -> Self {
                let arg: fn($type) -> Self = $arg;
                arg(value)
            }
        }
    )*};
}

args! {
    u16: |number| Self::Number(number.into()),
    usize: |number| Self::Number(u64::try_from(number).unwrap_or(u64::MAX)),
    &str: |text| Self::Text(text.to_owned()),
    &String: |text| Self::Text(text.clone()),
    String: Self::Text,
    Vec<Arg>: Self::List,
    &[String]: |names| Self::List(names.iter().map(Self::from).collect()),
    &Vec<String>: |names| Self::from(names.as_slice()),
    Sentence: Self::Said,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::registry, *};
    use crate::words::Language;

    const BECAUSE: &str = "it allows changes, and this check only ever reads";

    fn german() -> (Words, &'static Pack) {
        let pack = registry::find("hibob").unwrap();
        (Words(Language::German), pack.in_language("de"))
    }

    #[test]
    fn what_is_kept_has_one_form_and_comes_back_as_it_was() {
        let evidence = Evidence::from(
            msg("evidence-left-out").arg("fields", &vec!["Title".to_owned(), "Site".to_owned()]),
        )
        .and(msg("evidence-reports").arg("count", 2_usize))
        .and(msg("evidence-cannot-be-read").arg("because", of_pack(BECAUSE)));
        let kept = json!({
            "evidence": format!("Left out: Title, Site. Bob listed 2 reports. Cannot be read because {BECAUSE}."),
            "said": [
                { "key": "evidence-left-out", "args": { "fields": ["Title", "Site"] } },
                { "key": "evidence-reports", "args": { "count": 2 } },
                { "key": "evidence-cannot-be-read", "args": { "because": { "pack": BECAUSE } } },
            ],
        });
        assert_eq!(serde_json::to_value(&evidence).unwrap(), kept);
        let back = Evidence::kept(evidence.english().to_owned(), Some(kept));
        assert_eq!(back, evidence);
    }

    #[test]
    fn what_the_pack_says_is_read_in_the_readers_language() {
        let (words, pack) = german();
        let said = msg("evidence-cannot-be-read").arg("because", of_pack(BECAUSE));
        let shown = Evidence::from(said).in_words(words, pack);
        assert!(shown.contains("diese Prüfung immer nur liest"), "{shown}");
        let gone = of_pack("it was said so by an earlier version of the pack");
        assert!(
            Evidence::from(gone)
                .in_words(words, pack)
                .starts_with("it was said so")
        );
    }

    #[test]
    fn what_has_no_words_any_more_is_read_as_it_was_said_in_english() {
        let (words, pack) = german();
        let old = Evidence::kept("Bob listed 1 report.".to_owned(), None);
        assert_eq!(old.in_words(words, pack), "Bob listed 1 report.");
        for said in [
            json!({ "evidence": "As it was.", "said": [{ "key": "evidence-of-another-version" }] }),
            json!({ "evidence": "As it was.", "said": [{ "of": "another form" }] }),
            json!({ "evidence": "As it was before.", "said": [{ "pack": BECAUSE }] }),
        ] {
            let kept = Evidence::kept("As it was.".to_owned(), Some(said));
            assert_eq!(kept.in_words(words, pack), "As it was.");
        }
    }

    #[test]
    fn counts_decide_the_words() {
        let entries = |people: usize| {
            let said = msg("evidence-table-one-entry").arg("people", people);
            said.arg("table", "work").to_string()
        };
        assert!(entries(1).starts_with("1 person has exactly one entry in the work table: "));
        assert!(entries(20).starts_with("20 people have exactly one entry in the work table: "));
        let came = |key, people: usize| {
            let said = msg(key).arg("count", 3_usize).arg("of", 12_usize);
            let said = said.arg("section", "Work").arg("with", 4_usize);
            said.arg("people", people).to_string()
        };
        for (key, people, said) in [
            (
                "evidence-fields-came",
                1,
                "3 of 12 “Work” fields came back for 1 person.",
            ),
            (
                "evidence-fields-came",
                20,
                "3 of 12 “Work” fields came back for 20 people.",
            ),
            (
                "evidence-fields-came-for-some",
                20,
                "3 of 12 “Work” fields came back for 4 of 20 people.",
            ),
            (
                "evidence-no-fields-came",
                1,
                "None of 12 “Work” fields came back for 1 person.",
            ),
        ] {
            assert_eq!(came(key, people), said);
        }
    }

    #[test]
    fn names_are_listed_as_one_reads_them() {
        let listed = |names: &[&str]| quoted(names).in_words(Words::ENGLISH, None);
        assert_eq!(listed(&["Work"]), "“Work”");
        assert_eq!(
            listed(&["Work", "Home", "Training"]),
            "“Work”, “Home” and “Training”"
        );
    }
}
