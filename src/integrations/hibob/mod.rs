//! HiBob ("Bob"): what its pack cannot say as data.

pub(super) mod credentials;

pub(super) const KEY: &str = "hibob";

/// The credentials form's fields, as the pack names them.
const SERVICE_USER_ID: &str = "service_user_id";
const SERVICE_USER_TOKEN: &str = "service_user_token";

/// What the check knows how to read.
pub(super) const KNOWN: super::laws::Known = super::laws::Known {
    tables: &["work", "employment", "lifecycle", "salaries"],
    endpoints: &[
        "time_off_policy_types",
        "reports",
        "whos_out",
        "documents",
        "time_off_balance",
        "time_off_changes",
    ],
};
