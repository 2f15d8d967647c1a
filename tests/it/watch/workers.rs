//! Several workers, and workers that die: nothing twice, nothing lost.

use keyway::practice::Fault;

use super::{count, linked, look_now, sql, state};
use crate::support::{Keyway, Setup, accounts};

#[tokio::test]
async fn two_workers_look_at_each_account_once() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    accounts::link(&keyway, 8).await;
    let _workers = [
        keyway.start_process("worker"),
        keyway.start_process("worker"),
    ];
    sql(&keyway, "UPDATE connections SET recheck_at = now()").await;
    for _ in 0..4 {
        look_now(&keyway).await;
    }
    keyway
        .until("every account is looked at", async || {
            let done = "SELECT count(*) FROM checks WHERE watch AND state = 'done'";
            (count(&keyway, done).await >= 8).then_some(())
        })
        .await;
    let most = "SELECT coalesce(max(n), 0) FROM (
        SELECT count(*) AS n FROM checks WHERE watch GROUP BY connection_id) per";
    assert_eq!(count(&keyway, most).await, 1, "nobody twice");
    let due = "SELECT count(*) FROM connections WHERE recheck_at <= now()";
    assert_eq!(count(&keyway, due).await, 0, "nobody left out");
    let well = "SELECT count(*) FROM connections WHERE state = 'linked' AND last_problem IS NULL";
    assert_eq!(count(&keyway, well).await, 8);
}

#[tokio::test]
async fn a_worker_killed_in_the_middle_of_a_look_is_followed_by_one_that_ends_it() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let worker = keyway.start_process("worker");
    let id = linked(&keyway).await;
    keyway.bob.forget_requests();
    keyway.bob.fault(Fault::hang());
    sql(&keyway, "UPDATE connections SET recheck_at = now()").await;
    look_now(&keyway).await;
    keyway
        .until("the look has begun", async || {
            (!keyway.bob.requests().is_empty()).then_some(())
        })
        .await;
    worker.kill();
    keyway.bob.heals();
    let _worker = keyway.start_process("worker");
    keyway
        .until("the look ends", async || {
            let done = "SELECT count(*) FROM checks WHERE watch AND state = 'done'";
            (count(&keyway, done).await == 1).then_some(())
        })
        .await;
    assert_eq!(
        count(&keyway, "SELECT count(*) FROM checks WHERE watch").await,
        1
    );
    assert_eq!(state(&keyway, id).await, "linked");
    let counted = "SELECT count(*) FROM watch_calls WHERE ended_at IS NULL";
    assert_eq!(
        count(&keyway, counted).await,
        1,
        "the dead worker's place counts on"
    );
}

#[tokio::test]
async fn quiet_looks_are_forgotten_and_what_others_rest_on_is_kept() {
    let keyway = Keyway::start().await;
    linked(&keyway).await;
    super::rechecked(&keyway).await;
    super::rechecked(&keyway).await;
    sql(
        &keyway,
        "UPDATE checks SET finished_at = now() - interval '31 days'
         WHERE id = (SELECT min(id::text)::uuid FROM checks WHERE watch)",
    )
    .await;
    // The newer look rests on the older one for something that it did not look at.
    let rests = "UPDATE findings
        SET carried_from = (SELECT min(id::text)::uuid FROM checks WHERE watch)
        WHERE check_id = (SELECT max(id::text)::uuid FROM checks WHERE watch)
          AND permission_id = 'work.view'";
    let left = "SELECT count(*) FROM checks WHERE watch";
    sql(&keyway, rests).await;
    forget(&keyway).await;
    assert_eq!(count(&keyway, left).await, 2);
    sql(&keyway, "UPDATE findings SET carried_from = NULL").await;
    forget(&keyway).await;
    assert_eq!(count(&keyway, left).await, 1);
}

/// What is of no use any more is forgotten now, not tomorrow.
pub async fn forget(keyway: &Keyway) {
    let waits = "SELECT count(*) FROM graphile_worker._private_jobs
        WHERE key = 'checks.forget' AND run_at > now() + interval '1 minute'";
    let now = "UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'checks.forget'";
    let next = async || (count(keyway, waits).await == 1).then_some(());
    keyway.until("the job waits for tomorrow", next).await;
    sql(keyway, now).await;
    keyway.until("the job waits for tomorrow again", next).await;
}
