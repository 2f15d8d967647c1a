//! The queue of customers who are stuck: what they see, what they ask, and who has answered.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Path, State as Shared},
    response::Redirect,
};
use axum_extra::extract::Query;
use serde::Deserialize;

use super::{
    Desk, Here, Staff,
    notice::{Done, Notice},
    report::plain,
    times::Time,
};
use crate::{
    app::{App, Settings},
    base::{
        ids::HelpId,
        time::{self, Moment},
    },
    help::{self, Kind, Menus, Request, Width},
    integrations::{pack::Block, registry},
    web::{Error, Frame, Result, to_the_end},
};

const ROWS: u16 = 50;
/// So much of what somebody wrote is shown before it is opened.
const SHORT: usize = 240;

#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    done: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/help.html")]
pub struct HelpPage {
    frame: Frame,
    desk: Desk,
    notice: Option<Notice>,
    /// Those that are answered, instead of those that wait.
    answered: bool,
    rows: Vec<HelpView>,
    next: Option<String>,
    /// Not the first page.
    further: bool,
}

/// What a customer sent, for a list. All that they wrote is text.
pub struct HelpView {
    pub answer: String,
    pub connection: String,
    pub company: String,
    pub integration: String,
    pub kind: &'static str,
    pub step: String,
    pub action: Option<String>,
    pub menus: Option<&'static str>,
    /// The beginning of what they wrote, and all of it where that is more.
    pub text: String,
    pub whole: Option<String>,
    pub by: String,
    pub context: String,
    pub at: Time,
    pub answered: Option<(String, Time)>,
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<HelpPage> {
    let now = time::now();
    let answered = asked.state == "answered";
    // A damaged address shows the first page.
    let before: Option<HelpId> = asked.before.parse().ok();
    let mut conn = app.db.acquire().await?;
    let mut found = help::list(&mut conn, answered, before, ROWS + 1).await?;
    drop(conn);
    let more = found.len() > usize::from(ROWS);
    found.truncate(usize::from(ROWS));
    let state = if answered { "answered" } else { "open" };
    let next = found.last().filter(|_| more);
    Ok(HelpPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Help),
        notice: asked.done.as_deref().and_then(Done::read).map(Done::notice),
        answered,
        next: next.map(|last| format!("/console/help?state={state}&before={}", last.id)),
        further: before.is_some(),
        rows: found
            .into_iter()
            .map(|request| HelpView::of(request, &app.settings, now))
            .collect(),
    })
}

pub async fn answered(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    let id: HelpId = id.parse().map_err(|_| Error::NotFound)?;
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let answered = help::answer(&mut tx, id, &staff.actor(), time::now()).await?;
        tx.commit().await?;
        let done = if answered.ok_or(Error::NotFound)? {
            Done::Answered
        } else {
            Done::AnsweredBefore
        };
        Ok(Redirect::to(&format!("/console/help?done={}", done.word())))
    })
    .await
}

impl HelpView {
    pub fn of(request: Request, settings: &Settings, now: Moment) -> Self {
        let pack = registry::find(&request.integration);
        let step = pack.and_then(|pack| pack.step(&request.step));
        let action = request.action.map(|wanted| {
            let mut blocks = step.into_iter().flat_map(|step| &step.blocks);
            let title = blocks.find_map(|block| match block {
                Block::Action { id, title, .. } if *id == wanted => Some(plain(title, settings)),
                _ => None,
            });
            title.unwrap_or(wanted)
        });
        let mut letters = request.text.chars();
        let short: String = letters.by_ref().take(SHORT).collect();
        let whole = letters.next().is_some().then(|| request.text.clone());
        Self {
            answer: format!("/console/help/{}/answered", request.id),
            connection: format!("/console/connections/{}", request.connection_id),
            integration: pack.map_or(request.integration, |pack| pack.name.clone()),
            company: request.company,
            kind: match request.kind {
                Kind::Screen => "Screen differs",
                Kind::Question => "Asks for help",
            },
            step: step.map_or(request.step, |step| plain(&step.title, settings)),
            action,
            menus: request.menus.map(menus_words),
            text: short,
            whole,
            by: request.asked_by,
            context: context(
                request.language.english_name(),
                &request.browser,
                request.width,
                request.kind == Kind::Question && !request.mailed,
            ),
            at: Time::new(request.created_at, now),
            answered: request
                .answered_by
                .zip(request.answered_at)
                .map(|(by, at)| (by, Time::new(at, now))),
        }
    }
}

fn menus_words(menus: Menus) -> &'static str {
    match menus {
        Menus::Newer => "sees the newer menus",
        Menus::Older => "sees the older menus",
        Menus::Neither => "sees neither kind of menus",
    }
}

/// "German · Firefox · narrow window"
fn context(language: &str, browser: &str, width: Option<Width>, unmailed: bool) -> String {
    let mut parts = vec![language.to_owned(), format!("{browser} browser")];
    parts.extend(width.map(|width| {
        let width = match width {
            Width::Narrow => "narrow window",
            Width::Medium => "medium window",
            Width::Wide => "wide window",
        };
        width.to_owned()
    }));
    if unmailed {
        parts.push("not mailed: no mail server is set up".to_owned());
    }
    parts.join(" · ")
}
