//! Linked accounts that Keyway looks at by itself. Time is moved in the database's columns.

mod budget;
mod degraded;
mod mended;
mod packs;
mod replace;
mod workers;

use std::time::Duration;

use keyway::{
    base::{ids::ConnectionId, time},
    checks::watch,
    connections::{self, Connection, Watching},
};

use crate::support::{Customer, Keyway, Page};

pub const ANA: &str = "ana@acme.example";

/// Ana has linked Acme's account, proved and confirmed.
pub async fn linked(keyway: &Keyway) -> ConnectionId {
    let id = keyway.issue_link().await.connection_id;
    let ana = keyway.customer(ANA).await;
    links(keyway, &ana).await;
    assert_eq!(state(keyway, id).await, "linked");
    id
}

/// Types the service user's ID and token, and confirms what cannot be read.
pub async fn links(keyway: &Keyway, customer: &Customer) {
    let (id, token) = keyway.bob.service_user();
    customer.links_account(&id, &token).await;
    let result = customer.sees_result(keyway).await;
    let everything = [("all", "yes")];
    customer
        .browser
        .press(&result, "Yes, link this account", &everything)
        .await;
    keyway.bob.time_passes(Duration::from_secs(61));
}

pub async fn sql(keyway: &Keyway, statement: &'static str) {
    sqlx::query(statement)
        .execute(keyway.db.pool())
        .await
        .unwrap();
}

pub async fn count(keyway: &Keyway, question: &'static str) -> i64 {
    sqlx::query_scalar(question)
        .fetch_one(keyway.db.pool())
        .await
        .unwrap()
}

pub async fn connection(keyway: &Keyway, id: ConnectionId) -> Connection {
    let mut conn = keyway.db.acquire().await.unwrap();
    connections::find(&mut conn, id).await.unwrap().unwrap()
}

pub async fn watching(keyway: &Keyway, id: ConnectionId) -> Watching {
    let mut conn = keyway.db.acquire().await.unwrap();
    connections::watching(&mut conn, id).await.unwrap()
}

pub async fn state(keyway: &Keyway, id: ConnectionId) -> &'static str {
    connection(keyway, id).await.state.as_str()
}

/// How often an action stands in the timeline.
pub async fn told(keyway: &Keyway, action: &str) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM audit WHERE action = $1")
        .bind(action)
        .fetch_one(keyway.db.pool())
        .await
        .unwrap()
}

/// Orders a round of the watch now, as a worker's start does.
pub async fn look_now(keyway: &Keyway) {
    let mut conn = keyway.db.acquire().await.unwrap();
    watch::jobs::look_now(&mut conn).await.unwrap();
}

const ENDED: &str = "SELECT count(*) FROM checks WHERE watch AND state = 'done'";
const UNDER_WAY: &str =
    "SELECT count(*) FROM checks WHERE watch AND state IN ('queued', 'running')";

/// Lets every connection's turn come, and waits until Keyway has looked.
pub async fn rechecked(keyway: &Keyway) {
    keyway.bob.time_passes(Duration::from_secs(61));
    let before = count(keyway, ENDED).await;
    sql(keyway, "UPDATE connections SET recheck_at = now()").await;
    look_now(keyway).await;
    keyway
        .until("the re-check ends", async || {
            let ended = count(keyway, ENDED).await > before && count(keyway, UNDER_WAY).await == 0;
            ended.then_some(())
        })
        .await;
    keyway.bob.time_passes(Duration::from_secs(61));
}

/// An hour passes since something was first suspected.
pub async fn an_hour_later(keyway: &Keyway) {
    sql(
        keyway,
        "UPDATE connections SET suspected_at = suspected_at - interval '61 minutes'",
    )
    .await;
    rechecked(keyway).await;
}

/// The code in the newest mail that says an account needs a look, once so many were sent.
pub async fn code_of_mail(keyway: &Keyway, number: usize) -> String {
    let mails = "SELECT count(*) FROM mails WHERE kind = 'degraded' AND state = 'sent'";
    keyway
        .until("the mail is sent", async || {
            (count(keyway, mails).await >= i64::try_from(number).unwrap()).then_some(())
        })
        .await;
    let all = keyway.outbox.mails();
    let mail = all
        .iter()
        .filter(|mail| mail.subject.contains("needs a look"))
        .max_by_key(|mail| mail.number)
        .unwrap();
    assert!(mail.to.iter().any(|to| to == ANA));
    let text = mail.text.as_ref().unwrap();
    let code = text.split("setup#").nth(1).unwrap();
    code.split_whitespace().next().unwrap().to_owned()
}

/// Ana follows that mail's link in a new browser.
pub async fn ana_follows(keyway: &Keyway, code: &str) -> (Customer, Page) {
    let browser = keyway.browser();
    let start = browser.get("/setup").await;
    let page = browser.press(&start, "Continue", &[("token", code)]).await;
    (Customer { browser }, page)
}

/// How many mails of degraded accounts were queued.
pub async fn mails(keyway: &Keyway) -> i64 {
    count(keyway, "SELECT count(*) FROM mails WHERE kind = 'degraded'").await
}

pub fn soon(at: Option<time::Moment>) -> time::Duration {
    at.unwrap() - time::now()
}
