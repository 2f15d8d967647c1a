//! New credentials of a linked account: checked before the old ones are dropped.

use keyway::{
    connections,
    integrations::{registry, verdict::Cause},
    practice::Tenant,
};

use super::{ana_follows, code_of_mail, connection, count, linked, rechecked, state, told};
use crate::support::{Customer, Keyway};

const BEN: &str = "ben@acme.example";

async fn ben(keyway: &Keyway) -> Customer {
    keyway.issue_link_for("Acme Ltd", BEN).await;
    keyway.customer(BEN).await
}

/// The check ends with nothing left to do: the link has done its work.
async fn sees_all_set(keyway: &Keyway, customer: &Customer) {
    keyway
        .until("all is set", async || {
            let page = customer.browser.get("/setup/steps/check").await;
            let set = page.url.path() == "/setup/steps/done" && page.says("All set");
            set.then_some(())
        })
        .await;
}

/// The versions whose sealed values are kept.
async fn kept(keyway: &Keyway) -> Vec<i32> {
    sqlx::query_scalar("SELECT DISTINCT version FROM sealed_fields ORDER BY version")
        .fetch_all(keyway.db.pool())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_token_that_is_refused_leaves_the_old_one_in_use() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    ben.links_account(&user, "not-the-token").await;
    let page = ben.sees_result(&keyway).await;
    page.must_say("What was entered now was not accepted. What was set on");
    page.must_say("is still in use.");
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(
        kept(&keyway).await,
        [1],
        "the refused one is erased at once"
    );
    assert_eq!(connection(&keyway, id).await.credentials_version, 1);
    let seen = staff.connection(id).await;
    seen.must_say("Linked");
    seen.must_say("were not accepted and are erased");
    seen.must_say("are still in use");
    rechecked(&keyway).await;
    assert_eq!(
        state(&keyway, id).await,
        "linked",
        "the old one is looked at"
    );
}

#[tokio::test]
async fn a_token_that_proves_itself_takes_over_and_the_word_of_its_user_counts_on() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    let token = keyway.bob.reset_token();
    ben.links_account(&user, &token).await;
    // Nothing is asked twice.
    sees_all_set(&keyway, &ben).await;
    let now = connection(&keyway, id).await;
    assert_eq!((now.state.as_str(), now.credentials_version), ("linked", 2));
    assert_eq!(kept(&keyway).await, [2]);
    assert_eq!(told(&keyway, "credentials.replaced").await, 1);
    let words = "SELECT count(*) FROM confirmations WHERE credentials_version = 2
        AND confirmed_by = 'ana@acme.example'";
    assert!(
        count(&keyway, words).await > 0,
        "Ana's word, and her name to it"
    );
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
}

#[tokio::test]
async fn a_token_that_lacks_a_box_waits_and_the_old_one_is_in_use_until_it_is_ticked() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    let token = keyway.bob.reset_token();
    keyway.bob.revoke("work.view");
    ben.links_account(&user, &token).await;
    let page = ben.sees_result(&keyway).await;
    page.must_say("Almost there: one box to tick");
    page.must_say("Until then what was set on");
    let before = connection(&keyway, id).await;
    assert_eq!(
        (before.state.as_str(), before.credentials_version),
        ("linked", 1)
    );
    assert_eq!(kept(&keyway).await, [1, 2]);
    staff
        .connection(id)
        .await
        .must_say("take over once a check finds everything in place");

    keyway.bob.grant("work.view");
    keyway.bob.time_passes(std::time::Duration::from_secs(61));
    ben.browser.press(&page, "Check again", &[]).await;
    sees_all_set(&keyway, &ben).await;
    assert_eq!(connection(&keyway, id).await.credentials_version, 2);
    assert_eq!(kept(&keyway).await, [2]);
}

#[tokio::test]
async fn another_service_users_boxes_are_confirmed_anew() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let ben = ben(&keyway).await;
    let (user, token) = keyway.bob.add_service_user();
    keyway.bob.join_group(&user);
    ben.links_account(&user, &token).await;
    let page = ben.sees_result(&keyway).await;
    page.must_say("to confirm");
    assert_eq!(connection(&keyway, id).await.credentials_version, 1);
    let one = [("permission", "work.edit")];
    let still = ben.browser.press(&page, "Confirm", &one).await;
    assert_eq!(
        still.url.path(),
        "/setup/steps/check",
        "the others are open"
    );
    assert_eq!(connection(&keyway, id).await.credentials_version, 1);
    let done = ben
        .browser
        .press(&still, "Confirm", &[("all", "yes")])
        .await;
    assert_eq!(done.url.path(), "/setup/steps/done");
    assert_eq!(connection(&keyway, id).await.credentials_version, 2);
    assert_eq!(kept(&keyway).await, [2]);
}

