//! The boxes that are asked for, in the order of the vendor's screens: by tab and by group.

use super::words::Names;
use crate::{
    integrations::{
        pack::{Kind, Pack, Permission},
        verdict::Verdict,
    },
    words::{Words, key},
};

/// A tab of the vendor's permission screen.
pub struct Tab {
    pub name: &'static str,
    pub gloss: Option<String>,
    pub groups: Vec<Group>,
}

/// A group of boxes under one heading.
pub struct Group {
    /// "Balance", or "Time off › Balance" where the tab has several sections.
    pub name: String,
    pub gloss: Option<String>,
    /// The search word, when one finds the whole group.
    pub search: Option<&'static str>,
    pub rows: Vec<Row>,
    /// Why they are asked for.
    pub whys: Vec<Why>,
}

/// Why one box is asked for, and what does not work without it.
pub struct Why {
    /// The message of its kind: which of the group's boxes it is.
    pub kind: &'static str,
    /// It is the only one of its group.
    pub alone: bool,
    pub item: &'static str,
    pub gloss: Option<String>,
    pub required: bool,
    pub reason: &'static str,
    pub without: &'static str,
}

pub struct Row {
    pub id: &'static str,
    /// The words beside the box, as they are there.
    pub item: &'static str,
    /// What it lets do, where the words beside it are in another language.
    pub gloss: Option<String>,
    pub required: bool,
    pub ticked: bool,
    /// A search word of its own.
    pub search: Option<&'static str>,
    /// What the last check said, where only that is shown.
    pub verdict: Option<Verdict>,
}

/// A permission that is asked for, and whether linking waits for it.
pub type Asked = (&'static Permission, bool);

impl Tab {
    pub fn total(&self) -> usize {
        self.groups.iter().map(|group| group.rows.len()).sum()
    }

    pub fn ticked(&self) -> usize {
        self.groups.iter().map(Group::ticked).sum()
    }
}

impl Group {
    pub fn ticked(&self) -> usize {
        self.rows.iter().filter(|row| row.ticked).count()
    }
}

impl Row {
    pub fn is_missing(&self) -> bool {
        self.verdict == Some(Verdict::Missing)
    }

    /// The message of what the last check said.
    pub fn told(&self) -> Option<&'static str> {
        match self.verdict? {
            Verdict::Missing => Some(key("permissions-row-missing")),
            Verdict::Unclear => Some(key("permissions-row-unclear")),
            Verdict::Granted => None,
        }
    }
}

pub fn tabs(
    asked: &[Asked],
    names: &Names,
    words: Words,
    is_ticked: impl Fn(&str) -> bool,
    verdict: impl Fn(&str) -> Option<Verdict>,
) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = Vec::new();
    for (permission, required) in asked {
        if tabs.last().is_none_or(|tab| tab.name != permission.tab) {
            tabs.push(Tab {
                name: &permission.tab,
                gloss: names.gloss(&permission.tab),
                groups: Vec::new(),
            });
        }
        let Some(tab) = tabs.last_mut() else { continue };
        let name = group_name(permission);
        if tab.groups.last().is_none_or(|group| group.name != name) {
            tab.groups.push(Group {
                gloss: names.gloss(&name),
                name,
                search: None,
                rows: Vec::new(),
                whys: Vec::new(),
            });
        }
        let Some(group) = tab.groups.last_mut() else {
            continue;
        };
        let kind = kind_word(permission.kind);
        if !permission.why.is_empty() {
            group.whys.push(Why {
                kind,
                alone: false,
                item: &permission.item,
                gloss: meaning(names.pack(), words, permission).map(|it| names.in_brackets(&it)),
                required: *required,
                reason: &permission.why,
                without: &permission.without,
            });
        }
        group.rows.push(Row {
            id: &permission.id,
            item: &permission.item,
            gloss: meaning(names.pack(), words, permission).map(|it| names.in_brackets(&it)),
            required: *required,
            ticked: is_ticked(&permission.id),
            search: Some(&permission.search),
            verdict: verdict(&permission.id),
        });
    }
    for group in tabs.iter_mut().flat_map(|tab| &mut tab.groups) {
        let word = group.rows.first().and_then(|row| row.search);
        if group.rows.iter().all(|row| row.search == word) {
            group.search = word;
            group.rows.iter_mut().for_each(|row| row.search = None);
        }
        if let ([_], [why]) = (&group.rows[..], &mut group.whys[..]) {
            why.alone = true;
        }
    }
    tabs
}

/// What follows the tab in the box's place on the vendor's screens.
fn group_name(permission: &Permission) -> String {
    let path = permission.path();
    let inside = path.strip_prefix(&permission.tab).unwrap_or(&path);
    let place = inside.strip_suffix(&permission.item).unwrap_or(inside);
    place.trim_matches([' ', '›']).to_owned()
}

/// What the words beside a box mean, or what kind of box it is: there is always something to say where
/// they are in another language.
pub fn meaning(pack: &Pack, words: Words, permission: &Permission) -> Option<String> {
    if words == Words::ENGLISH {
        return None;
    }
    let meaning = pack.meaning(&permission.item).map(str::to_owned);
    Some(meaning.unwrap_or_else(|| words.say(kind_word(permission.kind))))
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::View => key("kind-view"),
        Kind::History => key("kind-history"),
        Kind::Edit => key("kind-edit"),
        Kind::Export => key("kind-export"),
        Kind::Approve => key("kind-approve"),
    }
}
