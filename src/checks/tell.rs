//! Keeping the page's word: who was told that it may be closed is written to once the check has ended
//! and leaves something to do. That it is linked has a mail of its own.

use sqlx::{PgConnection, PgPool};

use super::{
    Check, CheckState, findings,
    jobs::TellEnded,
    settle::{Met, met},
    store,
};
use crate::{
    audit::Actor,
    base::{
        ids::CheckId,
        time::{Duration, Moment},
    },
    connections::{self, State},
    db,
    integrations::verdict::Verdict,
    links::{self, Issuer, Left},
};

/// After so long the page has said that it may be closed.
const SLOW: Duration = Duration::seconds(10);
/// An open page shows the end well within this time.
const GRACE: Duration = Duration::minutes(1);

/// Plans to look whether the end of this check was seen, where the page may have been closed.
pub(super) async fn plan(conn: &mut PgConnection, check: &Check, now: Moment) -> db::Result<()> {
    let by_itself = check.asked_by == Actor::System.to_string();
    if check.watch || !(by_itself || now - check.created_at >= SLOW) {
        return Ok(());
    }
    let job = TellEnded { check_id: check.id };
    crate::jobs::enqueue_at(conn, &job, now + GRACE).await?;
    Ok(())
}

pub(super) async fn tell(
    pool: &PgPool,
    issuer: &Issuer,
    id: CheckId,
    now: Moment,
) -> db::Result<()> {
    let mut tx = pool.begin().await?;
    if let Some(check) = store::find(&mut tx, id).await?
        && check.state == CheckState::Done
        && !check.seen
        && check.retry_at.is_none()
        && store::is_newest(&mut tx, &check).await?
        && let Some(connection) = connections::hold(&mut tx, check.connection_id).await?
        && connection.state != State::Disconnected
        && let Some(left) = left(&mut tx, &check).await?
    {
        links::tell_ended(&mut tx, issuer, &connection, &check.asked_by, &left, now).await?;
        // Whoever was written to is not written to again.
        store::note_seen(&mut tx, id, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// What a check leaves to do; `None` when nothing is left.
async fn left(conn: &mut PgConnection, check: &Check) -> db::Result<Option<Left>> {
    Ok(match met(conn, check).await? {
        Met::AllInPlace => None,
        Met::Cause(cause) => Some(Left::Cause(cause)),
        Met::Missing(boxes) => Some(Left::Missing(boxes)),
        Met::Unconfirmed => {
            let findings = findings::findings(conn, check.id).await?;
            let unclear = findings.iter().filter(|finding| {
                finding.required
                    && finding.verdict == Verdict::Unclear
                    && finding.confirmed.is_none()
            });
            Some(Left::Unconfirmed(unclear.count()))
        }
    })
}
