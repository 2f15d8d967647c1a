//! The company in the practice Bob: how many people it has and what is particular about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    fields::{self, Category, Field},
    people::{Lifecycle, Mail, Person, number_of, number_of_email, ordinary_lifecycle},
};
use crate::base::token::random;

/// The largest company that can be practised with.
pub const MOST_PEOPLE: usize = 50_000;

/// A company, before Bob is started with it.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing about a company"
)]
pub struct Tenant {
    people: usize,
    everyone_active: bool,
    short_histories: bool,
    sparse: bool,
    without_time_off: bool,
    renamed: BTreeMap<String, String>,
    without_categories: Vec<String>,
    moved: BTreeMap<String, String>,
    mail: Mail,
    #[serde(skip)]
    service_user: Option<(String, String)>,
    company_id: u32,
}

impl Default for Tenant {
    /// Forty people, some of them in every lifecycle status.
    fn default() -> Self {
        Self {
            people: 40,
            everyone_active: false,
            short_histories: false,
            sparse: false,
            without_time_off: false,
            renamed: BTreeMap::new(),
            without_categories: Vec::new(),
            moved: BTreeMap::new(),
            mail: Mail::Own,
            service_user: None,
            company_id: 636_192,
        }
    }
}

impl Tenant {
    /// A company of this many people (none to fifty thousand).
    pub fn of(people: usize) -> Self {
        Self::default().people(people)
    }

    #[must_use]
    pub fn people(mut self, people: usize) -> Self {
        self.people = people;
        self
    }

    /// Nobody has left, is on leave or has yet to start.
    #[must_use]
    pub fn everyone_active(mut self) -> Self {
        self.everyone_active = true;
        self
    }

    /// Every table has its current row and nothing before it.
    #[must_use]
    pub fn short_histories(mut self) -> Self {
        self.short_histories = true;
        self
    }

    /// People have a name and an address; every other field is empty.
    #[must_use]
    pub fn sparse(mut self) -> Self {
        self.sparse = true;
        self
    }

    /// Nobody is or was away.
    #[must_use]
    pub fn without_time_off(mut self) -> Self {
        self.without_time_off = true;
        self
    }

    /// The company calls a category something else on its screens.
    #[must_use]
    pub fn rename_category(mut self, id: &str, name: &str) -> Self {
        self.renamed.insert(id.to_owned(), name.to_owned());
        self
    }

    /// The company does not have this category (a module that it did not buy).
    #[must_use]
    pub fn without_category(mut self, id: &str) -> Self {
        self.without_categories.push(id.to_owned());
        self
    }

    /// The company moved a field into another category; the field keeps its id.
    #[must_use]
    pub fn move_field(mut self, field: &str, category: &str) -> Self {
        self.moved.insert(field.to_owned(), category.to_owned());
        self
    }

    /// Where people's work addresses are.
    #[must_use]
    pub fn mail(mut self, mail: Mail) -> Self {
        self.mail = mail;
        self
    }

    /// A service user with a given ID and token, instead of a made-up one.
    #[must_use]
    pub fn service_user(mut self, id: &str, token: &str) -> Self {
        self.service_user = Some((id.to_owned(), token.to_owned()));
        self
    }

    /// Another company than the usual one: other ids, same shape.
    #[must_use]
    pub fn company_id(mut self, id: u32) -> Self {
        self.company_id = id;
        self
    }

    /// ID and token of the first service user.
    pub(super) fn credentials(&self) -> (String, String) {
        self.service_user
            .clone()
            .unwrap_or_else(|| (made_up_id(), made_up_token()))
    }

    pub(super) fn has_time_off(&self) -> bool {
        !self.without_time_off
    }

    /// The category that a field stands in.
    pub(super) fn category_of(&self, field: &Field) -> &'static Category {
        let moved = self.moved.get(field.id);
        moved
            .and_then(|id| fields::category(id))
            .or_else(|| fields::category(field.category))
            .expect("every field stands in a listed category")
    }

    pub(super) fn has_field(&self, field: &Field) -> bool {
        let category = self.category_of(field).id;
        !self
            .without_categories
            .iter()
            .any(|missing| missing == category)
    }

    pub(super) fn category_name<'a>(&'a self, id: &str, usual: &'a str) -> &'a str {
        self.renamed.get(id).map_or(usual, String::as_str)
    }

    pub(super) fn headcount(&self) -> usize {
        self.people.min(MOST_PEOPLE)
    }

    pub(super) fn person(&self, number: usize, today: NaiveDate) -> Option<Person> {
        (number < self.headcount()).then(|| Person {
            number,
            lifecycle: if self.everyone_active {
                Lifecycle::Employed
            } else {
                ordinary_lifecycle(number)
            },
            rows: if self.short_histories {
                1
            } else {
                1 + number % 3
            },
            sparse: self.sparse,
            company: self.company_id,
            mail: self.mail,
            today,
        })
    }

    pub(super) fn everyone(&self, today: NaiveDate) -> impl Iterator<Item = Person> {
        (0..self.headcount()).filter_map(move |number| self.person(number, today))
    }

    /// Somebody by employee id or, as Bob allows in some places, by e-mail address.
    pub(super) fn find(&self, id_or_email: &str, today: NaiveDate) -> Option<Person> {
        let number =
            number_of(self.company_id, id_or_email).or_else(|| number_of_email(id_or_email))?;
        self.person(number, today)
            .filter(|person| person.id() == id_or_email || person.email() == id_or_email)
    }
}

pub(super) fn made_up_id() -> String {
    let digits = u32::from_le_bytes(random::<4>()) % 90_000 + 10_000;
    format!("SERVICE-{digits}")
}

/// Forty letters and digits, as Bob's tokens look.
pub(super) fn made_up_token() -> String {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    random::<40>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
        .collect()
}
