//! Running one check: open the credentials, ask the vendor, write down what is found as it is
//! found, and settle the connection.

use serde_json::json;
use sqlx::PgPool;
use tokio::sync::mpsc;

use super::{Check, findings, settle, store};
use crate::{
    audit::{self, Actor},
    base::{ids::CheckId, time},
    connections::{self, OpenCredentialsError},
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

/// Runs a check to its end, unless it was superseded or another worker has taken it up since.
pub(super) async fn run(tools: &Tools<'_>, id: CheckId) -> Result<(), RunError> {
    let mut tx = tools.pool.begin().await?;
    let Some((check, attempt)) = store::take_up(&mut tx, id, time::now()).await? else {
        return Ok(());
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
                return Ok(());
            }
            Err(OpenCredentialsError::Database(fault)) => return Err(fault.into()),
            Err(OpenCredentialsError::Vault(fault)) => return Err(fault.into()),
            Err(OpenCredentialsError::NotText) => return Err(RunError::NotText),
        };
    tx.commit().await?;

    let pack = registry::find(&connection.integration).ok_or(RunError::NoPack)?;
    let profile = pack
        .profile(&connection.access_profile)
        .ok_or(RunError::NoPack)?;
    let vendor = tools.vendors.find(&pack.key).ok_or(RunError::NoPack)?;
    let credentials = Credentials::from(fields);
    let (progress, learnt) = mpsc::unbounded_channel();
    let asking = integrations::check(pack, profile, &check.scope, vendor, &credentials, progress);
    let (report, written) = tokio::join!(asking, write_down(tools, &check, attempt, learnt));
    written?;
    finish(tools, check, attempt, report).await
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
) -> Result<(), RunError> {
    let now = time::now();
    let account = report.account.as_ref().map(|account| {
        tools
            .issuer
            .sealer
            .fingerprint(&[b"account", account.as_bytes()])
    });
    let mut tx = tools.pool.begin().await?;
    // The connection is locked before the check, as everywhere, so that no two wait for each other.
    connections::hold(&mut tx, check.connection_id).await?;
    let linked_with = store::linked_account(&mut tx, check.connection_id).await?;
    if report.cause.is_none()
        && let (Some(before), Some(account)) = (linked_with, &account)
        && before != *account
    {
        report.cause = Some(Cause::WrongAccount);
        report.detail = Some(format!("linked with account {before}, now {account}"));
    }
    let done = store::finish(&mut tx, check.id, attempt, &report, account.as_deref(), now);
    if !done.await? {
        return Ok(());
    }
    for finding in &report.findings {
        findings::store::write(&mut tx, check.id, finding, now).await?;
    }
    check.cause = report.cause;
    let told = report.retry_after;
    let state = settle::settle(&mut tx, tools.issuer, &check, told, now).await?;
    let detail = json!({
        "check": check.id, "cause": report.cause, "state": state,
        "verdicts": counts(&report), "calls": report.calls,
    });
    let about = Some(check.connection_id);
    audit::record(
        &mut tx,
        &Actor::System,
        "check.finished",
        about,
        detail,
        now,
    )
    .await?;
    connections::announce(&mut tx, check.connection_id).await?;
    tx.commit().await?;
    Ok(())
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
