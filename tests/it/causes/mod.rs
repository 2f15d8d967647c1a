//! Every cause that can keep a check from its end, provoked: by the local Bob where it is HTTP, and
//! by a peer of our own where it is below.

mod answers;
mod below_http;
mod peer;
mod portal;
mod table;
mod tls;
mod waiting;

use std::{collections::BTreeMap, time::Duration};

use keyway::{
    integrations::{
        self, Credentials, Patience, Scope, Vendor, registry,
        verdict::{Cause, Report, Verdict},
    },
    practice::Bob,
};
use secrecy::SecretString;
use tokio::sync::mpsc;

use crate::practice::Practice;

const FIELDS: &str = "/v1/company/people/fields";

/// Long enough for a busy machine, short enough for a test.
fn patience() -> Patience {
    Patience {
        connect: Duration::from_secs(3),
        answer: Duration::from_secs(3),
        check: Duration::from_secs(20),
    }
}

/// So short that what never comes is waited for in no time.
fn hasty() -> Patience {
    Patience {
        connect: Duration::from_millis(400),
        answer: Duration::from_millis(400),
        check: Duration::from_secs(10),
    }
}

fn credentials(bob: Option<&Bob>) -> Credentials {
    let typed = || ("SERVICE-1".to_owned(), "canary-token".to_owned());
    let (id, token) = bob.map_or_else(typed, Bob::service_user);
    Credentials::from(BTreeMap::from([
        ("service_user_id".to_owned(), SecretString::from(id)),
        ("service_user_token".to_owned(), SecretString::from(token)),
    ]))
}

/// A full check at this address.
async fn check(url: &str, bob: Option<&Bob>, patience: Patience) -> Report {
    let pack = registry::find("hibob").unwrap();
    let profile = pack.profile("full").unwrap();
    let vendor = Vendor::with_patience(url, patience).unwrap();
    let credentials = credentials(bob);
    let (progress, _told) = mpsc::unbounded_channel();
    let scope = Scope::Full;
    integrations::check(pack, profile, &scope, &vendor, &credentials, progress).await
}

async fn check_bob(practice: &Practice) -> Report {
    check(&practice.api, Some(&practice.bob), patience()).await
}

/// What every check that met a cause must hold to: the cause with a line for staff, one finding for
/// every permission, nothing granted or missing that was not learnt, and no secret anywhere.
fn met(report: &Report, cause: Cause, staff: &str) {
    let detail = report.detail.as_deref().unwrap_or_default();
    assert_eq!(report.cause, Some(cause), "{staff}: {detail}");
    assert!(detail.contains(staff), "“{detail}” does not say “{staff}”");
    assert!(detail.contains(" on "), "“{detail}” does not say where");
    assert!(detail.len() < 200, "{} letters", detail.len());
    assert_eq!(report.findings.len(), 62);
    assert!(!format!("{report:?}").contains("canary"));
}

/// The same, met at the first question: nothing was learnt.
fn met_at_once(report: &Report, cause: Cause, staff: &str) {
    met(report, cause, staff);
    let learnt = |finding: &&integrations::verdict::Finding| finding.verdict != Verdict::Unclear;
    assert_eq!(report.findings.iter().find(learnt), None);
}

fn verdict(report: &Report, id: &str) -> Verdict {
    let finding = report.findings.iter().find(|f| f.permission == id);
    finding.unwrap().verdict
}
