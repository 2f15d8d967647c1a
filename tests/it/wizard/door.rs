//! The way in: the link's page, the click, dead links and unknown ones.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use keyway::{
    audit::Actor,
    base::time,
    links::{self, LIFETIME},
};
use reqwest::{Method, StatusCode};
use sha2::{Digest as _, Sha256};

use super::{code_of, count, maria, open, sql, without_worker};
use crate::support::Keyway;

#[tokio::test]
async fn the_first_page_is_the_same_for_everybody_and_sets_no_cookie() {
    let keyway = without_worker().await;
    keyway.issue_link().await;
    let (one, two) = (keyway.browser(), keyway.browser());
    let first = one.get("/setup").await;
    assert_eq!(first.body, two.get("/setup").await.body);
    assert!(!first.headers.contains_key("set-cookie"));
    first.must_say("Paste the code from the e-mail");
}

#[tokio::test]
async fn what_the_first_page_needs_stands_in_it_and_nothing_else_may() {
    let keyway = without_worker().await;
    let page = keyway.browser().get("/setup").await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    for (tag, part) in [("style", "style-src"), ("script", "script-src")] {
        let allowed = format!("{part} 'self'{};", digests(&page.body, tag).concat());
        assert!(policy.contains(&allowed), "{allowed} in {policy}");
    }
    assert_eq!(digests(&page.body, "style").len(), 2);
    assert_eq!(digests(&page.body, "script").len(), 1);
    // Nothing that has to be fetched first stands before what is to be read.
    let (before, _) = page.body.split_once("</form>").unwrap();
    assert!(!before.contains("rel=\"stylesheet\""), "{before}");
    let other = keyway.browser().get("/setup/nowhere").await;
    let policy = other.headers["content-security-policy"].to_str().unwrap();
    let [transition] = &digests(&other.body, "style")[..] else {
        panic!(
            "more than how one page becomes the next stands in {}",
            other.body
        );
    };
    assert!(
        policy.contains(&format!("style-src 'self'{transition};")),
        "{policy}"
    );
    assert_eq!(policy.matches("sha256").count(), 1, "{policy}");
}

/// What stands between such tags of a page, as its policy has to name it.
fn digests(page: &str, tag: &str) -> Vec<String> {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    let after = page.split(&open).skip(1);
    let inner = after.map(|rest| rest.split(&close).next().unwrap());
    let digests = inner.map(|inner| STANDARD.encode(Sha256::digest(inner)));
    digests
        .map(|digest| format!(" 'sha256-{digest}'"))
        .collect()
}

#[tokio::test]
async fn a_browser_that_was_let_in_goes_on_where_it_was() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await.must_say("Before you start");
    let seen = "SELECT extract(epoch FROM max(last_seen_at))::bigint FROM visits";
    sql(
        &keyway,
        "UPDATE visits SET last_seen_at = last_seen_at - interval '2 hours'",
    )
    .await;
    let before = count(&keyway, seen).await;
    let start = browser.get("/setup").await;
    start.must_say("The setup of HiBob for Acme Ltd is open in this browser.");
    assert_eq!(
        count(&keyway, seen).await,
        before,
        "looking changes nothing"
    );
    let code = code_of(&issued);
    let public_id = code.split('_').nth(1).unwrap();
    assert_eq!(start.attributes("form", "data-live"), [public_id]);
    let on = start.attributes("main a.button", "href");
    browser.get(&on[0]).await.must_say("Before you start");
    let again = open(&browser, &issued).await;
    again.must_say("Before you start");
    assert_eq!(count(&keyway, "SELECT count(*) FROM visits").await, 1);
    let stranger = keyway.browser().get("/setup").await;
    assert!(!stranger.says("Acme Ltd") && !stranger.body.contains("data-live"));
}

#[tokio::test]
async fn looking_changes_nothing_however_often() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let everything = "SELECT hashtext(string_agg(r, '' ORDER BY r))::bigint FROM (
        SELECT l::text r FROM links l UNION ALL SELECT v::text FROM visits v
        UNION ALL SELECT c::text FROM connections c UNION ALL SELECT d::text FROM visit_codes d
        UNION ALL SELECT a::text FROM audit a UNION ALL SELECT s::text FROM steps_done s
        UNION ALL SELECT t::text FROM ticks t UNION ALL SELECT k::text FROM checks k) x";
    let before = count(&keyway, everything).await;
    let client = reqwest::Client::new();
    let looks = [Method::GET, Method::HEAD, Method::OPTIONS];
    for path in [
        "/setup",
        "/setup?again",
        "/setup/exchange",
        "/setup/code",
        "/setup/code/send",
        "/setup/new-link",
        "/setup/language",
        "/setup/steps/before-you-start",
        "/setup/steps/check",
        "/setup/steps/done",
        "/setup/permissions/tick",
        "/setup/check/events",
        "/setup/check/again",
        "/setup/check/confirm",
        "/setup/hand-over",
        "/healthz",
        "/readyz",
        "/favicon.ico",
    ] {
        for method in &looks {
            let url = keyway.url.join(path).unwrap();
            let answer = client.request(method.clone(), url).send().await.unwrap();
            assert!(!answer.status().is_server_error(), "{method} {path}");
            assert!(
                !answer.headers().contains_key("set-cookie"),
                "{method} {path}"
            );
        }
    }
    assert_eq!(count(&keyway, everything).await, before);
    open(&keyway.browser(), &issued)
        .await
        .must_say("Before you start");
}

