//! Reading employees: omission, emptiness, filters and forms.

use keyway::practice::{Audience, Lifecycle, Tenant, Ungrouped};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::Practice;

#[tokio::test]
async fn what_is_not_ticked_is_left_out_without_a_word() {
    let bob = Practice::usual().await;
    let fields = json!({ "fields": ["root.firstName", "work.title", "no.such.field"] });
    let with = bob.search(fields.clone()).await;
    assert!(
        with.iter()
            .all(|one| one["/work/title"]["value"].is_string())
    );
    assert!(
        with.iter()
            .all(|one| one["work"]["title"] == one["/work/title"]["value"])
    );

    bob.bob.revoke("work.view");
    let without = bob.search(fields).await;
    assert_eq!(with.len(), without.len());
    assert!(
        without
            .iter()
            .all(|one| one.get("/work/title").is_none() && one.get("work").is_none())
    );
    assert!(
        without
            .iter()
            .all(|one| one["/root/firstName"]["value"].is_string())
    );
}

#[tokio::test]
async fn an_empty_value_is_null_and_a_hidden_one_absent() {
    let bob = Practice::usual().await;
    let fields = json!({ "fields": ["home.legalGender"] });
    let seen = bob.search(fields.clone()).await;
    assert!(
        seen.iter()
            .all(|one| one["home"]["legalGender"] == Value::Null)
    );
    assert!(
        seen.iter()
            .all(|one| one["home"].get("legalGender").is_some())
    );
    bob.bob.revoke("home.view");
    assert!(
        bob.search(fields)
            .await
            .iter()
            .all(|one| one.get("home").is_none())
    );
}

#[tokio::test]
async fn a_field_belongs_to_its_category_and_not_to_its_prefix() {
    let bob = Practice::usual().await;
    bob.bob.revoke("home.view");
    let fields = json!({ "fields": ["home.privateEmail", "home.familyStatus"] });
    let seen = bob.search(fields).await;
    assert!(
        seen.iter()
            .all(|one| one["home"].get("privateEmail").is_some())
    );
    assert!(
        seen.iter()
            .all(|one| one["home"].get("familyStatus").is_none())
    );
}

#[tokio::test]
async fn sensitive_fields_need_view_and_edit() {
    let bob = Practice::usual().await;
    let fields = json!({ "fields": ["personal.birthDate", "personal.pronouns"] });
    assert!(
        bob.search(fields.clone()).await[0]
            .get("/personal/birthDate")
            .is_some()
    );
    bob.bob.revoke("personal.edit");
    let seen = bob.search(fields.clone()).await;
    assert!(seen[0]["personal"].get("birthDate").is_none());
    assert!(seen[0]["personal"].get("pronouns").is_some());
    bob.bob.tune(|knobs| knobs.sensitive_needs_edit = false);
    assert!(
        bob.search(fields).await[0]
            .get("/personal/birthDate")
            .is_some()
    );
}

#[tokio::test]
async fn people_who_do_not_work_today_are_found_only_when_asked_for() {
    let bob = Practice::usual().await;
    let active = bob.search(json!({ "fields": ["root.id"] })).await.len();
    assert_eq!(bob.ids().await.len(), 40);
    assert_eq!(active, 28);
}

#[tokio::test]
async fn the_audience_limits_who_is_found() {
    let bob = Practice::usual().await;
    bob.bob
        .audience(Audience::statuses([Lifecycle::Employed, Lifecycle::Hired]));
    assert_eq!(bob.ids().await.len(), 30);
    let all = Practice::usual().await.ids().await;
    bob.bob.audience(Audience::people(all[..2].to_vec()));
    assert_eq!(bob.ids().await, all[..2]);
    bob.bob.audience(Audience::Nobody);
    assert!(bob.ids().await.is_empty());
}

#[tokio::test]
async fn groups_add_up_each_for_its_own_people() {
    let bob = Practice::usual().await;
    let ids = bob.ids().await;
    bob.bob.revoke("address.view");
    bob.bob.add_group(
        "Extra",
        &["address.view"],
        Audience::people([ids[0].clone()]),
    );
    let seen = bob
        .search(json!({ "fields": ["address.city"], "showInactive": true }))
        .await;
    let with: Vec<_> = seen
        .iter()
        .filter(|one| one.get("/address/city").is_some())
        .collect();
    assert_eq!(with.len(), 1);
    assert_eq!(with[0]["id"], json!(ids[0]));
}

