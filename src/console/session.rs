//! The guard of the console: a page that takes `Staff` is open to who is logged in, and no one else.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::FromRequestParts,
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    app::App,
    audit::Actor,
    base::time,
    help,
    staff::{self, Presence, Session},
    web::{Cookies, Error, Frame, cookies},
};

/// Who is logged in.
pub struct Staff {
    session: Session,
    waiting: i64,
}

impl Staff {
    pub fn email(&self) -> &str {
        &self.session.email
    }

    pub fn actor(&self) -> Actor {
        Actor::Staff(self.session.email.clone())
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    /// How many customers wait for help: it stands on every page of the console.
    pub fn waiting(&self) -> i64 {
        self.waiting
    }
}

/// Why the guard lets nobody in.
pub enum Refusal {
    /// Log in, then come back here.
    LogIn {
        next: String,
    },
    /// Something was sent without being logged in: it is not carried over a login.
    NothingDone(Box<LoggedOutPage>),
    Failed(Error),
}

#[derive(Template, WebTemplate)]
#[template(path = "console/logged_out.html")]
pub struct LoggedOutPage {
    frame: Frame,
}

impl FromRequestParts<App> for Staff {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let cookies = match Cookies::from_request_parts(parts, app).await {
            Ok(cookies) => cookies,
            Err(never) => match never {},
        };
        if let Some(cookie) = cookies.get(cookies::STAFF) {
            let mut conn = app.db.acquire().await.map_err(Error::from)?;
            let found = staff::session(&mut conn, &cookie, presence(parts), time::now()).await;
            if let Some(session) = found.map_err(Error::from)? {
                let waiting = help::open_count(&mut conn).await.map_err(Error::from)?;
                return Ok(Self { session, waiting });
            }
        }
        if parts.method == Method::GET || parts.method == Method::HEAD {
            let next = parts.uri.path_and_query().map_or("", |next| next.as_str());
            return Err(Refusal::LogIn {
                next: next.to_owned(),
            });
        }
        let frame = Frame::of(&app.settings);
        Err(Refusal::NothingDone(Box::new(LoggedOutPage { frame })))
    }
}

/// What a script of an open page asks for by itself is no sign that somebody is there.
fn presence(parts: &Parts) -> Presence {
    match parts.headers.get("sec-fetch-dest") {
        Some(kind) if kind == "empty" => Presence::Script,
        _ => Presence::Person,
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::LogIn { next } => Redirect::to(&login_address(&next)).into_response(),
            Self::NothingDone(page) => (StatusCode::UNAUTHORIZED, *page).into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}

/// The login that leads to a page of the console afterwards.
fn login_address(next: &str) -> String {
    match after_login(next) {
        "/console" => "/console/login".to_owned(),
        next => {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("next", next)
                .finish();
            format!("/console/login?{query}")
        }
    }
}

/// Where to go after the login: a page of the console, whatever was asked for.
pub(super) fn after_login(asked: &str) -> &str {
    let ours = asked
        .strip_prefix("/console")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    let plain = asked.len() <= 500
        && asked
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && !asked.contains("..");
    let loops = asked.starts_with("/console/login") || asked.starts_with("/console/logout");
    if ours && plain && !loops && !asked.ends_with("/events") {
        asked
    } else {
        "/console"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_of_the_console_follows_a_login() {
        for page in [
            "/console",
            "/console?state=linked",
            "/console/connections/1",
        ] {
            assert_eq!(after_login(page), page);
        }
        for elsewhere in [
            "",
            "https://evil.example/console",
            "//evil.example",
            "/consoles",
            "/console.evil.example",
            "/setup",
            "/console\\..\\x",
            "/console/../setup",
            "/console/\r\nSet-Cookie: a=b",
            "/console/login?next=/console/login",
            "/console/connections/1/events",
        ] {
            assert_eq!(after_login(elsewhere), "/console", "{elsewhere}");
        }
    }

    #[test]
    fn the_way_back_is_quoted() {
        assert_eq!(login_address("/console"), "/console/login");
        assert_eq!(
            login_address("/console?search=a b"),
            "/console/login",
            "a blank cannot stand in an address"
        );
        assert_eq!(
            login_address("/console?state=linked&search=x"),
            "/console/login?next=%2Fconsole%3Fstate%3Dlinked%26search%3Dx"
        );
    }
}
