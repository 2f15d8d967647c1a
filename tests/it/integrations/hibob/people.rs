//! Whose data can be seen, of which company, and how a large one is spared.

use std::{collections::BTreeSet, time::Duration};

use keyway::{
    integrations::{
        Patience, Scope,
        verdict::{Report, Verdict},
    },
    practice::{Audience, BulkCursor, Fault, Lifecycle, Mail, Tenant},
};

use super::{ask, bob_with, check, full, of, profile, provable, quick, remark, with};
use crate::practice::Practice;

fn by_status(report: &Report) -> Vec<(&str, u32)> {
    let counts = report.insight.by_status.iter();
    counts
        .map(|count| (count.status.as_str(), count.people))
        .collect()
}

/// Searches that asked for everybody.
fn unfiltered(practice: &Practice) -> usize {
    let requests = practice.bob.requests();
    let searches = requests
        .iter()
        .filter(|request| request.path == "/v1/people/search");
    searches
        .filter(|request| request.body.as_ref().unwrap().get("filters").is_none())
        .count()
}

async fn patiently(practice: &Practice) -> Report {
    let (url, bob) = (&practice.api, &practice.bob);
    ask(url, bob, Patience::default(), full(), &Scope::Full)
        .await
        .0
}

#[tokio::test]
async fn people_are_counted_by_status_and_active_ones_apart() {
    let practice = bob_with(Tenant::default()).await;
    let report = check(&practice).await;
    let people = report.people.unwrap();
    assert_eq!((people.all, people.active), (40, 28));
    let expected = [
        ("Hired", 2),
        ("Employed", 28),
        ("Garden leave", 2),
        ("Leave", 2),
        ("Parental leave", 2),
        ("Terminated", 4),
    ];
    assert_eq!(by_status(&report), expected);
    assert!(!report.insight.at_least);
    assert!(remark(&report, "inactive-people-missing").is_none());
    // Where no table tells, the search does.
    practice.bob.fault(Fault::down(404).on("/v1/bulk"));
    assert_eq!(by_status(&check(&practice).await), expected);
    practice.bob.revoke("lifecycle.view");
    let report = check(&practice).await;
    assert_eq!(by_status(&report), []);
    assert_eq!(report.people.unwrap().active, 28);
}

#[tokio::test]
async fn where_nobody_inactive_can_be_seen_that_is_said_and_nothing_false() {
    let practice = bob_with(Tenant::default()).await;
    practice
        .bob
        .audience(Audience::statuses([Lifecycle::Employed]));
    let report = check(&practice).await;
    let people = report.people.unwrap();
    assert_eq!((people.all, people.active), (28, 28));
    assert!(remark(&report, "inactive-people-missing").is_some());
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    practice.bob.audience(Audience::Nobody);
    let report = check(&practice).await;
    assert_eq!(report.cause, None);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    assert!(remark(&report, "nobody-visible").is_some());
    assert!(remark(&report, "inactive-people-missing").is_none());
}

#[tokio::test]
async fn sections_in_two_groups_of_different_people_are_told() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.revoke("address.view");
    let leavers = Audience::statuses([Lifecycle::Terminated]);
    practice
        .bob
        .add_group("Leavers", &["address.view"], leavers);
    let report = check(&practice).await;
    assert_eq!(of(&report, "address.view").verdict, Verdict::Granted);
    assert_eq!(
        remark(&report, "only-some-people").unwrap().about,
        ["Address"]
    );
}

#[tokio::test]
async fn fifty_thousand_people_are_never_asked_for_at_once() {
    for mark in [BulkCursor::NextCursor, BulkCursor::Cursor] {
        let practice = bob_with(Tenant::of(50_000)).await;
        practice.bob.tune(|knobs| knobs.bulk_cursor = mark);
        let report = patiently(&practice).await;
        assert_eq!(report.cause, None, "{:?}", report.detail);
        assert_eq!(unfiltered(&practice), 0);
        assert_eq!(report.calls, 15);
        assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
        for id in provable() {
            assert_eq!(of(&report, id).verdict, Verdict::Granted, "{id}");
        }
        let people = report.people.unwrap();
        assert!(report.insight.at_least && people.all == 600 && people.active == 420);
        assert!(remark(&report, "counted-so-far").is_some());
        assert!(report.account.is_some());
    }
}

