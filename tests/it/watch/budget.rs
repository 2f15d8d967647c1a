//! The budget of calls to one vendor's host.

use keyway::checks::watch::Rhythm;

use super::{count, look_now, sql};
use crate::support::{Setup, accounts};

const DONE: &str = "SELECT count(*) FROM checks WHERE watch AND state = 'done'";

#[tokio::test]
async fn no_minute_sees_more_calls_than_the_budget_and_customers_are_not_held_up() {
    let setup = Setup {
        rhythm: Rhythm {
            calls_a_minute: 45,
            ..Rhythm::USUAL
        },
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let ids = accounts::link(&keyway, 4).await;
    keyway.bob.forget_requests();
    sql(&keyway, "UPDATE connections SET recheck_at = now()").await;
    look_now(&keyway).await;
    let mut minute = 0;
    while count(&keyway, DONE).await < 3 {
        // So many as fit into the minute are looked at, and then Keyway waits.
        keyway
            .until("the budget of the minute is spent", async || {
                let room = "SELECT count(*) FROM checks WHERE watch
                    AND state IN ('queued', 'running')";
                let spent = "SELECT coalesce(sum(calls), 0) FROM watch_calls
                    WHERE ended_at > now() - interval '1 minute'";
                let waits = count(&keyway, room).await == 0 && count(&keyway, spent).await > 5;
                (waits || count(&keyway, DONE).await == 3).then_some(())
            })
            .await;
        let asked = keyway.bob.requests().len();
        assert!(asked <= 45, "{asked} calls in one minute");
        assert!(asked > 0);
        if minute == 0 {
            let mut tx = keyway.db.begin().await.unwrap();
            let by = keyway::audit::Actor::Staff("sam@example.com".to_owned());
            let now = keyway::base::time::now();
            let own = keyway::checks::request(&mut tx, ids[3], &by, now).await;
            let own = own.unwrap().unwrap();
            tx.commit().await.unwrap();
            keyway
                .until("what a person asks for does not wait", async || {
                    let mut conn = keyway.db.acquire().await.unwrap();
                    let done = keyway::checks::history(&mut conn, ids[3]).await.unwrap();
                    let ended = done
                        .iter()
                        .any(|check| check.id == own && check.state.is_over());
                    ended.then_some(())
                })
                .await;
        }
        // A minute passes.
        minute += 1;
        keyway.bob.forget_requests();
        keyway.bob.time_passes(std::time::Duration::from_secs(61));
        sql(
            &keyway,
            "UPDATE watch_calls SET began_at = began_at - interval '1 minute',
                 ended_at = ended_at - interval '1 minute'",
        )
        .await;
        look_now(&keyway).await;
    }
    assert!(minute >= 2, "three looks do not fit into one minute");
    let due = "SELECT count(*) FROM connections WHERE recheck_at <= now()";
    assert_eq!(
        count(&keyway, due).await,
        0,
        "what Sam asked for was a look as well"
    );
}
