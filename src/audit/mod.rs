//! Who did what, when: append only, and the timeline that staff read.

mod store;

use std::fmt;

use serde_json::Value;
use sqlx::PgConnection;

use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A member of the support staff, by address.
    Staff(String),
    /// A person at the customer, by the invited address.
    Contact(String),
    /// The operator at the command line.
    Operator,
    /// The worker, by itself.
    System,
    /// Somebody who has not shown who they are.
    Anyone,
}

/// One line of the timeline.
#[derive(Debug, Clone)]
pub struct Entry {
    pub at: Moment,
    /// staff, contact, operator, system or anyone.
    pub actor_kind: String,
    pub actor: String,
    /// A word such as `link.issued`.
    pub action: String,
    /// Ids, states and counts; never a secret.
    pub detail: Value,
}

impl Actor {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Staff(_) => "staff",
            Self::Contact(_) => "contact",
            Self::Operator => "operator",
            Self::System => "system",
            Self::Anyone => "anyone",
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Staff(address) | Self::Contact(address) => address,
            Self::Operator => "the command line",
            Self::System => "Keyway",
            Self::Anyone => "somebody",
        })
    }
}

/// Writes one line, in the transaction of the fact it reports.
pub async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    action: &'static str,
    connection: Option<ConnectionId>,
    detail: Value,
    now: Moment,
) -> db::Result<()> {
    store::insert(conn, actor, action, connection, detail, now).await
}

/// What happened to a connection, newest first.
pub async fn timeline(conn: &mut PgConnection, connection: ConnectionId) -> db::Result<Vec<Entry>> {
    store::list(conn, connection).await
}
