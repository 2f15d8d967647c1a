//! A picture by itself. Its address changes with what is drawn, so browsers may keep it for ever.

use axum::{
    extract::{Path, Query, State},
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{drawing_of, svg};
use crate::{
    app::App,
    integrations::registry,
    web::{Error, Result},
};

#[derive(Deserialize)]
pub struct Asked {
    /// The permissions whose boxes are drawn, with commas between.
    of: Option<String>,
    brand: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    Path((digest, pack, file)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let pack = registry::find(&pack).ok_or(Error::NotFound)?;
    let name = file.strip_suffix(".svg").ok_or(Error::NotFound)?;
    let svg = if let Some(drawing) = drawing_of(pack, name, asked.of.as_deref()) {
        let brand = app.settings.brands.of(asked.brand.as_deref());
        let plan = drawing.filled(|text| brand.fill(text)).plan();
        svg::draw(&plan).ok_or_else(|| Error::internal("a picture could not be drawn"))?
    } else {
        let files = &pack.pictures.files;
        files.get(&file).ok_or(Error::NotFound)?.clone()
    };
    let keep = if digest == svg::digest(&svg) {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    let policy = format!(
        "default-src 'none'; style-src '{}'; frame-ancestors 'none'",
        *svg::STYLE_HASH
    );
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (CACHE_CONTROL, HeaderValue::from_static(keep)),
        (
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_str(&policy).map_err(Error::internal)?,
        ),
    ];
    Ok((headers, svg).into_response())
}
