//! What was asked of Bob.

use serde::Serialize;
use serde_json::Value;

/// One request as it came in; never its `Authorization` header.
#[derive(Clone, Debug, Serialize)]
pub struct Recorded {
    pub method: String,
    pub path: String,
    pub query: String,
    /// `None` while it has no answer, and for good when the caller left before.
    pub status: Option<u16>,
    pub body: Option<Value>,
}
