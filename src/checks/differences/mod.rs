//! What a check found otherwise than the one before it.

mod store;

use std::collections::BTreeMap;

use sqlx::PgConnection;

use super::{Check, CheckState, findings};
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::verdict::{People, Verdict},
};

/// How a check differs from the finished one before it.
#[derive(Debug, Clone)]
pub struct Differences {
    pub before: CheckId,
    /// When the check before ended.
    pub before_at: Moment,
    /// In the pack's order.
    pub changes: Vec<Change>,
    /// How many people were visible before and are now, where that is another number.
    pub people: Option<(People, People)>,
}

/// One permission whose verdict is another one now.
#[derive(Debug, Clone)]
pub struct Change {
    pub permission_id: String,
    pub required: bool,
    pub before: Verdict,
    pub now: Verdict,
    /// Since when it is known.
    pub since: Moment,
}

/// Which way a permission went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It was not proved, and is now.
    CameIn,
    /// It was proved or not told, and is missing now.
    Went,
    /// It was told, and cannot be told any more.
    Unclear,
}

impl Change {
    pub fn turn(&self) -> Turn {
        match self.now {
            Verdict::Granted => Turn::CameIn,
            Verdict::Missing => Turn::Went,
            Verdict::Unclear => Turn::Unclear,
        }
    }
}

impl Differences {
    pub fn count(&self, turn: Turn) -> usize {
        self.changes
            .iter()
            .filter(|change| change.turn() == turn)
            .count()
    }

    pub fn is_none(&self) -> bool {
        self.changes.is_empty() && self.people.is_none()
    }
}

/// How a finished check differs from the finished one before it; `None` when there is none to
/// compare with.
pub async fn differences(
    conn: &mut PgConnection,
    check: &Check,
) -> db::Result<Option<Differences>> {
    if check.state != CheckState::Done || check.cause.is_some() {
        return Ok(None);
    }
    let Some(before) = store::before(conn, check).await? else {
        return Ok(None);
    };
    let told = findings::findings(conn, before.id).await?;
    let told: BTreeMap<_, _> = told
        .iter()
        .filter(|finding| finding.found_at.is_some())
        .map(|finding| (finding.permission_id.as_str(), finding.verdict))
        .collect();
    let changes = findings::findings(conn, check.id)
        .await?
        .into_iter()
        .filter_map(|finding| {
            let before = *told.get(finding.permission_id.as_str())?;
            let since = finding.found_at?;
            (before != finding.verdict).then_some(Change {
                permission_id: finding.permission_id,
                required: finding.required,
                before,
                now: finding.verdict,
                since,
            })
        })
        .collect();
    Ok(Some(Differences {
        before: before.id,
        before_at: before.finished_at,
        changes,
        people: before
            .people
            .zip(check.people)
            .filter(|(before, now)| before != now),
    }))
}

/// Since when each verdict of a check holds: the first time in an unbroken row of equal ones.
pub async fn standing_since(
    conn: &mut PgConnection,
    connection: ConnectionId,
    check: CheckId,
) -> db::Result<BTreeMap<String, Moment>> {
    store::standing_since(conn, connection, check).await
}
