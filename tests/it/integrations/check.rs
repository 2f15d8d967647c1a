//! The check against the local Bob, over HTTP.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use keyway::{
    integrations::{
        self, Credentials, Patience, Scope, Vendor,
        pack::{Pack, Proof},
        registry,
        verdict::{Cause, Finding, Progress, Report, Verdict},
    },
    practice::{Audience, Bob, Fault, Lifecycle, Tenant, Ungrouped, Unticked},
};
use secrecy::SecretString;
use tokio::sync::mpsc;

use crate::practice::Practice;

fn pack() -> &'static Pack {
    registry::find("hibob").unwrap()
}

fn quick() -> Patience {
    Patience {
        connect: Duration::from_millis(500),
        answer: Duration::from_millis(1500),
        check: Duration::from_secs(20),
    }
}

fn credentials(id: &str, token: &str) -> Credentials {
    let secret = |text: &str| SecretString::from(text.to_owned());
    Credentials::from(BTreeMap::from([
        ("service_user_id".to_owned(), secret(id)),
        ("service_user_token".to_owned(), secret(token)),
    ]))
}

/// Checks as the first service user; also gives what was told meanwhile.
async fn check_at(url: &str, bob: &Bob, patience: Patience) -> (Report, Vec<Progress>) {
    let vendor = Vendor::with_patience(url, patience).unwrap();
    let (id, token) = bob.service_user();
    let (progress, mut told) = mpsc::unbounded_channel();
    let profile = pack().profile("full").unwrap();
    let report = integrations::check(
        pack(),
        profile,
        &Scope::Full,
        &vendor,
        &credentials(&id, &token),
        progress,
    )
    .await;
    let mut all = Vec::new();
    while let Some(one) = told.recv().await {
        all.push(one);
    }
    (report, all)
}

async fn check(practice: &Practice) -> Report {
    check_at(&practice.api, &practice.bob, quick()).await.0
}

fn of<'a>(report: &'a Report, id: &str) -> &'a Finding {
    report
        .findings
        .iter()
        .find(|finding| finding.permission == id)
        .unwrap()
}

fn with(report: &Report, verdict: Verdict) -> BTreeSet<&str> {
    let findings = report
        .findings
        .iter()
        .filter(|finding| finding.verdict == verdict);
    findings
        .map(|finding| finding.permission.as_str())
        .collect()
}

/// What a read can prove absent: all but the weak ones and the gap between See and Manage.
fn provable() -> Vec<&'static str> {
    let weak = [
        "time-off-settings.view",
        "confidential-docs.view",
        "shared-docs.view",
        "time-off-requests.approve",
    ];
    let readable = pack()
        .permissions
        .iter()
        .filter(|p| !matches!(p.proof, Proof::Nothing { .. }));
    readable
        .map(|p| p.id.as_str())
        .filter(|id| !weak.contains(id))
        .collect()
}

