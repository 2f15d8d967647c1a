//! All set: what was linked, by whom, and where to turn.

use askama::Template;
use askama_web::WebTemplate;
use axum::response::{IntoResponse, Redirect, Response};

use super::{
    blocks::Part,
    dead,
    findings::{self, PlaceGroup, Standing},
    insight::{self, ExcessView, RemarkView},
    sheet::{self, Sheet},
    steps,
    visit::Visit,
};
use crate::{
    app::App,
    checks, connections,
    integrations::pack::Step,
    web::{Frame, Result},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/done.html", whitespace = "minimize")]
struct DonePage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    linked_on: String,
    credentials_title: String,
    /// Who set the credentials, and when.
    set: Option<(String, String)>,
    proved: usize,
    confirmed: usize,
    optional: usize,
    people: Option<String>,
    /// Who said that it is the right account, and when.
    said: Option<(String, String)>,
    half_open: Vec<PlaceGroup>,
    remarks: Vec<RemarkView>,
    excess: Vec<ExcessView>,
    vendor: &'static str,
    granted_in: &'static str,
}

pub async fn show(app: &App, visit: &Visit, step: &Step, completed: bool) -> Result<Response> {
    if completed && !sheet::is_linked(&visit.connection) {
        // It was linked with this link, and has changed since: what to do now needs a new one.
        return Ok(dead::completed(&visit.frame(app)));
    }
    if !sheet::is_linked(&visit.connection) {
        return Ok(Redirect::to(&sheet::check_href(visit.pack)).into_response());
    }
    let id = visit.connection.id;
    let mut conn = app.db.acquire().await?;
    let progress = connections::progress(&mut conn, id).await?;
    let note = connections::current_credentials(&mut conn, id).await?;
    let check = checks::latest(&mut conn, id).await?;
    let word = checks::account_word(&mut conn, id).await?;
    let rows = match visit.connection.linked_check_id {
        Some(proof) => checks::findings(&mut conn, proof).await?,
        None => Vec::new(),
    };
    drop(conn);
    let count = |wanted| {
        rows.iter()
            .filter(|row| Standing::of(row) == wanted)
            .count()
    };
    let insight = check.as_ref().map(|check| &check.insight);
    let names = visit.names(app);
    let page = DonePage {
        frame: visit.frame(app),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        linked_on: visit.words.day(visit.connection.state_since),
        credentials_title: sheet::credentials_title(visit.pack, &names),
        set: note.map(|note| (note.set_by, visit.words.day(note.created_at))),
        proved: count(Standing::Granted),
        confirmed: count(Standing::Confirmed),
        optional: count(Standing::Optional),
        people: check.as_ref().and_then(insight::people),
        said: word
            .filter(|word| word.answer == checks::AccountAnswer::Right)
            .map(|word| (word.by, visit.words.day(word.at))),
        half_open: findings::grouped(visit.words, visit.pack, &rows, findings::is_half_open),
        remarks: insight.map_or_else(Vec::new, |insight| {
            insight::remarks(visit.pack, &names, insight)
        }),
        excess: insight.map_or_else(Vec::new, |insight| {
            insight::excess(visit.words, visit.pack, insight)
        }),
        vendor: &visit.pack.short_name,
        granted_in: &visit.pack.granted_in,
    };
    Ok(page.into_response())
}
