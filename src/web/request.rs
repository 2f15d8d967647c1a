//! Every request has a number, and leaves one line in the log.

use std::{fmt::Write as _, sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::HeaderValue,
    middleware::Next,
    response::Response,
};
use tracing::Instrument as _;

use crate::base::token::random;

/// The request's number: in the log, in the answer's `x-request-id`, and what a visitor may quote.
#[derive(Clone)]
pub struct RequestId(pub Arc<str>);

impl RequestId {
    fn new() -> Self {
        let mut text = String::new();
        for (at, byte) in random::<6>().iter().enumerate() {
            let dash = if at > 0 && at % 2 == 0 { "-" } else { "" };
            write!(text, "{dash}{byte:02x}").expect("a String takes all text");
        }
        Self(text.into())
    }

    pub fn of(request: &Request) -> Self {
        request
            .extensions()
            .get::<Self>()
            .cloned()
            .unwrap_or_else(Self::new)
    }
}

/// Numbers the request and logs its end: the route, never the address with what was put in it.
pub async fn log(mut request: Request, next: Next) -> Response {
    let id = RequestId::new();
    request.extensions_mut().insert(id.clone());
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let span = tracing::info_span!("request", id = %id.0);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = started.elapsed();
    let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    let status = response.status().as_u16();
    span.in_scope(|| tracing::info!(%method, %route, status, ms, "answered"));
    metrics::histogram!(
        "keyway_http_request_seconds",
        "method" => method_word(&method), "route" => route, "status" => status.to_string()
    )
    .record(took.as_secs_f64());
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// A closed list, so that made-up methods cannot grow the metrics without bound.
fn method_word(method: &axum::http::Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}
