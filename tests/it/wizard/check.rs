//! The check's page: running, stopped, missing, to confirm, linked.

use futures_util::StreamExt as _;
use keyway::words::Words;
use reqwest::StatusCode;

use super::{count, maria, sql, without_worker};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";

/// A browser whose credentials were sent and whose check waits to be run.
async fn asked() -> (Keyway, Browser, Page) {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    let page = browser.post("/setup/steps/credentials", &form).await;
    (keyway, browser, page)
}

const ENDED: &str = "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now()";
const FOUND: &str = "UPDATE findings SET verdict = 'granted', found_at = now()";
const EDITS_UNCLEAR: &str =
    "UPDATE findings SET verdict = 'unclear', evidence = 'No read shows it.'
    WHERE permission_id LIKE '%.edit'";

#[tokio::test]
async fn while_it_runs_the_page_renews_itself_without_scripts() {
    let (_keyway, _browser, page) = asked().await;
    assert_eq!(page.url.path(), CHECK);
    page.must_say("The check starts in a moment");
    assert!(page.body.contains("<noscript><meta http-equiv=\"refresh\""));
    assert_eq!(page.all("[data-row]").len(), 62);
    assert!(page.body.len() <= 30_000, "{}", page.body.len());
}

#[tokio::test]
async fn the_stream_speaks_the_language_that_the_pages_address_names() {
    let (keyway, browser, _) = asked().await;
    let page = browser.get(&format!("{CHECK}?lang=he")).await;
    let listens = page.attributes("[data-check]", "data-check");
    assert_eq!(listens, ["/setup/check/events?lang=he"]);
    let answer = reqwest::Client::new()
        .get(keyway.url.join(&listens[0]).unwrap())
        .header("cookie", browser.cookie_header())
        .send()
        .await
        .unwrap();
    let first = answer.bytes_stream().next().await.unwrap().unwrap();
    let first = String::from_utf8(first.to_vec()).unwrap();
    let hebrew = Words("he".parse().unwrap()).say("check-queued");
    assert!(first.contains(&hebrew), "{first}");
}

#[tokio::test]
async fn the_stream_tells_each_row_and_then_where_to_go() {
    let (keyway, browser, _) = asked().await;
    let answer = reqwest::Client::new()
        .get(keyway.url.join("/setup/check/events").unwrap())
        .header("cookie", browser.cookie_header())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    assert_eq!(answer.headers()["cache-control"], "no-cache");
    let mut stream = answer.bytes_stream();
    let mut heard = String::new();
    let mut hear = async |wanted: &str| {
        while !heard.contains(wanted) {
            let bytes = stream.next().await.unwrap().unwrap();
            heard.push_str(std::str::from_utf8(&bytes).unwrap());
        }
    };
    let tell = "SELECT pg_notify('keyway_changes', id::text) FROM connections";
    hear("event: progress").await;
    sql(
        &keyway,
        "UPDATE checks SET state = 'running', connected_at = now()",
    )
    .await;
    sql(&keyway, "UPDATE findings SET verdict = 'missing', found_at = now() WHERE permission_id = 'work.view'").await;
    sql(&keyway, tell).await;
    hear("\"work.view\":\"missing\"").await;
    sql(&keyway, ENDED).await;
    sql(&keyway, tell).await;
    hear("event: done\ndata: {\"next\":\"/setup/steps/check\"}").await;
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_missing_box_is_named_with_its_place_in_bob() {
    let (keyway, browser, _) = asked().await;
    sql(&keyway, ENDED).await;
    sql(&keyway, FOUND).await;
    sql(&keyway, "UPDATE findings SET verdict = 'missing', evidence = '0 of 9 Work fields' WHERE permission_id = 'work.view'").await;
    let page = browser.get(CHECK).await;
    assert_eq!(page.all("h1"), ["Almost there: one box to tick"]);
    page.must_say("In Bob: People's data › Work View selected employees' Work sections");
    page.must_say("0 of 9 Work fields");
    page.must_say("61 permissions are in place");
    let again = browser.press(&page, "Check again", &[]).await;
    again.must_say("The check starts in a moment");
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 2);
}

