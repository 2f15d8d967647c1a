//! What a check learnt beside the verdicts, in the customer's words.

use super::{
    findings::Label,
    sheet,
    words::{Names, Rich},
};
use crate::{
    checks::Check,
    integrations::{
        pack::Pack,
        verdict::{Insight, OwnSection},
    },
    words::{Message, Words, key},
};

/// Something worth saying: a known gap, or something that only a person can see.
pub struct RemarkView {
    pub title: Rich,
    pub text: Rich,
    pub advice: Rich,
    /// What was met here.
    pub about: Option<String>,
    /// The step of the guide that shows where, and its title.
    pub step: Option<(String, String)>,
}

/// A box that nobody asked for.
pub struct ExcessView {
    /// Where it is to be unticked.
    pub path: Label,
    pub evidence: String,
}

/// A section that the company made itself.
pub struct SectionView {
    pub mark: &'static str,
    /// "Dogs: open"
    pub text: String,
}

pub fn remarks(pack: &Pack, words: Words, names: &Names, insight: &Insight) -> Vec<RemarkView> {
    let known = insight
        .remarks
        .iter()
        .filter_map(|remark| Some((remark, pack.remark(&remark.id)?)));
    known
        .map(|(remark, text)| RemarkView {
            title: names.rich(&text.title),
            text: names.rich(&text.text),
            advice: names.rich(&text.advice),
            about: (!remark.about.is_empty()).then(|| words.list(&remark.about)),
            step: sheet::shown_at(pack, &text.step).map(|(href, title)| (href, names.plain(title))),
        })
        .collect()
}

pub fn excess(words: Words, pack: &Pack, insight: &Insight) -> Vec<ExcessView> {
    let known = insight
        .excess
        .iter()
        .filter_map(|excess| Some((excess, pack.permission(&excess.permission)?)));
    known
        .map(|(excess, permission)| ExcessView {
            path: Label::of(
                pack,
                &[&permission.tab, &permission.group, &permission.item],
            ),
            evidence: excess.evidence.in_words(words, pack),
        })
        .collect()
}

pub fn sections(words: Words, sections: &[OwnSection]) -> Vec<SectionView> {
    let view = |section: &OwnSection| {
        let (mark, key) = match section.open {
            Some(true) => ("granted", key("check-own-open")),
            Some(false) => ("closed", key("check-own-closed")),
            None => ("unclear", key("check-own-unclear")),
        };
        SectionView {
            mark,
            text: words.msg(key).arg("section", &section.name).to_string(),
        }
    };
    sections.iter().map(view).collect()
}

/// "40 people can be seen, 31 of them active."
pub fn people(words: Words, check: &Check) -> Option<String> {
    let people = check.people?;
    let said = if check.insight.at_least {
        words.msg("check-people-seen-at-least")
    } else {
        words.msg("check-people-seen")
    };
    let said = said.arg("all", people.all).arg("active", people.active);
    Some(said.to_string())
}

/// "By status: Employed 31, Terminated 9." The words are the vendor's.
pub fn by_status(words: Words, insight: &Insight) -> Option<String> {
    let statuses = insight.by_status.iter();
    let statuses: Vec<_> = statuses
        // No line ends between a status and its number.
        .map(|of| format!("{}\u{a0}{}", of.status, words.number(of.people)))
        .collect();
    let said = words
        .msg("check-by-status")
        .arg("statuses", words.list(&statuses));
    (!statuses.is_empty()).then(|| said.to_string())
}

/// "40 people", "at least 1,000 people"
pub fn how_many(words: Words, all: u32, at_least: bool) -> Message<'static> {
    let said = if at_least {
        words.msg("check-people-at-least")
    } else {
        words.msg("check-people")
    };
    said.arg("count", all)
}
