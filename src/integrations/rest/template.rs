//! A text with `{field}` in it.

use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

/// Pieces of text and names in turn.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Template<'t>(Vec<Piece<'t>>);

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Name(&'t str),
}

impl<'t> Template<'t> {
    /// `None` when a brace stands alone.
    pub fn parse(text: &'t str) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let inner = rest[at..].strip_prefix('{')?;
            let end = inner.find('}')?;
            pieces.push(Piece::Text(&rest[..at]));
            pieces.push(Piece::Name(&inner[..end]));
            rest = &inner[end + 1..];
        }
        pieces.push(Piece::Text(rest));
        Some(Self(pieces))
    }

    pub fn names(&self) -> impl Iterator<Item = &'t str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Name(name) => Some(*name),
            Piece::Text(_) => None,
        })
    }

    /// Fills in the names; one that is not known stays empty.
    pub fn fill(&self, value: impl Fn(&str) -> Option<SecretString>) -> SecretString {
        let mut filled = Zeroizing::new(String::new());
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Name(name) => {
                    if let Some(value) = value(name) {
                        filled.push_str(value.expose_secret());
                    }
                }
            }
        }
        SecretString::from(filled.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_come_in_pairs() {
        let template = Template::parse("/{a}/v1/{b}").unwrap();
        assert_eq!(template.names().collect::<Vec<_>>(), ["a", "b"]);
        let filled = template.fill(|name| (name == "a").then(|| SecretString::from("acme")));
        assert_eq!(filled.expose_secret(), "/acme/v1/");
        for bad in ["{a", "a}", "{a}}", "}{"] {
            assert_eq!(Template::parse(bad), None, "{bad}");
        }
    }
}
