//! The check, live: what is missing and where its box is, what the customer must confirm, what is
//! in place.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    blocks::Part,
    findings::{self, PlaceGroup, ReasonGroup, Standing},
    replacing,
    sheet::{self, Sheet},
    steps,
    visit::Visit,
    words::{Names, Rich},
};
use crate::{
    app::App,
    base::time::{Moment, now},
    checks::{self, Check, CheckState, Confirmed, FindingRow, RequestError},
    connections::{self, Progress},
    integrations::{
        pack::{Pack, Step, StepKind},
        verdict::Cause,
    },
    web::{Error, Form, Frame, Result, to_the_end},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/check.html", whitespace = "minimize")]
struct CheckPage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    vendor: &'static str,
    heading: String,
    lead: Rich,
    /// Blanks or quotes around the credentials were taken away.
    tidied: bool,
    /// The check was of new credentials, and the old ones are still in use.
    still_in_use: Option<String>,
    /// Something was asked for that cannot be done now.
    fault: Option<String>,
    credentials_href: String,
    done_href: String,
    view: View,
}

pub enum View {
    NothingYet,
    Running(Run),
    Stopped(Stop),
    Report(Report),
}

pub struct Run {
    pub status: String,
    pub found: usize,
    pub total: usize,
    pub groups: Vec<PlaceGroup>,
}

pub struct Stop {
    title: String,
    sentence: Rich,
    advice: Rich,
    fix_credentials: bool,
    retry: Option<String>,
    granted: Vec<PlaceGroup>,
    granted_count: usize,
}

pub struct Report {
    linked: bool,
    missing: Vec<PlaceGroup>,
    missing_count: usize,
    unclear: Vec<ReasonGroup>,
    unclear_count: usize,
    optional: Vec<PlaceGroup>,
    optional_count: usize,
    granted: Vec<PlaceGroup>,
    granted_count: usize,
    people: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmForm {
    #[serde(default)]
    permission: Vec<String>,
    all: Option<String>,
}

/// What the page knows of the newest check.
struct Known {
    progress: Progress,
    check: Option<Check>,
    findings: Vec<FindingRow>,
}

pub async fn show(app: &App, visit: &Visit, step: &Step, tidied: bool) -> Result<Response> {
    let page = CheckPage {
        tidied,
        ..page(app, visit, step, None).await?
    };
    Ok(page.into_response())
}

/// The page of an act, when it is asked for by itself.
pub async fn back(visit: Visit) -> Redirect {
    Redirect::to(&sheet::check_href(visit.pack))
}

pub async fn again(State(app): State<App>, visit: Visit) -> Result<Response> {
    let (deed, id, by) = (app.clone(), visit.connection.id, visit.actor());
    let asked = to_the_end(async move {
        let mut tx = deed.db.begin().await?;
        let asked = checks::request(&mut tx, id, &by, now()).await?;
        tx.commit().await?;
        Ok(asked)
    })
    .await?;
    match asked {
        Ok(_) => Ok(Redirect::to(&sheet::check_href(visit.pack)).into_response()),
        Err(RequestError::NoCredentials) => {
            Ok(Redirect::to(&sheet::credentials_href(visit.pack)).into_response())
        }
        Err(RequestError::TooMany(wait)) => {
            let minutes = wait.num_minutes() + 1;
            let fault = format!(
                "This account was checked many times within the hour. The next check can start in {minutes} minutes."
            );
            refused(&app, &visit, StatusCode::TOO_MANY_REQUESTS, fault).await
        }
        Err(gone @ (RequestError::Unknown | RequestError::Disconnected)) => {
            refused(&app, &visit, StatusCode::CONFLICT, gone.to_string()).await
        }
    }
}

pub async fn confirm(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<ConfirmForm>,
) -> Result<Response> {
    let known = known(&app, &visit).await?;
    let open = known
        .findings
        .iter()
        .filter(|row| Standing::of(row) == Standing::Unclear);
    let confirmed: Vec<String> = open
        .map(|row| row.permission_id.clone())
        .filter(|id| form.all.is_some() || form.permission.contains(id))
        .collect();
    if confirmed.is_empty() && form.permission.is_empty() && form.all.is_none() {
        let vendor = &visit.pack.short_name;
        let fault = format!(
            "Tick the boxes here that you have seen ticked in {vendor}, then press Confirm."
        );
        return refused(&app, &visit, StatusCode::UNPROCESSABLE_ENTITY, fault).await;
    }
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let (id, by) = (visit.connection.id, visit.actor());
        let outcome = checks::confirm(&mut tx, &app.issuer, id, &confirmed, &by, now()).await?;
        if outcome == Confirmed::Linked
            && let Some(step) = sheet::step_of(visit.pack, StepKind::Check)
        {
            connections::finish_step(&mut tx, id, &step.id, now()).await?;
        }
        tx.commit().await?;
        let href = match outcome {
            Confirmed::Linked => sheet::done_href(visit.pack),
            Confirmed::StillOpen | Confirmed::NotNow => sheet::check_href(visit.pack),
        };
        Ok(Redirect::to(&href).into_response())
    })
    .await
}