#[tokio::test]
async fn what_cannot_be_read_is_confirmed_on_purpose_and_then_all_is_set() {
    let (keyway, browser, _) = asked().await;
    for statement in [ENDED, FOUND, EDITS_UNCLEAR] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    page.must_say("The rest we cannot see from here");
    assert!(
        page.attributes("input[checked]", "name").is_empty(),
        "nothing is ticked beforehand"
    );
    let open = page.all("input[name=permission]").len();
    let yes = "Yes, link this account";
    let hasty = browser.press(&page, yes, &[]).await;
    assert!(hasty.all("[role=alert]").is_empty(), "nothing went wrong");
    let noted = hasty.all("[role=status]").join(" ");
    assert!(
        noted.contains("Noted: this is the right account."),
        "{noted}"
    );
    assert!(noted.contains("tick the one box under the list"), "{noted}");
    assert!(!hasty.says("Is this your account?"), "the yes is kept");
    let nothing = browser.press(&hasty, "Confirm", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    nothing.must_say("Nothing is ticked here yet.");
    let one = browser
        .press(&page, yes, &[("permission", "work.edit")])
        .await;
    assert_eq!(one.url.path(), CHECK);
    assert_eq!(one.all("input[name=permission]").len(), open - 1);
    let all = browser.press(&one, "Confirm", &[("all", "yes")]).await;
    assert_eq!(all.url.path(), "/setup/steps/done");
    assert_eq!(all.all("h1"), ["All set"]);
    all.must_say(&format!("{open} confirmed by you"));
    all.must_say("help@example.com");
    // The link has done its work: everything else leads here, and nothing can be changed.
    for path in [CHECK, "/setup/steps/credentials", "/setup/hand-over"] {
        assert_eq!(browser.get(path).await.url.path(), "/setup/steps/done");
    }
    browser
        .post("/setup/check/again", &[])
        .await
        .must_say("All set");
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 1);
}

#[tokio::test]
async fn what_was_linked_once_and_is_no_more_does_not_say_all_set() {
    let (keyway, browser, _) = asked().await;
    sql(&keyway, ENDED).await;
    sql(&keyway, FOUND).await;
    sql(&keyway, EDITS_UNCLEAR).await;
    let page = browser.get(CHECK).await;
    browser
        .press(&page, "Yes, link this account", &[("all", "yes")])
        .await
        .must_say("All set");
    sql(
        &keyway,
        "UPDATE connections SET state = 'degraded', linked_check_id = NULL",
    )
    .await;
    for path in ["/setup/steps/done", CHECK] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::GONE, "{path}");
        page.must_say("This setup is finished");
    }
}

