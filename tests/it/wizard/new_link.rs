//! "Send me a new link", asked on the page of a link that ran out of time.

use keyway::{
    audit::Actor,
    base::time,
    links::{self, Issued, LIFETIME, Reissue, Voice},
};
use reqwest::StatusCode;

use super::{code_of, count, open, sql, without_worker};
use crate::support::{Browser, Keyway, Page, RAN_OUT};

const LINKS: &str = "SELECT count(*) FROM links";
const MAILS: &str = "SELECT count(*) FROM mails WHERE to_address <> 'ana@acme.example'";

/// The page of a dead link, by its code.
async fn dead(browser: &Browser, issued: &Issued) -> Page {
    let page = open(browser, issued).await;
    assert_eq!(page.status, StatusCode::GONE);
    page
}

fn offers(page: &Page) -> bool {
    page.body.contains("/setup/new-link")
}

async fn reissue(keyway: &Keyway, issued: &Issued, to: &str) -> Issued {
    let order = Reissue {
        connection: issued.connection_id,
        email: &to.parse().unwrap(),
        lifetime: LIFETIME,
        by_mail: true,
        voice: Voice::default(),
    };
    let mut tx = keyway.db.begin().await.unwrap();
    let by = Actor::Operator;
    let issuer = keyway.issuer();
    let issued = links::issue_for(&mut tx, &issuer, &order, &by, time::now()).await;
    tx.commit().await.unwrap();
    issued.unwrap()
}

#[tokio::test]
async fn a_link_that_ran_out_is_sent_anew_to_who_was_invited() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    keyway.mailed_code("ana@acme.example").await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    let page = dead(&browser, &issued).await;
    page.must_say("by e-mail to a…@acme.example");
    assert!(!page.says("ana@acme.example"));
    let sent = browser.press(&page, "Send me a new link", &[]).await;
    sent.must_say("We have sent a new link to a…@acme.example");
    let is_new = |text: &str| text.contains("#st1_") && !text.contains(&code_of(&issued));
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.text.as_deref().is_some_and(is_new))
        .await
        .unwrap();
    assert_eq!(mail.to, ["ana@acme.example"]);
    let text = mail.text.as_deref().unwrap();
    let code = text.split('#').nth(1).unwrap();
    let code = code.split_whitespace().next().unwrap();
    let opened = keyway
        .browser()
        .post("/setup/exchange", &[("token", code)])
        .await;
    opened.must_say("Before you start");
    let staff = keyway.staff().await;
    let seen = staff.connection(issued.connection_id).await;
    seen.must_say("asked for a new link in place of one that ran out");
}

#[tokio::test]
async fn a_browser_that_was_let_in_asks_from_where_it_stood() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await.must_say("Before you start");
    sql(&keyway, RAN_OUT).await;
    let page = browser.get("/setup/steps/credentials").await;
    assert_eq!(page.status, StatusCode::GONE);
    let sent = browser.press(&page, "Send me a new link", &[]).await;
    sent.must_say("We have sent a new link");
    assert_eq!(count(&keyway, LINKS).await, 2);
}

