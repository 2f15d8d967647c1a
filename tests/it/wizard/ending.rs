//! How a check ends: by mail when nobody watched, with its raw detail, and with a last page that says
//! who can see what.

use keyway::practice::Fault;

use super::{count, maria, sql, without_worker};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";
const SUBJECT: &str = "Your check of Bob has ended";

async fn checked(keyway: &Keyway) -> (Browser, String, String) {
    let (id, token) = keyway.bob.service_user();
    let browser = maria(keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    (browser, id, token)
}

/// Nobody looks at a page meanwhile: the rows are asked.
async fn ended(keyway: &Keyway, question: &'static str) {
    let so = async || (count(keyway, question).await > 0).then_some(());
    keyway.until(question, so).await;
}

/// Whatever waits for its time is due now.
async fn time_passes(keyway: &Keyway) {
    let now = "UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()
        AND task_id IN (SELECT id FROM graphile_worker._private_tasks
                        WHERE identifier IN ('checks.again', 'checks.tell'))";
    sql(keyway, now).await;
}

const TELLS: &str =
    "SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'checks.tell'";
const RETRIED: &str = "SELECT count(*) FROM checks
    WHERE asked_by = 'Keyway' AND state = 'done' AND cause IS NULL";

/// A check that Bob kept from its end, tried again by Keyway while nobody looked.
async fn retried(keyway: &Keyway) -> Browser {
    keyway.bob.revoke("work.view");
    keyway.bob.fault(Fault::down(503));
    let (browser, ..) = checked(keyway).await;
    ended(
        keyway,
        "SELECT count(*) FROM checks WHERE retry_at IS NOT NULL",
    )
    .await;
    let page = browser.get(CHECK).await;
    page.must_say("We will try again on our own in about a minute, at ");
    page.must_say("we write to you when the check has gone through");
    keyway.bob.heals();
    time_passes(keyway).await;
    ended(keyway, RETRIED).await;
    browser
}

#[tokio::test]
async fn who_closed_the_page_is_written_to_when_the_retry_ends() {
    let keyway = Keyway::start().await;
    let browser = retried(&keyway).await;
    time_passes(&keyway).await;
    let mail = keyway.outbox.wait_for(|mail| mail.subject == SUBJECT).await;
    let text = mail.unwrap().text.clone().unwrap();
    assert!(
        text.contains("People's data › Work › View selected"),
        "{text}"
    );
    // The mail's own token opens the page where the check stands, and the first link goes on.
    let code = text.split("setup#").nth(1).unwrap();
    let code = code.split_whitespace().next().unwrap();
    let start = browser.get("/setup").await;
    let opened = browser.press(&start, "Continue", &[("token", code)]).await;
    assert_eq!(opened.url.path(), CHECK);
    browser
        .get(CHECK)
        .await
        .must_say("Almost there: one box to tick");
}

/// The job that would write runs, and does not.
async fn no_mail_comes(keyway: &Keyway) {
    assert_eq!(count(keyway, TELLS).await, 1);
    time_passes(keyway).await;
    let done = async || (count(keyway, TELLS).await == 0).then_some(());
    keyway.until("the job is done", done).await;
    let written = "SELECT count(*) FROM mails WHERE kind = 'check_finished'";
    assert_eq!(count(keyway, written).await, 0);
}

/// The end of a retried check, which is not written about because of this.
async fn nobody_is_written_to(because: &'static str) {
    let keyway = Keyway::start().await;
    retried(&keyway).await;
    sql(&keyway, because).await;
    no_mail_comes(&keyway).await;
}

#[tokio::test]
async fn while_staff_pause_what_goes_out_nobody_is_written_to_about_a_retry() {
    nobody_is_written_to("UPDATE connections SET reminders_paused_at = now()").await;
}

#[tokio::test]
async fn who_wants_no_more_mails_gets_none_about_a_retry() {
    nobody_is_written_to("UPDATE links SET reminders_stopped_at = now()").await;
}

#[tokio::test]
async fn who_saw_the_end_on_the_page_gets_no_mail_about_it() {
    let keyway = Keyway::start().await;
    let browser = retried(&keyway).await;
    browser
        .get(CHECK)
        .await
        .must_say("Almost there: one box to tick");
    no_mail_comes(&keyway).await;
}

#[tokio::test]
async fn the_raw_detail_tells_every_box_and_nobodys_secret() {
    let keyway = Keyway::start().await;
    keyway.bob.revoke("work.view");
    let (browser, id, token) = checked(&keyway).await;
    ended(&keyway, "SELECT count(*) FROM checks WHERE state = 'done'").await;
    let check = browser.get(CHECK).await;
    assert_eq!(
        check.attributes("details [data-whole] a", "href"),
        ["/setup/check/detail"]
    );
    check.must_say("calls to Bob");
    let page = browser.get("/setup/check/detail").await;
    let help = page.attributes("footer .help a", "href");
    let of_check = ["screen", "ask", "colleague"].map(|at| format!("/setup/help/{at}?step=check"));
    assert_eq!(help, of_check);
    let text = page.all("pre").remove(0);
    let rows = checks_of(&keyway).await;
    for permission in &rows {
        assert!(text.contains(permission), "{permission}: {text}");
    }
    assert!(text.contains("missing work.view"), "{text}");
    assert!(text.contains("hibob 1."), "which list it was: {text}");
    for kept in [id.as_str(), token.as_str(), "@"] {
        assert!(!page.body.contains(kept) || kept == "@", "{kept}");
        assert!(!text.contains(kept), "{kept}: {text}");
    }
    // In Hebrew its lines run the page's way, whatever they begin with, and those in English theirs.
    let page = browser.get("/setup/check/detail?lang=he").await;
    assert!(page.attributes("pre", "dir").is_empty());
    let text = page.all("pre").remove(0);
    assert!(text.contains("\u{2066}missing work.view"), "{text}");
}

async fn checks_of(keyway: &Keyway) -> Vec<String> {
    sqlx::query_scalar("SELECT permission_id FROM findings")
        .fetch_all(keyway.db.pool())
        .await
        .unwrap()
}

#[tokio::test]
async fn while_a_check_runs_there_is_no_detail_yet() {
    let keyway = without_worker().await;
    let (browser, ..) = checked(&keyway).await;
    let page = browser.get("/setup/check/detail").await;
    assert_eq!(page.url.path(), CHECK);
}

/// Everything linked but for two optional boxes.
async fn linked() -> (Keyway, Browser, Page) {
    let keyway = without_worker().await;
    let (browser, ..) = checked(&keyway).await;
    for statement in [
        "UPDATE findings SET verdict = 'granted', found_at = now()",
        "UPDATE findings SET verdict = 'missing', required = false
         WHERE permission_id IN ('payroll.view', 'home.view')",
        "UPDATE findings SET verdict = 'unclear' WHERE permission_id = 'home.view'",
        "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now(),
                           people_all = 40, people_active = 31",
    ] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    let done = browser.press(&page, "Yes, link this account", &[]).await;
    assert_eq!(done.url.path(), "/setup/steps/done");
    (keyway, browser, done)
}

#[tokio::test]
async fn the_last_page_says_what_is_left_out_who_sees_what_and_how_to_take_it_back() {
    let (_keyway, browser, done) = linked().await;
    done.must_say(
        "60 proved by reading, 1 optional box not ticked, 1 optional box could not be seen",
    );
    done.must_say("40 people can be seen, 31 of them active.");
    done.must_say("2 optional boxes left");
    done.must_say("View selected employees' Payroll sections was not ticked");
    assert_eq!(
        done.all("details .mark-closed").len(),
        2,
        "one mark for both"
    );
    done.must_say("People's data › Payroll");
    done.must_say("View selected employees' Payroll sections");
    done.must_say("The systems of Example can read the sections below");
    done.must_say("never what stands in the fields");
    done.must_say("sections are open");
    done.must_say("Work · read and change");
    done.must_say("How to take it back");
    done.must_say("click Manage on Service users");
    done.must_say("We look once a day, on our own");
    done.must_say("Questions? Write to help@example.com");
    assert!(!done.says("come back with the same link"), "it has ended");
    let told = done.body.find("You need do nothing more").unwrap();
    assert!(told < done.body.find("What was linked").unwrap());
    assert!(done.body.find("Clean up").unwrap() < done.body.find("What happens now").unwrap());
    done.must_say("confirmed by ana@acme.example on");
    assert_eq!(done.all("h1 svg .tick").len(), 1);
    assert!(done.body.len() <= 30_000, "{}", done.body.len());
    // The link is spent, and the page is still there.
    let later = browser.get("/setup/steps/done").await;
    later.must_say("2 optional boxes left");
    // Nothing can be asked with it any more but by mail.
    for path in ["/setup/steps/done", "/setup/check/detail"] {
        let seen = browser.get(path).await;
        assert_eq!(
            seen.attributes("footer a", "href"),
            ["mailto:help@example.com"],
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_last_page_names_when_the_next_look_is() {
    let (keyway, browser, done) = linked().await;
    assert!(!done.says("The next look is planned"));
    let planned = "UPDATE connections SET recheck_at = now() + interval '20 hours'";
    sql(&keyway, planned).await;
    let done = browser.get("/setup/steps/done").await;
    done.must_say("The next look is planned for");
}
