//! Less than a whole check: one row again, and the quick look at what is linked.

use std::collections::BTreeSet;

use keyway::{
    integrations::{
        Scope,
        pack::Proof,
        verdict::{Cause, Report, Verdict},
    },
    practice::{Audience, Fault, Lifecycle, Tenant, Ungrouped},
};

use super::{bob_with, check, check_for, full, of, remark, with};
use crate::practice::Practice;

async fn only(practice: &Practice, ids: &[&str]) -> Report {
    let ids = ids.iter().map(|&id| id.to_owned()).collect();
    check_for(practice, full(), &Scope::Only(ids)).await
}

async fn quickly(practice: &Practice) -> Report {
    check_for(practice, full(), &Scope::Quick).await
}

#[tokio::test]
async fn one_row_again_asks_only_what_it_needs_and_says_the_same() {
    let practice = bob_with(Tenant::default()).await;
    let whole = check(&practice).await;
    for permission in &super::pack().permissions {
        let id = permission.id.as_str();
        practice.bob.heals();
        let report = only(&practice, &[id]).await;
        assert_eq!(report.cause, None, "{id}");
        assert_eq!(report.findings.len(), 1, "{id}");
        assert_eq!(
            report.findings[0].verdict,
            of(&whole, id).verdict,
            "{id}: {}",
            report.findings[0].evidence
        );
        let most = match id {
            id if id.starts_with("time-off-balance.v") => 5,
            id if id.ends_with("docs.view") => 4,
            _ if matches!(permission.proof, Proof::Nothing { .. }) => 1,
            _ if matches!(permission.proof, Proof::Category { .. }) => 4,
            _ => 3,
        };
        assert!(report.calls <= most, "{id}: {} calls", report.calls);
        assert!(remark(&report, "employees-as-members").is_none());
    }
    let report = only(&practice, &["work.view", "work.history", "reports.view"]).await;
    assert_eq!(report.findings.len(), 3);
    assert_eq!(with(&report, Verdict::Granted).len(), 3);
}

#[tokio::test]
async fn one_row_again_sees_that_a_box_was_ticked_or_not() {
    let practice = bob_with(Tenant::default()).await;
    for id in super::provable() {
        practice.bob.revoke(id);
        let report = only(&practice, &[id]).await;
        assert_eq!(
            of(&report, id).verdict,
            Verdict::Missing,
            "{id}: {}",
            of(&report, id).evidence
        );
        assert!(report.calls <= 7, "{id}: {} calls", report.calls);
        practice.bob.grant(id);
        practice.bob.heals();
    }
}

#[tokio::test]
async fn one_row_again_looks_also_at_people_whom_no_table_shows() {
    let practice = bob_with(Tenant::default()).await;
    practice
        .bob
        .audience(Audience::statuses([Lifecycle::Employed]));
    practice.bob.revoke("address.view");
    let leavers = Audience::statuses([Lifecycle::Terminated]);
    practice
        .bob
        .add_group("Leavers", &["address.view"], leavers);
    let report = only(&practice, &["address.view"]).await;
    let finding = of(&report, "address.view");
    assert_eq!(finding.verdict, Verdict::Granted, "{}", finding.evidence);
}

#[tokio::test]
async fn a_quick_look_is_six_calls_at_most_and_never_false() {
    let practice = bob_with(Tenant::default()).await;
    let whole = check(&practice).await;
    let report = quickly(&practice).await;
    assert_eq!((report.cause, report.calls), (None, 5));
    assert_eq!(
        (report.account, report.people),
        (whole.account.clone(), whole.people)
    );
    assert_eq!(report.insight.by_status, whole.insight.by_status);
    let seen: BTreeSet<&str> = report
        .findings
        .iter()
        .map(|f| f.permission.as_str())
        .collect();
    assert_eq!(seen.len(), 19 + 3);
    for id in [
        "whos-out.view",
        "reports.view",
        "lifecycle.history",
        "work.view",
    ] {
        assert!(seen.contains(id), "{id}");
    }
    assert!(
        report
            .findings
            .iter()
            .all(|f| f.verdict == Verdict::Granted)
    );
    for id in super::provable() {
        practice.bob.revoke(id);
        let report = quickly(&practice).await;
        assert!(report.calls <= 6, "{id}: {}", report.calls);
        let looked_at = report.findings.iter().any(|f| f.permission == id);
        let expected = if looked_at {
            BTreeSet::from([id])
        } else {
            BTreeSet::new()
        };
        assert_eq!(with(&report, Verdict::Missing), expected, "{id}");
        practice.bob.grant(id);
    }
}

#[tokio::test]
async fn a_quick_look_notices_a_lost_token_group_audience_or_bob_himself() {
    let practice = bob_with(Tenant::default()).await;
    for ungrouped in [Ungrouped::Refuses, Ungrouped::ShowsNobody] {
        practice.bob.ungroup();
        practice.bob.ungrouped_answer(ungrouped);
        let report = quickly(&practice).await;
        assert_eq!(report.cause, Some(Cause::NoPermissions));
        assert!(report.calls <= 6 && report.findings.is_empty());
        practice.bob.group();
    }
    practice
        .bob
        .audience(Audience::statuses([Lifecycle::Employed]));
    let report = quickly(&practice).await;
    assert!(remark(&report, "inactive-people-missing").is_some());
    practice.bob.audience(Audience::Nobody);
    let report = quickly(&practice).await;
    assert_eq!((report.cause, report.people.unwrap().all), (None, 0));
    assert!(remark(&report, "nobody-visible").is_some() && report.calls <= 6);
    practice.bob.audience(Audience::Everyone);
    practice.bob.fault(Fault::down(401));
    assert_eq!(quickly(&practice).await.cause, Some(Cause::Rejected));
    practice.bob.heals();
    practice.bob.fault(Fault::down(503));
    assert_eq!(
        quickly(&practice).await.cause,
        Some(Cause::VendorUnavailable)
    );
}

#[tokio::test]
async fn fifty_thousand_people_make_no_quick_look_longer() {
    let practice = bob_with(Tenant::of(50_000)).await;
    let report = quickly(&practice).await;
    assert_eq!((report.cause, report.calls), (None, 5));
    assert!(report.insight.at_least);
    assert_eq!(report.people.unwrap().all, 200);
    let report = only(&practice, &["work.view"]).await;
    assert_eq!(
        (of(&report, "work.view").verdict, report.calls),
        (Verdict::Granted, 3)
    );
}