#[tokio::test]
async fn the_new_link_goes_to_the_invited_address_whatever_is_posted() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    let page = dead(&browser, &issued).await;
    let more = [("email", "eve@evil.example"), ("to", "eve@evil.example")];
    for extra in more {
        let page = browser.press(&page, "Send me a new link", &[extra]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(count(&keyway, LINKS).await, 1);
    let path = "/setup/new-link?email=eve@evil.example";
    let id = page.attributes("input[name=link]", "value").remove(0);
    browser
        .post(path, &[("link", &id)])
        .await
        .must_say("a…@acme.example");
    assert_eq!(count(&keyway, MAILS).await, 0);
}

#[tokio::test]
async fn nobody_asks_without_holding_the_very_link() {
    let keyway = without_worker().await;
    let acme = keyway.issue_link().await;
    let other = keyway.issue_link_for("Globex", "bo@globex.example").await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    let page = dead(&browser, &other).await;
    let public_id = |issued: &Issued| code_of(issued).split('_').nth(1).unwrap().to_owned();
    assert_eq!(
        page.attributes("input[name=link]", "value"),
        [public_id(&other)]
    );
    let mut answers = Vec::new();
    for (asking, link) in [
        (&browser, public_id(&acme)),
        (&browser, "abcdefghijkmnpqr".to_owned()),
        (&keyway.browser(), public_id(&other)),
    ] {
        let page = asking.post("/setup/new-link", &[("link", &link)]).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.must_say("We cannot send you a new link here");
        answers.push(page.text());
    }
    // What is not held and what does not exist look alike.
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(count(&keyway, LINKS).await, 2);
}

#[tokio::test]
async fn what_staff_ended_and_what_was_handed_over_is_not_sent_anew() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    // Offered once, and revoked before it was asked for.
    sql(&keyway, RAN_OUT).await;
    let open_page = dead(&browser, &issued).await;
    assert!(offers(&open_page));
    let newer = reissue(&keyway, &issued, "ana@acme.example").await;
    let mut tx = keyway.db.begin().await.unwrap();
    links::revoke(&mut tx, newer.link_id, &Actor::Operator, time::now())
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    for link in [&issued, &newer] {
        assert!(!offers(&dead(&keyway.browser(), link).await));
    }
    let late = browser.press(&open_page, "Send me a new link", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    // It is somebody else's now, also when their link has run out.
    reissue(&keyway, &issued, "ben@acme.example").await;
    sql(&keyway, RAN_OUT).await;
    let late = browser.press(&open_page, "Send me a new link", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(!offers(&dead(&keyway.browser(), &issued).await));
    assert_eq!(count(&keyway, LINKS).await, 3);
}

#[tokio::test]
async fn a_connection_that_has_ended_and_a_link_at_work_are_left_alone() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let (browser, elsewhere) = (keyway.browser(), keyway.browser());
    let page = dead(&browser, &issued).await;
    // A newer link is in use.
    let newer = reissue(&keyway, &issued, "ana@acme.example").await;
    open(&elsewhere, &newer).await.must_say("Before you start");
    assert!(!offers(&dead(&keyway.browser(), &issued).await));
    let late = browser.press(&page, "Send me a new link", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    elsewhere
        .get("/setup/steps/before-you-start")
        .await
        .must_say("Before you start");
    // The connection ends after the link has run out.
    sql(&keyway, RAN_OUT).await;
    assert!(offers(&dead(&browser, &newer).await));
    let mut tx = keyway.db.begin().await.unwrap();
    let id = issued.connection_id;
    assert!(
        links::disconnect(&mut tx, id, &Actor::Operator, time::now())
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    assert!(!offers(&dead(&browser, &newer).await));
    assert_eq!(count(&keyway, LINKS).await, 2);
}

#[tokio::test]
async fn three_a_day_are_sent_and_no_more() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    for sent in 1..=3 {
        let page = dead(&browser, &issued).await;
        let again = page.says("A new link is on its way to a…@acme.example");
        assert_eq!(again, sent > 1);
        let page = browser.press(&page, "Send me a new link", &[]).await;
        page.must_say("We have sent a new link");
    }
    let page = dead(&browser, &issued).await;
    let page = browser.press(&page, "Send me a new link", &[]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    page.must_say("You can ask for another one in 24 hours");
    assert_eq!(count(&keyway, LINKS).await, 4);
    let asked = "SELECT count(*) FROM audit WHERE action = 'link.asked_anew'";
    assert_eq!(count(&keyway, asked).await, 3);
    sql(
        &keyway,
        "UPDATE links SET created_at = created_at - interval '25 hours' WHERE asked_with IS NOT NULL",
    )
    .await;
    let page = dead(&browser, &issued).await;
    let page = browser.press(&page, "Send me a new link", &[]).await;
    page.must_say("We have sent a new link");
}

#[tokio::test]
async fn without_a_mail_server_somebody_is_written_to() {
    let setup = crate::support::Setup {
        mail: false,
        worker: false,
        ..crate::support::Setup::default()
    };
    let keyway = setup.start().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    let page = dead(&browser, &issued).await;
    assert!(!offers(&page) && !page.says("a…@"));
    page.must_say("Write to help@example.com");
}

#[tokio::test]
async fn many_clicks_at_once_send_one_link_each_and_three_at_most() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let browser = keyway.browser();
    let page = dead(&browser, &issued).await;
    let mut clicks = tokio::task::JoinSet::new();
    let id = page.attributes("input[name=link]", "value").remove(0);
    for _ in 0..8 {
        let (browser, id) = (browser.clone(), id.clone());
        clicks.spawn(async move { browser.post("/setup/new-link", &[("link", &id)]).await });
    }
    for page in clicks.join_all().await {
        assert!(page.status.is_success() || page.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(count(&keyway, LINKS).await, 4);
    let live = "SELECT count(*) FROM links l WHERE link_ended(l) IS NULL";
    assert_eq!(count(&keyway, live).await, 1);
}
