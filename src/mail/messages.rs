//! What we write to people. The words stand in `templates/locales/*/mail.ftl`.

use super::{
    Kind,
    letter::{Letter, Part, Place},
};
use crate::{
    base::{email_address::EmailAddress, time::Moment},
    words::Message as Words,
};

pub use super::letter::{Message, Sender};

/// The setup link. It holds a secret, so it does not show itself.
pub struct SetupLink<'a> {
    pub company: &'a str,
    /// What the vendor is called on its own screens, such as “Bob”.
    pub vendor: &'a str,
    /// The whole address, with the secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
    pub valid_until: Moment,
    pub why: Why<'a>,
}

/// Why somebody gets a setup link.
#[derive(Debug, Clone, Copy)]
pub enum Why<'a> {
    /// Somebody at the operator asks for it; their name, if it is to be said.
    Asked { by: Option<&'a str> },
    /// The link they had was replaced.
    Replaced,
    /// A colleague hands the setup over; how the colleague is to be named.
    HandedOver { by: &'a str },
}

/// To who handed the setup over.
#[derive(Debug)]
pub struct HandedOver<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// The address the new link went to.
    pub new_contact: &'a EmailAddress,
}

/// The digits that let a second browser in. They are a secret, so it does not show itself.
pub struct VisitCode<'a> {
    pub vendor: &'a str,
    pub code: &'a str,
    pub minutes: u32,
}

/// The connection works.
#[derive(Debug)]
pub struct Linked<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
}

/// The connection works no longer as it did. It holds a link, so it does not show itself.
pub struct Degraded<'a> {
    pub company: &'a str,
    pub vendor: &'a str,
    /// "the permission group": what holds the boxes there, in the reader's language.
    pub granted_in: &'a str,
    /// Where each box that is not ticked is, on the vendor's screens.
    pub boxes: Vec<Place>,
    /// Where there was no getting at the boxes: what happened, and what to do about it.
    pub happened: Option<String>,
    pub advice: Option<String>,
    /// The whole address, with the secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
    pub valid_until: Moment,
}

impl Message for SetupLink<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| sender.about(message, self.company, self.vendor);
        let until = || t.minute(self.valid_until);
        let title = about(t.msg("mail-setup-subject"));
        let asks = match self.why {
            Why::Asked { by: Some(by) } => t.msg("mail-setup-asked-by").arg("person", by),
            Why::Asked { by: None } => t.msg("mail-setup-asked"),
            Why::Replaced => t.msg("mail-setup-replaced"),
            Why::HandedOver { by } => t.msg("mail-setup-handed-over").arg("person", by),
        };
        let mut parts = vec![
            Part::Says(about(asks)),
            Part::Says(about(t.msg("mail-setup-how"))),
            Part::Button {
                label: t.say("mail-setup-button"),
                url: self.url.to_owned(),
            },
        ];
        parts.extend(by_code(sender, self.url, self.code));
        parts.extend([
            Part::Says(t.msg("mail-until").arg("moment", until()).to_string()),
            Part::Says(t.say("mail-setup-back")),
            Part::Says(t.say("mail-setup-unexpected")),
        ]);
        Letter {
            kind: Kind::SetupLink,
            subject: title.clone(),
            title,
            preview: about(t.msg("mail-setup-preview").arg("moment", until())),
            parts,
            why: about(match self.why {
                Why::HandedOver { by } => t.msg("mail-why-handed-over").arg("person", by),
                Why::Asked { .. } | Why::Replaced => t.msg("mail-why-contact"),
            }),
            stop: None,
        }
    }
}

impl Message for HandedOver<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| sender.about(message, self.company, self.vendor);
        Letter {
            kind: Kind::HandedOver,
            subject: about(t.msg("mail-over-subject")),
            title: t.say("mail-over-title"),
            preview: t.say("mail-over-ended"),
            parts: vec![
                Part::Says(about(t.msg("mail-over-to"))),
                Part::Address(self.new_contact.to_string()),
                Part::Says(t.say("mail-over-ended")),
                Part::Says(t.say("mail-over-not-you")),
                Part::Address(sender.brand.support_email.to_string()),
            ],
            why: t.say("mail-why-link-was-yours"),
            stop: None,
        }
    }
}

