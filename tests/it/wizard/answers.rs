//! What stands on every answer: headers, skins, and who may change something.

use std::sync::Arc;

use axum::{Router, body::Body, http::Request, routing::get};
use keyway::{
    app::{App, Settings},
    changes::Changes,
    limits::Limits,
    routes,
};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

use super::{code_of, count, maria, without_worker};
use crate::support::Keyway;

const ALWAYS: [(&str, &str); 8] = [
    (
        "strict-transport-security",
        "max-age=63072000; includeSubDomains",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
    ("x-robots-tag", "noindex, nofollow"),
];

#[track_caller]
fn must_be_guarded(headers: &axum::http::HeaderMap, what: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(
            headers.get(name).map(|v| v.to_str().unwrap()),
            Some(value),
            "{what}: {name}"
        );
    }
    let policy = headers["content-security-policy"].to_str().unwrap();
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ] {
        // How pages become the next, and what the first one needs, stand in them by their digests.
        let inlined = format!("{part} 'sha256-");
        assert!(
            policy
                .split("; ")
                .any(|said| said == part || said.starts_with(&inlined)),
            "{what}: {part} in {policy}"
        );
    }
    assert!(
        !policy.contains("unsafe") && !policy.contains('*'),
        "{what}: {policy}"
    );
    assert!(headers.contains_key("permissions-policy"), "{what}");
    assert!(headers.contains_key("x-request-id"), "{what}");
    assert!(
        !headers.contains_key("access-control-allow-origin"),
        "{what}"
    );
}

fn at(keyway: &Keyway, method: Method, path: &str) -> RequestBuilder {
    let client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    client.request(method, keyway.url.join(path).unwrap())
}

async fn send(request: RequestBuilder, status: u16, what: &str) -> Response {
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), status, "{what}");
    must_be_guarded(answer.headers(), what);
    answer
}

#[tokio::test]
async fn the_headers_stand_on_every_status_and_a_page_gets_a_page() {
    let keyway = without_worker().await;
    let form = "application/x-www-form-urlencoded";
    let post = |path| at(&keyway, Method::POST, path).header("content-type", form);
    let cases: Vec<(u16, RequestBuilder)> = vec![
        (200, at(&keyway, Method::GET, "/setup")),
        (200, at(&keyway, Method::GET, "/healthz")),
        (200, at(&keyway, Method::GET, "/readyz")),
        (303, at(&keyway, Method::GET, "/setup/steps/check")),
        (404, at(&keyway, Method::GET, "/nowhere")),
        (404, at(&keyway, Method::GET, "/setup/nowhere/deep.css")),
        (404, at(&keyway, Method::GET, "/static/x/nothing.css")),
        (404, post("/setup/exchange").body("token=x")),
        (405, at(&keyway, Method::PUT, "/setup")),
        (405, at(&keyway, Method::DELETE, "/setup/steps/check")),
        (405, at(&keyway, Method::TRACE, "/setup")),
        (
            413,
            post("/setup/exchange").body(format!("token={}", "x".repeat(70_000))),
        ),
        (
            415,
            at(&keyway, Method::POST, "/setup/exchange").json(&["token"]),
        ),
        (422, post("/setup/exchange").body("token=a&token=b")),
        (422, post("/setup/exchange").body("nothing=a")),
        (
            403,
            post("/setup/exchange")
                .body("token=x")
                .header("sec-fetch-site", "cross-site"),
        ),
    ];
    for (status, request) in cases {
        let what = format!("{status} as a program");
        let plain = request.try_clone().unwrap();
        let answer = send(plain, status, &what).await;
        if status >= 400 && answer.headers()["content-type"] != "text/html; charset=utf-8" {
            assert_eq!(
                answer.headers()["content-type"],
                "application/problem+json",
                "{what}"
            );
            let problem: serde_json::Value = answer.json().await.unwrap();
            assert_eq!(problem["status"], status);
            assert!(problem["title"].is_string() && problem["detail"].is_string());
        }
        let what = format!("{status} as a person");
        let answer = send(request.header("accept", "text/html"), status, &what).await;
        if status >= 400 {
            assert_eq!(
                answer.headers()["content-type"],
                "text/html; charset=utf-8",
                "{what}"
            );
            let page = answer.text().await.unwrap();
            assert!(
                page.contains("<h1>") && page.contains("help@example.com"),
                "{what}"
            );
            for banned in ["invalid", "forbidden", "Oops"] {
                assert!(!page.contains(&format!(" {banned} ")), "{what}: {banned}");
            }
        }
    }
    let not_allowed = at(&keyway, Method::PUT, "/setup").send().await.unwrap();
    assert_eq!(not_allowed.headers()["allow"], "GET,HEAD");
}

/// The services of a portal, as its process would build them.
fn app(keyway: &Keyway, settings: Settings) -> App {
    let stop = CancellationToken::new();
    App {
        db: keyway.db.clone(),
        issuer: keyway.issuer(),
        changes: Changes::listen(keyway.db.pool().clone(), stop.clone()),
        limits: Limits::default(),
        settings: Arc::new(settings),
        stop,
    }
}

