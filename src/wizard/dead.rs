//! A link that no longer works says why, to whoever holds its secret.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::help::only;
use crate::{links::Ended, web::Frame};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/dead.html")]
struct DeadPage {
    frame: Frame,
    title: &'static str,
    sentence: &'static str,
    next: &'static str,
}

/// 410, with what happened and what to do next.
pub fn page(frame: &Frame, ended: Ended) -> Response {
    let (title, sentence, next) = match ended {
        Ended::Done => return (StatusCode::GONE, only::step_done(frame)).into_response(),
        Ended::Expired => (
            "This link has run out of time",
            "For safety, a setup link works for a limited time, and that time is over. What you did before is kept.",
            "Write to us and we send you a new link. You go on where you were.",
        ),
        Ended::Revoked => (
            "This link was switched off",
            "Somebody on our side has ended this link. Nothing more can be done with it.",
            "If you did not expect that, write to us.",
        ),
        Ended::Replaced => (
            "There is a newer link",
            "A newer e-mail with another link was sent, to you or to a colleague. Only the newest link works.",
            "Look for the newest e-mail from us. If you cannot find it, write to us.",
        ),
        Ended::Completed => (
            "This setup is finished",
            "The account was linked with this link, so the link has done its work and opens nothing more.",
            "Is there something to change or to repair? Write to us and we send you a new link.",
        ),
    };
    let page = DeadPage {
        frame: frame.clone(),
        title,
        sentence,
        next,
    };
    (StatusCode::GONE, page).into_response()
}
