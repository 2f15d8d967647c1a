//! The invented people of the practice tenant: each is worked out from its number alone, so a
//! company of fifty thousand costs no memory and is the same on every run.

use chrono::NaiveDate;

use crate::base::time::Duration;

/// Where somebody stands between being hired and having left.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Lifecycle {
    Hired,
    Employed,
    GardenLeave,
    Leave,
    ParentalLeave,
    Terminated,
}

impl Lifecycle {
    pub const ALL: [Self; 6] = [
        Self::Hired,
        Self::Employed,
        Self::GardenLeave,
        Self::Leave,
        Self::ParentalLeave,
        Self::Terminated,
    ];

    /// The word in Bob's answers.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hired => "Hired",
            Self::Employed => "Employed",
            Self::GardenLeave => "GardenLeave",
            Self::Leave => "Leave",
            Self::ParentalLeave => "ParentalLeave",
            Self::Terminated => "Terminated",
        }
    }

    /// The words on Bob's screens.
    pub fn label(self) -> &'static str {
        match self {
            Self::GardenLeave => "Garden leave",
            Self::ParentalLeave => "Parental leave",
            other => other.word(),
        }
    }

    /// Only who works today is found without `showInactive`.
    pub fn is_active(self) -> bool {
        self == Self::Employed
    }
}

/// Where the work addresses of a company's people are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mail {
    /// All at the company's own domain.
    #[default]
    Own,
    /// All at another company's domain.
    Elsewhere,
    /// At a provider where anybody may have one.
    Free,
    /// Everybody somewhere else.
    Mixed,
}

impl Mail {
    fn domain(self, number: usize) -> &'static str {
        match (self, number % 3) {
            (Self::Own, _) | (Self::Mixed, 0) => "samplebob.example",
            (Self::Elsewhere, _) | (Self::Mixed, 1) => "otherfirm.example",
            (Self::Free, _) => "gmail.com",
            (Self::Mixed, _) => "thirdfirm.example",
        }
    }
}

const FIRST_ID: u64 = 3_332_883_884_017_713_938;
const ID_STEP: u64 = 7_919_000_411;

const FIRST_NAMES: [&str; 24] = [
    "Alma",
    "Bertil",
    "Coralie",
    "Dunstan",
    "Elowen",
    "Fabrice",
    "Greta",
    "Hamish",
    "Ilse",
    "Joaquin",
    "Kerensa",
    "Ludovic",
    "Marisol",
    "Nils",
    "Odette",
    "Pascoe",
    "Quentin",
    "Rosalind",
    "Severin",
    "Tamsin",
    "Ulrika",
    "Vidal",
    "Wilhelmina",
    "Yorick",
];
const SURNAMES: [&str; 25] = [
    "Ashgrove",
    "Birchwell",
    "Cobbleton",
    "Dunmarsh",
    "Eastbrook",
    "Fernhollow",
    "Gravelle",
    "Hartsease",
    "Inglewater",
    "Juniperhall",
    "Kestrelby",
    "Larkmeadow",
    "Mossbank",
    "Nettlefield",
    "Oakenshaw",
    "Pebblecross",
    "Quillfeather",
    "Ravensdale",
    "Saltmere",
    "Thistlewood",
    "Underhill",
    "Vinegarth",
    "Willowbeck",
    "Yarrowby",
    "Zephyrine",
];
pub(super) const DEPARTMENTS: [&str; 5] =
    ["Product", "Sales", "People", "Finance", "Customer care"];
pub(super) const SITES: [&str; 3] = ["Lisbon", "Leeds", "Montreal"];
pub(super) const TITLES: [&str; 6] = [
    "Team lead",
    "Designer",
    "Analyst",
    "Engineer",
    "Coordinator",
    "Specialist",
];

/// One invented person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    pub number: usize,
    pub lifecycle: Lifecycle,
    /// How many rows the tables of this person have.
    pub rows: usize,
    /// Whether everything but the basics is empty.
    pub sparse: bool,
    pub company: u32,
    pub mail: Mail,
    pub today: NaiveDate,
}

impl Person {
    pub fn id(&self) -> String {
        id_of(self.company, self.number)
    }

    pub fn first_name(&self) -> &'static str {
        FIRST_NAMES[self.number % FIRST_NAMES.len()]
    }

    pub fn surname(&self) -> &'static str {
        SURNAMES[(self.number * 7 + self.number / SURNAMES.len()) % SURNAMES.len()]
    }

    pub fn display_name(&self) -> String {
        format!("{} {}", self.first_name(), self.surname())
    }

    pub fn email(&self) -> String {
        let (first, last) = (self.first_name(), self.surname());
        let domain = self.mail.domain(self.number);
        format!("{first}.{last}_{}@{domain}", self.number + 1).to_lowercase()
    }

    pub fn department(&self) -> &'static str {
        DEPARTMENTS[self.number % DEPARTMENTS.len()]
    }

    pub fn site(&self) -> &'static str {
        SITES[self.number % SITES.len()]
    }

    pub fn title(&self) -> &'static str {
        TITLES[if self.is_manager() {
            0
        } else {
            1 + self.number % 5
        }]
    }

    /// Every eighth person leads the seven who follow; the first leads the leads.
    pub fn is_manager(&self) -> bool {
        self.number.is_multiple_of(8)
    }

    pub fn manager(&self) -> Option<usize> {
        match (self.number, self.is_manager()) {
            (0, _) => None,
            (_, true) => Some(0),
            (n, false) => Some(n - n % 8),
        }
    }

    pub fn started(&self) -> NaiveDate {
        if self.lifecycle == Lifecycle::Hired {
            return self.today + Duration::days(14 + self.spread(60));
        }
        self.today - Duration::days(400 + self.spread(3000))
    }

    pub fn left(&self) -> Option<NaiveDate> {
        (self.lifecycle == Lifecycle::Terminated)
            .then(|| self.today - Duration::days(20 + self.spread(300)))
    }

    pub fn born(&self) -> NaiveDate {
        NaiveDate::default() + Duration::days(self.spread(11_000))
    }

    /// A number below `limit` that differs from person to person.
    pub fn spread(&self, limit: i64) -> i64 {
        let number = i64::try_from(self.number).unwrap_or(i64::MAX);
        number.wrapping_mul(7919).rem_euclid(limit)
    }
}

/// The lifecycle of the nth person of an ordinary company: mostly at work, some in every other state.
pub(super) fn ordinary_lifecycle(number: usize) -> Lifecycle {
    match number % 20 {
        7 | 13 => Lifecycle::Terminated,
        11 => Lifecycle::Hired,
        17 => Lifecycle::GardenLeave,
        18 => Lifecycle::Leave,
        5 => Lifecycle::ParentalLeave,
        _ => Lifecycle::Employed,
    }
}

pub(super) fn id_of(company: u32, number: usize) -> String {
    (first_id(company) + ID_STEP * number as u64).to_string()
}

fn first_id(company: u32) -> u64 {
    FIRST_ID + u64::from(company)
}

/// The number behind an employee id, if it could be one of ours.
pub(super) fn number_of(company: u32, id: &str) -> Option<usize> {
    let offset = id.parse::<u64>().ok()?.checked_sub(first_id(company))?;
    (offset.is_multiple_of(ID_STEP)).then(|| usize::try_from(offset / ID_STEP).ok())?
}

/// The number behind an e-mail address, if it could be one of ours.
pub(super) fn number_of_email(email: &str) -> Option<usize> {
    let (_, after) = email.split_once('_')?;
    let number: usize = after.split_once('@')?.0.parse().ok()?;
    number.checked_sub(1)
}
