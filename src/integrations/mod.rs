//! Integrations: packs of data read by one engine; only what data cannot say is code.

mod answer;
mod broken;
mod conversation;
mod credentials;
mod hibob;
mod laws;
pub mod pack;
mod public_address;
pub mod registry;
mod vendor;
pub mod verdict;

use std::collections::{BTreeMap, BTreeSet};

pub use credentials::{Credentials, Entered, FieldFault};
pub use hibob::offline as hibob_offline;
pub use laws::PLACEHOLDERS;
use pack::{AccessProfile, Pack};
use secrecy::SecretString;
use tokio::sync::mpsc::UnboundedSender;
pub use vendor::{Patience, Vendor, VendorError};
use verdict::{Cause, Finding, Progress, Report, Verdict};

/// How much of the profile a check looks at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Scope {
    /// Every permission of the profile.
    #[default]
    Full,
    /// What is cheap to see: enough to notice that something was taken away.
    Quick,
    /// These permissions only; no other is asked for.
    Only(BTreeSet<String>),
}

/// Reads what was typed into a pack's credentials form: forgiving about blanks and quotes, which
/// it tidies and says so, and specific about what cannot be right. Nothing leaves the house here.
pub fn read_credentials(
    pack: &Pack,
    typed: &BTreeMap<String, SecretString>,
) -> Result<Entered, Vec<FieldFault>> {
    match pack.key.as_str() {
        hibob::KEY => hibob::credentials::read(typed),
        _ => credentials::read_plain(pack, typed),
    }
}

/// Asks the vendor, with reads only, what these credentials can see. Every permission of the
/// scope ends with a finding; each is also told through `progress` as soon as it is known.
pub async fn check(
    pack: &Pack,
    profile: &AccessProfile,
    scope: &Scope,
    vendor: &Vendor,
    credentials: &Credentials,
    progress: UnboundedSender<Progress>,
) -> Report {
    match pack.key.as_str() {
        hibob::KEY => {
            hibob::check::check(pack, profile, scope, vendor, credentials, progress).await
        }
        _ => unchecked(pack, profile),
    }
}

/// The report of an integration that this house cannot ask: nothing is known of anything.
fn unchecked(pack: &Pack, profile: &AccessProfile) -> Report {
    let finding = |id: &str| Finding {
        permission: id.to_owned(),
        verdict: Verdict::Unclear,
        evidence: format!("There is no check for {}.", pack.name),
        place: None,
        left_out: Vec::new(),
    };
    Report {
        cause: Some(Cause::UnexpectedAnswer),
        detail: Some(format!(
            "no check is built in for the integration {}",
            pack.key
        )),
        findings: pack
            .asked(profile)
            .map(|(permission, _)| finding(&permission.id))
            .collect(),
        ..Report::default()
    }
}
