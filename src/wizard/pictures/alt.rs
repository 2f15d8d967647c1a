//! A picture in words: which screen it shows, and what is marked on it.

use crate::{
    drawings::{Control, Counts, Drawing, Plan},
    integrations::pack::Pack,
    words::Words,
};

pub fn of(words: Words, pack: &Pack, drawing: &Drawing, plan: &Plan) -> String {
    let screen = if drawing.window {
        words.msg("picture-window")
    } else if drawing.counts == Counts::Never {
        words.msg("picture-boxes")
    } else if drawing.screen == pack.short_name {
        words.msg("picture-product")
    } else {
        words.msg("picture-page")
    };
    let screen = screen
        .arg("screen", &drawing.screen)
        .arg("vendor", &pack.short_name);
    // What one click is about is told under its number once.
    let clicks = plan.rings.chunk_by(|one, next| one.number == next.number);
    let marked = clicks.map(|rings| {
        let controls = rings.iter().map(|ring| control(words, &ring.control));
        let controls = words.list(&controls.collect::<Vec<_>>());
        match rings[0].number {
            None => controls,
            Some(number) => words
                .msg("picture-number")
                .arg("number", number)
                .arg("control", controls)
                .to_string(),
        }
    });
    let marked = words.list(&marked.collect::<Vec<_>>());
    let marked = words.msg("picture-marked").arg("controls", marked);
    words
        .msg("picture-alt")
        .arg("screen", screen.to_string())
        .arg("marked", marked.to_string())
        .to_string()
}

fn control(words: Words, control: &Control) -> String {
    let (message, label) = match control {
        Control::Dots => return words.say("picture-dots"),
        Control::Gear => return words.say("picture-gear"),
        Control::Bin => return words.say("picture-bin"),
        Control::EveryBox => return words.say("picture-every-box"),
        Control::ButtonAt(label, place) => {
            let message = words.msg("picture-button-at").arg("label", label);
            return message.arg("place", place).to_string();
        }
        Control::LeftMenu(label) => (words.msg("picture-left-menu"), label),
        Control::Entry(label) => (words.msg("picture-entry"), label),
        Control::Button(label) => (words.msg("picture-button"), label),
        Control::Tab(label) => (words.msg("picture-tab"), label),
        Control::Field(label) => (words.msg("picture-field"), label),
        Control::List(label) => (words.msg("picture-list"), label),
        Control::Search(label) => (words.msg("picture-search"), label),
        Control::Choice(label) => (words.msg("picture-choice"), label),
        Control::Box(label) => (words.msg("picture-box"), label),
    };
    message.arg("label", label).to_string()
}
