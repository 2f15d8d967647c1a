//! What stands around every step: where it is in the order, what is done, the way back.

use super::help::handed::Handed;
use super::visit::Visit;
use super::words::{Names, Rich};
use crate::{
    app::App,
    connections::{Connection, Progress, State},
    integrations::{
        pack::{Block, Pack, Step, StepKind},
        registry,
    },
    web::{Error, Result},
};

pub struct Sheet {
    pub company: String,
    /// The vendor's product, as customers call it.
    pub integration: String,
    pub title: String,
    pub lead: Option<Rich>,
    /// About how long all that is not done yet takes.
    pub minutes_left: u32,
    pub number: usize,
    pub count: usize,
    /// Where this step's form is sent.
    pub href: String,
    pub back: Option<String>,
    pub steps: Vec<StepLink>,
    /// The step was handed to a colleague.
    pub handed: Option<Handed>,
}

/// One entry in the list of steps.
pub struct StepLink {
    pub name: String,
    pub number: usize,
    /// `None` when there is nothing to see there yet.
    pub href: Option<String>,
    pub standing: Standing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Done,
    Current,
    ToCome,
}

impl Sheet {
    pub fn of(app: &App, visit: &Visit, step: &Step, progress: &Progress) -> Self {
        let (pack, names) = (&visit.pack, visit.names(app));
        let all = pack.steps_for(&visit.connection.access_profile);
        let at = position(&all, step);
        let linked = is_linked(&visit.connection);
        let only = visit.link.only.is_some();
        let is_done = |other: &Step| {
            progress.done.contains(&other.id)
                || (linked && matches!(other.kind, StepKind::Check | StepKind::Done))
        };
        let to_come = all.iter().filter(|other| !linked && !is_done(other));
        let minutes_left = to_come.map(|other| u32::from(other.minutes)).sum();
        let shown = all.iter().enumerate();
        // A colleague sees the one step that their link opens.
        let shown = shown.filter(|(number, _)| !only || *number == at);
        let steps = shown.map(|(number, other)| {
            let done = is_done(other);
            StepLink {
                name: names.plain(&other.title),
                number: number + 1,
                href: is_open(visit, other).then(|| href(other)),
                standing: match (number == at, done) {
                    (true, _) => Standing::Current,
                    (false, true) => Standing::Done,
                    (false, false) => Standing::ToCome,
                },
            }
        });
        Self {
            company: visit.connection.company.clone(),
            integration: pack.name.clone(),
            title: names.plain(&step.title),
            lead: (!step.lead.is_empty()).then(|| names.rich(&step.lead)),
            minutes_left,
            number: at + 1,
            count: all.len(),
            href: href(step),
            back: at
                .checked_sub(1)
                .filter(|_| !only)
                .map(|before| href(all[before])),
            steps: steps.collect(),
            handed: Handed::of(visit, step),
        }
    }
}

impl StepLink {
    pub fn is_current(&self) -> bool {
        self.standing == Standing::Current
    }

    pub fn is_done(&self) -> bool {
        self.standing == Standing::Done
    }

    pub fn class(&self) -> &'static str {
        match self.standing {
            Standing::Done => "is-done",
            Standing::Current => "is-current",
            Standing::ToCome => "is-to-come",
        }
    }

    /// A tick, or its number.
    pub fn mark(&self) -> String {
        if self.is_done() {
            "✓".to_owned()
        } else {
            self.number.to_string()
        }
    }
}

pub fn pack_of(connection: &Connection) -> Result<&'static Pack> {
    registry::find(&connection.integration)
        .ok_or_else(|| Error::internal(format!("no pack “{}”", connection.integration)))
}

pub fn is_linked(connection: &Connection) -> bool {
    connection.state == State::Linked
}

pub fn href(step: &Step) -> String {
    format!("/setup/steps/{}", step.id)
}

/// The step's page, at one of its actions.
pub fn action_href(step: &Step, action: Option<&str>) -> String {
    let href = href(step);
    match action {
        Some(action) => format!("{href}#{action}"),
        None => href,
    }
}

/// The step after this one; the last is its own, and so is the only one that a link opens.
pub fn next_href(visit: &Visit, step: &Step) -> String {
    if visit.link.only.is_some() {
        return href(step);
    }
    let all = visit.pack.steps_for(&visit.connection.access_profile);
    let after = all.get(position(&all, step) + 1);
    href(after.unwrap_or(&step))
}

/// There is something to see at this step.
pub fn is_open(visit: &Visit, step: &Step) -> bool {
    step.kind != StepKind::Done || is_linked(&visit.connection)
}

/// Where an interrupted customer goes on.
pub fn resume_href(pack: &Pack, connection: &Connection) -> String {
    let current = connection
        .current_step
        .as_deref()
        .and_then(|id| pack.step(id));
    current
        .or(pack.guide.steps.first())
        .map_or_else(|| "/setup".to_owned(), href)
}

pub fn permissions_href(pack: &Pack) -> String {
    first_of(pack, StepKind::Permissions)
}

pub fn credentials_href(pack: &Pack) -> String {
    first_of(pack, StepKind::Credentials)
}

/// What the step of the credentials is called: "Service user ID and token".
pub fn credentials_title(pack: &Pack, names: &Names) -> String {
    step_of(pack, StepKind::Credentials).map_or_else(String::new, |step| names.plain(&step.title))
}

pub fn check_href(pack: &Pack) -> String {
    first_of(pack, StepKind::Check)
}

pub fn done_href(pack: &Pack) -> String {
    first_of(pack, StepKind::Done)
}

pub fn step_of(pack: &Pack, kind: StepKind) -> Option<&Step> {
    pack.guide.steps.iter().find(|step| step.kind == kind)
}

/// Where the guide shows whose data is shared: its action of that name, or else the
/// step of the permissions.
pub fn whose_data_href(pack: &Pack) -> String {
    shown_at(pack, "whose-data").map_or_else(|| permissions_href(pack), |(href, _)| href)
}

/// Where a step or an action of the guide is, and its title.
pub fn shown_at<'a>(pack: &'a Pack, wanted: &str) -> Option<(String, &'a str)> {
    if let Some(step) = pack.step(wanted) {
        return Some((href(step), &step.title));
    }
    pack.guide.steps.iter().find_map(|step| {
        step.blocks.iter().find_map(|block| match block {
            Block::Action { id, title, .. } if id == wanted => {
                Some((action_href(step, Some(id)), title.as_str()))
            }
            _ => None,
        })
    })
}

fn first_of(pack: &Pack, kind: StepKind) -> String {
    step_of(pack, kind).map_or_else(|| "/setup".to_owned(), href)
}

fn position(all: &[&Step], step: &Step) -> usize {
    let at = all.iter().position(|other| other.id == step.id);
    at.unwrap_or_default()
}