#[tokio::test]
async fn somebody_in_no_group_is_refused_or_shown_nobody() {
    let bob = Practice::usual().await;
    bob.bob.ungroup();
    let body = json!({ "fields": ["root.id"] });
    assert_eq!(
        bob.post("/v1/people/search", &body).await.status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        bob.get("/v1/company/people/fields").await.status(),
        StatusCode::OK
    );
    bob.bob.ungrouped_answer(Ungrouped::ShowsNobody);
    assert!(bob.search(body.clone()).await.is_empty());
    bob.bob.group();
    assert_eq!(bob.search(body).await.len(), 28);
}

#[tokio::test]
async fn without_basic_info_only_bare_ids_come_back() {
    let bob = Practice::usual().await;
    bob.bob.revoke_all();
    let seen = bob
        .search(json!({ "fields": ["root.id", "work.title"] }))
        .await;
    assert!(
        seen.iter()
            .all(|one| one.as_object().unwrap().keys().eq(["id"]))
    );
    bob.bob.tune(|knobs| knobs.bare_ids = false);
    let seen = bob.search(json!({ "fields": ["root.id"] })).await;
    assert!(seen.iter().all(|one| one == &json!({})));
}

#[tokio::test]
async fn a_search_that_bob_does_not_support_is_a_400() {
    let bob = Practice::usual().await;
    let id = &bob.ids().await[0];
    let filter = |path: &str, operator: &str, values: Value| json!({ "fields": ["root.id"], "filters": [{ "fieldPath": path, "operator": operator, "values": values }] });
    let fields: Vec<String> = (0..401).map(|n| format!("work.field_{n}")).collect();
    for body in [
        json!({ "filters": [] }),
        json!({ "fields": fields }),
        filter("work.site", "equals", json!(["Leeds"])),
        filter("root.id", "contains", json!([id])),
        filter("root.id", "equals", json!([])),
        json!([1, 2]),
    ] {
        let answer = bob.post("/v1/people/search", &body).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{body}");
        let answer: Value = answer.json().await.unwrap();
        assert!(answer["key"].is_string() && answer["error"].is_string());
    }
    assert_eq!(
        bob.search(json!({ "fields": fields[..400] })).await.len(),
        28
    );
    assert_eq!(
        bob.search(filter("root.id", "equals", json!([id])))
            .await
            .len(),
        1
    );
}

#[tokio::test]
async fn one_person_is_read_by_id_or_address() {
    let bob = Practice::usual().await;
    let one = &bob.search(json!({})).await[0];
    for key in ["id", "email"] {
        let path = format!("/v1/people/{}", one[key].as_str().unwrap());
        let answer = bob.post(&path, &json!({ "fields": ["root.id"] })).await;
        assert_eq!(answer.json::<Value>().await.unwrap()["id"], one["id"]);
    }
    assert_eq!(
        bob.post("/v1/people/1", &json!({})).await.status(),
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn people_read_differently_from_machines() {
    let bob = Practice::usual().await;
    let ask = |form: &str| json!({ "fields": ["work.startDate", "work.isManager"], "humanReadable": form });
    let replaced = &bob.search(ask("REPLACE")).await[0];
    assert_eq!(replaced["work"]["isManager"], "Yes");
    assert!(replaced.get("/work/isManager").is_none());
    let appended = &bob.search(ask("APPEND")).await[0];
    assert_eq!(appended["humanReadable"]["work"], replaced["work"]);
    assert_eq!(appended["work"]["isManager"], true);
    let ignored = &bob.search(ask("PLEASE")).await[0];
    assert!(ignored.get("humanReadable").is_none());
}

#[tokio::test]
async fn companies_come_in_every_size() {
    assert!(Practice::with(Tenant::of(0)).await.ids().await.is_empty());
    assert_eq!(Practice::with(Tenant::of(1)).await.ids().await.len(), 1);
    let large = Practice::with(Tenant::of(50_000)).await.ids().await;
    let distinct: std::collections::HashSet<_> = large.iter().collect();
    assert_eq!(distinct.len(), 50_000);
}

#[tokio::test]
async fn a_renamed_category_keeps_its_id() {
    let bob = Practice::with(Tenant::default().rename_category("work", "My job")).await;
    let fields = bob.read("/v1/company/people/fields").await;
    let work = fields
        .as_array()
        .unwrap()
        .iter()
        .filter(|field| field["categoryId"] == "work");
    assert!(work.clone().count() > 5);
    assert!(
        work.clone()
            .all(|field| field["categoryDisplayName"] == "My job")
    );
}
