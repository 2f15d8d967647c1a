//! After a check the list shows, if they like, only what the check left open.

use super::{maria, sql, without_worker};
use crate::support::{Browser, Keyway};

const LIST: &str = "/setup/steps/permissions";

/// A browser whose check has ended: everything is there but what the test takes away.
async fn checked() -> (Keyway, Browser) {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    let found = "UPDATE findings SET verdict = 'granted', found_at = now()";
    sql(&keyway, found).await;
    (keyway, browser)
}

async fn ends(keyway: &Keyway) {
    let ended = "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now()";
    sql(keyway, ended).await;
}

#[tokio::test]
async fn only_what_the_last_check_left_open_is_shown_when_asked_for() {
    let (keyway, browser) = checked().await;
    let ticks = [
        ("ticked", "about.view"),
        ("ticked", "work.view"),
        ("then", "stay"),
    ];
    browser.post(LIST, &ticks).await;
    assert!(!browser.get(LIST).await.says("The last check"));
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id IN ('work.view', 'home.view')",
    )
    .await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'unclear' WHERE permission_id IN ('home.edit', 'about.edit')",
    )
    .await;
    sql(
        &keyway,
        "INSERT INTO confirmations (connection_id, permission_id, credentials_version, confirmed_by, confirmed_at)
         SELECT connection_id, 'about.edit', credentials_version, 'ana@acme.example', now() FROM checks",
    )
    .await;
    // A check that still runs has said nothing yet.
    assert!(!browser.get(LIST).await.says("The last check"));
    ends(&keyway).await;
    let all = browser.get(LIST).await;
    all.must_say("The last check left 3 boxes open. Show only what is missing");
    assert_eq!(all.all("input[name=ticked]").len(), 62);

    let few = browser.get(&format!("{LIST}?only=missing")).await;
    few.must_say("59 other boxes are hidden.");
    // What is missing comes first; what nobody can see is folded, and so is the way there.
    few.must_say("Tick what is missing");
    let shown = ["home.view", "work.view", "home.edit"];
    assert_eq!(few.attributes("input[name=ticked]", "value"), shown);
    assert_eq!(
        few.all(".told"),
        ["was not ticked", "was not ticked", "could not be seen"]
    );
    let folded = few.all("main details > summary");
    for summary in [
        "The way there in Bob, step by step",
        "One box that we cannot see",
    ] {
        assert!(folded.iter().any(|known| known == summary), "{folded:?}");
    }
    assert_eq!(
        few.attributes("details input[name=ticked]", "value"),
        ["home.edit"]
    );
    few.must_say("1 of 3 crossed off");

    // What is not shown keeps its tick, and the way on leads back to the check.
    let typed = [("ticked", "home.view")];
    let on = browser
        .press(&few, "Save, and back to the check", &typed)
        .await;
    assert_eq!(on.url.path(), "/setup/steps/check");
    let all = browser.get(LIST).await;
    assert_eq!(
        all.attributes("input[checked]", "value"),
        ["about.view", "home.view"]
    );
}

#[tokio::test]
async fn with_nothing_left_open_all_boxes_are_there() {
    let (keyway, browser) = checked().await;
    ends(&keyway).await;
    let page = browser.get(&format!("{LIST}?only=missing")).await;
    page.must_say("The last check left no box open");
    assert_eq!(page.all("input[name=ticked]").len(), 62);
    assert!(!browser.get(LIST).await.says("Show only what is missing"));
}

#[tokio::test]
async fn without_a_check_there_is_nothing_to_leave_out() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser.get(&format!("{LIST}?only=missing")).await;
    assert_eq!(page.all("input[name=ticked]").len(), 62);
    assert!(!page.says("The last check"));
}

#[tokio::test]
async fn where_nothing_was_seen_to_be_missing_what_could_not_be_seen_stands_open() {
    let (keyway, browser) = checked().await;
    let unseen = "UPDATE findings SET verdict = 'unclear' WHERE permission_id = 'home.edit'";
    sql(&keyway, unseen).await;
    ends(&keyway).await;
    let few = browser.get(&format!("{LIST}?only=missing")).await;
    assert_eq!(few.attributes("input[name=ticked]", "value"), ["home.edit"]);
    assert!(few.all("details input[name=ticked]").is_empty());
}