async fn bob_with(tenant: Tenant) -> Practice {
    let practice = Practice::with(tenant).await;
    practice.bob.tune(|knobs| knobs.bulk_for_view = false);
    practice
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
async fn all_boxes_ticked_prove_all_that_reads_can_prove() {
    let practice = bob_with(Tenant::default()).await;
    let (report, told) = check_at(&practice.api, &practice.bob, quick()).await;
    assert_eq!((report.cause, &report.detail), (None, &None));
    assert_eq!(report.findings.len(), 62);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    let granted = with(&report, Verdict::Granted);
    for id in provable().into_iter().chain(["time-off-settings.view"]) {
        assert!(granted.contains(id), "{id}: {}", of(&report, id).evidence);
    }
    assert!(
        report
            .findings
            .iter()
            .all(|finding| finding.evidence.ends_with('.'))
    );
    let people = report.people.unwrap();
    assert!(people.all > people.active && people.active > 0);
    assert!(report.account.is_some());
    // Everything was told as it was found, once, after the sign-in.
    assert!(matches!(told[0], Progress::Connected));
    let found: Vec<_> = told
        .iter()
        .filter_map(|one| match one {
            Progress::Found(finding) => Some(finding.permission.as_str()),
            Progress::Connected => None,
        })
        .collect();
    assert_eq!(found.len(), 62);
    assert_eq!(found.into_iter().collect::<BTreeSet<_>>().len(), 62);
}

#[tokio::test]
async fn each_box_that_is_not_ticked_is_the_only_one_missing() {
    let practice = bob_with(Tenant::default()).await;
    assert_eq!(provable().len(), 26);
    for id in provable() {
        practice.bob.grant_all();
        practice.bob.revoke(id);
        practice.bob.heals();
        let report = check(&practice).await;
        assert_eq!(report.cause, None, "{id}: {:?}", report.detail);
        assert_eq!(
            with(&report, Verdict::Missing),
            BTreeSet::from([id]),
            "{}",
            of(&report, id).evidence
        );
    }
}

#[tokio::test]
async fn boxes_that_no_read_shows_never_change_a_verdict() {
    let practice = bob_with(Tenant::default()).await;
    let before = check(&practice).await;
    for permission in &pack().permissions {
        if matches!(permission.proof, Proof::Nothing { .. })
            && permission.id != "identification.edit"
            && permission.id != "personal.edit"
        {
            practice.bob.revoke(&permission.id);
            assert_eq!(of(&before, &permission.id).verdict, Verdict::Unclear);
        }
    }
    let after = check(&practice).await;
    assert_eq!(before.findings, after.findings);
}

#[tokio::test]
async fn a_service_user_in_no_group_is_told_so_however_bob_puts_it() {
    for ungrouped in [Ungrouped::Refuses, Ungrouped::ShowsNobody] {
        for unticked in [Unticked::Refuses, Unticked::ShowsNothing] {
            let practice = bob_with(Tenant::default()).await;
            practice.bob.ungroup();
            practice
                .bob
                .tune(|knobs| (knobs.ungrouped, knobs.unticked) = (ungrouped, unticked));
            let report = check(&practice).await;
            assert_eq!(report.cause, Some(Cause::NoPermissions));
            assert_eq!(with(&report, Verdict::Unclear).len(), 62);
        }
    }
}

#[tokio::test]
async fn a_group_without_any_box_misses_all_that_can_be_proved() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.revoke_all();
    practice.bob.grant("basic-info.view");
    let report = check(&practice).await;
    let mut expected: BTreeSet<_> = provable().into_iter().collect();
    expected.remove("basic-info.view");
    // Without a kind of time off there is nothing to ask a balance of.
    expected.remove("time-off-balance.view");
    assert_eq!(report.cause, None);
    assert_eq!(with(&report, Verdict::Missing), expected);
    assert_eq!(
        with(&report, Verdict::Granted),
        BTreeSet::from(["basic-info.view"])
    );
}

#[tokio::test]
async fn where_bob_shows_no_ids_the_sections_are_still_told_apart() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.tune(|knobs| knobs.bare_ids = false);
    practice.bob.revoke("basic-info.view");
    practice.bob.revoke("address.view");
    let report = check(&practice).await;
    assert_eq!(report.cause, None);
    assert_eq!(
        with(&report, Verdict::Missing),
        BTreeSet::from(["address.view", "basic-info.view"])
    );
    assert_eq!(of(&report, "work.history").verdict, Verdict::Granted);
    assert_eq!(
        of(&report, "time-off-balance.view").verdict,
        Verdict::Unclear
    );
}

#[tokio::test]
async fn one_row_alone_does_not_tell_whether_histories_are_ticked() {
    let practice = bob_with(Tenant::default().short_histories()).await;
    let report = check(&practice).await;
    for table in [
        "work.history",
        "employment.history",
        "lifecycle.history",
        "payroll.history",
    ] {
        assert_eq!(of(&report, table).verdict, Verdict::Unclear);
    }
    let practice = Practice::usual().await;
    practice.bob.revoke("work.history");
    let report = check(&practice).await;
    assert_eq!(of(&report, "work.history").verdict, Verdict::Unclear);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
}

#[tokio::test]
async fn small_and_empty_companies_give_no_false_verdicts() {
    for tenant in [
        Tenant::of(1),
        Tenant::of(1).sparse(),
        Tenant::of(2).sparse().short_histories().without_time_off(),
        Tenant::default().sparse(),
    ] {
        let practice = bob_with(tenant).await;
        let report = check(&practice).await;
        assert_eq!(report.cause, None);
        assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    }
    let practice = bob_with(Tenant::of(0)).await;
    let report = check(&practice).await;
    assert_eq!(
        report.cause, None,
        "its features show that it is in a group"
    );
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    assert_eq!(
        with(&report, Verdict::Granted),
        BTreeSet::from(["reports.view", "time-off-settings.view"])
    );
    assert_eq!(report.people.unwrap().all, 0);
}

