//! Reading what a vendor answered, also when the answer was too long to be read to its end.

use reqwest::header::HeaderMap;
use serde_json::Value;

use super::{conversation::Fault, verdict::Cause};

/// The bytes of an answer, and what stood above them.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub bytes: Vec<u8>,
    pub headers: HeaderMap,
    /// There was more than we read.
    pub cut: bool,
}

/// How deep an answer may be nested that is read although it was cut.
const DEEPEST: usize = 100;

/// A list in an answer.
#[derive(Debug, PartialEq)]
pub(super) struct Listed {
    pub items: Vec<Value>,
    /// There were more.
    pub more: bool,
}

impl Body {
    /// A header of the answer, where it came and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A body of these bytes. The one letter that no database keeps in a text, however it is
    /// written, is replaced: a name that holds it must not stand in a check's way.
    pub fn of(mut bytes: Vec<u8>, headers: HeaderMap, cut: bool) -> Self {
        let mut at = 0;
        while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'\\') {
            at += found;
            if bytes[at..].starts_with(br"\u0000") {
                bytes[at..at + 6].copy_from_slice(br"\ufffd");
            }
            // What follows a backslash belongs to it, be it another one.
            at = (at + 2).min(bytes.len());
        }
        Self {
            bytes,
            headers,
            cut,
        }
    }

    /// The whole answer as JSON.
    pub fn json(&self, name: &str) -> Result<Value, Fault> {
        if self.cut {
            return Err(unexpected(name, "an answer of more than 1 MB"));
        }
        serde_json::from_slice(&self.bytes)
            .map_err(|_| unexpected(name, "an answer that is not whole JSON"))
    }

    /// The answer as JSON; of one that was cut, what came whole of it.
    pub fn as_far_as_read(&self, name: &str) -> Result<Value, Fault> {
        if !self.cut {
            return self.json(name);
        }
        closed(&self.bytes)
            .and_then(|text| serde_json::from_slice(&text).ok())
            .ok_or_else(|| unexpected(name, "an answer of more than 1 MB"))
    }

    /// The list under `key`. Of an answer that was cut, the items that came whole.
    pub fn list(&self, key: &str, name: &str) -> Result<Listed, Fault> {
        if self.cut {
            let items = whole_items(&self.bytes, key);
            let items = items.filter(|items| !items.is_empty());
            let items = items.ok_or_else(|| unexpected(name, "an answer of more than 1 MB"))?;
            return Ok(Listed { items, more: true });
        }
        match self.json(name)?.get_mut(key).map(Value::take) {
            Some(Value::Array(items)) => Ok(Listed { items, more: false }),
            _ => Err(unexpected(name, format!("JSON without the list “{key}”"))),
        }
    }

    /// The list under `key` where every item must be something that has fields: what is no person
    /// lacks no field of a person.
    pub fn records(&self, key: &str, name: &str) -> Result<Listed, Fault> {
        let listed = self.list(key, name)?;
        if listed.items.iter().all(Value::is_object) {
            return Ok(listed);
        }
        let what = format!("JSON whose list “{key}” holds something else");
        Err(unexpected(name, what))
    }
}

pub(super) fn unexpected(name: &str, what: impl std::fmt::Display) -> Fault {
    Fault {
        cause: Cause::UnexpectedAnswer,
        detail: format!("{what} on {name}"),
    }
}

/// A text that was cut, up to its last whole item, with everything closed that was open there.
fn closed(text: &[u8]) -> Option<Vec<u8>> {
    let (mut open, mut last) = (Vec::new(), None);
    let (mut in_text, mut escaped) = (false, false);
    for (at, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' => open.push(b'}'),
            b'[' => open.push(b']'),
            b'}' | b']' => {
                open.pop();
            }
            b',' => last = Some((at, open.clone())),
            _ => {}
        }
        if open.len() > DEEPEST {
            return None;
        }
    }
    let (at, open) = last?;
    let mut whole = text[..at].to_vec();
    whole.extend(open.iter().rev());
    Some(whole)
}

/// The items of a top-level list that came whole before the text ends.
fn whole_items(text: &[u8], key: &str) -> Option<Vec<Value>> {
    let quoted = format!("\"{key}\"");
    let at = text
        .windows(quoted.len())
        .position(|window| window == quoted.as_bytes())?;
    let mut rest = skip(&text[at + quoted.len()..], b':')?;
    rest = skip(rest, b'[')?;
    let mut items = Vec::new();
    loop {
        let mut reader = serde_json::Deserializer::from_slice(rest).into_iter::<Value>();
        let Some(Ok(item)) = reader.next() else {
            return Some(items);
        };
        let read = reader.byte_offset();
        items.push(item);
        match skip(&rest[read..], b',') {
            Some(next) => rest = next,
            None => return Some(items),
        }
    }
}

fn skip(text: &[u8], mark: u8) -> Option<&[u8]> {
    text.trim_ascii_start().strip_prefix(&[mark])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(text: &str, cut: bool) -> Result<Listed, Fault> {
        Body {
            bytes: text.as_bytes().to_vec(),
            cut,
            ..Body::default()
        }
        .list("employees", "a search")
    }

    #[test]
    fn of_a_cut_answer_the_items_that_came_whole_are_kept() {
        let text = r#"{ "employees" : [ {"id":"1","note":"a ] and a \" in it"}, {"id":"2","x":{"y":[1]}} ,{"id":"3"#;
        let listed = listed(text, true).unwrap();
        assert!(listed.more);
        assert_eq!(listed.items.len(), 2);
    }

    #[test]
    fn a_cut_answer_is_closed_after_its_last_whole_item() {
        let cut = |text: &str| {
            Body {
                bytes: text.as_bytes().to_vec(),
                cut: true,
                ..Body::default()
            }
            .as_far_as_read("a list")
        };
        let text = r#"{"a":[{"x":"1, ] \" }","y":null},{"x":"2"},{"x":"3 and th"#;
        let read = cut(text).unwrap();
        assert_eq!(read["a"].as_array().unwrap().len(), 2);
        assert_eq!(cut("[1,2,3").unwrap(), serde_json::json!([1, 2]));
        let deep = "[1,".repeat(DEEPEST + 1);
        for odd in ["", "          ", "{", r#"{"a":"long"#, &deep] {
            assert_eq!(cut(odd).unwrap_err().cause, Cause::UnexpectedAnswer);
        }
    }

    #[test]
    fn a_whole_answer_needs_its_list() {
        assert_eq!(
            listed(r#"{"employees":[]}"#, false).unwrap(),
            Listed {
                items: Vec::new(),
                more: false
            }
        );
        for odd in [
            "",
            "[]",
            "{}",
            r#"{"employees":{}}"#,
            r#"{"employees":[{"id":"#,
        ] {
            assert_eq!(
                listed(odd, false).unwrap_err().cause,
                Cause::UnexpectedAnswer,
                "{odd}"
            );
        }
        assert!(listed("          ", true).is_err());
    }
}
