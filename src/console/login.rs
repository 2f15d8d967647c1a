//! Logging in.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::{StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::Query;
use secrecy::SecretString;
use serde::Deserialize;

use super::session::{Staff, after_login};
use crate::{
    app::App,
    base::{
        time::{self, Duration},
        token::PlainToken,
    },
    staff::{self, SignInError, Throttled},
    web::{ClientNetwork, Cookies, Error, Field, Form, Frame, Result, cookies, to_the_end},
};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoginForm {
    email: String,
    password: SecretString,
    #[serde(default)]
    next: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/login.html")]
struct LoginPage {
    frame: Frame,
    email: Field,
    password: Field,
    fault: Option<String>,
    next: String,
}

pub async fn show(
    State(app): State<App>,
    staff: std::result::Result<Staff, super::session::Refusal>,
    Query(asked): Query<Asked>,
) -> Response {
    let next = after_login(&asked.next);
    if staff.is_ok() {
        return Redirect::to(next).into_response();
    }
    LoginPage::new(&app, "", None, next).into_response()
}

pub async fn submit(
    State(app): State<App>,
    ClientNetwork(network): ClientNetwork,
    cookies: Cookies,
    Form(form): Form<LoginForm>,
) -> Result<Response> {
    let next = after_login(&form.next).to_owned();
    let (email, password) = (form.email, form.password);
    let before = cookies.get(cookies::STAFF);
    let answer = {
        let (app, email) = (app.clone(), email.clone());
        to_the_end(async move { sign_in(&app, &email, password, network, before.as_ref()).await })
            .await?
    };
    Ok(match answer {
        Answer::Opened(token) => {
            let lives = staff::ABSOLUTE.to_std().map_err(Error::internal)?;
            let cookies = cookies.with(cookies::STAFF, &token, lives);
            (cookies, Redirect::to(&next)).into_response()
        }
        Answer::Wrong => {
            let fault = "The address and the password do not belong together. Check both, then \
                         try again.";
            let page = LoginPage::new(&app, &email, Some(fault.to_owned()), &next);
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        }
        Answer::Wait(wait) => {
            // Rounded up: who comes back as told must not be refused again.
            let seconds = wait.num_seconds().max(0) + 1;
            let fault = format!(
                "There were several wrong tries. Wait {seconds} seconds, then try again. Nobody \
                 is locked out."
            );
            let page = LoginPage::new(&app, &email, Some(fault), &next);
            let after = [(RETRY_AFTER, seconds.to_string())];
            (StatusCode::TOO_MANY_REQUESTS, after, page).into_response()
        }
    })
}

enum Answer {
    Opened(PlainToken),
    Wrong,
    Wait(Duration),
}

async fn sign_in(
    app: &App,
    email: &str,
    password: SecretString,
    network: String,
    before: Option<&PlainToken>,
) -> Result<Answer> {
    let mut tx = app.db.begin().await?;
    let attempt = match staff::begin_sign_in(&mut tx, email, network, time::now()).await {
        Ok(attempt) => attempt,
        Err(SignInError::Throttled(Throttled { wait })) => return Ok(Answer::Wait(wait)),
        Err(SignInError::Db(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    let Ok(tried) = attempt.with(password).await else {
        return Ok(Answer::Wait(Duration::seconds(5)));
    };
    let mut tx = app.db.begin().await?;
    let opened = staff::finish_sign_in(&mut tx, tried, before, time::now()).await?;
    tx.commit().await?;
    Ok(opened.map_or(Answer::Wrong, Answer::Opened))
}

impl LoginPage {
    fn new(app: &App, email: &str, fault: Option<String>, next: &str) -> Self {
        Self {
            frame: Frame::of(&app.settings),
            email: Field::new("email", "E-mail address").typed(email),
            password: Field::new("password", "Password"),
            fault,
            next: next.to_owned(),
        }
    }
}
