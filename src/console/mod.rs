//! The staff's pages: who is stuck, where and why, and the acts that help. Never a secret.

mod acts;
mod breaks;
mod checks;
mod connection;
mod disconnect;
mod help;
mod issue;
mod list;
mod login;
mod logout;
mod notice;
mod profiles;
mod reminders;
mod replace;
mod report;
mod session;
mod standing;
mod states;
mod steps;
mod styleguide;
pub mod timeline;
mod times;
mod voices;
mod watching;

use axum::{
    Router,
    extract::State,
    routing::{get, post},
};

use crate::app::App;

pub(crate) use breaks::breaks;
pub use session::Staff;

/// Every address of the console. Who is not logged in gets no further than the login.
/// `samples` are the customers' components, for the styleguide: the two surfaces do not know each other.
pub fn routes(samples: styleguide::Samples) -> Router<App> {
    Router::new()
        .route("/console", get(list::show))
        .route("/console/login", get(login::show).post(login::submit))
        .route("/console/logout", post(logout::submit))
        .route(
            "/console/styleguide",
            get(async move |State(app): State<App>, staff: Staff| {
                styleguide::show(&app, &staff, samples)
            }),
        )
        .route("/console/links/new", get(issue::show).post(issue::submit))
        .route("/console/connections/{id}", get(connection::show))
        .route("/console/connections/{id}/events", get(connection::events))
        .route(
            "/console/connections/{id}/link",
            get(replace::show).post(replace::submit),
        )
        .route("/console/connections/{id}/revoke", post(acts::revoke))
        .route("/console/connections/{id}/reminders", post(acts::reminders))
        .route("/console/connections/{id}/check", post(acts::check_again))
        .route(
            "/console/connections/{id}/check/rows",
            post(acts::check_rows),
        )
        .route("/console/connections/{id}/checks", get(checks::list))
        .route(
            "/console/connections/{id}/checks/{check}",
            get(checks::show),
        )
        .route("/console/help", get(help::show))
        .route("/console/help/{id}/answered", post(help::answered))
        .route(
            "/console/connections/{id}/steps/{link}/take-back",
            post(steps::take_back),
        )
        .route(
            "/console/connections/{id}/account",
            post(acts::accept_account),
        )
        .route(
            "/console/connections/{id}/disconnect",
            get(disconnect::show).post(disconnect::submit),
        )
}

/// What stands around every page of who is logged in.
pub(crate) struct Desk {
    /// The address they logged in with.
    pub who: String,
    /// Which entry of the bar this page belongs to.
    pub here: Here,
    /// How many customers wait for help.
    pub waiting: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    Connections,
    NewLink,
    Styleguide,
    Help,
}

impl Desk {
    fn of(staff: &Staff, here: Here) -> Self {
        Self {
            who: staff.email().to_owned(),
            here,
            waiting: staff.waiting(),
        }
    }

    pub(crate) fn at_connections(&self) -> bool {
        self.here == Here::Connections
    }

    pub(crate) fn at_help(&self) -> bool {
        self.here == Here::Help
    }

    pub(crate) fn at_new_link(&self) -> bool {
        self.here == Here::NewLink
    }
}
