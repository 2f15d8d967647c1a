//! Watching linked accounts: Keyway looks again by itself, a cheap look first, and says so only when
//! something changed.
//!
//! **When.** Every connection that is `linked` or `degraded` has its own moment within the rhythm
//! (a day, unless the operator says otherwise), drawn from its id, so that a thousand accounts
//! linked in one morning are spread over the whole day; a little chance on top keeps two
//! deployments from marching in step. `connections.recheck_at` says when; the job [`jobs::Watch`]
//! keeps itself going and asks for what is due, a few at a time. The vendor's host is asked within a
//! budget that all workers share ([`budget`]); what customers and staff ask for is not counted
//! against it and goes first.
//!
//! **What.** A quick look, and a full one once a week. Where the quick look meets anything worse
//! than before, a full one follows at once and decides.
//!
//! **What it means** ([`judge`]). A token that is refused is refused: the account is `degraded` at
//! once. Everything else that is on the customer's side (a box that is gone, no group, a closed
//! door, another account) may be somebody in the middle of a change: it is *suspected*, which staff
//! see, and `degraded` once a full check an hour later meets the same. `no_permissions` and
//! `access_restricted` are of this kind: a service user that is moved from one group to another, or
//! a list of networks that is being edited, looks like that for minutes. A cause on the vendor's
//! side never degrades anything. What cannot be told is no finding either way: `unclear` degrades
//! nothing. When everything is in place again the account is `linked` again by itself.
//!
//! **Who is told.** Staff see each of it. The customer's contact gets one mail for each
//! degradation, with a link that opens at the step that helps, and none while somebody is at work
//! with a link of theirs. Where no mail is set up, staff tell them.
//!
//! **A changed list of permissions.** When a pack or its profile asks for other permissions than
//! the last full check did, the connection is marked with what changed and looked at within the
//! hour. The account works as it did, so the list itself degrades nothing: a new permission that is
//! *missing* goes the way of every missing box (suspected, then degraded and told), one that no
//! read can show waits for the customer's word, which staff ask for; nobody is mailed for it.

pub mod budget;
pub mod jobs;
mod judge;
mod packs;
mod rota;
mod settle;
mod store;

use sqlx::PgConnection;

pub(super) use settle::settle;
pub(super) use store::{linked_accounts, set_quiet};

use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Duration,
    },
    db,
};

/// How often linked accounts are looked at, and how often one vendor's host may be asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// `None`: not by the clock. What is suspected is still looked at again.
    pub every: Option<Duration>,
    pub calls_a_minute: u32,
}

impl Rhythm {
    /// A day; five calls a second to one host.
    pub const USUAL: Self = Self {
        every: Some(Duration::hours(24)),
        calls_a_minute: 300,
    };
}

/// Sets the watch going; called when a worker starts, as often as workers start.
pub async fn begin(conn: &mut PgConnection) -> db::Result<()> {
    jobs::begin(conn).await
}

/// The newest check of these credentials that ran to its end: what it told is carried on where a
/// later one does not look.
pub(super) async fn last_told(
    conn: &mut PgConnection,
    connection: ConnectionId,
    version: i32,
) -> db::Result<Option<CheckId>> {
    let told = store::last_told(conn, connection, version, false).await?;
    Ok(told.map(|told| told.id))
}
