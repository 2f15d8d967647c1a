//! What a link to one step opens: that step, what belongs to it, and help. Everything else is closed
//! unless it is named here, so that a new page cannot be forgotten.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    http::{Method, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::super::{sheet, visit::Visit};
use crate::{
    app::App,
    integrations::pack::{Step, StepKind},
    web::{Error, Frame},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/only.html")]
struct ElsewherePage {
    frame: Frame,
    href: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/step_done.html")]
struct StepDonePage {
    frame: Frame,
    /// Something was sent when the step had ended already: it was not kept.
    late: bool,
}

/// The answer to a request that its link does not open: it leads to the link's step. `None` for one
/// that it opens.
pub fn turned_away(
    app: &App,
    visit: &Visit,
    step: &str,
    method: &Method,
    path: &str,
) -> Option<Response> {
    let Some(step) = visit.pack.step(step) else {
        // The guide has lost the step since.
        return Some(Error::NotFound.into_response());
    };
    let href = sheet::href(step);
    if path == href || belongs_to(step, path) || is_for_everybody(path) {
        return None;
    }
    if method == Method::GET || method == Method::HEAD {
        return Some(Redirect::to(&href).into_response());
    }
    let frame = visit.frame(app, step);
    Some((StatusCode::FORBIDDEN, ElsewherePage { frame, href }).into_response())
}

/// A colleague asks for help like anybody, and hands nothing on; chooses a language and which menus
/// they see, and looks at the pictures.
fn is_for_everybody(path: &str) -> bool {
    const OPEN: [&str; 5] = [
        "/setup/help/screen",
        "/setup/help/ask",
        "/setup/help/sent",
        "/setup/language",
        "/setup/menus",
    ];
    OPEN.contains(&path) || path.starts_with("/setup/picture/")
}

fn belongs_to(step: &Step, path: &str) -> bool {
    let own: &[&str] = match step.kind {
        StepKind::Permissions => &["/setup/why", "/setup/permissions/tick"],
        StepKind::Check => &[
            "/setup/check/detail",
            "/setup/check/events",
            "/setup/check/again",
            "/setup/check/rows",
            "/setup/check/confirm",
        ],
        StepKind::Read | StepKind::Credentials | StepKind::Done => &[],
    };
    own.contains(&path)
}

/// "Thank you, that was it".
pub fn step_done(frame: &Frame, method: &Method) -> Response {
    let late = method != Method::GET && method != Method::HEAD;
    let frame = frame.clone();
    let page = StepDonePage { frame, late };
    if late {
        return (StatusCode::GONE, page).into_response();
    }
    page.into_response()
}
