//! The customers' components with invented findings, for the styleguide: the pages' own templates and
//! types, so that what is shown there cannot differ from what customers see.

mod check;

use std::sync::Arc;

use askama::Template;

use super::{
    blocks::{self, Part},
    boxes::{self, Tab},
    help::handed::Handed,
    menus::{Choice, Question},
    pictures::{Desk, Figure},
    report::{Report, Run, Stop},
    sheet::{self, Standing, StepLink},
    words::{Names, Rich},
};
use crate::{
    app::App,
    brands::Brand,
    connections::Menus,
    integrations::{
        pack::{Block, Pack, Step},
        registry,
        verdict::Verdict,
    },
    web::{Error, Field, Frame, HelpLinks, Result, assets, page::LogoView},
    words::Words,
};

/// Whose guide the samples are of.
const PACK: &str = "hibob";
/// Of so many boxes, with all that can be found of them.
const BOXES: usize = 14;
const T: Words = Words::ENGLISH;

#[derive(Template)]
#[template(path = "console/styleguide/setup.html", whitespace = "minimize")]
struct Samples {
    /// A page of a visit, under a name and with a logo.
    frame: Frame,
    with_logo: Frame,
    for_staff: Frame,
    help: HelpLinks,
    steps: Vec<StepLink>,
    parts: Vec<Part>,
    folded: Vec<Part>,
    tabs: Vec<Tab>,
    ticked: usize,
    total: usize,
    why_is_here: bool,
    figure: Option<Figure>,
    handed: Vec<HandedSheet>,
    secret: Field,
    refused: Field,
    digits: Field,
    token: Field,
    run: Run,
    stop: Stop,
    report: Report,
    vendor: &'static str,
    granted_in: &'static str,
    credentials_href: String,
    only_missing_href: String,
    done_href: String,
    mail_is_on: bool,
}

/// What `parts/handed.html` needs of a sheet.
struct HandedSheet {
    handed: Option<Handed>,
}

/// A setup that nobody goes through.
pub(super) struct Stage {
    pub pack: &'static Pack,
    pub brand: Arc<Brand>,
    pub names: Names,
}

/// All of them, one below the other.
pub fn show(app: &App) -> Result<String> {
    let pack = registry::find(PACK).ok_or(Error::NotFound)?;
    let brand = app.settings.brands.own().clone();
    let stage = Stage {
        pack,
        names: Names::of(&brand, pack, T),
        brand,
    };
    let told_apart = |step: &&Step| step.tells_menus_apart();
    let step = pack.guide.steps.iter().find(told_apart);
    let step = step.ok_or(Error::NotFound)?;
    let frame = stage.frame();
    let tabs = stage.tabs()?;
    let samples = Samples {
        with_logo: with_logo(frame.clone()),
        for_staff: Frame::of(&app.settings),
        help: Stage::help(step),
        steps: stage.steps(),
        parts: stage.parts(step),
        folded: stage.question(step, "folded", Some(Menus::Newer)),
        ticked: tabs.iter().map(Tab::ticked).sum(),
        total: tabs.iter().map(Tab::total).sum(),
        tabs,
        why_is_here: true,
        figure: stage.figure(step),
        handed: handed(),
        secret: Field::new("sample_token", "Token").hint("It is shown once, when it is made."),
        refused: Field::new("sample_id", "Service user ID")
            .typed("SERVICE-")
            .refused(Some(
                "The number after SERVICE- is missing. Copy the whole ID.",
            )),
        digits: Field::new("sample_digits", &T.say("code-field")),
        token: Field::new("sample_code", &T.say("start-code")),
        run: stage.run(),
        stop: stage.stop(),
        report: stage.report(),
        vendor: &pack.short_name,
        granted_in: &pack.granted_in,
        credentials_href: sheet::credentials_href(pack),
        only_missing_href: sheet::permissions_href(pack),
        done_href: sheet::done_href(pack),
        mail_is_on: app.mail_is_on(),
        frame,
    };
    samples.render().map_err(Error::internal)
}

/// The operator's own look: here a logo that every deployment has.
fn with_logo(mut frame: Frame) -> Frame {
    if let Some(look) = &mut frame.look {
        look.logo = Some(LogoView {
            href: assets::url("icon.svg"),
            width: 32,
            height: 32,
        });
    }
    frame
}