#[tokio::test]
async fn a_profile_without_histories_spares_a_large_company_too() {
    let practice = Practice::with(Tenant::of(50_000)).await;
    practice.bob.revoke_all();
    let ids = ["basic-info.view", "work.view", "work-contact-details.view"];
    for id in ids {
        practice.bob.grant(id);
    }
    for scope in [Scope::Full, Scope::Quick] {
        let report = super::check_for(&practice, &profile(&ids, &[]), &scope).await;
        assert_eq!((report.cause, unfiltered(&practice)), (None, 0));
        assert_eq!(with(&report, Verdict::Granted), BTreeSet::from(ids));
    }
}

#[tokio::test]
async fn where_no_table_may_be_read_in_bulk_a_large_company_is_still_checked() {
    let practice = bob_with(Tenant::of(50_000)).await;
    practice.bob.fault(Fault::down(404).on("/v1/bulk"));
    let report = patiently(&practice).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(unfiltered(&practice), 1);
    assert!(report.calls <= 40 && report.insight.at_least);
    assert!(report.people.unwrap().all > 5_000);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    for id in provable() {
        assert_eq!(of(&report, id).verdict, Verdict::Granted, "{id}");
    }
}

#[tokio::test]
async fn a_large_company_without_a_lifecycle_table_counts_the_first_hundred() {
    let practice = bob_with(Tenant::of(1_000)).await;
    practice.bob.revoke("lifecycle.history");
    let report = check(&practice).await;
    assert_eq!(unfiltered(&practice), 0);
    let people = report.people.unwrap();
    assert_eq!(
        (people.all, people.active, report.insight.at_least),
        (100, 70, true)
    );
    assert_eq!(of(&report, "lifecycle.history").verdict, Verdict::Missing);
}

#[tokio::test]
async fn a_company_of_three_pages_is_counted_to_its_end() {
    let practice = bob_with(Tenant::of(450)).await;
    let report = check(&practice).await;
    assert_eq!(unfiltered(&practice), 0);
    assert_eq!(
        (report.people.unwrap().all, report.insight.at_least),
        (450, false)
    );
}

#[tokio::test]
async fn a_search_for_everybody_that_takes_too_long_does_not_end_the_check() {
    let practice = bob_with(Tenant::default()).await;
    let patience = Patience {
        answer: Duration::from_millis(300),
        ..quick()
    };
    practice
        .bob
        .fault(Fault::hang().on("/v1/people/search").next(1));
    let look = || ask(&practice.api, &practice.bob, patience, full(), &Scope::Full);
    let report = look().await.0;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(
        (report.people.unwrap().all, report.insight.at_least),
        (40, true)
    );
    assert_eq!(of(&report, "work.view").verdict, Verdict::Granted);
    // Without a table there is nobody to look at, and the rest is still learnt.
    practice
        .bob
        .fault(Fault::hang().on("/v1/people/search").next(1));
    practice.bob.fault(Fault::down(404).on("/v1/bulk"));
    let report = look().await.0;
    assert_eq!((report.cause, report.people), (None, None));
    assert_eq!(of(&report, "work.view").verdict, Verdict::Unclear);
    assert_eq!(of(&report, "reports.view").verdict, Verdict::Granted);
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
}

#[tokio::test]
async fn another_companys_bob_has_another_fingerprint_and_another_mail_domain() {
    let practice = bob_with(Tenant::default()).await;
    let report = check(&practice).await;
    let here = report.account.clone().unwrap();
    assert_eq!(
        report.insight.mail_domain.as_deref(),
        Some("samplebob.example")
    );
    assert_eq!(check(&practice).await.account.unwrap(), here);
    let other = Tenant::default().company_id(77);
    practice.bob.move_to(other.mail(Mail::Elsewhere));
    let report = check(&practice).await;
    assert_ne!(report.account.unwrap(), here);
    assert_eq!(
        report.insight.mail_domain.as_deref(),
        Some("otherfirm.example")
    );
    for mail in [Mail::Free, Mail::Mixed] {
        practice.bob.move_to(Tenant::default().mail(mail));
        assert_eq!(check(&practice).await.insight.mail_domain, None);
    }
}

#[tokio::test]
async fn a_fingerprint_never_changes_with_permissions() {
    let practice = bob_with(Tenant::default()).await;
    let here = check(&practice).await.account;
    for permission in practice.bob.granted() {
        practice.bob.revoke(&permission);
        let now = check_account(&practice).await;
        assert!(now == here || now.is_none(), "{permission}");
        practice.bob.grant(&permission);
    }
}

async fn check_account(practice: &Practice) -> Option<String> {
    let only = profile(&["basic-info.view", "work.view"], &[]);
    super::check_for(practice, &only, &Scope::Full)
        .await
        .account
}
