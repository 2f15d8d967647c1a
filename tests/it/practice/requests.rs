//! What our checker asks, against the vendor's own API document: method, path, parameters, body.
//! The answers differ from it here and there, as `openapi.rs` lists; the questions nowhere.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::{Draft, Validator};
use keyway::{
    integrations::{self, Credentials, Scope, Vendor, registry},
    practice::{Recorded, Tenant, Ungrouped},
};
use secrecy::SecretString;
use serde_json::{Map, Value, json};
use tokio::sync::mpsc;
use url::form_urlencoded;

use super::{
    Practice,
    openapi::{document, strict},
};

/// What a check of this scope asks.
async fn asked(practice: &Practice, scope: Scope) -> Vec<Recorded> {
    practice.bob.heals();
    practice.bob.forget_requests();
    let pack = registry::find("hibob").unwrap();
    let (id, token) = practice.bob.service_user();
    let vendor = Vendor::new(&practice.api).unwrap();
    let credentials = Credentials::from(BTreeMap::from([
        ("service_user_id".to_owned(), SecretString::from(id)),
        ("service_user_token".to_owned(), SecretString::from(token)),
    ]));
    let (progress, _told) = mpsc::unbounded_channel();
    let profile = pack.profile("full").unwrap();
    let report = integrations::check(pack, profile, &scope, &vendor, &credentials, progress).await;
    let requests = practice.bob.requests();
    assert_eq!(usize::try_from(report.calls).unwrap(), requests.len());
    requests
}

#[tokio::test]
async fn every_request_is_as_documented() {
    let document = document();
    let mut found = BTreeSet::new();
    let mut endpoints = BTreeSet::new();
    let mut see = |requests: Vec<Recorded>| {
        for request in requests {
            let (endpoint, faults) = faults(&document, &request);
            endpoints.insert(endpoint.clone());
            found.extend(faults.into_iter().map(|fault| (endpoint.clone(), fault)));
        }
    };
    let practice = Practice::with(Tenant::of(200)).await;
    see(asked(&practice, Scope::Full).await);
    see(asked(&practice, Scope::Quick).await);
    for permission in &registry::find("hibob").unwrap().permissions {
        let row = Scope::Only(BTreeSet::from([permission.id.clone()]));
        see(asked(&practice, row).await);
    }
    // Bob's silences lead to other questions.
    practice.bob.tune(|knobs| knobs.bare_ids = false);
    practice.bob.revoke("basic-info.view");
    see(asked(&practice, Scope::Full).await);
    practice.bob.ungroup();
    for answer in [Ungrouped::Refuses, Ungrouped::ShowsNobody] {
        practice.bob.ungrouped_answer(answer);
        see(asked(&practice, Scope::Full).await);
    }
    assert!(endpoints.len() >= 10, "{endpoints:?}");
    assert_eq!(found, BTreeSet::new(), "not as documented");
}

#[test]
fn a_request_that_is_not_as_documented_is_seen() {
    let document = document();
    let ask = |method: &str, path: &str, query: &str, body: Value| {
        let request = Recorded {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            status: None,
            body: (!body.is_null()).then_some(body),
        };
        faults(&document, &request).1
    };
    let dates = "from=2026-01-01&to=2026-02-01";
    assert_eq!(
        ask("GET", "/v1/timeoff/whosout", dates, Value::Null),
        [""; 0]
    );
    for (method, path, query, body) in [
        ("GET", "/v1/dragons", "", Value::Null),
        ("DELETE", "/v1/timeoff/whosout", dates, Value::Null),
        ("GET", "/timeoff/whosout", dates, Value::Null),
        ("GET", "/v1/timeoff/whosout", "from=2026-01-01", Value::Null),
        (
            "GET",
            "/v1/timeoff/whosout",
            "from=2026-01-01&to=tomorrow",
            Value::Null,
        ),
        (
            "GET",
            "/v1/timeoff/whosout",
            "from=2026-01-01&to=2026-02-01&x=1",
            Value::Null,
        ),
        (
            "GET",
            "/v1/timeoff/whosout",
            "from=2026-01-01&to=2026-02-01&includeHourly=si",
            Value::Null,
        ),
        ("POST", "/v1/people/search", "", Value::Null),
        (
            "POST",
            "/v1/people/search",
            "",
            json!({ "fields": "root.id" }),
        ),
        (
            "POST",
            "/v1/people/search",
            "",
            json!({ "showInactive": "yes" }),
        ),
        ("POST", "/v1/people/search", "", json!({ "filter": [] })),
    ] {
        let faults = ask(method, path, query, body);
        assert_eq!(faults.len(), 1, "{method} {path}?{query}: {faults:?}");
    }
}

