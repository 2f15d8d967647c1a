//! Which account this is and whose data came with it: a person's word, before the first link.

mod accept;
pub(super) mod store;

use serde_json::json;
use sqlx::PgConnection;

pub use accept::{NothingToAccept, accept_account};

use super::{Check, watch};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    connections, db,
    integrations::verdict::People,
};

/// What a person answers when they are shown which account it is and how many people came with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum AccountAnswer {
    /// This account, and about this many people.
    Right,
    /// This account, but people are missing.
    PeopleMissing,
    /// Not this account.
    AnotherAccount,
}

/// A person's word on the account that a check saw.
#[derive(Debug, Clone)]
pub struct AccountWord {
    pub answer: AccountAnswer,
    pub by: String,
    pub at: Moment,
    /// The report they were looking at.
    pub check_id: CheckId,
    pub credentials_version: i32,
    /// The account's fingerprint; `None` when it could not be told.
    pub account: Option<String>,
    pub people: Option<People>,
    pub mail_domain: Option<String>,
}

/// The newest word on a connection's account.
pub async fn account_word(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<AccountWord>> {
    store::newest(conn, id).await
}

/// What a check's account is known by; where the vendor does not show which one it is, by the
/// credentials themselves.
pub(super) fn identity(account: Option<&str>, version: i32) -> String {
    account.map_or_else(|| format!("credentials {version}"), str::to_owned)
}

/// Whether the account that a check saw needs no further word. Before the first link somebody says
/// that it is right; afterwards it is the one that was linked, or that staff accepted.
pub async fn account_is_known(conn: &mut PgConnection, check: &Check) -> db::Result<bool> {
    let id = check.connection_id;
    let connection = connections::find(conn, id).await?;
    if connection.is_some_and(|connection| connection.linked_check_id.is_some()) {
        let known = watch::linked_accounts(conn, id).await?;
        let is_known = |account: &String| known.is_empty() || known.contains(account);
        return Ok(check.account.as_ref().is_none_or(is_known));
    }
    let word = store::newest(conn, id).await?;
    Ok(word.is_some_and(|word| word.accepts(check)))
}

/// Writes down what was said of the account that the check saw.
pub(super) async fn say(
    conn: &mut PgConnection,
    check: &Check,
    answer: AccountAnswer,
    by: &Actor,
    now: Moment,
) -> db::Result<()> {
    store::insert(conn, check, answer, &by.to_string(), now).await?;
    let detail = json!({ "check": check.id, "answer": answer, "people": check.people });
    let about = Some(check.connection_id);
    audit::record(conn, by, "account.answered", about, detail, now).await
}

impl AccountWord {
    /// Whether it says "right" of the account that the check saw.
    fn accepts(&self, check: &Check) -> bool {
        self.answer == AccountAnswer::Right
            && match (&self.account, &check.account) {
                (Some(said), Some(seen)) => said == seen,
                _ => self.credentials_version == check.credentials_version,
            }
    }
}
