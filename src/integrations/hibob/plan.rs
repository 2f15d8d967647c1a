//! What to ask for: which of the company's fields show that a section is open, and of whom.

use std::collections::{BTreeMap, HashSet};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Fields asked for in each section: enough to see whether it is open, and no more.
pub(super) const FIELDS_PER_SECTION: usize = 8;
/// People looked at.
pub(super) const SAMPLE: usize = 20;

/// A field as Bob's own list of fields tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Field {
    pub id: String,
    #[serde(rename = "categoryId")]
    pub category: String,
    #[serde(rename = "categoryDisplayName", default)]
    pub category_name: String,
    #[serde(rename = "jsonPath", default)]
    pub path: String,
    #[serde(rename = "type", default)]
    kind: String,
}

/// How one of our sections was found among the company's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Section {
    /// `name` is what the company calls it.
    Found {
        name: String,
        probes: Vec<Field>,
    },
    /// There, and without a field that a search could show.
    Bare {
        name: String,
    },
    NotThere,
    /// More than one section could be meant.
    Ambiguous(Vec<String>),
}

/// Reads Bob's list of fields; `None` when it has another shape.
pub(super) fn fields(answer: Value) -> Option<Vec<Field>> {
    let fields: Vec<Field> = serde_json::from_value(answer).ok()?;
    (!fields.is_empty()).then_some(fields)
}

/// Finds the section that goes by one of these names, or has one of these ids. A field's own id
/// says nothing about its section: fields move, and keep their ids.
pub(super) fn section(fields: &[Field], names: &[String], ids: &[String]) -> Section {
    let mut found: BTreeMap<&str, (&str, Vec<&Field>)> = BTreeMap::new();
    for field in fields {
        let name = field.category_name.trim().to_lowercase();
        if names.contains(&name) || ids.contains(&field.category) {
            let entry = found
                .entry(&field.category)
                .or_insert((&field.category_name, Vec::new()));
            entry.1.push(field);
        }
    }
    let mut found = found.into_values();
    let Some((name, fields)) = found.next() else {
        return Section::NotThere;
    };
    let others: Vec<_> = found.map(|(name, _)| name.to_owned()).collect();
    if !others.is_empty() {
        let all = [name.to_owned()].into_iter().chain(others);
        return Section::Ambiguous(all.collect());
    }
    let mut probes: Vec<Field> = fields
        .into_iter()
        .filter(|field| field.is_plain())
        .cloned()
        .collect();
    // The least private first; those that Bob may hide from who cannot edit come last.
    probes.sort_by_key(|field| (field.is_private(), field.kind == "text-area"));
    probes.truncate(FIELDS_PER_SECTION);
    let name = name.trim().to_owned();
    if probes.is_empty() {
        Section::Bare { name }
    } else {
        Section::Found { name, probes }
    }
}

impl Field {
    /// A search can show it. The employee's ID comes back by itself and proves nothing.
    fn is_plain(&self) -> bool {
        let kind = self.kind.to_lowercase();
        let beyond_a_search = ["table", "file", "document", "image", "attachment"];
        self.id != "root.id" && !beyond_a_search.iter().any(|word| kind.contains(word))
    }

    /// Nobody's business: asked for only where a section has little else.
    fn is_private(&self) -> bool {
        const WORDS: [&str; 12] = [
            "insurance",
            "passport",
            "iban",
            "account",
            "salary",
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
        last == "age"
            || ["ssn", "socialsecurity", "birthdate", "dateofbirth"]
                .iter()
                .any(|word| last == *word)
    }

    fn last_word(&self) -> String {
        self.id
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_lowercase()
    }

    /// Whether the answer about somebody speaks of this field, be it empty.
    pub fn is_in(&self, person: &Value) -> bool {
        let slashed = format!("/{}", self.id.replace('.', "/"));
        if person.get(&slashed).is_some() {
            return true;
        }
        let below_root = self.id.strip_prefix("root.");
        [self.path.trim_start_matches('/'), &self.id]
            .into_iter()
            .chain(below_root)
            .filter(|path| !path.is_empty())
            .any(|path| at(person, path).is_some())
    }

    /// Whether the answer says that the field is empty, rather than leaving it out.
    pub fn is_empty_in(&self, person: &Value) -> bool {
        at(person, self.path.trim_start_matches('/')).is_some_and(Value::is_null)
    }
}

fn at<'a>(person: &'a Value, path: &str) -> Option<&'a Value> {
    path.split(['.', '/'])
        .try_fold(person, |value, key| value.get(key))
}

