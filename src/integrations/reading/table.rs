//! One table of a document, asked key by key. What nobody asked for is not known.

mod named;

use std::{cell::RefCell, collections::BTreeSet, ops::Range};

use serde_json::Value;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::fault::{Fault, Places},
    values::{Lines, json, kind_of, whole},
};

/// Faults are only counted up to here: what has more is no pack.
const MOST_FAULTS: usize = 200;

/// Collects the faults of all files of a pack, and where their keys stand.
#[derive(Default)]
pub(in super::super) struct Reader {
    faults: RefCell<Vec<Fault>>,
    places: RefCell<Places>,
}

/// A table, and who it is.
pub(in super::super) struct Table<'r> {
    reader: &'r Reader,
    file: &'r str,
    lines: &'r Lines,
    path: String,
    told: String,
    entries: &'r DeTable<'r>,
    asked: RefCell<BTreeSet<&'static str>>,
    at: Range<usize>,
}

impl Reader {
    pub fn document<T>(&self, file: &str, text: &str, read: impl FnOnce(&Table<'_>) -> T) -> T {
        let (document, faults) = DeTable::parse_recoverable(text);
        let lines = Lines::of(text);
        for fault in faults {
            let line = fault.span().map_or(1, |span| lines.at(span.start));
            let what = format!("This is not TOML: {}.", fault.message().replace('\n', " "));
            self.add(Fault {
                file: file.to_owned(),
                line,
                key: String::new(),
                what,
            });
        }
        let table = Table {
            reader: self,
            file,
            lines: &lines,
            path: String::new(),
            told: String::new(),
            entries: document.get_ref(),
            asked: RefCell::default(),
            at: 0..0,
        };
        let read = read(&table);
        table.end();
        read
    }

    pub fn add(&self, fault: Fault) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < MOST_FAULTS {
            faults.push(fault);
        }
    }

    /// Where something stands, for what is read otherwise.
    pub fn place(&self, file: &str, path: &str, line: usize, told: &str) {
        self.places.borrow_mut().add(file, path, line, told);
    }

    pub fn into_parts(self) -> (Vec<Fault>, Places) {
        (self.faults.into_inner(), self.places.into_inner())
    }
}

impl<'r> Table<'r> {
    /// Says what is wrong with a key of this table.
    pub fn fault(&self, key: &str, what: impl Into<String>) {
        let line = match self.entries.get_key_value(key) {
            Some((name, _)) => self.lines.at(name.span().start),
            None => self.line(),
        };
        self.reader.add(Fault {
            file: self.file.to_owned(),
            line,
            key: join(&self.told, key),
            what: what.into(),
        });
    }

    fn line(&self) -> usize {
        self.lines.at(self.at.start)
    }

    /// What was never asked for is not known here.
    fn end(&self) {
        let asked = self.asked.borrow();
        for name in self.entries.keys() {
            if !asked.contains(name.get_ref().as_ref()) {
                let known: Vec<_> = asked.iter().copied().collect();
                self.fault(
                    name.get_ref(),
                    format!(
                        "No such key is known here; take it out or name it as one of: {}.",
                        known.join(", ")
                    ),
                );
            }
        }
    }

    fn get(&self, key: &'static str) -> Option<&'r Spanned<DeValue<'r>>> {
        self.asked.borrow_mut().insert(key);
        let (name, value) = self.entries.get_key_value(key)?;
        let line = self.lines.at(name.span().start);
        let (path, told) = (join(&self.path, key), join(&self.told, key));
        self.reader.place(self.file, &path, line, &told);
        Some(value)
    }

    fn wrong(&self, key: &str, wanted: &str, found: &DeValue<'_>) {
        let found = kind_of(found);
        self.fault(key, format!("Should be {wanted}, and is {found}."));
    }

    fn missing(&self, key: &str, example: &str) {
        self.fault(
            key,
            format!("Is missing. Add it like this: {key} = {example}"),
        );
    }

