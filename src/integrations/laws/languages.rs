//! A further language says all that English says: every text, with the same placeholders and the same
//! labels of the vendor's screens, and what each of those labels means.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::pack::{Pack, PackWords, Proof, Translation},
    Judged,
    texts::{self, Text},
};

/// The button of the wizard that guides name. Bold like a label, and ours.
const OUR_BUTTON: &str = "Link account";

/// A text of so many letters that says the same in two languages was forgotten.
const LONG: usize = 25;

/// What stands in bold in the English texts and is no label of the vendor's screens.
type OurWords<'a> = BTreeSet<&'a str>;

pub(super) fn judge(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let ours = our_words(pack);
    let labels = labels(pack, &ours);
    for (code, translation) in &pack.translations {
        let english = english(pack, code);
        let told = told(translation, code);
        same(judged, &ours, &english, &told);
        staff(judged, code, translation);
        meanings(judged, code, &labels, &translation.words);
    }
}

fn our_words(pack: &Pack) -> OurWords<'_> {
    let titles = pack.guide.steps.iter().map(|step| step.title.as_str());
    let fields = pack.fields.iter().map(|field| field.label.as_str());
    titles.chain(fields).chain([OUR_BUTTON]).collect()
}

/// The labels of the vendor's screens that some text names. What has no capital letter is a word to
/// type or part of a label, and need not be explained.
fn labels<'a>(pack: &'a Pack, ours: &OurWords<'_>) -> BTreeSet<&'a str> {
    let places = pack.permissions.iter();
    let places = places.flat_map(|one| [&one.tab, &one.section, &one.group].map(String::as_str));
    let english = english_guide(pack, "", "");
    let remarks = pack.remarks.iter();
    let remarks = remarks.flat_map(|one| [&one.title, &one.text, &one.advice].map(String::as_str));
    let texts = english.iter().map(|text| text.words).chain(remarks);
    let bold = texts.flat_map(bold).filter(|label| !ours.contains(label));
    let names = places.flat_map(|place| place.split(" › ")).chain(bold);
    names
        .filter(|label| label.chars().any(char::is_uppercase))
        .collect()
}

/// The English texts, each under the path that a translation has it at.
fn english<'a>(pack: &'a Pack, code: &str) -> Vec<Text<'a>> {
    let files = (format!("guide.{code}.toml"), format!("causes.{code}.toml"));
    let mut texts = english_guide(pack, &files.0, &files.1);
    let file = words_file(code);
    let mut say = |path: String, words: &'a str| {
        texts.push(Text {
            file: file.clone(),
            path,
            words,
        });
    };
    say("granted_in".to_owned(), &pack.granted_in);
    for field in &pack.fields {
        say(format!("fields[{}].label", field.id), &field.label);
        say(format!("fields[{}].hint", field.id), &field.hint);
    }
    for profile in &pack.profiles {
        let path = format!("profiles[{}].description", profile.name);
        say(path, &profile.description);
    }
    for permission in &pack.permissions {
        let at = format!("permissions[{}]", permission.id);
        say(format!("{at}.why"), &permission.why);
        say(format!("{at}.without"), &permission.without);
        if let Proof::Nothing { because } = &permission.proof {
            say(format!("{at}.because"), because);
        }
    }
    for remark in &pack.remarks {
        let at = format!("remarks[{}]", remark.id);
        say(format!("{at}.title"), &remark.title);
        say(format!("{at}.text"), &remark.text);
        say(format!("{at}.advice"), &remark.advice);
    }
    for probe in &pack.probes {
        for (n, outcome) in probe.outcomes.iter().enumerate() {
            let path = format!("probes[{}].evidence[{n}]", probe.id);
            say(path, &outcome.evidence);
        }
    }
    texts
}

fn english_guide<'a>(pack: &'a Pack, guide: &str, causes: &str) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    texts::in_guide(guide, &pack.guide, &mut texts);
    texts::in_causes(causes, &pack.causes, &mut texts);
    texts.retain(is_for_customers);
    texts
}

/// What the translation says, under the same paths.
fn told<'a>(translation: &'a Translation, code: &str) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    texts::in_guide(
        &format!("guide.{code}.toml"),
        &translation.guide,
        &mut texts,
    );
    let causes = format!("causes.{code}.toml");
    texts::in_causes(&causes, &translation.causes, &mut texts);
    texts.retain(is_for_customers);
    let file = words_file(code);
    let words = &translation.words;
    let mut say = |path: String, words: &'a str| {
        if !words.is_empty() {
            texts.push(Text {
                file: file.clone(),
                path,
                words,
            });
        }
    };
    say("granted_in".to_owned(), &words.granted_in);
    for (id, field) in &words.fields {
        say(format!("fields[{id}].label"), &field.label);
        say(format!("fields[{id}].hint"), &field.hint);
    }
    for (name, profile) in &words.profiles {
        say(
            format!("profiles[{name}].description"),
            &profile.description,
        );
    }
    for (id, permission) in &words.permissions {
        say(format!("permissions[{id}].why"), &permission.why);
        say(format!("permissions[{id}].without"), &permission.without);
        say(format!("permissions[{id}].because"), &permission.because);
    }
    for (id, remark) in &words.remarks {
        say(format!("remarks[{id}].title"), &remark.title);
        say(format!("remarks[{id}].text"), &remark.text);
        say(format!("remarks[{id}].advice"), &remark.advice);
    }
    for (id, probe) in &words.probes {
        for (n, evidence) in probe.evidence.iter().enumerate() {
            say(format!("probes[{id}].evidence[{n}]"), evidence);
        }
    }
    texts
}

