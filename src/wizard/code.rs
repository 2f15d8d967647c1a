//! A second browser shows the code that was mailed to the invited address.

use std::time::Duration;

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{dead, start};
use crate::{
    app::App,
    base::time::now,
    links::{self, CodeAnswer, CodeSent},
    web::{ClientNetwork, Cookies, Field, Form, Frame, Locale, Result, cookies, to_the_end},
};

/// The code itself lives ten minutes; the browser may ask for another one for a while.
pub const COOKIE_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Template, WebTemplate)]
#[template(path = "wizard/code.html")]
struct CodePage {
    frame: Frame,
    /// The invited address, as far as it may be shown.
    masked: Option<String>,
    /// Just now.
    sent: bool,
    field: Field,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeForm {
    code: String,
}

/// The page right after a code was sent, or was not.
pub fn page(frame: &Frame, sent: CodeSent) -> Response {
    match sent {
        CodeSent::To(masked) => CodePage {
            sent: true,
            ..show_page(frame, Some(masked), None)
        }
        .into_response(),
        CodeSent::TooMany(wait) => {
            let minutes = wait.num_minutes().max(0) + 1;
            let fault = frame.t.msg("code-too-many").arg("minutes", minutes);
            let fault = fault.to_string();
            (
                StatusCode::TOO_MANY_REQUESTS,
                show_page(frame, None, Some(fault)),
            )
                .into_response()
        }
        CodeSent::NotPending => Redirect::to("/setup?again").into_response(),
    }
}

pub async fn show(State(app): State<App>, cookies: Cookies, locale: Locale) -> Response {
    if cookies.get(cookies::PENDING).is_none() {
        return Redirect::to("/setup?again").into_response();
    }
    show_page(&locale.frame(&app), None, None).into_response()
}

pub async fn send(
    State(app): State<App>,
    ClientNetwork(network): ClientNetwork,
    cookies: Cookies,
    locale: Locale,
) -> Result<Response> {
    app.limits.codes.check(&network)?;
    let Some(browser) = cookies.get(cookies::PENDING) else {
        return Ok(Redirect::to("/setup?again").into_response());
    };
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let sent = links::send_code(&mut tx, &app.issuer, &browser, now()).await?;
        tx.commit().await?;
        Ok(page(&locale.frame(&app), sent))
    })
    .await
}

pub async fn enter(
    State(app): State<App>,
    ClientNetwork(network): ClientNetwork,
    cookies: Cookies,
    locale: Locale,
    Form(form): Form<CodeForm>,
) -> Result<Response> {
    app.limits.codes.check(&network)?;
    let Some(browser) = cookies.get(cookies::PENDING) else {
        return Ok(Redirect::to("/setup?again").into_response());
    };
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let answer = links::enter_code(&mut tx, &browser, &form.code, now()).await?;
        let refused = |sent_to: String, fault: String| {
            let page = show_page(&locale.frame(&app), Some(sent_to), Some(fault));
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        };
        let response = match answer {
            CodeAnswer::Opened(cookie) => {
                let (href, cookies) = start::begin(&mut tx, cookies, &locale, &cookie).await?;
                (cookies, Redirect::to(&href)).into_response()
            }
            CodeAnswer::Wrong {
                tries_left,
                sent_to,
            } => {
                let fault = locale.words().msg("code-wrong").arg("tries", tries_left);
                refused(sent_to, fault.to_string())
            }
            CodeAnswer::Spent { sent_to } => refused(sent_to, locale.words().say("code-spent")),
            CodeAnswer::Dead(link) => dead::found(&mut tx, &app, &locale, link).await?,
            CodeAnswer::NotPending => Redirect::to("/setup?again").into_response(),
        };
        // A wrong try counts, too.
        tx.commit().await?;
        Ok(response)
    })
    .await
}

fn show_page(frame: &Frame, masked: Option<String>, fault: Option<String>) -> CodePage {
    CodePage {
        frame: frame.clone(),
        sent: false,
        masked,
        field: Field::new("code", &frame.t.say("code-field")).refused(fault),
    }
}
