//! Cookies that only this host, only over https and only our own pages can use.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{FromRef, FromRequestParts},
    http::{HeaderValue, header::SET_COOKIE, request::Parts},
    response::{IntoResponseParts, ResponseParts},
};
use axum_extra::extract::cookie::CookieJar;

use crate::{app::App, base::token::PlainToken};

/// A cookie's name without its prefix.
#[derive(Debug, Clone, Copy)]
pub struct Name(&'static str);

/// The customer's browser was let in by a setup link.
pub const VISIT: Name = Name("keyway-visit");
/// The customer's browser waits for a code.
pub const PENDING: Name = Name("keyway-code");
/// A member of staff is logged in.
pub const STAFF: Name = Name("keyway-staff");

/// The language that this browser's person chose.
pub const LANGUAGE: Name = Name("keyway-language");
/// The language of the link that this browser came with.
pub const LINK_LANGUAGE: Name = Name("keyway-link-language");
/// A dead link that this browser has shown: it may be asked to be sent anew.
pub const ENDED: Name = Name("keyway-ended");
/// The brand of the link that this browser came with.
pub const BRAND: Name = Name("keyway-brand");

/// The request's cookies and those the answer will set.
pub struct Cookies {
    brought: CookieJar,
    set: Vec<HeaderValue>,
    secure: bool,
}

impl Cookies {
    pub fn get(&self, name: Name) -> Option<PlainToken> {
        let cookie = self.brought.get(&self.full(name))?;
        Some(PlainToken::brought(cookie.value()))
    }

    /// A word that is no secret.
    pub fn word(&self, name: Name) -> Option<String> {
        let cookie = self.brought.get(&self.full(name))?;
        Some(cookie.value().to_owned())
    }

    /// Gives the browser a word of ours to bring along for so long: letters, digits and hyphens.
    #[must_use]
    pub fn with_word(self, name: Name, word: &str, lives: Duration) -> Self {
        self.setting(name, word, lives.as_secs())
    }

    /// Gives the browser a token to bring along for so long.
    #[must_use]
    pub fn with(self, name: Name, token: &PlainToken, lives: Duration) -> Self {
        self.setting(name, token.expose_secret(), lives.as_secs())
    }

    /// Has the browser forget it, if it brought it.
    #[must_use]
    pub fn without(self, name: Name) -> Self {
        if self.brought.get(&self.full(name)).is_none() {
            return self;
        }
        self.setting(name, "", 0)
    }

    fn setting(mut self, name: Name, value: &str, seconds: u64) -> Self {
        let secure = if self.secure { "; Secure" } else { "" };
        let name = self.full(name);
        let text =
            format!("{name}={value}; Max-Age={seconds}; Path=/; HttpOnly; SameSite=Strict{secure}");
        if let Ok(mut header) = HeaderValue::from_str(&text) {
            header.set_sensitive(true);
            self.set.push(header);
        }
        self
    }

    /// `__Host-` makes browsers refuse the cookie from anywhere but this host over https. Plain
    /// names serve only a public address of plain http on the own machine.
    fn full(&self, Name(name): Name) -> String {
        let prefix = if self.secure { "__Host-" } else { "" };
        format!("{prefix}{name}")
    }
}

impl<S> FromRequestParts<S> for Cookies
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        Ok(Self {
            brought: CookieJar::from_headers(&parts.headers),
            set: Vec::new(),
            secure: App::from_ref(state).settings.secure_cookies,
        })
    }
}

impl IntoResponseParts for Cookies {
    type Error = Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        for header in self.set {
            parts.headers_mut().append(SET_COOKIE, header);
        }
        Ok(parts)
    }
}
