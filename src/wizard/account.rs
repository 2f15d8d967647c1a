//! Which account it is and whose data came with it: shown before anything is linked.

use super::{insight, sheet, words::Rich};
use crate::{
    checks::{AccountAnswer, AccountWord, Check},
    integrations::{
        pack::Pack,
        verdict::{People, StatusCount},
    },
    words::{Words, key},
};

/// What is asked before the first link.
pub struct Question {
    /// "This is the Bob of samplebob.example with 40 people (31 active)."
    pub seen: Rich,
    /// "Is this the right account, and is the number about right?"
    pub asked: String,
    pub by_status: Vec<StatusCount>,
}

/// What was answered instead of yes, and what to do now.
pub struct Answered {
    pub title: String,
    pub advice: String,
    /// Where the guide shows whose data is chosen; `None` when the remedy is another ID and token.
    pub whose_data: Option<String>,
}

pub fn question(pack: &Pack, words: Words, check: &Check) -> Question {
    let counted = check.people.is_some_and(|people| people.all > 0);
    Question {
        seen: seen(pack, words, check),
        asked: words.say(if counted {
            key("check-account-asked-counted")
        } else {
            key("check-account-asked")
        }),
        by_status: check.insight.by_status.clone(),
    }
}

fn seen(pack: &Pack, words: Words, check: &Check) -> Rich {
    let people = check
        .people
        .filter(|people| people.all > 0)
        .map(|people| counted(words, people, check.insight.at_least));
    let key = match (&check.insight.mail_domain, &people) {
        (Some(_), Some(_)) => key("check-account-seen"),
        (Some(_), None) => key("check-account-seen-uncounted"),
        (None, Some(_)) => key("check-account-unnamed"),
        (None, None) => key("check-account-unnamed-uncounted"),
    };
    words
        .rich(key)
        .arg("vendor", &pack.short_name)
        .arg(
            "domain",
            check.insight.mail_domain.as_deref().unwrap_or_default(),
        )
        .arg("people", people.unwrap_or_default())
        .done()
}

/// "40 people (31 active)"
fn counted(words: Words, people: People, at_least: bool) -> String {
    words
        .msg("check-people-active")
        .arg("people", insight::how_many(words, people.all, at_least))
        .arg("active", people.active)
        .to_string()
}

/// What to do after a “no” that was said of this very report.
pub fn answered(
    pack: &Pack,
    words: Words,
    word: Option<&AccountWord>,
    check: &Check,
) -> Option<Answered> {
    let word = word.filter(|word| word.check_id == check.id)?;
    let (title, advice, whose_data) = match word.answer {
        AccountAnswer::Right => return None,
        AccountAnswer::PeopleMissing => (
            key("check-people-missing-title"),
            key("check-people-missing-advice"),
            Some(sheet::whose_data_href(pack)),
        ),
        AccountAnswer::AnotherAccount => (
            key("check-another-title"),
            key("check-another-advice"),
            None,
        ),
    };
    let advice = words.msg(advice).arg("vendor", &pack.short_name);
    Some(Answered {
        title: words.say(title),
        advice: advice.to_string(),
        whose_data,
    })
}
