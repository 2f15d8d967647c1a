//! The pieces of a guide's screen, as the templates show them.

use super::words::{Names, Rich};
use crate::integrations::pack::{Block, CopyText};

/// One piece of a screen; actions that follow each other are one numbered list.
#[derive(Debug)]
pub enum Part {
    Text { text: Rich },
    Actions { actions: Vec<Action> },
    Warning { title: Rich, text: Rich },
    Note { title: Rich, text: Rich },
}

#[derive(Debug)]
pub struct Action {
    pub id: String,
    pub title: Rich,
    pub text: Option<Rich>,
    pub newer: Vec<Rich>,
    pub older: Vec<Rich>,
    pub copy: Vec<CopyText>,
    /// "Bob"
    pub vendor: String,
}

pub fn parts(blocks: &[Block], names: &Names, vendor: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for block in blocks {
        match block {
            Block::Text { text } => parts.push(Part::Text {
                text: names.rich(text),
            }),
            Block::Warning { title, text } => parts.push(Part::Warning {
                title: names.rich(title),
                text: names.rich(text),
            }),
            Block::Note { title, text } => parts.push(Part::Note {
                title: names.rich(title),
                text: names.rich(text),
            }),
            Block::Action {
                id,
                title,
                text,
                newer,
                older,
                copy,
            } => {
                let rich =
                    |clicks: &[String]| clicks.iter().map(|click| names.rich(click)).collect();
                let action = Action {
                    id: id.clone(),
                    title: names.rich(title),
                    text: (!text.is_empty()).then(|| names.rich(text)),
                    newer: rich(newer),
                    older: rich(older),
                    copy: copy
                        .iter()
                        .map(|word| CopyText {
                            label: names.plain(&word.label),
                            text: names.plain(&word.text),
                        })
                        .collect(),
                    vendor: vendor.to_owned(),
                };
                if let Some(Part::Actions { actions }) = parts.last_mut() {
                    actions.push(action);
                } else {
                    parts.push(Part::Actions {
                        actions: vec![action],
                    });
                }
            }
        }
    }
    parts
}
