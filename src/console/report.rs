//! A check as staff read it: what is missing first, with the evidence, and the words to send.

use super::times::Time;
use crate::{
    app::Settings,
    base::time::Moment,
    checks::{Check, CheckState, FindingRow},
    connections::{Connection, State},
    integrations::{
        pack::Pack,
        verdict::{Cause, Verdict},
    },
};

/// The newest check.
pub struct Report {
    pub heading: String,
    pub asked_by: String,
    pub at: Time,
    /// Why it could not get that far.
    pub cause: Option<CauseView>,
    /// For staff: what exactly was met.
    pub detail: Option<String>,
    pub retry: Option<Time>,
    pub people: Option<String>,
    pub calls: i32,
    pub tally: Vec<(&'static str, usize)>,
    pub missing: Vec<Tab>,
    /// What could not be told, or not yet.
    pub open: Vec<Tab>,
    pub open_heading: String,
    /// Few enough to be shown at once.
    pub open_at_once: bool,
    /// What is granted or confirmed.
    pub settled: Vec<Tab>,
    pub settled_count: usize,
}

pub struct CauseView {
    pub title: String,
    /// The line for staff.
    pub staff: String,
}

/// One tab of the vendor's permission screen.
pub struct Tab {
    pub name: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub mark: Mark,
    pub place: String,
    pub item: String,
    pub required: bool,
    pub evidence: String,
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, Time)>,
}

/// A verdict with the customer's word taken into account, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Missing,
    Unclear,
    /// Not yet, or the check ended before.
    Untold,
    Confirmed,
    Granted,
}

impl Mark {
    fn of(finding: &FindingRow, check: &Check) -> Self {
        match finding.verdict {
            Verdict::Granted => Self::Granted,
            Verdict::Missing => Self::Missing,
            Verdict::Unclear if finding.confirmed.is_some() => Self::Confirmed,
            Verdict::Unclear if finding.found_at.is_none() || check.cause.is_some() => Self::Untold,
            Verdict::Unclear => Self::Unclear,
        }
    }

    /// The class that `app.css` has for it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unclear => "unclear",
            Self::Untold => "untold",
            Self::Confirmed => "confirmed",
            Self::Granted => "granted",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Missing => "Missing",
            Self::Unclear => "To confirm",
            Self::Untold => "Not told",
            Self::Confirmed => "Confirmed",
            Self::Granted => "Granted",
        }
    }

    fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Granted)
    }

    const ALL: [Self; 5] = [
        Self::Missing,
        Self::Unclear,
        Self::Untold,
        Self::Confirmed,
        Self::Granted,
    ];
}

impl Report {
    pub fn new(check: &Check, findings: &[FindingRow], pack: &Pack, now: Moment) -> Self {
        let rows = findings.iter().map(|finding| {
            let tab = pack
                .permission(&finding.permission_id)
                .map_or("Other", |permission| &permission.tab);
            (tab, Row::of(finding, check, pack, now))
        });
        let (settled, open): (Vec<_>, Vec<_>) = rows.partition(|(_, row)| row.mark.is_settled());
        let (missing, open): (Vec<_>, Vec<_>) = open
            .into_iter()
            .partition(|(_, row)| row.mark == Mark::Missing);
        let unclear = open
            .iter()
            .filter(|(_, row)| row.mark == Mark::Unclear)
            .count();
        let tally = Mark::ALL
            .into_iter()
            .map(|mark| (mark, count(check, findings, mark)))
            .filter(|(_, count)| *count > 0)
            .map(|(mark, count)| (mark.label(), count))
            .collect();
        Self {
            heading: heading(check, findings),
            asked_by: check.asked_by.clone(),
            at: Time::new(check.finished_at.unwrap_or(check.created_at), now),
            cause: check.cause.map(|cause| {
                let text = pack.cause(cause);
                CauseView {
                    title: text.title.clone(),
                    staff: text.staff.clone(),
                }
            }),
            detail: check.detail.clone(),
            retry: check.retry_at.map(|at| Time::new(at, now)),
            people: check.people.map(|people| {
                format!(
                    "{} people visible, {} of them active",
                    people.all, people.active
                )
            }),
            calls: check.calls,
            tally,
            settled_count: settled.len(),
            missing: by_tab(missing),
            open_heading: match open.len() - unclear {
                0 => format!("{unclear} for the customer to confirm"),
                untold => format!("{} not told", untold + unclear),
            },
            open_at_once: open.len() <= 12,
            open: by_tab(open),
            settled: by_tab(settled),
        }
    }
}

impl Row {
    fn of(finding: &FindingRow, check: &Check, pack: &Pack, now: Moment) -> Self {
        let (place, item) = pack.permission(&finding.permission_id).map_or_else(
            || (String::new(), finding.permission_id.clone()),
            |permission| {
                let place = format!("{} › {}", permission.section, permission.group);
                (place, permission.item.clone())
            },
        );
        Self {
            mark: Mark::of(finding, check),
            place,
            item,
            required: finding.required,
            evidence: finding.evidence.clone(),
            confirmed: finding
                .confirmed
                .as_ref()
                .map(|word| (word.by.clone(), Time::new(word.at, now))),
        }
    }
}

