//! Whether a section is open: what came back, and what was left out without a word.

use serde_json::Value;

use super::{
    super::verdict::Verdict,
    plan::{Field, Section},
};

/// Left out by all of so many people, a section is closed even if Bob shows no empty field at all.
const ENOUGH_PEOPLE: usize = 3;

/// Whether a field that is left out can only be closed: Bob says of others that they are empty, or
/// there are enough people for it not to be chance.
pub(super) fn is_telling(people: &[Value], asked: &[&Field]) -> bool {
    let says_empty = |field: &&Field| people.iter().any(|person| field.is_empty_in(person));
    people.len() >= ENOUGH_PEOPLE || asked.iter().any(says_empty)
}

/// Why a section could not be asked about.
pub(super) fn not_asked(group: &str, section: &Section) -> String {
    match section {
        Section::Bare { name } => {
            format!("Bob lists no field of the section “{name}” that could be asked for.")
        }
        Section::Ambiguous(names) => format!(
            "Bob lists more than one section that could be meant: {}.",
            names.join(", ")
        ),
        _ => format!(
            "Bob lists no section called “{group}”: it may have another name in your company, or be switched off."
        ),
    }
}

/// What the answers about a few people say of a section. `telling` is whether an absent field means
/// a closed section.
pub(super) fn verdict(
    name: &str,
    probes: &[Field],
    people: &[Value],
    telling: bool,
) -> (Verdict, String) {
    let shown: Vec<&Field> = probes
        .iter()
        .filter(|field| people.iter().any(|person| field.is_in(person)))
        .collect();
    let of = probes.len();
    let whom = match people.len() {
        1 => "1 person".to_owned(),
        count => format!("{count} people"),
    };
    if people.is_empty() {
        return (Verdict::Unclear, "Nobody could be looked at.".to_owned());
    }
    if !shown.is_empty() {
        let hidden: Vec<&str> = probes
            .iter()
            .filter(|field| !shown.contains(field))
            .map(|field| field.id.as_str())
            .collect();
        let left_out = match hidden.as_slice() {
            [] => String::new(),
            hidden => format!(" Left out: {}.", hidden.join(", ")),
        };
        let evidence = format!(
            "{} of {of} “{name}” fields came back for {whom}.{left_out}",
            shown.len()
        );
        return (Verdict::Granted, evidence);
    }
    let none = format!("None of {of} “{name}” fields came back for {whom}");
    if probes.iter().all(Field::may_need_edit) {
        return (
            Verdict::Unclear,
            format!("{none}. Bob shows these only where both View and Edit are ticked."),
        );
    }
    if !telling {
        return (
            Verdict::Unclear,
            format!("{none}. That is too few people to tell a closed section from an empty one."),
        );
    }
    (Verdict::Missing, format!("{none}."))
}
