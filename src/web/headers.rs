//! The headers that stand on every answer, whatever its status.

use std::sync::LazyLock;

use axum::{
    extract::Request,
    http::{
        HeaderName, HeaderValue,
        header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY},
    },
    middleware::Next,
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// One page becomes the next without a flash, where the browser can. It stands in every page's head:
/// a browser that has not read it by the time it could show the page, as when the style sheet is
/// still on its way, gives the transition up and says so as an error in its console.
pub const TRANSITION: &str = "@media (min-width:48rem) and (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}";

static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| policy(&source(TRANSITION), ""));

/// Files of our own, and in the page only what is named by its digest.
fn policy(style: &str, script: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'self'{script}; style-src 'self'{style}; \
         img-src 'self'; connect-src 'self'; form-action 'self'; object-src 'none'; \
         base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    );
    HeaderValue::from_str(&policy).expect("digests are plain text")
}

/// For an operator's own picture, should somebody open it by itself.
const FOR_PICTURES: &str = "default-src 'none'; style-src 'none'; frame-ancestors 'none'; sandbox";

const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), camera=(), \
    clipboard-read=(), clipboard-write=(self), display-capture=(), encrypted-media=(), \
    fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
    payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), \
    usb=(), xr-spatial-tracking=()";

const ALWAYS: [(&str, &str); 8] = [
    ("permissions-policy", PERMISSIONS_POLICY),
    (
        "strict-transport-security",
        "max-age=63072000; includeSubDomains",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-robots-tag", "noindex, nofollow"),
];

/// What an answer's Content Security Policy allows; a handler leaves it with its answer where it is
/// not the usual one, which is files of our own and nothing within the page but its transition.
#[derive(Debug, Clone)]
pub enum Policy {
    /// Nothing at all: the answer is a picture.
    Picture,
    /// One style and one script may stand in the page, by their digests. Nothing else that is
    /// written into it would run, so this gives an attacker no more than a file of ours does. It is
    /// for the first page only, which a slow line (400 kbit/s, 400 ms a round trip) shall show
    /// within a second: there is time for one round trip, and none for a style sheet.
    Inlined { style: String, script: String },
}

impl Policy {
    pub fn with(style: &str, script: &str) -> Self {
        Self::Inlined {
            style: source(TRANSITION) + &source(style),
            script: source(script),
        }
    }

    /// Has it stand on an answer, in place of the usual one.
    pub fn put(&self, response: &mut Response) {
        let headers = response.headers_mut();
        headers.insert(CONTENT_SECURITY_POLICY, self.header());
    }

    fn header(&self) -> HeaderValue {
        match self {
            Self::Picture => HeaderValue::from_static(FOR_PICTURES),
            Self::Inlined { style, script } => policy(style, script),
        }
    }
}

/// As a policy names what stands in a page, after what it named before.
fn source(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Sets them all. Nothing may be kept by browsers or proxies unless the handler said so.
pub async fn set(request: Request, next: Next) -> Response {
    let for_staff = request.uri().path().starts_with("/console");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    // A page or picture may have a policy of its own.
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert_with(|| POLICY.clone());
    let kind = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !for_staff && kind.is_some_and(|kind| kind.starts_with(b"text/html")) {
        headers.append(VARY, ACCEPT_LANGUAGE.into());
    }
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
