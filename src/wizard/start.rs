//! The door: one page, the same for everybody. Only a click exchanges the link for a visit.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use sqlx::PgConnection;

use super::{code, dead, sheet};
use crate::{
    app::App,
    base::{time::now, token::PlainToken},
    connections::{self, Connection},
    links::{self, Exchange, Exchanged, VisitFound},
    web::{ClientNetwork, Cookies, Error, Field, Form, Frame, Locale, Result, cookies, to_the_end},
    words::Words,
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/start.html")]
struct StartPage {
    frame: Frame,
    /// A page of the wizard was asked for without a visit.
    again: bool,
    field: Field,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeForm {
    token: String,
}

/// Asks nothing of the database: scanners may load it as often as they like.
pub async fn show(State(app): State<App>, locale: Locale, RawQuery(query): RawQuery) -> Response {
    let again = query.as_deref() == Some("again");
    StartPage {
        frame: locale.frame(&app),
        again,
        field: field(locale.words(), false),
    }
    .into_response()
}

/// The page of an act, when it is asked for by itself.
pub async fn back() -> Redirect {
    Redirect::to("/setup")
}

pub async fn exchange(
    State(app): State<App>,
    ClientNetwork(network): ClientNetwork,
    cookies: Cookies,
    locale: Locale,
    Form(form): Form<ExchangeForm>,
) -> Result<Response> {
    app.limits.exchange.check(&network)?;
    to_the_end(async move {
        let visit = cookies.get(cookies::VISIT);
        let waiting = cookies.get(cookies::PENDING);
        let brought = Exchange {
            token: &form.token,
            browser: visit.as_ref(),
            waiting: waiting.as_ref(),
        };
        let mut tx = app.db.begin().await?;
        let exchanged = links::exchange(&mut tx, &app.issuer, &brought, now()).await?;
        let response = match exchanged {
            Exchanged::Opened(cookie) => {
                let href = begin(&mut tx, &cookie).await?;
                let cookies = cookies
                    .with(cookies::VISIT, &cookie, super::visit::COOKIE_LIFETIME)
                    .without(cookies::PENDING);
                (cookies, Redirect::to(&href)).into_response()
            }
            Exchanged::Back => {
                let cookie = visit.ok_or(Error::Conflict)?;
                Redirect::to(&resume(&mut tx, &cookie).await?).into_response()
            }
            Exchanged::CodeNeeded { browser, sent } => {
                let page = code::page(&locale.frame(&app), sent);
                let pending = cookies.with(cookies::PENDING, &browser, code::COOKIE_LIFETIME);
                (pending, page).into_response()
            }
            Exchanged::Dead(ended) => dead::page(&locale.frame(&app), ended),
            Exchanged::Unknown => {
                app.limits.failures.check()?;
                unknown(&app, &locale)
            }
        };
        tx.commit().await?;
        Ok(response)
    })
    .await
}

/// Where a browser that was just let in begins: at the step the link was issued for, if it was.
pub async fn begin(conn: &mut PgConnection, cookie: &PlainToken) -> Result<String> {
    let (visit, connection) = let_in(conn, cookie).await?;
    let pack = sheet::pack_of(&connection)?;
    let step = visit.start_step.as_deref().and_then(|id| pack.step(id));
    Ok(step.map_or_else(|| sheet::resume_href(pack, &connection), sheet::href))
}

/// Where a browser that was let in before goes on.
async fn resume(conn: &mut PgConnection, cookie: &PlainToken) -> Result<String> {
    let (_, connection) = let_in(conn, cookie).await?;
    let pack = sheet::pack_of(&connection)?;
    Ok(sheet::resume_href(pack, &connection))
}

async fn let_in(
    conn: &mut PgConnection,
    cookie: &PlainToken,
) -> Result<(links::Visit, Connection)> {
    let VisitFound::Live(visit) = links::visit(conn, cookie, now()).await? else {
        return Err(Error::Conflict);
    };
    let found = connections::find(conn, visit.connection_id).await?;
    Ok((visit, found.ok_or(Error::NotFound)?))
}

/// One answer for everything that is no link of ours: it tells nobody what exists.
fn unknown(app: &App, locale: &Locale) -> Response {
    let page = StartPage {
        frame: locale.frame(app),
        again: false,
        field: field(locale.words(), true),
    };
    (StatusCode::NOT_FOUND, page).into_response()
}

fn field(t: Words, unknown: bool) -> Field {
    Field::new("token", &t.say("start-code")).refused(unknown.then(|| t.say("start-unknown")))
}
