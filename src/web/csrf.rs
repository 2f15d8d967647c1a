//! Only our own pages may change something: Fetch Metadata first, then the origin.

use tower_http::csrf::{ConfigError, CsrfLayer};
use url::Url;

/// Lets through what changes nothing, what the browser says comes from our own pages, and
/// programs that send neither header; the rest is refused before any handler runs.
pub fn layer(public_url: &Url) -> Result<CsrfLayer, ConfigError> {
    CsrfLayer::new().add_trusted_origin(public_url.origin().ascii_serialization())
}
