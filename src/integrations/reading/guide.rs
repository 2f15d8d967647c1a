//! `guide.<lang>.toml` and `causes.<lang>.toml`: the wizard's screens, and what is said about causes.

use super::{
    super::pack::{Block, CauseText, Causes, CopyText, Guide, MenuWords, Step, StepKind},
    Table,
};

pub(super) fn guide(t: &Table<'_>) -> Guide {
    Guide {
        take_back: t.texts("take_back"),
        menus: t.table("menus", |t| MenuWords {
            newer: t.text("newer"),
            older: t.text("older"),
        }),
        steps: t.list("steps", step),
    }
}

fn step(t: &Table<'_>) -> Step {
    Step {
        id: t.text("id"),
        title: t.text("title"),
        lead: t.maybe("lead").unwrap_or_default(),
        kind: t.word(
            "kind",
            &[
                ("read", StepKind::Read),
                ("permissions", StepKind::Permissions),
                ("credentials", StepKind::Credentials),
                ("check", StepKind::Check),
                ("done", StepKind::Done),
            ],
        ),
        teaches: t.texts("teaches"),
        minutes: t
            .number("minutes")
            .and_then(|minutes| u8::try_from(minutes).ok())
            .unwrap_or_default(),
        blocks: t.list("blocks", block),
    }
}

#[derive(Clone, Copy)]
enum Is {
    Text,
    Action,
    Warning,
    Note,
}

fn block(t: &Table<'_>) -> Block {
    let is = t.word(
        "is",
        &[
            ("text", Is::Text),
            ("action", Is::Action),
            ("warning", Is::Warning),
            ("note", Is::Note),
        ],
    );
    match is {
        Is::Text => Block::Text {
            text: t.text("text"),
        },
        Is::Warning => Block::Warning {
            title: t.text("title"),
            text: t.text("text"),
        },
        Is::Note => Block::Note {
            title: t.text("title"),
            text: t.text("text"),
        },
        Is::Action => Block::Action {
            id: t.text("id"),
            title: t.text("title"),
            text: t.maybe("text").unwrap_or_default(),
            newer: t.texts("newer"),
            older: t.texts("older"),
            copy: t.list("copy", |t| CopyText {
                label: t.text("label"),
                text: t.text("text"),
            }),
            picture: t.one_or_more("picture"),
            picture_older: t.one_or_more("picture_older"),
        },
    }
}

pub(super) fn causes(t: &Table<'_>) -> Causes {
    Causes::read(|cause| t.needed_table(cause.as_str(), cause_text))
}

fn cause_text(t: &Table<'_>) -> CauseText {
    CauseText {
        title: t.text("title"),
        customer: t.text("customer"),
        advice: t.text("advice"),
        staff: t.text("staff"),
        step: t.maybe("step"),
    }
}
