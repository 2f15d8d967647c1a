//! At the door: signing in, rate limits, the firewall, and paths that are not there.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};

use super::Practice;

const FIELDS: &str = "/v1/company/people/fields";

fn header(answer: &reqwest::Response, name: &str) -> i64 {
    answer.headers()[name].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_401_has_no_body_and_still_the_rate_headers() {
    let bob = Practice::usual().await;
    let (id, token) = bob.bob.service_user();
    let url = format!("{}{FIELDS}", bob.api);
    let unsigned = bob.client.get(&url);
    let swapped = bob.client.get(&url).basic_auth(&token, Some(&id));
    let wrong = bob.client.get(&url).basic_auth(&id, Some("guess"));
    let bearer = bob.client.get(&url).bearer_auth(&token);
    for request in [unsigned, swapped, wrong, bearer] {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(header(&answer, "x-ratelimit-limit"), 50);
        assert!(answer.bytes().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_reset_token_is_refused_and_the_new_one_works() {
    let bob = Practice::usual().await;
    let (id, old) = bob.bob.service_user();
    bob.bob.reset_token();
    let url = format!("{}{FIELDS}", bob.api);
    let answer = bob
        .client
        .get(url)
        .basic_auth(id, Some(old))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_disabled_service_user_is_refused_even_what_needs_nothing() {
    let bob = Practice::usual().await;
    bob.bob.disable_service_user();
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::FORBIDDEN);
    bob.bob.tune(|knobs| knobs.disabled_status = 401);
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::UNAUTHORIZED);
    bob.bob.enable_service_user();
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn each_endpoint_counts_its_own_minute() {
    let bob = Practice::usual().await;
    bob.bob.time_stands_still();
    bob.bob.tune(|knobs| {
        knobs.limits.insert(format!("GET {FIELDS}"), 2);
    });
    for left in [1, 0] {
        let answer = bob.get(FIELDS).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(header(&answer, "x-ratelimit-remaining"), left);
    }
    let refused = bob.get(FIELDS).await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(header(&refused, "x-ratelimit-limit"), 2);
    let wait = header(&refused, "x-ratelimit-reset") - chrono::Utc::now().timestamp();
    assert!((0..=60).contains(&wait), "{wait}");
    assert_eq!(
        bob.get("/v1/company/reports").await.status(),
        StatusCode::OK
    );
    bob.bob.time_passes(Duration::from_secs(60));
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_tables_are_endpoints_of_their_own() {
    let bob = Practice::usual().await;
    let id = bob.ids().await.swap_remove(0);
    let limit = |knobs: &mut keyway::practice::Knobs| {
        knobs
            .limits
            .insert("GET /v1/people/{id}/work".to_owned(), 0);
    };
    bob.bob.tune(limit);
    let status = async |table: &str| bob.get(&format!("/v1/people/{id}/{table}")).await.status();
    assert_eq!(status("work").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(status("employment").await, StatusCode::OK);
}

#[tokio::test]
async fn fifty_refusals_shut_the_door_for_five_minutes() {
    let bob = Practice::usual().await;
    bob.bob.time_stands_still();
    bob.bob.revoke("reports.view");
    for _ in 0..50 {
        assert_eq!(
            bob.get("/v1/company/reports").await.status(),
            StatusCode::FORBIDDEN
        );
    }
    bob.bob.tune(|knobs| knobs.block_status = 406);
    let blocked = bob.get(FIELDS).await;
    assert_eq!(blocked.status(), StatusCode::NOT_ACCEPTABLE);
    assert!(blocked.headers().get("x-ratelimit-limit").is_none());
    assert!(blocked.text().await.unwrap().starts_with("<html>"));
    // A 403 shuts out its header, not the address.
    let unsigned = bob.client.get(format!("{}{FIELDS}", bob.api));
    assert_eq!(
        unsigned.send().await.unwrap().status(),
        StatusCode::UNAUTHORIZED
    );
    bob.bob.time_passes(Duration::from_secs(301));
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn fifty_wrong_tokens_shut_out_the_whole_address() {
    let bob = Practice::usual().await;
    bob.bob.time_stands_still();
    let (id, _) = bob.bob.service_user();
    for n in 0..50 {
        let wrong = bob.client.get(format!("{}{FIELDS}", bob.api));
        let answer = wrong.basic_auth(&id, Some(n)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    }
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn refusals_spread_over_time_shut_nobody_out() {
    let bob = Practice::usual().await;
    bob.bob.time_stands_still();
    bob.bob.revoke("reports.view");
    for _ in 0..60 {
        assert_eq!(
            bob.get("/v1/company/reports").await.status(),
            StatusCode::FORBIDDEN
        );
        bob.bob.time_passes(Duration::from_secs(1));
    }
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn outside_the_api_every_path_is_a_page() {
    let bob = Practice::usual().await;
    for path in ["/", "/llms.txt", "/api/v1/people/search", "/v2/people"] {
        let answer = bob
            .client
            .get(format!("{}{path}", bob.api))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        let kind = answer.headers()["content-type"]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(kind.starts_with("text/html"), "{path} {kind}");
    }
    for path in ["/v1/dragons", "/v1/people/1/dragons", "/v1/people/search"] {
        let answer = bob.get(path).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(answer.json::<Value>().await.unwrap()["error"].is_string());
    }
}

#[tokio::test]
async fn what_was_asked_is_remembered_without_who_asked() {
    let bob = Practice::usual().await;
    let body = json!({ "fields": ["root.id"] });
    bob.post("/v1/people/search?a=b", &body).await;
    bob.get("/v1/dragons").await;
    let asked = bob.bob.requests();
    assert_eq!(asked.len(), 2);
    assert_eq!(
        (asked[0].method.as_str(), asked[0].path.as_str()),
        ("POST", "/v1/people/search")
    );
    assert_eq!(
        (asked[0].query.as_str(), asked[0].status),
        ("a=b", Some(200))
    );
    assert_eq!(asked[0].body.as_ref(), Some(&body));
    assert_eq!(asked[1].status, Some(404));
    let (_, token) = bob.bob.service_user();
    assert!(!format!("{asked:?}").contains(&token));
    bob.bob.forget_requests();
    assert!(bob.bob.requests().is_empty());
}
