//! What is written when somebody at a customer is stuck: to support, and to the colleague who is
//! asked for one step.

use super::{
    Kind,
    letter::{Letter, Message, Part, Sender},
    messages::by_code,
};
use crate::{base::time::Moment, words::Message as Words};

/// To support, in English: a customer is stuck and asks for help.
#[derive(Debug)]
pub struct HelpAsked<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// The step's title in English.
    pub step: &'a str,
    pub asked_by: &'a str,
    /// What they wrote.
    pub words: &'a str,
    /// "German"
    pub language: &'a str,
    pub browser: &'a str,
    /// How the newest check stands, in one line.
    pub check: &'a str,
    /// The connection's page in the console.
    pub console: &'a str,
}

/// To a colleague: one step to do. It holds a link, so it does not show itself.
pub struct StepAsked<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// The step's title.
    pub step: String,
    pub asked_by: &'a str,
    /// The whole address, with the secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
    pub valid_until: Moment,
}

/// To who asked a colleague.
#[derive(Debug)]
pub struct StepDone<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// The step's title.
    pub step: String,
    pub done_by: &'a str,
}

impl Message for HelpAsked<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let Self {
            company,
            vendor,
            step,
            asked_by,
            ..
        } = self;
        let operator = &sender.brand.operator;
        Letter {
            kind: Kind::HelpAsked,
            subject: format!("{company} needs help at the step “{step}”"),
            title: format!("{company} needs help"),
            preview: self.words.chars().take(90).collect(),
            parts: vec![
                Part::Says(format!(
                    "{asked_by} of {company} asks for help at the step “{step}” of connecting {vendor} to {operator}. An answer to this mail goes to {asked_by}."
                )),
                Part::Quoted(self.words.to_owned()),
                Part::Says(format!(
                    "Check: {}. Language: {}. Browser: {}.",
                    self.check, self.language, self.browser
                )),
                Part::Button {
                    label: "Open the connection in the console".to_owned(),
                    url: self.console.to_owned(),
                },
                Part::Says(
                    "Do not ask for the token, and do not take it by mail: it goes only into the page of the setup.".to_owned(),
                ),
            ],
            why: "It comes to the support address. The same is in the console’s queue.".to_owned(),
            stop: None,
        }
    }
}

impl Message for StepAsked<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| {
            message
                .arg("asker", self.asked_by)
                .arg("company", self.company)
                .arg("step", &self.step)
                .arg("vendor", self.vendor)
                .arg("operator", &sender.brand.operator)
                .arg("until", t.minute(self.valid_until))
                .to_string()
        };
        let mut parts = vec![
            Part::Says(about(t.msg("stuck-mail-asked-lead"))),
            Part::Says(t.say("stuck-mail-asked-what")),
            Part::Button {
                label: t.say("stuck-mail-asked-button"),
                url: self.url.to_owned(),
            },
        ];
        parts.extend(by_code(sender, self.url, self.code));
        parts.extend([
            Part::Says(about(t.msg("stuck-mail-asked-until"))),
            Part::Says(t.say("stuck-mail-asked-not-you")),
        ]);
        Letter {
            kind: Kind::StepAsked,
            subject: about(t.msg("stuck-mail-asked-subject")),
            title: t.say("stuck-mail-asked-heading"),
            preview: about(t.msg("stuck-mail-asked-until")),
            parts,
            why: about(t.msg("stuck-mail-asked-why")),
            stop: None,
        }
    }
}

impl Message for StepDone<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| {
            message
                .arg("colleague", self.done_by)
                .arg("company", self.company)
                .arg("step", &self.step)
                .arg("vendor", self.vendor)
                .arg("operator", &sender.brand.operator)
                .to_string()
        };
        Letter {
            kind: Kind::StepDone,
            subject: about(t.msg("stuck-mail-done-subject")),
            title: t.say("stuck-mail-done-heading"),
            preview: t.say("stuck-mail-done-next"),
            parts: vec![
                Part::Says(about(t.msg("stuck-mail-done-lead"))),
                Part::Says(t.say("stuck-mail-done-next")),
            ],
            why: about(t.msg("stuck-mail-done-why")),
            stop: None,
        }
    }
}
