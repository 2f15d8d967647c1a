//! The guide: its steps, what they teach, and that every language says all of it.

use std::collections::BTreeSet;

use super::{
    super::pack::{Block, Guide, Step, StepKind},
    Judged, is_slug,
};

pub(super) fn judge(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    english(judged, &pack.guide);
    taught(judged, &pack.guide);
    for (language, translation) in &pack.translations {
        let file = format!("guide.{language}.toml");
        same(judged, &file, &pack.guide, &translation.guide);
    }
}

const ENGLISH: &str = "guide.en.toml";

fn english(judged: &mut Judged<'_>, guide: &Guide) {
    if guide.take_back.is_empty() {
        let what = "Is empty; say how the access is taken back.";
        judged.fault_in(ENGLISH, "take_back", what);
    }
    let ids = guide.steps.iter().enumerate();
    let ids = ids.map(|(n, step)| (format!("steps[{n}].id"), step.id.as_str()));
    judged.unique(ENGLISH, ids, |id| format!("The step “{id}”"));
    let mut actions = Vec::new();
    for (n, step) in guide.steps.iter().enumerate() {
        if !is_slug(&step.id) {
            let what = "Should be lower-case letters, digits and hyphens.";
            judged.fault_in(ENGLISH, format!("steps[{n}].id"), what);
        }
        for (m, block) in step.blocks.iter().enumerate() {
            if let Block::Action {
                id, newer, older, ..
            } = block
            {
                actions.push((format!("steps[{n}].blocks[{m}].id"), id.as_str()));
                if newer.is_empty() && !older.is_empty() {
                    let what = "Says what to click in older menus only; write newer as well.";
                    judged.fault_in(ENGLISH, format!("steps[{n}].blocks[{m}].older"), what);
                }
                if !is_slug(id) {
                    let what = "Should be lower-case letters, digits and hyphens.";
                    judged.fault_in(ENGLISH, format!("steps[{n}].blocks[{m}].id"), what);
                }
            }
        }
    }
    judged.unique(ENGLISH, actions, |id| format!("The action “{id}”"));
    menus(judged, guide);
    let order = guide.steps.iter().map(|step| step.kind);
    let order: Vec<_> = order.filter(|kind| *kind != StepKind::Read).collect();
    let wanted = [
        StepKind::Permissions,
        StepKind::Credentials,
        StepKind::Check,
        StepKind::Done,
    ];
    if order != wanted {
        let what = "The kinds permissions, credentials, check and done must each be there once and in this order.";
        judged.fault_in(ENGLISH, "steps", what);
    }
}

/// Which menus somebody sees is asked where the guide says how to tell, and only where it matters.
fn menus(judged: &mut Judged<'_>, guide: &Guide) {
    let steps = guide.steps.iter();
    let apart = steps.filter(|step| step.tells_menus_apart()).count();
    if guide.menus.is_some() && apart == 0 {
        let what = "No action says what to click in older menus; take this out.";
        judged.fault_in(ENGLISH, "menus", what);
    }
    if guide.menus.is_none() && apart > 1 {
        let what = "Several steps lead through older menus; say in [menus] how newer and older ones look, so that it can be asked once.";
        judged.fault_in(ENGLISH, "menus", what);
    }
}

/// Every permission is taught: by the step that lists them, or by one that names it.
fn taught(judged: &mut Judged<'_>, guide: &Guide) {
    let mut taught = BTreeSet::new();
    let mut all = false;
    for (n, step) in guide.steps.iter().enumerate() {
        all |= step.kind == StepKind::Permissions && step.teaches.is_empty();
        for (m, id) in step.teaches.iter().enumerate() {
            if judged.pack.permission(id).is_none() {
                let what = format!("There is no permission “{id}”; name one of this pack.");
                judged.fault_in(ENGLISH, format!("steps[{n}].teaches[{m}]"), what);
            }
            taught.insert(id.as_str());
        }
    }
    if all {
        return;
    }
    for (n, permission) in judged.pack.permissions.iter().enumerate() {
        if !taught.contains(permission.id.as_str()) {
            let what = format!(
                "No step of the guide teaches “{}”; add it to a step's teaches.",
                permission.id
            );
            judged.fault(format!("permissions[{n}].id"), what);
        }
    }
}

/// A language says what English says: the same steps, in the same order, with the same blocks.
fn same(judged: &mut Judged<'_>, file: &str, english: &Guide, other: &Guide) {
    if english.take_back.len() != other.take_back.len() {
        let count = english.take_back.len();
        let what = format!("English has {count} sentences here; write as many.");
        judged.fault_in(file, "take_back", what);
    }
    if english.menus.is_some() != other.menus.is_some() {
        let what = "Is there in one language only; write both or none.";
        judged.fault_in(file, "menus", what);
    }
    for (n, step) in english.steps.iter().enumerate() {
        match other.steps.get(n) {
            Some(translated) if translated.id == step.id => {
                same_step(judged, file, n, step, translated);
            }
            Some(translated) => {
                let what = format!(
                    "English has the step “{}” here, not “{}”; bring the steps into its order.",
                    step.id, translated.id
                );
                judged.fault_in(file, format!("steps[{n}].id"), what);
                return;
            }
            None => {
                let what = format!("The step “{}” of English is missing; add it.", step.id);
                judged.fault_in(file, "steps", what);
            }
        }
    }
    for (n, step) in other.steps.iter().enumerate().skip(english.steps.len()) {
        let what = format!("English has no step “{}”; take it out.", step.id);
        judged.fault_in(file, format!("steps[{n}].id"), what);
    }
}

fn same_step(judged: &mut Judged<'_>, file: &str, n: usize, english: &Step, other: &Step) {
    let at = format!("steps[{n}]");
    if english.kind != other.kind {
        judged.fault_in(
            file,
            format!("{at}.kind"),
            "Is another kind in English; make it the same.",
        );
    }
    if english.minutes != other.minutes {
        let what = "Is another number in English; make it the same.";
        judged.fault_in(file, format!("{at}.minutes"), what);
    }
    if english.teaches != other.teaches {
        let what = "Teaches other permissions in English; make it the same.";
        judged.fault_in(file, format!("{at}.teaches"), what);
    }
    if english.lead.is_empty() != other.lead.is_empty() {
        judged.fault_in(
            file,
            format!("{at}.lead"),
            "Is there in one language only; write both or none.",
        );
    }
    let (left, right) = (english.blocks.len(), other.blocks.len());
    if left != right {
        let what = format!("Has {right} blocks, and {left} in English; write the same ones.");
        judged.fault_in(file, format!("{at}.blocks"), what);
    }
    for (m, (english, other)) in english.blocks.iter().zip(&other.blocks).enumerate() {
        if shape(english) != shape(other) {
            let what = "Differs from English in its kind, id, pictures or number of texts; make it the same.";
            judged.fault_in(file, format!("{at}.blocks[{m}]"), what);
        }
    }
}

/// What of a block is the same in every language.
fn shape(block: &Block) -> (&'static str, Option<&str>, [&[String]; 2], [usize; 4]) {
    match block {
        Block::Text { .. } => ("text", None, [&[]; 2], [0; 4]),
        Block::Warning { .. } => ("warning", None, [&[]; 2], [0; 4]),
        Block::Note { .. } => ("note", None, [&[]; 2], [0; 4]),
        Block::Action {
            id,
            title: _,
            text,
            newer,
            older,
            copy,
            picture,
            picture_older,
        } => (
            "action",
            Some(id),
            [picture, picture_older],
            [
                usize::from(!text.is_empty()),
                newer.len(),
                older.len(),
                copy.len(),
            ],
        ),
    }
}
