//! In which language, and under which brand, a browser is spoken to before it is known.

use std::convert::Infallible;

use axum::{
    extract::{FromRef, FromRequestParts},
    http::{header::ACCEPT_LANGUAGE, request::Parts},
};

use super::{Cookies, Frame, cookies};
use crate::{
    app::App,
    words::{Language, Words},
};

/// What a request says about the language: its address (`?lang=de`), then the browser's cookie, then
/// the browser's own settings. A link's or a person's choice goes before it; see the guard of visits.
#[derive(Debug, Clone)]
pub struct Locale {
    /// The address or the cookie names it.
    pub chosen: Option<Language>,
    /// The browser's settings name it.
    pub likes: Option<Language>,
    /// The name of a brand, from the address or the cookie. It need not be one of ours.
    pub brand: Option<String>,
    /// The page's own path.
    pub here: String,
}

impl Locale {
    /// The words, where nobody's choice is known but the browser's.
    pub fn words(&self) -> Words {
        Words(self.chosen.or(self.likes).unwrap_or_default())
    }

    pub fn frame(&self, app: &App) -> Frame {
        let brand = app.settings.brands.of(self.brand.as_deref());
        Frame::new(brand, self.words(), self.here.clone())
    }
}

impl<S> FromRequestParts<S> for Locale
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let cookies = Cookies::from_request_parts(parts, state).await?;
        let asked = |wanted: &str| {
            let query = parts.uri.query().unwrap_or_default();
            let mut pairs = url::form_urlencoded::parse(query.as_bytes());
            pairs.find_map(|(name, value)| (name == wanted).then(|| value.into_owned()))
        };
        let lang = asked("lang").or_else(|| cookies.word(cookies::LANGUAGE));
        let likes = parts.headers.get(ACCEPT_LANGUAGE);
        let likes = likes.and_then(|header| header.to_str().ok());
        Ok(Self {
            chosen: lang.and_then(|lang| lang.parse().ok()),
            likes: likes.and_then(Language::asked_for),
            brand: asked("brand").or_else(|| cookies.word(cookies::BRAND)),
            here: parts.uri.path().to_owned(),
        })
    }
}
