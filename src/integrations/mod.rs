//! Integrations: packs of data read by one engine; only what data cannot say is code.

mod credentials;
mod hibob;
mod laws;
pub mod pack;
pub mod registry;
pub mod verdict;

use std::collections::BTreeMap;

pub use credentials::{Credentials, Entered, FieldFault};
pub use laws::PLACEHOLDERS;
use pack::Pack;
use secrecy::SecretString;

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
mod vendor;
pub use vendor::{Vendor, check};
