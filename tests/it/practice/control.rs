//! The control port: what tests and people turn.

use reqwest::{Method, StatusCode};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use super::Practice;

impl Practice {
    async fn turn(&self, method: Method, path: &str, body: Option<Value>) -> reqwest::Response {
        let request = self
            .client
            .request(method, format!("{}{path}", self.control));
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        request.send().await.unwrap()
    }

    async fn state(&self) -> Value {
        self.turn(Method::GET, "/state", None)
            .await
            .json()
            .await
            .unwrap()
    }

    async fn page(&self) -> Html {
        let page = self.turn(Method::GET, "/", None).await;
        Html::parse_document(&page.text().await.unwrap())
    }

    /// Submits the page's form with these fields.
    async fn press(&self, path: &str, fields: &[(&str, &str)]) {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let form = self
            .client
            .post(format!("{}{path}", self.control))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        assert_eq!(form.send().await.unwrap().status(), StatusCode::SEE_OTHER);
    }
}

fn ticked(page: &Html) -> Vec<String> {
    let boxes = Selector::parse("input[name=box][checked]").unwrap();
    page.select(&boxes)
        .map(|one| one.attr("value").unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn boxes_are_ticked_one_by_one_and_all_at_once() {
    let bob = Practice::usual().await;
    assert_eq!(
        bob.turn(Method::DELETE, "/permissions/work.view", None)
            .await
            .status(),
        204
    );
    assert!(!bob.bob.granted().contains("work.view"));
    assert_eq!(
        bob.turn(Method::PUT, "/permissions/work.view", None)
            .await
            .status(),
        204
    );
    assert!(bob.bob.granted().contains("work.view"));
    assert_eq!(
        bob.turn(Method::PUT, "/permissions/dragons.view", None)
            .await
            .status(),
        404
    );
    bob.turn(Method::DELETE, "/permissions/all", None).await;
    assert!(bob.bob.granted().is_empty());
    bob.turn(Method::POST, "/permissions/all", None).await;
    assert_eq!(bob.bob.granted().len(), 62);
}

#[tokio::test]
async fn group_audience_and_service_user_are_changed() {
    let bob = Practice::usual().await;
    bob.turn(Method::POST, "/ungroup", None).await;
    let refused = bob.post("/v1/people/search", &json!({})).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    bob.turn(Method::POST, "/group", None).await;
    let some = json!({ "statuses": ["terminated"] });
    bob.turn(Method::PUT, "/audience", Some(some.clone())).await;
    assert_eq!(bob.ids().await.len(), 4);
    assert_eq!(bob.state().await["groups"][0]["audience"], some);

    let (id, token) = bob.bob.service_user();
    let change = json!({ "reset_token": true });
    let user: Value = bob
        .turn(Method::PUT, "/service-user", Some(change))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(user["id"], id);
    assert_ne!(user["token"], token);
    bob.turn(
        Method::PUT,
        "/service-user",
        Some(json!({ "disabled": true })),
    )
    .await;
    assert_eq!(
        bob.get("/v1/profiles").await.status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn knobs_turn_alone_and_an_unknown_one_is_told() {
    let bob = Practice::usual().await;
    let turned = bob
        .turn(
            Method::PUT,
            "/knobs",
            Some(json!({ "ungrouped": "shows_nobody" })),
        )
        .await;
    assert_eq!(turned.status(), StatusCode::OK);
    let knobs = bob.state().await["knobs"].take();
    assert_eq!(knobs["ungrouped"], "shows_nobody");
    assert_eq!(knobs["block_status"], 403);
    for wrong in [json!({ "dragons": 1 }), json!({ "ungrouped": "sings" })] {
        let told = bob.turn(Method::PUT, "/knobs", Some(wrong)).await;
        assert_eq!(told.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(bob.state().await["knobs"], knobs);
}

#[tokio::test]
async fn faults_requests_clock_and_company_are_changed() {
    let bob = Practice::usual().await;
    bob.bob.time_stands_still();
    let fault = json!({ "kind": "down", "status": 502, "path": "/v1/profiles", "times": 1 });
    bob.turn(Method::PUT, "/fault", Some(fault.clone())).await;
    assert_eq!(bob.state().await["faults"], json!([fault]));
    assert_eq!(
        bob.get("/v1/profiles").await.status(),
        StatusCode::BAD_GATEWAY
    );
    assert_eq!(bob.state().await["faults"], json!([]));
    bob.turn(Method::PUT, "/fault", Some(json!({ "kind": "hang" })))
        .await;
    bob.turn(Method::DELETE, "/fault", None).await;

    bob.turn(Method::POST, "/tenant", Some(json!({ "people": 3 })))
        .await;
    assert_eq!(bob.ids().await.len(), 3);
    let asked: Value = bob
        .turn(Method::GET, "/requests", None)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(asked["requests"][1]["path"], "/v1/people/search");
    assert_eq!(asked["most_in_flight"], 1);
    bob.turn(Method::DELETE, "/requests", None).await;
    assert!(bob.bob.requests().is_empty());

    bob.turn(
        Method::PUT,
        "/knobs",
        Some(json!({ "limits": { "GET /v1/profiles": 1 } })),
    )
    .await;
    bob.turn(Method::POST, "/clock", Some(json!({ "seconds": 60 })))
        .await;
    assert_eq!(bob.get("/v1/profiles").await.status(), StatusCode::OK);
    assert_eq!(
        bob.get("/v1/profiles").await.status(),
        StatusCode::TOO_MANY_REQUESTS
    );
    bob.turn(Method::POST, "/clock", Some(json!({ "seconds": 60 })))
        .await;
    assert_eq!(bob.get("/v1/profiles").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_page_shows_credentials_and_boxes_and_saves_them() {
    let bob = Practice::usual().await;
    bob.bob.revoke("work.view");
    let page = bob.page().await;
    let value = |id: &str| {
        let input = Selector::parse(id).unwrap();
        page.select(&input)
            .next()
            .unwrap()
            .attr("value")
            .unwrap()
            .to_owned()
    };
    let (id, token) = bob.bob.service_user();
    assert_eq!(value("#service-user-id"), id);
    assert_eq!(value("#service-user-token"), token);
    let mut boxes = ticked(&page);
    assert_eq!(boxes.len(), 61);

    boxes.push("work.view".to_owned());
    let mut fields: Vec<_> = boxes.iter().map(|one| ("box", one.as_str())).collect();
    fields.extend([("member", "yes"), ("status", "Employed")]);
    bob.press("/", &fields).await;
    assert_eq!(ticked(&bob.page().await).len(), 62);
    assert_eq!(bob.ids().await.len(), 28);
    let saved = bob
        .turn(Method::GET, "/?saved", None)
        .await
        .text()
        .await
        .unwrap();
    assert!(saved.contains("role=\"status\">Saved."));

    bob.press("/", &[]).await;
    assert!(ticked(&bob.page().await).is_empty());
    let refused = bob.post("/v1/people/search", &json!({})).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    bob.press("/boxes/all", &[]).await;
    assert_eq!(bob.bob.granted().len(), 62);
    bob.press("/token", &[]).await;
    assert_ne!(bob.bob.service_user().1, token);
}

#[tokio::test]
async fn the_page_is_strict_about_what_it_loads_and_who_presses() {
    let bob = Practice::usual().await;
    let page = bob.turn(Method::GET, "/", None).await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
    assert!(!page.text().await.unwrap().contains("style="));
    let foreign = bob.client.post(format!("{}/boxes/none", bob.control));
    let foreign = foreign
        .header("sec-fetch-site", "cross-site")
        .send()
        .await
        .unwrap();
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
    assert_eq!(bob.bob.granted().len(), 62);
}
