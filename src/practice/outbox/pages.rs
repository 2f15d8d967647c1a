//! The outbox in a browser: the list, one mail, its HTML part in a closed frame, all as JSON.

use std::{convert::Infallible, sync::Arc};

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    Json, Router,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use futures_util::{Stream, StreamExt, stream};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::{Mail, Outbox};

const CSP: &str = "default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; connect-src 'self'; \
                   frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A letter may bring its own looks and nothing else: no script, no request to anywhere.
const LETTER_CSP: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                          base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
                          sandbox allow-popups allow-popups-to-escape-sandbox";

#[derive(Clone)]
struct Shown {
    outbox: Outbox,
    stop: CancellationToken,
}

pub(super) async fn serve(outbox: Outbox, listener: TcpListener, stop: CancellationToken) {
    let shown = Shown {
        outbox,
        stop: stop.clone(),
    };
    let router = Router::new()
        .route("/", get(list))
        .route("/mails.json", get(json))
        .route("/mails/{number}", get(show))
        .route("/mails/{number}/html", get(html))
        .route("/mails/{number}/source", get(source))
        .route("/arrivals", get(arrivals))
        .route("/outbox.css", get(css))
        .route("/outbox.js", get(js))
        .layer(middleware::from_fn(guard))
        .with_state(shown);
    let server = axum::serve(listener, router).with_graceful_shutdown(stop.cancelled_owned());
    // Without its page the sink still takes mail.
    let _ = server.await;
}

/// Answers only to this machine's own names, so that no website can read the mails through a
/// name of its own that leads here; and puts the headers on every answer.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = if names_this_machine(request.headers()) {
        next.run(request).await
    } else {
        (
            StatusCode::MISDIRECTED_REQUEST,
            "Open this page as http://127.0.0.1 with its port.",
        )
            .into_response()
    };
    let headers = response.headers_mut();
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(CSP));
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        let name = HeaderName::from_static(name);
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn names_this_machine(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok());
    let Some(host) = host else { return false };
    let port_off = |(name, port): (&'_ str, &str)| {
        port.bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| name.to_owned())
    };
    let name = host
        .rsplit_once(':')
        .and_then(port_off)
        .unwrap_or_else(|| host.to_owned());
    matches!(name.as_str(), "127.0.0.1" | "localhost" | "[::1]")
}

#[derive(Template, WebTemplate)]
#[template(path = "practice/outbox.html")]
struct ListPage {
    mails: Vec<Arc<Mail>>,
}

async fn list(State(shown): State<Shown>) -> ListPage {
    let mut mails = shown.outbox.mails();
    mails.reverse();
    ListPage { mails }
}

#[derive(Template, WebTemplate)]
#[template(path = "practice/outbox_mail.html")]
struct MailPage {
    mail: Arc<Mail>,
    text: Vec<Piece>,
}

async fn show(
    State(shown): State<Shown>,
    Path(number): Path<u64>,
) -> Result<MailPage, (StatusCode, GonePage)> {
    let mail = find(&shown, number)?;
    let text = pieces(mail.text.as_deref().unwrap_or_default());
    Ok(MailPage { mail, text })
}

#[derive(Template, WebTemplate)]
#[template(path = "practice/outbox_gone.html")]
struct GonePage;

fn find(shown: &Shown, number: u64) -> Result<Arc<Mail>, (StatusCode, GonePage)> {
    let mail = shown.outbox.find(number);
    mail.ok_or((StatusCode::NOT_FOUND, GonePage))
}

async fn json(State(shown): State<Shown>) -> Json<Vec<Mail>> {
    let mails = shown.outbox.mails();
    Json(mails.iter().rev().map(|mail| Mail::clone(mail)).collect())
}

