//! The console, as a member of staff meets it in a browser.

mod checks;
mod command;
mod connection;
mod disconnect;
mod help;
mod issue;
mod list;
mod login;
mod profiles;
mod styleguide;

use std::collections::BTreeMap;

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    connections,
    staff::{self, Password},
};
use secrecy::SecretString;

use crate::support::{Browser, Keyway, Page};

pub const SAM: &str = "sam@example.com";
pub const PASSWORD: &str = "glacier tuba forty lemon";

/// Makes an account as `keyway staff add` does.
pub async fn add_staff(keyway: &Keyway, email: &str) {
    let email = email.parse().unwrap();
    let password = Password::choose(PASSWORD.into(), &email).unwrap();
    let mut tx = keyway.db.begin().await.unwrap();
    staff::add(&mut tx, &email, password, &Actor::Operator, time::now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

pub async fn log_in(browser: &Browser, email: &str, password: &str) -> Page {
    let page = browser.get("/console/login").await;
    let typed = [("email", email), ("password", password)];
    browser.press(&page, "Log in", &typed).await
}

/// A browser in which Sam is logged in.
pub async fn sam(keyway: &Keyway) -> Browser {
    add_staff(keyway, SAM).await;
    let browser = keyway.browser();
    let page = log_in(&browser, SAM, PASSWORD).await;
    assert_eq!(page.url.path(), "/console");
    browser
}

/// The customer's credentials, as the wizard hands them on.
pub async fn enter_credentials(keyway: &Keyway, id: ConnectionId) {
    let fields = ["service_user_id", "service_user_token"].map(|field| {
        (
            field.to_owned(),
            SecretString::from(format!("{field}-canary")),
        )
    });
    let by = Actor::Contact("ana@acme.example".to_owned());
    let sealer = keyway.issuer().sealer;
    let mut tx = keyway.db.begin().await.unwrap();
    connections::submit_credentials(
        &mut tx,
        &sealer,
        id,
        &BTreeMap::from(fields),
        &by,
        time::now(),
    )
    .await
    .unwrap()
    .unwrap();
    tx.commit().await.unwrap();
}

/// Runs a statement of the test's own.
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
