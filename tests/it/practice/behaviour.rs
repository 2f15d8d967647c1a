//! Troubles on demand, and the boxes that Bob knows.

use std::{collections::BTreeSet, time::Duration};

use keyway::practice::{Fault, catalogue};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::Practice;

const FIELDS: &str = "/v1/company/people/fields";
const REPORTS: &str = "/v1/company/reports";

#[test]
fn bob_knows_exactly_the_boxes_of_the_setup_guide() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/hibob/permissions.json"
    );
    let guide: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let guide = guide["items"].as_array().unwrap();
    assert_eq!(guide.len(), 62);
    assert_eq!(catalogue::ASKED.len(), guide.len());
    for (box_, item) in catalogue::ASKED.iter().zip(guide) {
        assert_eq!(
            box_.tab.label().to_lowercase(),
            item["tab"].as_str().unwrap().to_lowercase()
        );
        assert_eq!(box_.section, item["section"]);
        assert_eq!(box_.group, item["group"]);
        assert_eq!(box_.label, item["item"]);
        assert_eq!(box_.kind.word(), item["kind"]);
    }
    let ids: BTreeSet<_> = catalogue::ASKED
        .iter()
        .chain(catalogue::FURTHER)
        .map(|one| one.id)
        .collect();
    assert_eq!(ids.len(), 62 + catalogue::FURTHER.len());
}

#[tokio::test]
async fn a_trouble_strikes_where_and_as_often_as_told() {
    let bob = Practice::usual().await;
    bob.bob.fault(Fault::down(503).on(REPORTS).next(2));
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
    for _ in 0..2 {
        assert_eq!(
            bob.get(REPORTS).await.status(),
            StatusCode::SERVICE_UNAVAILABLE
        );
    }
    assert_eq!(bob.get(REPORTS).await.status(), StatusCode::OK);
    bob.bob.fault(Fault::down(500));
    for _ in 0..3 {
        assert_eq!(
            bob.get(FIELDS).await.status(),
            StatusCode::INTERNAL_SERVER_ERROR
        );
    }
    bob.bob.heals();
    assert_eq!(bob.get(FIELDS).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn an_answer_can_be_something_else_than_json() {
    let bob = Practice::usual().await;
    bob.bob.fault(Fault::html().next(1));
    assert!(
        bob.get(FIELDS)
            .await
            .text()
            .await
            .unwrap()
            .starts_with("<!doctype html>")
    );
    bob.bob.fault(Fault::empty().next(1));
    assert!(bob.get(FIELDS).await.bytes().await.unwrap().is_empty());
    bob.bob.fault(Fault::garbage().next(1));
    assert!(bob.get(FIELDS).await.json::<Value>().await.is_err());
    bob.bob.fault(Fault::huge(3_000_000).next(1));
    let huge = bob.get(FIELDS).await.bytes().await.unwrap();
    assert!(huge.len() >= 3_000_000);
    assert_eq!(serde_json::from_slice::<Value>(&huge).unwrap(), json!([]));
}

#[tokio::test]
async fn bob_can_send_elsewhere_or_ask_for_patience() {
    let bob = Practice::usual().await;
    bob.bob
        .fault(Fault::redirect("http://elsewhere.example/").next(1));
    let sent = bob.get(FIELDS).await;
    assert_eq!(sent.status(), StatusCode::FOUND);
    assert_eq!(sent.headers()["location"], "http://elsewhere.example/");
    bob.bob.fault(Fault::too_many(Some(7)).next(1));
    let patience = bob.get(FIELDS).await;
    assert_eq!(patience.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(patience.headers()["retry-after"], "7");
}

#[tokio::test]
async fn bob_can_hang_up_or_say_nothing_at_all() {
    let bob = Practice::usual().await;
    bob.bob.fault(Fault::disconnect().next(1));
    let (id, token) = bob.bob.service_user();
    let url = format!("{}{FIELDS}", bob.api);
    let ask = || bob.client.get(&url).basic_auth(&id, Some(&token));
    let read = match ask().send().await {
        Ok(answer) => answer.bytes().await.map(drop),
        Err(error) => Err(error),
    };
    assert!(read.is_err());

    for fault in [Fault::hang(), Fault::drip(Duration::from_millis(5))] {
        bob.bob.fault(fault.next(1));
        let answer = ask().timeout(Duration::from_millis(200)).send().await;
        let read = match answer {
            Ok(answer) => answer.bytes().await.map(drop),
            Err(error) => Err(error),
        };
        assert!(read.unwrap_err().is_timeout());
    }
    assert_eq!(bob.bob.requests()[1].status, None, "it never had an answer");
}

#[tokio::test]
async fn bob_stops_even_while_he_keeps_somebody_waiting() {
    let bob = Practice::usual().await;
    bob.bob.fault(Fault::hang());
    let (client, url) = (bob.client.clone(), format!("{}{FIELDS}", bob.api));
    let waiting = tokio::spawn(async move { client.get(url).send().await });
    while bob.bob.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    bob.stops().await;
    drop(waiting.await.unwrap());
}

#[tokio::test]
async fn answers_take_as_long_as_told_and_the_crowd_is_counted() {
    let bob = Practice::usual().await;
    bob.bob.latency(Duration::from_millis(50));
    let begun = std::time::Instant::now();
    let (one, other) = tokio::join!(bob.get(FIELDS), bob.get(REPORTS));
    assert!(one.status().is_success() && other.status().is_success());
    assert!(begun.elapsed() >= Duration::from_millis(50));
    assert_eq!(bob.bob.most_in_flight(), 2);
}
