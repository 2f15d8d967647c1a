//! One click stops the reminders, for people and for their mail programs.

use reqwest::{Client, Method, Response};

use super::{ANA, MAILS, days_pass, mail, round};
use crate::{
    support::Keyway,
    watch::{count, told},
};

const STOPPED: &str = "SELECT count(*) FROM links WHERE reminders_stopped_at IS NOT NULL";

/// The page behind a reminder's "no more", as the mail's header has it.
async fn reminded(keyway: &Keyway) -> String {
    keyway.issue_link().await;
    days_pass(keyway, 2).await;
    round(keyway).await;
    let mail = mail(keyway, ANA, "Still to do").await;
    let header = mail.header("List-Unsubscribe").unwrap().to_owned();
    let (page, address) = header.split_once(',').unwrap();
    assert_eq!(address.trim(), "<mailto:help@example.com>");
    assert_eq!(
        mail.header("List-Unsubscribe-Post"),
        Some("List-Unsubscribe=One-Click")
    );
    let page = page.trim_matches(['<', '>', ' ']).to_owned();
    assert!(mail.text.as_ref().unwrap().contains(&page));
    assert!(page.starts_with(keyway.url.as_str()));
    page
}

/// As a mail provider sends it: no cookie, and from nowhere of ours.
async fn one_click(url: &str) -> Response {
    Client::new()
        .request(Method::POST, url)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://mail.example")
        .header("sec-fetch-site", "cross-site")
        .body("List-Unsubscribe=One-Click")
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_mail_program_stops_them_with_one_post() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let page = reminded(&keyway).await;
    let answer = one_click(&page).await;
    assert_eq!(answer.status(), 200);
    assert!(answer.headers().get("set-cookie").is_none());
    assert_eq!(one_click(&page).await.status(), 200, "and again");
    assert_eq!(count(&keyway, STOPPED).await, 1);
    assert_eq!(told(&keyway, "reminders.stopped").await, 1);
    days_pass(&keyway, 6).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1);
    let list = staff.browser.get("/console").await;
    let href = list.attributes("tbody th a", "href").remove(0);
    let seen = staff.browser.get(&href).await;
    seen.must_say("ana@acme.example asked for no more reminders.");
    seen.must_say("stopped for this address until a new link is issued");
}

#[tokio::test]
async fn a_new_link_from_staff_begins_anew() {
    let keyway = Keyway::start().await;
    let page = reminded(&keyway).await;
    one_click(&page).await;
    keyway.issue_link().await;
    days_pass(&keyway, 2).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 2);
}

#[tokio::test]
async fn the_page_asks_and_only_its_button_stops() {
    let keyway = Keyway::start().await;
    let page = reminded(&keyway).await;
    let path = page.strip_prefix(keyway.url.as_str()).unwrap();
    let browser = keyway.browser();
    let asked = browser.get(&format!("/{path}")).await;
    asked.must_say("Stop the reminders?");
    asked.must_say("Your link goes on working.");
    Client::new().head(&page).send().await.unwrap();
    assert_eq!(count(&keyway, STOPPED).await, 0, "nothing by looking");
    let done = browser.press(&asked, "Stop the reminders", &[]).await;
    done.must_say("No more reminders");
    assert_eq!(count(&keyway, STOPPED).await, 1);
}

#[tokio::test]
async fn what_is_no_token_of_ours_gets_the_same_pages() {
    let keyway = Keyway::start().await;
    let page = reminded(&keyway).await;
    let client = Client::new();
    let other = format!("{}mail/stop/{}?lang=en", keyway.url, "A".repeat(43));
    let ask = async |url: &str| {
        let answer = client.get(url).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    };
    assert_eq!(ask(&page).await, ask(&other).await);
    let (known, unknown) = (one_click(&page).await, one_click(&other).await);
    assert_eq!(known.status(), unknown.status());
    assert_eq!(known.text().await.unwrap(), unknown.text().await.unwrap());
    assert_eq!(told(&keyway, "reminders.stopped").await, 1);
}

#[tokio::test]
async fn nothing_else_takes_a_post_from_elsewhere() {
    let keyway = Keyway::start().await;
    for path in [
        "setup/exchange",
        "console/login",
        "mail/stop/a/b",
        "mail/stop/../../setup/exchange",
        "mail/stop",
    ] {
        let answer = one_click(&format!("{}{path}", keyway.url)).await;
        assert_eq!(answer.status(), 403, "{path}");
    }
}

#[tokio::test]
async fn only_digests_of_the_tokens_are_kept() {
    let keyway = Keyway::start().await;
    let page = reminded(&keyway).await;
    let token = page.split("/stop/").nth(1).unwrap();
    let token = token.split('?').next().unwrap();
    assert!(token.len() >= 43, "256 bits");
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT reminder_stops::text FROM reminder_stops
         UNION ALL SELECT links::text FROM links UNION ALL SELECT mails::text FROM mails
         UNION ALL SELECT reminder_tokens::text FROM reminder_tokens
         UNION ALL SELECT audit::text FROM audit",
    )
    .fetch_all(keyway.db.pool())
    .await
    .unwrap();
    assert!(!rows.join("\n").contains(token));
}
