//! For who is stuck: the three choices at the foot of every page, and what a page of help is about.

pub mod ask;
pub mod colleague;
pub mod handed;
pub mod only;
pub mod screen;
pub mod sent;

use axum::http::{HeaderMap, header::USER_AGENT};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use super::{sheet, visit::Visit};
use crate::{
    app::App,
    base::time::Duration,
    help::{LONGEST, TextFault, Width},
    integrations::pack::{Block, Step, StepKind},
    web::{Error, Frame, HelpLinks, Result},
    words::{Rich, Words},
};

/// Where the choices at the foot of a page lead that belongs to a step, or to one thing to do in it.
pub fn links(visit: &Visit, step: &Step, action: Option<&str>) -> HelpLinks {
    HelpLinks {
        screen: address("screen", &step.id, action),
        ask: address("ask", &step.id, action),
        colleague: can_be_handed(visit, step).then(|| address("colleague", &step.id, None)),
        alone: visit.link.only.is_some(),
    }
}

/// The address of a page of help for a step, or for one thing to do in it.
pub fn address(page: &str, step: &str, action: Option<&str>) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("step", step);
    if let Some(action) = action {
        query.append_pair("action", action);
    }
    format!("/setup/help/{page}?{}", query.finish())
}

/// A step that somebody else can do: not the first, which only tells, and not the last.
fn can_be_handed(visit: &Visit, step: &Step) -> bool {
    let first = visit.pack.guide.steps.first();
    visit.link.only.is_none()
        && step.kind != StepKind::Done
        && first.is_some_and(|first| first.id != step.id)
}

/// Which step a page of help is asked for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    pub step: String,
    #[serde(default)]
    pub action: String,
}

/// What a page of help is about.
pub struct About {
    pub step: &'static Step,
    pub action: Option<&'static str>,
    pub title: String,
    /// "It is about the step …"
    pub sentence: Rich,
    /// The step's page, at the action.
    pub back: String,
}

impl About {
    /// Who came by a link to one step asks about that step, whatever the address says.
    pub fn find(app: &App, visit: &Visit, step: &str, action: &str) -> Result<Self> {
        let pack = visit.pack;
        let wanted = visit.link.only.as_ref().map_or(step, |only| &only.step);
        let found = match wanted {
            "" if action.is_empty() => Some(visit.step()?),
            "" => pack
                .guide
                .steps
                .iter()
                .find(|step| titled(step, action).is_some()),
            id => pack.step(id),
        };
        let step = found.ok_or(Error::NotFound)?;
        let names = visit.names(app);
        let title = names.plain(&step.title);
        let action = match action {
            "" => None,
            id => Some(titled(step, id).ok_or(Error::NotFound)?),
        };
        let sentence = match action {
            Some((_, action)) => visit
                .words
                .rich("stuck-about-action")
                .arg("action", names.plain(action).replace("**", ""))
                .arg("step", title.as_str())
                .done(),
            None => visit
                .words
                .rich("stuck-about-step")
                .arg("step", title.as_str())
                .done(),
        };
        let action = action.map(|(id, _)| id);
        Ok(Self {
            step,
            action,
            title,
            sentence,
            back: sheet::action_href(step, action),
        })
    }
}

impl About {
    /// Around a page of help; the other choices are about the same.
    pub fn frame(&self, app: &App, visit: &Visit) -> Frame {
        visit.frame_about(app, self.step, self.action)
    }
}

/// The action of that id in the step: its id and its title.
fn titled(step: &'static Step, wanted: &str) -> Option<(&'static str, &'static str)> {
    step.blocks.iter().find_map(|block| match block {
        Block::Action { id, title, .. } if id == wanted => Some((id.as_str(), title.as_str())),
        _ => None,
    })
}

/// What is said of a text that is not taken, and what of it may be shown again.
pub(super) fn refused(t: Words, typed: &str, fault: TextFault) -> (String, String) {
    match fault {
        TextFault::TooLong(count) => {
            let fault = t
                .msg("stuck-fault-long")
                .arg("count", count)
                .arg("most", LONGEST);
            (fault.to_string(), typed.to_owned())
        }
        TextFault::Secret { without } => (t.say("stuck-fault-secret"), without),
    }
}

/// What is said when enough was asked for today.
pub(super) fn enough(app: &App, visit: &Visit, wait: Duration) -> String {
    let fault = visit.words.msg("stuck-fault-enough");
    fault
        .arg("hours", hours(wait))
        .arg("support", visit.brand(app).support_email.as_str())
        .to_string()
}

/// Rounded up: who comes back as told must not be refused again.
pub(super) fn hours(wait: Duration) -> i64 {
    wait.num_hours().max(0) + 1
}

/// The window's width, from the page's script; anything else is not known.
pub(super) fn width(word: &str) -> Option<Width> {
    match word {
        "narrow" => Some(Width::Narrow),
        "medium" => Some(Width::Medium),
        "wide" => Some(Width::Wide),
        _ => None,
    }
}

/// The family of the browser and no more: enough to tell a broken page, not to tell a person.
pub(super) fn browser(headers: &HeaderMap) -> &'static str {
    const FAMILIES: [(&str, &str); 9] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Chromium/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let agent = headers.get(USER_AGENT);
    let agent = agent.and_then(|agent| agent.to_str().ok()).unwrap_or("");
    let known = FAMILIES.iter().find(|(mark, _)| agent.contains(mark));
    known.map_or("another", |(_, family)| family)
}
