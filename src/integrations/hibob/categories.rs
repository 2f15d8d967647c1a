//! The sections of the company's profiles, and which of a section's fields to ask for.

use std::collections::BTreeMap;

use super::fields::Field;

/// A section of the company's profiles, as it stands now.
#[derive(Debug, Clone)]
pub(super) struct Category<'f> {
    pub id: &'f str,
    /// What the company calls it.
    pub name: &'f str,
    pub fields: Vec<&'f Field>,
}

impl<'f> Category<'f> {
    /// Made by the company itself: its id is `category_` and a number, or a number.
    pub fn is_own(&self) -> bool {
        let number = self.id.strip_prefix("category_").unwrap_or(self.id);
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Fields to ask for: enough to see whether the section is open and whether any is kept back.
    /// The well-known and least private come first; what may need Edit only where that is wanted or
    /// there is little else.
    pub fn probes(&self, known: &[&str], with_sensitive: bool, most: usize) -> Vec<&'f Field> {
        const FEW: usize = 3;
        let mut plain: Vec<&Field> = self
            .fields
            .iter()
            .copied()
            .filter(|field| field.is_plain())
            .collect();
        plain.sort_by_key(|field| {
            let well_known = known.contains(&field.id.as_str());
            (field.is_private(), !well_known, field.is_long())
        });
        let open = |field: &&Field| !field.is_private() && field.is_usual();
        let enough = plain.iter().copied().filter(|field| open(field)).count() >= FEW;
        plain.retain(|field| !enough || open(field) || (with_sensitive && field.may_need_edit()));
        // One that may need Edit is kept in view even among many.
        if plain.len() > most {
            let tail: Vec<&Field> = plain[most..]
                .iter()
                .copied()
                .filter(|field| field.may_need_edit())
                .take(1)
                .collect();
            plain.truncate(most - tail.len());
            plain.extend(tail);
        }
        plain
    }
}

/// The sections that fields stand in, in Bob's order.
pub(super) fn categories(fields: &[Field]) -> Vec<Category<'_>> {
    let mut all: Vec<Category<'_>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for field in fields {
        let place = *places.entry(&field.category).or_insert_with(|| {
            all.push(Category {
                id: &field.category,
                name: "",
                fields: Vec::new(),
            });
            all.len() - 1
        });
        let category = &mut all[place];
        if category.name.is_empty() {
            category.name = field.category_name.trim();
        }
        category.fields.push(field);
    }
    for category in &mut all {
        if category.name.is_empty() {
            category.name = category.id;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::fields::fields, *};

    fn field(id: &str, category: &str, name: &str) -> Value {
        json!({ "id": id, "categoryId": category, "categoryDisplayName": name, "jsonPath": id, "type": "text" })
    }

    #[test]
    fn private_fields_are_asked_for_only_where_there_is_little_else_and_files_never() {
        let mut list: Vec<Value> = (0..30)
            .map(|n| field(&format!("x.plain{n}"), "x", "X"))
            .collect();
        list.insert(0, field("x.ssn", "x", "X"));
        list.insert(0, field("x.passportNumber", "x", "X"));
        let mut scan = field("x.scan", "x", "X");
        scan["type"] = json!("document");
        list.push(scan);
        let ids = |list: &[Value], sensitive: bool| -> Vec<String> {
            let all = fields(&Value::from(list.to_vec())).unwrap();
            let probes = categories(&all)[0].probes(&["x.plain7"], sensitive, 8);
            probes.iter().map(|field| field.id.clone()).collect()
        };
        let asked = ids(&list, false);
        assert_eq!((asked.len(), asked[0].as_str()), (8, "x.plain7"));
        assert!(asked.iter().all(|id| id.starts_with("x.plain")));
        let asked = ids(&list, true);
        assert_eq!((asked.len(), asked[7].as_str()), (8, "x.ssn"));
        let little = [list[0].clone(), list[1].clone(), list[2].clone()];
        assert_eq!(ids(&little, false).len(), 3);
    }
}
