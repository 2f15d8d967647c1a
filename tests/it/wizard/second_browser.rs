//! Another browser with the same link shows the code that was mailed.

use reqwest::StatusCode;

use super::{open, without_worker};
use crate::support::{Keyway, Setup};

async fn mailed_code(keyway: &Keyway, after: usize) -> String {
    let is_code = |text: &str| text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let mut found = Vec::new();
    let wanted = after + 1;
    keyway
        .until("the mail with the code", || {
            found = keyway
                .outbox
                .mails()
                .iter()
                .filter_map(|mail| mail.text.clone())
                .filter_map(|text| {
                    let joined = text.replace(['\u{a0}'], " ");
                    joined
                        .split_whitespace()
                        .map(str::to_owned)
                        .find(|word| is_code(word))
                        .or_else(|| {
                            let words: Vec<_> = joined.split_whitespace().collect();
                            words
                                .windows(2)
                                .map(<[&str]>::concat)
                                .find(|pair| is_code(pair))
                        })
                })
                .collect();
            let code = found.get(wanted - 1).cloned();
            async move { code }
        })
        .await
}

#[tokio::test]
async fn the_mailed_code_lets_the_second_browser_in_and_the_first_out() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    let (first, second) = (keyway.browser(), keyway.browser());
    open(&first, &issued).await;
    // A scanner took the first exchange, or a second computer is used: no matter.
    let asked = open(&second, &issued).await;
    asked.must_say("a…@acme.example");
    asked.must_say("A code is on its way");
    let code = mailed_code(&keyway, 0).await;
    let wrong = second
        .press(&asked, "Continue", &[("code", "00000000")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("You have 4 tries left");
    let spaced = format!("{} {}", &code[..4], &code[4..]);
    let opened = second.press(&asked, "Continue", &[("code", &spaced)]).await;
    opened.must_say("Before you start");
    first
        .get("/setup/steps/check")
        .await
        .must_say("This browser has no setup open");
}

#[tokio::test]
async fn the_same_browser_goes_on_where_it_was_without_a_code() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    let page = open(&browser, &issued).await;
    let page = browser.press(&page, "start", &[]).await;
    page.must_say("Create a service user");
    let again = open(&browser, &issued).await;
    assert_eq!(again.url.path(), "/setup/steps/service-user");
}

#[tokio::test]
async fn five_wrong_tries_spend_the_code() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    open(&keyway.browser(), &issued).await;
    let second = keyway.browser();
    let asked = open(&second, &issued).await;
    for _ in 0..4 {
        second.press(&asked, "Continue", &[("code", "1")]).await;
    }
    let spent = second.press(&asked, "Continue", &[("code", "1")]).await;
    spent.must_say("This code no longer works");
    spent.must_say("a code of 8 digits to a…@acme.example");
    let code = mailed_code(&keyway, 0).await;
    let late = second.press(&spent, "Continue", &[("code", &code)]).await;
    late.must_say("This code no longer works");
    let sent = second
        .press(&late, "No code after two minutes? Send another one", &[])
        .await;
    sent.must_say("A code is on its way");
    let code = mailed_code(&keyway, 1).await;
    let opened = second.press(&sent, "Continue", &[("code", &code)]).await;
    opened.must_say("Before you start");
}

#[tokio::test]
async fn a_code_works_only_in_the_browser_that_asked() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    open(&keyway.browser(), &issued).await;
    let asking = keyway.browser();
    open(&asking, &issued).await;
    let code = mailed_code(&keyway, 0).await;
    let other = keyway.browser();
    let page = other.post("/setup/code", &[("code", &code)]).await;
    page.must_say("This browser has no setup open");
    open(&other, &issued).await;
    let page = other.post("/setup/code", &[("code", &code)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn who_opens_the_link_too_often_can_still_use_the_last_code() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    open(&keyway.browser(), &issued).await;
    let second = keyway.browser();
    let mut code = String::new();
    for sent in 0..5 {
        open(&second, &issued)
            .await
            .must_say("A code is on its way");
        code = mailed_code(&keyway, sent).await;
    }
    let page = open(&second, &issued).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    let opened = second.press(&page, "Continue", &[("code", &code)]).await;
    opened.must_say("Before you start");
}

#[tokio::test]
async fn without_mail_the_link_alone_lets_a_second_browser_in() {
    let setup = Setup {
        mail: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let issued = keyway.issue_link().await;
    open(&keyway.browser(), &issued).await;
    open(&keyway.browser(), &issued)
        .await
        .must_say("Before you start");
}
