//! The packs as data, and the check against the local Bob.

mod bamboohr;
mod command;
mod documents;
mod hibob;
mod pack;
mod packs;
mod packs_dir;
mod personio;
mod rest;

use std::collections::BTreeMap;

use keyway::integrations::{
    self, Credentials, Scope, Vendor,
    pack::Pack,
    verdict::{Report, Verdict},
};
use secrecy::SecretString;
use tokio::sync::mpsc;

/// A check of a pack as the worker runs it.
async fn check(
    pack: &Pack,
    profile: &str,
    scope: &Scope,
    url: &str,
    typed: &[(&str, &str)],
) -> Report {
    let vendor = Vendor::new(url).unwrap();
    let (progress, _) = mpsc::unbounded_channel();
    let profile = pack.profile(profile).unwrap();
    integrations::check(pack, profile, scope, &vendor, &credentials(typed), progress).await
}

fn credentials(typed: &[(&str, &str)]) -> Credentials {
    let fields = typed
        .iter()
        .map(|(id, text)| ((*id).to_owned(), SecretString::from(*text)));
    Credentials::from(fields.collect::<BTreeMap<_, _>>())
}

/// The permissions that ended with this verdict, in the pack's order.
fn with(report: &Report, verdict: Verdict) -> Vec<&str> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.verdict == verdict)
        .map(|finding| finding.permission.as_str())
        .collect()
}
