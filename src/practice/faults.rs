//! What can go wrong between us and a vendor, on demand.

use std::{convert::Infallible, io, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use futures_util::stream;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

/// A trouble, where it strikes and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    #[serde(flatten)]
    pub trouble: Trouble,
    /// Strikes only paths that begin so; without it, every path.
    #[serde(default)]
    pub path: Option<String>,
    /// Strikes so many times; without it, until healed.
    #[serde(default)]
    pub times: Option<u32>,
}

/// The kinds of trouble.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Trouble {
    /// Answers with this status and a page of HTML.
    Down { status: u16 },
    /// Never answers.
    Hang,
    /// Answers one byte at a time and never comes to an end.
    Drip {
        #[serde(default = "a_second")]
        every_ms: u64,
    },
    /// 200 with a page of HTML.
    Html,
    /// 200 with nothing in it.
    Empty,
    /// 200 with JSON that breaks off.
    Garbage,
    /// 200 with a JSON body of this many bytes.
    Huge { bytes: usize },
    /// Sends the caller elsewhere.
    Redirect { to: String },
    /// 429, with or without word of when to come back.
    TooMany {
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// Hangs up in the middle of the answer.
    Disconnect,
}

fn a_second() -> u64 {
    1000
}

impl Fault {
    pub fn of(trouble: Trouble) -> Self {
        Self {
            trouble,
            path: None,
            times: None,
        }
    }

    pub fn down(status: u16) -> Self {
        Self::of(Trouble::Down { status })
    }

    pub fn hang() -> Self {
        Self::of(Trouble::Hang)
    }

    pub fn drip(every: Duration) -> Self {
        let every_ms = u64::try_from(every.as_millis()).unwrap_or(u64::MAX);
        Self::of(Trouble::Drip { every_ms })
    }

    pub fn html() -> Self {
        Self::of(Trouble::Html)
    }

    pub fn empty() -> Self {
        Self::of(Trouble::Empty)
    }

    pub fn garbage() -> Self {
        Self::of(Trouble::Garbage)
    }

    pub fn huge(bytes: usize) -> Self {
        Self::of(Trouble::Huge { bytes })
    }

    pub fn redirect(to: impl Into<String>) -> Self {
        Self::of(Trouble::Redirect { to: to.into() })
    }

    pub fn too_many(retry_after: Option<u64>) -> Self {
        Self::of(Trouble::TooMany { retry_after })
    }

    pub fn disconnect() -> Self {
        Self::of(Trouble::Disconnect)
    }

    /// Only on paths that begin so.
    #[must_use]
    pub fn on(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only so many times.
    #[must_use]
    pub fn next(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn strikes(&self, path: &str) -> bool {
        self.times != Some(0)
            && self
                .path
                .as_deref()
                .is_none_or(|prefix| path.starts_with(prefix))
    }
}

/// The trouble that strikes a call to this path, if any; counts it.
pub(super) fn strike(faults: &mut Vec<Fault>, path: &str) -> Option<Trouble> {
    let fault = faults.iter_mut().find(|fault| fault.strikes(path))?;
    fault.times = fault.times.map(|left| left - 1);
    let trouble = fault.trouble.clone();
    faults.retain(|fault| fault.times != Some(0));
    Some(trouble)
}

/// The answer in trouble. `stop` ends what would never end.
pub(super) async fn answer(trouble: Trouble, stop: &CancellationToken) -> Response {
    const JSON: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];
    match trouble {
        Trouble::Down { status } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            (
                status,
                Html("<html><body><h1>We'll be right back</h1></body></html>"),
            )
                .into_response()
        }
        Trouble::Hang => {
            stop.cancelled().await;
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        Trouble::Drip { every_ms } => (JSON, dripping(every_ms, stop.clone())).into_response(),
        Trouble::Html => html_page(),
        Trouble::Empty => (JSON, "").into_response(),
        Trouble::Garbage => (JSON, r#"{"employees":[{"id":"#).into_response(),
        Trouble::Huge { bytes } => (JSON, huge(bytes)).into_response(),
        Trouble::Redirect { to } => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        Trouble::TooMany { retry_after } => {
            let mut answer = super::answer::too_many();
            if let Some(seconds) = retry_after {
                answer
                    .headers_mut()
                    .insert(header::RETRY_AFTER, seconds.into());
            }
            answer
        }
        Trouble::Disconnect => (JSON, hang_up()).into_response(),
    }
}

/// What Bob's web server says on every path that it does not know.
pub(super) fn html_page() -> Response {
    Html("<!doctype html><html><head><title>Bob</title></head><body><div id=\"app\"></div></body></html>")
        .into_response()
}

fn dripping(every_ms: u64, stop: CancellationToken) -> Body {
    Body::from_stream(stream::unfold(
        (stop, true),
        move |(stop, first)| async move {
            if first {
                return Some((Ok::<_, Infallible>(Bytes::from_static(b"[")), (stop, false)));
            }
            tokio::select! {
                () = stop.cancelled() => None,
                () = tokio::time::sleep(Duration::from_millis(every_ms)) => {
                    Some((Ok(Bytes::from_static(b" ")), (stop, false)))
                }
            }
        },
    ))
}

fn huge(bytes: usize) -> Body {
    const PIECE: &[u8] = &[b' '; 16 * 1024];
    let pieces = std::iter::repeat_n(Bytes::from_static(PIECE), bytes.div_ceil(PIECE.len()));
    let whole = std::iter::once(Bytes::from_static(b"["))
        .chain(pieces)
        .chain(std::iter::once(Bytes::from_static(b"]")));
    Body::from_stream(stream::iter(whole.map(Ok::<_, Infallible>)))
}

fn hang_up() -> Body {
    let gone = io::Error::new(io::ErrorKind::ConnectionReset, "hung up on purpose");
    Body::from_stream(stream::iter([
        Ok(Bytes::from_static(b"[{\"id\":")),
        Err(gone),
    ]))
}
