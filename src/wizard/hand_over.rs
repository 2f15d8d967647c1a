//! "Not me": the setup goes on with a colleague, under a link of their own.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{sheet, visit::Visit};
use crate::{
    app::App,
    base::{email_address::EmailAddress, time::now},
    links::{self, HandOverError, IssueError},
    web::{Cookies, Error, Field, Form, Frame, Result, cookies, to_the_end},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/hand_over.html")]
struct HandOverPage {
    frame: Frame,
    company: String,
    until: String,
    back: String,
    /// Without a mail server no link could be sent.
    mail_is_on: bool,
    field: Field,
}

#[derive(Template, WebTemplate)]
#[template(path = "wizard/handed_over.html")]
struct HandedOverPage {
    frame: Frame,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOverForm {
    email: String,
}

pub async fn show(State(app): State<App>, visit: Visit) -> Result<Response> {
    Ok(page(&app, &visit, "", None)?.into_response())
}

pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    cookies: Cookies,
    Form(form): Form<HandOverForm>,
) -> Result<Response> {
    let refused = |fault: String| {
        let page = page(&app, &visit, &form.email, Some(fault))?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let t = visit.words;
    let Ok(to) = form.email.parse::<EmailAddress>() else {
        let typed: String = form.email.trim().chars().take(80).collect();
        let fault = t.msg("hand-over-address").arg("typed", typed);
        return refused(fault.to_string());
    };
    let (deed, link, address) = (app.clone(), visit.link.clone(), to.clone());
    let handed_over = to_the_end(async move {
        let mut tx = deed.db.begin().await?;
        match links::hand_over(&mut tx, &deed.issuer, &link, &address, now()).await {
            Ok(_) => {}
            Err(HandOverError::Issue(IssueError::Database(error))) => return Err(error.into()),
            Err(HandOverError::Issue(IssueError::Disconnected)) => {
                return Ok(Err(HandOverError::Ended));
            }
            Err(HandOverError::Issue(error)) => return Err(Error::internal(error)),
            Err(refusal) => return Ok(Err(refusal)),
        }
        tx.commit().await?;
        Ok::<_, Error>(Ok(()))
    })
    .await?;
    if let Err(refusal) = handed_over {
        return refused(match refusal {
            HandOverError::NoMail => {
                let support = visit.brand(&app).support_email.as_str();
                t.msg("hand-over-no-mail")
                    .arg("support", support)
                    .to_string()
            }
            HandOverError::SamePerson => t.say("hand-over-same"),
            HandOverError::Ended | HandOverError::Issue(_) => t.say("hand-over-ended"),
        });
    }
    let page = HandedOverPage {
        frame: visit.last_frame(&app),
        to: to.to_string(),
    };
    Ok((cookies.without(cookies::VISIT), page).into_response())
}

fn page(app: &App, visit: &Visit, typed: &str, fault: Option<String>) -> Result<HandOverPage> {
    let step = visit.step()?;
    Ok(HandOverPage {
        frame: visit.frame(app, step),
        company: visit.connection.company.clone(),
        until: visit.words.minute(visit.link.expires_at),
        back: sheet::href(step),
        mail_is_on: app.mail_is_on(),
        field: Field::new("email", &visit.words.say("hand-over-field"))
            .typed(typed)
            .refused(fault),
    })
}
