//! One connection's page.

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    checks, connections,
};
use reqwest::StatusCode;

use super::{enter_credentials, sam, sql};
use crate::support::{Keyway, Setup};

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

#[tokio::test]
async fn an_id_that_is_not_ours_is_not_found() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let foreign = ConnectionId::new();
    for path in [
        format!("/console/connections/{foreign}"),
        format!("/console/connections/{foreign}/events"),
        format!("/console/connections/{foreign}/link"),
        format!("/console/connections/{foreign}/disconnect"),
        "/console/connections/1".to_owned(),
        "/console/connections/%27%20OR%201=1".to_owned(),
    ] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    for act in ["link", "revoke", "check", "disconnect"] {
        let path = format!("/console/connections/{foreign}/{act}");
        let form = [("email", "ana@acme.example"), ("lifetime", "24")];
        let page = browser.post(&path, &form).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn it_tells_at_which_step_the_customer_is() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let pack = keyway::integrations::registry::find("hibob").unwrap();
    let (first, third) = (&pack.guide.steps[0], &pack.guide.steps[2]);
    let seen = time::now() - time::Duration::minutes(2);
    let mut tx = keyway.db.begin().await.unwrap();
    connections::begin_step(&mut tx, id, &third.id, seen)
        .await
        .unwrap();
    connections::finish_step(&mut tx, id, &first.id, seen)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let page = browser.get(&format!("/console/connections/{id}")).await;
    let count = pack.guide.steps.len();
    page.must_say(&format!("Is at step 3 of {count}: {}", third.title));
    page.must_say("2 min ago");
    page.must_say(&format!("The step “{}” was finished.", first.title));
    page.must_say("In progress");
}

#[tokio::test]
async fn credentials_are_a_note_and_never_a_value() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let path = format!("/console/connections/{id}");
    browser.get(&path).await.must_say("None yet");
    enter_credentials(&keyway, id).await;
    let page = browser.get(&path).await;
    page.must_say("Set by ana@acme.example");
    page.must_say("Version 1 · fingerprint");
    page.must_say("ana@acme.example entered the credentials");
    assert!(!page.body.contains("canary"));
}

#[tokio::test]
async fn what_is_missing_comes_first_with_the_words_to_send() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let page = browser.get(&format!("/console/connections/{id}")).await;
    let page = browser.press(&page, "Check again", &[]).await;
    page.must_say("The check is on its way.");
    page.must_say("The check waits for its turn");
    page.must_say("sam@example.com asked for a check.");

    let pack = keyway::integrations::registry::find("hibob").unwrap();
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'granted', evidence = 'seen', found_at = now()",
    )
    .await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing', evidence = '<b>0 of 12 fields</b> came back'
         WHERE required AND position =
             (SELECT max(position) FROM findings WHERE required)",
    )
    .await;
    sql(
        &keyway,
        "UPDATE checks SET state = 'done', started_at = now(), finished_at = now()",
    )
    .await;
    sql(
        &keyway,
        "UPDATE connections SET state = 'action_needed', last_problem = 'missing'",
    )
    .await;
    let mut conn = keyway.db.acquire().await.unwrap();
    let check = checks::latest(&mut conn, id).await.unwrap().unwrap();
    let findings = checks::findings(&mut conn, check.id).await.unwrap();
    let missing = findings
        .iter()
        .find(|finding| finding.verdict.as_str() == "missing")
        .unwrap();
    let path = pack.permission(&missing.permission_id).unwrap().path();

    let page = browser.get(&format!("/console/connections/{id}")).await;
    page.must_say("1 required missing");
    page.must_say("<b>0 of 12 fields</b> came back");
    assert!(page.all(".verdicts .verdict")[0].contains("Missing"));
    let words = page.all(".message").remove(0);
    assert!(
        words.contains("One box is not ticked in Bob yet"),
        "{words}"
    );
    assert!(words.contains(&path), "{words}");
    assert_eq!(page.attributes("#copy-words", "data-copy").len(), 1);
}

#[tokio::test]
async fn without_credentials_there_is_nothing_to_check_with() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let page = browser.get(&format!("/console/connections/{id}")).await;
    assert!(page.all("#act-check").is_empty());
    let page = browser
        .post(&format!("/console/connections/{id}/check"), &[])
        .await;
    page.must_say("There are no credentials to check with yet");
}

#[tokio::test]
async fn the_open_page_hears_of_changes() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let mut answer = reqwest::Client::new()
        .get(
            keyway
                .url
                .join(&format!("/console/connections/{id}/events"))
                .unwrap(),
        )
        .header("cookie", browser.cookie_header())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let first = answer.chunk().await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&first).contains("event: changed"));
    let mut tx = keyway.db.begin().await.unwrap();
    connections::begin_step(&mut tx, id, "before-you-start", time::now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let told = tokio::time::timeout(std::time::Duration::from_secs(5), answer.chunk());
    let next = told.await.expect("within five seconds").unwrap().unwrap();
    assert!(String::from_utf8_lossy(&next).contains("event: changed"));
}

#[tokio::test]
async fn a_mail_that_could_not_be_sent_is_in_the_timeline() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let path = format!("/console/connections/{id}");
    browser.get(&path).await.must_say("waits to be sent");
    sql(
        &keyway,
        "UPDATE mails SET state = 'failed', attempts = 3, last_error = '550 no such mailbox'",
    )
    .await;
    let page = browser.get(&path).await;
    page.must_say("could not be sent after 3 tries. The mail server said: 550 no such mailbox");
}

#[tokio::test]
async fn the_timeline_names_every_act_newest_first() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let mut tx = keyway.db.begin().await.unwrap();
    let by = Actor::Contact("ana@acme.example".to_owned());
    checks::request(&mut tx, id, &by, time::now())
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    let page = browser.get(&format!("/console/connections/{id}")).await;
    let page = browser.press(&page, "Revoke the link", &[]).await;
    let lines = page.all(".timeline li p:first-child");
    let at = |words: &str| {
        lines
            .iter()
            .position(|line| line.contains(words))
            .unwrap_or_else(|| panic!("“{words}” is not among {lines:#?}"))
    };
    let order = [
        at("sam@example.com revoked the link."),
        at("ana@acme.example asked for a check."),
        at("ana@acme.example entered the credentials"),
        at("The command line issued a setup link for ana@acme.example"),
    ];
    assert!(order.is_sorted(), "{lines:#?}");
}