fn is_for_customers(text: &Text<'_>) -> bool {
    text.path.rsplit('.').next() != Some("staff")
}

fn words_file(code: &str) -> String {
    format!("words.{code}.toml")
}

/// The two say the same things. What a guide lacks is told by the laws of guides.
fn same(judged: &mut Judged<'_>, ours: &OurWords<'_>, english: &[Text<'_>], told: &[Text<'_>]) {
    let known = by_place(english);
    let there = by_place(told);
    for text in english
        .iter()
        .filter(|text| text.file.starts_with("words."))
    {
        if !there.contains_key(&(text.file.as_str(), text.path.as_str())) {
            let what = format!("Is missing; say “{}” in this language.", text.words);
            judged.fault_in(&text.file, &text.path, what);
        }
    }
    for text in told {
        match known.get(&(text.file.as_str(), text.path.as_str())) {
            Some(english) => {
                if let Some(what) = differs(english, text.words, ours) {
                    judged.fault_in(&text.file, &text.path, what);
                }
            }
            None if text.file.starts_with("words.") => {
                let what = "English has no such text; take it out.";
                judged.fault_in(&text.file, &text.path, what);
            }
            None => {}
        }
    }
}

fn by_place<'t>(texts: &'t [Text<'_>]) -> BTreeMap<(&'t str, &'t str), &'t str> {
    let places = texts.iter();
    let places = places.map(|text| ((text.file.as_str(), text.path.as_str()), text.words));
    places.collect()
}

/// What one translated text leaves out or makes up.
fn differs(english: &str, told: &str, ours: &OurWords<'_>) -> Option<String> {
    let (wanted, found) = (placeholders(english), placeholders(told));
    if wanted != found {
        let list = |names: &BTreeSet<&str>| {
            let names: Vec<_> = names.iter().map(|name| format!("{{{name}}}")).collect();
            if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            }
        };
        return Some(format!(
            "English has the placeholders {}, and here are {}; use the same ones.",
            list(&wanted),
            list(&found)
        ));
    }
    let found: BTreeSet<_> = bold(told).collect();
    let mut labels = bold(english).filter(|label| !ours.contains(label));
    if let Some(label) = labels.find(|label| !found.contains(label)) {
        return Some(format!(
            "English names **{label}** here, a label of the vendor's screens; write it in bold, as it stands there."
        ));
    }
    let letters = english.chars().filter(|c| c.is_alphabetic()).count();
    (english == told && letters >= LONG)
        .then(|| "Is word for word the English text; translate it.".to_owned())
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    let pieces = text.split('{').skip(1);
    pieces
        .filter_map(|piece| Some(piece.split_once('}')?.0))
        .collect()
}

/// What stands between pairs of stars.
fn bold(text: &str) -> impl Iterator<Item = &str> {
    text.split("**").skip(1).step_by(2)
}

/// What staff read is English in every language.
fn staff(judged: &mut Judged<'_>, code: &str, translation: &Translation) {
    let english = judged.pack.causes.all();
    for ((cause, english), (_, told)) in english.zip(translation.causes.all()) {
        if english.staff != told.staff {
            let what = "Staff read English; write what causes.en.toml says.";
            judged.fault_in(
                &format!("causes.{code}.toml"),
                format!("{cause}.staff"),
                what,
            );
        }
    }
}

/// What every label means is said.
fn meanings(judged: &mut Judged<'_>, code: &str, labels: &BTreeSet<&str>, words: &PackWords) {
    let file = words_file(code);
    for label in labels {
        if !words.labels.contains_key(*label) {
            let what = format!("Does not say what “{label}” means; add \"{label}\" = \"…\".");
            judged.fault_in(&file, "labels", what);
        }
    }
    for (label, meaning) in &words.labels {
        if let Some(what) = texts::fault_of(meaning) {
            judged.fault_in(&file, format!("labels[{label}]"), what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translated_text_keeps_placeholders_and_labels() {
        let ours = OurWords::from(["Link account"]);
        let told = |english, told| differs(english, told, &ours);
        let english = "Click **Save**, then press **Link account** for {operator}.";
        let good = "Klicken Sie auf **Save**, dann auf **Konto verbinden** für {operator}.";
        assert_eq!(told(english, good), None);
        for bad in [
            "Klicken Sie auf **Sichern**, dann auf **Konto verbinden** für {operator}.",
            "Klicken Sie auf **Save**, dann auf **Konto verbinden**.",
            "Klicken Sie auf **Save**, dann **Konto verbinden** für {operator} und {support}.",
        ] {
            assert!(told(english, bad).is_some(), "{bad}");
        }
        assert!(
            told(
                "Whoever reads this has forgotten it.",
                "Whoever reads this has forgotten it."
            )
            .is_some()
        );
        assert_eq!(told("Client ID", "Client ID"), None);
    }
}
