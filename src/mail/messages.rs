//! What we write to people: each message once as text and once as HTML, both complete.

use askama::Template;

use super::{Body, Draft, Kind};
use crate::{
    base::{email_address::EmailAddress, time::Moment},
    words::Words,
};

/// Who writes.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The company that asks for access.
    pub name: &'a str,
    /// What it calls this portal, from `KEYWAY_PRODUCT_NAME`.
    pub product: &'a str,
    /// Where questions go, from `KEYWAY_SUPPORT_EMAIL`.
    pub support: &'a EmailAddress,
}

/// A message that can be drafted to somebody.
pub trait Message {
    fn draft(&self, sender: Sender<'_>, to: &EmailAddress) -> Draft;
}

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
    /// "the permission group": what holds the boxes there.
    pub granted_in: &'a str,
    /// Where each box that is not ticked is, on the vendor's screens.
    pub boxes: Vec<String>,
    /// Where there was no getting at the boxes: what happened, and what to do about it.
    pub happened: Option<String>,
    pub advice: Option<String>,
    /// The whole address, with the secret behind the `#`.
    pub url: &'a str,
    /// The same secret alone, for the field on the page.
    pub code: &'a str,
    pub valid_until: Moment,
}

impl Degraded<'_> {
    /// The page with the field for the code.
    fn page(&self) -> &str {
        self.url.split('#').next().unwrap_or(self.url)
    }

    fn until(&self) -> String {
        until(self.valid_until)
    }
}

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
    pub words: Words,
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
    pub words: Words,
    pub company: &'a str,
    pub vendor: &'a str,
    /// The step's title.
    pub step: String,
    pub done_by: &'a str,
}

impl StepAsked<'_> {
    /// The page with the field for the code.
    fn page(&self) -> &str {
        self.url.split('#').next().unwrap_or(self.url)
    }

    fn until(&self) -> String {
        self.words.minute(self.valid_until)
    }
}

/// Without the clock's seconds, in the one zone that needs no explaining.
fn until(moment: Moment) -> String {
    moment.format("%-d %B %Y at %H:%M UTC").to_string()
}

impl SetupLink<'_> {
    /// The page with the field for the code.
    fn page(&self) -> &str {
        self.url.split('#').next().unwrap_or(self.url)
    }

    fn until(&self) -> String {
        until(self.valid_until)
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

/// Makes a message of a struct and its two templates.
macro_rules! message {
    ($message:ident, $kind:expr, $text:literal, $html:literal, |$m:ident, $sender:ident| $subject:expr) => {
        const _: () = {
            #[derive(Template)]
            #[template(path = $text)]
            struct Text<'a> {
                m: &'a $message<'a>,
                sender: Sender<'a>,
                to: &'a EmailAddress,
            }

            #[derive(Template)]
            #[template(path = $html)]
            struct Html<'a> {
                m: &'a $message<'a>,
                sender: Sender<'a>,
                to: &'a EmailAddress,
            }

            impl Message for $message<'_> {
                fn draft(&self, sender: Sender<'_>, to: &EmailAddress) -> Draft {
                    let ($m, $sender) = (self, sender);
                    let m = self;
                    let text = Text { m, sender, to }.render();
                    let html = Html { m, sender, to }.render();
                    let written = "writing into memory does not fail";
                    Draft {
                        kind: $kind,
                        connection: None,
                        to: to.clone(),
                        subject: one_line(&$subject),
                        body: Body {
                            text: text.expect(written),
                            html: html.expect(written),
                            reply_to: None,
                        },
                    }
                }
            }
        };
    };
}

message!(
    SetupLink,
    Kind::SetupLink,
    "mail/setup_link.txt",
    "mail/setup_link.html",
    |m, sender| format!("Connect {} to {}", m.vendor, sender.name)
);
message!(
    HandedOver,
    Kind::HandedOver,
    "mail/handed_over.txt",
    "mail/handed_over.html",
    |m, sender| format!("Connecting {} to {} was handed over", m.vendor, sender.name)
);
message!(
    VisitCode,
    Kind::VisitCode,
    "mail/visit_code.txt",
    "mail/visit_code.html",
    |m, sender| format!(
        "Your code to go on connecting {} to {}",
        m.vendor, sender.name
    )
);
message!(
    Linked,
    Kind::Linked,
    "mail/linked.txt",
    "mail/linked.html",
    |m, sender| format!("{} is connected to {}", m.vendor, sender.name)
);

message!(
    Degraded,
    Kind::Degraded,
    "mail/degraded.txt",
    "mail/degraded.html",
    |m, sender| format!(
        "The connection of {} to {} needs a look",
        m.vendor, sender.name
    )
);

message!(
    HelpAsked,
    Kind::HelpAsked,
    "mail/help_asked.txt",
    "mail/help_asked.html",
    |m, _sender| format!("{} needs help at the step “{}”", m.company, m.step)
);
message!(
    StepAsked,
    Kind::StepAsked,
    "mail/step_asked.txt",
    "mail/step_asked.html",
    |m, _sender| m
        .words
        .msg("stuck-mail-asked-subject")
        .arg("asker", m.asked_by)
        .arg("vendor", m.vendor)
        .to_string()
);
message!(
    StepDone,
    Kind::StepDone,
    "mail/step_done.txt",
    "mail/step_done.html",
    |m, _sender| m
        .words
        .msg("stuck-mail-done-subject")
        .arg("colleague", m.done_by)
        .arg("step", m.step.as_str())
        .to_string()
);

/// A subject: one line of readable length, whatever the names in it hold.
fn one_line(text: &str) -> String {
    let words: Vec<_> = text
        .split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().take(120).collect()
}
