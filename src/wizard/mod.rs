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
mod detail;
mod done;
mod events;
mod findings;
mod hand_over;
pub mod help;
mod insight;
mod language;
mod menus;
mod new_link;
mod permissions;
pub mod pictures;
mod replacing;
mod report;
pub mod samples;
mod sheet;
mod start;
mod steps;
mod stop;
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
        .route("/setup/new-link", get(start::back).post(new_link::ask))
        .route("/setup/language", get(start::back).post(language::choose))
        .route("/setup/steps/{step}", get(steps::show).post(steps::submit))
        .route("/setup/menus", get(menus::back).post(menus::choose))
        .route("/setup/why", get(why::show))
        .route("/setup/permissions/tick", post(permissions::tick))
        .route(
            "/setup/pictures/{digest}/{pack}/{file}",
            get(pictures::show),
        )
        .route("/setup/picture/{name}", get(pictures::zoom))
        .route("/setup/check/events", get(events::stream))
        .route("/setup/check/detail", get(detail::show))
        .route("/setup/check/again", get(acts::back).post(acts::again))
        .route("/setup/check/rows", get(acts::back).post(acts::rows))
        .route("/setup/check/confirm", get(acts::back).post(acts::confirm))
        .route(
            "/setup/hand-over",
            get(hand_over::show).post(hand_over::submit),
        )
        .route(
            "/setup/help/screen",
            get(help::screen::show).post(help::screen::submit),
        )
        .route(
            "/setup/help/ask",
            get(help::ask::show).post(help::ask::submit),
        )
        .route("/setup/help/sent", get(help::sent::show))
        .route(
            "/setup/help/colleague",
            get(help::colleague::show).post(help::colleague::submit),
        )
        .route(
            "/setup/help/take-back",
            get(start::back).post(help::colleague::take_back),
        )
        .route("/mail/stop/{token}", get(stop::show).post(stop::stop))
}
