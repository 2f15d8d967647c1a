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

use super::{code, dead, new_link, sheet};
use crate::{
    app::App,
    base::{time::now, token::PlainToken},
    connections::{self, Connection},
    links::{self, Exchange, Exchanged, VisitFound, Voice},
    web::{
        ClientNetwork, Cookies, Error, Field, Form, Frame, Locale, Result, cookies, first::Inlined,
        to_the_end,
    },
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/start.html")]
struct StartPage {
    frame: Frame,
    inlined: Inlined,
    /// A page of the wizard was asked for without a visit.
    again: bool,
    /// A setup that is open in this browser.
    resume: Option<Resume>,
    /// Where the code goes; language and brand of the address come along.
    action: String,
    field: Field,
}

struct Resume {
    href: String,
    /// The link's; a code of the very same link goes on by itself.
    public_id: String,
    company: String,
    integration: &'static str,
    finished: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeForm {
    token: String,
}

/// Asks nothing of the database unless this browser was let in before: scanners may load it as often
/// as they like.
pub async fn show(
    State(app): State<App>,
    cookies: Cookies,
    locale: Locale,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let again = query.as_deref() == Some("again");
    let open = match cookies.get(cookies::VISIT) {
        Some(cookie) => links::known(&mut *app.db.acquire().await?, &cookie).await?,
        None => None,
    };
    let (frame, resume) = match open {
        Some(known) => {
            let mut conn = app.db.acquire().await?;
            let found = connections::find(&mut conn, known.visit.connection_id).await?;
            let resume =
                found.map(|connection| Resume::new(known.public_id, &connection, known.completed));
            let frame = dead::frame(&app, &locale, &known.visit.voice);
            (frame, resume.transpose()?)
        }
        None => (locale.frame(&app), None),
    };
    Ok(StartPage::new(frame, &locale, again, resume, false).into_response())
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
                let (href, cookies) = begin(&mut tx, cookies, &locale, &cookie).await?;
                (cookies, Redirect::to(&href)).into_response()
            }
            Exchanged::Back => {
                let cookie = visit.ok_or(Error::Conflict)?;
                Redirect::to(&resume(&mut tx, &cookie).await?).into_response()
            }
            Exchanged::CodeNeeded {
                browser,
                sent,
                voice,
            } => {
                let page = code::page(&dead::frame(&app, &locale, &voice), sent);
                let pending = speaking(cookies, &voice).with(
                    cookies::PENDING,
                    &browser,
                    code::COOKIE_LIFETIME,
                );
                (pending, page).into_response()
            }
            Exchanged::Dead { link, code } => {
                let (page, offers) = dead::told(&mut tx, &app, &locale, link).await?;
                let kept = if offers {
                    cookies.with(cookies::ENDED, &code, new_link::COOKIE_LIFETIME)
                } else {
                    cookies
                };
                (kept, page).into_response()
            }
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

/// Where a browser that was just let in begins: at the step the link was issued for, if it was. The
/// browser keeps the visit, and how the link speaks, for pages that know no visit.
pub async fn begin(
    conn: &mut PgConnection,
    cookies: Cookies,
    locale: &Locale,
    cookie: &PlainToken,
) -> Result<(String, Cookies)> {
    let (visit, connection) = let_in(conn, cookie).await?;
    // Who chose a language at the door reads it behind the door as well.
    if let Some(language) = locale.own {
        links::choose_language(conn, &visit, language).await?;
    }
    let lives = super::visit::COOKIE_LIFETIME;
    let cookies = speaking(cookies, &visit.voice)
        .with(cookies::VISIT, cookie, lives)
        .without(cookies::PENDING);
    let pack = sheet::pack_of(&connection)?;
    let step = visit.start_step.as_deref().and_then(|id| pack.step(id));
    let href = step.map_or_else(|| sheet::resume_href(pack, &connection), sheet::href);
    Ok((href, cookies))
}

/// The browser keeps how the link speaks.
fn speaking(cookies: Cookies, voice: &Voice) -> Cookies {
    let lives = super::visit::COOKIE_LIFETIME;
    let cookies = match voice.language {
        Some(language) => cookies.with_word(cookies::LINK_LANGUAGE, language.code(), lives),
        None => cookies.without(cookies::LINK_LANGUAGE),
    };
    match &voice.brand {
        Some(brand) => cookies.with_word(cookies::BRAND, brand, lives),
        None => cookies.without(cookies::BRAND),
    }
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
    let page = StartPage::new(locale.frame(app), locale, false, None, true);
    (StatusCode::NOT_FOUND, page.into_response()).into_response()
}

impl StartPage {
    fn new(
        frame: Frame,
        locale: &Locale,
        again: bool,
        resume: Option<Resume>,
        unknown: bool,
    ) -> Self {
        let t = frame.t;
        let fault = unknown.then(|| t.say("start-unknown"));
        Self {
            inlined: Inlined::of(&frame),
            frame,
            again: again && resume.is_none(),
            resume,
            action: format!("/setup/exchange{}", locale.query()),
            field: Field::new("token", &t.say("start-code")).refused(fault),
        }
    }

    /// With the policy that lets its own style and script run.
    fn into_response(self) -> Response {
        let policy = self.inlined.policy();
        let mut response = IntoResponse::into_response(self);
        policy.put(&mut response);
        response
    }
}

impl Resume {
    fn new(public_id: String, connection: &Connection, finished: bool) -> Result<Self> {
        let pack = sheet::pack_of(connection)?;
        Ok(Self {
            href: if finished {
                sheet::done_href(pack)
            } else {
                sheet::resume_href(pack, connection)
            },
            public_id,
            company: connection.company.clone(),
            integration: &pack.name,
            finished,
        })
    }
}
