//! The customer's pages, in the order they are walked: start, code, the guide's steps, the check,
//! all set; and the ways out.

use axum::{
    Router,
    routing::{get, post},
};

use crate::app::App;

mod account;
mod acts;
pub mod blocks;
mod boxes;
mod changes;
mod check;
mod code;
mod credentials;
mod dead;
mod done;
mod events;
mod findings;
mod hand_over;
mod insight;
mod menus;
mod permissions;
mod replacing;
mod report;
mod sheet;
mod start;
mod steps;
mod visit;
mod why;
mod words;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(start::back))
        .route("/setup", get(start::show))
        .route("/setup/exchange", get(start::back).post(start::exchange))
        .route("/setup/code", get(code::show).post(code::enter))
        .route("/setup/code/send", get(start::back).post(code::send))
        .route("/setup/steps/{step}", get(steps::show).post(steps::submit))
        .route("/setup/menus", get(menus::back).post(menus::choose))
        .route("/setup/why", get(why::show))
        .route("/setup/permissions/tick", post(permissions::tick))
        .route("/setup/check/events", get(events::stream))
        .route("/setup/check/again", get(acts::back).post(acts::again))
        .route("/setup/check/rows", get(acts::back).post(acts::rows))
        .route("/setup/check/confirm", get(acts::back).post(acts::confirm))
        .route(
            "/setup/hand-over",
            get(hand_over::show).post(hand_over::submit),
        )
}
