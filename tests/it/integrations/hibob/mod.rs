//! The check against the local Bob, over HTTP.

mod matrix;
mod odd_answers;
mod people;
mod scopes;
mod sections;
mod troubles;
mod verdicts;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use keyway::{
    integrations::{
        self, Credentials, Patience, Scope, Vendor,
        pack::{AccessProfile, Pack, Proof},
        registry,
        verdict::{Finding, Progress, Remark, Report, Verdict},
    },
    practice::{Bob, Tenant},
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

/// The whole of the pack.
fn full() -> &'static AccessProfile {
    pack().profile("full").unwrap()
}

/// A profile made for a test.
fn profile(permissions: &[&str], unwanted: &[&str]) -> AccessProfile {
    let ids = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect();
    AccessProfile {
        name: "test".to_owned(),
        description: "A profile made for a test.".to_owned(),
        permissions: ids(permissions),
        optional: Vec::new(),
        unwanted: ids(unwanted),
    }
}

/// Asks as the first service user; also gives what was told meanwhile.
async fn ask(
    url: &str,
    bob: &Bob,
    patience: Patience,
    profile: &AccessProfile,
    scope: &Scope,
) -> (Report, Vec<Progress>) {
    let vendor = Vendor::with_patience(url, patience).unwrap();
    let (id, token) = bob.service_user();
    let credentials = credentials(&id, &token);
    let (progress, mut told) = mpsc::unbounded_channel();
    let report = integrations::check(pack(), profile, scope, &vendor, &credentials, progress).await;
    let mut all = Vec::new();
    while let Some(one) = told.recv().await {
        all.push(one);
    }
    (report, all)
}

async fn check_at(url: &str, bob: &Bob, patience: Patience) -> (Report, Vec<Progress>) {
    ask(url, bob, patience, full(), &Scope::Full).await
}

async fn check(practice: &Practice) -> Report {
    check_at(&practice.api, &practice.bob, quick()).await.0
}

/// Checks with another profile or scope.
async fn check_for(practice: &Practice, profile: &AccessProfile, scope: &Scope) -> Report {
    ask(&practice.api, &practice.bob, quick(), profile, scope)
        .await
        .0
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

fn remark<'a>(report: &'a Report, id: &str) -> Option<&'a Remark> {
    let mut remarks = report.insight.remarks.iter();
    remarks.find(|remark| remark.id == id)
}
