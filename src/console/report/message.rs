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

/// The words to send; `None` when the customer has nothing to do.
pub fn message(case: &Case<'_>) -> Option<String> {
    if !matches!(case.connection.state, State::ActionNeeded | State::Degraded) {
        return None;
    }
    let check = case.check.filter(|check| check.state == CheckState::Done)?;
    if let Some(cause) = check.cause {
        let text = case.pack.cause(cause);
        let words = plain(
            &format!("{}\n\n{}", text.customer, text.advice),
            case.settings,
        );
        return Some(format!("Hello,\n\n{words}\n\n{OFFER}"));
    }
    let mut words = boxes(case, check);
    if words.is_empty() || case.word.is_some_and(|word| word.check_id == check.id) {
        words.extend(account(case, check));
    }
    if words.is_empty() {
        return None;
    }
    let people_missing = case.word.is_some_and(|word| {
        word.check_id == check.id && word.answer == AccountAnswer::PeopleMissing
    });
    if people_missing {
        words.extend(remarks(case, check));
    }
    words.insert(0, "Hello,".to_owned());
    words.push(OFFER.to_owned());
    Some(words.join("\n\n"))
}

const OFFER: &str = "We are glad to help if you get stuck.";

fn boxes(case: &Case<'_>, check: &Check) -> Vec<String> {
    let vendor = &case.pack.short_name;
    let of = |mark| {
        case.findings
            .iter()
            .filter(move |finding| finding.required && Mark::of(finding, check) == mark)
            .filter_map(|finding| case.pack.permission(&finding.permission_id))
            .map(|permission| format!("  • {}", permission.path()))
            .collect::<Vec<_>>()
    };
    let (missing, unclear) = (of(Mark::Missing), of(Mark::Unclear));
    let mut words = Vec::new();
    if !missing.is_empty() {
        let (what, them) = match missing.len() {
            1 => ("one box is".to_owned(), "it"),
            many => (format!("{many} boxes are"), "them"),
        };
        words.push(format!("{what} not ticked in {vendor} yet:"));
        words.push(missing.join("\n"));
        words.push(format!(
            "Please open what you set up for us in {vendor}, tick {them} there \
             and save. Then open your setup page and press “Check again”."
        ));
    }
    if !unclear.is_empty() {
        let (what, are) = match unclear.len() {
            1 => ("One box", "it is"),
            _ => ("These boxes", "they are"),
        };
        words.push(format!(
            "{what} cannot be seen from outside. Please look in {vendor} whether {are} ticked, and \
             confirm it on your setup page:"
        ));
        words.push(unclear.join("\n"));
    }
    words
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

/// What the check noticed by itself: of use to who looks for people that are missing.
fn remarks(case: &Case<'_>, check: &Check) -> Vec<String> {
    check
        .insight
        .remarks
        .iter()
        .filter_map(|remark| case.pack.remark(&remark.id))
        .map(|text| {
            plain(
                &format!("{} {}", ended(&text.title), text.advice),
                case.settings,
            )
        })
        .collect()
}

/// A heading as the start of a paragraph.
fn ended(title: &str) -> String {
    if title.ends_with(['.', '?', '!']) {
        title.to_owned()
    } else {
        format!("{title}.")
    }
}

/// A text of the pack as a mail takes it: names filled in, no bold.
pub fn plain(text: &str, settings: &Settings) -> String {
    settings.brand().fill_plain(text)
}
