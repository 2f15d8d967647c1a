//! The laws of a pack: what its data must keep for the pages and the check to rely on it.

use std::collections::BTreeSet;

use super::pack::{Block, Pack, Proof, StepKind};

/// The words in braces that a page fills in.
pub const PLACEHOLDERS: [&str; 4] = ["operator", "support", "service_user_name", "group_name"];

/// The names that a pack's proofs may use: what its check knows how to read.
pub struct Known {
    pub tables: &'static [&'static str],
    pub endpoints: &'static [&'static str],
}

/// Every broken law as a sentence; empty when the pack keeps them all.
pub fn broken(pack: &Pack, known: &Known) -> Vec<String> {
    let mut faults = Vec::new();
    identity(pack, &mut faults);
    permissions(pack, known, &mut faults);
    profiles(pack, &mut faults);
    steps(pack, &mut faults);
    for (place, text) in texts(pack) {
        if let Some(fault) = fault_of(&text) {
            faults.push(format!("{place}: {fault}"));
        }
    }
    faults
}

fn identity(pack: &Pack, faults: &mut Vec<String>) {
    if !is_slug(&pack.key) {
        faults.push(format!("key: “{}” is no lower-case word", pack.key));
    }
    if !pack.app_url.starts_with("https://") {
        faults.push("app_url: must begin with https://".to_owned());
    }
    if pack.fields.is_empty() {
        faults.push("fields: nothing to sign in with".to_owned());
    }
    let fields = pack.fields.iter().map(|field| field.id.as_str());
    unique("field", fields, faults);
}

fn permissions(pack: &Pack, known: &Known, faults: &mut Vec<String>) {
    let ids = pack.permissions.iter().map(|p| p.id.as_str());
    unique("permission", ids, faults);
    unique(
        "place on screen",
        pack.permissions
            .iter()
            .map(|p| (&p.tab, &p.section, &p.group, &p.item)),
        faults,
    );
    for permission in &pack.permissions {
        let id = &permission.id;
        match &permission.proof {
            Proof::Category { names, .. } => {
                if names.is_empty() {
                    faults.push(format!("{id}: a category needs a name"));
                }
                for name in names
                    .iter()
                    .filter(|name| **name != name.trim().to_lowercase())
                {
                    faults.push(format!("{id}: “{name}” must be lower-case"));
                }
            }
            Proof::Table { table } if !known.tables.contains(&table.as_str()) => {
                faults.push(format!("{id}: the check knows no table “{table}”"));
            }
            Proof::Endpoint { endpoint } if !known.endpoints.contains(&endpoint.as_str()) => {
                faults.push(format!("{id}: the check knows no endpoint “{endpoint}”"));
            }
            Proof::Table { .. } | Proof::Endpoint { .. } | Proof::Nothing { .. } => {}
        }
    }
}

fn profiles(pack: &Pack, faults: &mut Vec<String>) {
    unique(
        "profile",
        pack.profiles.iter().map(|p| p.name.as_str()),
        faults,
    );
    if pack.profiles.is_empty() {
        faults.push("profiles: at least one is needed".to_owned());
    }
    for profile in &pack.profiles {
        for id in profile.permissions.iter().chain(&profile.optional) {
            if pack.permission(id).is_none() {
                faults.push(format!(
                    "profile {}: there is no permission “{id}”",
                    profile.name
                ));
            }
        }
    }
}

fn steps(pack: &Pack, faults: &mut Vec<String>) {
    if pack.guide.take_back.is_empty() {
        faults.push("take_back: say how the access is taken back".to_owned());
    }
    let steps = &pack.guide.steps;
    unique("step", steps.iter().map(|step| step.id.as_str()), faults);
    let actions = steps.iter().flat_map(|step| &step.blocks);
    let actions = actions.filter_map(|block| match block {
        Block::Action { id, .. } => Some(id.as_str()),
        _ => None,
    });
    unique("action", actions, faults);
    let order: Vec<_> = steps
        .iter()
        .map(|step| step.kind)
        .filter(|kind| *kind != StepKind::Read)
        .collect();
    if order
        != [
            StepKind::Permissions,
            StepKind::Credentials,
            StepKind::Check,
            StepKind::Done,
        ]
    {
        faults.push(
            "steps: permissions, credentials, check and done, each once and in this order"
                .to_owned(),
        );
    }
    for step in steps.iter().filter(|step| !is_slug(&step.id)) {
        faults.push(format!(
            "step “{}”: an id is lower-case words joined by hyphens",
            step.id
        ));
    }
}

