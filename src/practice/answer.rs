//! The shapes in which Bob says no.

use axum::{
    Json,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use serde_json::{Value, json};

fn refusal(status: StatusCode, key: &str, error: &str) -> Response {
    (
        status,
        Json(json!({ "key": key, "error": error, "args": [] })),
    )
        .into_response()
}

pub(super) fn json(answer: Value) -> Response {
    Json(answer).into_response()
}

pub(super) fn bad_request(error: &str) -> Response {
    refusal(StatusCode::BAD_REQUEST, "errors.validation", error)
}

/// 401 comes without a body.
pub(super) fn who_are_you() -> Response {
    StatusCode::UNAUTHORIZED.into_response()
}

pub(super) fn no_permission() -> Response {
    let error = "You don't have permission to access this resource";
    refusal(StatusCode::FORBIDDEN, "errors.no_permission", error)
}

pub(super) fn not_found(error: &str) -> Response {
    refusal(StatusCode::NOT_FOUND, "errors.not_found", error)
}

pub(super) fn too_many() -> Response {
    let error = "Rate limit exceeded";
    refusal(
        StatusCode::TOO_MANY_REQUESTS,
        "errors.too_many_requests",
        error,
    )
}

/// The firewall before Bob: no JSON, no rate headers.
pub(super) fn blocked(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    (status, Html("<html><head><title>Request blocked</title></head><body><h1>Request blocked</h1></body></html>"))
        .into_response()
}
