//! Single fields: closed or opened one by one, moved into another category, and what Bob says of it.

use keyway::practice::{BulkCursor, FieldRule, Mail, PendingNeed, Restricted, Tenant};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use super::Practice;

const HEADER: &str = "x-has-restricted-columns";

fn view(open: bool) -> FieldRule {
    FieldRule {
        view: Some(open),
        history: None,
    }
}

#[tokio::test]
async fn a_field_that_is_closed_by_itself_is_left_out_or_told_as_empty() {
    let bob = Practice::usual().await;
    bob.bob.set_field("work.title", view(false));
    let body = json!({ "fields": ["root.id", "work.title", "work.site"] });
    let answer = bob.post("/v1/people/search", &body).await;
    assert!(!answer.headers().contains_key(HEADER));
    let answer: Value = answer.json().await.unwrap();
    let person = &answer["employees"][0];
    assert!(person["work"].get("title").is_none() && person["work"]["site"].is_string());
    assert!(answer.get("restricted_columns").is_none());

    bob.bob.tune(|knobs| knobs.restricted = Restricted::Empty);
    let answer = bob.post("/v1/people/search", &body).await;
    assert_eq!(answer.headers()[HEADER], "true");
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(answer["employees"][0]["work"]["title"], Value::Null);
    assert_eq!(
        answer["restricted_columns"]["no_view_permission"],
        json!(["work.title"])
    );
}

#[tokio::test]
async fn a_field_that_is_opened_by_itself_is_shown_without_its_category() {
    let bob = Practice::usual().await;
    bob.bob.revoke("address.view");
    bob.bob.set_field("address.city", view(true));
    let fields = json!({ "fields": ["address.city", "address.country"] });
    let people = bob.search(fields).await;
    assert!(people[0]["address"]["city"].is_string());
    assert!(people[0]["address"].get("country").is_none());
    bob.bob.forget_fields();
    let people = bob.search(json!({ "fields": ["address.city"] })).await;
    assert!(people[0].get("address").is_none());
}

#[tokio::test]
async fn a_table_empties_the_columns_that_are_kept_back_and_says_which() {
    let bob = Practice::usual().await;
    let id = bob.ids().await.swap_remove(2);
    let path = format!("/v1/people/{id}/work");
    assert!(!bob.get(&path).await.headers().contains_key(HEADER));
    bob.bob.set_field("work.title", view(false));
    bob.bob.set_field(
        "work.department",
        FieldRule {
            view: None,
            history: Some(false),
        },
    );
    let note = json!({
        "no_view_permission": ["title"],
        "no_view_history_permission": ["department"]
    });
    let answer = bob.get(&path).await;
    assert_eq!(answer.headers()[HEADER], "true");
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(answer["restricted_columns"], note);
    let rows = answer["values"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row["title"].is_null()));
    assert!(rows[0]["department"].is_string() && rows[1]["department"].is_null());
    let answer = bob.get("/v1/bulk/people/work?limit=5").await;
    assert_eq!(answer.headers()[HEADER], "true");
    assert_eq!(
        answer.json::<Value>().await.unwrap()["restricted_columns"],
        note
    );
    assert!(
        !bob.get("/v1/bulk/people/employment")
            .await
            .headers()
            .contains_key(HEADER)
    );
}

#[tokio::test]
async fn a_field_that_moved_keeps_its_id_and_obeys_its_new_category() {
    let tenant = Tenant::default().move_field("work.title", "category_1711886900112");
    let bob = Practice::with(tenant).await;
    let fields = bob.read("/v1/company/people/fields").await;
    let fields = fields.as_array().unwrap();
    let title = fields
        .iter()
        .find(|field| field["id"] == "work.title")
        .unwrap();
    assert_eq!(title["categoryDisplayName"], "Company car");
    let ask = json!({ "fields": ["work.title", "work.site"] });
    assert!(
        bob.search(ask.clone()).await[0]["work"]
            .get("title")
            .is_none()
    );
    bob.bob.grant("company-car.view");
    assert!(bob.search(ask).await[0]["work"]["title"].is_string());
}

#[tokio::test]
async fn pending_requests_the_next_page_and_addresses_are_as_the_knobs_say() {
    let bob = Practice::with(Tenant::default().mail(Mail::Elsewhere)).await;
    let since = (chrono::Utc::now() - chrono::Duration::days(30)).format("%Y-%m-%d");
    let path = format!("/v1/timeoff/requests/changes?since={since}&includePending=true");
    let pending = |answer: &Value| {
        let changes = answer["changes"].as_array().unwrap();
        changes
            .iter()
            .any(|change| change["changeType"] == "Pending")
    };
    assert!(pending(&bob.read(&path).await));
    bob.bob.tune(|knobs| {
        knobs.pending_need = PendingNeed::Create;
        knobs.bulk_cursor = BulkCursor::Cursor;
    });
    assert!(!pending(&bob.read(&path).await));
    bob.bob.grant("time-off-requests.create");
    assert!(pending(&bob.read(&path).await));
    let page = bob.read("/v1/bulk/people/work?limit=5").await;
    assert!(page["response_metadata"]["cursor"].is_string());
    let people = bob.search(json!({ "fields": ["root.email"] })).await;
    let email = people[0]["email"].as_str().unwrap();
    assert!(email.ends_with("@otherfirm.example"));
    assert_eq!(
        bob.post(&format!("/v1/people/{email}"), &json!({}))
            .await
            .status(),
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_control_port_sets_fields_and_forgets_them() {
    let bob = Practice::usual().await;
    let client = Client::new();
    let put = |id: &str, rule: Value| {
        let request = client
            .put(format!("{}/fields/{id}", bob.control))
            .json(&rule);
        async move { request.send().await.unwrap().status() }
    };
    assert_eq!(
        put("work.title", json!({ "view": false })).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        put("work.wings", json!({ "view": false })).await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        put("work.title", json!({ "colour": 1 })).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let state = || async {
        let answer = client.get(format!("{}/state", bob.control)).send().await;
        let state: Value = answer.unwrap().json().await.unwrap();
        state["groups"][0]["fields"].clone()
    };
    assert_eq!(state().await["work.title"]["view"], false);
    assert_eq!(put("work.title", json!({})).await, StatusCode::NO_CONTENT);
    assert_eq!(state().await, json!({}));
    put("work.title", json!({ "history": false })).await;
    let gone = client
        .delete(format!("{}/fields", bob.control))
        .send()
        .await;
    assert_eq!(gone.unwrap().status(), StatusCode::NO_CONTENT);
    assert_eq!(state().await, json!({}));
}
