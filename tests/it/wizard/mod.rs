//! The customer's pages, as a browser without scripts meets them.

mod account;
mod again;
mod answers;
mod brand;
mod check;
mod credentials;
mod door;
mod ending;
mod evidence;
mod guide;
mod insight;
mod language;
mod languages;
mod meanwhile;
mod menus;
mod moments;
mod new_link;
mod permissions;
mod pictures;
mod profiles;
mod second_browser;
mod step_link;
mod stuck;

use keyway::{links::Issued, words::Words};

use crate::support::{Browser, Keyway, Page, Setup};

/// A portal whose checks stand still: their rows are set by the test.
async fn without_worker() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

/// The code that the mail prints beside the link.
fn code_of(issued: &Issued) -> String {
    let url = issued.url.expose_secret();
    url.split_once('#').unwrap().1.to_owned()
}

/// Opens the link as a person without scripts does: pastes the code and presses the button.
async fn open(browser: &Browser, issued: &Issued) -> Page {
    let start = browser.get("/setup").await;
    let code = code_of(issued);
    let words = Words(start.language().parse().unwrap());
    let on = words.say("continue");
    browser.press(&start, &on, &[("token", &code)]).await
}

/// A browser that has just opened a fresh link.
async fn maria(keyway: &Keyway) -> Browser {
    let browser = keyway.browser();
    let issued = keyway.issue_link().await;
    open(&browser, &issued).await.must_say("Before you start");
    browser
}

async fn sql(keyway: &Keyway, statement: &'static str) {
    sqlx::query(statement)
        .execute(keyway.db.pool())
        .await
        .unwrap();
}

async fn count(keyway: &Keyway, question: &'static str) -> i64 {
    sqlx::query_scalar(question)
        .fetch_one(keyway.db.pool())
        .await
        .unwrap()
}
