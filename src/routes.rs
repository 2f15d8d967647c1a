//! Every address of the product, and the layers a request passes, outermost last.

use std::time::Duration;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    routing::get,
};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::ConfigError,
    limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

use crate::{
    app::App,
    console,
    web::{Error, assets, brand, csrf, headers, health, request, skin},
    wizard,
};

/// The largest form there is fits many times over.
const LARGEST_BODY: usize = 64 * 1024;

/// Longer than every time limit of the database together, shorter than a proxy's patience.
const LONGEST_REQUEST: Duration = Duration::from_secs(15);

/// What customers and staff reach.
pub fn public(app: App) -> Result<Router, ConfigError> {
    let pages = Router::new()
        .merge(wizard::routes())
        .merge(console::routes(wizard::samples::show))
        .route("/static/{hash}/{*name}", get(assets::show))
        .route("/brand/{digest}/{file}", get(brand::show))
        .route("/favicon.ico", get(brand::favicon))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready));
    dressed(pages, app)
}

/// Puts the layers around pages, and around the absence of a page.
pub fn dressed(pages: Router<App>, app: App) -> Result<Router, ConfigError> {
    let csrf = csrf::layer(&app.settings.public_url)?;
    Ok(pages
        .fallback(async || Error::NotFound)
        .method_not_allowed_fallback(async || StatusCode::METHOD_NOT_ALLOWED)
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::GATEWAY_TIMEOUT,
            LONGEST_REQUEST,
        ))
        .layer(csrf)
        .layer(CatchPanicLayer::custom(skin::caught))
        .layer(from_fn_with_state(app.clone(), skin::dress))
        .layer(CompressionLayer::new())
        .layer(from_fn(headers::set))
        .layer(from_fn(request::log))
        .with_state(app))
}

/// What the operator's machines reach, on a listener of its own: health and metrics.
pub fn admin<M>(app: App, metrics: M) -> Router
where
    M: Fn() -> String + Clone + Send + Sync + 'static,
{
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(async move || metrics()))
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(from_fn(headers::set))
        .with_state(app)
}
