//! The company's fields as Bob's own list tells of them, and whether an answer speaks of one.

use std::collections::HashSet;

use serde_json::Value;

/// A field of an employee's profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    pub id: String,
    /// The section that it stands in now. Fields move, and keep their ids.
    pub category: String,
    /// What the company calls that section.
    pub category_name: String,
    /// What the company calls the field.
    name: String,
    path: String,
    kind: String,
    /// Others stand below it: what is there may be theirs.
    is_container: bool,
}

/// What the answer about somebody says of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// Not a word: it may not be seen, or is not known.
    Nothing,
    Empty,
    Something,
}

/// Reads Bob's list of fields; `None` when it has another shape. An odd entry is passed over.
pub(super) fn fields(answer: &Value) -> Option<Vec<Field>> {
    let mut known = HashSet::new();
    let mut fields: Vec<Field> = answer
        .as_array()?
        .iter()
        .filter_map(Field::read)
        .filter(|field| known.insert(field.id.clone()))
        .collect();
    let containers: HashSet<String> = fields
        .iter()
        .flat_map(|field| above(&field.path).chain(above(&field.id)))
        .map(str::to_owned)
        .collect();
    for field in &mut fields {
        field.is_container = containers.contains(&field.path) || containers.contains(&field.id);
    }
    (!fields.is_empty()).then_some(fields)
}

/// What a dotted path stands under: of `a.b.c` that is `a` and `a.b`.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.').map(|(at, _)| &path[..at])
}

impl Field {
    fn read(entry: &Value) -> Option<Self> {
        let text = |key: &str| {
            let value = entry.get(key)?;
            let text = value.as_str().map(str::to_owned);
            text.or_else(|| value.as_u64().map(|number| number.to_string()))
        };
        let category = text("categoryId").or_else(|| text("category"))?;
        Some(Self {
            id: text("id").filter(|id| !id.is_empty())?,
            category_name: text("categoryDisplayName").unwrap_or_default(),
            name: text("name").unwrap_or_default(),
            path: text("jsonPath")
                .unwrap_or_default()
                .trim_matches('/')
                .replace('/', "."),
            kind: text("type").unwrap_or_default().to_lowercase(),
            category,
            is_container: false,
        })
    }

    /// The field's name on the company's screens.
    pub fn title(&self) -> &str {
        let name = self.name.trim();
        if name.is_empty() { &self.id } else { name }
    }

    /// A search can show it, and it proves something: ids of person and company come by themselves.
    pub fn is_plain(&self) -> bool {
        let by_itself = ["id", "root.id", "companyId", "root.companyId"];
        let beyond_a_search = ["table", "file", "document", "image", "attachment"];
        !self.is_container
            && !by_itself.contains(&self.id.as_str())
            && !by_itself.contains(&self.path.as_str())
            && !beyond_a_search.iter().any(|word| self.kind.contains(word))
    }

    /// Of a kind that Bob is known to answer searches with.
    pub fn is_usual(&self) -> bool {
        const KINDS: [&str; 9] = [
            "text",
            "text-area",
            "number",
            "date",
            "list",
            "multi-list",
            "hierarchy-list",
            "employee-reference",
            "currency",
        ];
        KINDS.contains(&self.kind.as_str())
    }

    /// Nobody's business: asked for only where a section has little else.
    pub fn is_private(&self) -> bool {
        const WORDS: [&str; 13] = [
            "insurance",
            "passport",
            "iban",
            "account",
            "salary",
            "payment",
            "tax",
            "ethnic",
            "religio",
            "health",
            "gender",
            "bank",
            "phone",
        ];
        let last = self.last_word();
        self.may_need_edit() || WORDS.iter().any(|word| last.contains(word))
    }

    /// Bob may show it only to who may also edit its section.
    pub fn may_need_edit(&self) -> bool {
        let last = self.last_word();
        ["age", "ssn", "socialsecurity", "birthdate", "dateofbirth"]
            .iter()
            .any(|word| last == *word)
    }

    /// A long text: it costs more to read than it tells.
    pub fn is_long(&self) -> bool {
        self.kind == "text-area"
    }

    fn last_word(&self) -> String {
        self.id
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_lowercase()
    }

    /// Whether a column or field name in one of Bob's notes means this field.
    pub fn goes_by(&self, name: &str) -> bool {
        name == self.id || Some(name) == self.id.rsplit('.').next() || name == self.name
    }

