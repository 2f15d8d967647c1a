//! The checker for ordinary REST APIs: its bounds, and that it claims nothing that it has not seen.

use std::collections::BTreeSet;

use keyway::integrations::{
    Scope,
    pack::Pack,
    verdict::{Cause, Verdict},
};
use serde_json::json;

use super::{check, packs::Copy, with};
use crate::support::local_api::{Asked, LocalApi, Told};

fn acme(asked: &Asked, withheld: &BTreeSet<String>) -> Told {
    if withheld.contains(&asked.path) {
        return Told::with(403, "application/json", "{}");
    }
    match asked.path.as_str() {
        "/v1/acme/me" => Told::json(&json!({})),
        "/v1/acme/people/search" => {
            Told::json(&json!({ "people": [{ "id": 1 }] })).header("x-acme-scope", "people")
        }
        "/v1/acme/pay" => Told::json(&json!({ "pay": [{ "amount": 1 }] })),
        _ => Told::with(404, "application/json", "{}"),
    }
}

fn pack() -> Pack {
    Copy::new().read().unwrap()
}

fn typed() -> [(&'static str, &'static str); 2] {
    [("account", "acme"), ("token", "s3cret")]
}

async fn verdicts(api: &LocalApi) -> (Option<Cause>, Vec<Verdict>) {
    let report = check(&pack(), "full", &Scope::Full, &api.url, &typed()).await;
    let verdicts = report.findings.iter().map(|finding| finding.verdict);
    (report.cause, verdicts.collect())
}

const GRANTED: Verdict = Verdict::Granted;
const MISSING: Verdict = Verdict::Missing;
const UNCLEAR: Verdict = Verdict::Unclear;

#[tokio::test]
async fn a_200_proves_nothing_but_what_stands_in_it() {
    let api = LocalApi::start(acme).await;
    assert_eq!(
        verdicts(&api).await,
        (None, vec![GRANTED, GRANTED, UNCLEAR])
    );
    // What is there and holds nothing is not there.
    api.answers("/pay", || {
        Told::json(&json!({ "pay": [{ "amount": {} }, { "amount": [] }, { "amount": " " }] }))
    });
    assert_eq!(verdicts(&api).await.1[1], UNCLEAR);
    // Nobody in it; a header that says another thing; pay that is there and empty.
    api.answers("/people", || {
        Told::json(&json!({ "people": [] })).header("x-acme-scope", "people")
    });
    assert_eq!(verdicts(&api).await.1[0], UNCLEAR);
    api.answers("/people", || {
        Told::json(&json!({ "people": [1] })).header("x-acme-scope", "pay")
    });
    assert_eq!(verdicts(&api).await.1[0], UNCLEAR);
    api.answers("/people", || Told::json(&json!({ "people": [1] })));
    assert_eq!(verdicts(&api).await.1[0], UNCLEAR);
    api.answers("/people", || Told::json(&json!(["people"])));
    assert_eq!(verdicts(&api).await.1[0], UNCLEAR);
    api.answers("/pay", || {
        Told::json(&json!({ "pay": [{ "amount": null }, { "amount": "" }] }))
    });
    assert_eq!(verdicts(&api).await.1[1], UNCLEAR);
    api.answers("/pay", || Told::json(&json!({ "pay": [{}, {}] })));
    assert_eq!(verdicts(&api).await.1[1], MISSING);
    // Refused, and the pack does not say what that means.
    api.answers("/pay", || Told::with(403, "application/json", "{}"));
    assert_eq!(
        verdicts(&api).await,
        (None, vec![GRANTED, UNCLEAR, UNCLEAR])
    );
}

#[tokio::test]
async fn one_question_that_fails_leaves_the_others_their_answers() {
    let api = LocalApi::start(acme).await;
    for told in [
        (|| Told::with(500, "application/json", "{}")) as fn() -> Told,
        || Told::with(200, "text/html", "<html>"),
        || Told::with(200, "application/json", "{\"pay\": [{\"am"),
        || Told::with(302, "text/html", "").header("location", "http://127.0.0.1:1/"),
    ] {
        api.answers("/pay", told);
        assert_eq!(
            verdicts(&api).await,
            (None, vec![GRANTED, UNCLEAR, UNCLEAR])
        );
    }
    api.answers("/pay", || Told::with(401, "application/json", "{}"));
    let (cause, found) = verdicts(&api).await;
    assert_eq!((cause, found[1]), (Some(Cause::Rejected), UNCLEAR));
}

#[tokio::test]
async fn nothing_is_asked_twice_that_was_refused_and_a_refusal_of_all_has_its_cause() {
    let api = LocalApi::start(acme).await;
    api.withholds(["/v1/acme/people/search", "/v1/acme/pay"]);
    let report = check(&pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(
        (report.cause, report.calls),
        (Some(Cause::NoPermissions), 3)
    );
    assert_eq!(with(&report, MISSING), ["people.view"]);
    // Asked for one line only, a refusal is that line's and says nothing of the others.
    let scope = Scope::Only(["people.view".to_owned()].into());
    let report = check(&pack(), "full", &scope, &api.url, &typed()).await;
    assert_eq!((report.cause, report.calls), (None, 2));
}

#[tokio::test]
async fn the_sign_in_tells_what_the_pack_says_a_status_means() {
    let api = LocalApi::start(acme).await;
    let other = [("account", "other"), ("token", "s3cret")];
    let report = check(&pack(), "full", &Scope::Full, &api.url, &other).await;
    assert_eq!((report.cause, report.calls), (Some(Cause::WrongAccount), 1));
    api.answers("/me", || Told::with(401, "application/json", "{}"));
    assert_eq!(verdicts(&api).await.0, Some(Cause::Rejected));
    api.answers("/me", || Told::with(403, "application/json", "{}"));
    assert_eq!(verdicts(&api).await.0, Some(Cause::AccessRestricted));
    api.answers("/me", || {
        Told::with(429, "application/json", "{}").header("retry-after", "3600")
    });
    assert_eq!(verdicts(&api).await.0, Some(Cause::RateLimited));
}

#[tokio::test]
async fn of_an_answer_that_is_too_long_what_came_whole_counts() {
    let api = LocalApi::start(acme).await;
    api.answers("/pay", || {
        let entry = json!({ "amount": 1, "note": "x".repeat(1_000) }).to_string();
        let all = vec![entry; 2_000].join(",");
        Told::with(200, "application/json", format!("{{\"pay\":[{all}]}}"))
    });
    assert_eq!(
        verdicts(&api).await,
        (None, vec![GRANTED, GRANTED, UNCLEAR])
    );
    api.answers("/pay", || {
        Told::with(200, "application/json", "[".repeat(2 << 20))
    });
    assert_eq!(
        verdicts(&api).await,
        (None, vec![GRANTED, UNCLEAR, UNCLEAR])
    );
}

/// What a customer types stands in a path as itself and leads nowhere else.
#[tokio::test]
async fn what_was_typed_cannot_lead_a_call_elsewhere() {
    let api = LocalApi::start(acme).await;
    for account in ["acme/../../admin", "a@evil.example", "x?y=1#z", "é"] {
        let typed = [("account", account), ("token", "s3cret")];
        check(&pack(), "full", &Scope::Full, &api.url, &typed).await;
    }
    for asked in api.asked() {
        let parts: Vec<_> = asked.path.split('/').collect();
        assert_eq!(
            (parts.len(), parts[1], parts[3]),
            (4, "v1", "me"),
            "{}",
            asked.path
        );
        assert!(asked.query.is_empty());
    }
}