/// Every text that a person may read, with its place.
fn texts(pack: &Pack) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut say = |place: String, text: &str| texts.push((place, text.to_owned()));
    say("name".to_owned(), &pack.name);
    say("short_name".to_owned(), &pack.short_name);
    for field in &pack.fields {
        say(format!("field {} label", field.id), &field.label);
        say(format!("field {} hint", field.id), &field.hint);
    }
    for permission in &pack.permissions {
        let id = &permission.id;
        for text in [
            &permission.tab,
            &permission.section,
            &permission.group,
            &permission.item,
            &permission.search,
        ] {
            say(format!("permission {id}"), text);
        }
        if let Proof::Nothing { because } = &permission.proof {
            say(format!("permission {id} because"), because);
        }
    }
    for profile in &pack.profiles {
        say(format!("profile {}", profile.name), &profile.description);
    }
    for step in &pack.guide.steps {
        say(format!("step {} title", step.id), &step.title);
        say(format!("step {} lead", step.id), &step.lead);
        for (n, block) in step.blocks.iter().enumerate() {
            let place = format!("step {} block {}", step.id, n + 1);
            for text in block.texts() {
                say(place.clone(), text);
            }
        }
    }
    for text in &pack.guide.take_back {
        say("take_back".to_owned(), text);
    }
    for (cause, words) in pack.causes() {
        for text in [&words.title, &words.customer, &words.advice, &words.staff] {
            say(format!("cause {cause}"), text);
        }
    }
    texts
}

/// What is wrong with one text: empty, bold that is not closed, a placeholder nobody fills.
fn fault_of(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("an empty text".to_owned());
    }
    if text.matches("**").count() % 2 == 1 {
        return Some(format!("a bold that is not closed in “{text}”"));
    }
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let Some(end) = rest[at..].find('}') else {
            return Some(format!("a brace that is not closed in “{text}”"));
        };
        let word = &rest[at + 1..at + end];
        if !PLACEHOLDERS.contains(&word) {
            return Some(format!("nobody fills in {{{word}}}"));
        }
        rest = &rest[at + end + 1..];
    }
    None
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn unique<T: Ord + std::fmt::Debug>(
    what: &str,
    all: impl Iterator<Item = T>,
    faults: &mut Vec<String>,
) {
    let mut seen = BTreeSet::new();
    for one in all {
        let words = format!("{one:?}");
        if !seen.insert(one) {
            faults.push(format!("the {what} {words} is there twice"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{hibob, registry};
    use super::*;

    #[test]
    fn every_pack_keeps_the_laws() {
        for pack in registry::all() {
            let faults = broken(pack, &hibob::KNOWN);
            assert!(faults.is_empty(), "{}:\n{}", pack.key, faults.join("\n"));
        }
    }

    #[test]
    fn a_text_is_faulted_for_what_a_page_could_not_show() {
        assert_eq!(fault_of("Click **Save**, says {operator}."), None);
        for bad in ["  ", "Click **Save", "Hello {nobody}", "Hello {operator"] {
            assert!(fault_of(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn a_pack_that_breaks_a_law_is_told_which() {
        let mut pack = registry::all()[0].clone();
        pack.permissions[1].id = pack.permissions[0].id.clone();
        pack.permissions[2].proof = Proof::Table {
            table: "wages".to_owned(),
        };
        pack.profiles[0].optional.push("nothing.view".to_owned());
        pack.guide.steps.swap(3, 4);
        let faults = broken(&pack, &hibob::KNOWN).join("\n");
        for word in [
            "twice",
            "no table “wages”",
            "no permission “nothing.view”",
            "in this order",
        ] {
            assert!(faults.contains(word), "{word} in {faults}");
        }
    }
}
