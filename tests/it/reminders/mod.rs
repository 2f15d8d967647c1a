//! Who stopped half-way is reminded, at most twice, and not any more once they say so. Time is moved
//! in the database's columns.

mod bounced;
mod renewed;
mod stop;

use std::sync::Arc;

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    connections, links,
    practice::outbox::Mail,
};

use crate::{
    support::{Keyway, Setup},
    watch::{count, sql, told},
};

pub const ANA: &str = "ana@acme.example";
const MAILS: &str = "SELECT count(*) FROM mails WHERE kind IN ('reminder', 'expiring')";

/// So many days pass since anything happened.
pub async fn days_pass(keyway: &Keyway, days: i32) {
    for statement in [
        "UPDATE links SET created_at = created_at - $1 * interval '1 day',
             mailed_at = mailed_at - $1 * interval '1 day',
             expires_at = expires_at - $1 * interval '1 day',
             reminded_at = reminded_at - $1 * interval '1 day',
             expiry_noted_at = expiry_noted_at - $1 * interval '1 day'",
        "UPDATE visits SET last_seen_at = last_seen_at - $1 * interval '1 day'",
        "UPDATE connections SET last_seen_at = last_seen_at - $1 * interval '1 day'",
        "UPDATE mails SET created_at = created_at - $1 * interval '1 day'",
    ] {
        sqlx::query(statement)
            .bind(days)
            .execute(keyway.db.pool())
            .await
            .unwrap();
    }
}

/// Lets a worker's round come, and waits until it has ended.
pub async fn round(keyway: &Keyway) {
    // Its moment in the queue stands an hour in the past while it waits; the round orders the next.
    let mut conn = keyway.db.acquire().await.unwrap();
    links::reminders::begin(&mut conn).await.unwrap();
    drop(conn);
    keyway
        .until("the round ends", async || {
            let waiting = "SELECT count(*) FROM graphile_worker._private_jobs j
                JOIN graphile_worker._private_tasks t ON t.id = j.task_id
                WHERE t.identifier = 'links.remind' AND j.locked_at IS NULL
                  AND j.run_at > now() + interval '1 minute'";
            (count(keyway, waiting).await == 1).then_some(())
        })
        .await;
}

/// The newest mail to Ana with this in its subject.
pub async fn mail(keyway: &Keyway, to: &str, subject: &str) -> Arc<Mail> {
    keyway
        .outbox
        .wait_for(|mail| mail.subject.contains(subject) && mail.to.iter().any(|known| known == to))
        .await
        .expect("the mail comes")
}

async fn begun(keyway: &Keyway) -> ConnectionId {
    let id = keyway.issue_link().await.connection_id;
    let ana = keyway.customer(ANA).await;
    ana.browser.get("/setup/steps/credentials").await;
    id
}

#[tokio::test]
async fn two_reminders_after_two_and_seven_days_and_no_third() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = begun(&keyway).await;
    round(&keyway).await;
    days_pass(&keyway, 1).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0, "a day is no time");

    days_pass(&keyway, 1).await;
    round(&keyway).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1);
    let first = mail(&keyway, ANA, "Still to do: connect Bob to Example").await;
    let text = first.text.as_ref().unwrap();
    assert!(text.contains("you go on where you stopped"), "{text}");
    assert_eq!(first.header("Auto-Submitted"), Some("auto-generated"));

    days_pass(&keyway, 4).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1, "six days");
    days_pass(&keyway, 1).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 2, "seven days");
    days_pass(&keyway, 3).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 2, "no third");
    assert_eq!(told(&keyway, "link.reminded").await, 2);
    let page = staff.connection(id).await;
    page.must_say("The contact was reminded by mail.");
    page.must_say("2 of 2 sent.");
}

