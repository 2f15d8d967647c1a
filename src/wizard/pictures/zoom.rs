//! One picture on a page of its own, as large as the screen allows, and the way back.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    super::{
        sheet,
        visit::{Seen, Visit},
    },
    Desk, Figure, drawing_of,
};
use crate::{
    app::App,
    integrations::pack::{Block, Step},
    web::{Error, Frame, Result},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/picture.html", whitespace = "minimize")]
struct PicturePage {
    frame: Frame,
    company: String,
    vendor: String,
    figure: Figure,
    back: String,
}

#[derive(Deserialize)]
pub struct Asked {
    of: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    Seen { visit, .. }: Seen,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::of(&visit, &app);
    let shown = shown_by(&visit, &name);
    let figure = match drawing_of(visit.pack, &name, asked.of.as_deref()) {
        Some(drawing) => desk.drawn(&drawing, asked.of.as_deref()),
        None => shown.and_then(|(_, _, title)| desk.figure(&name, title)),
    };
    let (step, action) = match shown {
        Some((step, action, _)) => (step, Some(action)),
        None => (visit.step()?, None),
    };
    let page = PicturePage {
        figure: figure.ok_or(Error::NotFound)?,
        company: visit.connection.company.clone(),
        vendor: visit.pack.short_name.clone(),
        back: sheet::action_href(step, action),
        frame: visit.frame_about(&app, step, action),
    };
    Ok(page.into_response())
}

/// What shows a picture, at the current step if that does: the step, and the action's id and title.
fn shown_by(visit: &Visit, name: &str) -> Option<(&'static Step, &'static str, &'static str)> {
    let current = visit.connection.current_step.as_deref();
    let (here, elsewhere): (Vec<_>, Vec<_>) = visit
        .pack
        .guide
        .steps
        .iter()
        .partition(|step| Some(step.id.as_str()) == current);
    let steps = here.into_iter().chain(elsewhere);
    let mut blocks = steps.flat_map(|step| step.blocks.iter().map(move |block| (step, block)));
    blocks.find_map(|(step, block)| match block {
        Block::Action {
            id,
            title,
            picture,
            picture_older,
            ..
        } if picture.iter().chain(picture_older).any(|own| own == name) => {
            Some((step, id.as_str(), title.as_str()))
        }
        _ => None,
    })
}
