//! Which steps count as done: what a check shows goes before who pressed what.

use keyway::base::ids::ConnectionId;

use super::{maria, sql, without_worker};
use crate::{
    console::sam,
    support::{Browser, Keyway},
};

const CHECK: &str = "/setup/steps/check";

/// Somebody who goes straight to the credentials, having made everything from memory.
async fn straight_to_the_credentials(keyway: &Keyway) -> Browser {
    let (id, token) = keyway.bob.service_user();
    let browser = maria(keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    browser
}

async fn check_ends(keyway: &Keyway) {
    let granted = "UPDATE findings SET verdict = 'granted', found_at = now()";
    let ended = "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now(), account = 'a'";
    for statement in [granted, ended] {
        sql(keyway, statement).await;
    }
}

async fn console_page(keyway: &Keyway) -> String {
    let mut conn = keyway.db.acquire().await.unwrap();
    let id: ConnectionId = sqlx::query_scalar("SELECT id FROM connections")
        .fetch_one(&mut *conn)
        .await
        .unwrap();
    format!("/console/connections/{id}")
}

#[tokio::test]
async fn what_a_check_has_proved_was_done_whoever_pressed_continue() {
    let keyway = without_worker().await;
    let browser = straight_to_the_credentials(&keyway).await;
    let page = browser.get(CHECK).await;
    assert_eq!(
        page.all(".steps .is-done").len(),
        1,
        "nothing is proved yet"
    );
    check_ends(&keyway).await;
    let page = browser.get(CHECK).await;
    assert_eq!(page.all(".steps .is-done").len(), 5);
    page.must_say("Step 6 of 7 · about one minute left");
    let staff = sam(&keyway).await;
    let theirs = staff.get(&console_page(&keyway).await).await;
    theirs.must_say("5 of 7 steps finished.");

    // The next check has not found anything yet, and nothing is undone by that.
    browser.press(&page, "Check again", &[]).await;
    let running = browser.get(CHECK).await;
    assert_eq!(running.all(".steps .is-done").len(), 5);
    check_ends(&keyway).await;
    let page = browser.get(CHECK).await;
    let done = browser.press(&page, "Yes, link this account", &[]).await;
    done.must_say("All set");
    assert_eq!(done.all(".steps .is-done").len(), 6, "all before this one");
    assert!(!done.says("minutes left"));
}

#[tokio::test]
async fn a_box_that_is_missing_leaves_the_step_of_the_boxes_open() {
    let keyway = without_worker().await;
    let browser = straight_to_the_credentials(&keyway).await;
    check_ends(&keyway).await;
    let gone = "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'";
    sql(&keyway, gone).await;
    let page = browser.get(CHECK).await;
    let open = page.all(".steps .is-to-come");
    assert_eq!(open, ["4 Tick the permissions", "7 All set"]);
}

#[tokio::test]
async fn who_is_in_no_group_is_led_to_the_step_that_is_still_to_be_done() {
    let keyway = Keyway::start().await;
    keyway.bob.ungroup();
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    for step in ["before-you-start", "service-user", "permission-group"] {
        browser.post(&format!("/setup/steps/{step}"), &[]).await;
    }
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    let title = "The service user is not in a permission group yet";
    let page = keyway
        .until("the check ends", async || {
            let page = browser.get(CHECK).await;
            page.says(title).then_some(page)
        })
        .await;
    let open = page.all(".steps .is-to-come");
    assert!(
        open.contains(&"3 Put it in a permission group".to_owned()),
        "{open:?}"
    );
    assert_eq!(
        page.all("main .button"),
        ["Go to: Put it in a permission group"]
    );
    assert_eq!(
        page.attributes("main .button", "href"),
        ["/setup/steps/permission-group"]
    );
    assert!(
        page.all("main .button-plain")
            .contains(&"Check again".to_owned())
    );
    let german = browser.get(&format!("{CHECK}?lang=de")).await;
    let there = german.attributes("main .button", "href");
    assert_eq!(there, ["/setup/steps/permission-group"]);
}
