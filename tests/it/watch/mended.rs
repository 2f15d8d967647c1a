//! What a watch must not be led to: by an old report, by a revoked link, by another list, by time.

use keyway::{
    audit::Actor,
    base::time,
    checks::{self, Confirmed, Said},
    links,
};

use super::{
    ANA, an_hour_later, connection, count, linked, mails, rechecked, sql, state, told, watching,
};
use crate::support::Keyway;

async fn says_again(keyway: &Keyway) -> Confirmed {
    let mut tx = keyway.db.begin().await.unwrap();
    let id = sqlx::query_scalar("SELECT id FROM connections")
        .fetch_one(&mut *tx)
        .await
        .unwrap();
    let by = Actor::Contact(ANA.to_owned());
    let said = Said::default();
    let confirmed = checks::confirm(&mut tx, &keyway.issuer(), id, &said, &by, time::now()).await;
    tx.commit().await.unwrap();
    confirmed.unwrap()
}

#[tokio::test]
async fn a_report_does_not_confirm_its_own_suspicion() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    keyway.bob.revoke("work.view");
    rechecked(&keyway).await;
    assert_eq!(watching(&keyway, id).await.suspected, ["work.view"]);
    // An hour goes by before the second look: the report is as old as the suspicion.
    for statement in [
        "UPDATE connections SET suspected_at = suspected_at - interval '61 minutes'",
        "UPDATE checks SET created_at = created_at - interval '61 minutes',
             started_at = started_at - interval '61 minutes',
             finished_at = finished_at - interval '61 minutes'",
    ] {
        sql(&keyway, statement).await;
    }
    says_again(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    assert_eq!(mails(&keyway).await, 0);
}

#[tokio::test]
async fn a_word_on_an_old_report_or_on_another_list_is_checked_first() {
    for statement in [
        "UPDATE checks SET finished_at = finished_at - interval '25 hours'",
        "UPDATE checks SET pack_digest = 'another'",
        "UPDATE checks SET access_profile = 'another'",
    ] {
        let keyway = Keyway::start().await;
        linked(&keyway).await;
        sql(&keyway, statement).await;
        assert_eq!(says_again(&keyway).await, Confirmed::StillOpen);
        assert_eq!(told(&keyway, "check.asked").await, 2, "{statement}");
    }
}

#[tokio::test]
async fn a_look_after_another_pack_or_profile_is_a_full_one() {
    for statement in [
        "UPDATE checks SET pack_digest = ''",
        "UPDATE checks SET access_profile = 'directory'",
    ] {
        let keyway = Keyway::start().await;
        linked(&keyway).await;
        sql(&keyway, statement).await;
        rechecked(&keyway).await;
        let full = "SELECT count(*) FROM checks WHERE watch AND scope = 'full'";
        assert_eq!(count(&keyway, full).await, 1, "{statement}");
    }
}

#[tokio::test]
async fn whose_link_was_revoked_is_not_sent_another_one() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let wrong = keyway
        .issue_link_for("Acme Ltd", "stranger@evil.example")
        .await;
    let mut tx = keyway.db.begin().await.unwrap();
    let by = Actor::Operator;
    links::revoke(&mut tx, wrong.link_id, &by, time::now())
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    keyway.bob.reset_token();
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    assert_eq!(mails(&keyway).await, 1);
    let newest = "SELECT count(*) FROM links l JOIN contacts p ON p.id = l.contact_id
        WHERE link_ended(l) IS NULL AND p.email = 'ana@acme.example'";
    assert_eq!(count(&keyway, newest).await, 1, "Ana, who linked it");
}

#[tokio::test]
async fn a_quiet_look_that_somebody_gave_their_word_on_is_kept() {
    let keyway = Keyway::start().await;
    linked(&keyway).await;
    rechecked(&keyway).await;
    rechecked(&keyway).await;
    for statement in [
        "INSERT INTO account_words (connection_id, said_at, said_by, answer, check_id,
                                    credentials_version)
         SELECT connection_id, now(), 'ana@acme.example', 'right', id, 1
         FROM checks WHERE quiet ORDER BY created_at DESC LIMIT 1",
        "UPDATE checks SET finished_at = finished_at - interval '31 days' WHERE quiet",
    ] {
        sql(&keyway, statement).await;
    }
    super::workers::forget(&keyway).await;
    assert_eq!(
        count(&keyway, "SELECT count(*) FROM checks WHERE quiet").await,
        1
    );
}

#[tokio::test]
async fn an_account_that_heals_does_not_end_the_link_of_who_is_replacing_its_token() {
    let keyway = Keyway::start().await;
    let id = linked(&keyway).await;
    let (user, token) = keyway.bob.add_service_user();
    keyway.bob.revoke("work.view");
    rechecked(&keyway).await;
    an_hour_later(&keyway).await;
    assert_eq!(state(&keyway, id).await, "degraded");
    keyway.issue_link_for("Acme Ltd", "ben@acme.example").await;
    let ben = keyway.customer("ben@acme.example").await;
    // In no group yet: the new one waits.
    ben.links_account(&user, &token).await;
    ben.sees_result(&keyway).await;
    keyway.bob.grant("work.view");
    rechecked(&keyway).await;
    assert_eq!(state(&keyway, id).await, "linked");
    let live = "SELECT count(*) FROM links WHERE link_ended(links) IS NULL";
    assert_eq!(count(&keyway, live).await, 1, "Ben goes on");
    assert_eq!(connection(&keyway, id).await.credentials_version, 1);
}

#[tokio::test]
async fn too_many_checks_leave_keyways_own_look_alone() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = linked(&keyway).await;
    for statement in [
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, created_at)
         SELECT gen_random_uuid(), id, 1, 'ana@acme.example', 'superseded', now()
         FROM connections, generate_series(1, 40)",
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, watch,
                             scope, created_at)
         SELECT gen_random_uuid(), id, 1, 'Keyway', 'queued', true, 'quick', now()
         FROM connections",
    ] {
        sql(&keyway, statement).await;
    }
    let page = staff.connection(id).await;
    staff
        .browser
        .press(&page, "Check again", &[])
        .await
        .must_say("many times within the hour");
    let waits = "SELECT count(*) FROM checks WHERE watch AND state = 'queued'";
    assert_eq!(count(&keyway, waits).await, 1);
}
