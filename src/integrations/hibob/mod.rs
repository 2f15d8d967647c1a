//! Bob, the product of `HiBob`: what its pack cannot say as data.

mod account;
mod categories;
pub(super) mod check;
mod client;
mod course;
pub(super) mod credentials;
mod crowd;
mod fields;
mod landmarks;
mod look;
mod matching;
pub mod offline;
mod probes;
mod remarks;
mod restricted;
pub(super) mod rules;
mod sections;
mod status;
mod tables;
mod time_off;

use super::answer;

/// The credentials form's fields, as the pack names them.
const SERVICE_USER_ID: &str = "service_user_id";
const SERVICE_USER_TOKEN: &str = "service_user_token";

/// What the check knows how to read.
pub(super) const KNOWN: super::laws::Known = super::laws::Known {
    tables: &probes::Probe::TABLES,
    endpoints: &probes::Probe::ENDPOINTS,
    fields: &[SERVICE_USER_ID, SERVICE_USER_TOKEN],
};