/// The rows under their tabs, the worst first; what is optional comes after what is required.
fn by_tab(rows: Vec<(&str, Row)>) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = Vec::new();
    for (name, row) in rows {
        match tabs.iter_mut().find(|known| known.name == name) {
            Some(known) => known.rows.push(row),
            None => tabs.push(Tab {
                name: name.to_owned(),
                rows: vec![row],
            }),
        }
    }
    for tab in &mut tabs {
        tab.rows.sort_by_key(|row| (row.mark, !row.required));
    }
    tabs.sort_by_key(|tab| tab.rows.first().map(|row| row.mark));
    tabs
}

fn count(check: &Check, findings: &[FindingRow], mark: Mark) -> usize {
    findings
        .iter()
        .filter(|finding| Mark::of(finding, check) == mark)
        .count()
}

fn heading(check: &Check, findings: &[FindingRow]) -> String {
    let open = |mark| {
        findings
            .iter()
            .filter(|finding| finding.required && Mark::of(finding, check) == mark)
            .count()
    };
    match check.state {
        CheckState::Queued => "The check waits for its turn".to_owned(),
        CheckState::Running => {
            let found = findings.iter().filter(|f| f.found_at.is_some()).count();
            format!("The check is running: {found} of {} told", findings.len())
        }
        CheckState::Superseded => "The check was overtaken by newer credentials".to_owned(),
        CheckState::Done if check.cause.is_some() => "The check could not be finished".to_owned(),
        CheckState::Done => match (open(Mark::Missing), open(Mark::Unclear)) {
            (0, 0) => "Everything required is proved or confirmed".to_owned(),
            (0, unclear) => format!("{unclear} required to be confirmed by the customer"),
            (missing, 0) => format!("{missing} required missing"),
            (missing, unclear) => format!("{missing} required missing, {unclear} to be confirmed"),
        },
    }
}

/// The last problem of a connection, as short as a list wants it.
pub fn problem_title(pack: Option<&Pack>, word: &str) -> String {
    match (word, word.parse::<Cause>(), pack) {
        ("missing", ..) => "Boxes not ticked".to_owned(),
        ("unconfirmed", ..) => "Boxes to be confirmed".to_owned(),
        (_, Ok(cause), Some(pack)) => pack.cause(cause).title.clone(),
        _ => word.replace('_', " "),
    }
}

/// The exact words to send to the customer as things stand; `None` when they have nothing to do.
pub fn message(
    connection: &Connection,
    check: Option<&Check>,
    findings: &[FindingRow],
    pack: &Pack,
    settings: &Settings,
) -> Option<String> {
    let bob = &pack.short_name;
    if !matches!(connection.state, State::ActionNeeded | State::Degraded) {
        return None;
    }
    let check = check.filter(|check| check.state == CheckState::Done)?;
    if let Some(cause) = check.cause {
        let text = pack.cause(cause);
        let words = plain(&format!("{}\n\n{}", text.customer, text.advice), settings);
        return Some(format!(
            "Hello,\n\n{words}\n\nWe are glad to help if you get stuck."
        ));
    }
    let of = |mark| {
        findings
            .iter()
            .filter(move |finding| finding.required && Mark::of(finding, check) == mark)
            .filter_map(|finding| pack.permission(&finding.permission_id))
            .map(|permission| format!("  • {}", permission.path()))
            .collect::<Vec<_>>()
    };
    let (missing, unclear) = (of(Mark::Missing), of(Mark::Unclear));
    if missing.is_empty() && unclear.is_empty() {
        return None;
    }
    let mut words = vec!["Hello,".to_owned()];
    if !missing.is_empty() {
        let (what, them) = match missing.len() {
            1 => ("one box is".to_owned(), "it"),
            many => (format!("{many} boxes are"), "them"),
        };
        words.push(format!("{what} not ticked in {bob} yet:"));
        words.push(missing.join("\n"));
        words.push(format!(
            "Please open the permission group of the service user in {bob}, tick {them} there \
             and save. Then open your setup page and press “Check again”."
        ));
    }
    if !unclear.is_empty() {
        let (what, are) = match unclear.len() {
            1 => ("One box", "it is"),
            _ => ("These boxes", "they are"),
        };
        words.push(format!(
            "{what} cannot be seen from outside. Please look in {bob} whether {are} ticked, and \
             confirm it on your setup page:"
        ));
        words.push(unclear.join("\n"));
    }
    words.push(OFFER.to_owned());
    Some(words.join("\n\n"))
}

const OFFER: &str = "We are glad to help if you get stuck.";

/// A text of the pack as a mail takes it: names filled in, no bold.
pub fn plain(text: &str, settings: &Settings) -> String {
    let operator = &settings.operator;
    text.replace("**", "")
        .replace("{operator}", operator)
        .replace("{support}", &settings.support_email.to_string())
        .replace("{service_user_name}", &format!("{operator} Integration"))
        .replace("{credential_name}", &format!("{operator} Integration"))
        .replace("{group_name}", &format!("{operator} service users"))
}
