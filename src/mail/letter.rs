//! A mail as its parts, in order. Each is written once and set twice: as text, and as HTML for
//! programs that show it. What is copied (an address, a code) stands on a line of its own, so that
//! no sentence's direction or punctuation gets into it.

use askama::Template;

use super::{Body, Draft, Kind, Stop};
use crate::{
    base::email_address::EmailAddress,
    brands::{Brand, InMail, Shade},
    words::Words,
};

/// Who writes, and in which language.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    pub brand: &'a Brand,
    pub words: Words,
}

impl Sender<'_> {
    /// A message about connecting a company's account, with the names that most of them hold.
    pub fn about(self, message: crate::words::Message<'_>, company: &str, vendor: &str) -> String {
        message
            .arg("operator", &self.brand.operator)
            .arg("vendor", vendor)
            .arg("company", company)
            .to_string()
    }
}

/// A message that can be drafted to somebody.
pub trait Message {
    fn letter(&self, sender: Sender<'_>) -> Letter;

    fn draft(&self, sender: Sender<'_>, to: &EmailAddress) -> Draft {
        self.letter(sender).draft(sender, to)
    }
}

/// What a mail says. It may hold a secret, so it does not show itself.
pub struct Letter {
    pub kind: Kind,
    pub subject: String,
    /// The heading, where there is one beside the subject.
    pub title: String,
    /// What a mailbox shows beside the subject.
    pub preview: String,
    pub parts: Vec<Part>,
    /// Why it comes to this person: a whole sentence.
    pub why: String,
    /// How its like are stopped; only for mails that may be.
    pub stop: Option<Stop>,
}

/// A piece of a letter.
pub enum Part {
    Says(String),
    /// The one thing to do.
    Button {
        label: String,
        url: String,
    },
    /// A page of ours.
    Page(String),
    /// Somebody's address, to write to.
    Address(String),
    /// Something else to be recognised as it stands, such as the subject of another mail.
    Quoted(String),
    /// To be copied.
    Code(String),
    /// To be typed.
    Digits(String),
    /// Where boxes are on the vendor's own screens.
    Places(Vec<Place>),
}

/// A place on the vendor's screens, in the vendor's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub path: String,
    /// What they mean, where the reader's language is another.
    pub meaning: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    l: &'a Letter,
    foot: &'a Foot<'a>,
    t: Words,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    l: &'a Letter,
    foot: &'a Foot<'a>,
    t: Words,
    light: Shade<'a>,
    dark: Shade<'a>,
    logo: Option<&'a InMail>,
    /// What it says where pictures are not shown.
    product: &'a str,
    /// The side where lines begin, and the other: mail programs know no other words for them.
    start: &'static str,
}

/// What stands under every letter: who sent it to whom, and where else to turn.
struct Foot<'a> {
    operator: &'a str,
    support: &'a str,
    sent: String,
    to: &'a str,
    privacy: Option<String>,
}

impl Letter {
    fn draft(self, sender: Sender<'_>, to: &EmailAddress) -> Draft {
        let Sender { brand, words: t } = sender;
        let sent = if brand.product_name == brand.operator {
            t.msg("mail-sent")
        } else {
            t.msg("mail-sent-with").arg("product", &brand.product_name)
        };
        let foot = &Foot {
            operator: &brand.operator,
            support: brand.support_email.as_str(),
            sent: sent.arg("operator", &brand.operator).to_string(),
            to: to.as_str(),
            privacy: brand.privacy_url.as_ref().map(ToString::to_string),
        };
        let start = match t.language().direction() {
            "rtl" => "right",
            _ => "left",
        };
        let logo = brand.look.logo.as_ref();
        let logo = logo.and_then(|logo| Some((logo.in_mail()?, logo)));
        let l = &self;
        let text = Text { l, foot, t }.render();
        let html = Html {
            l,
            foot,
            t,
            light: brand.look.light(),
            dark: brand.look.dark(),
            logo: logo.as_ref().map(|(shown, _)| shown),
            product: &brand.product_name,
            start,
        }
        .render();
        let written = "writing into memory does not fail";
        let body = Body {
            text: text.expect(written),
            html: html.expect(written),
            stop: l.stop.clone(),
            reply_to: None,
            logo: logo.as_ref().map(|(_, logo)| logo.digest.clone()),
        };
        Draft {
            kind: self.kind,
            connection: None,
            to: to.clone(),
            subject: one_line(&self.subject),
            body,
        }
    }
}

/// A subject: one line of readable length, whatever the names in it hold, and without marks that a
/// list of mails would show as boxes.
fn one_line(text: &str) -> String {
    let words: Vec<_> = text
        .split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    let isolates = '\u{2066}'..='\u{2069}';
    let line = words.join(" ");
    let line = line.chars().filter(|c| !isolates.contains(c));
    line.take(120).collect()
}
