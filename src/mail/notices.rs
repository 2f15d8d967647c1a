//! What we write by ourselves: that something is still to do, that a link ends soon, and that
//! somebody entered new credentials.

use super::{
    Kind, Stop,
    letter::{Letter, Message, Part, Sender},
};
use crate::{base::time::Moment, words::Message as Words};

/// Somebody has not begun, or stopped half-way. It repeats no link, for that is kept nowhere.
pub struct Reminder<'a> {
    pub about: Unfinished<'a>,
    /// Whether the link was opened.
    pub begun: bool,
}

/// The link ends in about two days, and there is something left to do.
pub struct Expiring<'a> {
    pub about: Unfinished<'a>,
}

/// A setup with something left to do.
pub struct Unfinished<'a> {
    pub company: &'a str,
    /// What the vendor is called on its own screens, such as “Bob”.
    pub vendor: &'a str,
    /// When the link was mailed, and under which subject, to be found again.
    pub mailed_at: Moment,
    pub mailed_as: Option<&'a str>,
    pub valid_until: Moment,
    /// The page that a link opens.
    pub page: &'a str,
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

impl Unfinished<'_> {
    fn fill(&self, sender: Sender<'_>, message: Words<'_>) -> String {
        message
            .arg("operator", &sender.brand.operator)
            .arg("vendor", self.vendor)
            .arg("company", self.company)
            .to_string()
    }

    /// How to go on: which mail to look for, and what to do without it.
    fn how(&self, sender: Sender<'_>) -> Vec<Part> {
        let t = sender.words;
        let day = t.day(self.mailed_at);
        let mut parts = Vec::new();
        match self.mailed_as {
            Some(subject) => parts.extend([
                Part::Says(t.msg("mail-find-by-subject").arg("day", day).to_string()),
                Part::Quoted(subject.to_owned()),
            ]),
            None => parts.push(Part::Says(t.msg("mail-find").arg("day", day).to_string())),
        }
        parts.extend([
            Part::Says(t.say("mail-find-browser")),
            Part::Button {
                label: t.say("mail-find-button"),
                url: self.page.to_owned(),
            },
            Part::Says(t.say("mail-find-lost")),
            Part::Says(t.say("mail-find-colleague")),
        ]);
        parts
    }
}

impl Message for Reminder<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message| self.about.fill(sender, message);
        let stands = if self.begun {
            t.msg("mail-reminder-begun")
        } else {
            let day = t.day(self.about.mailed_at);
            t.msg("mail-reminder-unopened").arg("day", day)
        };
        let until = t.minute(self.about.valid_until);
        let mut parts = vec![Part::Says(about(stands))];
        parts.extend(self.about.how(sender));
        parts.push(Part::Says(
            t.msg("mail-works-until").arg("moment", until).to_string(),
        ));
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
        parts.extend(self.about.how(sender));
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
                Part::Says(t.say("mail-renewed-unexpected")),
                Part::Address(sender.brand.support_email.to_string()),
                Part::Says(about(t.msg("mail-take-back"))),
            ],
            why: t.say("mail-why-set-up"),
            stop: None,
        }
    }
}
