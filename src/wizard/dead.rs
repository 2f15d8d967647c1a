//! A link that no longer works says why, to whoever holds its secret, and may offer a new one.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use sqlx::PgConnection;

use super::help::only;
use crate::{
    app::App,
    base::ids::LinkId,
    links::{self, Ended, Gone, Offer, Voice},
    web::{Error, Frame, Locale, Result},
    words::{Rich, Words, key},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/dead.html")]
struct DeadPage {
    frame: Frame,
    title: String,
    sentence: String,
    next: String,
    offer: Option<OfferView>,
}

struct OfferView {
    sentence: Rich,
    /// The dead link's public id.
    link: String,
}

/// The page of a link that was found dead, in the language of who it was for.
pub async fn found(
    conn: &mut PgConnection,
    app: &App,
    locale: &Locale,
    link: LinkId,
) -> Result<Response> {
    Ok(told(conn, app, locale, link).await?.0)
}

/// The same, and whether it offers a new link: only then need its code be kept for a while.
pub async fn told(
    conn: &mut PgConnection,
    app: &App,
    locale: &Locale,
    link: LinkId,
) -> Result<(Response, bool)> {
    let gone = links::gone(conn, &app.issuer, link).await?;
    // It lives again only if somebody set its end anew by hand.
    let gone = gone.ok_or(Error::Conflict)?;
    let frame = frame(app, locale, &gone.voice);
    let offers = gone.offer != Offer::None;
    Ok((page(&frame, gone.ended, Some(gone)), offers))
}

/// A page about a link that this browser has no visit of.
pub fn frame(app: &App, locale: &Locale, voice: &Voice) -> Frame {
    let language = voice.language.or(locale.chosen).or(locale.likes);
    let brand = app.settings.brands.of(voice.brand.as_deref());
    let words = Words(language.unwrap_or_default());
    Frame::new(brand, words, locale.here.clone())
}

/// The link has done its work, and there is nothing to be seen.
pub fn completed(frame: &Frame) -> Response {
    page(frame, Ended::Completed, None)
}

/// 410, with what happened and what to do next.
fn page(frame: &Frame, ended: Ended, gone: Option<Gone>) -> Response {
    let t = frame.t;
    let (title, sentence, next) = match ended {
        Ended::Done => {
            return (StatusCode::GONE, only::step_done(frame, &Method::GET)).into_response();
        }
        Ended::Expired => (
            key("dead-expired-title"),
            key("dead-expired"),
            key("dead-expired-next"),
        ),
        Ended::Revoked => (
            key("dead-revoked-title"),
            key("dead-revoked"),
            key("dead-revoked-next"),
        ),
        Ended::Replaced => (
            key("dead-replaced-title"),
            key("dead-replaced"),
            key("dead-replaced-next"),
        ),
        Ended::Completed => (
            key("dead-completed-title"),
            key("dead-completed"),
            key("dead-completed-next"),
        ),
    };
    let offer = gone.and_then(|Gone { offer, link, .. }| {
        let sentence = match offer {
            Offer::To(address) => t.rich("dead-offer").arg("address", address).done(),
            Offer::Again(address) => t.rich("dead-offer-again").arg("address", address).done(),
            Offer::None => return None,
        };
        Some(OfferView { sentence, link })
    });
    let page = DeadPage {
        frame: frame.clone(),
        title: t.say(title),
        sentence: t.say(sentence),
        next: t.say(next),
        offer,
    };
    (StatusCode::GONE, page).into_response()
}