#[tokio::test]
async fn a_newer_candidate_takes_an_older_ones_place() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.revoke("work.view");
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    let token = keyway.bob.reset_token();
    ben.links_account(&user, &token).await;
    ben.sees_result(&keyway).await.must_say("one box to tick");
    keyway.bob.grant("work.view");
    let token = keyway.bob.reset_token();
    ben.links_account(&user, &token).await;
    sees_all_set(&keyway, &ben).await;
    assert_eq!(connection(&keyway, id).await.credentials_version, 3);
    assert_eq!(kept(&keyway).await, [3]);
}

#[tokio::test]
async fn a_degraded_account_recovers_with_a_new_token() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let token = keyway.bob.reset_token();
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    let (user, _) = keyway.bob.service_user();
    let code = code_of_mail(&keyway, 1).await;
    let (ana, first) = ana_follows(&keyway, &code).await;
    assert_eq!(first.url.path(), "/setup/steps/credentials");
    ana.links_account(&user, &token).await;
    sees_all_set(&keyway, &ana).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(told(&keyway, "connection.recovered").await, 1);
}

#[tokio::test]
async fn another_account_is_refused_until_staff_say_that_it_is_meant() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    keyway.bob.move_to(Tenant::default().company_id(990_099));
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    let token = keyway.bob.reset_token();
    ben.links_account(&user, &token).await;
    let page = ben.sees_result(&keyway).await;
    let pack = registry::find("hibob").unwrap();
    page.must_say(&pack.cause(Cause::WrongAccount).title);
    assert_eq!(connection(&keyway, id).await.credentials_version, 1);

    keyway.bob.time_passes(std::time::Duration::from_secs(61));
    let seen = staff.connection(id).await;
    let said = staff
        .browser
        .press(&seen, "This account is meant", &[])
        .await;
    said.must_say("The new account counts as the right one.");
    said.must_say("said that the change to another account is meant");
    let page = ben.sees_result(&keyway).await;
    page.must_say("to confirm");
    ben.browser.press(&page, "Confirm", &[("all", "yes")]).await;
    assert_eq!(connection(&keyway, id).await.credentials_version, 2);
    let again = staff
        .browser
        .press(&seen, "This account is meant", &[])
        .await;
    again.must_say("did not meet another account");
    rechecked(&keyway).await;
    assert_eq!(
        state(&keyway, id).await,
        "linked",
        "it is the right one from now on"
    );
}

#[tokio::test]
async fn the_candidate_opens_for_nothing_but_its_check_and_goes_with_the_connection() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.revoke("work.view");
    let ben = ben(&keyway).await;
    let (user, _) = keyway.bob.service_user();
    ben.links_account(&user, &keyway.bob.reset_token()).await;
    ben.sees_result(&keyway).await;
    let mut tx = keyway.db.begin().await.unwrap();
    let by = keyway::audit::Actor::Operator;
    let current = connections::current_credentials(&mut tx, id).await.unwrap();
    assert_eq!(current.unwrap().version, 1);
    keyway::links::disconnect(&mut tx, id, &by, keyway::base::time::now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert!(kept(&keyway).await.is_empty());
    let mut conn = keyway.db.acquire().await.unwrap();
    let waiting = connections::candidate_credentials(&mut conn, id).await;
    assert!(waiting.unwrap().is_none());
}

#[tokio::test]
async fn a_person_does_not_wait_for_keyways_own_look() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    // Its budget is spent, so that Keyway's own look waits.
    super::sql(
        &keyway,
        "INSERT INTO watch_calls (host, check_id, calls, began_at, ended_at)
         VALUES ('127.0.0.1', gen_random_uuid(), 100000, now(), now())",
    )
    .await;
    super::sql(
        &keyway,
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, watch,
                             scope, created_at)
         SELECT gen_random_uuid(), id, 1, 'Keyway', 'queued', true, 'quick', now()
         FROM connections",
    )
    .await;
    let page = staff.connection(id).await;
    staff.browser.press(&page, "Check again", &[]).await;
    keyway
        .until("Sam's check ends", async || {
            let ended = "SELECT count(*) FROM checks
                WHERE asked_by = 'sam@example.com' AND state = 'done'";
            (count(&keyway, ended).await == 1).then_some(())
        })
        .await;
    let overtaken = "SELECT count(*) FROM checks WHERE watch AND state = 'superseded'";
    assert_eq!(count(&keyway, overtaken).await, 1);
}
