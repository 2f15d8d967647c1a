//! Choosing what a customer is asked for, and asking for something else.

use reqwest::StatusCode;

use super::{count, enter_credentials, sam};
use crate::support::{Keyway, Setup};

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

const NEW: &str = "/console/links/new";

#[tokio::test]
async fn a_link_asks_for_the_profile_that_was_chosen() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let page = browser.get(NEW).await;
    let offered = page.attributes("#profile option", "value");
    assert_eq!(offered[..2], ["", "hibob/full"]);
    page.must_say("Every permission of the setup guide");
    let typed = [
        ("company", "Acme Ltd"),
        ("email", "ana@acme.example"),
        ("integration", "hibob"),
        ("profile", "hibob/read-only"),
    ];
    let page = browser.press(&page, "Issue the link", &typed).await;
    page.must_say("is issued");
    assert!(!page.says("it was asked for"), "there was nothing before");
    let asked = "SELECT count(*) FROM connections WHERE access_profile = 'read-only'";
    assert_eq!(count(&keyway, asked).await, 1);
}

#[tokio::test]
async fn another_integrations_profile_is_refused() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let page = browser.get(NEW).await;
    let typed = [
        ("company", "Acme Ltd"),
        ("email", "ana@acme.example"),
        ("integration", "hibob"),
        ("profile", "other/full"),
    ];
    let page = browser.press(&page, "Issue the link", &typed).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.must_say("Choose one of those that belong to HiBob.");
    assert_eq!(count(&keyway, "SELECT count(*) FROM links").await, 0);
}

#[tokio::test]
async fn another_profile_on_a_new_link_is_an_act_of_its_own() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let path = format!("/console/connections/{id}/link");
    let page = browser.get(&path).await;
    page.must_say("As it is: full. Every permission of the setup guide");
    page.must_say("another choice than “As it is”");
    let same = browser.press(&page, "Replace the link", &[]).await;
    assert!(!same.says("from now on"));
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 0);

    let page = browser.get(&path).await;
    let typed = [("profile", "hibob/read-only")];
    let page = browser.press(&page, "Replace the link", &typed).await;
    page.must_say("asked for read-only from now on; it was asked for full before");
    page.must_say("The account is checked anew.");
    let asked = "SELECT count(*) FROM checks WHERE access_profile = 'read-only'";
    assert_eq!(count(&keyway, asked).await, 1);
    let page = browser.get(&format!("/console/connections/{id}")).await;
    page.must_say("sam@example.com changed the access profile from full to read-only.");
}

#[tokio::test]
async fn a_check_that_asks_the_old_question_is_overtaken() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let path = format!("/console/connections/{id}");
    browser.post(&format!("{path}/check"), &[]).await;
    let page = browser.get(&format!("{path}/link")).await;
    let typed = [("profile", "hibob/directory")];
    browser.press(&page, "Replace the link", &typed).await;
    let old = "SELECT count(*) FROM checks WHERE access_profile = 'full' AND state = 'superseded'";
    assert_eq!(count(&keyway, old).await, 1);
    let new = "SELECT count(*) FROM checks WHERE access_profile = 'directory' AND state = 'queued'";
    assert_eq!(count(&keyway, new).await, 1);
}

#[tokio::test]
async fn the_command_line_says_when_it_changes_what_is_asked_for() {
    let keyway = portal().await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let issue = async |more: &[&str]| {
        let who = ["--company", "Acme Ltd", "--email", "ana@acme.example"];
        keyway
            .command(&[&["links", "issue"], &who[..], more].concat())
            .await
    };
    let (ok, kept) = issue(&[]).await;
    assert!(ok && !kept.contains("from now on"), "{kept}");
    let (ok, changed) = issue(&["--profile", "read-only"]).await;
    assert!(ok, "{changed}");
    assert!(
        changed.contains("The company is asked for the profile read-only from now on; it was full"),
        "{changed}"
    );
    let (ok, told) = issue(&["--profile", "directory", "--json"]).await;
    assert!(ok, "{told}");
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["profile_change"]["before"], "read-only");
    assert_eq!(told["profile_change"]["check_asked"], true);
    let (ok, refused) = issue(&["--profile", "nothing"]).await;
    assert!(!ok);
    assert!(refused.contains("  directory: "), "{refused}");
}
