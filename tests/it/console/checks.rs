//! A connection's checks: the list, each report, what changed, and looking at a few boxes again.

use keyway::{
    base::ids::{CheckId, ConnectionId},
    checks,
    integrations::Scope,
};
use reqwest::StatusCode;

use super::{count, enter_credentials, sam, sql};
use crate::support::{Browser, Keyway, Page, Setup};

const DONE: &str = "UPDATE checks SET state = 'done', started_at = now(), finished_at = now()
    WHERE state = 'queued'";

/// A connection with two finished checks; in between, Work came in and Home went.
async fn checked_twice() -> (Keyway, Browser, ConnectionId) {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let path = format!("/console/connections/{id}/check");
    browser.post(&path, &[]).await;
    for statement in [
        "UPDATE findings SET verdict = 'granted', found_at = now() - interval '30 minutes'",
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'",
        "UPDATE checks SET people_all = 31, people_active = 31",
        DONE,
    ] {
        sql(&keyway, statement).await;
    }
    browser.post(&path, &[]).await;
    for statement in [
        "UPDATE findings SET verdict = 'granted', found_at = now() WHERE found_at IS NULL",
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'home.view'
             AND check_id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)",
        "UPDATE checks SET people_all = 40, people_active = 31, calls = 17,
             insight = '{\"by_status\": [{\"status\": \"Employed\", \"people\": 31}],
                         \"mail_domain\": \"samplebob.example\",
                         \"excess\": [{\"permission\": \"payroll.view\", \"evidence\": \"seen\"}],
                         \"sections\": [{\"name\": \"Dogs\", \"open\": false}]}'
             WHERE state = 'queued'",
        DONE,
    ] {
        sql(&keyway, statement).await;
    }
    (keyway, browser, id)
}

async fn page(browser: &Browser, id: ConnectionId) -> Page {
    browser.get(&format!("/console/connections/{id}")).await
}

#[tokio::test]
async fn what_changed_and_what_was_learnt_stand_in_the_report() {
    let (_keyway, browser, id) = checked_twice().await;
    let page = page(&browser, id).await;
    page.must_say("1 came in, 1 went, 40 people instead of 31");
    page.must_say("People's data › Work › View selected employees' Work sections: granted since");
    page.must_say("View selected employees' Home sections: missing since");
    page.must_say("40 people visible, 31 of them active (Employed 31)");
    page.must_say("samplebob.example");
    page.must_say("More than needed: 1");
    page.must_say("Dogs: closed");
}

#[tokio::test]
async fn every_check_is_in_the_list_and_keeps_its_report() {
    let (keyway, browser, id) = checked_twice().await;
    let link = page(&browser, id)
        .await
        .attributes("a[href$='/checks']", "href");
    let list = browser.get(&link[0]).await;
    assert_eq!(list.all("tbody tr").len(), 2);
    list.must_say("61 granted, 1 missing, 0 unclear");
    list.must_say("sam@example.com");
    list.must_say("everything");
    let reports = list.attributes("tbody th a", "href");
    let older = browser.get(&reports[1]).await;
    older.must_say("1 required missing");
    older.must_say("View selected employees' Work sections");
    older.must_say("31 people visible");
    assert!(
        older.all("button[name=only]").is_empty(),
        "an old report is only looked at"
    );

    let other = keyway.issue_link_for("Globex", "bo@globex.example").await;
    let own = reports[1].rsplit_once('/').unwrap().1.to_owned();
    let (theirs, unknown) = (other.connection_id, CheckId::new());
    for path in [
        format!("/console/connections/{theirs}/checks/{own}"),
        format!("/console/connections/{id}/checks/{unknown}"),
        format!("/console/connections/{id}/checks/1"),
        format!("/console/connections/{}/checks", ConnectionId::new()),
    ] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_verdict_tells_since_when_it_holds() {
    let (keyway, _browser, id) = checked_twice().await;
    let mut conn = keyway.db.acquire().await.unwrap();
    let known = checks::history(&mut conn, id).await.unwrap();
    let (newest, first) = (&known[0], &known[1]);
    let now = checks::findings(&mut conn, newest.id).await.unwrap();
    let before = checks::findings(&mut conn, first.id).await.unwrap();
    let told = |rows: &[checks::FindingRow], id: &str| {
        let row = rows.iter().find(|row| row.permission_id == id);
        row.and_then(|row| row.found_at).unwrap()
    };
    let since = checks::standing_since(&mut conn, id, newest.id)
        .await
        .unwrap();
    assert_eq!(since["about.view"], told(&before, "about.view"), "unbroken");
    assert_eq!(since["work.view"], told(&now, "work.view"), "it turned");
    assert_eq!(since["home.view"], told(&now, "home.view"), "it turned");
    let then = checks::standing_since(&mut conn, id, first.id)
        .await
        .unwrap();
    assert_eq!(then["work.view"], told(&before, "work.view"));
}

#[tokio::test]
async fn staff_look_again_at_one_row_or_at_a_section() {
    let (keyway, browser, id) = checked_twice().await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'
             AND check_id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)",
    )
    .await;
    let seen = page(&browser, id).await;
    let one = browser.press(&seen, "Check this again", &[]).await;
    one.must_say("The check is on its way.");
    one.must_say("asked to look at one box again");
    sql(&keyway, DONE).await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing', found_at = now() WHERE found_at IS NULL",
    )
    .await;
    let seen = page(&browser, id).await;
    browser.press(&seen, "Check these 2 again", &[]).await;
    let mut conn = keyway.db.acquire().await.unwrap();
    let newest = checks::latest(&mut conn, id).await.unwrap().unwrap();
    let both = ["home.view", "work.view"].map(str::to_owned);
    assert_eq!(newest.scope, Scope::Only(both.into()));
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 4);
}

#[tokio::test]
async fn the_words_to_send_ask_whose_account_it_is() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "UPDATE findings SET verdict = 'granted'",
        "UPDATE connections SET state = 'action_needed', last_problem = 'unconfirmed'",
    ] {
        sql(&keyway, statement).await;
    }
    let words = page(&browser, id).await.all(".message").remove(0);
    assert!(
        words.contains("the Bob of samplebob.example with 40 people"),
        "{words}"
    );
    sql(
        &keyway,
        "INSERT INTO account_words (connection_id, said_at, said_by, answer, check_id,
                                    credentials_version)
         SELECT connection_id, now(), 'ana@acme.example', 'people_missing', id, 1
         FROM checks ORDER BY created_at DESC LIMIT 1",
    )
    .await;
    let page = page(&browser, id).await;
    page.must_say("ana@acme.example said that people are missing");
    let words = page.all(".message").remove(0);
    assert!(
        words.contains("You said that people are missing"),
        "{words}"
    );
}