impl Message for VisitCode<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let works = || t.msg("mail-code-works").arg("minutes", self.minutes);
        Letter {
            kind: Kind::VisitCode,
            subject: t
                .msg("mail-code-subject")
                .arg("vendor", self.vendor)
                .arg("operator", &sender.brand.operator)
                .to_string(),
            title: t.say("mail-code-title"),
            preview: works().to_string(),
            parts: vec![
                Part::Says(
                    t.msg("mail-code-opened")
                        .arg("vendor", self.vendor)
                        .to_string(),
                ),
                Part::Digits(self.spaced()),
                Part::Says(works().to_string()),
                Part::Says(t.say("mail-code-not-you")),
                Part::Address(sender.brand.support_email.to_string()),
            ],
            why: t.say("mail-why-other-browser"),
            stop: None,
        }
    }
}

impl VisitCode<'_> {
    /// In two groups, as it is read aloud.
    fn spaced(&self) -> String {
        match self.code.split_at_checked(4) {
            Some((front, back)) if !back.is_empty() => format!("{front} {back}"),
            _ => self.code.to_owned(),
        }
    }
}

impl Message for Linked<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| sender.about(message, self.company, self.vendor);
        Letter {
            kind: Kind::Linked,
            subject: about(t.msg("mail-linked-subject")),
            title: about(t.msg("mail-linked-title")),
            preview: t.say("mail-linked-preview"),
            parts: vec![
                Part::Says(about(t.msg("mail-linked-done"))),
                Part::Says(about(t.msg("mail-linked-what"))),
                Part::Says(about(t.msg("mail-take-back"))),
                Part::Says(t.say("mail-linked-unexpected")),
                Part::Address(sender.brand.support_email.to_string()),
            ],
            why: t.say("mail-why-set-up"),
            stop: None,
        }
    }
}

impl Message for Degraded<'_> {
    fn letter(&self, sender: Sender<'_>) -> Letter {
        let t = sender.words;
        let about = |message: Words<'_>| sender.about(message, self.company, self.vendor);
        let mut parts = vec![Part::Says(about(t.msg("mail-degraded-changed")))];
        if self.boxes.is_empty() {
            let texts = [&self.happened, &self.advice];
            parts.extend(texts.into_iter().flatten().cloned().map(Part::Says));
        } else {
            let count = self.boxes.len();
            let tick = t.msg("mail-degraded-tick").arg("place", self.granted_in);
            parts.extend([
                Part::Says(about(t.msg("mail-degraded-boxes").arg("count", count))),
                Part::Places(self.boxes.clone()),
                Part::Says(about(tick.arg("count", count))),
            ]);
        }
        parts.push(Part::Button {
            label: t.say("mail-degraded-button"),
            url: self.url.to_owned(),
        });
        parts.extend(by_code(sender, self.url, self.code));
        let until = t.minute(self.valid_until);
        parts.extend([
            Part::Says(t.msg("mail-until").arg("moment", until).to_string()),
            Part::Says(t.say("mail-degraded-meant")),
        ]);
        Letter {
            kind: Kind::Degraded,
            subject: about(t.msg("mail-degraded-subject")),
            title: about(t.msg("mail-degraded-title")),
            preview: about(t.msg("mail-degraded-preview")),
            parts,
            why: about(t.msg("mail-why-contact")),
            stop: None,
        }
    }
}

/// For whom the button does not work: the page with the field, and the code.
pub(super) fn by_code(sender: Sender<'_>, url: &str, code: &str) -> [Part; 4] {
    let page = url.split('#').next().unwrap_or(url);
    [
        Part::Says(sender.words.say("mail-not-open")),
        Part::Page(page.to_owned()),
        Part::Says(sender.words.say("mail-paste")),
        Part::Code(code.to_owned()),
    ]
}