async fn html(
    State(shown): State<Shown>,
    Path(number): Path<u64>,
) -> Result<Response, (StatusCode, GonePage)> {
    let mail = find(&shown, number)?;
    let Some(letter) = &mail.html else {
        return Err((StatusCode::NOT_FOUND, GonePage));
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, LETTER_CSP),
    ];
    let mut letter = links_open_beside(letter);
    for (address, picture) in &mail.pictures {
        letter = letter.replace(address, picture);
    }
    Ok((headers, letter).into_response())
}

async fn source(
    State(shown): State<Shown>,
    Path(number): Path<u64>,
) -> Result<String, (StatusCode, GonePage)> {
    find(&shown, number).map(|mail| mail.source.clone())
}

/// Tells the open list that there is something new.
async fn arrivals(
    State(shown): State<Shown>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut kept = shown.outbox.kept.subscribe();
    kept.mark_unchanged();
    let news = stream::unfold(kept, |mut kept| async move {
        kept.changed().await.ok()?;
        Some((Ok(Event::default().data("new")), kept))
    });
    let until = news.take_until(shown.stop.cancelled_owned());
    Sse::new(until).keep_alive(KeepAlive::default())
}

async fn css() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/css; charset=utf-8")],
        include_str!("../../../templates/practice/outbox.css"),
    )
}

async fn js() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        include_str!("../../../templates/practice/outbox.js"),
    )
}

/// A stretch of text, which may be an address to follow.
struct Piece {
    text: String,
    link: bool,
}

/// Cuts a text so that its web addresses can be clicked.
fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let start = word.find("https://").or_else(|| word.find("http://"));
        let Some(start) = start else {
            match found.last_mut() {
                Some(last) if !last.link => last.text.push_str(word),
                _ => found.push(Piece::plain(word)),
            }
            continue;
        };
        let (before, rest) = word.split_at(start);
        let end = rest.trim_end().trim_end_matches(['.', ',', ')', '>', ';']);
        let (address, after) = rest.split_at(end.len());
        found.push(Piece::plain(before));
        found.push(Piece {
            text: address.to_owned(),
            link: true,
        });
        found.push(Piece::plain(after));
    }
    found
}

impl Piece {
    fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            link: false,
        }
    }
}

/// Lets a letter's links open in a tab of their own, for the frame that shows it is closed.
fn links_open_beside(letter: &str) -> String {
    const BASE: &str = "<base target=\"_blank\">";
    let head = letter.find("<head").and_then(|at| {
        let end = letter[at..].find('>')?;
        Some(at + end + 1)
    });
    let (before, after) = letter.split_at(head.unwrap_or(0));
    format!("{before}{BASE}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        let all = pieces(text);
        let whole: String = all.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(whole, text, "nothing is lost");
        let links = all.into_iter().filter(|p| p.link);
        links.map(|p| p.text).collect()
    }

    #[test]
    fn addresses_are_cut_out_of_the_sentence_around_them() {
        assert_eq!(links("nothing here"), [""; 0]);
        assert_eq!(
            links("Open (https://a.example/setup#st1_x_y).\nOr <http://b.example>, then\n"),
            ["https://a.example/setup#st1_x_y", "http://b.example"]
        );
    }

    #[test]
    fn only_this_machines_names_are_answered() {
        let asked = |host: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            names_this_machine(&headers)
        };
        for host in [
            "127.0.0.1:8025",
            "localhost:1",
            "localhost",
            "[::1]:80",
            "[::1]",
        ] {
            assert!(asked(host), "{host}");
        }
        for host in [
            "evil.example:80",
            "127.0.0.1.evil.example",
            "localhost:x",
            "",
        ] {
            assert!(!asked(host), "{host}");
        }
    }

    #[test]
    fn a_letters_links_open_beside_wherever_its_head_is() {
        assert_eq!(links_open_beside("<p>"), "<base target=\"_blank\"><p>");
        assert_eq!(
            links_open_beside("<html><head lang=en><title>"),
            "<html><head lang=en><base target=\"_blank\"><title>"
        );
    }
}
