//! The guide's texts as HTML: `**bold**` for the vendor's own labels, which stay as they are on its
//! screens, with their meaning beside; `{operator}` and the like filled in; everything else escaped.

use std::{collections::BTreeSet, sync::Arc};

pub use crate::words::Rich;
use crate::{
    brands::Brand,
    integrations::pack::Pack,
    words::{Language, Strong, Words},
};

/// Around what is filled into a text that runs from right to left.
const ISOLATES: (char, char) = ('\u{2068}', '\u{2069}');

/// Between words that stand one inside the other on the vendor's screens.
pub const INSIDE: &str = " › ";

/// What such words mean; a piece that has no meaning of its own is not said a second time.
pub fn meaning_of(pack: &Pack, path: &[&str]) -> Option<String> {
    let told: Vec<_> = path
        .iter()
        .filter_map(|piece| pack.meaning(piece))
        .collect();
    (!told.is_empty()).then(|| told.join(INSIDE))
}

/// Whose names stand for `{…}` in a pack's texts, and what its labels mean to the reader.
#[derive(Debug, Clone)]
pub struct Names {
    brand: Arc<Brand>,
    pack: &'static Pack,
    words: Words,
}

impl Names {
    pub fn of(brand: &Arc<Brand>, pack: &'static Pack, words: Words) -> Self {
        Self {
            brand: brand.clone(),
            pack,
            words,
        }
    }

    pub fn pack(&self) -> &'static Pack {
        self.pack
    }

    pub fn plain(&self, text: &str) -> String {
        self.brand.fill(text)
    }

    /// A text of the pack. What a label means stands beside it where it comes first.
    pub fn rich(&self, text: &str) -> Rich {
        let text = text.replace("{support}", "[{support}](mail)");
        let mailto = format!("mailto:{}", self.brand.support_email);
        let links = [("mail", mailto.as_str())];
        if self.words.language() == Language::English {
            return Rich::linked(&self.plain(&text), &links);
        }
        let mut explained = BTreeSet::new();
        Rich::labelled(&self.filled(&text), &links, |label| {
            if !self.pack.labels.contains_key(label) {
                return Strong::Ours;
            }
            let first = explained.insert(label.to_owned());
            Strong::Label {
                gloss: self.gloss(label).filter(|_| first),
            }
        })
    }

    /// What stands beside a label, or beside several that lead one to the next, such as
    /// "Time off › Balance": "(Abwesenheit › Konto)". Nothing where nothing is said by it.
    pub fn gloss(&self, label: &str) -> Option<String> {
        let pieces: Vec<_> = label.split(INSIDE).collect();
        let meaning = meaning_of(self.pack, &pieces)?;
        Some(self.in_brackets(&meaning))
    }

    /// As what a label means stands beside it.
    pub fn in_brackets(&self, meaning: &str) -> String {
        let gloss = self.words.msg("label-meaning");
        gloss.arg("meaning", meaning).to_string()
    }

    /// Names run their own way in a text that runs the other.
    fn filled(&self, text: &str) -> String {
        if self.words.language().direction() == "ltr" {
            return self.plain(text);
        }
        let (open, close) = ISOLATES;
        let text = text.replace('{', &format!("{open}{{"));
        self.plain(&text.replace('}', &format!("}}{close}")))
    }
}
