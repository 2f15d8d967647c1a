//! Which account it is and whose data came with it: asked before anything is linked.

use keyway::{
    audit::Actor,
    base::time,
    checks::{self, AccountAnswer, Confirmed, Said},
    integrations::{registry, verdict::Cause},
    practice::Tenant,
};
use reqwest::StatusCode;

use super::{count, maria, sql, without_worker};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";
const YES: &str = "Yes, link this account";
const LINKED: &str = "SELECT count(*) FROM connections WHERE state = 'linked'";

/// A finished check with everything granted, and with what it learnt of the account.
async fn all_granted(learnt: &'static str) -> (Keyway, Browser, Page) {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    for statement in [
        "UPDATE findings SET verdict = 'granted', found_at = now()",
        "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now(), account = 'a'",
        learnt,
    ] {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    (keyway, browser, page)
}

const SAMPLE: &str = r#"UPDATE checks SET people_all = 40, people_active = 31, insight =
    '{"mail_domain": "samplebob.example",
      "by_status": [{"status": "Employed", "people": 31}, {"status": "Terminated", "people": 9}]}'"#;

#[tokio::test]
async fn the_account_and_its_people_are_shown_and_one_yes_links_it() {
    let (keyway, browser, page) = all_granted(SAMPLE).await;
    assert_eq!(
        page.all("h1"),
        ["One last question: is this the right account?"]
    );
    page.must_say("This is the Bob of samplebob.example with 40 people (31 active) .");
    page.must_say("Is this the right account, and is the number about right?");
    page.must_say("Employed 31 Terminated 9");
    let done = browser.press(&page, YES, &[]).await;
    assert_eq!(done.url.path(), "/setup/steps/done");
    done.must_say("ana@acme.example");
    let kept = "SELECT count(*) FROM account_words
        WHERE answer = 'right' AND said_by = 'ana@acme.example' AND account = 'a'
          AND people_all = 40 AND people_active = 31 AND mail_domain = 'samplebob.example'";
    assert_eq!(count(&keyway, kept).await, 1);
}

#[tokio::test]
async fn a_no_links_nothing_and_says_what_to_do() {
    let (keyway, browser, page) = all_granted(SAMPLE).await;
    let missing = browser.press(&page, "No, people are missing", &[]).await;
    assert_eq!(missing.all("h1"), ["Some people are missing"]);
    assert!(!missing.says("is in place"), "the page says what they said");
    assert_eq!(missing.all("main .button"), ["Check again"]);
    let where_to = missing.attributes("main .row a", "href");
    assert_eq!(where_to, ["/setup/steps/permissions#whose-data"]);
    let others = [YES, "No, this is another account"];
    assert_eq!(missing.all("details .answers button"), others);
    let other = browser
        .press(&missing, "No, this is another account", &[])
        .await;
    assert_eq!(other.all("h1"), ["This is another account"]);
    assert_eq!(other.all("main .button"), ["Change what you entered"]);
    assert!(!other.says("Check again"), "it would find the same account");
    assert_eq!(count(&keyway, LINKED).await, 0);
    let waits = "SELECT count(*) FROM connections
        WHERE state = 'action_needed' AND last_problem = 'unconfirmed'";
    assert_eq!(count(&keyway, waits).await, 1);
    // Whoever said no by mistake may still say yes.
    browser.press(&other, YES, &[]).await.must_say("All set");
    assert_eq!(
        count(&keyway, "SELECT count(*) FROM account_words").await,
        3
    );
}

#[tokio::test]
async fn what_is_not_known_is_not_made_up() {
    let few = [
        (
            "UPDATE checks SET people_all = 5000, people_active = 5000,
                 insight = '{\"at_least\": true}'",
            "This Bob account shows us at least 5,000 people (5,000 active)",
        ),
        (
            "UPDATE checks SET insight = '{\"mail_domain\": \"acme.example\"}'",
            "This is the Bob of acme.example . How many people it has could not be counted.",
        ),
        (
            "SELECT 1",
            "How many people this Bob account has could not be counted.",
        ),
    ];
    for (learnt, words) in few {
        let (_keyway, browser, page) = all_granted(learnt).await;
        page.must_say(words);
        browser.press(&page, YES, &[]).await.must_say("All set");
    }
}

