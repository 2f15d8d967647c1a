//! What changed since the check before, said quietly and first.

use super::{findings::Label, insight};
use crate::{
    base::time::Moment,
    checks::{Differences, Turn},
    integrations::{pack::Pack, verdict::Verdict},
    words::{Words, key},
};

/// What is different now.
pub struct Changes {
    /// "Since the check at 14:02 UTC: 2 boxes are now in place, one box is no longer in place."
    pub summary: String,
    pub rows: Vec<ChangeRow>,
}

pub struct ChangeRow {
    /// "Work › View selected employees' Work sections"
    pub what: Label,
    /// "now in place"
    pub now: String,
    /// The page's mark for it.
    pub mark: &'static str,
}

pub fn of(
    pack: &Pack,
    words: Words,
    differences: Option<&Differences>,
    now: Moment,
) -> Option<Changes> {
    let differences = differences.filter(|differences| !differences.is_none())?;
    let rows = differences.changes.iter().filter_map(|change| {
        let permission = pack.permission(&change.permission_id)?;
        let key = match change.now {
            Verdict::Granted => key("check-now-granted"),
            Verdict::Missing => key("check-now-missing"),
            Verdict::Unclear => key("check-now-unclear"),
        };
        Some(ChangeRow {
            what: Label::of(pack, &[&permission.group, &permission.item]),
            now: words.say(key),
            mark: change.now.as_str(),
        })
    });
    let summary = words
        .msg("check-changes")
        .arg("clock", words.clock(differences.before_at, now))
        .arg("changes", words.list(&changes(words, differences)));
    Some(Changes {
        summary: summary.to_string(),
        rows: rows.collect(),
    })
}

/// "2 boxes are now in place", "40 people instead of 31"
fn changes(words: Words, differences: &Differences) -> Vec<String> {
    let turns = [
        (Turn::CameIn, key("check-came-in")),
        (Turn::Went, key("check-went")),
        (Turn::Unclear, key("check-no-more")),
    ];
    let boxes = turns.into_iter().filter_map(|(turn, key)| {
        let count = differences.count(turn);
        (count > 0).then(|| words.msg(key).arg("count", count).to_string())
    });
    let people = differences.people.map(|(before, now)| {
        words
            .msg("check-people-instead")
            .arg("people", insight::how_many(words, now.all, false))
            .arg("before", before.all)
            .to_string()
    });
    boxes.chain(people).collect()
}
