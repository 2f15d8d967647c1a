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

/// What a request says about the language, the first of these that names one: its address
/// (`?lang=de`), what was chosen in this browser, the link that it came with, the browser's own
/// settings. In a visit the person's choice and the link's go before it.
#[derive(Debug, Clone)]
pub struct Locale {
    /// The address names it.
    pub asked: Option<Language>,
    /// It was chosen in this browser.
    pub own: Option<Language>,
    /// The address or a cookie names it.
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

    /// What an address needs to be answered in the same language and under the same brand.
    pub fn query(&self) -> String {
        let spoken = [
            ("lang", self.asked.map(Language::code)),
            ("brand", self.brand.as_deref()),
        ];
        let mut query = String::new();
        for (name, value) in spoken {
            if let Some(value) = value {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(name);
                query.push('=');
                query.extend(url::form_urlencoded::byte_serialize(value.as_bytes()));
            }
        }
        query
    }

    pub fn frame(&self, app: &App) -> Frame {
        let brands = &app.settings.brands;
        let named = self.brand.as_deref().filter(|name| brands.knows(name));
        Frame {
            brand: named.map(str::to_owned),
            ..Frame::new(brands.of(named), self.words(), self.here.clone())
        }
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
        let own = cookies.word(cookies::LANGUAGE);
        let lang = [
            asked("lang"),
            own.clone(),
            cookies.word(cookies::LINK_LANGUAGE),
        ];
        let likes = parts.headers.get(ACCEPT_LANGUAGE);
        let likes = likes.and_then(|header| header.to_str().ok());
        Ok(Self {
            asked: lang[0].as_deref().and_then(|lang| lang.parse().ok()),
            own: own.and_then(|lang| lang.parse().ok()),
            chosen: lang
                .into_iter()
                .flatten()
                .find_map(|lang| lang.parse().ok()),
            likes: likes.and_then(Language::asked_for),
            brand: asked("brand").or_else(|| cookies.word(cookies::BRAND)),
            here: parts.uri.path().to_owned(),
        })
    }
}
