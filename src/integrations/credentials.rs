//! Credentials as they were entered: secrets by field, and what was wrong with them.

use std::{collections::BTreeMap, fmt};

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{field_rules, pack::Pack, said::Sentence, verdict::Cause};
use crate::words::Words;

/// The secrets of one connection, by the pack's field ids.
#[derive(Clone)]
pub struct Credentials(BTreeMap<String, SecretString>);

/// Credentials that could be read from the form.
#[derive(Debug)]
pub struct Entered {
    pub credentials: Credentials,
    /// The fields in which blanks, quotes or invisible characters were taken away.
    pub tidied: Vec<String>,
    /// What looks unusual and was taken all the same: worth saying if the vendor refuses it.
    pub doubts: Vec<FieldFault>,
}

/// Why what was typed into a field cannot be right. It never quotes what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    pub field: String,
    /// Set when it is one of the known mix-ups.
    pub cause: Option<Cause>,
    pub said: Sentence,
}

impl FieldFault {
    /// As the one reads it who typed.
    pub fn message(&self, words: Words) -> String {
        self.said.in_words(words, None)
    }
}

impl Credentials {
    pub fn get(&self, field: &str) -> Option<&SecretString> {
        self.0.get(field)
    }

    pub fn fields(&self) -> &BTreeMap<String, SecretString> {
        &self.0
    }
}

impl From<BTreeMap<String, SecretString>> for Credentials {
    fn from(fields: BTreeMap<String, SecretString>) -> Self {
        Self(fields)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// Reads the form of a pack by the rules of its fields.
pub(super) fn read_plain(
    pack: &Pack,
    typed: &BTreeMap<String, SecretString>,
) -> Result<Entered, Vec<FieldFault>> {
    let (mut texts, mut tidied) = (BTreeMap::new(), Vec::new());
    for field in &pack.fields {
        let (text, changed) = tidy(typed.get(&field.id).map_or("", |text| text.expose_secret()));
        let ruled = field_rules::apply(&field.rules, &text);
        if changed || *ruled != *text {
            tidied.push(field.id.clone());
        }
        texts.insert(field.id.as_str(), ruled);
    }
    let faults = field_rules::faults(pack, &texts);
    if !faults.is_empty() {
        return Err(faults);
    }
    let doubts = field_rules::doubts(pack, &texts);
    let fields: BTreeMap<_, _> = texts
        .into_iter()
        .map(|(id, text)| (id.to_owned(), SecretString::from(text.to_string())))
        .collect();
    Ok(Entered {
        credentials: Credentials(fields),
        tidied,
        doubts,
    })
}

/// Takes away what comes along with a copied text: blanks and line breaks around it, quotes, a
/// comma after them, and characters that cannot be seen. Tells whether anything was taken.
pub(super) fn tidy(text: &str) -> (Zeroizing<String>, bool) {
    let visible: Zeroizing<String> =
        Zeroizing::new(text.chars().filter(|c| !is_invisible(*c)).collect());
    let mut rest = visible.trim();
    loop {
        let without_comma = rest.strip_suffix(',').unwrap_or(rest).trim_end();
        let inner = QUOTES.iter().find_map(|(open, close)| {
            without_comma
                .strip_prefix(*open)
                .and_then(|inner| inner.strip_suffix(*close))
        });
        match inner {
            Some(inner) => rest = inner.trim(),
            None => break,
        }
    }
    let tidied = Zeroizing::new(rest.to_owned());
    let changed = *tidied != *text;
    (tidied, changed)
}

const QUOTES: [(char, char); 6] = [
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('“', '”'),
    ('‘', '’'),
    ('«', '»'),
];

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}
