//! A check's findings as the page shows them: grouped by the vendor's screens, what is to do first.

use super::{
    boxes, pictures,
    pictures::Figure,
    visit::Visit,
    words::{INSIDE, meaning_of},
};
use crate::{
    app::App,
    checks::FindingRow,
    integrations::{
        pack::{Pack, Permission, Proof},
        verdict::Verdict,
    },
    words::{Words, key},
};

/// Boxes under one heading of the vendor's screens.
pub struct PlaceGroup {
    pub place: Label,
    /// What the company itself calls the section, where that is another word.
    pub own: Option<String>,
    /// Where the boxes are on the vendor's screen.
    pub figure: Option<Figure>,
    pub rows: Vec<BoxRow>,
}

/// More screens than these are looked at on the step of the permissions, which has their pictures.
const PICTURED: usize = 6;

impl PlaceGroup {
    /// What was seen of all of its boxes alike.
    pub fn seen_of_all(&self) -> Option<&str> {
        let (first, others) = self.rows.split_first()?;
        let alike = others.iter().all(|row| row.evidence == first.evidence);
        (alike && !others.is_empty() && !first.evidence.is_empty()).then_some(&first.evidence)
    }
}

pub struct BoxRow {
    pub number: usize,
    pub id: String,
    pub place: Label,
    /// The two parts of the place: "People's data" and "Work".
    pub tab: Label,
    pub group: Label,
    pub item: Label,
    /// What the company itself calls the section, where that is another word.
    pub own: Option<String>,
    /// Fields that were left out although the section is open.
    pub left_out: String,
    pub evidence: String,
    /// A read can show it, so that it makes sense to look again.
    pub again: bool,
    /// It could not be seen whether it is ticked.
    pub unseen: bool,
    pub mark: &'static str,
    /// For screen readers, in the place of the mark.
    pub said: String,
}

/// Words of the vendor's screens, as they stand there: "People's data › Work".
#[derive(Clone, PartialEq, Eq)]
pub struct Label {
    pub text: String,
    /// What they mean in the customer's language, where that says more.
    pub meaning: Option<String>,
}

/// Where a row belongs on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not told yet.
    Awaited,
    Granted,
    Confirmed,
    /// Required and proved absent.
    Missing,
    /// Required and not to be told: the customer's word is asked for.
    Unclear,
    /// Not in place, and linking does not wait for it.
    Optional,
}

impl Standing {
    pub fn of(finding: &FindingRow) -> Self {
        match finding.verdict {
            Verdict::Granted => Self::Granted,
            _ if finding.found_at.is_none() && finding.confirmed.is_none() => Self::Awaited,
            Verdict::Missing if finding.required => Self::Missing,
            Verdict::Unclear if finding.confirmed.is_some() => Self::Confirmed,
            Verdict::Unclear if finding.required => Self::Unclear,
            Verdict::Missing | Verdict::Unclear => Self::Optional,
        }
    }

    /// Proved, or confirmed by a person.
    pub fn is_good(self) -> bool {
        matches!(self, Self::Granted | Self::Confirmed)
    }
}

/// Whether there is a read that shows it.
pub fn can_be_read(pack: &Pack, permission: &str) -> bool {
    pack.permission(permission)
        .is_some_and(|permission| !matches!(permission.proof, Proof::Nothing { .. }))
}

/// The section is open, and some of its fields are not.
pub fn is_half_open(finding: &FindingRow) -> bool {
    !finding.left_out.is_empty() && Standing::of(finding) == Standing::Granted
}

/// Rows that cannot be told for the same reason.
pub struct ReasonGroup {
    /// `None` when each has a reason of its own.
    pub reason: Option<String>,
    pub count: usize,
    pub screens: Vec<Screen>,
}

/// Rows on one screen of the vendor's.
pub struct Screen {
    /// "People's data"
    pub tab: Label,
    pub rows: Vec<BoxRow>,
}

/// More boxes with a reason of their own than these stand together.
const SINGLES: usize = 3;

/// Groups rows by why they cannot be told, so that no reason is said twice; many boxes with a reason
/// of their own come together at the end.
pub fn by_reason(groups: Vec<PlaceGroup>) -> Vec<ReasonGroup> {
    let mut reasons: Vec<(String, Vec<BoxRow>)> = Vec::new();
    for row in groups.into_iter().flat_map(|group| group.rows) {
        match reasons.iter_mut().find(|(known, _)| *known == row.evidence) {
            Some((_, rows)) => rows.push(row),
            None => reasons.push((row.evidence.clone(), vec![row])),
        }
    }
    let is_single = |(_, rows): &(String, Vec<BoxRow>)| rows.len() == 1;
    let singles = reasons.iter().filter(|reason| is_single(reason)).count();
    if singles <= SINGLES {
        let reasons = reasons.into_iter();
        return reasons
            .map(|(reason, rows)| ReasonGroup::new(Some(reason), rows))
            .collect();
    }
    let (singles, shared): (Vec<_>, Vec<_>) = reasons.into_iter().partition(is_single);
    let own = singles.into_iter().flat_map(|(_, rows)| rows).collect();
    shared
        .into_iter()
        .map(|(reason, rows)| ReasonGroup::new(Some(reason), rows))
        .chain([ReasonGroup::new(None, own)])
        .collect()
}