async fn refused(app: &App, visit: &Visit, status: StatusCode, fault: String) -> Result<Response> {
    let step = sheet::step_of(visit.pack, StepKind::Check).ok_or(Error::NotFound)?;
    Ok((status, page(app, visit, step, Some(fault)).await?).into_response())
}

async fn known(app: &App, visit: &Visit) -> Result<Known> {
    let mut conn = app.db.acquire().await?;
    let id = visit.connection.id;
    let check = checks::latest(&mut conn, id).await?;
    Ok(Known {
        progress: connections::progress(&mut conn, id).await?,
        findings: match &check {
            Some(check) => checks::findings(&mut conn, check.id).await?,
            None => Vec::new(),
        },
        check,
    })
}

async fn page(app: &App, visit: &Visit, step: &Step, fault: Option<String>) -> Result<CheckPage> {
    let Known {
        progress,
        check,
        findings,
    } = known(app, visit).await?;
    let view = view(app, visit, check.as_ref(), &findings);
    let (heading, lead) = view.words(&visit.pack.short_name);
    let still_in_use = replacing::still_in_use(app, &visit.connection, check.as_ref()).await?;
    Ok(CheckPage {
        frame: Frame::of(&app.settings),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        vendor: &visit.pack.short_name,
        heading,
        lead,
        tidied: false,
        still_in_use,
        fault,
        credentials_href: sheet::credentials_href(visit.pack),
        done_href: sheet::done_href(visit.pack),
        view,
    })
}

fn view(app: &App, visit: &Visit, check: Option<&Check>, rows: &[FindingRow]) -> View {
    let pack = visit.pack;
    let standing = |wanted: &[Standing]| {
        let groups = findings::grouped(pack, rows, |row| wanted.contains(&Standing::of(row)));
        let count = findings::count(&groups);
        (groups, count)
    };
    let Some(check) = check else {
        return View::NothingYet;
    };
    if !check.state.is_over() {
        return View::Running(run(pack, check, rows));
    }
    let (granted, granted_count) = standing(&[Standing::Granted, Standing::Confirmed]);
    if let Some(cause) = check.cause {
        let (text, names) = (pack.cause(cause), Names::of(&app.settings));
        return View::Stopped(Stop {
            title: names.plain(&text.title),
            sentence: names.rich(&text.customer),
            advice: names.rich(&text.advice),
            fix_credentials: asks_for_credentials(cause),
            retry: check.retry_at.map(|at| retry_words(at, now())),
            granted,
            granted_count,
        });
    }
    let (missing, missing_count) = standing(&[Standing::Missing]);
    let (unclear, unclear_count) = standing(&[Standing::Unclear, Standing::Awaited]);
    let (optional, optional_count) = standing(&[Standing::Optional]);
    View::Report(Report {
        linked: sheet::is_linked(&visit.connection) && missing_count + unclear_count == 0,
        missing,
        missing_count,
        unclear: findings::by_reason(unclear),
        unclear_count,
        optional,
        optional_count,
        granted,
        granted_count,
        people: check
            .people
            .map(|people| people_words(people.all, people.active)),
    })
}

