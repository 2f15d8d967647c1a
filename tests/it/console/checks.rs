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
    page.must_say("1 came in, 1 was lost, 40 people instead of 31");
    page.must_say("17 calls");
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
    list.must_say("61 granted, 1 missing");
    assert!(!list.says("unclear"));
    list.must_say("Finished");
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

#[tokio::test]
async fn a_proved_verdict_hides_the_word_before_it() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "INSERT INTO confirmations (connection_id, permission_id, credentials_version,
                                    confirmed_by, confirmed_at)
         SELECT id, unnest(ARRAY['home.view', 'work.edit']), 1, 'ana@acme.example', now()
         FROM connections",
        "UPDATE findings SET verdict = 'unclear' WHERE permission_id = 'work.edit'",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = page(&browser, id).await;
    let row = |word: &str| {
        let rows = seen.all(".verdicts li");
        rows.into_iter().find(|row| row.starts_with(word)).unwrap()
    };
    assert!(!row("Missing").contains("Confirmed by"));
    assert!(row("Confirmed").contains("Confirmed by ana@acme.example"));
    let list = browser
        .get(&format!("/console/connections/{id}/checks"))
        .await;
    list.must_say("60 granted, 1 missing, 1 confirmed");
}

#[tokio::test]
async fn while_a_check_runs_there_is_one_count_and_nothing_to_press() {
    let (keyway, browser, id) = checked_twice().await;
    sql(
        &keyway,
        "UPDATE connections SET state = 'action_needed', last_problem = 'missing'",
    )
    .await;
    let seen = page(&browser, id).await;
    seen.must_say("Last problem: Boxes not ticked");
    let seen = browser.press(&seen, "Check again", &[]).await;
    seen.must_say("The check is on its way");
    for statement in [
        "UPDATE checks SET state = 'running', started_at = now() WHERE state = 'queued'",
        "UPDATE connections SET state = 'checking'",
        "UPDATE findings SET verdict = 'missing', found_at = now()
         WHERE found_at IS NULL AND permission_id = 'home.view'",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = browser
        .get(&format!("/console/connections/{id}?done=check_asked"))
        .await;
    seen.must_say("The check is running: 1 of 62 told");
    seen.must_say("The check is on its way");
    seen.must_say("Looks at everything");
    for gone in [
        "Last problem",
        " calls",
        "Check again",
        "Check this again",
        "not told",
    ] {
        assert!(!seen.says(gone), "{gone}");
    }
    assert!(seen.all(".tally").is_empty());
    sql(
        &keyway,
        "UPDATE checks SET state = 'done', finished_at = now(), calls = 1 WHERE state = 'running'",
    )
    .await;
    let seen = browser
        .get(&format!("/console/connections/{id}?done=check_asked"))
        .await;
    assert!(!seen.says("The check is on its way"), "it has ended");
    assert!(seen.says("1 call") && !seen.says("1 calls"));
}

#[tokio::test]
async fn a_section_that_is_open_in_part_stands_once() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "UPDATE findings SET verdict = 'unclear', left_out = '{Department}',
             evidence = 'Left out: Department.', said = NULL WHERE permission_id = 'work.view'",
        "UPDATE findings SET verdict = 'granted' WHERE permission_id = 'home.view'",
        "UPDATE connections SET state = 'action_needed', last_problem = 'unconfirmed'",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = page(&browser, id).await;
    seen.must_say("Waits for the customer: to confirm one box");
    seen.must_say("1 to confirm by the customer");
    let rows = seen.all(".verdicts li");
    let work: Vec<_> = rows
        .iter()
        .filter(|row| row.contains("View selected employees' Work sections"))
        .collect();
    assert_eq!(work.len(), 1, "{work:#?}");
    assert_eq!(work[0].matches("Left out:").count(), 1);
}

#[tokio::test]
async fn the_vendors_own_trouble_is_waited_out() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "UPDATE checks SET cause = 'vendor_unavailable', retry_at = now() + interval '1 minute'
         WHERE id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)",
        "UPDATE connections SET state = 'checking', last_problem = 'vendor_unavailable'",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = page(&browser, id).await;
    seen.must_say("Waiting for Bob; next check at");
    assert!(!seen.says("The live check is running"));
    assert_eq!(seen.all(".note-bad").len(), 0);
    assert!(seen.all(".note-warn")[0].contains("Bob has a problem at the moment"));
}

#[tokio::test]
async fn refused_credentials_are_asked_for_anew_and_not_tried_again() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "UPDATE checks SET cause = 'rejected'
         WHERE id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)",
        "UPDATE connections SET state = 'action_needed', last_problem = 'rejected'",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = page(&browser, id).await;
    assert_eq!(seen.all("a.button"), ["Ask for new credentials"]);
    assert!(seen.all("[form=rows]").is_empty());
    let words = seen.all(".message").remove(0);
    assert!(words.contains("into Service user token"), "{words}");
    assert!(words.contains("Your setup page leads you through it."));
    browser
        .post(&format!("/console/connections/{id}/revoke"), &[])
        .await;
    let seen = page(&browser, id).await;
    assert_eq!(seen.all("a.button"), ["Issue a link"]);
}

#[tokio::test]
async fn a_suspected_account_is_not_called_proved() {
    let (keyway, browser, id) = checked_twice().await;
    let mut tx = keyway.db.begin().await.unwrap();
    for statement in [
        "SET LOCAL session_replication_role = replica",
        "UPDATE connections SET state = 'linked', last_problem = 'missing', suspected = '{home.view}',
             suspected_at = now(), recheck_at = now() + interval '1 hour'",
    ] {
        sqlx::query(statement).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    let seen = page(&browser, id).await;
    seen.must_say("One box is in doubt until the second look at");
    assert!(!seen.says("Every required permission is proved"));
    assert!(!seen.says("Last problem"), "the box below says it");
}

#[tokio::test]
async fn many_boxes_to_confirm_are_not_listed_in_the_letter() {
    let (keyway, browser, id) = checked_twice().await;
    for statement in [
        "UPDATE findings SET verdict = 'unclear'",
        "UPDATE connections SET state = 'action_needed', last_problem = 'unconfirmed'",
        "INSERT INTO account_words (connection_id, said_at, said_by, answer, check_id,
                                    credentials_version)
         SELECT connection_id, now(), 'ana@acme.example', 'people_missing', id, 1
         FROM checks ORDER BY created_at DESC LIMIT 1",
    ] {
        sql(&keyway, statement).await;
    }
    let seen = page(&browser, id).await;
    seen.must_say("Last problem: ana@acme.example said that people are missing");
    let words = seen.all(".message").remove(0);
    let (people, boxes) = (
        words.find("You said that people are missing").unwrap(),
        words.find("62 boxes cannot be seen from outside").unwrap(),
    );
    assert!(people < boxes, "what they said is answered first: {words}");
    assert!(!words.contains("Work sections"), "{words}");
}
