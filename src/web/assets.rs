//! Style, scripts and pictures, built into the program and served under a name that changes
//! with their content, so that browsers may keep them for ever.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE, ETAG},
    },
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::{Error, Result};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

/// One hash over all files: scripts that import each other stay a set that fits together.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Static::iter().collect();
    names.sort();
    let mut all = Sha256::new();
    for name in names {
        all.update(name.as_bytes());
        if let Some(file) = Static::get(&name) {
            all.update(file.metadata.sha256_hash());
        }
    }
    URL_SAFE_NO_PAD.encode(&all.finalize()[..9])
});

/// Where a page finds a file of `static/`.
pub fn url(name: &str) -> String {
    format!("/static/{}/{name}", *HASH)
}

/// Serves one file. An address with an older hash gets today's file, but may not keep it: the
/// page that asks was written by another version of the program.
pub async fn show(Path((hash, name)): Path<(String, String)>) -> Result<Response> {
    let keep = if hash == *HASH {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    file(&name, keep)
}

/// A file of `static/` as text, to be written into a page.
pub(super) fn text(name: &str) -> String {
    Static::get(name).map_or_else(String::new, |file| {
        String::from_utf8_lossy(&file.data).into_owned()
    })
}

fn file(name: &str, keep: &'static str) -> Result<Response> {
    let file = Static::get(name).ok_or(Error::NotFound)?;
    let kind = HeaderValue::from_str(file.metadata.mimetype()).map_err(Error::internal)?;
    let kind = match kind.as_bytes() {
        b"text/css" => HeaderValue::from_static("text/css; charset=utf-8"),
        b"text/javascript" => HeaderValue::from_static("text/javascript; charset=utf-8"),
        _ => kind,
    };
    let tag = HeaderValue::from_str(&format!("\"{}\"", *HASH)).map_err(Error::internal)?;
    let headers = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, HeaderValue::from_static(keep)),
        (ETAG, tag),
    ];
    Ok((headers, file.data.into_owned()).into_response())
}