/// The endpoint of a request, as the document names it, and what is wrong with the request.
fn faults(document: &Value, request: &Recorded) -> (String, Vec<String>) {
    let paths = document["paths"].as_object().unwrap();
    let asked = request.path.strip_prefix("/v1").unwrap_or("");
    let mut fitting: Vec<&String> = paths.keys().filter(|path| fits(path, asked)).collect();
    // A path without gaps is meant before one with them.
    fitting.sort_by_key(|path| path.matches('{').count());
    let Some(path) = fitting.first() else {
        return (request.path.clone(), vec!["no such path".to_owned()]);
    };
    let operation = &paths[*path][request.method.to_lowercase()];
    if !operation.is_object() {
        return ((*path).clone(), vec![format!("no {}", request.method)]);
    }
    let mut faults = Vec::new();
    parameters(operation, request, &mut faults);
    body(operation, request.body.as_ref(), &mut faults);
    ((*path).clone(), faults)
}

fn fits(path: &str, asked: &str) -> bool {
    let (path, asked): (Vec<_>, Vec<_>) = (path.split('/').collect(), asked.split('/').collect());
    path.len() == asked.len()
        && path
            .iter()
            .zip(asked)
            .all(|(one, other)| *one == other || (one.starts_with('{') && !other.is_empty()))
}

fn parameters(operation: &Value, request: &Recorded, faults: &mut Vec<String>) {
    let nothing = Vec::new();
    let known = operation["parameters"].as_array().unwrap_or(&nothing);
    let known: Vec<&Value> = known.iter().filter(|one| one["in"] == "query").collect();
    let given: BTreeMap<String, String> = form_urlencoded::parse(request.query.as_bytes())
        .into_owned()
        .collect();
    for parameter in &known {
        let name = parameter["name"].as_str().unwrap();
        match given.get(name) {
            None if parameter["required"] == true => faults.push(format!("without {name}")),
            Some(value) if !is_valid(&parameter["schema"], &typed(&parameter["schema"], value)) => {
                faults.push(format!("wrong {name}"));
            }
            _ => {}
        }
    }
    for name in given.keys() {
        if !known.iter().any(|one| one["name"] == name.as_str()) {
            faults.push(format!("undocumented {name}"));
        }
    }
}

/// A query's text as what its schema says it is.
fn typed(schema: &Value, text: &str) -> Value {
    match schema["type"].as_str() {
        Some("boolean" | "integer" | "number") => {
            serde_json::from_str(text).unwrap_or_else(|_| json!(text))
        }
        Some("array") => text
            .split(',')
            .map(|item| typed(&schema["items"], item))
            .collect(),
        _ => json!(text),
    }
}

fn body(operation: &Value, body: Option<&Value>, faults: &mut Vec<String>) {
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    match (schema.is_object(), body) {
        (true, Some(body)) if !is_valid(schema, body) => faults.push("wrong body".to_owned()),
        (true, None) => faults.push("without a body".to_owned()),
        (false, Some(_)) => faults.push("undocumented body".to_owned()),
        _ => {}
    }
}

fn is_valid(schema: &Value, value: &Value) -> bool {
    let schema = if schema.is_object() {
        strict(schema)
    } else {
        Value::Object(Map::new())
    };
    let validator: Validator = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    validator.is_valid(value)
}
