//! What a service user may see: the sum of its permission groups.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    fields::Field,
    people::{Lifecycle, Person},
    tenant::Tenant,
};

/// Whose data a group opens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    #[default]
    Everyone,
    /// People in one of these lifecycle statuses.
    Statuses(BTreeSet<Lifecycle>),
    /// People chosen by employee id.
    People(BTreeSet<String>),
    Nobody,
}

impl Audience {
    pub fn statuses(statuses: impl IntoIterator<Item = Lifecycle>) -> Self {
        Self::Statuses(statuses.into_iter().collect())
    }

    pub fn people<S: Into<String>>(ids: impl IntoIterator<Item = S>) -> Self {
        Self::People(ids.into_iter().map(Into::into).collect())
    }

    fn includes(&self, person: &Person) -> bool {
        match self {
            Self::Everyone => true,
            Self::Statuses(statuses) => statuses.contains(&person.lifecycle),
            Self::People(ids) => ids.contains(&person.id()),
            Self::Nobody => false,
        }
    }
}

/// A permission group: who is in it, which boxes are ticked, whose data it opens.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub name: String,
    pub members: BTreeSet<String>,
    pub ticked: BTreeSet<String>,
    pub audience: Audience,
    /// Fields with a setting of their own, by field id.
    pub fields: BTreeMap<String, FieldRule>,
}

/// What a group says of a single field; where it says nothing, the category's boxes hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldRule {
    pub view: Option<bool>,
    pub history: Option<bool>,
}

impl Group {
    fn has(&self, slug: &str, kind: &str) -> bool {
        self.ticked.contains(&format!("{slug}.{kind}"))
    }

    fn rule(&self, field: &str) -> FieldRule {
        self.fields.get(field).copied().unwrap_or_default()
    }
}

/// What one caller may see: a picture taken when the call came in.
#[derive(Clone, Debug)]
pub(super) struct Access {
    groups: Vec<Group>,
    sensitive_needs_edit: bool,
}

impl Access {
    pub fn of(user: &str, groups: &[Group], sensitive_needs_edit: bool) -> Self {
        let mine = groups.iter().filter(|group| group.members.contains(user));
        // Who else is in a group is of no use to a call, and there may be thousands.
        let without_members = |group: &Group| Group {
            name: group.name.clone(),
            members: BTreeSet::new(),
            ticked: group.ticked.clone(),
            audience: group.audience.clone(),
            fields: group.fields.clone(),
        };
        Self {
            groups: mine.map(without_members).collect(),
            sensitive_needs_edit,
        }
    }

    pub fn is_ungrouped(&self) -> bool {
        self.groups.is_empty()
    }

    /// Whether any group has this box ticked, for whomever.
    pub fn may(&self, item: &str) -> bool {
        self.groups.iter().any(|group| group.ticked.contains(item))
    }

    /// Whether a group that has this box ticked opens this person's data.
    pub fn may_for(&self, item: &str, person: &Person) -> bool {
        self.groups
            .iter()
            .any(|group| group.ticked.contains(item) && group.audience.includes(person))
    }

    /// Whether any group opens this person's data at all.
    pub fn reaches(&self, person: &Person) -> bool {
        self.groups
            .iter()
            .any(|group| group.audience.includes(person))
    }

    /// Those of the fields that are shown of this person.
    pub fn shown<'f>(
        &self,
        tenant: &Tenant,
        person: &Person,
        fields: &[&'f Field],
    ) -> Vec<&'f Field> {
        let mine = self.opening(person);
        let mut known: Vec<(&str, bool, bool)> = Vec::new();
        let mut rights = |slug: &'static str| {
            if let Some((_, view, edit)) = known.iter().find(|(known, ..)| *known == slug) {
                return (*view, *edit);
            }
            let may = |kind| mine.iter().any(|group| group.has(slug, kind));
            let found = (may("view"), may("edit"));
            known.push((slug, found.0, found.1));
            found
        };
        let has_rules = self.has_field_rules();
        let shown = |field: &&&Field| {
            let slug = tenant.category_of(field).slug;
            let (view, edit) = rights(slug);
            if has_rules {
                let says = |group: &&Group| group.rule(field.id).view;
                if mine.iter().any(|group| says(group) == Some(true)) {
                    return true;
                }
                let by_category = |group: &&Group| says(group).is_none() && group.has(slug, "view");
                if !mine.iter().any(by_category) {
                    return false;
                }
            }
            view && (edit || !field.sensitive || !self.sensitive_needs_edit)
        };
        fields.iter().filter(shown).copied().collect()
    }

    /// The groups that open this person's data.
    fn opening(&self, person: &Person) -> Vec<&Group> {
        let groups = self.groups.iter();
        groups
            .filter(|group| group.audience.includes(person))
            .collect()
    }

    /// Whether any group sets fields one by one.
    pub fn has_field_rules(&self) -> bool {
        self.groups.iter().any(|group| !group.fields.is_empty())
    }

    /// Whether the past of a field is shown of this person.
    pub fn shows_past(&self, slug: &str, field: &str, person: &Person) -> bool {
        let says = |group: &Group| {
            let rule = group.rule(field).history;
            rule.unwrap_or_else(|| group.has(slug, "history"))
        };
        self.opening(person).into_iter().any(says)
    }
}

/// The people that a caller reaches, in Bob's order.
pub(super) fn reached<'a>(
    tenant: &'a Tenant,
    access: &'a Access,
    today: chrono::NaiveDate,
) -> impl Iterator<Item = Person> + 'a {
    tenant
        .everyone(today)
        .filter(|person| access.reaches(person))
}