/// The employee's ID in an answer, wherever Bob put it. It will stand in a path: nothing odd passes.
pub(super) fn id_of(person: &Value) -> Option<String> {
    let id = person
        .get("id")
        .or_else(|| at(person, "root.id"))
        .or_else(|| person.get("/root/id")?.get("value"))?;
    let is_plain = |id: &str| {
        !id.is_empty()
            && id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    match id {
        Value::String(id) if is_plain(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// A fingerprint of the company: the same for every check of it. Its number itself is not kept.
pub(super) fn company_of(person: &Value) -> Option<String> {
    let number = person
        .get("companyId")
        .or_else(|| person.get("/root/companyId")?.get("value"))?;
    let number = number
        .as_str()
        .map(str::to_owned)
        .or_else(|| number.as_u64().map(|n| n.to_string()))?;
    let digest = Sha256::digest(format!("hibob company {number}"));
    Some(URL_SAFE_NO_PAD.encode(&digest[..15]))
}

/// Picks whom to look at: active and inactive people alike, spread over the whole list.
pub(super) fn sample(all: &[String], active: &[String]) -> Vec<String> {
    let known: HashSet<&String> = active.iter().collect();
    let inactive: Vec<&String> = all.iter().filter(|id| !known.contains(id)).collect();
    let active: Vec<&String> = active.iter().collect();
    let of_inactive = inactive
        .len()
        .min((SAMPLE / 2).max(SAMPLE.saturating_sub(active.len())));
    let mut picked: Vec<&String> = spread(&active, SAMPLE - of_inactive).collect();
    picked.extend(spread(&inactive, of_inactive));
    picked.into_iter().cloned().collect()
}

fn spread<'a>(all: &'a [&String], count: usize) -> impl Iterator<Item = &'a String> {
    let count = count.min(all.len());
    (0..count).map(move |n| all[n * all.len() / count])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(id: &str, category: &str, name: &str) -> Value {
        json!({ "id": id, "categoryId": category, "categoryDisplayName": name, "jsonPath": id, "type": "text" })
    }

    fn names(list: &[&str]) -> Vec<String> {
        list.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn a_section_is_known_by_its_name_or_its_id_and_never_by_a_fields_id() {
        let list = json!([
            field("payroll.employment.type", "employment", "Employment"),
            field("home.mobilePhone", "pcd", " personal Contact details "),
            field("work.title", "work", "What you do"),
        ]);
        let fields = fields(list).unwrap();
        let ids = |section| match section {
            Section::Found { probes, .. } => probes.into_iter().map(|field| field.id).collect(),
            _ => Vec::new(),
        };
        assert_eq!(
            section(&fields, &names(&["payroll"]), &[]),
            Section::NotThere
        );
        assert_eq!(
            ids(section(&fields, &names(&["personal contact details"]), &[])),
            ["home.mobilePhone"]
        );
        assert_eq!(
            ids(section(&fields, &names(&["work"]), &names(&["work"]))),
            ["work.title"]
        );
        assert_eq!(section(&fields, &names(&["home"]), &[]), Section::NotThere);
    }

    #[test]
    fn two_sections_of_one_name_are_not_guessed_between() {
        let list = json!([
            field("a.b", "training", "Training"),
            field("c.d", "category_17", "training")
        ]);
        let fields = fields(list).unwrap();
        assert!(
            matches!(section(&fields, &names(&["training"]), &[]), Section::Ambiguous(both) if both.len() == 2)
        );
    }

    #[test]
    fn private_fields_are_asked_for_last_and_files_never() {
        let mut list: Vec<Value> = (0..7)
            .map(|n| field(&format!("identification.plain{n}"), "i", "Identification"))
            .collect();
        list.insert(0, field("identification.ssn", "i", "Identification"));
        list.insert(
            0,
            field("identification.passportNumber", "i", "Identification"),
        );
        let mut scan = field("identification.scan", "i", "Identification");
        scan["type"] = json!("document");
        list.push(scan);
        let fields = fields(Value::Array(list)).unwrap();
        let Section::Found { probes, .. } = section(&fields, &names(&["identification"]), &[])
        else {
            panic!("there is one")
        };
        assert_eq!(probes.len(), FIELDS_PER_SECTION);
        assert!(probes[..7].iter().all(|field| !field.is_private()));
        assert!(probes.iter().all(|field| field.id != "identification.scan"));
    }

    #[test]
    fn empty_is_there_and_left_out_is_not() {
        let fields = fields(json!([
            field("work.title", "work", "Work"),
            field("work.site", "work", "Work"),
            field("root.surname", "root", "Basic info")
        ]))
        .unwrap();
        let person = json!({ "id": "1", "work": { "title": null }, "surname": "x" });
        assert!(fields[0].is_in(&person) && fields[0].is_empty_in(&person));
        assert!(!fields[1].is_in(&person));
        assert!(fields[2].is_in(&person));
        assert!(fields[1].is_in(&json!({ "/work/site": { "value": 1 } })));
    }

    #[test]
    fn the_sample_takes_active_and_inactive_people() {
        let all: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        let active: Vec<String> = (0..80).map(|n| n.to_string()).collect();
        let picked = sample(&all, &active);
        assert_eq!(picked.len(), SAMPLE);
        assert_eq!(picked.iter().filter(|id| active.contains(id)).count(), 10);
        assert_eq!(sample(&all[..1], &all[..1]).len(), 1);
        assert_eq!(sample(&all, &[]).len(), SAMPLE);
        assert!(sample(&[], &[]).is_empty());
    }
}
