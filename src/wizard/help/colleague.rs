//! "Hand this step to a colleague": a link that opens this step and nothing else.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{About, Asked, can_be_handed, hours};
use crate::{
    app::App,
    base::{email_address::EmailAddress, ids::LinkId, time::now},
    links::{self, AskError, LIFETIME},
    web::{ClientNetwork, Error, Field, Form, Frame, Result, to_the_end},
    wizard::{sheet, visit::Visit},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/colleague.html", whitespace = "minimize")]
struct ColleaguePage {
    frame: Frame,
    company: String,
    about: About,
    /// Who asks.
    asker: String,
    until: String,
    /// Somebody was asked before and has not done it yet: who, and when.
    before: Option<(String, String)>,
    /// Without a mail server no link could be sent.
    mail_is_on: bool,
    field: Field,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColleagueForm {
    step: String,
    email: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeBackForm {
    link: String,
}

pub async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &asked.step, "")?;
    if !can_be_handed(&visit, about.step) {
        // All that could be meant is the whole of it.
        return Ok(Redirect::to("/setup/hand-over").into_response());
    }
    Ok(page(&app, &visit, about, "", None).into_response())
}

pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    ClientNetwork(network): ClientNetwork,
    Form(form): Form<ColleagueForm>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &form.step, "")?;
    if !can_be_handed(&visit, about.step) {
        return Err(Error::NotFound);
    }
    let (t, step) = (visit.words, about.step);
    let refused = |about, fault: String, status| {
        let page = page(&app, &visit, about, &form.email, Some(fault));
        Ok((status, page).into_response())
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let Ok(to) = form.email.parse::<EmailAddress>() else {
        return refused(about, t.say("stuck-colleague-fault-address"), wrong);
    };
    if app.limits.help.check(&network).is_err() {
        let fault = t.say("stuck-fault-fast");
        return refused(about, fault, StatusCode::TOO_MANY_REQUESTS);
    }
    let (deed, link) = (app.clone(), visit.link.clone());
    let asked = to_the_end(async move {
        let mut tx = deed.db.begin().await?;
        let asked = links::ask_colleague(&mut tx, &deed.issuer, &link, &step.id, &to, now()).await;
        match asked {
            Ok(_) => tx.commit().await?,
            Err(AskError::Database(fault)) => return Err(fault.into()),
            Err(refusal) => return Ok(Err(refusal)),
        }
        Ok::<_, Error>(Ok(()))
    })
    .await?;
    match asked {
        // The step's page tells whom they asked.
        Ok(()) => Ok(Redirect::to(&sheet::href(step)).into_response()),
        Err(AskError::SamePerson) => refused(about, t.say("stuck-colleague-fault-same"), wrong),
        Err(AskError::TooMany(wait)) => {
            let fault = t
                .msg("stuck-colleague-fault-enough")
                .arg("hours", hours(wait))
                .to_string();
            refused(about, fault, StatusCode::TOO_MANY_REQUESTS)
        }
        Err(AskError::NoMail) => Ok((wrong, page(&app, &visit, about, "", None)).into_response()),
        Err(AskError::Ended | AskError::Database(_)) => {
            let fault = t.say("stuck-colleague-fault-ended");
            refused(about, fault, StatusCode::CONFLICT)
        }
    }
}

/// Who asked thinks better of it.
pub async fn take_back(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<TakeBackForm>,
) -> Result<Redirect> {
    let link: LinkId = form.link.parse().map_err(|_| Error::NotFound)?;
    let asked = visit.handed.iter().find(|asked| asked.id == link);
    let step = asked.and_then(|asked| visit.pack.step(&asked.step));
    let step = step.ok_or(Error::NotFound)?;
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        if let Ok(held) = links::hold(&mut tx, &visit.link).await? {
            // One that has ended meanwhile needs no taking back: the page says how it stands.
            let _ = links::take_back(&mut tx, held.id, link, &visit.actor(), now()).await?;
        }
        tx.commit().await?;
        Ok(Redirect::to(&sheet::href(step)))
    })
    .await
}

fn page(
    app: &App,
    visit: &Visit,
    about: About,
    typed: &str,
    fault: Option<String>,
) -> ColleaguePage {
    let t = visit.words;
    let mut live = visit.handed.iter().filter(|link| link.ended.is_none());
    let before = live.find(|link| link.step == about.step.id);
    ColleaguePage {
        frame: about.frame(app, visit),
        company: visit.connection.company.clone(),
        asker: visit.link.contact_email.clone(),
        until: t.minute(visit.link.expires_at.min(now() + LIFETIME)),
        before: before.map(|link| (link.email.clone(), t.day(link.created_at))),
        mail_is_on: app.mail_is_on(),
        field: Field::new("email", &t.say("stuck-colleague-email"))
            .typed(typed)
            .refused(fault),
        about,
    }
}
