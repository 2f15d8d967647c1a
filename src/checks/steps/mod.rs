//! Which steps of the guide are done: those they went on from, and those that a check shows to be.

mod store;

use sqlx::PgConnection;

use crate::{
    connections::{self, Connection, Progress, State},
    db,
    integrations::{
        pack::{Pack, Step, StepKind},
        verdict::Cause,
    },
};

/// What the checks of the newest credentials say.
#[derive(Default)]
struct Told {
    /// Why the last one could not get that far.
    cause: Option<Cause>,
    /// One of them has proved a permission.
    proved: bool,
    /// The last one found something required missing.
    missing: bool,
}

/// How far they have come. Who makes everything in another order, or from memory, need not have gone
/// on from a step for it to be done; and where the last check says that a step was not done, it was not.
pub async fn progress(
    conn: &mut PgConnection,
    connection: &Connection,
    pack: &Pack,
) -> db::Result<Progress> {
    let Progress { done, ticks } = connections::progress(conn, connection.id).await?;
    let told = store::told(conn, connection.id).await?;
    let is_linked = connection.state == State::Linked;
    let steps = pack.steps_for(&connection.access_profile);
    let is_done = |step: &&Step| is_linked || told.is_done(pack, step, done.contains(&step.id));
    let done = steps.into_iter().filter(is_done);
    Ok(Progress {
        done: done.map(|step| step.id.clone()).collect(),
        ticks,
    })
}

impl Told {
    fn is_done(&self, pack: &Pack, step: &Step, went_on: bool) -> bool {
        if self.cause.is_some_and(|cause| undoes(pack, cause, step)) {
            return false;
        }
        match step.kind {
            // They are done when the account is linked, and no sooner.
            StepKind::Check | StepKind::Done => false,
            StepKind::Permissions => went_on || (self.proved && !self.missing),
            StepKind::Read | StepKind::Credentials => went_on || self.proved,
        }
    }
}

/// Whether the cause says that the step is still to be done.
fn undoes(pack: &Pack, cause: Cause, step: &Step) -> bool {
    let named = pack.cause(cause).step.as_deref() == Some(step.id.as_str());
    named || (step.kind == StepKind::Credentials && cause.asks_for_credentials())
}
