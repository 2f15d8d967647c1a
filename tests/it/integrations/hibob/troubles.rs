//! What can go wrong between us and Bob, each with its cause; what was learnt before is kept.

use std::{collections::BTreeSet, time::Duration};

use keyway::{
    integrations::{
        self, Patience, Scope, Vendor,
        verdict::{Cause, Verdict},
    },
    practice::{Fault, Tenant},
};
use serde_json::json;
use tokio::sync::mpsc;

use super::{bob_with, check, check_at, credentials, of, pack, provable, quick, with};
use crate::support::local_api::{LocalApi, Told};

#[tokio::test]
async fn a_refused_search_beside_an_open_table_is_no_missing_group() {
    let api = LocalApi::start(|asked, _| {
        match asked.path.as_str() {
            "/v1/company/people/fields" => Told::json(&json!([
                { "id": "work.title", "categoryId": "work", "categoryDisplayName": "Work", "jsonPath": "work.title", "type": "text" }
            ])),
            "/v1/bulk/people/lifecycle" => Told::json(&json!({ "results": [
                { "employeeId": "1", "values": [{ "isCurrent": true }, { "isCurrent": false }] }
            ] })),
            _ => Told::with(403, "application/json", "{}"),
        }
    })
    .await;
    let practice = bob_with(Tenant::default()).await;
    let report = check_at(&api.url, &practice.bob, quick()).await.0;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    let verdict = |id: &str| of(&report, id).verdict;
    assert_eq!(verdict("lifecycle.history"), Verdict::Granted);
    assert_eq!(verdict("work.view"), Verdict::Missing);
}

#[tokio::test]
async fn a_search_that_is_not_understood_accuses_nobody() {
    for status in [400, 404] {
        let practice = bob_with(Tenant::default()).await;
        practice
            .bob
            .fault(Fault::down(status).on("/v1/people/search"));
        let report = check(&practice).await;
        assert_eq!(report.cause, Some(Cause::UnexpectedAnswer));
        assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    }
}

#[tokio::test]
async fn a_refused_token_ends_the_check_at_once() {
    let practice = bob_with(Tenant::default()).await;
    let (id, _) = practice.bob.service_user();
    let vendor = Vendor::new(&practice.api).unwrap();
    let (progress, _told) = mpsc::unbounded_channel();
    let profile = pack().profile("full").unwrap();
    let report = integrations::check(
        pack(),
        profile,
        &Scope::Full,
        &vendor,
        &credentials(&id, "Wrong7token"),
        progress,
    )
    .await;
    assert_eq!((report.cause, report.calls), (Some(Cause::Rejected), 1));
    assert_eq!(
        report.detail.as_deref(),
        Some("401 on GET /v1/company/people/fields")
    );
    assert_eq!(with(&report, Verdict::Unclear).len(), 62);
}

#[tokio::test]
async fn a_token_reset_in_the_middle_ends_it_there() {
    let practice = bob_with(Tenant::default()).await;
    practice
        .bob
        .fault(Fault::down(401).on("/v1/company/reports"));
    let report = check(&practice).await;
    assert_eq!(report.cause, Some(Cause::Rejected));
    assert_eq!(
        of(&report, "work.view").verdict,
        Verdict::Granted,
        "what was learnt is kept"
    );
    let asked = practice
        .bob
        .requests()
        .iter()
        .filter(|request| request.path == "/v1/company/reports")
        .count();
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn refusals_are_never_repeated() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.revoke_all();
    practice.bob.grant("basic-info.view");
    check(&practice).await;
    let mut seen = BTreeSet::new();
    for request in practice
        .bob
        .requests()
        .iter()
        .filter(|request| request.status == Some(403))
    {
        assert!(
            seen.insert((request.path.clone(), request.query.clone())),
            "{} twice",
            request.path
        );
    }
    assert!(!seen.is_empty());
}

