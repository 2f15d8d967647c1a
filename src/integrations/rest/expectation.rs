//! Whether an answer is what an outcome expects. Looks at what is there; keeps none of it.

use serde_json::Value;

use super::{
    super::{
        answer::Body,
        conversation::{Answer, Fault},
        pack::{Outcome, When},
    },
    JsonPath,
};

/// An answer, as far as outcomes look at it.
pub(super) struct Got {
    pub status: u16,
    body: Option<(Body, Value)>,
}

impl Got {
    /// Reads the answer; of one that was cut, what came whole.
    pub fn read(answer: Answer, name: &str) -> Result<Self, Fault> {
        Ok(match answer {
            Answer::Found(body) => {
                let value = body.as_far_as_read(name)?;
                Self {
                    status: 200,
                    body: Some((body, value)),
                }
            }
            Answer::Refused => Self::status(403),
            Answer::No(status) => Self::status(status),
        })
    }

    pub fn status(status: u16) -> Self {
        Self { status, body: None }
    }

    pub fn value(&self) -> Option<&Value> {
        self.body.as_ref().map(|(_, value)| value)
    }

    /// The first outcome that fits.
    pub fn outcome<'o>(&self, outcomes: &'o [Outcome]) -> Option<&'o Outcome> {
        outcomes.iter().find(|outcome| self.fits(&outcome.when))
    }

    fn fits(&self, when: &When) -> bool {
        when.status.contains(&self.status)
            && when.present.iter().all(|path| self.is_present(path))
            && when.absent.iter().all(|path| self.find(path).is_empty())
            && when
                .not_empty
                .as_ref()
                .is_none_or(|path| self.length(path) > Some(0))
            && when
                .empty
                .as_ref()
                .is_none_or(|path| self.length(path) == Some(0))
            && when
                .header
                .as_ref()
                .is_none_or(|header| self.has_header(&header.name, header.contains.as_deref()))
    }

    fn find(&self, path: &str) -> Vec<&Value> {
        match (JsonPath::parse(path), self.value()) {
            (Some(path), Some(value)) => path.find(value),
            _ => Vec::new(),
        }
    }

    /// There, and not empty, in at least one item. What is there and empty is neither present nor
    /// absent: nobody may have filled it in.
    fn is_present(&self, path: &str) -> bool {
        let is_filled = |value: &&Value| match value {
            Value::Null => false,
            Value::String(text) => !text.trim().is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Object(entries) => !entries.is_empty(),
            Value::Bool(_) | Value::Number(_) => true,
        };
        self.find(path).iter().any(is_filled)
    }

    /// How many items the lists at the path have together; `None` when there is no list.
    fn length(&self, path: &str) -> Option<usize> {
        let lengths = self.find(path).into_iter().filter_map(|value| match value {
            Value::Array(items) => Some(items.len()),
            Value::Object(entries) => Some(entries.len()),
            _ => None,
        });
        lengths.reduce(|sum, length| sum + length)
    }

    fn has_header(&self, name: &str, contains: Option<&str>) -> bool {
        let header = self.body.as_ref().and_then(|(body, _)| body.header(name));
        header.is_some_and(|value| contains.is_none_or(|part| value.contains(part)))
    }
}
