//! Credentials as they were entered: secrets by field, and what was wrong with them.

use std::{collections::BTreeMap, fmt};

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{pack::Pack, verdict::Cause};

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

/// Why what was typed into a field cannot be right. The message never quotes what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    pub field: String,
    /// Set when it is one of the known mix-ups.
    pub cause: Option<Cause>,
    pub message: String,
}

impl Credentials {
    pub fn get(&self, field: &str) -> Option<&SecretString> {
        self.0.get(field)
    }

    pub fn fields(&self) -> &BTreeMap<String, SecretString> {
        &self.0
    }

    pub fn into_fields(self) -> BTreeMap<String, SecretString> {
        self.0
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

/// Reads the form of a pack that knows no mix-ups of its own: tidied, and nothing left empty.
pub(super) fn read_plain(
    pack: &Pack,
    typed: &BTreeMap<String, SecretString>,
) -> Result<Entered, Vec<FieldFault>> {
    let (mut fields, mut tidied, mut faults) = (BTreeMap::new(), Vec::new(), Vec::new());
    for field in &pack.fields {
        let (text, changed) = tidy(typed.get(&field.id).map_or("", |text| text.expose_secret()));
        if text.is_empty() {
            faults.push(FieldFault {
                field: field.id.clone(),
                cause: None,
                message: format!("{} is still empty.", field.label),
            });
        }
        if changed {
            tidied.push(field.id.clone());
        }
        fields.insert(field.id.clone(), SecretString::from(text.to_string()));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Entered {
        credentials: Credentials(fields),
        tidied,
        doubts: Vec::new(),
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
