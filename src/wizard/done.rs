//! All set: what was linked and what was left out, who can see what, how to take it back and when
//! it is looked at again.

use askama::Template;
use askama_web::WebTemplate;
use axum::response::{IntoResponse, Redirect, Response};

use super::{
    blocks::Part,
    dead,
    findings::{self, Label, PlaceGroup, Standing},
    insight::{self, ExcessView, RemarkView},
    sheet::{self, Sheet},
    steps,
    visit::Visit,
    words::Rich,
};
use crate::{
    app::App,
    base::time::{Duration, now},
    checks::{self, FindingRow},
    connections,
    integrations::pack::{Kind, Pack, Step},
    web::{Frame, Result},
    words::Words,
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
    set: Option<String>,
    /// "57 proved by reading, 5 confirmed by you"
    permissions: String,
    people: Option<String>,
    by_status: Option<String>,
    /// Who said that it is the right account, and when.
    said: Option<String>,
    half_open: Vec<PlaceGroup>,
    /// What was asked for and is not in place; nothing waits for it.
    left: Vec<PlaceGroup>,
    left_count: usize,
    open: Vec<OpenSection>,
    privacy: Option<String>,
    take_back: Vec<Rich>,
    /// How often it is looked at by itself; `None` when never.
    again: Option<String>,
    /// The next look, where it is planned.
    next_look: Option<String>,
    mail_is_on: bool,
    remarks: Vec<RemarkView>,
    excess: Vec<ExcessView>,
    vendor: &'static str,
    granted_in: &'static str,
}

/// A section of the vendor's that can be seen now.
struct OpenSection {
    name: Label,
    /// It can be changed too.
    changes: bool,
}

pub async fn show(app: &App, visit: &Visit, step: &Step, completed: bool) -> Result<Response> {
    if completed && !sheet::is_linked(&visit.connection) {
        // It was linked with this link, and has changed since: what to do now needs a new one.
        return Ok(dead::completed(&visit.last_frame(app)));
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
    let next_look = connections::watching(&mut conn, id).await?.recheck_at;
    let rows = match visit.connection.linked_check_id {
        Some(proof) => checks::findings(&mut conn, proof).await?,
        None => Vec::new(),
    };
    drop(conn);
    let insight = check.as_ref().map(|check| &check.insight);
    let (pack, words, names) = (visit.pack, visit.words, visit.names(app));
    let left = findings::grouped(pack, words, &rows, |row| {
        Standing::of(row) == Standing::Optional
    });
    let every = app.settings.looks_again_every;
    let page = DonePage {
        frame: visit.frame(app, step),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        linked_on: words.day(visit.connection.state_since),
        credentials_title: sheet::credentials_title(pack, &names),
        set: note.map(|note| {
            let set = words.msg("done-set").arg("by", note.set_by);
            set.arg("day", words.day(note.created_at)).to_string()
        }),
        permissions: permissions(words, &rows),
        people: check
            .as_ref()
            .and_then(|check| insight::people(words, check)),
        by_status: insight.and_then(|insight| insight::by_status(words, insight)),
        said: word
            .filter(|word| word.answer == checks::AccountAnswer::Right)
            .map(|word| {
                let said = words.msg("done-said").arg("by", word.by);
                said.arg("day", words.day(word.at)).to_string()
            }),
        half_open: findings::grouped(pack, words, &rows, findings::is_half_open),
        left_count: findings::count(&left),
        left,
        open: open_sections(pack, &rows),
        privacy: visit
            .brand(app)
            .privacy_url
            .as_ref()
            .map(ToString::to_string),
        take_back: pack
            .guide
            .take_back
            .iter()
            .map(|text| names.rich(text))
            .collect(),
        again: every.map(|every| again(words, every)),
        next_look: next_look
            .filter(|at| every.is_some() && *at > now())
            .map(|at| words.minute(at)),
        mail_is_on: app.mail_is_on(),
        remarks: insight.map_or_else(Vec::new, |insight| {
            insight::remarks(pack, words, &names, insight)
        }),
        excess: insight.map_or_else(Vec::new, |insight| insight::excess(words, pack, insight)),
        vendor: &pack.short_name,
        granted_in: &pack.granted_in,
    };
    Ok(page.into_response())
}

/// "57 proved by reading, 5 confirmed by you, 2 optional ones not given"
fn permissions(words: Words, rows: &[FindingRow]) -> String {
    let count = |wanted| {
        let wanted = rows.iter().filter(|row| Standing::of(row) == wanted);
        wanted.count()
    };
    let (confirmed, optional) = (count(Standing::Confirmed), count(Standing::Optional));
    let mut parts = vec![
        words
            .msg("done-proved")
            .arg("count", count(Standing::Granted)),
    ];
    if confirmed > 0 {
        parts.push(words.msg("done-confirmed").arg("count", confirmed));
    }
    if optional > 0 {
        parts.push(words.msg("done-optional").arg("count", optional));
    }
    let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
    words.list(&parts)
}

/// The sections of which something is granted or confirmed, in the pack's order.
fn open_sections(pack: &Pack, rows: &[FindingRow]) -> Vec<OpenSection> {
    let mut sections: Vec<OpenSection> = Vec::new();
    for row in rows.iter().filter(|row| Standing::of(row).is_good()) {
        let Some(permission) = pack.permission(&row.permission_id) else {
            continue;
        };
        let name = Label::of(pack, &[&permission.group]);
        let changes = matches!(permission.kind, Kind::Edit | Kind::Approve);
        match sections.iter_mut().find(|section| section.name == name) {
            Some(section) => section.changes |= changes,
            None => sections.push(OpenSection { name, changes }),
        }
    }
    sections
}

/// How often it is looked at, in days where they are whole.
fn again(words: Words, every: Duration) -> String {
    let hours = every.num_hours().max(1);
    let said = if hours % 24 == 0 {
        words.msg("done-again-days").arg("count", hours / 24)
    } else {
        words.msg("done-again-hours").arg("count", hours)
    };
    said.to_string()
}
