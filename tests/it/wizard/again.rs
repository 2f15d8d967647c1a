//! Checking a few boxes again, and what the page says has changed.

use keyway::{base::ids::CheckId, checks, integrations::Scope, practice::Fault};

use super::{count, maria, sql};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";

/// A customer whose check ended with these boxes not ticked.
async fn with_missing(boxes: &[&str]) -> (Keyway, Browser, Page) {
    let keyway = Keyway::start().await;
    for id in boxes {
        keyway.bob.revoke(id);
    }
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    let page = ended(&keyway, &browser).await;
    (keyway, browser, page)
}

async fn ended(keyway: &Keyway, browser: &Browser) -> Page {
    keyway
        .until("the check ends", async || {
            let page = browser.get(CHECK).await;
            let running = page.body.contains("http-equiv=\"refresh\"");
            (!running).then_some(page)
        })
        .await
}

async fn newest(keyway: &Keyway) -> (checks::Check, Vec<checks::FindingRow>) {
    let mut conn = keyway.db.acquire().await.unwrap();
    let connection = sqlx::query_scalar("SELECT id FROM connections")
        .fetch_one(&mut *conn)
        .await
        .unwrap();
    let check = checks::latest(&mut conn, connection)
        .await
        .unwrap()
        .unwrap();
    let rows = checks::findings(&mut conn, check.id).await.unwrap();
    (check, rows)
}

#[tokio::test]
async fn one_row_is_looked_at_again_and_the_report_stays_whole() {
    let (keyway, browser, page) = with_missing(&["work.view", "reports.view"]).await;
    page.must_say("Almost there: 2 boxes to tick");
    let (first, before) = newest(&keyway).await;
    keyway.bob.grant("work.view");
    let form = [("only", "work.view")];
    browser.post("/setup/check/rows", &form).await;
    let page = ended(&keyway, &browser).await;
    page.must_say("Almost there: one box to tick");
    page.must_say("one box is now in place");
    page.must_say("Work › View selected employees' Work sections : now in place");
    let (check, rows) = newest(&keyway).await;
    assert_eq!(check.scope, Scope::Only(["work.view".to_owned()].into()));
    assert_eq!(rows.len(), before.len());
    for (row, earlier) in rows.iter().zip(&before) {
        if row.permission_id == "work.view" {
            assert_eq!(row.carried_from, None);
            assert_eq!(row.verdict.as_str(), "granted");
        } else {
            assert_eq!(row.carried_from, Some(first.id), "{}", row.permission_id);
            assert_eq!(row.verdict, earlier.verdict);
            assert_eq!(row.evidence, earlier.evidence);
            assert_eq!(row.found_at, earlier.found_at);
        }
    }
    assert!(
        check.calls < first.calls,
        "{} of {}",
        check.calls,
        first.calls
    );
    assert!(check.people.is_some() && check.account == first.account);
}

#[tokio::test]
async fn what_is_carried_over_proves_the_link_as_well() {
    let (keyway, browser, page) = with_missing(&["work.view", "reports.view"]).await;
    keyway.bob.grant("work.view");
    keyway.bob.grant("reports.view");
    browser.press(&page, "Check only these 2", &[]).await;
    let page = ended(&keyway, &browser).await;
    page.must_say("2 boxes are now in place");
    let (check, _) = newest(&keyway).await;
    assert!(matches!(&check.scope, Scope::Only(ids) if ids.len() == 2));
    let done = browser
        .press(&page, "Yes, link this account", &[("all", "yes")])
        .await;
    done.must_say("All set");
    let proof = "SELECT count(*) FROM connections c JOIN checks k ON k.id = c.linked_check_id
        WHERE c.state = 'linked' AND k.scope = 'only'";
    assert_eq!(count(&keyway, proof).await, 1);
}

