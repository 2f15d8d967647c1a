//! "Ask for help": a message to support, with what saves a question back.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{About, Asked, address, browser, enough, refused, width};
use crate::{
    app::App,
    base::time::now,
    help::{self, Kind, NotSent, Told},
    web::{ClientNetwork, Field, Form, Frame, Result, to_the_end},
    wizard::{sheet, visit::Visit},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/ask.html", whitespace = "minimize")]
struct AskPage {
    frame: Frame,
    company: String,
    about: About,
    address: String,
    field: Field,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskForm {
    step: String,
    #[serde(default)]
    action: String,
    words: String,
    #[serde(default)]
    width: String,
}

pub async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &asked.step, &asked.action)?;
    Ok(page(&app, &visit, about, "", None).into_response())
}

pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    ClientNetwork(network): ClientNetwork,
    headers: HeaderMap,
    Form(form): Form<AskForm>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &form.step, &form.action)?;
    let t = visit.words;
    let text = match help::read_text(visit.pack, &form.words) {
        Ok(text) if text.is_empty() => {
            let page = page(&app, &visit, about, "", Some(t.say("stuck-fault-empty")));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        Ok(text) => text,
        Err(fault) => {
            let (fault, typed) = refused(t, &form.words, fault);
            let page = page(&app, &visit, about, &typed, Some(fault));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    if app.limits.help.check(&network).is_err() {
        let fault = Some(t.say("stuck-fault-fast"));
        let page = page(&app, &visit, about, &text, fault);
        return Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response());
    }
    let (deed, link, pack) = (app.clone(), visit.link.clone(), visit.pack);
    let (step, action) = (about.step, about.action);
    let (sent, text) = to_the_end(async move {
        let told = Told {
            kind: Kind::Question,
            step: &step.id,
            action,
            menus: None,
            text: &text,
            language: t.language(),
            browser: browser(&headers),
            width: width(&form.width),
        };
        let mut tx = deed.db.begin().await?;
        let sent = help::tell(&mut tx, &deed.issuer, &link, pack, &told, now()).await?;
        tx.commit().await?;
        Ok((sent, text))
    })
    .await?;
    match sent {
        Ok(_) => {
            let to = address("sent", &step.id, action);
            Ok(Redirect::to(&format!("{to}&kind=question")).into_response())
        }
        // The step's page says what became of the link.
        Err(NotSent::Ended) => Ok(Redirect::to(&sheet::href(step)).into_response()),
        Err(NotSent::Enough(wait)) => {
            let fault = enough(&app, &visit, wait);
            let page = page(&app, &visit, about, &text, Some(fault));
            Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response())
        }
    }
}

fn page(app: &App, visit: &Visit, about: About, typed: &str, fault: Option<String>) -> AskPage {
    let t = visit.words;
    AskPage {
        frame: about.frame(app, visit),
        company: visit.connection.company.clone(),
        about,
        address: visit.link.contact_email.clone(),
        field: Field::new("words", &t.say("stuck-ask-words"))
            .hint(&t.say("stuck-ask-hint"))
            .typed(typed)
            .refused(fault),
    }
}
