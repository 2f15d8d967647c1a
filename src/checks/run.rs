//! Running one check: open the credentials, ask the vendor, write down what is found as it is
//! found, and settle the connection.

use serde_json::json;
use sqlx::{PgConnection, PgPool};
use tokio::sync::mpsc;

use super::{Check, account, confirm, findings, rows, settle, store, tell, watch};
use crate::{
    audit::{self, Actor},
    base::{
        ids::CheckId,
        time::{self, Moment},
    },
    connections::{self, Connection, OpenCredentialsError},
    db,
    integrations::{
        self, Credentials, Vendors, registry,
        verdict::{Cause, Progress, Report},
    },
    jobs::Missing,
    links::Issuer,
    vault::{OpenError, Opener},
};

pub(super) struct Tools<'a> {
    pub pool: &'a PgPool,
    pub opener: &'a Opener,
    pub vendors: &'a Vendors,
    pub issuer: &'a Issuer,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum RunError {
    #[error(transparent)]
    Database(#[from] db::Error),
    #[error("the credentials could not be opened: {0}")]
    Vault(#[from] OpenError),
    #[error("the credentials that were opened are not text")]
    NotText,
    #[error("there is no pack for this connection")]
    NoPack,
    #[error(transparent)]
    Missing(#[from] Missing),
}

impl From<sqlx::Error> for RunError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.into())
    }
}

/// Runs a check to its end, unless it was superseded or another worker has taken it up since; says
/// how many calls it made.
pub(super) async fn run(tools: &Tools<'_>, id: CheckId) -> Result<u32, RunError> {
    let mut tx = tools.pool.begin().await?;
    let Some((check, attempt)) = store::take_up(&mut tx, id, time::now()).await? else {
        return Ok(0);
    };
    connections::announce(&mut tx, check.connection_id).await?;
    let connection = connections::find(&mut tx, check.connection_id)
        .await?
        .ok_or(RunError::NoPack)?;
    let version = check.credentials_version;
    let fields =
        match connections::open_credentials(&mut tx, tools.opener, &connection, version).await {
            Ok(fields) => fields,
            Err(OpenCredentialsError::Gone) => {
                store::supersede(&mut tx, id, time::now()).await?;
                tx.commit().await?;
                return Ok(0);
            }
            Err(OpenCredentialsError::Database(fault)) => return Err(fault.into()),
            Err(OpenCredentialsError::Vault(fault)) => return Err(fault.into()),
            Err(OpenCredentialsError::NotText) => return Err(RunError::NotText),
        };
    let pack = registry::find(&connection.integration).ok_or(RunError::NoPack)?;
    let profile = pack
        .profile(&connection.access_profile)
        .ok_or(RunError::NoPack)?;
    let vendor = tools.vendors.find(&pack.key).ok_or(RunError::NoPack)?;
    // A field that names the company names no user.
    let of_account = |field: &str| {
        let account = pack.api.account.as_deref().unwrap_or_default();
        account.contains(&format!("{{{field}}}"))
    };
    let names: Vec<&str> = pack
        .fields
        .iter()
        .filter(|field| !field.secret && !of_account(&field.id))
        .map(|field| field.id.as_str())
        .collect();
    let same_user = version != connection.credentials_version
        && connections::same_user(&mut tx, tools.opener, &connection, &fields, &names).await?;
    tx.commit().await?;
    let credentials = Credentials::from(fields);
    let (progress, learnt) = mpsc::unbounded_channel();
    let asking = integrations::check(pack, profile, &check.scope, vendor, &credentials, progress);
    let (report, written) = tokio::join!(asking, write_down(tools, &check, attempt, learnt));
    written?;
    let calls = report.calls;
    finish(tools, check, attempt, report, same_user).await?;
    Ok(calls)
}

