//! What changed since the check before, said quietly and first.

use super::insight;
use crate::{
    base::time::Moment,
    checks::{Differences, Turn},
    integrations::{pack::Pack, verdict::Verdict},
    words::Words,
};

/// What is different now.
pub struct Changes {
    /// "Since the check at 14:02 UTC: 2 boxes came in, 1 went."
    pub summary: String,
    pub rows: Vec<ChangeRow>,
}

pub struct ChangeRow {
    /// "Work › View selected employees' Work sections"
    pub what: String,
    /// "in place since 14:02 UTC"
    pub now: String,
    /// The page's mark for it.
    pub mark: &'static str,
}

pub fn of(pack: &Pack, differences: Option<&Differences>, now: Moment) -> Option<Changes> {
    let differences = differences.filter(|differences| !differences.is_none())?;
    let since = Words::ENGLISH.clock(differences.before_at, now);
    let rows = differences.changes.iter().filter_map(|change| {
        let permission = pack.permission(&change.permission_id)?;
        let word = match change.now {
            Verdict::Granted => "in place",
            Verdict::Missing => "not ticked",
            Verdict::Unclear => "cannot be told",
        };
        Some(ChangeRow {
            what: format!("{} › {}", permission.group, permission.item),
            now: format!("{word} since {}", Words::ENGLISH.clock(change.since, now)),
            mark: change.now.as_str(),
        })
    });
    Some(Changes {
        summary: format!("Since the check at {since}: {}.", summary(differences)),
        rows: rows.collect(),
    })
}

fn summary(differences: &Differences) -> String {
    let came = differences.count(Turn::CameIn);
    let went = differences.count(Turn::Went);
    let unclear = differences.count(Turn::Unclear);
    let mut parts = Vec::new();
    // The word "box" is needed once only.
    let mut say = |count: usize, did: &str| {
        if count > 0 {
            let what = match (parts.is_empty(), count) {
                (true, 1) => "one box".to_owned(),
                (true, many) => format!("{many} boxes"),
                (false, many) => many.to_string(),
            };
            parts.push(format!("{what} {did}"));
        }
    };
    say(came, "came in");
    say(went, "went");
    say(unclear, "cannot be told any more");
    if let Some((before, now)) = differences.people {
        parts.push(format!(
            "{} to be seen instead of {}",
            insight::how_many(now.all, false),
            insight::number(before.all)
        ));
    }
    parts.join(", ")
}
