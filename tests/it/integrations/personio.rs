//! The Personio pack, which is data alone, against a local model of Personio's API.

use std::collections::BTreeSet;

use keyway::integrations::{
    Scope,
    pack::{Pack, Proof},
    registry,
    verdict::{Cause, Verdict},
};
use serde_json::{Value, json};

use super::{check, with};
use crate::support::local_api::{Asked, LocalApi, Told};

const ID: &str = "papi-client-of-acme";
const SECRET: &str = "papi-secret-of-acme";
const TOKEN: &str = "token-of-acme";
const CANARY: &str = "canary-of-an-employee";

/// Attributes by the permission that makes them readable.
const ATTRIBUTES: [(&str, &str); 12] = [
    ("first-name.view", "first_name"),
    ("last-name.view", "last_name"),
    ("email.view", "email"),
    ("status.view", "status"),
    ("position.view", "position"),
    ("department.view", "department"),
    ("office.view", "office"),
    ("supervisor.view", "supervisor"),
    ("hire-date.view", "hire_date"),
    ("termination-date.view", "termination_date"),
    ("weekly-hours.view", "weekly_working_hours"),
    ("salary.view", "fix_salary"),
];

/// Personio as far as the pack asks it: a token for the right pair, attributes as they are ticked.
fn personio(asked: &Asked, withheld: &BTreeSet<String>) -> Told {
    if asked.path == "/v1/auth" {
        let right = asked.method == "POST"
            && asked.body == json!({ "client_id": ID, "client_secret": SECRET });
        return if right {
            Told::json(&json!({ "success": true, "data": { "token": TOKEN, "expires_in": 86400 } }))
        } else {
            refused(403, "Wrong credentials")
        };
    }
    if asked.authorization != format!("Bearer {TOKEN}") {
        return refused(401, "Unauthenticated");
    }
    let told = |permission: &str, data: Value| {
        if withheld.contains(permission) {
            refused(403, "Forbidden")
        } else {
            Told::json(&json!({ "success": true, "data": data }))
        }
    };
    match asked.path.as_str() {
        "/v1/company/employees" => told("employees.view", json!([employee(withheld)])),
        "/v1/company/attendances" => told(
            "attendances.view",
            json!([{ "id": 1, "type": "AttendancePeriod" }]),
        ),
        "/v1/company/time-off-types" => told("absences.view", json!([{ "type": "TimeOffType" }])),
        "/v1/company/document-categories" => {
            told("documents.view", json!([{ "type": "DocumentCategory" }]))
        }
        _ => refused(404, "Not found"),
    }
}

/// What is not readable is not there; what is empty is there without a value.
fn employee(withheld: &BTreeSet<String>) -> Value {
    let mut attributes = json!({});
    for (permission, name) in ATTRIBUTES {
        if !withheld.contains(permission) {
            let value = if name == "termination_date" {
                Value::Null
            } else {
                json!(CANARY)
            };
            attributes[name] = json!({ "label": name, "value": value });
        }
    }
    json!({ "type": "Employee", "attributes": attributes })
}

fn refused(status: u16, message: &str) -> Told {
    let body = json!({ "success": false, "error": { "code": 0, "message": message } });
    Told::with(status, "application/json", body.to_string())
}

fn pack() -> &'static Pack {
    registry::find("personio").unwrap()
}

fn typed() -> [(&'static str, &'static str); 2] {
    [("client_id", ID), ("client_secret", SECRET)]
}

fn provable() -> Vec<&'static str> {
    let all = pack().permissions.iter();
    all.filter(|permission| matches!(permission.proof, Proof::Probe { .. }))
        .map(|permission| permission.id.as_str())
        .collect()
}

#[tokio::test]
async fn everything_that_is_ticked_is_granted_and_nothing_is_kept_of_it() {
    let api = LocalApi::start(personio).await;
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(with(&report, Verdict::Granted), provable());
    assert_eq!(with(&report, Verdict::Unclear), ["employees.edit"]);
    assert_eq!(
        report.calls, 5,
        "a token, people, attendances, absences, documents"
    );
    let told = serde_json::to_string(&report).unwrap();
    assert!(!told.contains("canary") && !told.contains(TOKEN) && !told.contains(SECRET));
    let writes = |asked: &&Asked| asked.method != "GET";
    let asked = api.asked();
    let writes: Vec<_> = asked
        .iter()
        .filter(writes)
        .map(|asked| &asked.path)
        .collect();
    assert_eq!(writes, ["/v1/auth"]);
}

#[tokio::test]
async fn what_is_withheld_is_missing_alone() {
    let api = LocalApi::start(personio).await;
    for permission in provable() {
        api.withholds([permission]);
        let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
        assert_eq!(report.cause, None, "{permission}: {:?}", report.detail);
        assert_eq!(with(&report, Verdict::Missing), [permission]);
        let unclear = with(&report, Verdict::Unclear).len();
        // Without people no attribute can be seen.
        let expected = if permission == "employees.view" {
            1 + ATTRIBUTES.len()
        } else {
            1
        };
        assert_eq!(unclear, expected, "{permission}");
    }
}

#[tokio::test]
async fn an_empty_company_proves_nothing() {
    let api = LocalApi::start(personio).await;
    api.answers("/v1/company", || {
        Told::json(&json!({ "success": true, "data": [] }))
    });
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, None);
    assert_eq!(
        with(&report, Verdict::Unclear).len(),
        pack().permissions.len()
    );
}

#[tokio::test]
async fn people_without_any_attribute_prove_only_that_there_are_people() {
    let api = LocalApi::start(personio).await;
    api.withholds(ATTRIBUTES.map(|(permission, _)| permission));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert!(with(&report, Verdict::Granted).contains(&"employees.view"));
    assert_eq!(with(&report, Verdict::Missing).len(), ATTRIBUTES.len());
}

#[tokio::test]
async fn what_goes_wrong_at_the_door_has_its_cause() {
    let api = LocalApi::start(personio).await;
    let wrong = [("client_id", ID), ("client_secret", "papi-another")];
    let report = check(pack(), "full", &Scope::Full, &api.url, &wrong).await;
    assert_eq!((report.cause, report.calls), (Some(Cause::Rejected), 1));

    api.withholds(provable());
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(
        report.cause,
        Some(Cause::NoPermissions),
        "{:?}",
        report.detail
    );

    api.answers("/v1/auth", || {
        Told::json(&json!({ "success": true, "data": {} }))
    });
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, Some(Cause::UnexpectedAnswer));

    api.answers("/", || Told::with(200, "text/html", "<html>Welcome</html>"));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, Some(Cause::UnexpectedAnswer));
}

#[tokio::test]
async fn a_token_that_is_refused_for_one_question_accuses_nobody() {
    let api = LocalApi::start(personio).await;
    api.answers("/attendances", || refused(401, "Unauthenticated"));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(
        with(&report, Verdict::Unclear),
        ["employees.edit", "attendances.view"]
    );
    assert_eq!(with(&report, Verdict::Missing), Vec::<&str>::new());
}
