//! After something was sent: what happens next, and how to go on meanwhile.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{About, address};
use crate::{
    app::App,
    integrations::pack::{Block, Step},
    web::{Frame, Result},
    wizard::{sheet, visit::Visit},
    words::Rich,
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/sent.html", whitespace = "minimize")]
struct SentPage {
    frame: Frame,
    company: String,
    /// Of a question: what happens with it. `None` after a screen.
    question: Option<Rich>,
    /// What can be done meanwhile.
    meanwhile: Vec<Rich>,
    back: String,
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    step: String,
    #[serde(default)]
    action: String,
    #[serde(default)]
    kind: String,
}

pub async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &asked.step, &asked.action)?;
    let question = (asked.kind == "question").then(|| answered(&app, &visit));
    let page = SentPage {
        frame: about.frame(&app, &visit),
        company: visit.connection.company.clone(),
        meanwhile: if question.is_none() {
            meanwhile(&app, &visit, &about)
        } else {
            Vec::new()
        },
        question,
        back: about.back,
    };
    Ok(page.into_response())
}

fn answered(app: &App, visit: &Visit) -> Rich {
    let (t, brand) = (visit.words, visit.brand(app));
    let operator = brand.operator.as_str();
    if app.mail_is_on() {
        return t
            .rich("stuck-sent-question-mailed")
            .arg("operator", operator)
            .arg("address", visit.link.contact_email.as_str())
            .done();
    }
    let support = brand.support_email.as_str();
    t.rich("stuck-sent-question-queued")
        .arg("operator", operator)
        .arg("support", support)
        .link("mail", format!("mailto:{support}"))
        .done()
}

/// The ways on, the likeliest first.
fn meanwhile(app: &App, visit: &Visit, about: &About) -> Vec<Rich> {
    let (t, names) = (visit.words, visit.names(app));
    let mut ways = Vec::new();
    if has_two_ways(about) {
        let both = t.rich("stuck-sent-other-menus");
        ways.push(both.link("step", &about.back).done());
    }
    if let Some(word) = search_word(about) {
        let search = t.rich("stuck-sent-search");
        let vendor = visit.pack.short_name.as_str();
        let word = names.plain(word);
        ways.push(search.arg("vendor", vendor).arg("word", word).done());
    }
    let next = next_of(visit, about.step).filter(|_| visit.link.only.is_none());
    if let Some(next) = next {
        let on = t.rich("stuck-sent-next").link("next", sheet::href(next));
        ways.push(on.arg("step", names.plain(&next.title)).done());
    }
    let ask = address("ask", &about.step.id, about.action);
    ways.push(t.rich("stuck-sent-ask").link("ask", ask).done());
    ways
}

fn next_of(visit: &Visit, step: &Step) -> Option<&'static Step> {
    let all = visit.pack.steps_for(&visit.connection.access_profile);
    let at = all.iter().position(|other| other.id == step.id)?;
    let next = all.get(at + 1).copied();
    next.filter(|next| sheet::is_open(visit, next))
}

/// The things to do that the page is about: one, or all of the step.
fn clicks(about: &About) -> impl Iterator<Item = (&'static [String], &'static [String])> {
    let wanted = about.action;
    about
        .step
        .blocks
        .iter()
        .filter_map(move |block| match block {
            Block::Action {
                id, newer, older, ..
            } if wanted.is_none_or(|wanted| wanted == id) => Some((&newer[..], &older[..])),
            _ => None,
        })
}

fn has_two_ways(about: &About) -> bool {
    clicks(about).any(|(_, older)| !older.is_empty())
}

/// The label that is clicked last: what to look for where the way there differs.
fn search_word(about: &About) -> Option<&'static str> {
    let (newer, _) = clicks(about).find(|(newer, _)| !newer.is_empty())?;
    let labels = newer.iter().rev();
    labels
        .filter_map(|click| click.rsplit("**").nth(1))
        .find(|label| !label.is_empty())
}
