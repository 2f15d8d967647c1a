//! The boxes to tick at the vendor, to be crossed off here while going through them; after a check
//! only those that it missed, if they like.

use std::collections::BTreeMap;

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
    boxes::{self, Asked, Tab},
    sheet::{self, Sheet},
    steps,
    visit::Visit,
};
use crate::{
    app::App,
    base::time::now,
    checks::{self, CheckState},
    connections,
    integrations::{
        pack::{AccessProfile, Step},
        verdict::Verdict,
    },
    links,
    web::{Error, Form, Frame, Result, to_the_end},
};

/// With more boxes than this, why they are asked for stands on a page of its own.
const MOST_WITH_WHY: usize = 40;

/// After the step's address: only what the last check did not find in place.
pub const ONLY_MISSING: &str = "only=missing";

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
    /// The boxes of the list; where the last check found some missing, only those.
    tabs: Vec<Tab>,
    /// Then what it could not see.
    unseen: Vec<Tab>,
    unseen_count: usize,
    why_is_here: bool,
    why_is_elsewhere: bool,
    last_check: LastCheck,
}

/// What the last check means for the list.
enum LastCheck {
    /// There was none, or it saw nothing.
    None,
    /// It left so many boxes open, and all boxes are shown.
    LeftOpen(usize),
    /// Only what it left open is shown, and so many others are not.
    OnlyOpen { hidden: usize },
    /// Only what it left open was asked for, and that is nothing.
    NothingOpen,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TicksForm {
    #[serde(default)]
    ticked: Vec<String>,
    /// The boxes of a list that did not show all of them; the others stay as they are.
    #[serde(default)]
    shown: Vec<String>,
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
    permission: Vec<String>,
    ticked: bool,
}

impl LastCheck {
    fn of(asks_only_open: bool, open: Option<usize>, all: usize) -> Self {
        match (asks_only_open, open) {
            (_, None) | (false, Some(0)) => Self::None,
            (true, Some(0)) => Self::NothingOpen,
            (true, Some(open)) => Self::OnlyOpen { hidden: all - open },
            (false, Some(open)) => Self::LeftOpen(open),
        }
    }

