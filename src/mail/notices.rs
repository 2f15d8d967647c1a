//! What we write by ourselves: that something is still to do, that a link ends soon, that a check has
//! ended, and that somebody entered new credentials.

use super::{
    Kind, Stop,
    letter::{Letter, Message, Part, Place, Sender},
    messages::by_code,
};
use crate::{base::time::Moment, words::Message as Words};

/// Somebody has not begun, or stopped half-way. It holds a link, so it does not show itself.
pub struct Reminder<'a> {
    pub about: Unfinished<'a>,
    /// Whether the link was opened.
    pub begun: bool,
}

/// The link ends in about two days, and there is something left to do. It holds that link, so it does
/// not show itself.
pub struct Expiring<'a> {
    pub about: Unfinished<'a>,
}

/// A setup with something left to do.
pub struct Unfinished<'a> {
    pub company: &'a str,
    /// What the vendor is called on its own screens, such as “Bob”.
    pub vendor: &'a str,
    /// When the link was mailed.
    pub mailed_at: Moment,
    pub valid_until: Moment,
    /// The whole address, with a secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
    pub stop: Stop,
}

/// New credentials took the place of the ones in use.
#[derive(Debug)]
pub struct Replaced<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// Who entered them, and when.
    pub by: &'a str,
    pub at: Moment,
}

/// A check that the page was closed on has ended, and this is left to do. It holds a link, so it does
/// not show itself.
pub struct CheckFinished<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    pub left: LeftToDo<'a>,
    pub valid_until: Moment,
    /// The whole address, with a secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
}

/// What a check leaves to do, in the reader's language.
pub enum LeftToDo<'a> {
    /// Boxes to tick, and what holds them there: "the permission group".
    Tick {
        boxes: Vec<Place>,
        granted_in: &'a str,
    },
    /// So many boxes to confirm; none when only the account is asked about.
    Confirm(usize),
    /// There was no getting at the boxes: what happened, and what to do about it.
    Mend { happened: String, advice: String },
}

impl Unfinished<'_> {
    fn fill(&self, sender: Sender<'_>, message: Words<'_>) -> String {
        message
            .arg("operator", &sender.brand.operator)
            .arg("vendor", self.vendor)
            .arg("company", self.company)
            .to_string()
    }

    /// How to go on, and until when.
    fn how(&self, sender: Sender<'_>, button: String) -> Vec<Part> {
        let t = sender.words;
        let until = t.minute(self.valid_until);
        let mut parts = vec![Part::Button {
            label: button,
            url: self.url.to_owned(),
        }];
        parts.extend(by_code(sender, self.url, self.code));
        parts.push(Part::Says(
            t.msg("mail-until").arg("moment", until).to_string(),
        ));
        parts
    }
}

impl Message for Reminder<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message| self.about.fill(sender, message);
        let (stands, button) = if self.begun {
            (t.msg("mail-reminder-begun"), t.say("mail-reminder-button"))
        } else {
            let day = t.day(self.about.mailed_at);
            let stands = t.msg("mail-reminder-unopened").arg("day", day);
            (stands, t.say("mail-setup-button"))
        };
        let mut parts = vec![Part::Says(about(stands))];
        if self.begun {
            parts.push(Part::Says(t.say("mail-reminder-browser")));
        }
        parts.extend(self.about.how(sender, button));
        parts.push(Part::Says(t.say("mail-reminder-both")));
        Letter {
            kind: Kind::Reminder,
            subject: about(t.msg("mail-reminder-subject")),
            title: about(t.msg("mail-reminder-title")),
            preview: t.say("mail-reminder-preview"),
            parts,
            why: about(t.msg("mail-why-contact")),
            stop: Some(self.about.stop.clone()),
        }
    }
}

impl Message for Expiring<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message| self.about.fill(sender, message);
        let day = || t.day(self.about.valid_until);
        let ends = t
            .msg("mail-expiring-ends")
            .arg("moment", t.minute(self.about.valid_until));
        let mut parts = vec![Part::Says(about(ends))];
        let button = t.say("mail-reminder-button");
        parts.extend(self.about.how(sender, button));
        parts.push(Part::Says(t.say("mail-expiring-later")));
        Letter {
            kind: Kind::Expiring,
            subject: about(t.msg("mail-expiring-subject").arg("day", day())),
            title: about(t.msg("mail-expiring-title").arg("day", day())),
            preview: t.say("mail-expiring-preview"),
            parts,
            why: about(t.msg("mail-why-contact")),
            stop: Some(self.about.stop.clone()),
        }
    }
}

impl Message for Replaced<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| {
            message
                .arg("operator", &sender.brand.operator)
                .arg("vendor", self.vendor)
                .arg("company", self.company)
                .to_string()
        };
        let when = t.msg("mail-renewed-when").arg("moment", t.minute(self.at));
        Letter {
            kind: Kind::Replaced,
            subject: about(t.msg("mail-renewed-subject")),
            title: about(t.msg("mail-renewed-title")),
            preview: t.say("mail-renewed-preview"),
            parts: vec![
                Part::Says(about(when)),
                Part::Address(self.by.to_owned()),
                Part::Says(about(t.msg("mail-renewed-checked"))),
                Part::Says(t.say("mail-renewed-expected")),
                Part::Says(about(t.msg("mail-renewed-unexpected"))),
                Part::Address(sender.brand.support_email.to_string()),
                Part::Says(about(t.msg("mail-take-back"))),
            ],
            why: t.say("mail-why-set-up"),
            stop: None,
        }
    }
}

impl Message for CheckFinished<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| {
            message
                .arg("operator", &sender.brand.operator)
                .arg("vendor", self.vendor)
                .arg("company", self.company)
                .to_string()
        };
        let mut parts = vec![Part::Says(about(t.msg("mail-check-lead")))];
        match &self.left {
            LeftToDo::Tick { boxes, granted_in } => {
                let count = boxes.len();
                let tick = t.msg("mail-check-tick").arg("place", *granted_in);
                parts.extend([
                    Part::Says(about(t.msg("mail-check-boxes").arg("count", count))),
                    Part::Places(boxes.clone()),
                    Part::Says(about(tick.arg("count", count))),
                ]);
            }
            LeftToDo::Confirm(count) => {
                let confirm = t.msg("mail-check-confirm").arg("count", *count);
                parts.push(Part::Says(about(confirm)));
            }
            LeftToDo::Mend { happened, advice } => {
                parts.extend([happened, advice].map(|text| Part::Says(text.clone())));
            }
        }
        parts.push(Part::Button {
            label: t.say("mail-check-button"),
            url: self.url.to_owned(),
        });
        parts.extend(by_code(sender, self.url, self.code));
        let until = t.minute(self.valid_until);
        parts.push(Part::Says(
            t.msg("mail-until").arg("moment", until).to_string(),
        ));
        Letter {
            kind: Kind::CheckFinished,
            subject: about(t.msg("mail-check-subject")),
            title: about(t.msg("mail-check-subject")),
            preview: t.say("mail-check-preview"),
            parts,
            why: t.say("mail-why-set-up"),
            stop: None,
        }
    }
}
