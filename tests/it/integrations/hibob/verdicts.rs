//! What the check says of the boxes, and that it says it with few reads and keeps no value.

use std::{collections::BTreeSet, time::Duration};

use keyway::{
    integrations::{
        pack::Proof,
        verdict::{Cause, Progress, Verdict},
    },
    practice::{FieldRule, PendingNeed, PolicyTypesNeed, Tenant, Ungrouped, Unticked},
};
use serde_json::json;

use super::{bob_with, check, check_at, of, pack, provable, quick, remark, with};
use crate::practice::Practice;

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
            .all(|finding| finding.evidence.english().ends_with('.'))
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
            // How adding it goes wrong is told along.
            for id in ["group-by-name", "default-condition"] {
                assert!(remark(&report, id).is_some(), "{id}");
            }
            assert!(remark(&report, "employees-as-members").is_none());
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
        "{report:?} {told:?} {} {}",
        serde_json::to_string(&report).unwrap(),
        serde_json::to_string_pretty(&report.insight).unwrap()
    );
    let (id, token) = practice.bob.service_user();
    // Every field that Bob has, of everybody.
    let fields = practice.read("/v1/company/people/fields").await;
    let fields: Vec<&str> = fields
        .as_array()
        .unwrap()
        .iter()
        .map(|field| field["id"].as_str().unwrap())
        .collect();
    practice.bob.grant("financial.view");
    practice.bob.grant("company-car.view");
    let everybody = practice
        .search(json!({ "fields": fields, "showInactive": true }))
        .await;
    let mut canaries = vec![id, token];
    for person in &everybody {
        leaves(person, &mut canaries);
    }
    // Words that stand in the pack as well prove nothing, and Bob's words for statuses are counted.
    let words = format!("{:?} Hired Employed Terminated", pack());
    canaries.retain(|canary| !words.contains(canary.as_str()));
    assert!(canaries.len() > 100);
    for canary in canaries.iter().filter(|canary| canary.len() > 5) {
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
    assert_eq!(report.calls, 15);
}

#[tokio::test]
async fn known_gaps_between_the_guide_and_bob_are_told_as_such() {
    let practice = bob_with(Tenant::default()).await;
    let report = check(&practice).await;
    assert!(remark(&report, "see-or-manage-time-off").is_none());
    assert!(remark(&report, "pending-requests").is_none());
    assert!(remark(&report, "sensitive-fields").is_none());
    assert!(remark(&report, "employees-as-members").is_some());
    practice.bob.tune(|knobs| {
        knobs.policy_types_need = PolicyTypesNeed::Manage;
        knobs.pending_need = PendingNeed::Create;
    });
    practice.bob.revoke("personal.edit");
    let report = check(&practice).await;
    assert_eq!(
        of(&report, "time-off-settings.view").verdict,
        Verdict::Unclear
    );
    assert!(remark(&report, "see-or-manage-time-off").is_some());
    assert_eq!(
        of(&report, "time-off-requests.approve").verdict,
        Verdict::Unclear
    );
    assert!(remark(&report, "pending-requests").is_some());
    // Viewing is granted, and what was left out is named.
    assert_eq!(of(&report, "personal.view").verdict, Verdict::Granted);
    assert_eq!(of(&report, "personal.view").left_out, ["Date of birth"]);
    assert_eq!(
        remark(&report, "sensitive-fields").unwrap().about,
        ["Personal"]
    );
    assert!(remark(&report, "half-open-sections").is_none());
}

#[tokio::test]
async fn a_history_of_which_columns_are_kept_back_is_not_granted() {
    let practice = bob_with(Tenant::default()).await;
    let past = FieldRule {
        view: None,
        history: Some(false),
    };
    practice.bob.set_field("work.department", past);
    let report = check(&practice).await;
    let history = of(&report, "work.history");
    assert_eq!(history.verdict, Verdict::Unclear, "{}", history.evidence);
    assert_eq!(history.left_out, ["department"]);
    assert_eq!(of(&report, "work.view").verdict, Verdict::Granted);
    assert_eq!(
        remark(&report, "half-open-sections").unwrap().about,
        ["Work"]
    );
}
