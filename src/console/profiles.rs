//! Choosing the access profile of a link: what the customer is asked for.

use super::issue::Choice;
use crate::{
    integrations::pack::{AccessProfile, Pack},
    web::Field,
};

/// The list to choose from.
pub struct Profiles {
    pub field: Field,
    /// For a connection that there is, or may be: as it is.
    pub usual: Choice,
    pub groups: Vec<Group>,
}

/// The profiles of one integration.
pub struct Group {
    pub integration: String,
    pub choices: Vec<Choice>,
}

impl Profiles {
    /// `usual` says what no choice means.
    pub fn new(packs: &[&Pack], chosen: &str, usual: String, fault: Option<String>) -> Self {
        Self {
            field: Field::new("profile", "What the customer is asked for")
                .hint("If the company is connected already, another choice than “as usual” changes what it is asked for, and it is checked anew.")
                .refused(fault),
            usual: Choice {
                value: String::new(),
                text: usual,
                chosen: chosen.is_empty(),
            },
            groups: packs
                .iter()
                .map(|pack| Group {
                    integration: pack.name.clone(),
                    choices: pack
                        .profiles
                        .iter()
                        .map(|profile| Choice {
                            value: value(pack, profile),
                            text: format!("{}: {}", profile.name, profile.description),
                            chosen: chosen == value(pack, profile),
                        })
                        .collect(),
                })
                .collect(),
        }
    }
}

/// `hibob/read-only`: a name alone may be in several packs.
fn value(pack: &Pack, profile: &AccessProfile) -> String {
    format!("{}/{}", pack.key, profile.name)
}

/// The profile that was chosen for this integration; `Ok(None)` when none was.
pub fn chosen<'a>(pack: &'a Pack, typed: &str) -> Result<Option<&'a AccessProfile>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    pack.profiles
        .iter()
        .find(|profile| value(pack, profile) == typed)
        .map(Some)
        .ok_or_else(|| format!("Choose one of those that belong to {}.", pack.name))
}
