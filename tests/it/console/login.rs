//! Logging in and out, and what ends a session.

use keyway::{audit::Actor, base::time, staff};
use reqwest::StatusCode;

use super::{PASSWORD, SAM, add_staff, count, log_in, sam, sql};
use crate::support::{Keyway, Setup};

const WRONG: &str = "The address and the password do not belong together.";

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

#[tokio::test]
async fn the_right_password_opens_the_console() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let page = browser.get("/console").await;
    assert_eq!(page.status, StatusCode::OK);
    page.must_say(SAM);
    assert_eq!(
        count(
            &keyway,
            "SELECT count(*) FROM audit WHERE action = 'staff.signed_in'"
        )
        .await,
        1
    );
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let keyway = portal().await;
    add_staff(&keyway, SAM).await;
    let known = log_in(&keyway.browser(), SAM, "not the password at all").await;
    let unknown = log_in(
        &keyway.browser(),
        "who@example.com",
        "not the password at all",
    )
    .await;
    let no_address = log_in(&keyway.browser(), "who", "not the password at all").await;
    for page in [&known, &unknown, &no_address] {
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.must_say(WRONG);
        assert!(!page.body.contains("not the password at all"));
    }
    assert_eq!(
        known.body.replace(SAM, "WHO"),
        unknown.body.replace("who@example.com", "WHO")
    );
}

#[tokio::test]
async fn what_is_typed_into_the_wrong_box_is_not_kept() {
    let keyway = portal().await;
    add_staff(&keyway, SAM).await;
    log_in(&keyway.browser(), PASSWORD, SAM).await;
    let kept = "SELECT count(*) FROM failed_logins WHERE email LIKE '%tuba%'";
    assert_eq!(count(&keyway, kept).await, 0);
    let told = "SELECT count(*) FROM audit WHERE detail::text LIKE '%tuba%'";
    assert_eq!(count(&keyway, told).await, 0);
}

#[tokio::test]
async fn who_guesses_is_slowed_and_the_real_person_is_in_a_minute_later() {
    let keyway = portal().await;
    add_staff(&keyway, SAM).await;
    let browser = keyway.browser();
    // All at once: each is counted before it is tried.
    let guesses = (0..12).map(|_| log_in(&browser, SAM, "not the password at all"));
    let pages = futures_util::future::join_all(guesses).await;
    let tried = |status| pages.iter().filter(|page| page.status == status).count();
    assert_eq!(tried(StatusCode::UNPROCESSABLE_ENTITY), 5);
    assert_eq!(tried(StatusCode::TOO_MANY_REQUESTS), 7);

    let refused = log_in(&browser, SAM, PASSWORD).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = refused.headers["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=61).contains(&wait), "{wait}");
    assert_eq!(
        count(
            &keyway,
            "SELECT count(*) FROM audit WHERE action = 'staff.sign_in_slowed'"
        )
        .await,
        1
    );

    sql(
        &keyway,
        "UPDATE failed_logins SET failed_at = failed_at - interval '61 seconds'",
    )
    .await;
    let page = log_in(&browser, SAM, PASSWORD).await;
    assert_eq!(page.url.path(), "/console");
    assert_eq!(
        count(&keyway, "SELECT count(*) FROM failed_logins").await,
        0
    );
}

#[tokio::test]
async fn a_disabled_account_is_out_at_once() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let mut tx = keyway.db.begin().await.unwrap();
    staff::disable(
        &mut tx,
        &SAM.parse().unwrap(),
        &Actor::Operator,
        time::now(),
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(browser.get("/console").await.url.path(), "/console/login");
    let page = log_in(&keyway.browser(), SAM, PASSWORD).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.must_say(WRONG);
}

#[tokio::test]
async fn half_an_hour_without_a_page_ends_the_session() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    sql(
        &keyway,
        "UPDATE staff_sessions SET last_seen_at = now() - interval '29 minutes'",
    )
    .await;
    assert_eq!(browser.get("/console").await.url.path(), "/console");
    sql(
        &keyway,
        "UPDATE staff_sessions SET last_seen_at = now() - interval '31 minutes'",
    )
    .await;
    assert_eq!(browser.get("/console").await.url.path(), "/console/login");
}