    pub fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// A text that may be left out.
    pub fn maybe(&self, key: &'static str) -> Option<String> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(text.clone().into_owned()),
            other => {
                self.wrong(key, "a text in quotes", other);
                None
            }
        }
    }

    /// A text; empty, with the fault told, where there is none.
    pub fn text(&self, key: &'static str) -> String {
        if !self.has(key) {
            self.missing(key, "\"…\"");
        }
        self.maybe(key).unwrap_or_default()
    }

    pub fn flag(&self, key: &'static str) -> Option<bool> {
        match self.get(key)?.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            other => {
                self.wrong(key, "true or false", other);
                None
            }
        }
    }

    /// A number that is not below nothing.
    pub fn number(&self, key: &'static str) -> Option<u16> {
        let value = self.get(key)?.get_ref();
        let number = whole(value);
        if number.is_none() {
            self.wrong(key, "a whole number from 0 to 65535", value);
        }
        number
    }

    /// One number or a list of them.
    pub fn numbers(&self, key: &'static str) -> Vec<u16> {
        match self.get(key).map(Spanned::get_ref) {
            None => Vec::new(),
            Some(DeValue::Array(items)) => {
                let numbers = items.iter().filter_map(|item| {
                    let number = whole(item.get_ref());
                    if number.is_none() {
                        self.wrong(key, "a list of whole numbers", item.get_ref());
                    }
                    number
                });
                numbers.collect()
            }
            Some(_) => self.number(key).into_iter().collect(),
        }
    }

    /// One text or a list of them; empty where it is left out.
    pub fn one_or_more(&self, key: &'static str) -> Vec<String> {
        match self.get(key).map(Spanned::get_ref) {
            Some(DeValue::String(text)) => vec![text.clone().into_owned()],
            _ => self.texts(key),
        }
    }

    /// A list of texts; empty where it is left out.
    pub fn texts(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(key, "a list of texts", value.get_ref());
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (n, item) in items.iter().enumerate() {
            self.place(key, n, item);
            match item.get_ref() {
                DeValue::String(text) => texts.push(text.clone().into_owned()),
                other => self.wrong(key, "a list of texts", other),
            }
        }
        texts
    }

    /// Texts by names, as in `query = { limit = "1" }`.
    pub fn pairs(&self, key: &'static str) -> Vec<(String, String)> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Table(entries) = value.get_ref() else {
            self.wrong(
                key,
                "a table of texts, like { name = \"text\" }",
                value.get_ref(),
            );
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (name, value) in entries {
            match value.get_ref() {
                DeValue::String(text) => {
                    pairs.push((name.get_ref().to_string(), text.clone().into_owned()));
                }
                other => self.wrong(key, "a table of texts, like { name = \"text\" }", other),
            }
        }
        pairs
    }

    /// Any value, as the JSON that is sent.
    pub fn json(&self, key: &'static str) -> Option<Value> {
        let value = self.get(key)?.get_ref();
        let json = json(value);
        if json.is_none() {
            self.wrong(
                key,
                "what JSON can say: texts, whole numbers, true and false, lists and tables",
                value,
            );
        }
        json
    }

    /// One of a few words; the first of them, with the fault told, where it is none.
    pub fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> T {
        let known = || {
            let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            words.join(", ")
        };
        if !self.has(key) {
            self.fault(key, format!("Is missing. Add one of: {}.", known()));
        } else if let Some(text) = self.maybe(key) {
            if let Some((_, meant)) = words.iter().find(|(word, _)| *word == text) {
                return *meant;
            }
            self.fault(
                key,
                format!("“{text}” is not known here; use one of: {}.", known()),
            );
        }
        words[0].1
    }

    /// A table of its own.
    pub fn table<T>(&self, key: &'static str, read: impl FnOnce(&Table<'_>) -> T) -> Option<T> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(entries) => {
                let (path, told) = (join(&self.path, key), join(&self.told, key));
                let at = match self.entries.get_key_value(key) {
                    Some((name, _)) => name.span(),
                    None => value.span(),
                };
                Some(self.inner(path, told, entries, at, read))
            }
            other => {
                self.wrong(key, "a table", other);
                None
            }
        }
    }

    /// A table that must be there.
    pub fn needed_table<T: Default>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Table<'_>) -> T,
    ) -> T {
        if !self.has(key) {
            self.fault(key, "Is missing. Add this table.");
        }
        self.table(key, read).unwrap_or_default()
    }

    pub fn needed_flag(&self, key: &'static str) -> bool {
        if !self.has(key) {
            self.missing(key, "true or false");
        }
        self.flag(key).unwrap_or_default()
    }

    /// A list of tables; empty where it is left out.
    pub fn list<T>(&self, key: &'static str, read: impl Fn(&Table<'_>) -> T) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(key, &format!("a list: write [[{key}]]"), value.get_ref());
            return Vec::new();
        };
        let mut list = Vec::new();
        for (n, item) in items.iter().enumerate() {
            match item.get_ref() {
                DeValue::Table(entries) => {
                    let name = ["id", "name"].into_iter().find_map(|key| {
                        let name = entries.get(key)?.get_ref().as_str()?;
                        (!name.is_empty()).then(|| name.to_owned())
                    });
                    let name = name.unwrap_or_else(|| (n + 1).to_string());
                    let path = format!("{}[{n}]", join(&self.path, key));
                    let told = format!("{}[{name}]", join(&self.told, key));
                    list.push(self.inner(path, told, entries, item.span(), &read));
                }
                other => self.wrong(key, "a list of tables", other),
            }
        }
        list
    }

    fn inner<T>(
        &self,
        path: String,
        told: String,
        entries: &DeTable<'_>,
        at: Range<usize>,
        read: impl FnOnce(&Table<'_>) -> T,
    ) -> T {
        let line = self.lines.at(at.start);
        self.reader.place(self.file, &path, line, &told);
        let table = Table {
            reader: self.reader,
            file: self.file,
            lines: self.lines,
            path,
            told,
            entries,
            asked: RefCell::default(),
            at,
        };
        let read = read(&table);
        table.end();
        read
    }

    fn place(&self, key: &str, n: usize, item: &Spanned<DeValue<'_>>) {
        let line = self.lines.at(item.span().start);
        let path = format!("{}[{n}]", join(&self.path, key));
        let told = format!("{}[{}]", join(&self.told, key), n + 1);
        self.reader.place(self.file, &path, line, &told);
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}
