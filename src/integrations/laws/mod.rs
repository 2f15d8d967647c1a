//! The laws of a pack: what its data must keep for the pages and the check to rely on it.

mod api;
mod guide;
mod languages;
mod pack;
pub mod pictures;
mod texts;

use std::collections::BTreeSet;

use super::{
    fault::{Fault, Places},
    hibob,
    pack::{Checker, Pack},
};

/// The words in braces that a page fills in.
pub const PLACEHOLDERS: [&str; 5] = [
    "operator",
    "support",
    "service_user_name",
    "group_name",
    "credential_name",
];

const PACK: &str = "pack.toml";

/// The names that a pack of a checker may use: what that check knows how to read.
pub(super) struct Known {
    pub tables: &'static [&'static str],
    pub endpoints: &'static [&'static str],
    /// The form fields that the checker takes its credentials from.
    pub fields: &'static [&'static str],
}

const NOTHING_KNOWN: Known = Known {
    tables: &[],
    endpoints: &[],
    fields: &[],
};

/// A pack before its judge.
struct Judged<'a> {
    pack: &'a Pack,
    known: &'a Known,
    places: &'a Places,
    faults: Vec<Fault>,
}

impl Judged<'_> {
    /// A fault in `pack.toml`.
    fn fault(&mut self, path: impl AsRef<str>, what: impl Into<String>) {
        self.fault_in(PACK, path, what);
    }

    fn fault_in(&mut self, file: &str, path: impl AsRef<str>, what: impl Into<String>) {
        self.faults
            .push(self.places.fault(file, path.as_ref(), what));
    }

    /// Names that must not stand in a list twice: each with its path.
    fn unique<T: Ord>(
        &mut self,
        file: &str,
        all: impl IntoIterator<Item = (String, T)>,
        what: impl Fn(&T) -> String,
    ) {
        let mut seen = BTreeSet::new();
        for (path, one) in all {
            if seen.contains(&one) {
                let what = format!("{} is there twice; change one of the two.", what(&one));
                self.fault_in(file, &path, what);
            }
            seen.insert(one);
        }
    }
}

/// Every broken law; empty when the pack keeps them all.
pub(super) fn broken(pack: &Pack, places: &Places) -> Vec<Fault> {
    let known = match pack.checker {
        Checker::Hibob => &hibob::KNOWN,
        Checker::Rest => &NOTHING_KNOWN,
    };
    let mut judged = Judged {
        pack,
        known,
        places,
        faults: Vec::new(),
    };
    pack::judge(&mut judged);
    api::judge(&mut judged);
    guide::judge(&mut judged);
    pictures::judge(&mut judged);
    texts::judge(&mut judged);
    languages::judge(&mut judged);
    judged.faults
}

/// Lower-case words joined by hyphens.
fn is_slug(text: &str) -> bool {
    is_made_of(text, |c| c == '-')
}

fn is_made_of(text: &str, also: impl Fn(char) -> bool) -> bool {
    (1..=64).contains(&text.len())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || also(c))
}
