//! The exact words to send to the customer, as things stand.

use super::Mark;
use crate::{
    app::Settings,
    checks::{AccountAnswer, AccountWord, Check, CheckState, FindingRow},
    connections::{Connection, State},
    integrations::pack::Pack,
};

/// How things stand with a customer.
pub struct Case<'a> {
    pub connection: &'a Connection,
    pub check: Option<&'a Check>,
    pub findings: &'a [FindingRow],
    /// What was said of the account last.
    pub word: Option<&'a AccountWord>,
    pub account_is_known: bool,
    pub pack: &'a Pack,
    pub settings: &'a Settings,
}

/// A letter, as a page shows it and as it is copied.
pub struct Message {
    pub parts: Vec<Part>,
}

pub enum Part {
    Words(String),
    List(Vec<String>),
}

impl Message {
    fn of(parts: impl IntoIterator<Item = Part>) -> Self {
        let said = |words: &str| Part::Words(words.to_owned());
        let parts = parts.into_iter();
        Self {
            parts: std::iter::once(said("Hello,"))
                .chain(parts)
                .chain([said(OFFER)])
                .collect(),
        }
    }

    pub fn text(&self) -> String {
        let part = |part: &Part| match part {
            Part::Words(words) => words.clone(),
            Part::List(items) => {
                let lines: Vec<_> = items.iter().map(|item| format!("  • {item}")).collect();
                lines.join("\n")
            }
        };
        self.parts.iter().map(part).collect::<Vec<_>>().join("\n\n")
    }
}

/// The words to send; `None` when the customer has nothing to do.
pub fn message(case: &Case<'_>) -> Option<Message> {
    if !matches!(case.connection.state, State::ActionNeeded | State::Degraded) {
        return None;
    }
    let check = case.check.filter(|check| check.state == CheckState::Done)?;
    if let Some(cause) = check.cause {
        let text = case.pack.cause(cause);
        let mut words = vec![&*text.customer, &text.advice];
        if !cause.is_vendors() {
            words.push("Your setup page leads you through it.");
        }
        let words = words.into_iter().map(|words| plain(words, case.settings));
        return Some(Message::of(words.map(Part::Words)));
    }
    let mut parts = boxes(case, check);
    let objects = case
        .word
        .is_some_and(|word| word.check_id == check.id && word.answer != AccountAnswer::Right);
    if parts.is_empty() || objects {
        // What they said themselves is answered first.
        parts.splice(0..0, account(case, check).map(Part::Words));
    }
    (!parts.is_empty()).then(|| Message::of(parts))
}

/// What to send once a connection has ended.
pub fn farewell(pack: &Pack, settings: &Settings) -> String {
    let vendor = &pack.short_name;
    let steps = pack.guide.take_back.iter().zip(1..);
    let steps: Vec<_> = steps
        .map(|(text, number)| format!("  {number}. {}", plain(text, settings)))
        .collect();
    format!(
        "Hello,\n\nOur connection to your {vendor} has ended, and our copy of the credentials is \
         erased. What was made for us there stays until somebody removes it:\n\n{}\n\n{OFFER}",
        steps.join("\n")
    )
}

const OFFER: &str = "We are glad to help if you get stuck.";

/// So many boxes are named in a letter. The setup page lists them all.
const NAMED: usize = 8;

fn boxes(case: &Case<'_>, check: &Check) -> Vec<Part> {
    let vendor = &case.pack.short_name;
    let of = |mark| {
        case.findings
            .iter()
            .filter(move |finding| finding.required && Mark::of(finding, check) == mark)
            .filter_map(|finding| case.pack.permission(&finding.permission_id))
            .map(crate::integrations::pack::Permission::path)
            .collect::<Vec<_>>()
    };
    let (mut missing, unclear) = (of(Mark::Missing), of(Mark::Unclear));
    let mut parts = Vec::new();
    if !missing.is_empty() {
        let (what, them) = match missing.len() {
            1 => ("One box is".to_owned(), "it"),
            many => (format!("{many} boxes are"), "them"),
        };
        parts.push(Part::Words(format!("{what} not ticked in {vendor} yet:")));
        if missing.len() > NAMED + 1 {
            let more = missing.split_off(NAMED).len();
            missing.push(format!("and {more} more, listed on your setup page"));
        }
        parts.push(Part::List(missing));
        parts.push(Part::Words(format!(
            "Please open what you set up for us in {vendor}, tick {them} there \
             and save. Then open your setup page and press “Check again”."
        )));
    }
    match unclear.len() {
        0 => {}
        many if many > NAMED => parts.push(Part::Words(format!(
            "{many} boxes cannot be seen from outside. They are listed on your setup page: please \
             look in {vendor} whether they are ticked, and confirm it there."
        ))),
        few => {
            let (what, are) = match few {
                1 => ("One box", "it is"),
                _ => ("These boxes", "they are"),
            };
            parts.push(Part::Words(format!(
                "{what} cannot be seen from outside. Please look in {vendor} whether {are} \
                 ticked, and confirm it on your setup page:"
            )));
            parts.push(Part::List(unclear));
        }
    }
    parts
}

/// Which account it is, as far as the customer has still to say so or has said no.
fn account(case: &Case<'_>, check: &Check) -> Option<String> {
    let vendor = &case.pack.short_name;
    if case.account_is_known {
        return None;
    }
    let said = case.word.filter(|word| word.check_id == check.id);
    Some(match said.map(|word| word.answer) {
        Some(AccountAnswer::PeopleMissing) => format!(
            "You said that people are missing. Please look in {vendor} at whose data is shared: often those who have left, or who start later, are left out there. \
             Choose everybody whose data is to be shared and save. Then open your setup page and \
             press “Check again”."
        ),
        Some(AccountAnswer::AnotherAccount) => format!(
            "You said that this is another account than yours. Please go through the setup page \
             again in the right {vendor}, and enter there what it gives you."
        ),
        Some(AccountAnswer::Right) | None => {
            let seen = match (&check.insight.mail_domain, check.people) {
                (Some(domain), Some(people)) => {
                    format!(", the {vendor} of {domain} with {} people", people.all)
                }
                (Some(domain), None) => format!(", the {vendor} of {domain}"),
                (None, Some(people)) => format!(", the {vendor} with {} people", people.all),
                (None, None) => String::new(),
            };
            format!(
                "All that is needed is in place. One question is left on your setup page: whether \
                 it is the right account{seen}. Please open the page and say yes there."
            )
        }
    })
}

/// A text of the pack as a mail takes it: names filled in, no bold.
pub fn plain(text: &str, settings: &Settings) -> String {
    settings.brand().fill_plain(text)
}
