//! Findings: one permission's verdict in one check.

pub(super) mod store;

use std::collections::BTreeMap;

use sqlx::PgConnection;

use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::{pack::Pack, said::Evidence, verdict::Verdict},
    words::Words,
};

/// One permission's verdict in one check.
#[derive(Debug, Clone)]
pub struct FindingRow {
    pub permission_id: String,
    pub required: bool,
    pub verdict: Verdict,
    pub evidence: Evidence,
    /// What the company itself calls the section, where that is not the pack's word.
    pub place: Option<String>,
    /// Fields that were left out although the section is open.
    pub left_out: Vec<String>,
    /// The earlier check that told this, when this one did not look.
    pub carried_from: Option<CheckId>,
    /// `None` while it is waited for.
    pub found_at: Option<Moment>,
    /// The customer's word, where no read can tell.
    pub confirmed: Option<Confirmation>,
}

impl FindingRow {
    /// What was seen, in the reader's language; `pack` is the pack in that language.
    pub fn evidence_in(&self, words: Words, pack: &Pack) -> String {
        self.evidence.in_words(words, pack)
    }
}

/// The customer's word that a box is ticked.
#[derive(Debug, Clone)]
pub struct Confirmation {
    pub by: String,
    pub at: Moment,
}

/// How many of a check's findings say what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub granted: i64,
    pub missing: i64,
    pub unclear: i64,
    /// Those of the unclear ones that the customer has confirmed.
    pub confirmed: i64,
}

/// The tallies of a connection's newest checks.
pub async fn tallies(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<BTreeMap<CheckId, Tally>> {
    store::tallies(conn, id).await
}

/// A check's verdicts in the pack's order.
pub async fn findings(conn: &mut PgConnection, id: CheckId) -> db::Result<Vec<FindingRow>> {
    store::list(conn, id).await
}