pub fn run(pack: &'static Pack, check: &Check, rows: &[FindingRow]) -> Run {
    let found = rows.iter().filter(|row| row.found_at.is_some()).count();
    Run {
        status: status_words(&pack.short_name, check, found, rows.len()),
        found,
        total: rows.len(),
        groups: findings::grouped(pack, rows, |_| true),
    }
}

pub fn status_words(vendor: &str, check: &Check, found: usize, total: usize) -> String {
    match (check.state, check.connected_at) {
        _ if check.detail.is_some() => "Something on our side holds the check up. It is not your doing, and the check starts by itself once it is mended. You can close this page.".to_owned(),
        (CheckState::Queued, _) => "The check starts in a moment.".to_owned(),
        (_, None) => format!("Knocking at {vendor} with the ID and token."),
        (_, Some(_)) if found == 0 => {
            format!("{vendor} accepted the ID and token. Now looking at each permission.")
        }
        (_, Some(_)) => format!("{found} of {total} permissions looked at."),
    }
}

/// Whether the remedy is to type ID and token again.
fn asks_for_credentials(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::Swapped | Cause::ExtraText | Cause::Rejected | Cause::WrongAccount
    )
}

fn retry_words(at: Moment, now: Moment) -> String {
    match (at - now).num_minutes() {
        i64::MIN..=0 => "We are about to try again by ourselves.".to_owned(),
        1..=2 => "We try again by ourselves in about two minutes.".to_owned(),
        minutes @ 3..120 => format!("We try again by ourselves in about {minutes} minutes."),
        more => format!("We try again by ourselves in about {} hours.", more / 60),
    }
}

pub fn people_words(all: u32, active: u32) -> String {
    let people = if all == 1 {
        "one person".to_owned()
    } else {
        format!("{all} people")
    };
    format!("The service user can see {people}, {active} of them active.")
}

impl View {
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// Whether the guide's own words about the check belong here.
    pub fn explains(&self) -> bool {
        matches!(
            self,
            Self::NothingYet | Self::Report(Report { linked: false, .. })
        )
    }

    /// Heading and lead.
    fn words(&self, vendor: &str) -> (String, Rich) {
        let boxes = |count: usize| {
            if count == 1 {
                "one box".to_owned()
            } else {
                format!("{count} boxes")
            }
        };
        let (heading, lead): (String, String) = match self {
            Self::NothingYet => (
                "Nothing to check yet".into(),
                "Paste the service user’s ID and token first. The check then starts by itself.".into(),
            ),
            Self::Running(_) => (
                format!("Looking at what {vendor} shows us"),
                "This takes a few seconds. We only look whether something can be read; nobody’s data is kept.".into(),
            ),
            Self::Stopped(stop) => return (stop.title.clone(), stop.sentence.clone()),
            Self::Report(report) if report.missing_count > 0 => (
                format!("Almost there: {} to tick", boxes(report.missing_count)),
                format!("The ID and token work. {} in {vendor} still needs a tick.", if report.missing_count == 1 { "One box" } else { "Each of these boxes" }),
            ),
            Self::Report(report) if report.unclear_count > 0 => (
                format!("One last look: {} to confirm", boxes(report.unclear_count)),
                "Everything that we can see is in place. The rest we cannot see from here, so we ask you.".into(),
            ),
            Self::Report(_) => (
                "Everything is in place".into(),
                "The service user can read all that is needed.".into(),
            ),
        };
        (heading, Rich::plain(lead))
    }
}
