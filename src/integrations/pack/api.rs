//! The model of an ordinary REST API: how it is signed in to, what it is asked and what its answers
//! mean.

use serde_json::Value;

use super::super::verdict::{Cause, Verdict};

/// Where the API is and how a call says who asks. Only the checker `rest` reads more than the address.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// `https://api.example.com`: a host, which nothing that a customer types can change.
    pub base_url: String,
    /// Stands before every path; `{field}` of a field that is no secret may be in it.
    pub path_prefix: String,
    /// A header that the vendor's own answers carry, and a firewall's do not.
    pub own_header: Option<String>,
    /// What tells one account from another, in fields that are no secrets: `{subdomain}`.
    pub account: Option<String>,
    pub auth: Option<Auth>,
}

/// Texts in here may hold `{field}`.
#[derive(Debug, Clone)]
pub enum Auth {
    Basic {
        user: String,
        password: String,
    },
    Bearer {
        token: String,
    },
    Header {
        name: String,
        value: String,
    },
    /// A token is asked for first, with a POST that changes nothing.
    Exchange {
        path: String,
        send_as: SendAs,
        send: Vec<(String, String)>,
        /// Where the token stands in the answer: `data.token`.
        token_at: String,
        /// What a refusal of the exchange means, by status.
        causes: Vec<(u16, Cause)>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendAs {
    Json,
    Form,
}

/// One question and what its answers mean.
#[derive(Debug, Clone)]
pub struct Probe {
    pub id: String,
    pub method: Method,
    /// `/v1/company/employees`; may hold `{field}` of a field that is no secret.
    pub path: String,
    /// May hold `{today}` and `{a_year_ago}`.
    pub query: Vec<(String, String)>,
    /// What a POST sends.
    pub body: Option<Value>,
    /// Why a POST changes nothing.
    pub harmless: Option<String>,
    /// The first question, which needs no permission: it tells whether the credentials are good.
    pub sign_in: bool,
    /// What a refusal of the sign-in means, by status.
    pub causes: Vec<(u16, Cause)>,
    /// The first that fits counts; where none fits, nothing is known.
    pub outcomes: Vec<Outcome>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

/// What an answer of a kind proves.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub when: When,
    pub verdict: Verdict,
    /// What was seen, a sentence; never a value of anybody's field.
    pub evidence: String,
}

/// What an answer must be like; all that is named must be so.
#[derive(Debug, Clone, Default)]
pub struct When {
    pub status: Vec<u16>,
    /// Paths such as `data[].attributes.email`: there, and not empty, in at least one item.
    pub present: Vec<String>,
    /// Paths that are in no item at all, not even empty.
    pub absent: Vec<String>,
    /// A list that has items.
    pub not_empty: Option<String>,
    /// A list that has none.
    pub empty: Option<String>,
    pub header: Option<HeaderIs>,
}

#[derive(Debug, Clone)]
pub struct HeaderIs {
    pub name: String,
    /// What stands in it; without it the header must only be there.
    pub contains: Option<String>,
}

impl When {
    /// Whether anything but the status is asked for.
    /// Something must be in the answer: a bare one, or one with other things, does not do.
    pub fn asks_for_something(&self) -> bool {
        !self.present.is_empty() || self.not_empty.is_some()
    }

    pub fn looks_inside(&self) -> bool {
        !self.present.is_empty()
            || !self.absent.is_empty()
            || self.not_empty.is_some()
            || self.empty.is_some()
            || self.header.is_some()
    }
}
