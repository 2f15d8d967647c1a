//! What is worth saying beside the verdicts. The words are the pack's; when each is said is here.

use super::super::{pack::Kind, verdict::Remark};

/// The policy types were refused: HiBob's manual wants "Manage" for them, the setup guide "See".
pub(super) const SEE_OR_MANAGE: &str = "see-or-manage-time-off";
/// No pending request came, and HiBob's manual names another box for them than the setup guide.
pub(super) const PENDING_REQUESTS: &str = "pending-requests";
/// Fields that Bob shows only to who may also edit were left out of an open section.
pub(super) const SENSITIVE_FIELDS: &str = "sensitive-fields";
/// A section is open in part.
pub(super) const HALF_OPEN: &str = "half-open-sections";
/// A section came for some of the people only.
pub(super) const ONLY_SOME_PEOPLE: &str = "only-some-people";
/// Nobody can be seen, though the service user is in a group.
pub(super) const NOBODY_VISIBLE: &str = "nobody-visible";
/// Everybody who can be seen works there now.
pub(super) const INACTIVE_MISSING: &str = "inactive-people-missing";
/// The company is large: people were counted only so far.
pub(super) const COUNTED_SO_FAR: &str = "counted-so-far";
/// Sections that go by another name.
pub(super) const RENAMED: &str = "renamed-sections";
/// Well-known fields stand in a section of the company's own that is not open.
pub(super) const MOVED_FIELDS: &str = "moved-fields";
/// Sections of the company's own that are not open.
pub(super) const OWN_CLOSED: &str = "own-sections-closed";
/// No read shows who is in the group: asked on every whole check.
pub(super) const EMPLOYEES_AS_MEMBERS: &str = "employees-as-members";
/// Why a service user is in no group: two ways in which adding it goes wrong.
pub(super) const GROUP_BY_NAME: &str = "group-by-name";
pub(super) const DEFAULT_CONDITION: &str = "default-condition";

/// Every remark that a check may make, in the order in which they are told.
#[cfg(test)]
pub(super) const ALL: [&str; 14] = [
    GROUP_BY_NAME,
    DEFAULT_CONDITION,
    NOBODY_VISIBLE,
    INACTIVE_MISSING,
    ONLY_SOME_PEOPLE,
    COUNTED_SO_FAR,
    HALF_OPEN,
    SENSITIVE_FIELDS,
    MOVED_FIELDS,
    OWN_CLOSED,
    RENAMED,
    SEE_OR_MANAGE,
    PENDING_REQUESTS,
    EMPLOYEES_AS_MEMBERS,
];

/// What a remark is about, at most: sections of the company by name.
const MOST_NAMED: usize = 20;

/// The remarks of one check.
#[derive(Debug, Default)]
pub(super) struct Remarks(Vec<Remark>);

impl Remarks {
    /// Says it once, however often it is met.
    pub fn say(&mut self, id: &str) {
        self.entry(id);
    }

    /// Says it about this as well.
    pub fn about(&mut self, id: &str, what: impl Into<String>) {
        let what = what.into();
        let about = &mut self.entry(id).about;
        if about.len() < MOST_NAMED && !about.contains(&what) {
            about.push(what);
        }
    }

    fn entry(&mut self, id: &str) -> &mut Remark {
        let place = self.0.iter().position(|remark| remark.id == id);
        let place = place.unwrap_or_else(|| {
            self.0.push(Remark {
                id: id.to_owned(),
                about: Vec::new(),
            });
            self.0.len() - 1
        });
        &mut self.0[place]
    }

    pub fn into_all(self) -> Vec<Remark> {
        self.0
    }
}

/// Whether a box of this kind lets its holder see what is sensitive.
pub(super) fn opens_sensitive(kind: Kind) -> bool {
    kind == Kind::Edit
}

#[cfg(test)]
mod tests {
    use super::{super::super::registry, *};

    #[test]
    fn the_pack_has_words_for_every_remark_and_none_that_is_never_made() {
        let pack = registry::find("hibob").unwrap();
        let words: Vec<&str> = pack
            .remarks
            .iter()
            .map(|remark| remark.id.as_str())
            .collect();
        assert_eq!(words, ALL);
        for remark in &pack.remarks {
            assert!(
                pack.step(&remark.step).is_some(),
                "{}: {}",
                remark.id,
                remark.step
            );
        }
    }
}
