//! What the customer does on the check's page: check all or a few boxes again, confirm what cannot
//! be read, and say whether it is the right account.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    check,
    findings::{self, Standing},
    sheet,
    visit::Visit,
};
use crate::{
    app::App,
    base::time::now,
    checks::{self, AccountAnswer, Confirmed, RequestError, Said},
    connections::{self, Connection},
    integrations::pack::StepKind,
    links,
    web::{Error, Form, Result, to_the_end},
    words::key,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowsForm {
    /// One row.
    #[serde(default)]
    only: Vec<String>,
    /// Or all rows of a section of the page that can be looked at.
    section: Option<Section>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Section {
    Missing,
    Unclear,
    HalfOpen,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmForm {
    #[serde(default)]
    permission: Vec<String>,
    all: Option<String>,
    account: Option<AccountAnswer>,
}

/// The page of an act, when it is asked for by itself.
pub async fn back(visit: Visit) -> Redirect {
    Redirect::to(&sheet::check_href(visit.pack))
}

pub async fn again(State(app): State<App>, visit: Visit) -> Result<Response> {
    ask(app, visit, Vec::new()).await
}

/// Looks at a few boxes again and leaves the others as they were found.
pub async fn rows(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<RowsForm>,
) -> Result<Response> {
    let mut only = form.only;
    if let Some(section) = form.section {
        let known = check::known(&app, &visit).await?;
        let wanted = known.findings.iter().filter(|row| section.has(row));
        only.extend(
            wanted
                .filter(|row| findings::can_be_read(visit.pack, &row.permission_id))
                .map(|row| row.permission_id.clone()),
        );
    }
    ask(app, visit, only).await
}

/// No permissions means all of them.
async fn ask(app: App, visit: Visit, only: Vec<String>) -> Result<Response> {
    let (deed, link, by) = (app.clone(), visit.link.clone(), visit.actor());
    let asked = to_the_end(async move {
        let mut tx = deed.db.begin().await?;
        let Ok(held) = links::hold(&mut tx, &link).await? else {
            return Ok(None);
        };
        let asked = checks::request_rows(&mut tx, held.id, &only, &by, now()).await?;
        tx.commit().await?;
        Ok(Some(asked))
    })
    .await?;
    let Some(asked) = asked else {
        return Ok(back(visit).await.into_response());
    };
    match asked {
        Ok(_) => Ok(Redirect::to(&sheet::check_href(visit.pack)).into_response()),
        Err(RequestError::NoCredentials) => {
            Ok(Redirect::to(&sheet::credentials_href(visit.pack)).into_response())
        }
        Err(RequestError::TooMany(wait)) => {
            let minutes = wait.num_minutes() + 1;
            let fault = visit.words.msg("check-too-many").arg("minutes", minutes);
            let fault = fault.to_string();
            refused(&app, &visit, StatusCode::TOO_MANY_REQUESTS, fault).await
        }
        Err(RequestError::Unknown | RequestError::Disconnected) => {
            let fault = visit.words.say("check-ended");
            refused(&app, &visit, StatusCode::CONFLICT, fault).await
        }
    }
}

pub async fn confirm(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<ConfirmForm>,
) -> Result<Response> {
    let known = check::known(&app, &visit).await?;
    let unclear: Vec<String> = known
        .findings
        .iter()
        .filter(|row| Standing::of(row) == Standing::Unclear)
        .map(|row| row.permission_id.clone())
        .collect();
    let nothing_ticked = form.permission.is_empty() && form.all.is_none();
    let stopped = known.check.is_some_and(|check| check.cause.is_some());
    let ask = |key| {
        let ask = visit.words.msg(key).arg("vendor", &visit.pack.short_name);
        ask.to_string()
    };
    if form.account.is_none() && nothing_ticked && !stopped {
        let fault = ask(key("check-tick-first"));
        return refused(&app, &visit, StatusCode::UNPROCESSABLE_ENTITY, fault).await;
    }
    let boxes_are_left = nothing_ticked && !stopped && !unclear.is_empty();
    let confirmed: Vec<String> = unclear
        .into_iter()
        .filter(|id| form.all.is_some() || form.permission.contains(id))
        .collect();
    let outcome = to_the_end(say(app.clone(), visit.clone(), confirmed, form.account)).await?;
    // A yes alone is kept, and the boxes are still asked for.
    if form.account == Some(AccountAnswer::Right) && boxes_are_left {
        let fault = ask(key("check-account-noted"));
        return refused(&app, &visit, StatusCode::UNPROCESSABLE_ENTITY, fault).await;
    }
    let href = match outcome {
        Confirmed::Linked => sheet::done_href(visit.pack),
        Confirmed::StillOpen | Confirmed::NotNow => sheet::check_href(visit.pack),
    };
    Ok(Redirect::to(&href).into_response())
}

async fn say(
    app: App,
    visit: Visit,
    permissions: Vec<String>,
    account: Option<AccountAnswer>,
) -> Result<Confirmed> {
    let mut tx = app.db.begin().await?;
    // Their link was revoked, or has done its work by the same click: the page says which.
    let Ok(Connection { id, .. }) = links::hold(&mut tx, &visit.link).await? else {
        return Ok(Confirmed::NotNow);
    };
    let by = visit.actor();
    let said = Said {
        permissions: &permissions,
        account,
    };
    let outcome = checks::confirm(&mut tx, &app.issuer, id, &said, &by, now()).await?;
    if outcome == Confirmed::Linked
        && let Some(step) = sheet::step_of(visit.pack, StepKind::Check)
    {
        connections::finish_step(&mut tx, id, &step.id, now()).await?;
    }
    tx.commit().await?;
    Ok(outcome)
}

async fn refused(app: &App, visit: &Visit, status: StatusCode, fault: String) -> Result<Response> {
    let step = sheet::step_of(visit.pack, StepKind::Check).ok_or(Error::NotFound)?;
    let page = check::page(app, visit, step, Some(fault)).await?;
    Ok((status, page).into_response())
}

impl Section {
    fn has(self, row: &checks::FindingRow) -> bool {
        match self {
            Self::Missing => Standing::of(row) == Standing::Missing,
            Self::Unclear => Standing::of(row) == Standing::Unclear,
            Self::HalfOpen => findings::is_half_open(row),
        }
    }
}
