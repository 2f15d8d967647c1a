//! Whether the process is alive and whether it can serve.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::app::App;

/// The process answers.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers and its tables are those of this version.
pub async fn ready(State(app): State<App>) -> Response {
    match app.db.answers().await {
        Ok(()) => "ready\n".into_response(),
        Err(reason) => {
            tracing::warn!(%reason, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                [("content-type", "application/problem+json")],
                r#"{"type":"about:blank","title":"Not ready","status":503}"#,
            )
                .into_response()
        }
    }
}
