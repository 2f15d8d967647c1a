//! What lies in a document: values as they are wanted, and the lines they stand on.

use serde_json::Value;
use toml::de::DeValue;

/// Where each line of a document begins.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(ends.map(|(at, _)| at + 1).collect())
    }

    /// The line of a place in the text, from 1.
    pub fn at(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at) + 1
    }
}

/// What a value is called in a fault.
pub(super) fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value.type_str() {
        "string" => "a text",
        "integer" | "float" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        "table" => "a table",
        _ => "a date",
    }
}

pub(super) fn whole(value: &DeValue<'_>) -> Option<u16> {
    let number = value.as_integer()?;
    u16::from_str_radix(number.as_str(), number.radix()).ok()
}

pub(super) fn json(value: &DeValue<'_>) -> Option<Value> {
    Some(match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => {
            Value::from(i64::from_str_radix(number.as_str(), number.radix()).ok()?)
        }
        DeValue::Boolean(flag) => Value::from(*flag),
        DeValue::Array(items) => {
            let items: Option<Vec<_>> = items.iter().map(|item| json(item.get_ref())).collect();
            Value::from(items?)
        }
        DeValue::Table(entries) => {
            let entries: Option<serde_json::Map<_, _>> = entries
                .iter()
                .map(|(name, value)| Some((name.get_ref().to_string(), json(value.get_ref())?)))
                .collect();
            Value::from(entries?)
        }
        DeValue::Float(_) | DeValue::Datetime(_) => return None,
    })
}
