//! Why each box is asked for, on a page of its own: with many boxes the list would become heavy.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use super::{
    boxes::{self, Tab},
    permissions, sheet,
    visit::Visit,
};
use crate::{
    app::App,
    integrations::pack::StepKind,
    web::{Frame, Result},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/why.html", whitespace = "minimize")]
struct WhyPage {
    frame: Frame,
    company: String,
    back: String,
    tabs: Vec<Tab>,
}

pub async fn show(State(app): State<App>, visit: Visit) -> Result<Response> {
    let asked: Vec<_> = visit.pack.asked(permissions::profile(&visit)?).collect();
    let names = visit.names(&app);
    let step = visit.step_of(StepKind::Permissions)?;
    let page = WhyPage {
        frame: visit.frame(&app, step),
        company: visit.connection.company.clone(),
        back: sheet::href(step),
        tabs: boxes::tabs(&asked, &names, visit.words, |_| false, |_| None),
    };
    Ok(page.into_response())
}
