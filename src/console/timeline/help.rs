//! Who was stuck, asked for help, or asked a colleague.

use super::{Tone, who};
use crate::{audit::Entry, integrations::pack::Pack};

/// They are stuck, ask for help, or ask a colleague.
pub(super) fn told(entry: &Entry, pack: Option<&Pack>) -> Option<(Tone, String)> {
    let detail = &entry.detail;
    let who = who(entry);
    let id = detail["step"].as_str().unwrap_or_default();
    let step = pack.and_then(|pack| pack.step(id));
    let step = step.map_or(id, |step| &step.title);
    Some(match entry.action.as_str() {
        "help.screen" => (
            Tone::Warn,
            format!("{who} said that the screen differs from the step “{step}”."),
        ),
        "help.asked" => (
            Tone::Warn,
            format!("{who} asked for help at the step “{step}”."),
        ),
        "help.answered" => (
            Tone::Plain,
            format!("{who} marked a request for help as answered."),
        ),
        "step.asked" => (
            Tone::Plain,
            format!(
                "{who} asked {} to do the step “{step}”.",
                detail["to"].as_str().unwrap_or("a colleague")
            ),
        ),
        "step.opened" => (
            Tone::Plain,
            format!("{who} opened the link to the step “{step}”."),
        ),
        "step.done" => (Tone::Good, format!("{who} has done the step “{step}”.")),
        "step.taken_back" => (
            Tone::Warn,
            format!("{who} took back the link to the step “{step}”."),
        ),
        _ => return None,
    })
}