#[tokio::test]
async fn a_renamed_or_absent_section_is_unclear() {
    let tenant = Tenant::default()
        .rename_category("address", "Where we live")
        .without_category("training");
    let practice = bob_with(tenant.rename_category("work", "What we do")).await;
    let report = check(&practice).await;
    assert_eq!(of(&report, "address.view").verdict, Verdict::Unclear);
    assert!(of(&report, "address.view").evidence.contains("“Address”"));
    assert_eq!(of(&report, "training.view").verdict, Verdict::Unclear);
    // Its id is known, and the evidence speaks the company's own words.
    assert_eq!(of(&report, "work.view").verdict, Verdict::Granted);
    assert!(of(&report, "work.view").evidence.contains("“What we do”"));
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
}

#[tokio::test]
async fn whose_data_counts_people_and_proves_nothing_false() {
    let practice = bob_with(Tenant::default()).await;
    practice
        .bob
        .audience(Audience::statuses([Lifecycle::Employed]));
    let report = check(&practice).await;
    let people = report.people.unwrap();
    assert_eq!(people.all, people.active);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    practice.bob.audience(Audience::Nobody);
    let report = check(&practice).await;
    assert_eq!(report.cause, None);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
}

#[tokio::test]
async fn only_reads_are_asked_few_and_two_at_a_time_and_no_value_is_kept() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.latency(Duration::from_millis(20));
    let (report, told) = check_at(&format!("{}/v1/", practice.api), &practice.bob, quick()).await;
    let requests = practice.bob.requests();
    assert_eq!(usize::try_from(report.calls).unwrap(), requests.len());
    assert!(requests.len() <= 40, "{}", requests.len());
    assert!(practice.bob.most_in_flight() <= 2);
    for request in &requests {
        let is_read = request.method == "GET"
            || (request.method == "POST" && request.path == "/v1/people/search");
        assert!(
            is_read && request.path.starts_with("/v1/"),
            "{} {}",
            request.method,
            request.path
        );
    }
    let kept = format!(
        "{report:?} {told:?} {}",
        serde_json::to_string(&report).unwrap()
    );
    let (id, token) = practice.bob.service_user();
    let everybody = practice.search(serde_json::json!({ "fields": ["root.email", "root.surname", "work.title", "identification.ssn", "home.privateEmail", "address.line1"], "showInactive": true })).await;
    let mut canaries = vec![id, token];
    for person in &everybody {
        leaves(person, &mut canaries);
    }
    assert!(canaries.len() > 100);
    for canary in canaries.iter().filter(|canary| canary.len() > 4) {
        assert!(!kept.contains(canary.as_str()), "{canary} was kept");
    }
}

fn leaves(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, into)),
        serde_json::Value::Object(map) => map.values().for_each(|item| leaves(item, into)),
        _ => {}
    }
}

#[tokio::test]
async fn a_whole_check_asks_so_little_that_even_one_by_one_it_takes_two_seconds() {
    let practice = bob_with(Tenant::default()).await;
    let report = check(&practice).await;
    assert_eq!(report.cause, None);
    // At a tenth of a second an answer; how long it really takes is measured by ./dev bench.
    assert!(report.calls <= 20, "{} calls", report.calls);
}

#[tokio::test]
async fn a_company_of_fifty_thousand_is_checked_within_the_limits() {
    let practice = bob_with(Tenant::of(50_000)).await;
    let report = check_at(&practice.api, &practice.bob, Patience::default())
        .await
        .0;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    for id in provable() {
        assert_eq!(of(&report, id).verdict, Verdict::Granted, "{id}");
    }
    assert!(report.people.unwrap().all > 5_000);
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
    practice.bob.fault(Fault::hang().on("/v1/bulk"));
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

#[tokio::test]
async fn another_companys_bob_has_another_fingerprint() {
    let practice = bob_with(Tenant::default()).await;
    let here = check(&practice).await.account.unwrap();
    assert_eq!(check(&practice).await.account.unwrap(), here);
    practice.bob.move_to(Tenant::default().company_id(77));
    assert_ne!(check(&practice).await.account.unwrap(), here);
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
