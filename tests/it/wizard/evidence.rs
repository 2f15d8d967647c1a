//! What a check saw, in the language of who reads it.

use super::{maria, sql};
use crate::support::{Browser, Keyway, Page};

const ENGLISH: &str = "Cannot be read because it allows changes, and this check only ever reads.";
/// How the pack in German ends the sentence.
const GERMAN: &str = "damit Änderungen möglich sind und diese Prüfung immer nur liest";

async fn checked() -> (Keyway, Browser, Page) {
    let keyway = Keyway::start().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    let page = keyway
        .until("the check ends", async || {
            let page = browser.get("/setup/steps/check").await;
            let running = page.body.contains("http-equiv=\"refresh\"");
            (!running).then_some(page)
        })
        .await;
    (keyway, browser, page)
}

#[tokio::test]
async fn why_a_box_cannot_be_told_is_read_in_the_visits_language() {
    let (keyway, browser, page) = checked().await;
    page.must_say(ENGLISH);
    sql(&keyway, "UPDATE links SET language = 'de'").await;
    let page = browser.get("/setup/steps/check").await;
    page.must_say(GERMAN);
    assert!(!page.says("it allows changes"));
}

#[tokio::test]
async fn what_was_kept_before_there_was_more_than_english_is_read_in_english() {
    let (keyway, browser, _) = checked().await;
    sql(&keyway, "UPDATE links SET language = 'de'").await;
    sql(&keyway, "UPDATE findings SET said = NULL").await;
    let page = browser.get("/setup/steps/check").await;
    page.must_say(ENGLISH);
    assert!(!page.says(GERMAN));
}

/// A release that knows no value beside the text may have written after one that does.
#[tokio::test]
async fn a_text_that_was_written_without_its_value_stands_for_itself() {
    let (keyway, browser, _) = checked().await;
    sql(&keyway, "UPDATE links SET language = 'de'").await;
    sql(&keyway, "UPDATE findings SET evidence = 'Seen by another.'").await;
    let page = browser.get("/setup/steps/check").await;
    page.must_say("Seen by another.");
    assert!(!page.says(GERMAN));
}