#[tokio::test]
async fn while_a_box_is_missing_the_account_is_not_asked_about() {
    let (keyway, browser, _) = all_granted(SAMPLE).await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing' WHERE permission_id = 'work.view'",
    )
    .await;
    let page = browser.get(CHECK).await;
    assert!(!page.says("Is this your account?"));
    let form = [("account", "right")];
    let said = browser.post("/setup/check/confirm", &form).await;
    said.must_say("Almost there: one box to tick");
    assert_eq!(count(&keyway, LINKED).await, 0);
}

#[tokio::test]
async fn an_answer_that_there_is_not_is_refused() {
    let (keyway, browser, _) = all_granted(SAMPLE).await;
    let answer = browser
        .post("/setup/check/confirm", &[("account", "maybe")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(&keyway, LINKED).await, 0);
}

#[tokio::test]
async fn the_deed_itself_links_nothing_without_the_word() {
    let (keyway, _browser, _) = all_granted(SAMPLE).await;
    let issuer = keyway.issuer();
    let by = Actor::Contact("ana@acme.example".to_owned());
    let mut tx = keyway.db.begin().await.unwrap();
    let id = sqlx::query_scalar("SELECT id FROM connections")
        .fetch_one(&mut *tx)
        .await
        .unwrap();
    let mut say = async |account| {
        let said = Said {
            permissions: &[],
            account,
        };
        checks::confirm(&mut tx, &issuer, id, &said, &by, time::now())
            .await
            .unwrap()
    };
    assert_eq!(say(None).await, Confirmed::StillOpen);
    assert_eq!(
        say(Some(AccountAnswer::PeopleMissing)).await,
        Confirmed::StillOpen
    );
    assert_eq!(say(Some(AccountAnswer::Right)).await, Confirmed::Linked);
}

#[tokio::test]
async fn another_account_than_before_is_linked_once_staff_accept_it_and_not_by_the_customers_word()
{
    let keyway = Keyway::start().await;
    let (id, token) = keyway.bob.service_user();
    let staff = keyway.staff().await;
    let connection = keyway.issue_link().await.connection_id;
    let ana = keyway.customer("ana@acme.example").await;
    ana.links_account(&id, &token).await;
    let result = ana.sees_result(&keyway).await;
    ana.says_yes(&result).await.must_say("All set");

    keyway.bob.move_to(Tenant::default().company_id(990_099));
    let token = keyway.bob.reset_token();
    keyway.issue_link_for("Acme Ltd", "ben@acme.example").await;
    let ben = keyway.customer("ben@acme.example").await;
    ben.links_account(&id, &token).await;
    let result = ben.sees_result(&keyway).await;
    let pack = registry::find("hibob").unwrap();
    result.must_say(&pack.cause(Cause::WrongAccount).title);
    ben.browser
        .press(&result, "Yes, this account is meant", &[])
        .await
        .must_say("You said that this account is meant");
    let result = ben.sees_result(&keyway).await;
    result.must_say("confirms it, and you will hear from them");
    let accepted = "SELECT count(*) FROM connections WHERE accepted_account IS NOT NULL";
    assert_eq!(count(&keyway, accepted).await, 0, "staff decide");
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 2);
    let seen = staff.connection(connection).await;
    seen.must_say("ben@acme.example says that this account is meant.");
    staff
        .browser
        .press(&seen, "This account is meant", &[])
        .await
        .must_say("The new account counts as the right one.");
    let result = ben.sees_result(&keyway).await;
    result.must_say("to confirm");
    assert!(!result.says("Is this your account?"), "that was answered");
    let done = ben
        .browser
        .press(&result, "Confirm", &[("all", "yes")])
        .await;
    done.must_say("All set");
    let seen = staff.connection(connection).await;
    seen.must_say("ben@acme.example said that this is the right account");
}
