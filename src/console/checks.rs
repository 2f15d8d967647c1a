//! A connection's checks: all of them in a list, and each with the report that it made.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State as Shared};

use super::{
    Desk, Here, Staff,
    connection::found,
    report::{Known, Report, scope_words},
    times::Time,
};
use crate::{
    app::App,
    base::{
        ids::CheckId,
        time::{self, Moment},
    },
    checks::{self, Check, CheckState, Tally},
    integrations::{pack::Pack, registry},
    web::{Error, Frame, Result},
};

#[derive(Template, WebTemplate)]
#[template(path = "console/checks.html")]
pub struct ChecksPage {
    frame: Frame,
    desk: Desk,
    company: String,
    href: String,
    rows: Vec<CheckRow>,
}

/// One check in a list.
pub struct CheckRow {
    pub href: String,
    pub at: Time,
    pub asked_by: String,
    pub scope: String,
    pub calls: i32,
    /// "26 granted", "2 missing", "34 to confirm"
    pub counts: Vec<String>,
    pub outcome: String,
    /// It came to its end.
    pub good: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/check.html")]
pub struct CheckPage {
    frame: Frame,
    desk: Desk,
    company: String,
    href: String,
    vendor: String,
    profile: String,
    pack: String,
    report: Report,
    /// An older report is only looked at; the newest can be acted on.
    acts: bool,
}

pub async fn list(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<ChecksPage> {
    let now = time::now();
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    let pack = pack_of(&connection.integration)?;
    let known = checks::history(&mut conn, connection.id).await?;
    let tallies = checks::tallies(&mut conn, connection.id).await?;
    let href = format!("/console/connections/{}", connection.id);
    Ok(ChecksPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Connections),
        rows: known
            .iter()
            .map(|check| CheckRow::of(check, &tallies, pack, &href, now))
            .collect(),
        company: connection.company,
        href,
    })
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Path((id, check)): Path<(String, String)>,
) -> Result<CheckPage> {
    let now = time::now();
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    let pack = pack_of(&connection.integration)?;
    let check: CheckId = check.parse().map_err(|_| Error::NotFound)?;
    let check = checks::find(&mut conn, connection.id, check)
        .await?
        .ok_or(Error::NotFound)?;
    let findings = checks::findings(&mut conn, check.id).await?;
    let differences = checks::differences(&mut conn, &check).await?;
    let since = checks::standing_since(&mut conn, connection.id, check.id).await?;
    let word = checks::account_word(&mut conn, connection.id).await?;
    drop(conn);
    let report = Report::new(&Known {
        check: &check,
        findings: &findings,
        differences: differences.as_ref(),
        since: &since,
        word: word.as_ref(),
        pack,
        settings: &app.settings,
        now,
    });
    Ok(CheckPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Connections),
        href: format!("/console/connections/{}", connection.id),
        company: connection.company,
        vendor: pack.short_name.clone(),
        profile: told(&check.access_profile),
        pack: told(&check.pack_version),
        report,
        acts: false,
    })
}

/// Older checks did not write it down.
fn told(text: &str) -> String {
    if text.is_empty() {
        "not written down".to_owned()
    } else {
        text.to_owned()
    }
}

fn pack_of(integration: &str) -> Result<&'static Pack> {
    registry::find(integration)
        .ok_or_else(|| Error::internal(format!("there is no pack {integration}")))
}

impl CheckRow {
    fn of(
        check: &Check,
        tallies: &BTreeMap<CheckId, Tally>,
        pack: &Pack,
        href: &str,
        now: Moment,
    ) -> Self {
        let tally = tallies.get(&check.id).copied().unwrap_or_default();
        let outcome = match (check.state, check.cause) {
            (CheckState::Queued, _) => "Waits for its turn".to_owned(),
            (CheckState::Running, _) => "Runs".to_owned(),
            (CheckState::Superseded, _) => "Overtaken".to_owned(),
            (CheckState::Done, Some(cause)) => pack.cause(cause).title.clone(),
            (CheckState::Done, None) => "Finished".to_owned(),
        };
        Self {
            href: format!("{href}/checks/{}", check.id),
            at: Time::new(check.finished_at.unwrap_or(check.created_at), now),
            asked_by: check.asked_by.clone(),
            scope: scope_words(check),
            calls: check.calls,
            counts: counts(check, tally),
            outcome,
            good: check.state == CheckState::Done && check.cause.is_none(),
        }
    }
}

/// How many of what; whatever no read told is the customer's to confirm, unless the check ended
/// before it.
fn counts(check: &Check, tally: Tally) -> Vec<String> {
    let open = tally.unclear - tally.confirmed;
    let rest = match (check.state.is_over(), check.cause) {
        (true, None) => "to confirm",
        (true, Some(_)) => "not seen",
        (false, _) => "not settled yet",
    };
    let always = [(tally.granted, "granted"), (tally.missing, "missing")];
    let where_any = [(open, rest), (tally.confirmed, "confirmed")];
    always
        .into_iter()
        .chain(where_any.into_iter().filter(|(count, _)| *count > 0))
        .map(|(count, what)| format!("{count} {what}"))
        .collect()
}
