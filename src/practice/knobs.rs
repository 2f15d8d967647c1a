//! What Bob does where the documents leave room, and how fast.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What Bob does where the documents leave room, and how fast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Knobs {
    /// What a service user hears that is in no permission group.
    pub ungrouped: Ungrouped,
    /// What a feature answers whose box is not ticked: 403, or an empty list.
    pub unticked: Unticked,
    /// Which box shows requests that are still pending.
    pub pending_need: PendingNeed,
    /// What a search says of a field that is closed one by one.
    pub restricted: Restricted,
    /// What the mark of the next page is called.
    pub bulk_cursor: BulkCursor,
    /// Which of the two time-off settings boxes the policy types need.
    pub policy_types_need: PolicyTypesNeed,
    /// Whether social security number and date of birth need View and Edit.
    pub sensitive_needs_edit: bool,
    /// Whether people are found with their bare id when Basic info is not ticked.
    pub bare_ids: bool,
    /// Whether the bulk tables give the current row to who has View only (otherwise 403).
    pub bulk_for_view: bool,
    /// The status of an answer to a disabled service user.
    pub disabled_status: u16,
    /// The status of the firewall's answer.
    pub block_status: u16,
    /// How long every answer takes.
    pub latency_ms: u64,
    /// Calls a minute, by endpoint (`"POST /v1/people/search"`), where not the usual.
    pub limits: BTreeMap<String, u32>,
}

/// What a service user hears that is in no permission group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ungrouped {
    Refuses,
    ShowsNobody,
}

/// What a feature answers whose box is not ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unticked {
    Refuses,
    ShowsNothing,
}

/// Which box the policy types need: the vendor's page says Manage, the setup guide asks for See.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PolicyTypesNeed {
    See,
    Manage,
}

/// Which box shows pending requests: the vendor's page names another than the setup guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingNeed {
    Approve,
    Create,
}

/// What a search says of a field that is closed one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Restricted {
    /// Nothing, as of a closed category.
    LeftOut,
    /// That it is empty, with a note of which fields were kept back.
    Empty,
}

/// What the mark of the next page is called: clients read `next_cursor`, the document says `cursor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BulkCursor {
    NextCursor,
    Cursor,
}

impl Default for Knobs {
    fn default() -> Self {
        Self {
            ungrouped: Ungrouped::Refuses,
            unticked: Unticked::Refuses,
            policy_types_need: PolicyTypesNeed::See,
            pending_need: PendingNeed::Approve,
            restricted: Restricted::LeftOut,
            bulk_cursor: BulkCursor::NextCursor,
            sensitive_needs_edit: true,
            bare_ids: true,
            bulk_for_view: true,
            disabled_status: 403,
            block_status: 403,
            latency_ms: 0,
            limits: BTreeMap::new(),
        }
    }
}