#[tokio::test]
async fn eight_hours_end_the_session_in_any_case() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    sql(
        &keyway,
        "UPDATE staff_sessions SET created_at = now() - interval '8 hours 1 second'",
    )
    .await;
    assert_eq!(browser.get("/console").await.url.path(), "/console/login");
}

#[tokio::test]
async fn a_page_that_asks_by_itself_does_not_keep_the_session_alive() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    sql(
        &keyway,
        "UPDATE staff_sessions SET last_seen_at = now() - interval '20 minutes'",
    )
    .await;
    let answer = reqwest::Client::new()
        .get(keyway.url.join("/console").unwrap())
        .header("cookie", browser.cookie_header())
        .header("sec-fetch-dest", "empty")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let still = "SELECT count(*) FROM staff_sessions \
                 WHERE last_seen_at < now() - interval '19 minutes'";
    assert_eq!(count(&keyway, still).await, 1);
    browser.get("/console").await;
    assert_eq!(count(&keyway, still).await, 0);
}

#[tokio::test]
async fn logging_out_makes_a_copied_cookie_worthless() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let copied = browser.cookie_header();
    let page = browser.get("/console").await;
    let page = browser.press(&page, "Log out", &[]).await;
    assert_eq!(page.url.path(), "/console/login");
    let answer = no_redirects()
        .get(keyway.url.join("/console").unwrap())
        .header("cookie", copied)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn logging_in_again_gives_a_new_session_and_ends_the_old_one() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let before = browser.cookie_header();
    let typed = [("email", SAM), ("password", PASSWORD), ("next", "/console")];
    browser.post("/console/login", &typed).await;
    assert_ne!(before, browser.cookie_header());
    let live = "SELECT count(*) FROM staff_sessions WHERE ended_at IS NULL";
    assert_eq!(count(&keyway, live).await, 1);
}

#[tokio::test]
async fn the_login_leads_back_to_the_page_and_nowhere_else() {
    let keyway = portal().await;
    add_staff(&keyway, SAM).await;
    let browser = keyway.browser();
    let page = browser.get("/console/links/new").await;
    assert_eq!(page.url.path(), "/console/login");
    let typed = [("email", SAM), ("password", PASSWORD)];
    let page = browser.press(&page, "Log in", &typed).await;
    assert_eq!(page.url.path(), "/console/links/new");

    let typed = [
        ("email", SAM),
        ("password", PASSWORD),
        ("next", "//evil.example/console"),
    ];
    let page = keyway.browser().post("/console/login", &typed).await;
    assert_eq!(page.url, keyway.url.join("/console").unwrap());
}

#[tokio::test]
async fn nobody_gets_past_the_login() {
    let keyway = portal().await;
    let id = keyway.issue_link().await.connection_id;
    let nobody = no_redirects();
    let at = |path: &str| keyway.url.join(path).unwrap();
    for path in ["", "/link", "/disconnect", "/events"] {
        let path = format!("/console/connections/{id}{path}");
        let answer = nobody.get(at(&path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "GET {path}");
        let to = answer.headers()["location"].to_str().unwrap().to_owned();
        assert!(to.starts_with("/console/login"), "{to}");
    }
    for path in ["/console", "/console/links/new"] {
        let answer = nobody.get(at(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "GET {path}");
    }
    let acts = ["link", "revoke", "check", "disconnect"]
        .map(|act| format!("/console/connections/{id}/{act}"));
    let others = ["/console/logout", "/console/links/new"].map(str::to_owned);
    for path in acts.into_iter().chain(others) {
        let answer = nobody
            .post(at(&path))
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded")
            .body("email=eve@evil.example&lifetime=24")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "POST {path}");
        assert!(answer.text().await.unwrap().contains("nothing was done"));
    }
    assert_eq!(count(&keyway, "SELECT count(*) FROM links").await, 1);
    assert_eq!(
        count(
            &keyway,
            "SELECT count(*) FROM connections WHERE state = 'invited'"
        )
        .await,
        1
    );
}

fn no_redirects() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}
