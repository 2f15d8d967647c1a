//! What a check learnt beside the verdicts, in the customer's words.

use super::{
    sheet,
    words::{Names, Rich},
};
use crate::{
    checks::Check,
    integrations::{pack::Pack, verdict::Insight},
    words::Words,
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
    pub path: String,
    pub evidence: String,
}

pub fn remarks(pack: &Pack, names: &Names, insight: &Insight) -> Vec<RemarkView> {
    let known = insight
        .remarks
        .iter()
        .filter_map(|remark| Some((remark, pack.remark(&remark.id)?)));
    known
        .map(|(remark, text)| RemarkView {
            title: names.rich(&text.title),
            text: names.rich(&text.text),
            advice: names.rich(&text.advice),
            about: (!remark.about.is_empty()).then(|| remark.about.join(", ")),
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
            path: permission.path(),
            evidence: excess.evidence.in_words(words, pack),
        })
        .collect()
}

/// "40 people can be seen, 31 of them active: Employed 31, Terminated 9."
pub fn people(check: &Check) -> Option<String> {
    let people = check.people?;
    let insight = &check.insight;
    let all = how_many(people.all, insight.at_least);
    let all = all[..1].to_uppercase() + &all[1..];
    let by_status: Vec<_> = insight
        .by_status
        .iter()
        .map(|of| format!("{} {}", of.status, number(of.people)))
        .collect();
    let by_status = if by_status.is_empty() {
        String::new()
    } else {
        format!(" By status: {}.", by_status.join(", "))
    };
    let active = number(people.active);
    Some(format!(
        "{all} can be seen, {active} of them active.{by_status}"
    ))
}

/// "40 people", "at least 1,000 people"
pub fn how_many(all: u32, at_least: bool) -> String {
    let least = if at_least { "at least " } else { "" };
    match all {
        1 => format!("{least}one person"),
        all => format!("{least}{} people", number(all)),
    }
}

/// "50,000"
pub fn number(of: u32) -> String {
    let digits = of.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_easy_to_read() {
        for (of, shown) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(number(of), shown);
        }
    }
}
