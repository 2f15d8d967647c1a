//! Asking Bob: as a service user, in the bounded conversation that every vendor is asked in.

use secrecy::SecretString;
use serde_json::Value;

pub(super) use super::super::conversation::{Answer, Conversation, Fault, Question};
use super::super::{
    conversation::{Sent, SignIn},
    vendor::Vendor,
};

/// Bob's own answers say how many calls are left; his firewall's do not.
const OWN_HEADER: &str = "x-ratelimit-limit";

/// One check's conversation with Bob.
pub(super) fn conversation<'a>(
    vendor: &'a Vendor,
    id: &SecretString,
    token: &SecretString,
) -> Conversation<'a> {
    let sign_in = SignIn::Basic {
        user: id.clone(),
        password: token.clone(),
    };
    Conversation::new(vendor, sign_in, Some(OWN_HEADER))
}

impl Question<'_> {
    /// With a body it is a search, the only POST there is.
    pub fn search(body: Value) -> Self {
        Self::post(
            "POST /v1/people/search",
            "/v1/people/search",
            Sent::Json(body),
        )
    }
}
