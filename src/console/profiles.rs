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

/// What no choice means.
#[derive(Clone, Copy)]
pub struct Usual<'a> {
    /// "As usual"
    pub words: &'static str,
    /// The name of a profile.
    pub profile: &'a str,
}

impl<'a> Usual<'a> {
    pub fn new(words: &'static str, profile: &'a str) -> Self {
        Self { words, profile }
    }
}

/// The profiles of one integration.
pub struct Group {
    pub integration: String,
    pub choices: Vec<Choice>,
}

impl Profiles {
    /// `usual` is what no choice means: its name and how it is called.
    pub fn new(packs: &[&Pack], chosen: &str, usual: Usual<'_>, fault: Option<String>) -> Self {
        let Usual { words, profile } = usual;
        // Profiles of several packs may bear the name and mean other things.
        let known = match packs {
            [pack] => pack.profile(profile),
            _ => None,
        };
        Self {
            field: Field::new("profile", "What the customer is asked for")
                .hint(&format!("If the company is connected already, another choice than “{words}” changes what it is asked for, and it is checked anew."))
                .refused(fault),
            usual: Choice {
                value: String::new(),
                text: known.map_or_else(
                    || format!("{words}: {profile}"),
                    |known| format!("{words}: {profile}. {}", known.description),
                ),
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