fn handed() -> Vec<HandedSheet> {
    let colleague = "ben@acme.example";
    let day = "3 May 2026";
    let waiting = Handed::Waiting {
        who: T
            .rich("stuck-handed-you")
            .arg("colleague", colleague)
            .done(),
        how_far: T.msg("stuck-handed-sent").arg("day", day).to_string(),
        meanwhile: T.rich("stuck-handed-on").link("next", "#handed").done(),
        link: String::new(),
    };
    let done = T.rich("stuck-handed-done").arg("colleague", colleague);
    let heading = T.msg("stuck-only-heading").arg("asker", "ana@acme.example");
    let all = [
        waiting,
        Handed::Done {
            by: done.arg("day", day).done(),
        },
        Handed::Asked {
            heading: heading.arg("company", "Acme Ltd").to_string(),
            minutes: 2,
        },
    ];
    all.map(Some).map(|handed| HandedSheet { handed }).into()
}

impl Stage {
    fn frame(&self) -> Frame {
        let mut frame = Frame::new(&self.brand, T, "/console/styleguide".to_owned());
        if let Some(look) = &mut frame.look {
            look.logo = None;
        }
        frame
    }

    /// As on the page of the one who asks for help.
    fn help(step: &Step) -> HelpLinks {
        let at = |page| super::help::address(page, &step.id, None);
        HelpLinks {
            screen: at("screen"),
            ask: "/console/styleguide".to_owned(),
            colleague: Some(at("colleague")),
            alone: false,
        }
    }

    /// One done, one at hand, the others to come and the last not open yet.
    fn steps(&self) -> Vec<StepLink> {
        let steps = self.pack.guide.steps.iter().enumerate();
        let last = self.pack.guide.steps.len();
        steps
            .map(|(at, step)| StepLink {
                name: self.names.plain(&step.title),
                number: at + 1,
                href: (at + 1 < last).then(|| "#steps".to_owned()),
                standing: match at {
                    0 => Standing::Done,
                    1 => Standing::Current,
                    _ => Standing::ToCome,
                },
            })
            .collect()
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            pack: self.pack,
            brand: &self.brand,
            named: None,
            words: T,
        }
    }

    /// The question about the menus, and the first of each kind of block in the guide.
    fn parts(&self, step: &Step) -> Vec<Part> {
        let kinds: [fn(&Block) -> bool; 5] = [
            |block| matches!(block, Block::Text { .. }),
            |block| matches!(block, Block::Warning { .. }),
            |block| matches!(block, Block::Note { .. }),
            |block| matches!(block, Block::Action { older, newer, .. } if !older.is_empty() && newer.len() > 1),
            |block| matches!(block, Block::Action { copy, .. } if !copy.is_empty()),
        ];
        let all = || self.pack.guide.steps.iter().flat_map(|step| &step.blocks);
        let first = kinds.map(|kind| all().find(|block| kind(block)).cloned());
        let first: Vec<_> = first.into_iter().flatten().collect();
        let vendor = &self.pack.short_name;
        let pictures = |block: &_| self.desk().for_action(block);
        let mut parts = self.question(step, "asked", None);
        parts.extend(blocks::parts(&first, &self.names, vendor, None, pictures));
        parts
    }

    /// Asked until it is answered, then folded away.
    fn question(&self, step: &Step, place: &str, seen: Option<Menus>) -> Vec<Part> {
        let Some(words) = &self.pack.guide.menus else {
            return Vec::new();
        };
        let choices = [(Menus::Newer, &words.newer), (Menus::Older, &words.older)];
        vec![Part::Menus(Question {
            vendor: self.pack.short_name.clone(),
            step: format!("{}-{place}", step.id),
            asks: seen.is_none(),
            seen,
            choices: choices.map(|(menus, text)| Choice {
                menus,
                text: self.names.rich(text),
            }),
        })]
    }

    fn figure(&self, step: &Step) -> Option<Figure> {
        let mut shown = step
            .blocks
            .iter()
            .map(|block| self.desk().for_action(block));
        shown.find_map(|shown| shown.newer.into_iter().next())
    }

    /// Some ticked, some told of by the last check, some that nothing waits for.
    fn tabs(&self) -> Result<Vec<Tab>> {
        let profile = self.pack.profiles.first().ok_or(Error::NotFound)?;
        let asked: Vec<_> = self.pack.asked(profile).take(BOXES).collect();
        let asked = asked.into_iter().enumerate();
        let asked: Vec<_> = asked.map(|(at, (one, _))| (one, at != 3)).collect();
        let at = |id: &str| asked.iter().position(|(one, _)| one.id == id);
        let ticked = |id: &str| at(id).is_some_and(|at| at % 3 == 0);
        let verdict = |id: &str| match at(id) {
            Some(1) => Some(Verdict::Missing),
            Some(2) => Some(Verdict::Unclear),
            _ => None,
        };
        Ok(boxes::tabs(&asked, &self.names, T, ticked, verdict))
    }

    fn rich(text: &str) -> Rich {
        Rich::new(text)
    }
}
