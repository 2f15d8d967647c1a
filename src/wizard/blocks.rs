//! The pieces of a guide's screen, as the templates show them.

use super::{
    menus::Question,
    pictures::Shown,
    words::{Names, Rich},
};
use crate::{
    connections::Menus,
    integrations::pack::{Block, CopyText},
};

/// One piece of a screen. Neighbours of a kind stand together; actions are numbered through.
#[derive(Debug)]
pub enum Part {
    Text {
        text: Rich,
    },
    Actions {
        actions: Vec<Action>,
        /// The first one's number.
        start: usize,
        /// The screen has no other action, so a number would say nothing.
        alone: bool,
    },
    Notes {
        notes: Vec<Note>,
    },
    /// Before the first action that depends on it.
    Menus(Question),
}

#[derive(Debug)]
pub struct Note {
    pub title: Rich,
    pub text: Rich,
    /// Something that goes wrong often.
    pub warns: bool,
}

#[derive(Debug)]
pub struct Action {
    pub id: String,
    pub title: Rich,
    pub text: Option<Rich>,
    pub newer: Vec<Rich>,
    pub older: Vec<Rich>,
    pub copy: Vec<CopyText>,
    /// Where to click.
    pub pictures: Shown,
    /// "Bob"
    pub vendor: String,
}

/// The pieces of a screen, as those read it who see these menus. While nobody has said which, both
/// are told.
pub fn parts(
    blocks: &[Block],
    names: &Names,
    vendor: &str,
    menus: Option<Menus>,
    pictures: impl Fn(&Block) -> Shown,
) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut next = 1;
    for block in blocks {
        match block {
            Block::Text { text } => parts.push(Part::Text {
                text: names.rich(text),
            }),
            Block::Warning { title, text } => add_note(&mut parts, names, title, text, true),
            Block::Note { title, text } => add_note(&mut parts, names, title, text, false),
            Block::Action { .. } => {
                let shown = pictures(block);
                let Some(action) = action(block, names, vendor, menus, shown) else {
                    continue;
                };
                if let Some(Part::Actions { actions, .. }) = parts.last_mut() {
                    actions.push(action);
                } else {
                    parts.push(Part::Actions {
                        actions: vec![action],
                        start: next,
                        alone: false,
                    });
                }
                next += 1;
            }
        }
    }
    for part in &mut parts {
        if let Part::Actions { alone, .. } = part {
            *alone = next == 2;
        }
    }
    parts
}

fn add_note(parts: &mut Vec<Part>, names: &Names, title: &str, text: &str, warns: bool) {
    let note = Note {
        title: names.rich(title),
        text: names.rich(text),
        warns,
    };
    if let Some(Part::Notes { notes }) = parts.last_mut() {
        notes.push(note);
    } else {
        parts.push(Part::Notes { notes: vec![note] });
    }
}

fn action(
    block: &Block,
    names: &Names,
    vendor: &str,
    menus: Option<Menus>,
    pictures: Shown,
) -> Option<Action> {
    let Block::Action {
        id,
        title,
        text,
        newer,
        older,
        copy,
        picture: _,
        picture_older: _,
    } = block
    else {
        return None;
    };
    // Where only one way is told, both menus go it.
    let (newer, older) = match menus {
        None => (&newer[..], &older[..]),
        Some(Menus::Older) if !older.is_empty() => (&older[..], &[][..]),
        Some(_) => (&newer[..], &[][..]),
    };
    let rich = |clicks: &[String]| clicks.iter().map(|click| names.rich(click)).collect();
    Some(Action {
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
        pictures: pictures.of(menus),
        vendor: vendor.to_owned(),
    })
}
