//! Where something stands in an answer: `data[].attributes.email`.

use serde_json::Value;

/// A way through an answer. `[]` goes into every item of a list, `*` into every value of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct JsonPath(Vec<Segment>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    AnyKey,
    Items,
}

impl JsonPath {
    /// `None` when the text is no path.
    pub fn parse(text: &str) -> Option<Self> {
        let mut segments = Vec::new();
        for (n, part) in text.split('.').enumerate() {
            let name = part.trim_end_matches("[]");
            let lists = (part.len() - name.len()) / 2;
            match name {
                "" if n == 0 && lists > 0 => {}
                "*" => segments.push(Segment::AnyKey),
                name if is_name(name) => segments.push(Segment::Key(name.to_owned())),
                _ => return None,
            }
            segments.extend(std::iter::repeat_n(Segment::Items, lists));
        }
        Some(Self(segments))
    }

    /// Everything that stands there.
    pub fn find<'v>(&self, value: &'v Value) -> Vec<&'v Value> {
        let mut found = vec![value];
        for segment in &self.0 {
            found = found
                .into_iter()
                .flat_map(|value| match segment {
                    Segment::Key(key) => value.get(key).into_iter().collect::<Vec<_>>(),
                    Segment::AnyKey => value
                        .as_object()
                        .map_or_else(Vec::new, |object| object.values().collect()),
                    Segment::Items => value
                        .as_array()
                        .map_or_else(Vec::new, |items| items.iter().collect()),
                })
                .collect();
        }
        found
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(['[', ']', '*', '{', '}', ' '])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(path: &str, value: &Value) -> usize {
        JsonPath::parse(path).unwrap().find(value).len()
    }

    #[test]
    fn a_path_goes_through_lists_and_objects() {
        let answer = json!({ "data": [{ "a": { "b": 1 } }, { "a": {} }, { "a": { "b": null } }] });
        assert_eq!(found("data", &answer), 1);
        assert_eq!(found("data[]", &answer), 3);
        assert_eq!(found("data[].a.b", &answer), 2);
        assert_eq!(found("data[].c", &answer), 0);
        assert_eq!(found("[].x", &json!([{ "x": 1 }, {}])), 1);
        assert_eq!(
            found("*.x", &json!({ "1": { "x": 1 }, "2": { "x": 2 } })),
            2
        );
        assert_eq!(found("data[]", &json!("data")), 0);
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for bad in ["", ".", "a..b", "a[0]", "a.[]", "a b", "{field}"] {
            assert_eq!(JsonPath::parse(bad), None, "{bad}");
        }
    }
}
