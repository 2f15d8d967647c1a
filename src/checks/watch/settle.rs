//! Moves a linked or degraded connection on by what a check of it found.

use serde_json::json;
use sqlx::PgConnection;

use super::{
    super::{
        Asking, Check, begin, findings,
        settle::{met, wait},
    },
    judge::{Judged, Known, SECOND_LOOK, judge},
    rota::chance,
    store,
};
use crate::{
    audit::{self, Actor},
    base::time::{Duration, Moment},
    connections::{self, Connection, Settled, State},
    db,
    integrations::{
        Scope,
        verdict::{Cause, Verdict},
    },
    links::{self, Issuer, Trouble},
};

/// Something required cannot be told and is not confirmed.
const UNCONFIRMED: &str = "unconfirmed";
/// After a cause on the vendor's side Keyway looks again about so much later.
const AWAY: Duration = Duration::hours(1);

/// Says where the connection stands; `None` when the check was of other credentials.
pub(in super::super) async fn settle(
    conn: &mut PgConnection,
    issuer: &Issuer,
    before: &Connection,
    check: &Check,
    now: Moment,
) -> db::Result<Option<State>> {
    let id = before.id;
    if before.credentials_version != check.credentials_version {
        return Ok(None);
    }
    let watching = connections::watching(conn, id).await?;
    let known = Known {
        state: before.state,
        scope: &check.scope,
        worse: check.scope == Scope::Quick && is_worse(conn, check).await?,
        watching: &watching,
        looked_at: check.started_at.unwrap_or(check.created_at),
    };
    let met = met(conn, check).await?;
    if check.scope == Scope::Full && check.cause.is_none() && watching.pack_change.is_some() {
        connections::set_pack_change(conn, id, None).await?;
    }
    let case = Case {
        issuer,
        before,
        check,
        now,
    };
    match judge(met, &known) {
        Judged::Well => case.well(conn).await,
        Judged::Unconfirmed => {
            connections::end_suspicion(conn, id).await?;
            connections::plan_recheck(conn, id, None).await?;
            case.noted(conn, Some(UNCONFIRMED)).await
        }
        Judged::Away(cause) => {
            if check.watch {
                let at = now + AWAY + chance(AWAY / 6);
                connections::plan_recheck(conn, id, Some(at)).await?;
            } else {
                wait(conn, check, now).await?;
            }
            let known = before.state == State::Degraded || watching.suspected_at.is_some();
            let problem = before.last_problem.as_deref().filter(|_| known);
            case.noted(conn, problem.or(Some(cause.as_str()))).await
        }
        Judged::LookCloser => {
            let closer = Asking {
                connection: before,
                version: check.credentials_version,
                scope: &Scope::Full,
                rests_on: None,
                watch: true,
                by: &Actor::System,
            };
            begin(conn, &closer, now).await?;
            Ok(Some(before.state))
        }
        Judged::Suspected {
            what,
            problem,
            fresh,
        } => {
            if fresh {
                connections::suspect(conn, id, &what, now).await?;
                let at = now + SECOND_LOOK + chance(SECOND_LOOK / 12);
                connections::plan_recheck(conn, id, Some(at)).await?;
                let detail = json!({ "problem": problem, "what": what, "again_at": at });
                let action = "connection.suspected";
                audit::record(conn, &Actor::System, action, Some(id), detail, now).await?;
            }
            case.noted(conn, Some(problem)).await
        }
        Judged::Degraded { missing, cause } => {
            let trouble = Trouble { missing, cause };
            case.degraded(conn, &trouble, watching.told_at).await
        }
    }
}

/// Whether something that was granted before is not any more.
async fn is_worse(conn: &mut PgConnection, check: &Check) -> db::Result<bool> {
    let Some(earlier) = store::told_before(conn, check).await? else {
        return Ok(true);
    };
    let (was, is) = (
        findings::findings(conn, earlier).await?,
        findings::findings(conn, check.id).await?,
    );
    let granted = |id: &str| {
        was.iter()
            .any(|finding| finding.permission_id == id && finding.verdict == Verdict::Granted)
    };
    Ok(is
        .iter()
        .any(|finding| finding.verdict != Verdict::Granted && granted(&finding.permission_id)))
}

/// One check and the connection that it was of.
struct Case<'a> {
    issuer: &'a Issuer,
    before: &'a Connection,
    check: &'a Check,
    now: Moment,
}

impl Case<'_> {
    async fn noted(
        &self,
        conn: &mut PgConnection,
        problem: Option<&str>,
    ) -> db::Result<Option<State>> {
        self.settled(conn, Settled::Noted(problem)).await
    }

    async fn settled(
        &self,
        conn: &mut PgConnection,
        settled: Settled<'_>,
    ) -> db::Result<Option<State>> {
        let version = self.check.credentials_version;
        connections::settle(conn, self.before.id, version, settled, self.now).await
    }

    async fn well(&self, conn: &mut PgConnection) -> db::Result<Option<State>> {
        let (id, check) = (self.before.id, self.check);
        let recovers = self.before.state == State::Degraded;
        connections::end_suspicion(conn, id).await?;
        connections::set_told(conn, id, None).await?;
        connections::plan_recheck(conn, id, None).await?;
        // The proof of the link stays a check that looked at everything.
        let settled = if recovers || check.scope == Scope::Full {
            Settled::Linked(check.id)
        } else {
            Settled::Noted(None)
        };
        let state = self.settled(conn, settled).await?;
        if let (Some(account), Settled::Linked(_)) = (&check.account, settled) {
            connections::set_account(conn, id, account).await?;
        }
        // Who had boxes to confirm has confirmed them: their link has done its work as well.
        let confirmed = self.before.last_problem.as_deref() == Some(UNCONFIRMED);
        // Nor is it done while new credentials wait that were typed in with it.
        let waits = connections::candidate_credentials(conn, id)
            .await?
            .is_some();
        if (recovers || confirmed) && !waits {
            links::completed(conn, self.issuer, self.before, self.now).await?;
        }
        Ok(state)
    }

    async fn degraded(
        &self,
        conn: &mut PgConnection,
        trouble: &Trouble,
        told_at: Option<Moment>,
    ) -> db::Result<Option<State>> {
        let id = self.before.id;
        let problem = trouble.cause.map_or("missing", Cause::as_str);
        connections::end_suspicion(conn, id).await?;
        connections::plan_recheck(conn, id, None).await?;
        let state = self.settled(conn, Settled::ActionNeeded(problem)).await?;
        if told_at.is_none()
            && links::tell_degraded(conn, self.issuer, self.before, trouble, self.now).await?
        {
            connections::set_told(conn, id, Some(self.now)).await?;
        }
        Ok(state)
    }
}
