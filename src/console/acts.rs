//! Acts on a connection that need no page of their own: revoke the link, check all or a few boxes
//! again.

use axum::{
    extract::{Path, State as Shared},
    response::Redirect,
};

use serde::Deserialize;
use sqlx::PgConnection;

use super::{Staff, connection::found, notice::Done};
use crate::{
    app::App,
    base::{
        ids::{CheckId, ConnectionId},
        time,
    },
    checks::{self, FindingRow, NothingToAccept, RequestError},
    connections::{self, Connection},
    integrations::{pack::Proof, registry, verdict::Verdict},
    links::{self, NotLive, Revoked},
    web::{Error, Form, Result, to_the_end},
};

pub async fn revoke(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    to_the_end(async move {
        let now = time::now();
        let mut tx = app.db.begin().await?;
        let id = found(&mut tx, &id).await?.id;
        let done = match links::revoke_newest(&mut tx, id, &staff.actor(), now).await? {
            Ok(Revoked::Live) => Done::Revoked,
            Ok(Revoked::RanOut) => Done::RevokedLate,
            Err(NotLive) => Done::NotLive,
        };
        tx.commit().await?;
        Ok(back(id, done))
    })
    .await
}

pub async fn check_again(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    ask(app, staff, id, RowsForm::default()).await
}

/// Which rows of the newest report are looked at again.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct RowsForm {
    /// One row.
    #[serde(default)]
    only: Vec<String>,
    /// Or all rows of a section that a read can show.
    section: Option<Section>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Section {
    Missing,
    Open,
    HalfOpen,
}

/// Looks at a few boxes again and leaves the others as they were found.
pub async fn check_rows(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(form): Form<RowsForm>,
) -> Result<Redirect> {
    ask(app, staff, id, form).await
}

async fn ask(app: App, staff: Staff, id: String, form: RowsForm) -> Result<Redirect> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let mut only = form.only;
        if let Some(section) = form.section {
            only.extend(section.rows(&mut tx, &connection).await?);
        }
        let (by, now) = (staff.actor(), time::now());
        let asked = checks::request_rows(&mut tx, connection.id, &only, &by, now).await?;
        let done = check_asked(&asked, Done::CheckAsked)?;
        tx.commit().await?;
        Ok(back(connection.id, done))
    })
    .await
}

/// Whether reminders about it go out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemindersForm {
    to: Turn,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Turn {
    Pause,
    Resume,
}

pub async fn reminders(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(form): Form<RemindersForm>,
) -> Result<Redirect> {
    to_the_end(async move {
        let (by, now) = (staff.actor(), time::now());
        let mut tx = app.db.begin().await?;
        let id = found(&mut tx, &id).await?.id;
        let (paused, done) = match form.to {
            Turn::Pause => (true, Done::RemindersPaused),
            Turn::Resume => (false, Done::RemindersResumed),
        };
        connections::pause_reminders(&mut tx, id, paused, &by, now).await?;
        tx.commit().await?;
        Ok(back(id, done))
    })
    .await
}

/// Which report they looked at when they said that its account is meant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountForm {
    check: String,
}

/// The other account that this check met is meant.
pub async fn accept_account(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(form): Form<AccountForm>,
) -> Result<Redirect> {
    to_the_end(async move {
        let (by, now) = (staff.actor(), time::now());
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let seen: CheckId = form.check.parse().map_err(|_| Error::NotFound)?;
        let accepted = checks::accept_account(&mut tx, connection.id, seen, &by, now).await?;
        let done = match accepted {
            Ok(asked) => check_asked(&asked, Done::AccountAccepted)?,
            Err(NothingToAccept) => Done::NoOtherAccount,
        };
        tx.commit().await?;
        Ok(back(connection.id, done))
    })
    .await
}

impl Section {
    /// The section's rows in the newest check, as far as a read can show them.
    async fn rows(self, conn: &mut PgConnection, connection: &Connection) -> Result<Vec<String>> {
        let Some(check) = checks::latest(conn, connection.id).await? else {
            return Ok(Vec::new());
        };
        let pack = registry::find(&connection.integration).ok_or(Error::NotFound)?;
        let can_be_read = |finding: &FindingRow| {
            pack.permission(&finding.permission_id)
                .is_some_and(|known| !matches!(known.proof, Proof::Nothing { .. }))
        };
        let findings = checks::findings(conn, check.id).await?;
        let wanted = findings.into_iter().filter(|finding| match self {
            Self::Missing => finding.verdict == Verdict::Missing,
            Self::Open => finding.verdict == Verdict::Unclear && finding.confirmed.is_none(),
            Self::HalfOpen => {
                let settled = finding.verdict == Verdict::Granted || finding.confirmed.is_some();
                settled && finding.verdict != Verdict::Missing && !finding.left_out.is_empty()
            }
        });
        Ok(wanted
            .filter(can_be_read)
            .map(|finding| finding.permission_id)
            .collect())
    }
}

fn check_asked(asked: &std::result::Result<CheckId, RequestError>, well: Done) -> Result<Done> {
    match asked {
        Ok(_) => Ok(well),
        Err(RequestError::NoCredentials) => Ok(Done::NoCredentials),
        Err(RequestError::Disconnected) => Ok(Done::Ended),
        Err(RequestError::TooMany(_)) => Ok(Done::TooManyChecks),
        Err(RequestError::Unknown) => Err(Error::NotFound),
    }
}

/// To the connection's page, which says what was done.
pub(super) fn back(id: ConnectionId, done: Done) -> Redirect {
    Redirect::to(&format!("/console/connections/{id}?done={}", done.word()))
}
