//! The boxes to tick at the vendor, to be crossed off here while going through them.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    blocks::Part,
    sheet::{self, Sheet},
    steps,
    visit::Visit,
};
use crate::{
    app::App,
    base::time::now,
    connections,
    integrations::pack::{AccessProfile, Kind, Permission, Step},
    links,
    web::{Error, Form, Frame, Result, to_the_end},
};

/// With more boxes than this, why they are asked for stands on a page of its own.
const MOST_WITH_WHY: usize = 40;

#[derive(Template, WebTemplate)]
#[template(path = "wizard/permissions.html", whitespace = "minimize")]
struct PermissionsPage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    vendor: &'static str,
    /// What is asked for, where that is not everything.
    profile: Option<&'static str>,
    total: usize,
    ticked: usize,
    tabs: Vec<Tab>,
    why_is_here: bool,
    why_is_elsewhere: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "wizard/why.html", whitespace = "minimize")]
struct WhyPage {
    frame: Frame,
    company: String,
    back: String,
    tabs: Vec<Tab>,
}

/// A tab of the vendor's permission screen.
struct Tab {
    name: &'static str,
    groups: Vec<Group>,
}

/// A group of boxes under one heading.
struct Group {
    /// The number of its first box: its place on the page of reasons.
    number: usize,
    /// "Balance", or "Time off › Balance" where the tab has several sections.
    name: String,
    /// The search word, when one finds the whole group.
    search: Option<&'static str>,
    rows: Vec<Row>,
    /// Why they are asked for.
    whys: Vec<Why>,
}

/// Why one box is asked for, and what does not work without it.
struct Why {
    /// Which of the group's boxes; empty when it has one only.
    which: &'static str,
    item: &'static str,
    required: bool,
    reason: &'static str,
    without: &'static str,
}

struct Row {
    number: usize,
    id: &'static str,
    item: &'static str,
    required: bool,
    ticked: bool,
    /// A search word of its own.
    search: Option<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TicksForm {
    #[serde(default)]
    ticked: Vec<String>,
    #[serde(default)]
    then: Then,
}

#[derive(Deserialize, Default, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Then {
    #[default]
    GoOn,
    Stay,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TickForm {
    permission: String,
    ticked: bool,
}

pub async fn show(app: &App, visit: &Visit, step: &Step) -> Result<Response> {
    let progress = steps::progress(app, visit).await?;
    let is_ticked = |id: &str| progress.ticks.iter().any(|tick| tick == id);
    let profile = profile(visit)?;
    let is_taught = |id: &String| step.teaches.is_empty() || step.teaches.contains(id);
    let asked: Vec<_> = visit
        .pack
        .asked(profile)
        .filter(|(permission, _)| is_taught(&permission.id))
        .collect();
    let has_whys = asked
        .iter()
        .any(|(permission, _)| !permission.why.is_empty());
    let page = PermissionsPage {
        frame: visit.frame(app),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        vendor: &visit.pack.short_name,
        profile: (asked.len() < visit.pack.permissions.len()).then_some(&*profile.description),
        total: asked.len(),
        ticked: asked
            .iter()
            .filter(|(permission, _)| is_ticked(&permission.id))
            .count(),
        why_is_here: has_whys && asked.len() <= MOST_WITH_WHY,
        why_is_elsewhere: has_whys && asked.len() > MOST_WITH_WHY,
        tabs: tabs(&asked, is_ticked),
    };
    Ok(page.into_response())
}

/// Why each box is asked for, on a page of its own: with many boxes the list would become heavy.
pub async fn why(State(app): State<App>, visit: Visit) -> Result<Response> {
    let asked: Vec<_> = visit.pack.asked(profile(&visit)?).collect();
    let page = WhyPage {
        frame: visit.frame(&app),
        company: visit.connection.company.clone(),
        back: sheet::permissions_href(visit.pack),
        tabs: tabs(&asked, |_| false),
    };
    Ok(page.into_response())
}

pub async fn submit(
    app: App,
    visit: Visit,
    step: &'static Step,
    form: TicksForm,
) -> Result<Response> {
    let known = |id: &String| visit.pack.permission(id).is_some();
    let ticked: Vec<String> = form.ticked.into_iter().filter(known).collect();
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        connections::set_ticks(&mut tx, visit.connection.id, &ticked, now()).await?;
        let href = if form.then == Then::Stay {
            sheet::href(step)
        } else {
            links::finish_step(&mut tx, &app.issuer, &visit.link, &step.id, now()).await?;
            sheet::next_href(&visit, step)
        };
        tx.commit().await?;
        Ok(Redirect::to(&href).into_response())
    })
    .await
}

/// One box, sent by the page's script as it is crossed off.
pub async fn tick(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<TickForm>,
) -> Result<StatusCode> {
    if visit.pack.permission(&form.permission).is_none() {
        return Err(Error::NotFound);
    }
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let (id, permission) = (visit.connection.id, &form.permission);
        connections::set_tick(&mut tx, id, permission, form.ticked, now()).await?;
        tx.commit().await?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

fn profile(visit: &Visit) -> Result<&'static AccessProfile> {
    let name = &visit.connection.access_profile;
    visit
        .pack
        .profile(name)
        .ok_or_else(|| Error::internal(format!("no access profile “{name}”")))
}

/// What follows the tab in the box's place on the vendor's screens.
fn group_name(permission: &Permission) -> String {
    let path = permission.path();
    let inside = path.strip_prefix(&permission.tab).unwrap_or(&path);
    let place = inside.strip_suffix(&permission.item).unwrap_or(inside);
    place.trim_matches([' ', '›']).to_owned()
}

fn tabs(asked: &[(&'static Permission, bool)], is_ticked: impl Fn(&str) -> bool) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = Vec::new();
    for (number, (permission, required)) in asked.iter().enumerate() {
        if tabs.last().is_none_or(|tab| tab.name != permission.tab) {
            tabs.push(Tab {
                name: &permission.tab,
                groups: Vec::new(),
            });
        }
        let Some(tab) = tabs.last_mut() else { continue };
        let name = group_name(permission);
        if tab.groups.last().is_none_or(|group| group.name != name) {
            tab.groups.push(Group {
                number,
                name,
                search: None,
                rows: Vec::new(),
                whys: Vec::new(),
            });
        }
        let Some(group) = tab.groups.last_mut() else {
            continue;
        };
        if !permission.why.is_empty() {
            group.whys.push(Why {
                which: kind_word(permission.kind),
                item: &permission.item,
                required: *required,
                reason: &permission.why,
                without: &permission.without,
            });
        }
        group.rows.push(Row {
            number,
            id: &permission.id,
            item: &permission.item,
            required: *required,
            ticked: is_ticked(&permission.id),
            search: Some(&permission.search),
        });
    }
    for group in tabs.iter_mut().flat_map(|tab| &mut tab.groups) {
        let word = group.rows.first().and_then(|row| row.search);
        if group.rows.iter().all(|row| row.search == word) {
            group.search = word;
            group.rows.iter_mut().for_each(|row| row.search = None);
        }
        if let ([_], [why]) = (&group.rows[..], &mut group.whys[..]) {
            why.which = "";
        }
    }
    tabs
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::View => "View",
        Kind::History => "History",
        Kind::Edit => "Edit",
        Kind::Export => "Export",
        Kind::Approve => "Approve",
    }
}
