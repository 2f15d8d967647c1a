//! Two skins for everything that fails: a page for people, problem+json (RFC 9457) for programs.

use askama::Template;
use axum::{
    Json,
    body::Body,
    extract::{FromRequestParts as _, Request, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT, ALLOW, CONTENT_TYPE, RETRY_AFTER},
    },
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use serde::Serialize;
use tower_http::csrf::ProtectionError;

use super::{Locale, error::Cause, page::Frame, request::RequestId};
use crate::{
    app::App,
    words::{Words, key},
};

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
    sentence: &'a str,
    link: Option<NextStep>,
    reference: Option<&'a str>,
}

struct NextStep {
    href: &'static str,
    text: String,
}

/// What is said of a status: a heading and sentence, by their keys.
struct Said {
    title: &'static str,
    sentence: &'static str,
}

/// Dresses every failure that has no page of its own, and writes its cause to the log.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let person = wants_a_page(request.headers());
    let reference = RequestId::of(&request);
    let for_staff = request.uri().path().starts_with("/console");
    let (mut parts, body) = request.into_parts();
    let Ok(locale) = Locale::from_request_parts(&mut parts, &app).await;
    let request = Request::from_parts(parts, body);
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
    let said = said_of(&bare);
    let mut dressed = if person {
        let frame = if for_staff {
            Frame::of(&app.settings)
        } else {
            locale.frame(&app)
        };
        let t = frame.t;
        let sentence = t.say(said.sentence);
        let page = ErrorPage {
            frame,
            title: &t.say(said.title),
            sentence: &sentence,
            link: (status == StatusCode::NOT_FOUND).then(|| way_on(t, for_staff)),
            reference: status.is_server_error().then_some(&*reference.0),
        };
        match page.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(_) => (status, sentence).into_response(),
        }
    } else {
        let t = Words::ENGLISH;
        let sentence = t.say(said.sentence);
        let problem = Problem {
            r#type: "about:blank",
            title: &t.say(said.title),
            status: status.as_u16(),
            detail: sentence,
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
fn way_on(t: Words, for_staff: bool) -> NextStep {
    if for_staff {
        NextStep {
            href: "/console",
            text: t.say("error-console"),
        }
    } else {
        NextStep {
            href: "/setup",
            text: t.say("error-start"),
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

/// The keys of the messages for a failure.
fn said_of(response: &Response) -> Said {
    if response.extensions().get::<ProtectionError>().is_some() {
        return Said {
            title: key("error-foreign-title"),
            sentence: key("error-foreign"),
        };
    }
    let (title, sentence) = match response.status() {
        StatusCode::NOT_FOUND => (key("error-missing-title"), key("error-missing")),
        StatusCode::FORBIDDEN => (key("error-closed-title"), key("error-closed")),
        StatusCode::GONE => (key("error-gone-title"), key("error-gone")),
        StatusCode::CONFLICT => (key("error-conflict-title"), key("error-conflict")),
        StatusCode::METHOD_NOT_ALLOWED => (key("error-method-title"), key("error-method")),
        StatusCode::PAYLOAD_TOO_LARGE => (key("error-large-title"), key("error-large")),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => (key("error-format-title"), key("error-format")),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
            (key("error-form-title"), key("error-form"))
        }
        StatusCode::TOO_MANY_REQUESTS => (key("error-fast-title"), key("error-fast")),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            (key("error-busy-title"), key("error-busy"))
        }
        status if status.is_server_error() => (key("error-ours-title"), key("error-ours")),
        _ => (key("error-other-title"), key("error-other")),
    };
    Said { title, sentence }
}