impl ReasonGroup {
    fn new(reason: Option<String>, rows: Vec<BoxRow>) -> Self {
        let count = rows.len();
        let mut screens: Vec<Screen> = Vec::new();
        for row in rows {
            match screens.last_mut() {
                Some(screen) if screen.tab == row.tab => screen.rows.push(row),
                _ => screens.push(Screen {
                    tab: row.tab.clone(),
                    rows: vec![row],
                }),
            }
        }
        Self {
            reason,
            count,
            screens,
        }
    }
}

/// The rows that are picked, in the pack's order, under their headings.
pub fn grouped(
    pack: &'static Pack,
    words: Words,
    findings: &[FindingRow],
    wanted: impl Fn(&FindingRow) -> bool,
) -> Vec<PlaceGroup> {
    let mut groups: Vec<PlaceGroup> = Vec::new();
    for (number, finding) in findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| wanted(finding))
    {
        let Some(permission) = pack.permission(&finding.permission_id) else {
            continue;
        };
        let row = row(pack, words, number, permission, finding);
        match groups.last_mut() {
            Some(group) if group.place == row.place && group.own == row.own => group.rows.push(row),
            _ => groups.push(PlaceGroup {
                place: row.place.clone(),
                own: row.own.clone(),
                figure: None,
                rows: vec![row],
            }),
        }
    }
    groups
}

/// Shows where the boxes are, while there are few screens to go to.
pub fn with_pictures(app: &App, visit: &Visit, groups: &mut [PlaceGroup]) {
    if groups.len() > PICTURED {
        return;
    }
    for group in groups {
        let boxes = group.rows.iter();
        let boxes: Vec<_> = boxes
            .filter_map(|row| visit.pack.permission(&row.id))
            .collect();
        group.figure = pictures::for_boxes(visit, app, &boxes);
    }
}

/// Takes the single boxes' buttons away.
pub fn without_buttons(groups: &mut [PlaceGroup]) {
    for row in groups.iter_mut().flat_map(|group| &mut group.rows) {
        row.again = false;
    }
}

pub fn count(groups: &[PlaceGroup]) -> usize {
    groups.iter().map(|group| group.rows.len()).sum()
}

/// The verdict's word as the page's marks and script know it; empty while it is waited for.
pub fn mark(finding: &FindingRow) -> &'static str {
    match Standing::of(finding) {
        Standing::Awaited => "",
        Standing::Confirmed => "confirmed",
        Standing::Optional => "closed",
        _ => finding.verdict.as_str(),
    }
}

/// What a mark means, for who does not see it; empty while it is waited for.
pub fn said_of(words: Words, mark: &str) -> String {
    let key = match mark {
        "granted" => key("check-mark-granted"),
        "confirmed" => key("check-mark-confirmed"),
        "missing" => key("check-mark-missing"),
        "unclear" => key("check-mark-unclear"),
        "closed" => key("check-mark-optional"),
        _ => return String::new(),
    };
    words.say(key)
}

/// What was seen of a box, in words a person can follow.
pub fn evidence(words: Words, pack: &Pack, finding: &FindingRow) -> String {
    finding.evidence_in(words, pack)
}

fn row(
    pack: &Pack,
    words: Words,
    number: usize,
    permission: &Permission,
    finding: &FindingRow,
) -> BoxRow {
    let mark = mark(finding);
    BoxRow {
        number,
        id: permission.id.clone(),
        place: Label::of(pack, &[&permission.tab, &permission.group]),
        tab: Label::of(pack, &[&permission.tab]),
        group: Label::of(pack, &[&permission.group]),
        item: Label {
            meaning: boxes::meaning(pack, words, permission),
            text: permission.item.clone(),
        },
        own: finding.place.clone(),
        left_out: words.list(&finding.left_out),
        evidence: evidence(words, pack, finding),
        again: !matches!(permission.proof, Proof::Nothing { .. }),
        unseen: finding.verdict == Verdict::Unclear,
        mark,
        said: said_of(words, mark),
    }
}

impl Label {
    /// Words that stand one inside the other on the vendor's screens.
    pub fn of(pack: &Pack, path: &[&str]) -> Self {
        Self {
            text: path.join(INSIDE),
            meaning: meaning_of(pack, path),
        }
    }
}
