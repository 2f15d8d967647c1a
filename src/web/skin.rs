//! Two skins for everything that fails: a page for people, problem+json (RFC 9457) for programs.

use askama::Template;
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT, ALLOW, CONTENT_TYPE, RETRY_AFTER},
    },
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use serde::Serialize;
use tower_http::csrf::ProtectionError;

use super::{error::Cause, page::Frame, request::RequestId};
use crate::app::App;

/// RFC 9457.
#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'static str,
    title: &'a str,
    status: u16,
    detail: String,
    reference: &'a str,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    frame: Frame,
    title: &'a str,
    sentences: &'a [&'static str],
    link: Option<NextStep>,
    reference: Option<&'a str>,
}

struct NextStep {
    href: &'static str,
    text: &'static str,
}

/// What is said of a status: a heading and sentences.
struct Words(&'static str, &'static [&'static str]);

/// Dresses every failure that has no page of its own, and writes its cause to the log.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let person = wants_a_page(request.headers());
    let reference = RequestId::of(&request);
    let way_on = way_on(request.uri().path());
    let bare = next.run(request).await;
    if !bare.status().is_client_error() && !bare.status().is_server_error() {
        return bare;
    }
    if let Some(Cause(cause)) = bare.extensions().get::<Cause>() {
        log(&reference, bare.status(), cause.as_ref());
    }
    if is_dressed(&bare) {
        return bare;
    }
    let status = bare.status();
    let words = words(&bare);
    let mut dressed = if person {
        let page = ErrorPage {
            frame: Frame::of(&app.settings),
            title: words.0,
            sentences: words.1,
            link: (status == StatusCode::NOT_FOUND).then_some(way_on),
            reference: status.is_server_error().then_some(&*reference.0),
        };
        match page.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(_) => (status, words.1.join(" ")).into_response(),
        }
    } else {
        let problem = Problem {
            r#type: "about:blank",
            title: words.0,
            status: status.as_u16(),
            detail: words.1.join(" "),
            reference: &reference.0,
        };
        let mut response = (status, Json(problem)).into_response();
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        response
    };
    for kept in [ALLOW, RETRY_AFTER] {
        if let Some(value) = bare.headers().get(&kept) {
            dressed.headers_mut().insert(kept, value.clone());
        }
    }
    dressed
}

/// A panic is a bare 500; the panic hook has already told where it happened.
pub fn caught(_panic: Box<dyn std::any::Any + Send + 'static>) -> Response<Body> {
    super::Error::internal("a handler panicked").into_response()
}

/// Where somebody who is lost most likely wants to go.
fn way_on(path: &str) -> NextStep {
    if path.starts_with("/console") {
        NextStep {
            href: "/console",
            text: "Go to the console",
        }
    } else {
        NextStep {
            href: "/setup",
            text: "Open a setup link",
        }
    }
}

/// People's browsers ask for HTML when they go to a page; scripts and programs do not.
fn wants_a_page(headers: &HeaderMap) -> bool {
    headers
        .get_all(ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|accept| accept.contains("text/html"))
}

fn is_dressed(response: &Response) -> bool {
    response.headers().get(CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"text/html") || kind.starts_with(b"application/")
    })
}

fn log(reference: &RequestId, status: StatusCode, cause: &(dyn std::error::Error + 'static)) {
    let mut chain = cause.to_string();
    let mut inner = cause.source();
    while let Some(source) = inner {
        let text = source.to_string();
        if !chain.ends_with(&text) {
            chain.push_str(": ");
            chain.push_str(&text);
        }
        inner = source.source();
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        tracing::warn!(reference = %reference.0, cause = %chain, "the request was put off");
    } else {
        tracing::error!(reference = %reference.0, cause = %chain, "the request failed");
    }
}

fn words(response: &Response) -> Words {
    if response.extensions().get::<ProtectionError>().is_some() {
        return Words(
            "This did not come from our page",
            &[
                "For your safety we only accept what is sent from our own pages, and your browser said that this came from somewhere else.",
                "Go back, open the page again and repeat what you did. If it happens again, update your browser or try another one.",
            ],
        );
    }
    match response.status() {
        StatusCode::NOT_FOUND => Words(
            "There is no page here",
            &["The address may be incomplete or out of date. Nothing was changed."],
        ),
        StatusCode::FORBIDDEN => Words(
            "This is not open to you",
            &["Your account cannot do this. Somebody with more rights can."],
        ),
        StatusCode::GONE => Words(
            "This has ended",
            &["It was here once. Ask us for a new link and we will help you on."],
        ),
        StatusCode::CONFLICT => Words(
            "Somebody was faster",
            &[
                "This was changed in another window or by somebody else. Open the page again to see how it stands now.",
            ],
        ),
        StatusCode::METHOD_NOT_ALLOWED => Words(
            "That is not done here",
            &["This address does not take that kind of request. Nothing was changed."],
        ),
        StatusCode::PAYLOAD_TOO_LARGE => Words(
            "That is too much text",
            &["More was sent than this page can take. Nothing was saved. Go back and send less."],
        ),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Words(
            "We cannot read that format",
            &["This address takes an ordinary web form. Nothing was saved."],
        ),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => Words(
            "The form did not arrive complete",
            &[
                "Something was missing or was sent twice, so nothing was saved. Go back, open the page again and send it once more.",
            ],
        ),
        StatusCode::TOO_MANY_REQUESTS => Words(
            "That was a bit fast",
            &[
                "Too many tries came from your network in a short time. Wait a minute, then go on where you were. Nothing is lost.",
            ],
        ),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => Words(
            "We are busy at the moment",
            &[
                "Your request could not be answered in time. Wait a few seconds, then open the page again. What you saved before is safe.",
            ],
        ),
        status if status.is_server_error() => Words(
            "Something went wrong on our side",
            &[
                "It is not your doing, and what you saved before is safe. Open the page again; if it stays like this, write to us.",
            ],
        ),
        _ => Words(
            "That did not work",
            &["The request could not be understood. Nothing was changed."],
        ),
    }
}
