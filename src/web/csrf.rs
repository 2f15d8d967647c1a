//! Only our own pages may change something: Fetch Metadata first, then the origin.

use axum::http::{Method, Uri};
use tower_http::csrf::{ConfigError, CsrfLayer};
use url::Url;

/// Where mail programs post by themselves to stop reminders (RFC 8058). It needs no cookie and reads
/// none: the token in the address is all there is, and stopping is all it can do.
const STOP_REMINDERS: &str = "/mail/stop/";

/// Lets through what changes nothing, what the browser says comes from our own pages, and
/// programs that send neither header; the rest is refused before any handler runs.
pub fn layer(public_url: &Url) -> Result<CsrfLayer, ConfigError> {
    CsrfLayer::new()
        .with_insecure_bypass(is_one_click)
        .add_trusted_origin(public_url.origin().ascii_serialization())
}

fn is_one_click(method: &Method, uri: &Uri) -> bool {
    let token = uri.path().strip_prefix(STOP_REMINDERS);
    *method == Method::POST && token.is_some_and(|token| !token.contains('/'))
}
