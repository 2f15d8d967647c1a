//! What somebody else does in the same moment, and what stands in the way of a check.

use keyway::{audit::Actor, base::time, connections, links, practice::Fault};
use reqwest::StatusCode;

use super::{count, maria, open, sql, without_worker};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";

async fn send(browser: &Browser, id: &str, token: &str) -> Page {
    let form = [("service_user_id", id), ("service_user_token", token)];
    browser.post("/setup/steps/credentials", &form).await
}

#[tokio::test]
async fn a_link_opens_while_somebody_holds_the_connection() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let mut tx = keyway.db.begin().await.unwrap();
    connections::hold(&mut tx, issued.connection_id)
        .await
        .unwrap();
    let mut exchange = keyway.db.begin().await.unwrap();
    let issuer = keyway.issuer();
    let token = super::code_of(&issued);
    let brought = links::Exchange {
        token: &token,
        browser: None,
        waiting: None,
    };
    links::exchange(&mut exchange, &issuer, &brought, time::now())
        .await
        .expect("who holds the link never waits for who holds the connection");
    exchange.commit().await.unwrap();
}

#[tokio::test]
async fn a_link_that_was_replaced_meanwhile_hands_nothing_over() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await;
    let (issuer, now) = (keyway.issuer(), time::now());
    let mut tx = keyway.db.begin().await.unwrap();
    connections::hold(&mut tx, issued.connection_id)
        .await
        .unwrap();
    let hand_over = browser.post("/setup/hand-over", &[("email", "bo@acme.example")]);
    let replace = async {
        let waiting = "SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock'";
        keyway
            .until("the hand-over waits for the connection", async || {
                (count(&keyway, waiting).await > 0).then_some(())
            })
            .await;
        let order = links::Reissue {
            connection: issued.connection_id,
            email: &"new@acme.example".parse().unwrap(),
            lifetime: links::LIFETIME,
            by_mail: true,
            voice: keyway::links::Voice::default(),
        };
        links::issue_for(&mut tx, &issuer, &order, &Actor::Operator, now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    };
    let (page, ()) = tokio::join!(hand_over, replace);
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.must_say("Only the newest link works");
    let links = "SELECT count(*) FROM links";
    assert_eq!(count(&keyway, links).await, 2);
}

#[tokio::test]
async fn credentials_beyond_the_hourly_limit_of_checks_leave_nothing_waiting() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    send(&browser, &id, &token).await;
    sql(
        &keyway,
        "UPDATE checks SET state = 'done', finished_at = now()",
    )
    .await;
    sql(
        &keyway,
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, created_at)
         SELECT gen_random_uuid(), connection_id, 1, asked_by, 'done', now()
         FROM checks, generate_series(1, 40)",
    )
    .await;
    let other: String = token.chars().rev().collect();
    let page = send(&browser, &id, &other).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    let kept = "SELECT count(*) FROM connections WHERE credentials_version = 2";
    assert_eq!(count(&keyway, kept).await, 1);
    let checking = "SELECT count(*) FROM connections WHERE state = 'checking'";
    assert_eq!(count(&keyway, checking).await, 0, "no check is under way");
}

#[tokio::test]
async fn a_check_that_the_vault_holds_up_says_so_and_runs_once_it_is_mended() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    send(&browser, &id, &token).await;
    // The eight bytes from the tenth on name the key.
    let another_key =
        "UPDATE sealed_fields SET sealed = set_byte(sealed, 10, 255 - get_byte(sealed, 10))";
    sql(&keyway, another_key).await;
    let worker = keyway.start_process("worker");
    let page = keyway
        .until("the page tells of the hindrance", async || {
            let page = browser.get(CHECK).await;
            page.says("Something on our side holds the check up")
                .then_some(page)
        })
        .await;
    page.must_say("It is not your doing");
    let patient = "SELECT count(*) FROM graphile_worker.jobs
        WHERE task_identifier = 'checks.run' AND max_attempts > 1000";
    assert_eq!(count(&keyway, patient).await, 1, "it is never given up");
    let why = "SELECT count(*) FROM checks WHERE detail LIKE '%which is not in the keyring'";
    assert_eq!(count(&keyway, why).await, 1, "staff see why");
    sql(&keyway, another_key).await;
    keyway
        .until("the check runs", async || {
            let page = browser.get(CHECK).await;
            page.says("to confirm").then_some(())
        })
        .await;
    drop(worker);
}

#[tokio::test]
async fn checking_again_by_hand_does_not_use_up_keyways_own_tries() {
    let keyway = Keyway::start().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    keyway.bob.fault(Fault::down(401).next(1));
    send(&browser, &id, &token).await;
    ended(&keyway, &browser).await;
    sql(
        &keyway,
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, cause,
                             created_at, finished_at)
         SELECT gen_random_uuid(), connection_id, 1, asked_by, 'done', 'vendor_unavailable',
                now(), now()
         FROM checks, generate_series(1, 6)",
    )
    .await;
    keyway.bob.fault(Fault::down(503));
    let page = browser.get(CHECK).await;
    browser.press(&page, "Check again", &[]).await;
    ended(&keyway, &browser)
        .await
        .must_say("try again on our own");
}

#[tokio::test]
async fn a_worker_starts_beside_a_web_process_on_the_same_machine() {
    let keyway = without_worker().await;
    let taken = keyway.url.authority().to_owned();
    let worker = keyway.start_process_at("worker", &taken);
    keyway
        .until("the worker serves", async || {
            worker
                .log()
                .contains("\"message\":\"serving\"")
                .then_some(())
        })
        .await;
}

/// A linked account: what no read shows is taken as shown.
async fn linked(keyway: &Keyway, browser: &Browser) {
    let (id, token) = keyway.bob.service_user();
    send(browser, &id, &token).await;
    ended(keyway, browser).await;
    sql(keyway, "UPDATE findings SET verdict = 'granted'").await;
    sql(
        keyway,
        "UPDATE connections SET state = 'linked', last_problem = NULL,
             linked_check_id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)",
    )
    .await;
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

#[tokio::test]
async fn a_linked_account_is_not_degraded_by_the_vendors_outage() {
    let keyway = Keyway::start().await;
    let browser = maria(&keyway).await;
    linked(&keyway, &browser).await;
    sql(
        &keyway,
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, cause,
                             created_at, finished_at)
         SELECT gen_random_uuid(), connection_id, 1, 'Keyway', 'done', 'vendor_unavailable',
                now(), now()
         FROM checks, generate_series(1, 7)",
    )
    .await;
    keyway.bob.fault(Fault::down(503));
    browser.post("/setup/check/again", &[]).await;
    ended(&keyway, &browser)
        .await
        .must_say("Bob has a problem at the moment");
    let linked = "SELECT count(*) FROM connections WHERE state = 'linked'";
    assert_eq!(count(&keyway, linked).await, 1);
}
