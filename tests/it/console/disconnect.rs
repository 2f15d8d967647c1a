//! Ending a connection.

use super::{count, enter_credentials, sam};
use crate::support::{Keyway, Setup};

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

#[tokio::test]
async fn disconnecting_asks_first_and_then_erases_the_credentials() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let sealed = "SELECT count(*) FROM sealed_fields";
    assert_eq!(count(&keyway, sealed).await, 2);

    let question = browser
        .get(&format!("/console/connections/{id}/disconnect"))
        .await;
    question.must_say("Disconnect Acme Ltd from HiBob?");
    question.must_say("They cannot be brought back.");
    assert_eq!(count(&keyway, sealed).await, 2);

    let button = "Disconnect and erase the credentials";
    let page = browser.press(&question, button, &[]).await;
    page.must_say("its credentials are erased");
    page.must_say("Remove what was made in Bob");
    page.must_say("sam@example.com disconnected the account; its credentials are erased.");
    page.must_say("sam@example.com revoked the link.");
    assert_eq!(count(&keyway, sealed).await, 0);

    // A second window that still asks.
    let page = browser.press(&question, button, &[]).await;
    page.must_say("This connection has ended");
    let page = browser
        .get(&format!("/console/connections/{id}/link"))
        .await;
    page.must_say("This connection has ended");
}
