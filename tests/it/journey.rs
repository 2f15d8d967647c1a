//! The main job, from the mail to "linked", by a customer without scripts, as staff see it.

use keyway::{
    integrations::{registry, verdict::Cause},
    practice::{Fault, Tenant},
};

use crate::support::{Keyway, Setup};

const ANA: &str = "ana@acme.example";

#[tokio::test]
async fn a_customer_goes_from_the_mail_to_linked_and_staff_see_each_state() {
    let keyway = Keyway::start().await;
    let (id, token) = keyway.bob.service_user();
    let staff = keyway.staff().await;
    let connection = keyway.issue_link().await.connection_id;
    staff.connection(connection).await.must_say("Invited");

    let ana = keyway.customer(ANA).await;
    staff.connection(connection).await.must_say("In progress");
    let pack = registry::find("hibob").unwrap();
    let mut page = ana.browser.get("/setup/steps/before-you-start").await;
    for step in pack.guide.steps.iter().take(4) {
        assert_eq!(page.url.path(), format!("/setup/steps/{}", step.id));
        page.must_say(&step.title);
        let button = ["Let’s start", "Done, continue", "Save and continue"]
            .into_iter()
            .find(|button| page.says(button))
            .unwrap();
        page = ana.browser.press(&page, button, &[]).await;
    }
    assert_eq!(page.url.path(), "/setup/steps/credentials");

    ana.links_account(&id, "not-the-token").await;
    ana.sees_result(&keyway).await.must_say("did not accept");
    let seen = staff.connection(connection).await;
    seen.must_say("Action needed");

    keyway.bob.revoke("work.view");
    keyway.bob.revoke("reports.view");
    ana.links_account(&id, &token).await;
    let result = ana.sees_result(&keyway).await;
    result.must_say("Almost there: 2 boxes to tick");
    result.must_say("In Bob: People's data › Work");
    result.must_say("View selected employees' Work sections");
    result.must_say("View reports according to people's data access rights");
    staff.connection(connection).await.must_say("Action needed");

    keyway.bob.grant("work.view");
    keyway.bob.grant("reports.view");
    ana.browser.press(&result, "Check again", &[]).await;
    let result = ana.sees_result(&keyway).await;
    result.must_say("to confirm");
    result.must_say("Is this the right account, and is the number about right?");
    let done = ana.says_yes(&result).await;
    assert_eq!(done.url.path(), "/setup/steps/done");
    done.must_say("help@example.com");
    staff.connection(connection).await.must_say("Linked");
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.subject.contains("is connected"))
        .await;
    assert!(mail.is_some(), "Ana is told by mail");
    assert!(keyway.bob.most_in_flight() <= 2);
    for request in keyway.bob.requests() {
        let read = request.method == "GET" || request.path.ends_with("/search");
        assert!(read, "{} {}", request.method, request.path);
    }
}

#[tokio::test]
async fn a_check_whose_worker_dies_ends_after_the_restart() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let worker = keyway.start_process("worker");
    let (id, token) = keyway.bob.service_user();
    keyway.issue_link().await;
    let ana = keyway.customer(ANA).await;
    // Bob takes so long that the worker is in the middle of the check when it dies.
    keyway.bob.fault(Fault::hang());
    ana.links_account(&id, &token).await;
    keyway
        .until("the check has begun", async || {
            (!keyway.bob.requests().is_empty()).then_some(())
        })
        .await;
    worker.kill();
    keyway.bob.heals();
    let _worker = keyway.start_process("worker");
    ana.sees_result(&keyway).await.must_say("to confirm");
}

#[tokio::test]
async fn credentials_of_another_account_than_before_are_not_linked() {
    let keyway = Keyway::start().await;
    let (id, token) = keyway.bob.service_user();
    let staff = keyway.staff().await;
    let connection = keyway.issue_link().await.connection_id;
    let ana = keyway.customer(ANA).await;
    ana.links_account(&id, &token).await;
    let result = ana.sees_result(&keyway).await;
    ana.says_yes(&result).await;
    staff.connection(connection).await.must_say("Linked");

    keyway.bob.move_to(Tenant::default().company_id(990_099));
    let token = keyway.bob.reset_token();
    keyway.issue_link_for("Acme Ltd", "ben@acme.example").await;
    let ben = keyway.customer("ben@acme.example").await;
    ben.links_account(&id, &token).await;
    let result = ben.sees_result(&keyway).await;
    let pack = registry::find("hibob").unwrap();
    result.must_say(&pack.cause(Cause::WrongAccount).title);
    let seen = staff.connection(connection).await;
    seen.must_say("Linked");
    seen.must_say("This account is meant");
}
