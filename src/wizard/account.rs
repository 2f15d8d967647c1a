//! Which account it is and whose data came with it: shown before anything is linked.

use super::{insight, sheet, words::Rich};
use crate::{
    checks::{AccountAnswer, AccountWord, Check},
    integrations::{
        pack::Pack,
        verdict::{People, StatusCount},
    },
};

/// What is asked before the first link.
pub struct Question {
    /// "This is the Bob of samplebob.example with 40 people (31 active)."
    pub seen: Rich,
    /// "Is this the right account, and is the number about right?"
    pub asked: &'static str,
    pub by_status: Vec<StatusCount>,
}

/// What was answered instead of yes, and what to do now.
pub struct Answered {
    pub title: &'static str,
    pub advice: String,
    /// Where the guide shows whose data is chosen; `None` when the remedy is another ID and token.
    pub whose_data: Option<String>,
}

pub fn question(pack: &Pack, check: &Check) -> Question {
    Question {
        seen: Rich::new(seen(pack, check)),
        asked: if check.people.is_some_and(|people| people.all > 0) {
            "Is this the right account, and is the number about right?"
        } else {
            "Is this the right account?"
        },
        by_status: check.insight.by_status.clone(),
    }
}

fn seen(pack: &Pack, check: &Check) -> String {
    let vendor = &pack.short_name;
    let people = check
        .people
        .filter(|people| people.all > 0)
        .map(|people| counted(people, check.insight.at_least));
    match (&check.insight.mail_domain, people) {
        (Some(domain), Some(people)) => {
            format!(
                "This is the {vendor} of **{}** with **{people}**.",
                bare(domain)
            )
        }
        (Some(domain), None) => format!(
            "This is the {vendor} of **{}**. How many people it has could not be counted.",
            bare(domain)
        ),
        (None, Some(people)) => format!("This {vendor} account shows us **{people}**."),
        (None, None) => format!(
            "How many people this {vendor} account has could not be counted. It is the account in which you made the access."
        ),
    }
}

/// "40 people (31 active)"
fn counted(people: People, at_least: bool) -> String {
    let all = insight::how_many(people.all, at_least);
    format!("{all} ({} active)", insight::number(people.active))
}

/// A domain is the vendor's text: it must not set anything in bold.
fn bare(text: &str) -> String {
    text.replace('*', "")
}

/// What to do after a “no” that was said of this very report.
pub fn answered(pack: &Pack, word: Option<&AccountWord>, check: &Check) -> Option<Answered> {
    let word = word.filter(|word| word.check_id == check.id)?;
    let vendor = &pack.short_name;
    match word.answer {
        AccountAnswer::Right => None,
        AccountAnswer::PeopleMissing => Some(Answered {
            title: "People are missing, so nothing is linked yet",
            advice: format!(
                "Look in {vendor} at whose data is shared here. Often those who have left, or who start later, are left out there. Choose everybody whose data is to be shared, save, then check again."
            ),
            whose_data: Some(sheet::whose_data_href(pack)),
        }),
        AccountAnswer::AnotherAccount => Some(Answered {
            title: "This is another account, so nothing is linked",
            advice: format!(
                "What you entered belongs to the {vendor} that is named here. Open the right {vendor}, go through the same steps there, and enter what it gives you instead. What you made in this one you can delete."
            ),
            whose_data: None,
        }),
    }
}
