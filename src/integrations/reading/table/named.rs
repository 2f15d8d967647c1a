//! Tables whose keys are names that the document chooses: ids of the pack, labels of a screen.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::{Table, join};

impl<'r> Table<'r> {
    /// A table of tables, each under its name; empty where it is left out.
    pub fn by_name<T>(
        &self,
        key: &'static str,
        read: impl Fn(&Table<'_>) -> T,
    ) -> BTreeMap<String, T> {
        let mut found = BTreeMap::new();
        for (name, value) in self.names(key, "a table of tables").into_iter().flatten() {
            let text = name.get_ref().to_string();
            let DeValue::Table(entries) = value.get_ref() else {
                self.wrong(key, "a table of tables", value.get_ref());
                continue;
            };
            let (path, told) = (join(&self.path, key), join(&self.told, key));
            let (path, told) = (format!("{path}[{text}]"), format!("{told}[{text}]"));
            let read = self.inner(path, told, entries, name.span(), &read);
            found.insert(text, read);
        }
        found
    }

    /// A table of texts, each under its name; empty where it is left out.
    pub fn texts_by_name(&self, key: &'static str) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for (name, value) in self.names(key, "a table of texts").into_iter().flatten() {
            let text = name.get_ref().to_string();
            match value.get_ref() {
                DeValue::String(words) => {
                    let (path, told) = (join(&self.path, key), join(&self.told, key));
                    let (path, told) = (format!("{path}[{text}]"), format!("{told}[{text}]"));
                    let line = self.lines.at(name.span().start);
                    self.reader
                        .places
                        .borrow_mut()
                        .add(self.file, &path, line, &told);
                    found.insert(text, words.clone().into_owned());
                }
                other => self.wrong(key, "a table of texts", other),
            }
        }
        found
    }

    fn names(&self, key: &'static str, wanted: &str) -> Option<&'r DeTable<'r>> {
        match self.get(key)?.get_ref() {
            DeValue::Table(entries) => Some(entries),
            other => {
                self.wrong(key, wanted, other);
                None
            }
        }
    }
}
