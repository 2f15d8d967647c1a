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
    integrations::pack::Block,
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
    let action = shown_by(&visit, &name);
    let figure = match drawing_of(visit.pack, &name, asked.of.as_deref()) {
        Some(drawing) => desk.drawn(&drawing, asked.of.as_deref()),
        None => action.and_then(|(_, title)| desk.figure(&name, title)),
    };
    let back = action.and_then(|(id, _)| sheet::shown_at(visit.pack, id));
    let page = PicturePage {
        figure: figure.ok_or(Error::NotFound)?,
        company: visit.connection.company.clone(),
        vendor: visit.pack.short_name.clone(),
        back: back.map_or_else(
            || sheet::resume_href(visit.pack, &visit.connection),
            |(href, _)| href,
        ),
        frame: visit.frame(&app),
    };
    Ok(page.into_response())
}

/// The action that shows a picture, at the current step if one does: its id and its title.
fn shown_by<'a>(visit: &'a Visit, name: &str) -> Option<(&'a str, &'a str)> {
    let current = visit.connection.current_step.as_deref();
    let (here, elsewhere): (Vec<_>, Vec<_>) = visit
        .pack
        .guide
        .steps
        .iter()
        .partition(|step| Some(step.id.as_str()) == current);
    let blocks = here.into_iter().chain(elsewhere);
    let mut blocks = blocks.flat_map(|step| &step.blocks);
    blocks.find_map(|block| match block {
        Block::Action {
            id,
            title,
            picture,
            picture_older,
            ..
        } if picture.iter().chain(picture_older).any(|own| own == name) => {
            Some((id.as_str(), title.as_str()))
        }
        _ => None,
    })
}
