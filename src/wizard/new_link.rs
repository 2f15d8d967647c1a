//! "Send me a new link", asked on the page of one that ran out of time.

use std::time::Duration;

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::dead;
use crate::{
    app::App,
    base::time::now,
    links::{self, AskedAnew, IssueError, Proofs, Voice},
    web::{ClientNetwork, Cookies, Error, Form, Frame, Locale, Result, cookies, to_the_end},
    words::{Rich, Words},
};

/// How long a browser keeps the code of a dead link that it has shown.
pub const COOKIE_LIFETIME: Duration = Duration::from_secs(30 * 60);

#[derive(Template, WebTemplate)]
#[template(path = "wizard/new_link.html")]
struct NewLinkPage {
    frame: Frame,
    title: String,
    sentences: Vec<Rich>,
    sent: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLinkForm {
    /// The dead link's public id. What proves that it is held are this browser's cookies; where the
    /// new one goes is said nowhere but in the database.
    link: String,
}

pub async fn ask(
    State(app): State<App>,
    ClientNetwork(network): ClientNetwork,
    cookies: Cookies,
    locale: Locale,
    Form(form): Form<NewLinkForm>,
) -> Result<Response> {
    app.limits.new_links.check(&network)?;
    to_the_end(async move {
        let (token, visit) = (cookies.get(cookies::ENDED), cookies.get(cookies::VISIT));
        let proofs = Proofs {
            token: token.as_ref(),
            visit: visit.as_ref(),
        };
        let lifetime = app.settings.link_lifetime;
        let mut tx = app.db.begin().await?;
        let asked =
            links::ask_anew(&mut tx, &app.issuer, &form.link, proofs, lifetime, now()).await;
        let asked = match asked {
            Ok(asked) => asked,
            Err(IssueError::Database(error)) => return Err(error.into()),
            Err(error) => return Err(Error::internal(error)),
        };
        tx.commit().await?;
        Ok(page(&app, &locale, asked))
    })
    .await
}

fn page(app: &App, locale: &Locale, asked: AskedAnew) -> Response {
    let framed = |voice: &Voice| dead::frame(app, locale, voice);
    let (status, page) = match asked {
        AskedAnew::Sent { to, voice } => {
            let frame = framed(&voice);
            let t = frame.t;
            let sentences = vec![
                t.rich("new-link-sent").arg("address", to).done(),
                t.rich("new-link-spam").done(),
            ];
            let title = t.say("new-link-title");
            (
                StatusCode::OK,
                NewLinkPage::new(frame, title, sentences, true),
            )
        }
        AskedAnew::TooMany { wait, voice } => {
            let frame = framed(&voice);
            let hours = wait.num_hours().max(0) + 1;
            let t = frame.t;
            let sentences = vec![t.rich("new-link-many").arg("hours", hours).done()];
            let title = t.say("new-link-many-title");
            let page = NewLinkPage::new(frame, title, sentences, false);
            (StatusCode::TOO_MANY_REQUESTS, page)
        }
        AskedAnew::Refused => {
            let frame = locale.frame(app);
            let t: Words = frame.t;
            let sentences = vec![t.rich("new-link-none").done()];
            let title = t.say("new-link-none-title");
            let page = NewLinkPage::new(frame, title, sentences, false);
            (StatusCode::CONFLICT, page)
        }
    };
    (status, page).into_response()
}

impl NewLinkPage {
    fn new(frame: Frame, title: String, sentences: Vec<Rich>, sent: bool) -> Self {
        Self {
            frame,
            title,
            sentences,
            sent,
        }
    }
}