/// Keeps for staff what stands in the way of a check that waits.
pub(super) async fn note_hindrance(pool: &PgPool, id: CheckId, why: &str) -> db::Result<()> {
    let mut tx = pool.begin().await?;
    if let Some(connection) = store::note_hindrance(&mut tx, id, why).await? {
        connections::announce(&mut tx, connection).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes findings as they come, several at a time when they come fast.
async fn write_down(
    tools: &Tools<'_>,
    check: &Check,
    attempt: i32,
    mut learnt: mpsc::UnboundedReceiver<Progress>,
) -> Result<(), RunError> {
    let mut batch = Vec::new();
    while learnt.recv_many(&mut batch, 100).await > 0 {
        let mut tx = tools.pool.begin().await?;
        let now = time::now();
        if !store::is_mine(&mut tx, check.id, attempt).await? {
            return Ok(());
        }
        for progress in batch.drain(..) {
            match progress {
                Progress::Connected => store::set_connected(&mut tx, check.id, now).await?,
                Progress::Found(finding) => {
                    findings::store::write(&mut tx, check.id, &finding, now).await?;
                }
            }
        }
        connections::announce(&mut tx, check.connection_id).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn finish(
    tools: &Tools<'_>,
    mut check: Check,
    attempt: i32,
    mut report: Report,
    same_user: bool,
) -> Result<(), RunError> {
    let now = time::now();
    rows::complete(&mut report, &check);
    let seen = report.account.as_ref().map(|account| {
        tools
            .issuer
            .sealer
            .fingerprint(&[b"account", account.as_bytes()])
    });
    // What was carried over was seen with the same credentials.
    let account = seen.or_else(|| check.account.clone());
    let mut tx = tools.pool.begin().await?;
    // The connection is locked before the check, as everywhere, so that no two wait for each other.
    let id = check.connection_id;
    let before = connections::hold(&mut tx, id).await?;
    let known = watch::linked_accounts(&mut tx, id).await?;
    // Somebody else's credentials that hide which account they belong to are not taken at their word.
    let hides = account.is_none()
        && !same_user
        && before
            .as_ref()
            .is_some_and(|before| before.credentials_version != check.credentials_version);
    let seen = account::identity(account.as_deref(), check.credentials_version);
    if report.cause.is_none()
        && let Some(linked) = known.first()
        && (account.is_some() || hides)
        && !known.contains(&seen)
    {
        report.cause = Some(Cause::WrongAccount);
        report.detail = Some(if hides {
            format!("linked with account {linked}; which one this is cannot be seen")
        } else {
            format!("linked with account {linked}, now {seen}")
        });
    }
    let done = store::finish(&mut tx, check.id, attempt, &report, account.as_deref(), now);
    if !done.await? {
        return Ok(());
    }
    for finding in &report.findings {
        findings::store::write(&mut tx, check.id, finding, now).await?;
    }
    let same_account = account.is_some() && known.first() == account.as_ref();
    if same_user && same_account && report.cause.is_none() {
        confirm::carry_to_candidate(&mut tx, check.id).await?;
    }
    check.cause = report.cause;
    check.people = report.people;
    check.account = account;
    check.told_to_wait = report.retry_after;
    let suspected = connections::watching(&mut tx, id).await?.suspected_at;
    let state = settle::settle(&mut tx, tools.issuer, &check, now).await?;
    if check.watch && !changed(&mut tx, before.as_ref(), suspected).await? {
        watch::set_quiet(&mut tx, check.id).await?;
    } else {
        let detail = json!({
            "check": check.id, "cause": report.cause, "state": state,
            "verdicts": counts(&report), "calls": report.calls,
            "credentials_version": check.credentials_version, "scope": check.scope.as_str(),
        });
        let action = "check.finished";
        audit::record(&mut tx, &Actor::System, action, Some(id), detail, now).await?;
    }
    tell::plan(&mut tx, &check, now).await?;
    connections::announce(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether a check left the connection otherwise than it was.
async fn changed(
    conn: &mut PgConnection,
    before: Option<&Connection>,
    suspected: Option<Moment>,
) -> Result<bool, RunError> {
    let Some(before) = before else {
        return Ok(false);
    };
    let after = connections::find(conn, before.id).await?;
    let same = after.is_some_and(|after| {
        after.state == before.state && after.last_problem == before.last_problem
    });
    Ok(!same || connections::watching(conn, before.id).await?.suspected_at != suspected)
}

fn counts(report: &Report) -> serde_json::Value {
    let of = |verdict: &str| {
        let count = report
            .findings
            .iter()
            .filter(|finding| finding.verdict.as_str() == verdict)
            .count();
        json!(count)
    };
    json!({ "granted": of("granted"), "missing": of("missing"), "unclear": of("unclear") })
}