/// The code in a reminder's link.
fn code_in(mail: &Mail) -> String {
    let text = mail.text.as_ref().unwrap();
    let code = text.split("setup#").nth(1).unwrap();
    code.split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn who_never_opened_the_link_is_reminded_too_and_both_mails_open_it() {
    let keyway = Keyway::start().await;
    keyway.issue_link().await;
    let first = keyway.mailed_code(ANA).await;
    days_pass(&keyway, 2).await;
    round(&keyway).await;
    let reminder = mail(&keyway, ANA, "Still to do").await;
    let text = reminder.text.as_ref().unwrap();
    assert!(text.contains("It has not been opened yet."), "{text}");
    assert_ne!(code_in(&reminder), first);
    // The first to come is let in, as with any link.
    let browser = keyway.browser();
    let start = browser.get("/setup").await;
    let typed = code_in(&reminder);
    let page = browser
        .press(&start, "Continue", &[("token", &typed)])
        .await;
    assert!(page.url.path().starts_with("/setup/steps/"), "{}", page.url);
    // Whoever comes with the other is asked for a code, and the first goes on.
    let other = keyway.browser();
    let start = other.get("/setup").await;
    let asked = other.press(&start, "Continue", &[("token", &first)]).await;
    asked.must_say("8 digits");
    let page = browser.get("/setup/steps/credentials").await;
    assert_eq!(page.url.path(), "/setup/steps/credentials", "not shut out");
    let links = count(&keyway, "SELECT count(*) FROM links").await;
    assert_eq!(links, 1, "no reminder issues a link");
}

#[tokio::test]
async fn a_reminder_leaves_the_open_visit_alone_and_ends_with_its_link() {
    let keyway = Keyway::start().await;
    keyway.issue_link().await;
    let ana = keyway.customer(ANA).await;
    days_pass(&keyway, 2).await;
    round(&keyway).await;
    let code = code_in(&*mail(&keyway, ANA, "Still to do").await);
    let page = ana.browser.get("/setup/steps/credentials").await;
    assert_eq!(page.url.path(), "/setup/steps/credentials", "not shut out");
    let start = ana.browser.get("/setup?again").await;
    let back = ana
        .browser
        .press(&start, "Continue", &[("token", &code)])
        .await;
    assert!(back.url.path().starts_with("/setup/steps/"), "at once");
    keyway.issue_link_for("Acme Ltd", "ben@acme.example").await;
    let stranger = keyway.browser();
    let start = stranger.get("/setup").await;
    let dead = stranger
        .press(&start, "Continue", &[("token", &code)])
        .await;
    dead.must_say("There is a newer link");
    // The secret of one is no secret of the other.
    let (known, _) = code.rsplit_once('_').unwrap();
    let forged = format!("{known}_{}", "A".repeat(49));
    let unknown = stranger
        .press(&start, "Continue", &[("token", &forged)])
        .await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn a_sign_of_life_begins_the_days_anew() {
    let keyway = Keyway::start().await;
    keyway.issue_link().await;
    let ana = keyway.customer(ANA).await;
    days_pass(&keyway, 2).await;
    ana.browser.get("/setup/steps/credentials").await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);
}

#[tokio::test]
async fn a_linked_account_is_reminded_of_nothing() {
    let keyway = Keyway::start().await;
    crate::watch::linked(&keyway).await;
    days_pass(&keyway, 3).await;
    round(&keyway).await;
    // Not of a link for new credentials either: the account works.
    keyway.issue_link().await;
    days_pass(&keyway, 3).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);
}

#[tokio::test]
async fn a_dead_link_and_one_that_was_copied_are_not_reminded_of() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    for end in [
        "UPDATE links SET revoked_at = now()",
        "UPDATE links SET revoked_at = NULL, replaced_at = now()",
        "UPDATE links SET replaced_at = NULL, expires_at = now()",
        "UPDATE links SET expires_at = now() + interval '9 days', mailed_at = NULL",
    ] {
        sql(&keyway, end).await;
        sql(
            &keyway,
            "UPDATE links SET created_at = now() - interval '3 days'",
        )
        .await;
        round(&keyway).await;
        assert_eq!(count(&keyway, MAILS).await, 0, "{end}");
    }
    let mut tx = keyway.db.begin().await.unwrap();
    sqlx::query("UPDATE links SET mailed_at = created_at")
        .execute(&mut *tx)
        .await
        .unwrap();
    links::disconnect(&mut tx, issued.connection_id, &Actor::Operator, time::now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);
}

#[tokio::test]
async fn staff_pause_the_reminders_and_let_them_go_out_again() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = keyway.issue_link().await.connection_id;
    let page = staff.connection(id).await;
    page.must_say("None sent yet.");
    let page = staff.browser.press(&page, "Pause reminders", &[]).await;
    page.must_say("Keyway sends no reminders about this connection");
    page.must_say("paused by staff");
    days_pass(&keyway, 3).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);
    let page = staff.browser.press(&page, "Let reminders", &[]).await;
    page.must_say("let the reminders go out again");
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1);
    let mut conn = keyway.db.acquire().await.unwrap();
    assert_eq!(
        connections::reminders_paused(&mut conn, id).await.unwrap(),
        None
    );
}

#[tokio::test]
async fn before_a_link_ends_there_is_a_note_and_never_on_the_day_of_a_reminder() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = begun(&keyway).await;
    days_pass(&keyway, 11).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1, "a reminder");
    days_pass(&keyway, 1).await;
    sql(
        &keyway,
        "UPDATE links SET reminded_at = now() - interval '19 hours'",
    )
    .await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 1, "not on the same day");
    sql(
        &keyway,
        "UPDATE links SET reminded_at = now() - interval '21 hours'",
    )
    .await;
    round(&keyway).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 2, "the note, once");
    let note = mail(&keyway, ANA, "Your link to connect Bob to Example ends on").await;
    let text = note.text.as_ref().unwrap();
    assert!(text.contains("Do you need more time?"), "{text}");
    assert!(note.header("List-Unsubscribe").is_some());
    staff
        .connection(id)
        .await
        .must_say("was told by mail that the link ends soon");
}

#[tokio::test]
async fn a_link_that_lives_a_short_while_ends_without_a_note() {
    let keyway = Keyway::start().await;
    keyway.issue_link().await;
    sql(
        &keyway,
        "UPDATE links SET expires_at = now() + interval '3 days'",
    )
    .await;
    round(&keyway).await;
    days_pass(&keyway, 1).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);
}

#[tokio::test]
async fn two_workers_remind_everybody_once() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    for number in 0..12 {
        let (company, email) = (
            format!("Acme {number}"),
            format!("ana@acme{number}.example"),
        );
        keyway.issue_link_for(&company, &email).await;
    }
    days_pass(&keyway, 2).await;
    let _workers = [
        keyway.start_process("worker"),
        keyway.start_process("worker"),
    ];
    for _ in 0..6 {
        let mut conn = keyway.db.acquire().await.unwrap();
        links::reminders::begin(&mut conn).await.unwrap();
    }
    keyway
        .until("everybody is reminded", async || {
            (count(&keyway, MAILS).await >= 12).then_some(())
        })
        .await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 12);
}