#[tokio::test]
async fn the_code_the_link_and_a_wrapped_line_all_open_it() {
    let keyway = without_worker().await;
    for paste in ["{code}", "{url}", "  {first}\n {second} "] {
        let issued = keyway.issue_link().await;
        let code = code_of(&issued);
        let (first, second) = code.split_at(30);
        let pasted = paste
            .replace("{code}", &code)
            .replace("{url}", issued.url.expose_secret())
            .replace("{first}", first)
            .replace("{second}", second);
        let browser = keyway.browser();
        let opened = browser.post("/setup/exchange", &[("token", &pasted)]).await;
        opened.must_say("Before you start");
        opened.must_say("Acme Ltd");
    }
}

#[tokio::test]
async fn the_cookie_is_for_this_host_and_our_own_pages_only() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let answer = client
        .post(keyway.url.join("/setup/exchange").unwrap())
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("token={}", code_of(&issued)))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let cookies: Vec<_> = answer
        .headers()
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap().to_owned())
        .collect();
    let visit = cookies
        .iter()
        .find(|c| c.starts_with("keyway-visit="))
        .unwrap();
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Strict"] {
        assert!(visit.contains(part), "{visit}");
    }
    assert!(!visit.contains("Domain"), "{visit}");
}

#[tokio::test]
async fn what_is_no_link_of_ours_gets_one_and_the_same_answer() {
    let keyway = without_worker().await;
    let other = code_of(&keyway.issue_link().await);
    let right = code_of(&keyway.issue_link_for("Bolt Ltd", "bo@bolt.example").await);
    // The public id of one link with the secret of another.
    let spliced = format!("{}{}", &right[..20], &other[20..]);
    let mut answers = Vec::new();
    for token in ["", "st1_", "hello", &right[..right.len() - 1], &spliced] {
        let page = keyway
            .browser()
            .post("/setup/exchange", &[("token", token)])
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{token}");
        page.must_say("We do not know this code");
        assert!(token.is_empty() || !page.body.contains(&format!("\"{token}\"")));
        answers.push(page.body);
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

async fn dead(keyway: &Keyway, code: &str) -> String {
    let page = keyway
        .browser()
        .post("/setup/exchange", &[("token", code)])
        .await;
    assert_eq!(page.status, StatusCode::GONE);
    page.must_say("Write to help@example.com");
    page.text()
}

#[tokio::test]
async fn a_revoked_link_says_so_and_names_the_next_step() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await;
    let mut tx = keyway.db.begin().await.unwrap();
    let revoked = links::revoke(&mut tx, issued.link_id, &Actor::Operator, time::now()).await;
    revoked.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(
        dead(&keyway, &code_of(&issued))
            .await
            .contains("switched off")
    );
    let page = browser.get("/setup/steps/before-you-start").await;
    assert_eq!(page.status, StatusCode::GONE);
    page.must_say("This link was switched off");
}

#[tokio::test]
async fn a_replaced_link_points_to_the_newer_one() {
    let keyway = without_worker().await;
    let old = keyway.issue_link().await;
    let new = keyway.issue_link().await;
    assert!(
        dead(&keyway, &code_of(&old))
            .await
            .contains("There is a newer link")
    );
    open(&keyway.browser(), &new)
        .await
        .must_say("Before you start");
}

#[tokio::test]
async fn a_link_that_ran_out_of_time_says_so() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, "UPDATE links SET created_at = now() - interval '15 days', expires_at = now() - interval '1 second'").await;
    assert!(
        dead(&keyway, &code_of(&issued))
            .await
            .contains("run out of time")
    );
    assert_eq!(LIFETIME.num_days(), 14);
}

#[tokio::test]
async fn a_page_without_a_visit_leads_to_the_door_with_a_sentence() {
    let keyway = without_worker().await;
    let page = keyway.browser().get("/setup/steps/credentials").await;
    assert_eq!(page.url.path(), "/setup");
    page.must_say("This browser has no setup open");
}

#[tokio::test]
async fn too_many_tries_from_one_network_are_told_to_wait() {
    let keyway = without_worker().await;
    let browser = keyway.browser();
    for _ in 0..20 {
        browser.post("/setup/exchange", &[("token", "x")]).await;
    }
    let page = browser.post("/setup/exchange", &[("token", "x")]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = page.headers["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    page.must_say("Wait a minute");
}

#[tokio::test]
async fn a_link_handed_over_goes_on_with_the_colleague() {
    let keyway = Keyway::start().await;
    let browser = maria(&keyway).await;
    let form = browser.get("/setup/hand-over").await;
    let same = browser
        .press(&form, "Send", &[("email", "Ana@acme.example")])
        .await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(same.attributes("#email", "value"), ["Ana@acme.example"]);
    let typo = browser.press(&form, "Send", &[("email", "ben@")]).await;
    assert_eq!(typo.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(typo.attributes("#email", "aria-invalid"), ["true"]);
    let done = browser
        .press(&form, "Send", &[("email", "ben@acme.example")])
        .await;
    done.must_say("A link is on its way to ben@acme.example");
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.to.iter().any(|to| to.contains("ben@acme.example")))
        .await
        .unwrap();
    let text = mail.text.clone().unwrap();
    let code = text
        .split_whitespace()
        .find(|word| word.starts_with("st1_"))
        .unwrap();
    let colleague = keyway.browser();
    let opened = colleague.post("/setup/exchange", &[("token", code)]).await;
    opened.must_say("Before you start");
    browser
        .get("/setup/steps/check")
        .await
        .must_say("This browser has no setup open");
}
