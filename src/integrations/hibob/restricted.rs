//! What Bob says of single fields that he keeps back, where a company sets permissions field by field.
//!
//! Since field-level permissions an answer may carry `X-Has-Restricted-Columns: true` and
//! `restricted_columns: { no_view_permission: […], no_view_history_permission: […] }`; what is
//! kept back may come as `null`. Both are read wherever they come: tables, in bulk and searches.

use std::collections::BTreeSet;

use serde_json::Value;

use super::answer::Body;

const HEADER: &str = "x-has-restricted-columns";
const KEY: &str = "restricted_columns";
/// Names kept of one answer.
const MOST: usize = 60;

/// The notes of one answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Restricted {
    /// Something is kept back, whether or not Bob says what.
    pub something: bool,
    /// Fields that may not be seen at all.
    pub view: BTreeSet<String>,
    /// Fields whose past may not be seen.
    pub history: BTreeSet<String>,
}

impl Restricted {
    /// Reads the header, and the note in the answer where that came whole.
    pub fn of(body: &Body) -> Self {
        let told = body.header(HEADER).is_some_and(|value| {
            let value = value.trim();
            !value.is_empty() && !value.eq_ignore_ascii_case("false")
        });
        let mut all = if body.cut || !mentions(&body.bytes) {
            Self::default()
        } else {
            serde_json::from_slice(&body.bytes)
                .map(|answer| Self::in_answer(&answer))
                .unwrap_or_default()
        };
        all.something |= told;
        all
    }

    /// The note of an answer, at its top or with its entries.
    pub fn in_answer(answer: &Value) -> Self {
        let mut all = Self::default();
        all.add(answer.get(KEY));
        all.add(
            answer
                .get("response_metadata")
                .and_then(|more| more.get(KEY)),
        );
        for list in ["results", "employees", "values"] {
            for entry in answer
                .get(list)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                all.add(entry.get(KEY));
            }
        }
        all
    }

    fn add(&mut self, note: Option<&Value>) {
        match note {
            Some(Value::Object(kinds)) => {
                for (kind, names) in kinds {
                    let into = if kind.contains("history") {
                        &mut self.history
                    } else {
                        &mut self.view
                    };
                    add_names(into, names);
                }
            }
            Some(names) => add_names(&mut self.view, names),
            None => {}
        }
        self.something |= !self.view.is_empty() || !self.history.is_empty();
    }

    /// Every name, each once.
    pub fn names(&self) -> Vec<String> {
        self.view.union(&self.history).cloned().collect()
    }
}

fn mentions(bytes: &[u8]) -> bool {
    bytes
        .windows(KEY.len())
        .any(|window| window == KEY.as_bytes())
}

/// Takes what can be the name of a field; anything else could be anybody's data.
fn add_names(into: &mut BTreeSet<String>, names: &Value) {
    let is_name = |name: &&str| {
        let mut letters = name.chars();
        name.len() <= 60
            && letters.next().is_some_and(|c| c.is_ascii_alphabetic())
            && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
    };
    let room = MOST.saturating_sub(into.len());
    let names = names.as_array().into_iter().flatten();
    let names = names.filter_map(Value::as_str).filter(is_name).take(room);
    into.extend(names.map(str::to_owned));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_note_is_read_as_the_vendor_documents_it() {
        let answer = json!({ "values": [], "restricted_columns": {
            "no_view_permission": ["salaryPayType", "fte"],
            "no_view_history_permission": ["department"]
        } });
        let told = Restricted::in_answer(&answer);
        assert!(told.something);
        assert_eq!(told.names(), ["department", "fte", "salaryPayType"]);
        assert!(told.history.contains("department"));
        assert_eq!(
            Restricted::in_answer(&json!({ "values": [] })),
            Restricted::default()
        );
    }

    #[test]
    fn odd_notes_tell_nothing_and_keep_nobodys_words() {
        for odd in [
            json!(7),
            json!({ "a": 1 }),
            json!([{ "x": "y" }, "Ada Lovelace", "a@b.example"]),
        ] {
            let told = Restricted::in_answer(&json!({ "restricted_columns": odd }));
            assert_eq!(told, Restricted::default());
        }
    }
}
