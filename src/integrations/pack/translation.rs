//! A pack in a further language: the whole pack once more, with every text that customers read
//! replaced. The labels on the vendor's screens stay as they are there; what they mean stands beside.

use std::collections::BTreeMap;

use super::{Causes, Guide, Pack, Proof};

/// The guide, the causes and the pack's own texts in a further language.
#[derive(Debug, Clone, Default)]
pub struct Translation {
    pub guide: Guide,
    pub causes: Causes,
    pub words: PackWords,
}

/// `words.<lang>.toml`: the customers' texts of `pack.toml`.
#[derive(Debug, Clone, Default)]
pub struct PackWords {
    pub granted_in: String,
    /// What the labels on the vendor's screens mean.
    pub labels: BTreeMap<String, String>,
    pub fields: BTreeMap<String, FieldWords>,
    pub profiles: BTreeMap<String, ProfileWords>,
    pub permissions: BTreeMap<String, PermissionWords>,
    pub remarks: BTreeMap<String, RemarkWords>,
    pub probes: BTreeMap<String, ProbeWords>,
}

#[derive(Debug, Clone)]
pub struct FieldWords {
    pub label: String,
    pub hint: String,
}

#[derive(Debug, Clone)]
pub struct ProfileWords {
    pub description: String,
}

#[derive(Debug, Clone, Default)]
pub struct PermissionWords {
    pub why: String,
    pub without: String,
    pub because: String,
}

#[derive(Debug, Clone)]
pub struct RemarkWords {
    pub title: String,
    pub text: String,
    pub advice: String,
}

#[derive(Debug, Clone)]
pub struct ProbeWords {
    /// One for each outcome, in their order.
    pub evidence: Vec<String>,
}

impl Pack {
    /// The pack as this language reads it; English where it does not speak the language.
    pub fn in_language(&self, code: &str) -> &Self {
        self.spoken.get(code).map_or(self, AsRef::as_ref)
    }

    /// What a label of the vendor's screens means in this pack's language; `None` in English, and
    /// where there is nothing to say.
    pub fn meaning(&self, label: &str) -> Option<&str> {
        let meaning = self.labels.get(label)?;
        let says_more = meaning.to_lowercase() != label.to_lowercase();
        says_more.then_some(meaning)
    }

    /// What a check quoted of the pack, in this pack's language. By the English words, and not by
    /// their place, so that a report of an earlier version of the pack never quotes another text.
    pub fn phrase<'a>(&'a self, english: &'a str) -> &'a str {
        self.phrases.get(english).map_or(english, String::as_str)
    }

    /// Makes the pack anew for every language.
    pub(super) fn speak(&mut self) {
        let translations = self.translations.iter();
        self.spoken = translations
            .map(|(code, translation)| (code.clone(), Box::new(self.translated(translation))))
            .collect();
    }

    fn translated(&self, translation: &Translation) -> Self {
        let words = &translation.words;
        let mut pack = Self {
            translations: BTreeMap::new(),
            spoken: BTreeMap::new(),
            granted_in: words.granted_in.clone(),
            labels: words.labels.clone(),
            guide: translation.guide.clone(),
            causes: translation.causes.with_steps_of(&self.causes),
            ..self.clone()
        };
        for field in &mut pack.fields {
            if let Some(words) = words.fields.get(&field.id) {
                (field.label, field.hint) = (words.label.clone(), words.hint.clone());
            }
        }
        for profile in &mut pack.profiles {
            if let Some(words) = words.profiles.get(&profile.name) {
                profile.description.clone_from(&words.description);
            }
        }
        for permission in &mut pack.permissions {
            let Some(words) = words.permissions.get(&permission.id) else {
                continue;
            };
            permission.why.clone_from(&words.why);
            permission.without.clone_from(&words.without);
            if let Proof::Nothing { because } = &mut permission.proof {
                let english = std::mem::replace(because, words.because.clone());
                pack.phrases.insert(english, words.because.clone());
            }
        }
        for remark in &mut pack.remarks {
            if let Some(words) = words.remarks.get(&remark.id) {
                remark.title.clone_from(&words.title);
                remark.text.clone_from(&words.text);
                remark.advice.clone_from(&words.advice);
            }
        }
        for probe in &mut pack.probes {
            let evidence = words.probes.get(&probe.id).map(|words| &words.evidence);
            let outcomes = probe.outcomes.iter_mut();
            for (outcome, evidence) in outcomes.zip(evidence.into_iter().flatten()) {
                let english = std::mem::replace(&mut outcome.evidence, evidence.clone());
                pack.phrases.insert(english, evidence.clone());
            }
        }
        pack
    }
}
