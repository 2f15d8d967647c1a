//! What is wrong with a pack: each fault with its file, its line, its key and how to mend it.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

/// One fault, as one sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    pub file: String,
    /// From 1; 0 where the fault is of no line, such as a file that is not there.
    pub line: usize,
    /// `permissions[work.view].search`; empty where it is of the file as a whole.
    pub key: String,
    /// What is wrong and how it is mended.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        f.write_str(": ")?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.what)
    }
}

/// A pack that cannot be used, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", lines(.0))]
pub struct PackFaults(pub Vec<Fault>);

fn lines(faults: &[Fault]) -> String {
    let lines: Vec<_> = faults.iter().map(Fault::to_string).collect();
    lines.join("\n")
}

/// Where each key of a pack stands, so that a broken law can be pointed at.
#[derive(Debug, Clone, Default)]
pub(super) struct Places(BTreeMap<(String, String), Place>);

#[derive(Debug, Clone)]
struct Place {
    line: usize,
    /// The path as it is told: with ids where the path has numbers.
    told: String,
}

impl Places {
    pub fn add(&mut self, file: &str, path: &str, line: usize, told: &str) {
        let place = Place {
            line,
            told: told.to_owned(),
        };
        self.0
            .entry((file.to_owned(), path.to_owned()))
            .or_insert(place);
    }

    /// A fault at this path, or at the nearest thing around it that is there.
    pub fn fault(&self, file: &str, path: &str, what: impl Into<String>) -> Fault {
        let mut known = path;
        loop {
            let place = self.0.get(&(file.to_owned(), known.to_owned()));
            if let Some(place) = place {
                return Fault {
                    file: file.to_owned(),
                    line: place.line,
                    key: format!("{}{}", place.told, &path[known.len()..]),
                    what: what.into(),
                };
            }
            match known.rfind(['.', '[']) {
                Some(at) => known = &known[..at],
                None => {
                    return Fault {
                        file: file.to_owned(),
                        line: 1,
                        key: path.to_owned(),
                        what: what.into(),
                    };
                }
            }
        }
    }
}
