//! The check, live: what is missing and where its box is, what the customer must confirm, what is
//! in place.

use askama::Template;
use askama_web::WebTemplate;
use axum::response::{IntoResponse, Response};

use super::{
    blocks::Part,
    detail::{self, Facts},
    replacing,
    report::{self, View},
    sheet::{self, Sheet},
    steps,
    visit::Visit,
    words::Rich,
};
use crate::{
    app::App,
    base::{ids::CheckId, time::now},
    checks::{self, AccountWord, Check, Differences, FindingRow},
    connections::Progress,
    integrations::pack::Step,
    web::{Frame, Result},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/check.html", whitespace = "minimize")]
pub struct CheckPage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    vendor: &'static str,
    granted_in: &'static str,
    heading: String,
    lead: Rich,
    /// Blanks or quotes around the credentials were taken away.
    tidied: bool,
    /// It was said a moment ago that this is the right account; the boxes are left.
    noted: bool,
    /// The check was of new credentials, and the old ones are still in use.
    still_in_use: Option<String>,
    /// Something was asked for that cannot be done now.
    fault: Option<String>,
    credentials_href: String,
    credentials_title: String,
    /// Where the boxes are taught: only those that are missing.
    only_missing_href: String,
    /// When something is to be seen, a mail says so.
    mail_is_on: bool,
    /// What the curious may know of the check.
    facts: Option<Facts>,
    done_href: String,
    view: View,
    /// The check that has ended, and how is shown here for the first time.
    ended: Option<CheckId>,
}

/// What the page knows of the newest check.
pub struct Known {
    pub progress: Progress,
    pub check: Option<Check>,
    pub findings: Vec<FindingRow>,
    /// How it differs from the check before.
    pub differences: Option<Differences>,
    /// Whether nobody need be asked any more which account it is.
    pub account_is_settled: bool,
    /// What was said of the account last.
    pub word: Option<AccountWord>,
}

/// What the address says was done a moment ago.
pub const TIDIED: &str = "tidied";
pub const NOTED: &str = "noted";

pub async fn show(app: &App, visit: &Visit, step: &Step, done: Option<&str>) -> Result<Response> {
    let page = page(app, visit, step, None).await?;
    let page = CheckPage {
        tidied: done == Some(TIDIED),
        noted: done == Some(NOTED) && page.view.has_boxes_to_confirm(),
        ..page
    };
    if let Some(check) = &page.ended {
        let mut conn = app.db.acquire().await?;
        checks::note_seen(&mut conn, *check, now()).await?;
    }
    Ok(page.into_response())
}

pub async fn known(app: &App, visit: &Visit) -> Result<Known> {
    let mut conn = app.db.acquire().await?;
    let id = visit.connection.id;
    let word = checks::account_word(&mut conn, id).await?;
    let check = checks::latest(&mut conn, id).await?;
    // After the check, so that what it says of the steps is not older than what the page says of it.
    let progress = checks::progress(&mut conn, &visit.connection, visit.pack).await?;
    let Some(check) = check else {
        return Ok(Known {
            progress,
            check: None,
            findings: Vec::new(),
            differences: None,
            account_is_settled: false,
            word,
        });
    };
    Ok(Known {
        progress,
        findings: checks::findings(&mut conn, check.id).await?,
        differences: checks::differences(&mut conn, &check).await?,
        account_is_settled: checks::account_is_known(&mut conn, &check).await?,
        check: Some(check),
        word,
    })
}

pub async fn page(
    app: &App,
    visit: &Visit,
    step: &Step,
    fault: Option<String>,
) -> Result<CheckPage> {
    let known = known(app, visit).await?;
    let view = report::view(app, visit, &known, now());
    let names = visit.names(app);
    let (heading, lead) = view.words(visit.words, &visit.pack.short_name);
    let still_in_use =
        replacing::still_in_use(app, visit.words, &visit.connection, known.check.as_ref()).await?;
    Ok(CheckPage {
        frame: visit.frame(app, step),
        sheet: Sheet::of(app, visit, step, &known.progress),
        parts: steps::parts(app, visit, step),
        vendor: &visit.pack.short_name,
        granted_in: &visit.pack.granted_in,
        heading,
        lead,
        tidied: false,
        noted: false,
        still_in_use,
        fault,
        credentials_href: sheet::credentials_href(visit.pack),
        credentials_title: sheet::credentials_title(visit.pack, &names),
        only_missing_href: format!("{}?only=missing", sheet::permissions_href(visit.pack)),
        mail_is_on: app.mail_is_on(),
        facts: known
            .check
            .as_ref()
            .and_then(|check| detail::facts(visit, check, &known.findings)),
        done_href: sheet::done_href(visit.pack),
        view,
        ended: known
            .check
            .filter(|check| check.state.is_over() && !check.seen)
            .map(|check| check.id),
    })
}
