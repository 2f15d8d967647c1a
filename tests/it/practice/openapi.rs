//! Bob's answers against the vendor's own API document. Where reality is known to differ from the
//! document, the difference is listed below with its source; the list must be exact.

use std::{collections::BTreeSet, fs};

use jsonschema::{Draft, ValidationError, Validator, error::ValidationErrorKind as Kind};
use keyway::practice::Tenant;
use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use super::Practice;

/// Something that Bob is known to answer otherwise than his document says.
struct Difference {
    /// The endpoint as in the document, or `*`.
    at: &'static str,
    /// Where in the answer; `*` stands for every entry of a list, `**` for whatever lies before.
    place: &'static str,
    /// What is wrong with it by the document.
    fault: &'static str,
    /// Who says so.
    source: &'static str,
}

const EXAMPLE: &str = "the document's own example of a search shows it so (facts 3.6)";
const EMPLOYMENT: &str =
    "facts 3.6: Employment belongs to the fields of an answer when none are named";
const ID: &str = "facts 3.1: employee ids are 19 digits, not UUIDs";
const ODD: &str = "the document requires columns that its own training table does not have";

#[rustfmt::skip]
const DIFFERENCES: &[Difference] = &[
    Difference { at: "*", place: "**", fault: "null", source: "facts 3.6: what is empty comes back as null" },
    Difference { at: "*", place: "/response_metadata", fault: "undocumented next_cursor", source: "facts 3.5: clients read `next_cursor`" },
    Difference { at: "/company/named-lists", place: "", fault: "wrong type", source: "facts 3.7: clients see an object by list name" },
    Difference { at: "/company/named-lists/{listName}", place: "", fault: "undocumented values", source: "facts 3.7: clients read `values`" },
    Difference { at: "/company/named-lists/{listName}", place: "/items/*/id", fault: "wrong type", source: "facts 3.7: ids are text" },
    Difference { at: "/timeoff/policies/names", place: "", fault: "undocumented policies", source: "facts 3.7: a client reads `policies`" },
    Difference { at: "/timeoff/whosout", place: "/outs/*/employeeId", fault: "wrong format", source: ID },
    Difference { at: "/timeoff/outtoday", place: "/outs/*/employeeId", fault: "wrong format", source: ID },
    Difference { at: "/timeoff/requests/changes", place: "/changes/*/employeeId", fault: "wrong format", source: ID },
    Difference { at: "/people/{id}/training", place: "/values/*", fault: "without \"amount\"", source: ODD },
    Difference { at: "/people/{id}/training", place: "/values/*", fault: "without \"paymentPeriod\"", source: ODD },
    Difference { at: "/people/{id}/training", place: "/values/*", fault: "without \"type\"", source: ODD },
    Difference { at: "*", place: "**/work", fault: "undocumented siteId", source: "facts 5: `siteId`, where the document says `siteID`" },
    Difference { at: "*", place: "**/work", fault: "undocumented custom", source: "facts 3.6: custom fields stand under `custom` in either form" },
    Difference { at: "*", place: "**/work/custom", fault: "wrong type", source: EXAMPLE },
    Difference { at: "*", place: "**/work/isManager", fault: "wrong type", source: EXAMPLE },
    Difference { at: "*", place: "**/work/startDate", fault: "wrong format", source: EXAMPLE },
    Difference { at: "*", place: "**/about", fault: "undocumented socialData", source: EXAMPLE },
    Difference { at: "*", place: "**/about/foodPreferences", fault: "wrong type", source: EXAMPLE },
    Difference { at: "*", place: "**/~1about~1foodPreferences/value", fault: "wrong type", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented employee", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /about/hobbies", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /root/creationDateTime", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /root/secondName", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /root/surname", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /work/startDate", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented /employee/buddy", source: EXAMPLE },
    Difference { at: "*", place: "**", fault: "undocumented payroll", source: EMPLOYMENT },
    Difference { at: "*", place: "**", fault: "undocumented /payroll/employment/type", source: EMPLOYMENT },
    Difference { at: "*", place: "**", fault: "undocumented /payroll/employment/contract", source: EMPLOYMENT },
    Difference { at: "*", place: "**", fault: "undocumented /payroll/employment/fte", source: EMPLOYMENT },
    Difference { at: "*", place: "**", fault: "undocumented /payroll/employment/weeklyHours", source: EMPLOYMENT },
];

/// Where the document itself is amiss: one schema stands in the place of another.
struct Slip {
    at: &'static str,
    /// What stands there, and what should.
    place: &'static str,
    meant: &'static str,
    /// Who says so.
    source: &'static str,
}

const WRAPPED_ROWS: &str =
    "facts 3.7: a bulk result is `{employeeId, values}`; the document wraps its rows once more";
const ONE_EMPLOYEE: &str = "facts 3.6: clients get the bare employee object";

#[rustfmt::skip]
const SLIPS: &[Slip] = &[
    Slip { at: "/bulk/people/work", place: ROWS, meant: INNER_ROWS, source: WRAPPED_ROWS },
    Slip { at: "/bulk/people/employment", place: ROWS, meant: INNER_ROWS, source: WRAPPED_ROWS },
    Slip { at: "/bulk/people/lifecycle", place: ROWS, meant: INNER_ROWS, source: WRAPPED_ROWS },
    Slip { at: "/bulk/people/salaries", place: ROWS, meant: INNER_ROWS, source: WRAPPED_ROWS },
    Slip { at: "/people/{identifier}", place: "", meant: "/properties/employees/items", source: ONE_EMPLOYEE },
];
const ROWS: &str = "/properties/results/items/properties/values/items";
const INNER_ROWS: &str =
    "/properties/results/items/properties/values/items/anyOf/0/properties/values/items";

/// Every modelled endpoint: as the document names it, and a call that shows its fullest answer.
fn calls(id: &str) -> Vec<(&'static str, String)> {
    let since = (chrono::Utc::now() - chrono::Duration::days(30)).format("%Y-%m-%dT%H:%M:%SZ");
    let from_id = |path: &str| path.replace("{id}", id);
    vec![
        ("/company/people/fields", "/company/people/fields".to_owned()),
        ("/company/named-lists", "/company/named-lists".to_owned()),
        ("/company/named-lists/{listName}", "/company/named-lists/site".to_owned()),
        ("/company/reports", "/company/reports".to_owned()),
        ("/profiles", "/profiles".to_owned()),
        ("/people/{id}/work", from_id("/people/{id}/work")),
        ("/people/{id}/employment", from_id("/people/{id}/employment")),
        ("/people/{id}/lifecycle", from_id("/people/{id}/lifecycle")),
        ("/people/{id}/salaries", from_id("/people/{id}/salaries")),
        ("/people/{id}/training", from_id("/people/{id}/training")),
        ("/bulk/people/work", format!("/bulk/people/work?employeeIds={id},17")),
        ("/bulk/people/employment", "/bulk/people/employment?limit=3".to_owned()),
        ("/bulk/people/lifecycle", "/bulk/people/lifecycle?limit=3".to_owned()),
        ("/bulk/people/salaries", "/bulk/people/salaries?limit=3".to_owned()),
        ("/timeoff/whosout", "/timeoff/whosout?from=2020-01-01&to=2090-01-01&includePrivate=true&includePending=true".to_owned()),
        ("/timeoff/outtoday", "/timeoff/outtoday?includePrivate=true".to_owned()),
        ("/timeoff/requests/changes", format!("/timeoff/requests/changes?since={since}&includePending=true")),
        ("/timeoff/employees/{id}/balance", from_id("/timeoff/employees/{id}/balance?policyType=Holiday&date=2026-01-01")),
        ("/timeoff/policy-types", "/timeoff/policy-types".to_owned()),
        ("/timeoff/policy-types/{policyType}", "/timeoff/policy-types/Sick".to_owned()),
        ("/timeoff/policies", "/timeoff/policies?policyName=Sick%20leave".to_owned()),
        ("/timeoff/policies/names", "/timeoff/policies/names?policyTypeName=Sick".to_owned()),
        ("/docs/people/{id}", from_id("/docs/people/{id}")),
        ("/docs/folders/metadata", "/docs/folders/metadata".to_owned()),
        ("/tasks", "/tasks".to_owned()),
        ("/tasks/people/{id}", from_id("/tasks/people/{id}")),
    ]
}

#[tokio::test]
async fn answers_are_as_documented_but_for_the_listed_differences() {
    let bob = Practice::with(Tenant::of(200)).await;
    bob.bob.grant("tasks.view");
    let document = document();
    let id = bob.ids().await.swap_remove(11);
    let mut found = BTreeSet::new();
    for (endpoint, path) in calls(&id) {
        let answer = bob.read(&format!("/v1{path}")).await;
        let schema = schema_of(&document, endpoint, "get");
        let meant = mended(endpoint, &schema);
        let faults_of = |schema| faults(endpoint, &strict(schema), &answer);
        for slip in SLIPS.iter().filter(|slip| slip.at == endpoint) {
            let told = format!("{endpoint} needs no mending ({})", slip.source);
            assert!(faults_of(&meant) != faults_of(&schema), "{told}");
        }
        found.extend(faults_of(&meant));
    }
    for (form, branch) in [("REPLACE", 0), ("", 1)] {
        for endpoint in ["/people/search", "/people/{identifier}"] {
            let path = format!("/v1{}", endpoint.replace("{identifier}", &id));
            let answer = bob.post(&path, &json!({ "humanReadable": form })).await;
            assert_eq!(answer.status(), StatusCode::OK);
            let mut schema = mended(endpoint, &schema_of(&document, endpoint, "post"));
            let place = if endpoint == "/people/search" {
                "/properties/employees/items"
            } else {
                ""
            };
            let one = schema.pointer_mut(place).unwrap();
            *one = one["oneOf"][branch].take();
            found.extend(faults(
                endpoint,
                &strict(&schema),
                &answer.json().await.unwrap(),
            ));
        }
    }
    let unlisted: Vec<_> = found
        .iter()
        .filter(|fault| !DIFFERENCES.iter().any(|known| known.covers(fault)))
        .map(|(at, place, fault)| format!("{at} {place}: {fault}"))
        .collect();
    assert!(
        unlisted.is_empty(),
        "not as documented:\n{}",
        unlisted.join("\n")
    );
    let idle: Vec<_> = DIFFERENCES
        .iter()
        .filter(|known| !found.iter().any(|fault| known.covers(fault)))
        .map(|known| {
            format!(
                "{} {}: {} ({})",
                known.at, known.place, known.fault, known.source
            )
        })
        .collect();
    assert!(
        idle.is_empty(),
        "listed and no longer so:\n{}",
        idle.join("\n")
    );
}

#[tokio::test]
async fn refusals_are_as_documented() {
    let bob = Practice::usual().await;
    let document = document();
    let schema = strict(
        &document["paths"]["/people/search"]["post"]["responses"]["default"]["content"]["application/json"]
            ["schema"],
    );
    bob.bob.ungroup();
    let unsupported = json!({ "filters": [] });
    let answers = [
        bob.post("/v1/people/search", &unsupported).await,
        bob.post("/v1/people/search", &json!({})).await,
        bob.get("/v1/people/1/dragons").await,
    ];
    for answer in answers {
        let mut answer: Value = answer.json().await.unwrap();
        // `args` stands in the vendor's page on errors, not in its document.
        assert_eq!(
            answer.as_object_mut().unwrap().remove("args"),
            Some(json!([]))
        );
        assert!(jsonschema::is_valid(&schema, &answer), "{answer}");
    }
}

type Fault = (String, String, String);

impl Difference {
    fn covers(&self, (at, place, fault): &Fault) -> bool {
        (self.at == "*" || self.at == at)
            && match self.place.strip_prefix("**") {
                Some(end) => place.ends_with(end),
                None => self.place == place,
            }
            && self.fault == fault
    }
}

pub fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/hibob/openapi.yaml");
    serde_saphyr::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema_of(document: &Value, endpoint: &str, method: &str) -> Value {
    let schema = &document["paths"][endpoint][method]["responses"]["200"]["content"]["application/json"]
        ["schema"];
    assert!(schema.is_object(), "{endpoint} is not in the document");
    schema.clone()
}

/// The schema without the document's slips.
fn mended(endpoint: &str, schema: &Value) -> Value {
    let mut mended = schema.clone();
    for slip in SLIPS.iter().filter(|slip| slip.at == endpoint) {
        let meant = schema.pointer(slip.meant).unwrap().clone();
        *mended.pointer_mut(slip.place).unwrap() = meant;
    }
    mended
}

/// A schema of the document as JSON Schema, where a key that is not documented is a fault.
pub fn strict(schema: &Value) -> Value {
    let Some(schema) = schema.as_object() else {
        return schema.clone();
    };
    let mut out = Map::new();
    for (word, value) in schema {
        match (word.as_str(), value) {
            ("properties", Value::Object(each)) => {
                let each = each.iter().map(|(name, one)| (name.clone(), strict(one)));
                merge(&mut out, word, each.collect());
            }
            ("items", one) => merge(&mut out, word, strict(one)),
            // Parts that all hold, and a choice of one, are written out: so the faults are told one by one.
            ("allOf", Value::Array(parts)) => write_out(&mut out, parts),
            ("oneOf" | "anyOf", Value::Array(parts)) if parts.len() == 1 => {
                write_out(&mut out, parts);
            }
            ("oneOf" | "anyOf", Value::Array(parts)) => {
                merge(&mut out, word, parts.iter().map(strict).collect());
            }
            ("type" | "enum" | "format" | "required" | "minimum" | "maximum", value) => {
                merge(&mut out, word, value.clone());
            }
            _ => {}
        }
    }
    if out.contains_key("properties") {
        out.insert("additionalProperties".to_owned(), json!(false));
    }
    if schema.get("nullable") == Some(&json!(true)) {
        return json!({ "anyOf": [out, { "type": "null" }] });
    }
    Value::Object(out)
}

fn write_out(out: &mut Map<String, Value>, parts: &[Value]) {
    for part in parts {
        if let Value::Object(part) = strict(part) {
            part.into_iter()
                .for_each(|(word, value)| merge(out, &word, value));
        }
    }
}

fn merge(out: &mut Map<String, Value>, word: &str, value: Value) {
    match (out.get_mut(word), value) {
        (Some(Value::Object(there)), Value::Object(more)) => there.extend(more),
        (Some(Value::Array(there)), Value::Array(more)) => {
            there.extend(more);
            there.dedup();
        }
        (_, value) => {
            out.insert(word.to_owned(), value);
        }
    }
}

fn faults(endpoint: &str, schema: &Value, answer: &Value) -> Vec<Fault> {
    let validator: Validator = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(schema)
        .unwrap();
    let fault = |error: ValidationError<'_>| {
        let parts = error.instance_path().as_str().split('/').map(entry);
        let place = parts.collect::<Vec<_>>().join("/");
        let names: Vec<String> = match error.kind() {
            _ if error.instance().is_null() => vec!["null".to_owned()],
            Kind::AdditionalProperties { unexpected } => unexpected
                .iter()
                .map(|name| format!("undocumented {}", entry(name)))
                .collect(),
            Kind::Required { property } => vec![format!("without {property}")],
            other => vec![format!("wrong {}", other.keyword())],
        };
        let fault = move |what| (endpoint.to_owned(), place.clone(), what);
        names.into_iter().map(fault)
    };
    validator.iter_errors(answer).flat_map(fault).collect()
}

/// Entries of lists and ids are all alike.
fn entry(part: &str) -> &str {
    if part.parse::<usize>().is_ok() {
        "*"
    } else {
        part
    }
}