#[tokio::test]
async fn what_is_proved_missing_cannot_be_confirmed_away() {
    let (keyway, browser, _) = asked().await;
    for statement in [ENDED, FOUND, EDITS_UNCLEAR] {
        sql(&keyway, statement).await;
    }
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'",
    )
    .await;
    let page = browser.get(CHECK).await;
    let form = [("all", "yes"), ("permission", "work.view")];
    let still = browser.press(&page, "Confirm", &form).await;
    still.must_say("Almost there: one box to tick");
    assert_eq!(
        count(
            &keyway,
            "SELECT count(*) FROM connections WHERE state = 'linked'"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn a_cause_says_what_happened_and_only_ours_to_fix_asks_for_new_credentials() {
    let (keyway, browser, _) = asked().await;
    sql(&keyway, ENDED).await;
    sql(
        &keyway,
        "UPDATE checks SET cause = 'rejected', detail = '401 at the secret place'",
    )
    .await;
    let page = browser.get(CHECK).await;
    page.must_say("Change what you entered");
    page.must_say("Check again");
    assert!(!page.says("401"), "the detail is for staff");
    sql(
        &keyway,
        "UPDATE checks SET cause = 'vendor_unavailable', retry_at = now() + interval '5 minutes'",
    )
    .await;
    let page = browser.get(CHECK).await;
    assert!(!page.says("Change what you entered"));
    page.must_say("We will try again on our own in about 5 minutes, at ");
    page.must_say("we write to you when the check has gone through");
}

#[tokio::test]
async fn a_vendor_that_takes_its_time_is_said_to_and_the_page_may_be_closed() {
    let (keyway, browser, page) = asked().await;
    let slow = page.attributes("[data-check]", "data-slow");
    assert_eq!(
        slow,
        [
            "Bob takes its time. You can close this page: the check goes on, and we write to you when it has ended."
        ]
    );
    assert!(!page.says("Bob takes its time"), "not at once");
    sql(
        &keyway,
        "UPDATE checks SET state = 'running', started_at = now() - interval '11 seconds'",
    )
    .await;
    let page = browser.get(CHECK).await;
    page.must_say("Bob takes its time");
    assert_eq!(
        page.all("[role=status]").len(),
        1,
        "one voice, not one a row"
    );
}

#[tokio::test]
async fn what_was_learnt_before_the_deadline_is_kept_and_shown() {
    let (keyway, browser, _) = asked().await;
    sql(&keyway, ENDED).await;
    for statement in [
        "UPDATE checks SET cause = 'vendor_timeout', retry_at = now() + interval '1 minute'",
        "UPDATE findings SET verdict = 'granted', found_at = now() WHERE permission_id LIKE '%.view'",
        "UPDATE findings SET verdict = 'missing', found_at = now() WHERE permission_id = 'work.view'",
    ] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    let told = "SELECT count(*) FROM findings WHERE found_at IS NOT NULL";
    let told = count(&keyway, told).await;
    page.must_say(&format!(
        "What was found until then is kept: {told} of 62 boxes were looked at."
    ));
    page.must_say("Tick this box in Bob");
    page.must_say(&format!("{} permissions are in place", told - 1));
}

#[tokio::test]
async fn the_missing_boxes_lead_to_the_step_that_shows_them_alone() {
    let (keyway, browser, _) = asked().await;
    for statement in [
        ENDED,
        FOUND,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id IN ('work.view', 'home.view')",
    ] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    assert_eq!(
        page.attributes("[aria-labelledby=missing] p a", "href"),
        ["/setup/steps/permissions?only=missing"]
    );
    assert_eq!(
        page.all("[aria-labelledby=missing] h3"),
        [
            "In Bob: People's data › Home",
            "In Bob: People's data › Work"
        ]
    );
    assert_eq!(page.all(".tallies li"), ["60 in place", "2 to tick"]);
    assert_eq!(
        page.all("#result"),
        ["Almost there: 2 boxes to tick"],
        "the focus goes to what came of it"
    );
}

#[tokio::test]
async fn what_is_said_first_leads_to_what_it_is_about() {
    let (keyway, browser, _) = asked().await;
    for statement in [ENDED, FOUND, EDITS_UNCLEAR] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    let hasty = browser.press(&page, "Yes, link this account", &[]).await;
    let nothing = browser.press(&hasty, "Confirm", &[]).await;
    for (page, role) in [(hasty, "status"), (nothing, "alert")] {
        let leads = page.attributes(&format!("[role={role}][data-focus] a"), "href");
        assert_eq!(leads, ["#confirm"]);
        assert_eq!(page.all("#confirm").len(), 1);
    }
}

#[tokio::test]
async fn a_hebrew_reader_sees_what_bobs_words_mean_beside_them() {
    let (keyway, browser, _) = asked().await;
    for statement in [
        ENDED,
        FOUND,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'",
        "UPDATE contacts SET language = 'he'",
    ] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    let item = page.all("[aria-labelledby=missing] li bdi[lang=en]");
    assert_eq!(item, ["View selected employees' Work sections"]);
    page.must_say("People's data › Work");
    page.must_say("(נתוני העובדים › עבודה)");
    page.must_say("קבוצת ההרשאות");
}
