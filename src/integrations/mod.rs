//! Integrations: packs of data read by one engine; only what data cannot say is code.

mod answer;
mod broken;
mod conversation;
mod credentials;
mod fault;
mod field_rules;
mod hibob;
mod laws;
pub mod pack;
mod public_address;
mod reading;
pub mod registry;
mod rest;
pub mod rules;
pub mod said;
mod source;
mod spotting;
mod vendor;
mod vendors;
pub mod verdict;

use std::collections::{BTreeMap, BTreeSet};

pub use credentials::{Credentials, Entered, FieldFault};
pub use fault::{Fault, PackFaults};
pub use hibob::offline as hibob_offline;
pub use laws::{PLACEHOLDERS, pictures::fault_of as fault_of_drawing};
use pack::{AccessProfile, Checker, Pack};
use secrecy::SecretString;
pub use source::Source;
pub use spotting::without_secrets;
use tokio::sync::mpsc::UnboundedSender;
pub use vendor::{Patience, Vendor, VendorError};
pub use vendors::{Vendors, VendorsError};
use verdict::{Progress, Report};

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

impl Scope {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Quick => "quick",
            Self::Only(_) => "only",
        }
    }
}

/// Reads what was typed into a pack's credentials form: forgiving about blanks and quotes, which
/// it tidies and says so, and specific about what cannot be right. Nothing leaves the house here.
pub fn read_credentials(
    pack: &Pack,
    typed: &BTreeMap<String, SecretString>,
) -> Result<Entered, Vec<FieldFault>> {
    match pack.checker {
        Checker::Hibob => hibob::credentials::read(typed),
        Checker::Rest => credentials::read_plain(pack, typed),
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
    match pack.checker {
        Checker::Hibob => {
            hibob::check::check(pack, profile, scope, vendor, credentials, progress).await
        }
        Checker::Rest => {
            rest::check::check(pack, profile, scope, vendor, credentials, progress).await
        }
    }
}
