//! Tables, single and in bulk, and the features around them.

use keyway::practice::{Audience, PolicyTypesNeed, Tenant, Unticked};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::Practice;

const TABLES: [(&str, &str); 4] = [
    ("work", "work"),
    ("employment", "employment"),
    ("lifecycle", "lifecycle"),
    ("salaries", "payroll"),
];

fn rows(answer: &Value) -> usize {
    answer["values"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_table_shows_nothing_the_current_row_or_all_of_them() {
    let bob = Practice::usual().await;
    let id = &bob.ids().await[2];
    for (table, slug) in TABLES {
        let path = format!("/v1/people/{id}/{table}");
        assert!(rows(&bob.read(&path).await) > 1, "{table}");
        bob.bob.revoke(&format!("{slug}.history"));
        let current = bob.read(&path).await;
        assert_eq!(rows(&current), 1, "{table}");
        assert_eq!(current["values"][0]["isCurrent"], true);
        bob.bob.revoke(&format!("{slug}.view"));
        assert_eq!(
            bob.get(&path).await.status(),
            StatusCode::FORBIDDEN,
            "{table}"
        );
    }
    let training = format!("/v1/people/{id}/training");
    assert_eq!(rows(&bob.read(&training).await), 2);
    bob.bob.revoke("training.view");
    assert_eq!(bob.get(&training).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn histories_can_be_short() {
    let bob = Practice::with(Tenant::default().short_histories()).await;
    for id in bob.ids().await {
        for (table, _) in TABLES {
            assert_eq!(
                rows(&bob.read(&format!("/v1/people/{id}/{table}")).await),
                1
            );
        }
    }
}

#[tokio::test]
async fn tables_open_for_the_audience_only() {
    let bob = Practice::usual().await;
    let ids = bob.ids().await;
    bob.bob.audience(Audience::people([ids[0].clone()]));
    let work = |id: &str| format!("/v1/people/{id}/work");
    assert_eq!(bob.get(&work(&ids[0])).await.status(), StatusCode::OK);
    assert_eq!(
        bob.get(&work(&ids[1])).await.status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(bob.get(&work("17")).await.status(), StatusCode::NOT_FOUND);

    let asked = format!("/v1/bulk/people/work?employeeIds={},{}", ids[0], ids[1]);
    let bulk = bob.read(&asked).await;
    assert_eq!(bulk["results"].as_array().unwrap().len(), 1);
    let error = &bulk["errors"][0]["employeeId"];
    assert_eq!(error["error"], "MISSING_PERMISSION");
    assert!(error["message"].as_str().unwrap().ends_with(&ids[1]));
}

#[tokio::test]
async fn bulk_tables_come_page_by_page() {
    let bob = Practice::usual().await;
    let mut seen = Vec::new();
    let mut cursor = String::new();
    for _ in 0..3 {
        let page = bob
            .read(&format!("/v1/bulk/people/lifecycle?limit=15{cursor}"))
            .await;
        let results = page["results"].as_array().unwrap();
        seen.extend(
            results
                .iter()
                .map(|one| one["employeeId"].as_str().unwrap().to_owned()),
        );
        match page["response_metadata"]["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, bob.ids().await);
    for wrong in ["limit=0", "limit=201", "cursor=elsewhere"] {
        let answer = bob.get(&format!("/v1/bulk/people/work?{wrong}")).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn bulk_with_view_only_is_the_current_row_or_a_refusal() {
    let bob = Practice::usual().await;
    bob.bob.revoke("work.history");
    let bulk = bob.read("/v1/bulk/people/work").await;
    assert!(
        bulk["results"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| rows(one) == 1)
    );
    bob.bob.tune(|knobs| knobs.bulk_for_view = false);
    assert_eq!(
        bob.get("/v1/bulk/people/work").await.status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn every_feature_hangs_on_its_own_box() {
    let bob = Practice::usual().await;
    let id = bob.ids().await.swap_remove(0);
    let today = "2026-01-01";
    let features = [
        (
            "time-off-settings.view",
            "/v1/timeoff/policy-types".to_owned(),
        ),
        (
            "time-off-settings.view",
            "/v1/timeoff/policies/names?policyTypeName=Holiday".to_owned(),
        ),
        (
            "whos-out.view",
            "/v1/timeoff/whosout?from=2026-01-01&to=2026-12-31".to_owned(),
        ),
        (
            "whos-out.view",
            format!("/v1/timeoff/outtoday?today={today}"),
        ),
        (
            "time-off-balance.view",
            format!("/v1/timeoff/employees/{id}/balance?policyType=Holiday&date={today}"),
        ),
        ("reports.view", "/v1/company/reports".to_owned()),
    ];
    for (item, path) in features {
        bob.bob.grant_all();
        assert_eq!(
            bob.get(&path).await.status(),
            StatusCode::OK,
            "{path} with {item}"
        );
        bob.bob.revoke(item);
        assert_eq!(
            bob.get(&path).await.status(),
            StatusCode::FORBIDDEN,
            "{path} without {item}"
        );
    }
    assert_eq!(bob.get("/v1/tasks").await.status(), StatusCode::FORBIDDEN);
    bob.bob.grant("tasks.view");
    assert!(
        !bob.read("/v1/tasks").await["tasks"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn an_unticked_feature_may_show_an_empty_list_instead() {
    let bob = Practice::usual().await;
    bob.bob.revoke("reports.view");
    bob.bob
        .tune(|knobs| knobs.unticked = Unticked::ShowsNothing);
    assert_eq!(
        bob.read("/v1/company/reports").await,
        json!({ "views": [] })
    );
}

#[tokio::test]
async fn policy_types_may_need_the_box_that_nobody_asks_for() {
    let bob = Practice::usual().await;
    bob.bob
        .tune(|knobs| knobs.policy_types_need = PolicyTypesNeed::Manage);
    assert_eq!(
        bob.get("/v1/timeoff/policy-types").await.status(),
        StatusCode::FORBIDDEN
    );
    bob.bob.grant("time-off-settings.manage");
    assert_eq!(
        bob.read("/v1/timeoff/policy-types").await["policyTypes"][0],
        "Holiday"
    );
}

#[tokio::test]
async fn pending_and_private_requests_need_asking_for() {
    let bob = Practice::with(Tenant::of(300)).await;
    let since = chrono::Utc::now() - chrono::Duration::days(30);
    let since = since.format("%Y-%m-%dT%H:%M:%SZ");
    let path = format!("/v1/timeoff/requests/changes?since={since}&includePending=true");
    let pending = |answer: &Value| {
        let changes = answer["changes"].as_array().unwrap();
        changes
            .iter()
            .filter(|one| one["changeType"] == "Pending")
            .count()
    };
    assert!(pending(&bob.read(&path).await) > 0);
    bob.bob.revoke("time-off-requests.approve");
    let without = bob.read(&path).await;
    assert_eq!(pending(&without), 0);
    assert!(!without["changes"].as_array().unwrap().is_empty());
    let long_ago = bob
        .get("/v1/timeoff/requests/changes?since=2020-01-01T00:00:00Z")
        .await;
    assert_eq!(long_ago.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn documents_show_the_folders_that_may_be_seen() {
    let bob = Practice::usual().await;
    let path = format!("/v1/docs/people/{}", bob.ids().await[0]);
    let count = |answer: Value| answer["documents"].as_array().unwrap().len();
    assert_eq!(count(bob.read(&path).await), 2);
    bob.bob.revoke("confidential-docs.view");
    assert_eq!(count(bob.read(&path).await), 1);
    bob.bob.revoke("shared-docs.view");
    assert_eq!(bob.get(&path).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn lists_are_named_and_an_unknown_one_is_a_404() {
    let bob = Practice::usual().await;
    let lists = bob.read("/v1/company/named-lists").await;
    let one = bob.read("/v1/company/named-lists/department").await;
    assert_eq!(lists["department"], one);
    assert_eq!(one["items"], one["values"]);
    let unknown = bob.get("/v1/company/named-lists/dragons").await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn profiles_are_of_people_who_work_here_now() {
    let bob = Practice::usual().await;
    let profiles = bob.read("/v1/profiles").await;
    assert_eq!(profiles["employees"].as_array().unwrap().len(), 28);
    assert!(profiles["employees"][0]["work"]["title"].is_string());
    bob.bob.revoke("work.view");
    assert!(
        bob.read("/v1/profiles").await["employees"][0]
            .get("work")
            .is_none()
    );
}
