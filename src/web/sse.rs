//! Streams of events to a page that stays open.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::{HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::Stream;
use serde::Serialize;

/// An event with a JSON body; `None` when it cannot be written.
pub fn event(name: &str, body: &impl Serialize) -> Option<Event> {
    Event::default().event(name).json_data(body).ok()
}

/// Answers with the events as they come. Proxies are told not to hold them back.
pub fn stream<S>(events: S) -> Response
where
    S: Stream<Item = Result<Event, Infallible>> + Send + 'static,
{
    let alive = KeepAlive::new().interval(Duration::from_secs(15));
    let no_buffer = (
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    ([no_buffer], Sse::new(events).keep_alive(alive)).into_response()
}
