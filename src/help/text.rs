//! What customers write in their own words.

use crate::integrations::{pack::Pack, without_secrets};

/// So many characters are taken.
pub const LONGEST: usize = 2000;

/// Why a text is not taken.
#[derive(Debug, PartialEq, Eq)]
pub enum TextFault {
    /// It has so many characters.
    TooLong(usize),
    /// It holds what looks like a token or a key; the same without it may be shown again.
    Secret { without: String },
}

/// Reads a text that people are going to read: line breaks stay, other control characters go.
pub fn read_text(pack: &Pack, typed: &str) -> Result<String, TextFault> {
    let text = typed.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |c: &char| *c == '\n' || !c.is_control();
    let text: String = text.chars().filter(shown).collect();
    let text = text.trim();
    if let Some(without) = without_secrets(pack, text) {
        return Err(TextFault::Secret {
            without: without.chars().take(LONGEST).collect(),
        });
    }
    match text.chars().count() {
        length if length > LONGEST => Err(TextFault::TooLong(length)),
        _ => Ok(text.to_owned()),
    }
}