    fn is_only_open(&self) -> bool {
        matches!(self, Self::OnlyOpen { .. })
    }
}

pub async fn show(app: &App, visit: &Visit, step: &Step, only_missing: bool) -> Result<Response> {
    let progress = steps::progress(app, visit).await?;
    let is_ticked = |id: &str| progress.ticks.iter().any(|tick| tick == id);
    let profile = profile(visit)?;
    let is_taught = |id: &String| step.teaches.is_empty() || step.teaches.contains(id);
    let mut asked: Vec<Asked> = visit
        .pack
        .asked(profile)
        .filter(|(permission, _)| is_taught(&permission.id))
        .collect();
    let all = asked.len();
    let open = left_open(app, visit).await?;
    let is_open = |id: &str| open.as_ref().is_some_and(|open| open.contains_key(id));
    let count = asked.iter().filter(|(one, _)| is_open(&one.id)).count();
    let last_check = LastCheck::of(only_missing, open.as_ref().map(|_| count), all);
    if last_check.is_only_open() {
        asked.retain(|(permission, _)| is_open(&permission.id));
    }
    let verdict = |id: &str| {
        let told = open.as_ref().filter(|_| last_check.is_only_open())?;
        told.get(id).copied()
    };
    let has_whys = asked
        .iter()
        .any(|(permission, _)| !permission.why.is_empty());
    let names = visit.names(app);
    let list = |asked: &[Asked]| boxes::tabs(asked, &names, visit.words, is_ticked, verdict);
    let is_missing = |(permission, _): &Asked| verdict(&permission.id) == Some(Verdict::Missing);
    // What was seen to be missing comes first, and what nobody can see is out of its way.
    let (missing, others): (Vec<Asked>, Vec<Asked>) = asked.iter().copied().partition(is_missing);
    let (first, unseen) = if missing.is_empty() {
        (others, missing)
    } else {
        (missing, others)
    };
    let page = PermissionsPage {
        frame: visit.frame(app, step),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        vendor: &visit.pack.short_name,
        profile: (all < visit.pack.permissions.len()).then_some(&*profile.description),
        total: asked.len(),
        ticked: asked
            .iter()
            .filter(|(permission, _)| is_ticked(&permission.id))
            .count(),
        why_is_here: has_whys && all <= MOST_WITH_WHY,
        why_is_elsewhere: has_whys && all > MOST_WITH_WHY,
        tabs: list(&first),
        unseen_count: unseen.len(),
        unseen: list(&unseen),
        last_check,
    };
    Ok(page.into_response())
}

/// What the newest check that has ended did not find in place, and nobody has confirmed since.
async fn left_open(app: &App, visit: &Visit) -> Result<Option<BTreeMap<String, Verdict>>> {
    let mut conn = app.db.acquire().await?;
    let known = checks::history(&mut conn, visit.connection.id).await?;
    let ended = known.iter().find(|check| check.state == CheckState::Done);
    let Some(check) = ended else { return Ok(None) };
    let findings = checks::findings(&mut conn, check.id).await?;
    let told = findings.iter().filter(|row| row.found_at.is_some());
    if told.clone().next().is_none() {
        return Ok(None);
    }
    let open = told.filter(|row| row.verdict != Verdict::Granted && row.confirmed.is_none());
    Ok(Some(
        open.map(|row| (row.permission_id.clone(), row.verdict))
            .collect(),
    ))
}

pub async fn submit(
    app: App,
    visit: Visit,
    step: &'static Step,
    form: TicksForm,
) -> Result<Response> {
    let known = |id: &String| visit.pack.permission(id).is_some();
    let only_open = !form.shown.is_empty();
    let mut ticked: Vec<String> = form.ticked.into_iter().filter(known).collect();
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let id = visit.connection.id;
        if links::hold(&mut tx, &visit.link).await?.is_err() {
            return Ok(Redirect::to(&sheet::href(step)).into_response());
        }
        if only_open {
            let before = connections::progress(&mut tx, id).await?.ticks;
            ticked.extend(before.into_iter().filter(|id| !form.shown.contains(id)));
        }
        connections::set_ticks(&mut tx, id, &ticked, now()).await?;
        let href = match form.then {
            Then::Stay if only_open => format!("{}?{ONLY_MISSING}", sheet::href(step)),
            Then::Stay => sheet::href(step),
            Then::GoOn => {
                links::finish_step(&mut tx, &app.issuer, &visit.link, &step.id, now())
                    .await?
                    .map_err(|_| Error::Gone)?;
                if only_open {
                    // They came from the check, and want to look again.
                    sheet::check_href(visit.pack)
                } else {
                    sheet::next_href(&visit, step)
                }
            }
        };
        tx.commit().await?;
        Ok(Redirect::to(&href).into_response())
    })
    .await
}

/// One box or a group of them, sent by the page's script as they are crossed off.
pub async fn tick(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<TickForm>,
) -> Result<StatusCode> {
    let is_known = |id: &String| visit.pack.permission(id).is_some();
    if form.permission.is_empty() || !form.permission.iter().all(is_known) {
        return Err(Error::NotFound);
    }
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        links::hold(&mut tx, &visit.link)
            .await?
            .map_err(|_| Error::Gone)?;
        for permission in &form.permission {
            let id = visit.connection.id;
            connections::set_tick(&mut tx, id, permission, form.ticked, now()).await?;
        }
        tx.commit().await?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

pub fn profile(visit: &Visit) -> Result<&'static AccessProfile> {
    let name = &visit.connection.access_profile;
    visit
        .pack
        .profile(name)
        .ok_or_else(|| Error::internal(format!("no access profile “{name}”")))
}
