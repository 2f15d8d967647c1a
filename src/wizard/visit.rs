//! The guards of the wizard: a browser with a live link, or with one that has done its work.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{FromRef, FromRequestParts},
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    dead,
    help::{self, only},
    sheet,
    words::Names,
};
use crate::{
    app::App,
    audit::Actor,
    base::time::now,
    brands::Brand,
    connections::{self, Connection},
    integrations::pack::{Pack, Step, StepKind},
    links::{self, Ended, StepLink, VisitFound},
    web::{Cookies, Error, Frame, Locale, Result, cookies},
    words::Words,
};

/// Longer than any link lives; the link itself decides.
pub const COOKIE_LIFETIME: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// A live link in use by this browser: may look and may change.
#[derive(Clone)]
pub struct Visit {
    pub link: links::Visit,
    pub connection: Connection,
    pub pack: &'static Pack,
    pub words: Words,
    /// Steps that colleagues were asked to do, the newest first; for who asked, and for nobody else.
    pub handed: Vec<StepLink>,
    /// The page's own path.
    here: String,
    /// The link is live. Of a completed one things may be seen, and nothing asked.
    runs: bool,
}

/// A live link, or a completed one: may look.
pub struct Seen {
    pub visit: Visit,
    /// The account was linked and the link is spent.
    pub completed: bool,
}

impl Visit {
    pub fn actor(&self) -> Actor {
        self.link.actor()
    }

    /// Whose name stands on the pages.
    pub fn brand<'a>(&self, app: &'a App) -> &'a Arc<Brand> {
        app.settings.brands.of(self.link.voice.brand.as_deref())
    }

    pub fn names(&self, app: &App) -> Names {
        Names::of(self.brand(app), self.pack, self.words)
    }

    /// What stands around a page, with help for the step that it belongs to.
    pub fn frame(&self, app: &App, step: &Step) -> Frame {
        self.frame_about(app, step, None)
    }

    /// The same, with help for one thing to do in the step.
    pub fn frame_about(&self, app: &App, step: &Step, action: Option<&str>) -> Frame {
        Frame {
            help: self.runs.then(|| help::links(self, step, action)),
            ..self.last_frame(app)
        }
    }

    /// Around a page after which this browser can ask for nothing any more.
    pub fn last_frame(&self, app: &App) -> Frame {
        Frame::new(self.brand(app), self.words, self.here.clone())
    }

    /// Where this person is: at the one step that their link opens, or where they left off.
    pub fn step(&self) -> Result<&'static Step> {
        let only = self.link.only.as_ref().map(|only| &only.step);
        let here = only.or(self.connection.current_step.as_ref());
        let here = here.and_then(|id| self.pack.step(id));
        here.or(self.pack.guide.steps.first())
            .ok_or(Error::NotFound)
    }

    /// The step of that kind, or where this person is.
    pub fn step_of(&self, kind: StepKind) -> Result<&'static Step> {
        sheet::step_of(self.pack, kind).map_or_else(|| self.step(), Ok)
    }
}

impl<S> FromRequestParts<S> for Seen
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let app = App::from_ref(state);
        let Ok(cookies) = Cookies::from_request_parts(parts, state).await;
        let Ok(locale) = Locale::from_request_parts(parts, state).await;
        let Some(cookie) = cookies.get(cookies::VISIT) else {
            return Err(elsewhere());
        };
        let mut conn = app.db.acquire().await.map_err(refuse)?;
        let found = links::visit(&mut conn, &cookie, now())
            .await
            .map_err(refuse)?;
        let (link, completed) = match found {
            VisitFound::Live(link) => (link, false),
            VisitFound::Completed(link) => (link, true),
            VisitFound::Ended(_, Ended::Done) => {
                return Err(only::step_done(&locale.frame(&app), &parts.method));
            }
            VisitFound::Ended(link, _) => {
                let page = dead::found(&mut conn, &app, &locale, link).await;
                return Err(page.unwrap_or_else(refuse));
            }
            VisitFound::None => return Err(elsewhere()),
        };
        let connection = connections::find(&mut conn, link.connection_id)
            .await
            .map_err(refuse)?
            .ok_or_else(|| Error::NotFound.into_response())?;
        let chosen = link.voice.language.or(locale.chosen).or(locale.likes);
        let language = chosen.unwrap_or_default();
        let pack = sheet::pack_of(&connection).map_err(IntoResponse::into_response)?;
        let pack = pack.in_language(language.code());
        let handed = if link.has_asked {
            links::steps_asked(&mut conn, connection.id)
                .await
                .map_err(refuse)?
        } else {
            Vec::new()
        };
        let visit = Visit {
            link,
            connection,
            pack,
            words: Words(language),
            handed,
            here: locale.here,
            runs: !completed,
        };
        // Here, where every page passes, so that no page can forget it.
        if let Some(one) = &visit.link.only {
            let (method, path) = (&parts.method, parts.uri.path());
            if let Some(away) = only::turned_away(&app, &visit, &one.step, method, path) {
                return Err(away);
            }
        }
        Ok(Self { visit, completed })
    }
}

impl<S> FromRequestParts<S> for Visit
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let Seen { visit, completed } = Seen::from_request_parts(parts, state).await?;
        if completed {
            return Err(Redirect::to(&sheet::done_href(visit.pack)).into_response());
        }
        Ok(visit)
    }
}

/// This browser has no visit: the way in is the link.
fn elsewhere() -> Response {
    Redirect::to("/setup?again").into_response()
}

fn refuse(error: impl Into<Error>) -> Response {
    error.into().into_response()
}