    /// What the answer about somebody says of this field.
    pub fn told_of(&self, person: &Value) -> Told {
        let judge = |value: &Value| {
            if value.is_null() {
                Told::Empty
            } else {
                Told::Something
            }
        };
        let slashed = person.get(format!("/{}", self.id.replace('.', "/")));
        let slashed = slashed.map(|entry| judge(entry.get("value").unwrap_or(entry)));
        let below_root = self.id.strip_prefix("root.");
        [self.path.as_str(), &self.id]
            .into_iter()
            .chain(below_root)
            .filter(|path| !path.is_empty())
            .filter_map(|path| at(person, path).map(judge))
            .chain(slashed)
            .max()
            .unwrap_or(Told::Nothing)
    }
}

/// What stands at a dotted path of an answer about somebody.
pub(super) fn at<'a>(person: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(person, |value, key| value.get(key))
}

/// What stands under a field's id, in either of Bob's forms.
pub(super) fn value_of<'a>(person: &'a Value, id: &str) -> Option<&'a Value> {
    let slashed = format!("/{}", id.replace('.', "/"));
    at(person, id)
        .or_else(|| person.get(id.strip_prefix("root.")?))
        .or_else(|| person.get(&slashed)?.get("value"))
        .filter(|value| !value.is_null())
}

/// The employee's ID in an answer, wherever Bob put it.
pub(super) fn id_of(person: &Value) -> Option<String> {
    let id = person
        .get("id")
        .or_else(|| person.get("root")?.get("id"))
        .or_else(|| person.get("/root/id")?.get("value"))?;
    plain_id(id)
}

/// An ID will stand in a path: nothing odd passes.
pub(super) fn plain_id(id: &Value) -> Option<String> {
    let is_plain = |id: &str| {
        (1..=64).contains(&id.len())
            && id
                .bytes()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_'))
    };
    match id {
        Value::String(id) if is_plain(id) => Some(id.clone()),
        Value::Number(id) if id.is_u64() => Some(id.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(id: &str, path: &str) -> Value {
        json!({ "id": id, "categoryId": "work", "categoryDisplayName": "Work", "jsonPath": path, "type": "text" })
    }

    #[test]
    fn empty_is_told_and_left_out_is_not() {
        let list = json!([
            field("work.title", "work.title"),
            field("work.site", "work.site"),
            field("root.surname", "surname")
        ]);
        let fields = fields(&list).unwrap();
        let person = json!({ "id": "1", "work": { "title": null }, "surname": "x" });
        assert_eq!(fields[0].told_of(&person), Told::Empty);
        assert_eq!(fields[1].told_of(&person), Told::Nothing);
        assert_eq!(fields[2].told_of(&person), Told::Something);
        let slashed = json!({ "/work/site": { "value": 1 } });
        assert_eq!(fields[1].told_of(&slashed), Told::Something);
    }

    #[test]
    fn what_may_be_somebody_elses_proves_nothing() {
        let list = json!([
            field("work", "work"),
            field("work.title", "work.title"),
            field("about.odd", "id"),
            field("root.companyId", "companyId")
        ]);
        let plain: Vec<bool> = fields(&list).unwrap().iter().map(Field::is_plain).collect();
        assert_eq!(plain, [false, true, false, false]);
    }

    #[test]
    fn odd_entries_are_passed_over_and_numbers_are_ids_too() {
        let list = json!([
            1,
            {},
            { "id": "a.b", "categoryId": 17, "categoryDisplayName": null, "name": null },
            { "id": "a.b", "categoryId": "twice" }
        ]);
        let fields = fields(&list).unwrap();
        assert_eq!(fields.len(), 1);
        assert_eq!(
            (fields[0].category.as_str(), fields[0].title()),
            ("17", "a.b")
        );
        assert!(super::fields(&json!({})).is_none() && super::fields(&json!([])).is_none());
    }

    #[test]
    fn an_odd_id_never_reaches_a_path() {
        for odd in [
            json!("../x"),
            json!(""),
            json!({}),
            json!(-1),
            json!(1.5),
            json!("a b"),
            Value::Null,
        ] {
            assert_eq!(plain_id(&odd), None, "{odd}");
        }
        assert_eq!(
            id_of(&json!({ "/root/id": { "value": "77" } })).as_deref(),
            Some("77")
        );
    }
}