#[tokio::test]
async fn a_row_checked_twice_names_the_check_that_told_it() {
    let (keyway, browser, _) = with_missing(&["work.view"]).await;
    let (first, _) = newest(&keyway).await;
    let mut seen: Vec<CheckId> = vec![first.id];
    for _ in 0..2 {
        browser
            .post("/setup/check/rows", &[("only", "work.view")])
            .await;
        ended(&keyway, &browser).await;
        let (check, rows) = newest(&keyway).await;
        assert!(!seen.contains(&check.id));
        seen.push(check.id);
        let carried = rows.iter().filter_map(|row| row.carried_from);
        assert!(carried.clone().all(|from| from == first.id));
        assert_eq!(carried.count(), rows.len() - 1);
    }
}

#[tokio::test]
async fn everything_is_looked_at_when_the_check_before_cannot_be_relied_on() {
    let (keyway, browser, _) = with_missing(&["work.view"]).await;
    let reasons = [
        "UPDATE findings SET found_at = now() - interval '61 minutes'",
        "UPDATE checks SET pack_digest = 'another'",
        "UPDATE checks SET access_profile = 'another'",
        "UPDATE checks SET cause = 'vendor_unavailable'",
        "UPDATE checks SET scope = 'quick'",
    ];
    for reason in reasons {
        sql(&keyway, reason).await;
        browser
            .post("/setup/check/rows", &[("only", "work.view")])
            .await;
        ended(&keyway, &browser).await;
        let (check, rows) = newest(&keyway).await;
        assert_eq!(check.scope, Scope::Full, "{reason}");
        assert!(rows.iter().all(|row| row.carried_from.is_none()));
    }
    browser
        .post("/setup/check/rows", &[("only", "no.such.box")])
        .await;
    ended(&keyway, &browser).await;
    assert_eq!(newest(&keyway).await.0.scope, Scope::Full);
}

#[tokio::test]
async fn the_running_page_shows_only_what_is_looked_at() {
    let (keyway, browser, _) = with_missing(&["work.view"]).await;
    keyway.bob.fault(Fault::hang());
    let page = browser
        .post("/setup/check/rows", &[("only", "work.view")])
        .await;
    page.must_say("Looking again at one box");
    assert_eq!(page.attributes("[data-row]", "data-row"), ["work.view"]);
    keyway.bob.heals();
}

#[tokio::test]
async fn every_row_that_a_read_can_show_has_its_button_and_no_other() {
    let (_keyway, _browser, page) = with_missing(&["work.view", "reports.view"]).await;
    let offered = page.attributes("button[name=only]", "value");
    assert!(offered.contains(&"work.view".to_owned()));
    assert!(offered.contains(&"reports.view".to_owned()));
    assert!(
        !offered
            .iter()
            .any(|id| id.split('.').next_back() == Some("edit")),
        "no read shows an edit: {offered:?}"
    );
}

#[tokio::test]
async fn a_page_that_waits_for_the_next_try_says_when_and_goes_on_by_itself() {
    use futures_util::StreamExt as _;

    let (keyway, browser, _) = with_missing(&[]).await;
    keyway.bob.fault(Fault::down(503));
    browser.post("/setup/check/again", &[]).await;
    let page = ended(&keyway, &browser).await;
    page.must_say("We will try again on our own in about a minute, at ");
    assert!(
        page.body
            .contains("<noscript><meta http-equiv=\"Refresh\" content=\"30\">")
    );
    let events = page.attributes("[data-check]", "data-check").remove(0);
    let answer = reqwest::Client::new()
        .get(keyway.url.join(&events).unwrap())
        .header("cookie", browser.cookie_header())
        .send()
        .await
        .unwrap();
    keyway.bob.heals();
    browser.post("/setup/check/again", &[]).await;
    let mut heard = String::new();
    let mut stream = answer.bytes_stream();
    while let Some(bytes) = stream.next().await {
        heard.push_str(std::str::from_utf8(&bytes.unwrap()).unwrap());
    }
    assert!(heard.contains("event: done"), "{heard}");
    assert!(!heard.contains("event: progress"), "{heard}");
}
