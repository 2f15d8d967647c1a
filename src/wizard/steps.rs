//! The guide's screens one by one. Going on marks a step done; going back is free.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{FromRequest, Path, RawQuery, Request, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    blocks::{self, Part},
    check, credentials, done, menus, permissions, pictures,
    sheet::{self, Sheet},
    visit::{Seen, Visit},
};
use crate::{
    app::App,
    base::time::now,
    connections::{self, Progress},
    integrations::pack::{Step, StepKind},
    links,
    web::{Error, Form, Frame, Result, to_the_end},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/read.html", whitespace = "minimize")]
struct ReadPage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    /// The first page offers it, where a link could be mailed.
    may_hand_over: bool,
}

pub async fn show(
    State(app): State<App>,
    Seen { visit, completed }: Seen,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let step = visit.pack.step(&id).ok_or(Error::NotFound)?;
    if completed && step.kind != StepKind::Done {
        return Ok(Redirect::to(&sheet::done_href(visit.pack)).into_response());
    }
    // Where a colleague is at work is not where who asked left off.
    let own = !completed && visit.link.only.is_none();
    if own && visit.connection.current_step.as_deref() != Some(step.id.as_str()) {
        let mut conn = app.db.acquire().await?;
        connections::begin_step(&mut conn, visit.connection.id, &step.id, now()).await?;
    }
    match step.kind {
        StepKind::Read => read(&app, &visit, step).await,
        StepKind::Permissions => {
            let only_missing = query.as_deref() == Some(permissions::ONLY_MISSING);
            permissions::show(&app, &visit, step, only_missing).await
        }
        StepKind::Credentials => credentials::show(&app, &visit, step).await,
        StepKind::Check => {
            let tidied = query.as_deref() == Some("tidied");
            check::show(&app, &visit, step, tidied).await
        }
        StepKind::Done => done::show(&app, &visit, step, completed).await,
    }
}

pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response> {
    let step = visit.pack.step(&id).ok_or(Error::NotFound)?;
    match step.kind {
        StepKind::Read => go_on(app, visit, step).await,
        StepKind::Permissions => {
            let Form(form) = Form::from_request(request, &app).await?;
            permissions::submit(app, visit, step, form).await
        }
        StepKind::Credentials => {
            let Form(form) = Form::from_request(request, &app).await?;
            credentials::submit(app, visit, step, form).await
        }
        // These move on by what the check finds; see their own addresses.
        StepKind::Check | StepKind::Done => Ok(Redirect::to(&sheet::href(step)).into_response()),
    }
}

async fn read(app: &App, visit: &Visit, step: &Step) -> Result<Response> {
    let progress = progress(app, visit).await?;
    let page = ReadPage {
        frame: visit.frame(app, step),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: parts(app, visit, step),
        may_hand_over: app.mail_is_on(),
    };
    Ok(page.into_response())
}

async fn go_on(app: App, visit: Visit, step: &'static Step) -> Result<Response> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let done = links::finish_step(&mut tx, &app.issuer, &visit.link, &step.id, now()).await?;
        if done.is_err() {
            // Its page says what became of the link.
            return Ok(Redirect::to(&sheet::href(step)).into_response());
        }
        tx.commit().await?;
        Ok(Redirect::to(&sheet::next_href(&visit, step)).into_response())
    })
    .await
}

pub async fn progress(app: &App, visit: &Visit) -> Result<Progress> {
    let mut conn = app.db.acquire().await?;
    Ok(connections::progress(&mut conn, visit.connection.id).await?)
}

pub fn parts(app: &App, visit: &Visit, step: &Step) -> Vec<Part> {
    let names = visit.names(app);
    let menus = visit.connection.menus;
    let pictures = |block: &_| pictures::for_action(visit, app, block);
    let vendor = &visit.pack.short_name;
    let mut parts = blocks::parts(&step.blocks, &names, vendor, menus, pictures);
    let first = parts
        .iter()
        .position(|part| matches!(part, Part::Actions { .. }));
    if let (Some(first), Some(question)) = (first, menus::question(visit, step, &names)) {
        parts.insert(first, Part::Menus(question));
    }
    parts
}