#[tokio::test]
async fn behind_https_the_cookie_is_bound_to_the_host() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let settings = Settings {
        public_url: "https://setup.example".parse().unwrap(),
        secure_cookies: true,
        ..(*keyway.settings).clone()
    };
    let router = routes::public(app(&keyway, settings)).unwrap();
    let request = Request::post("/setup/exchange")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://setup.example")
        .body(Body::from(format!("token={}", code_of(&issued))))
        .unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-keyway-visit="), "{cookie}");
    for part in ["; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && cookie.len() < 4096);
}

#[tokio::test]
async fn a_panic_is_a_500_with_a_number_and_no_cause() {
    let keyway = without_worker().await;
    let app = app(&keyway, (*keyway.settings).clone());
    let pages = Router::new().route(
        "/panic",
        get(async || -> &'static str { panic!("secret cause") }),
    );
    let router = routes::dressed(pages, app).unwrap();
    let request = Request::get("/panic")
        .header("accept", "text/html")
        .body(Body::empty())
        .unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    must_be_guarded(answer.headers(), "panic");
    let number = answer.headers()["x-request-id"]
        .to_str()
        .unwrap()
        .to_owned();
    let body = axum::body::to_bytes(answer.into_body(), 100_000)
        .await
        .unwrap();
    let page = String::from_utf8(body.to_vec()).unwrap();
    assert!(page.contains(&number));
    assert!(!page.contains("secret cause"));
}

#[tokio::test]
async fn only_our_own_pages_may_change_something() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let ours = keyway.url.origin().ascii_serialization();
    let theirs = "https://elsewhere.example".to_owned();
    let unsafe_routes = [
        "/setup/exchange",
        "/setup/code",
        "/setup/code/send",
        "/setup/steps/before-you-start",
        "/setup/steps/permissions",
        "/setup/steps/credentials",
        "/setup/permissions/tick",
        "/setup/check/again",
        "/setup/check/confirm",
        "/setup/hand-over",
    ];
    // What the browser says of the sender, its origin, and whether it may.
    let senders = [
        (Some("same-origin"), Some(&ours), true),
        (Some("same-origin"), None, true),
        (Some("none"), None, true),
        (None, Some(&ours), true),
        (None, None, true),
        (Some("cross-site"), Some(&theirs), false),
        (Some("cross-site"), None, false),
        (Some("same-site"), Some(&theirs), false),
        (None, Some(&theirs), false),
    ];
    for path in unsafe_routes {
        for (site, origin, may) in &senders {
            let mut request = at(&keyway, Method::POST, path)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("cookie", browser.cookie_header())
                .body("unknown=1");
            if let Some(site) = site {
                request = request.header("sec-fetch-site", *site);
            }
            if let Some(origin) = origin {
                request = request.header("origin", origin.as_str());
            }
            let status = request.send().await.unwrap().status();
            let refused = status == StatusCode::FORBIDDEN;
            assert_eq!(!refused, *may, "{path} {site:?} {origin:?}: {status}");
        }
    }
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_own_name_and_small() {
    let keyway = without_worker().await;
    let page = keyway.browser().get("/setup").await;
    let mut all = page.attributes("link[href]:not([rel=expect])", "href");
    all.extend(page.attributes("script[src]", "src"));
    let sheets = page.attributes("link[rel=stylesheet]", "href");
    let base = sheets[0].rsplit_once('/').unwrap().0.to_owned();
    for module in [
        "start", "language", "copy", "reveal", "ticks", "check", "confirm", "once",
    ] {
        all.push(format!("{base}/js/{module}.js"));
    }
    let mut weight = 0;
    for path in all {
        let answer = at(&keyway, Method::GET, &path)
            .header("accept-encoding", "br")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        let headers = answer.headers();
        assert_eq!(
            headers["cache-control"],
            "public, max-age=31536000, immutable"
        );
        assert_eq!(headers["x-content-type-options"], "nosniff");
        weight += answer.bytes().await.unwrap().len();
    }
    assert!(weight <= 100_000, "{weight} bytes");
    let old = at(&keyway, Method::GET, "/static/older/app.css")
        .send()
        .await
        .unwrap();
    assert_eq!(old.headers()["cache-control"], "no-store");
}

#[tokio::test]
async fn no_page_asks_another_host_for_anything() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    let page = browser
        .post("/setup/exchange", &[("token", &code_of(&issued))])
        .await;
    for (selector, name) in [
        ("[src]", "src"),
        ("link[href]:not([rel='expect'])", "href"),
        ("form[action]", "action"),
    ] {
        for address in page.attributes(selector, name) {
            assert!(
                address.starts_with('/') && !address.starts_with("//"),
                "{address}"
            );
        }
    }
    assert_eq!(count(&keyway, "SELECT count(*) FROM visits").await, 1);
}
