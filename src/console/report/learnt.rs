//! What a check learnt beside its verdicts, and what changed since the one before, for staff.

use super::{Known, Time, plain};
use crate::{
    base::time::Moment,
    checks::{AccountAnswer, Check, Differences, Turn},
    integrations::{
        Scope,
        pack::{Pack, Permission},
        verdict::{Insight, Verdict},
    },
};

/// What is different from the check before.
pub struct Changes {
    /// "2 came in, 1 was lost"
    pub summary: String,
    pub before: String,
    pub before_at: Time,
    /// "People's data › Work › View …: granted since 14:02 UTC"
    pub rows: Vec<ChangeRow>,
}

pub struct ChangeRow {
    /// The class that `app.css` has for it.
    pub mark: &'static str,
    pub what: String,
    pub word: &'static str,
    pub since: Time,
}

/// What was learnt beside the verdicts.
#[derive(Default)]
pub struct Learnt {
    /// "40 people visible, 31 of them active: Employed 31, Terminated 9"
    pub people: Option<String>,
    pub domain: Option<String>,
    /// A short form of the account's fingerprint.
    pub account: Option<String>,
    /// What was said of it: the sentence, whether it is good, and when.
    pub word: Option<(String, bool, Time)>,
    pub remarks: Vec<RemarkView>,
    /// Where each box is that nobody asked for, and what was seen.
    pub excess: Vec<(String, String)>,
    /// "Dogs: open"
    pub sections: Vec<String>,
}

pub struct RemarkView {
    /// The line for staff; the title is the customer's.
    pub staff: String,
    pub about: String,
}

impl Changes {
    pub fn of(differences: &Differences, pack: &Pack, now: Moment) -> Option<Self> {
        if differences.is_none() {
            return None;
        }
        let rows = differences.changes.iter().map(|change| {
            let what = pack
                .permission(&change.permission_id)
                .map_or_else(|| change.permission_id.clone(), Permission::path);
            let (mark, word) = match change.now {
                Verdict::Granted => ("granted", "granted"),
                Verdict::Missing => ("missing", "missing"),
                Verdict::Unclear => ("unclear", "to confirm"),
            };
            ChangeRow {
                mark,
                what,
                word,
                since: Time::new(change.since, now),
            }
        });
        Some(Self {
            summary: summary(differences),
            before: differences.before.to_string(),
            before_at: Time::new(differences.before_at, now),
            rows: rows.collect(),
        })
    }
}

fn summary(differences: &Differences) -> String {
    let turns = [
        (Turn::CameIn, "came in", "came in"),
        (Turn::Went, "was lost", "were lost"),
        (Turn::Unclear, "is to confirm now", "are to confirm now"),
    ];
    let mut parts: Vec<String> = turns
        .into_iter()
        .map(|(turn, one, many)| match differences.count(turn) {
            1 => (1, one),
            count => (count, many),
        })
        .filter(|(count, _)| *count > 0)
        .map(|(count, did)| format!("{count} {did}"))
        .collect();
    if let Some((before, now)) = differences.people {
        parts.push(format!("{} people instead of {}", now.all, before.all));
    }
    parts.join(", ")
}

impl Learnt {
    pub fn of(known: &Known<'_>) -> Self {
        let (check, insight) = (known.check, &known.check.insight);
        Self {
            people: people(check),
            domain: insight.mail_domain.clone(),
            account: check.account.clone(),
            word: known
                .word
                .filter(|word| word.check_id == check.id || word.account == check.account)
                .map(|word| {
                    let (said, good) = match word.answer {
                        AccountAnswer::Right => ("said that it is the right account", true),
                        AccountAnswer::PeopleMissing => ("said that people are missing", false),
                        AccountAnswer::AnotherAccount => ("said that it is not theirs", false),
                    };
                    let sentence = format!("{} {said}", word.by);
                    (sentence, good, Time::new(word.at, known.now))
                }),
            remarks: remarks(known, insight),
            excess: insight
                .excess
                .iter()
                .map(|excess| {
                    let path = known
                        .pack
                        .permission(&excess.permission)
                        .map_or_else(|| excess.permission.clone(), Permission::path);
                    (path, excess.evidence.to_string())
                })
                .collect(),
            sections: insight
                .sections
                .iter()
                .map(|section| {
                    let word = match section.open {
                        Some(true) => "open",
                        Some(false) => "closed",
                        None => "could not be seen",
                    };
                    format!("{}: {word}", section.name)
                })
                .collect(),
        }
    }

    /// Whether there is anything to say of the account.
    pub fn tells_of_account(&self) -> bool {
        self.people.is_some()
            || self.domain.is_some()
            || self.account.is_some()
            || self.word.is_some()
    }
}

fn people(check: &Check) -> Option<String> {
    let (people, insight) = (check.people?, &check.insight);
    let least = if insight.at_least { "at least " } else { "" };
    let by_status: Vec<_> = insight
        .by_status
        .iter()
        .map(|of| format!("{} {}", of.status, of.people))
        .collect();
    let by_status = if by_status.is_empty() {
        String::new()
    } else {
        format!(" ({})", by_status.join(", "))
    };
    let (all, active) = (people.all, people.active);
    Some(format!(
        "{least}{all} people visible, {active} of them active{by_status}"
    ))
}

fn remarks(known: &Known<'_>, insight: &Insight) -> Vec<RemarkView> {
    let remarks = insight
        .remarks
        .iter()
        .filter_map(|remark| Some((remark, known.pack.remark(&remark.id)?)));
    remarks
        .map(|(remark, text)| RemarkView {
            staff: plain(&text.staff, known.settings),
            about: remark.about.join(", "),
        })
        .collect()
}

/// How much of the profile was looked at.
pub fn scope_words(check: &Check) -> String {
    match &check.scope {
        Scope::Full => "everything".to_owned(),
        Scope::Quick => "what is cheap to see".to_owned(),
        Scope::Only(ids) if ids.len() == 1 => "one box again".to_owned(),
        Scope::Only(ids) => format!("{} boxes again", ids.len()),
    }
}
