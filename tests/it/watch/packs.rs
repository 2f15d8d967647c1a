//! A changed list of permissions marks what was linked with another one.

use keyway::{base::time::Duration, checks::watch};

use super::{connection, count, linked, mails, rechecked, soon, sql, state, told, watching};
use crate::support::Keyway;

/// A worker starts, as it does after an upgrade.
async fn worker_starts(keyway: &Keyway) {
    let mut conn = keyway.db.acquire().await.unwrap();
    watch::begin(&mut conn).await.unwrap();
    keyway
        .until("the packs are compared", async || {
            let waits = "SELECT count(*) FROM graphile_worker.jobs
                WHERE task_identifier = 'checks.compare_packs'";
            (count(keyway, waits).await == 0).then_some(())
        })
        .await;
}

const OTHER_WORDS: &str = "UPDATE checks SET pack_digest = 'another'";

#[tokio::test]
async fn a_longer_list_marks_the_account_until_it_was_looked_at() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    // The account was linked before these two were asked for, and with one that is no more.
    sql(&keyway, OTHER_WORDS).await;
    for statement in [
        "DELETE FROM findings WHERE permission_id IN ('work.view', 'work.edit')",
        "INSERT INTO findings (check_id, permission_id, position, required, verdict, found_at)
         SELECT id, 'shoe-size.view', 99, true, 'granted', now() FROM checks",
        "DELETE FROM confirmations WHERE permission_id = 'work.edit'",
    ] {
        sql(&keyway, statement).await;
    }
    worker_starts(&keyway).await;
    let known = watching(&keyway, id).await;
    let change = known.pack_change.unwrap();
    assert_eq!(change.added, ["work.edit", "work.view"]);
    assert_eq!(change.removed, ["shoe-size.view"]);
    assert!(soon(known.recheck_at) <= Duration::hours(1));
    let page = staff.connection(id).await;
    page.must_say("The list of permissions changed");
    page.must_say("2 added: ");
    page.must_say("1 removed: shoe-size.view");
    worker_starts(&keyway).await;
    assert_eq!(told(&keyway, "connection.recheck_due").await, 1, "once");

    rechecked(&keyway).await;
    assert_eq!(watching(&keyway, id).await.pack_change, None);
    // What no read shows waits for the customer's word: no degradation, and no mail.
    assert_eq!(state(&keyway, id).await, "linked");
    let noted = connection(&keyway, id).await.last_problem;
    assert_eq!(noted.as_deref(), Some("unconfirmed"));
    assert_eq!(mails(&keyway).await, 0);
    staff
        .connection(id)
        .await
        .must_say("Waits for the customer: to confirm one box");
}

#[tokio::test]
async fn other_words_for_the_same_list_mark_nobody() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    sql(&keyway, OTHER_WORDS).await;
    worker_starts(&keyway).await;
    assert_eq!(watching(&keyway, id).await.pack_change, None);
    assert_eq!(told(&keyway, "connection.recheck_due").await, 0);
}

#[tokio::test]
async fn a_new_required_box_that_is_missing_goes_the_way_of_every_missing_box() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    sql(&keyway, OTHER_WORDS).await;
    sql(
        &keyway,
        "DELETE FROM findings WHERE permission_id = 'work.view'",
    )
    .await;
    keyway.bob.revoke("work.view");
    worker_starts(&keyway).await;
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(watching(&keyway, id).await.suspected, ["work.view"]);
    super::an_hour_later(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    assert_eq!(mails(&keyway).await, 1);
}
