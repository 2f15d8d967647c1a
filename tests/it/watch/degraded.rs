//! What a look by itself finds, and who is told of it.

use keyway::{base::time::Duration, practice::Fault};

use super::{
    an_hour_later, ana_follows, code_of_mail, connection, count, linked, mails, rechecked, soon,
    sql, state, told, watching,
};
use crate::support::{Keyway, Setup};

#[tokio::test]
async fn a_look_that_finds_all_in_place_changes_nothing_and_says_nothing() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let (finished, proof) = (
        told(&keyway, "check.finished").await,
        connection(&keyway, id).await.linked_check_id,
    );
    rechecked(&keyway).await;
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(told(&keyway, "check.finished").await, finished);
    assert_eq!(told(&keyway, "check.asked").await, 1, "by Ana only");
    let quiet = "SELECT count(*) FROM checks WHERE watch AND quiet AND scope = 'quick'";
    assert_eq!(count(&keyway, quiet).await, 2, "each keeps its report");
    let open = "SELECT count(*) FROM findings f JOIN checks k ON k.id = f.check_id
        WHERE k.watch AND f.found_at IS NULL";
    assert_eq!(count(&keyway, open).await, 0, "and every verdict in it");
    let still = connection(&keyway, id).await.linked_check_id;
    assert_eq!(still, proof, "the proof is the check that saw everything");
}

#[tokio::test]
async fn a_box_taken_away_is_suspected_then_degraded_and_told_once_and_it_heals_by_itself() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;

    keyway.bob.revoke("work.view");
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    let known = watching(&keyway, id).await;
    assert_eq!(known.suspected, ["work.view"]);
    assert!(soon(known.recheck_at) > Duration::minutes(59));
    let page = staff.connection(id).await;
    page.must_say("Suspected: People's data › Work › View selected employees' Work");
    page.must_say("A second look at");
    assert_eq!(mails(&keyway).await, 0, "nobody is told of a suspicion");

    // A second look before the hour is over decides nothing.
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(told(&keyway, "connection.suspected").await, 1);

    an_hour_later(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    assert_eq!(told(&keyway, "connection.degraded").await, 1);
    rechecked(&keyway).await;
    rechecked(&keyway).await;
    assert_eq!(
        mails(&keyway).await,
        1,
        "once, however often it is looked at"
    );
    let code = code_of_mail(&keyway, 1).await;
    staff.connection(id).await.must_say("Degraded");

    // The link opens where the box is named and can be checked again.
    let (_, first) = ana_follows(&keyway, &code).await;
    assert_eq!(first.url.path(), "/setup/steps/check");
    first.must_say("Almost there: one box to tick");
    first.must_say("View selected employees' Work sections");

    keyway.bob.grant("work.view");
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(told(&keyway, "connection.recovered").await, 1);
    let live = "SELECT count(*) FROM links WHERE link_ended(links) IS NULL";
    assert_eq!(count(&keyway, live).await, 0, "the link has done its work");

    // The next time is another time.
    keyway.bob.revoke("work.view");
    rechecked(&keyway).await;
    an_hour_later(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    assert_eq!(mails(&keyway).await, 2);
    let (_, first) = ana_follows(&keyway, &code_of_mail(&keyway, 2).await).await;
    first.must_say("Almost there: one box to tick");
}

#[tokio::test]
async fn a_suspicion_that_was_nothing_ends_without_a_word_to_the_customer() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.ungroup();
    rechecked(&keyway).await;
    let known = watching(&keyway, id).await;
    assert_eq!(known.suspected, ["no_permissions"]);
    keyway.bob.group();
    an_hour_later(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(watching(&keyway, id).await.suspected_at, None);
    assert_eq!(connection(&keyway, id).await.last_problem, None);
    assert_eq!(mails(&keyway).await, 0);
}

#[tokio::test]
async fn a_refused_token_degrades_at_once_and_the_link_opens_where_a_new_one_is_typed() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.reset_token();
    keyway.bob.forget_requests();
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    assert_eq!(keyway.bob.requests().len(), 1, "a refusal is not repeated");
    assert_eq!(mails(&keyway).await, 1);
    let code = code_of_mail(&keyway, 1).await;
    let (_, first) = ana_follows(&keyway, &code).await;
    assert_eq!(first.url.path(), "/setup/steps/credentials");
}

#[tokio::test]
async fn a_vendor_that_is_down_for_a_day_degrades_nobody() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.fault(Fault::down(503));
    for _ in 0..3 {
        rechecked(&keyway).await;
        sql(
            &keyway,
            "UPDATE checks SET created_at = created_at - interval '8 hours',
                 finished_at = finished_at - interval '8 hours'",
        )
        .await;
    }
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(watching(&keyway, id).await.suspected_at, None);
    assert_eq!(told(&keyway, "connection.degraded").await, 0);
    let noted = connection(&keyway, id).await.last_problem;
    assert_eq!(noted.as_deref(), Some("vendor_unavailable"));
    keyway.bob.heals();
    rechecked(&keyway).await;
    assert_eq!(connection(&keyway, id).await.last_problem, None);
}

#[tokio::test]
async fn without_mail_nobody_is_mailed_and_staff_see_it() {
    let setup = Setup {
        mail: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let staff = keyway.staff().await;
    let issued = keyway.issue_link().await;
    let id = issued.connection_id;
    let browser = keyway.browser();
    let start = browser.get("/setup").await;
    let code = issued
        .url
        .expose_secret()
        .split_once('#')
        .unwrap()
        .1
        .to_owned();
    browser.press(&start, "Continue", &[("token", &code)]).await;
    let ana = crate::support::Customer { browser };
    super::links(&keyway, &ana).await;
    keyway.bob.reset_token();
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    let links = count(&keyway, "SELECT count(*) FROM links").await;
    assert_eq!((mails(&keyway).await, links), (0, 1));
    staff.connection(id).await.must_say("Degraded");
}
