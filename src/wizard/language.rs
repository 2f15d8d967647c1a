//! Another language: for this browser, and for the invited person where they are known.

use std::time::Duration;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    app::App,
    links,
    web::{Cookies, Error, Form, Result, cookies, to_the_end},
    words::Language,
};

const COOKIE_LIFETIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageForm {
    language: String,
    /// Where it was chosen.
    back: String,
    /// The brand that the page had by its address.
    #[serde(default)]
    brand: String,
}

pub async fn choose(
    State(app): State<App>,
    cookies: Cookies,
    Form(form): Form<LanguageForm>,
) -> Result<Response> {
    let unknown = |_| Error::BadForm(StatusCode::UNPROCESSABLE_ENTITY);
    let language: Language = form.language.parse().map_err(unknown)?;
    to_the_end(async move {
        if let Some(cookie) = cookies.get(cookies::VISIT) {
            let mut tx = app.db.begin().await?;
            if let Some(known) = links::known(&mut tx, &cookie).await? {
                links::choose_language(&mut tx, &known.visit, language).await?;
            }
            tx.commit().await?;
        }
        let mut cookies = cookies.with_word(cookies::LANGUAGE, language.code(), COOKIE_LIFETIME);
        if app.settings.brands.knows(&form.brand) {
            cookies = cookies.with_word(cookies::BRAND, &form.brand, super::visit::COOKIE_LIFETIME);
        }
        Ok((cookies, Redirect::to(way_back(&form.back))).into_response())
    })
    .await
}

/// A page of the wizard, by its path alone; anything else is the first page.
fn way_back(path: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_');
    let ours = path == "/setup" || path.starts_with("/setup/");
    if ours && path.bytes().all(plain) && !path.contains("//") {
        path
    } else {
        "/setup"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_of_the_wizard_is_gone_back_to() {
        for path in ["/setup", "/setup/steps/check", "/setup/hand-over"] {
            assert_eq!(way_back(path), path);
        }
        for elsewhere in [
            "",
            "/",
            "//evil.example",
            "/setup//evil.example",
            "https://evil.example/setup",
            "/\\evil.example",
            "/setup/../console",
            "/setup@evil.example",
            "/setupevil",
            "/console",
            "/setup?next=https://evil.example",
            "/setup/\r\nset-cookie:a=b",
        ] {
            assert_eq!(way_back(elsewhere), "/setup", "{elsewhere:?}");
        }
    }
}