#[tokio::test]
async fn every_trouble_has_its_cause() {
    let first = "/v1/company/people/fields";
    for (trouble, cause) in [
        (Fault::down(503), Cause::VendorUnavailable),
        (Fault::hang(), Cause::VendorTimeout),
        (Fault::drip(Duration::from_millis(50)), Cause::VendorTimeout),
        (Fault::html(), Cause::UnexpectedAnswer),
        (Fault::empty(), Cause::UnexpectedAnswer),
        (Fault::garbage(), Cause::UnexpectedAnswer),
        (Fault::huge(3 * 1024 * 1024), Cause::UnexpectedAnswer),
        (
            Fault::redirect("http://127.0.0.1:9/"),
            Cause::UnexpectedAnswer,
        ),
        (Fault::too_many(Some(600)), Cause::RateLimited),
        (Fault::disconnect(), Cause::Unreachable),
        (Fault::down(404), Cause::UnexpectedAnswer),
    ] {
        let practice = bob_with(Tenant::default()).await;
        practice.bob.fault(trouble.clone().on(first));
        let report = check(&practice).await;
        assert_eq!(
            report.cause,
            Some(cause),
            "{trouble:?}: {:?}",
            report.detail
        );
        assert!(
            report
                .detail
                .unwrap()
                .contains("GET /v1/company/people/fields")
        );
        assert!(
            report
                .findings
                .iter()
                .all(|finding| finding.verdict == Verdict::Unclear)
        );
    }
}

#[tokio::test]
async fn a_disabled_service_user_and_the_firewall_are_told_apart() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.disable_service_user();
    assert_eq!(check(&practice).await.cause, Some(Cause::AccessRestricted));
    // Fifty refusals within ten seconds.
    for _ in 0..50 {
        practice.get("/v1/tasks").await;
    }
    assert_eq!(check(&practice).await.cause, Some(Cause::Blocked));
}

#[tokio::test]
async fn nobody_at_the_address_is_unreachable() {
    let practice = bob_with(Tenant::default()).await;
    let report = check_at("http://127.0.0.1:9", &practice.bob, quick())
        .await
        .0;
    assert_eq!(report.cause, Some(Cause::Unreachable));
}

#[tokio::test]
async fn a_passing_trouble_is_ridden_out() {
    let practice = bob_with(Tenant::default()).await;
    practice
        .bob
        .fault(Fault::down(502).on("/v1/people/search").next(2));
    practice
        .bob
        .fault(Fault::too_many(Some(1)).on("/v1/company/reports").next(1));
    practice
        .bob
        .fault(Fault::disconnect().on("/v1/bulk/people/work").next(1));
    let report = check(&practice).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    for id in provable() {
        assert_eq!(
            of(&report, id).verdict,
            Verdict::Granted,
            "{id}: {}",
            of(&report, id).evidence
        );
    }
}

#[tokio::test]
async fn one_broken_corner_of_bob_leaves_its_boxes_unclear_and_three_end_the_check() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.fault(Fault::html().on("/v1/company/reports"));
    let report = check(&practice).await;
    assert_eq!(report.cause, None);
    assert_eq!(of(&report, "reports.view").verdict, Verdict::Unclear);
    assert_eq!(of(&report, "whos-out.view").verdict, Verdict::Granted);
    practice.bob.fault(Fault::html().on("/v1/timeoff"));
    let report = check(&practice).await;
    assert_eq!(report.cause, Some(Cause::UnexpectedAnswer));
    assert_eq!(of(&report, "work.view").verdict, Verdict::Granted);
}

#[tokio::test]
async fn at_the_deadline_what_was_learnt_is_kept() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.fault(Fault::hang().on("/v1/bulk/people/work"));
    let patience = Patience {
        answer: Duration::from_secs(9),
        check: Duration::from_millis(900),
        ..quick()
    };
    let report = check_at(&practice.api, &practice.bob, patience).await.0;
    assert_eq!(report.cause, Some(Cause::VendorTimeout));
    let detail = report.detail.as_deref().unwrap();
    assert!(detail.contains("the whole check took longer"), "{detail}");
    assert_eq!(of(&report, "work.view").verdict, Verdict::Granted);
    assert_eq!(of(&report, "work.history").verdict, Verdict::Unclear);
    assert_eq!(report.findings.len(), 62);
}

#[test]
fn an_api_address_is_refused_unless_it_is_public_https_or_this_machine() {
    for bad in [
        "http://api.hibob.com",
        "https://10.0.0.1",
        "https://169.254.169.254/v1",
        "http://192.168.1.1",
        "https://[fd00::1]",
        "api.hibob.com",
        "",
        "https://user:pass@api.hibob.com",
        "https://api.hibob.com?x=1",
        "ftp://api.hibob.com",
        "https://[::ffff:10.0.0.1]",
    ] {
        assert!(Vendor::new(bad).is_err(), "{bad}");
    }
    for good in [
        "https://api.hibob.com",
        "https://api.sandbox.hibob.com/v1",
        "http://127.0.0.1:8181",
        "http://localhost:8181/v1/",
        "http://[::1]:1",
    ] {
        assert!(Vendor::new(good).is_ok(), "{good}");
    }
}
