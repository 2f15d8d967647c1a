//! What operators dress their pages in: the accent's shades, the logo, the mark in a browser's tab.
//! Each under an address that changes with its content, so that browsers may keep it for ever.

use axum::{
    extract::{Path, State},
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};

use super::{Error, Result, headers::Policy};
use crate::{app::App, brands::Brand};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Finds it among all brands by its address. The name decides nothing but what it is.
pub async fn show(
    State(app): State<App>,
    Path((digest, file)): Path<(String, String)>,
) -> Result<Response> {
    let asked = format!("/brand/{digest}/{file}");
    let mut all = app.settings.brands.all();
    all.find_map(|brand| part(brand, &asked))
        .ok_or(Error::NotFound)
}

/// Browsers ask for it by themselves, wherever they are.
pub async fn favicon(State(app): State<App>) -> Result<Response> {
    let brand = app.settings.brand();
    let icon = brand.look.icon_href(&brand.product_name);
    let mut response = part(brand, &icon).ok_or(Error::NotFound)?;
    let keep = HeaderValue::from_static("public, max-age=86400");
    response.headers_mut().insert(CACHE_CONTROL, keep);
    Ok(response)
}

fn part(brand: &Brand, asked: &str) -> Option<Response> {
    let look = &brand.look;
    if look.css_href().as_deref() == Some(asked) {
        return Some(answer("text/css; charset=utf-8", look.css()?.into_bytes()));
    }
    if let Some(logo) = &look.logo
        && logo.href() == asked
    {
        return Some(answer(logo.kind.media_type(), logo.bytes.to_vec()));
    }
    (look.icon_href(&brand.product_name) == asked).then(|| {
        let mark = look.letter_mark(&brand.product_name);
        answer("image/svg+xml", mark.into_bytes())
    })
}

/// An operator's file is a picture and nothing else, even when somebody opens it by itself.
fn answer(kind: &'static str, body: Vec<u8>) -> Response {
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_EVER)];
    let mut response = (headers, body).into_response();
    Policy::Picture.put(&mut response);
    response
}
