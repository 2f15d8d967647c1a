//! The model of a pack: what an integration asks for, how it is taught and how it is proved.

mod api;
mod guide;
mod pictures;
mod translation;

use std::{collections::BTreeMap, sync::Arc};

pub use api::{Api, Auth, HeaderIs, Method, Outcome, Probe, SendAs, When};
pub use guide::{Block, CauseText, Causes, CopyText, Guide, MenuWords, Step, StepKind};
pub use pictures::{BOXES, Pictures, is_list};
pub use translation::{
    FieldWords, PackWords, PermissionWords, ProbeWords, ProfileWords, RemarkWords, Translation,
};

use super::{
    fault::{Fault, PackFaults},
    laws,
    reading::{self, Reader},
    source::Source,
    verdict::Cause,
};
use crate::words::joined;

/// One integration, as data.
#[derive(Debug, Clone)]
pub struct Pack {
    /// `hibob`: the key in commands, rows and addresses.
    pub key: String,
    /// "1.0.0": told with every visit and report.
    pub version: String,
    /// "HiBob": the vendor's product as customers call it.
    pub name: String,
    /// "Bob": how the vendor's own screens call it.
    pub short_name: String,
    /// "the permission group": what holds its boxes there, as it follows "Open".
    pub granted_in: String,
    /// Where a customer opens the vendor's product.
    pub app_url: String,
    pub checker: Checker,
    pub api: Api,
    pub fields: Vec<Field>,
    pub permissions: Vec<Permission>,
    pub profiles: Vec<AccessProfile>,
    /// What a check may have to say beside its verdicts.
    pub remarks: Vec<RemarkText>,
    /// What the checker `rest` asks.
    pub probes: Vec<Probe>,
    /// Ids of permissions that are gone: no other may ever be called so.
    pub retired: Vec<String>,
    /// SHA-256 of the pack's files: which exact words and rules were in force.
    pub digest: String,
    /// English, which every pack has: from `guide.en.toml`.
    pub guide: Guide,
    /// English: from `causes.en.toml`.
    pub causes: Causes,
    /// The further languages, by their codes.
    pub translations: BTreeMap<String, Translation>,
    /// What the labels on the vendor's screens mean in this language; empty in English.
    pub labels: BTreeMap<String, String>,
    /// What a check quotes of the pack, in this language, by its English; empty in English.
    pub phrases: BTreeMap<String, String>,
    /// The pack as each further language reads it.
    pub spoken: BTreeMap<String, Box<Pack>>,
    /// What is drawn of the vendor's screens, the same in every language.
    pub pictures: Arc<Pictures>,
}

/// Who checks: code of this house that reads the pack. What data cannot say has a checker of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checker {
    /// The probes of the pack, for vendors with an ordinary REST API.
    Rest,
    /// Bob.
    Hibob,
}

/// One box of the credentials form.
#[derive(Debug, Clone)]
pub struct Field {
    /// `service_user_id`: the form field's name and the place in the vault.
    pub id: String,
    pub label: String,
    pub hint: String,
    /// Typed blind and never shown again.
    pub secret: bool,
    pub rules: FieldRules,
}

/// What is done to what was typed, and what it must then be like. All of it may be left out.
#[derive(Debug, Clone, Default)]
pub struct FieldRules {
    /// Taken away at the beginning, whichever of them is there, in any case of letters.
    pub strip_prefix: Vec<String>,
    /// Everything from the first of these on is taken away, such as "/".
    pub cut_at: Vec<String>,
    /// Taken away at the end.
    pub strip_suffix: Vec<String>,
    pub lower_case: bool,
    /// What it begins with as a rule: another beginning is a doubt, and the other field's a mix-up.
    pub starts_with: Option<String>,
    /// Characters that it may hold, with ranges: "a-z0-9-".
    pub allowed: Option<String>,
    pub min_length: Option<u16>,
    pub max_length: Option<u16>,
    /// How long it is as a rule. Never refused by it: it only tells mix-ups and raises doubts.
    pub usual_length: Option<u16>,
    /// The field that it is easily mixed up with.
    pub swapped_with: Option<String>,
}

/// One box on the vendor's screens.
#[derive(Debug, Clone)]
pub struct Permission {
    /// `work.view`: stable, never reused.
    pub id: String,
    /// "People's data"
    pub tab: String,
    /// "People"
    pub section: String,
    /// "Work"
    pub group: String,
    /// "View selected employees' Work sections": the words beside the box.
    pub item: String,
    pub kind: Kind,
    /// What to type into the vendor's search box to find it.
    pub search: String,
    pub proof: Proof,
    /// Why it is asked for, a sentence.
    pub why: String,
    /// What does not work without it, a sentence.
    pub without: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    View,
    History,
    Edit,
    Export,
    Approve,
}

/// How a permission is proved, or why it cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// A field of the category comes back in a people search.
    Category {
        /// Lower-case `categoryDisplayName`s that mean this category.
        names: Vec<String>,
        /// Known `categoryId`s, tried when no name matches.
        ids: Vec<String>,
    },
    /// A history table shows more than the current row.
    Table { table: String },
    /// A read-only endpoint answers.
    Endpoint { endpoint: String },
    /// A probe of this pack tells.
    Probe { probe: String },
    /// No read can show it; `because` completes "This cannot be read because …".
    Nothing { because: String },
}

/// Which permissions a deployment asks for, and which of them it insists on.
#[derive(Debug, Clone)]
pub struct AccessProfile {
    pub name: String,
    pub description: String,
    /// Permission ids; empty means every one of the pack.
    pub permissions: Vec<String>,
    /// Asked for, but linking does not wait for them.
    pub optional: Vec<String>,
    /// Not wanted: where a read shows one of these, the customer is told how to take it back.
    pub unwanted: Vec<String>,
}

/// The words of a remark. Texts may hold `**bold**` and placeholders.
#[derive(Debug, Clone)]
pub struct RemarkText {
    /// `inactive-people-missing`: what a check calls it.
    pub id: String,
    pub title: String,
    /// What it means.
    pub text: String,
    /// What to do about it.
    pub advice: String,
    /// One line for support staff.
    pub staff: String,
    /// The step of the guide that shows where.
    pub step: String,
}

impl Pack {
    /// Reads a pack from the texts of three files, as a folder with English alone has them.
    pub fn parse(pack: &str, guide: &str, causes: &str) -> Result<Self, PackFaults> {
        let files = [
            ("pack.toml", pack),
            ("guide.en.toml", guide),
            ("causes.en.toml", causes),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        Self::read(&Source::of("", files))
    }

    /// Reads a pack and holds it to the laws. All that is wrong is told at once.
    pub fn read(source: &Source) -> Result<Self, PackFaults> {
        let reader = Reader::default();
        let pack = Self::unjudged(source, &reader);
        let (mut faults, places) = reader.into_parts();
        if let Some(pack) = &pack {
            let broken = laws::broken(pack, &places);
            let known = |fault: &Fault| faults.iter().any(|shape| is_about(shape, fault));
            let news: Vec<_> = broken.into_iter().filter(|fault| !known(fault)).collect();
            faults.extend(news);
        }
        for fault in &mut faults {
            fault.file = source.path(&fault.file);
        }
        faults.sort();
        faults.dedup();
        match pack {
            Some(pack) if faults.is_empty() => Ok(pack),
            _ => Err(PackFaults(faults)),
        }
    }

    /// The pack as it is written; `None` when a file is not there at all.
    fn unjudged(source: &Source, reader: &Reader) -> Option<Self> {
        for fault in source.faults() {
            reader.add(fault);
        }
        let mut pack = reading::pack(reader, "pack.toml", source.get("pack.toml")?);
        for language in source.languages() {
            let (guide, causes) = (
                format!("guide.{language}.toml"),
                format!("causes.{language}.toml"),
            );
            let written = |file: &str| Some(joined(&language, source.get(file)?));
            // A file that is missing is told once; the others are read all the same.
            let guide = written(&guide)
                .map_or_else(Guide::default, |text| reading::guide(reader, &guide, &text));
            let causes = written(&causes).map_or_else(Causes::default, |text| {
                reading::causes(reader, &causes, &text)
            });
            if language == "en" {
                (pack.guide, pack.causes) = (guide, causes);
            } else {
                let file = format!("words.{language}.toml");
                let words = written(&file).map_or_else(PackWords::default, |text| {
                    reading::words(reader, &file, &text)
                });
                let translation = Translation {
                    guide,
                    causes,
                    words,
                };
                pack.translations.insert(language, translation);
            }
        }
        let drawn = source.get("pictures.toml");
        let drawn = drawn.map(|text| reading::pictures(reader, "pictures.toml", text));
        let unread = drawn.as_ref().is_some_and(Option::is_none);
        let (drawn, boxes) = drawn.flatten().unwrap_or_default();
        let mut pictures = Pictures {
            drawn,
            boxes,
            unread,
            files: source.pictures(),
        };
        pictures.tie(&pack.guide);
        pack.pictures = Arc::new(pictures);
        pack.digest = source.digest();
        pack.speak();
        Some(pack)
    }

    /// What is said about a cause.
    pub fn cause(&self, cause: Cause) -> &CauseText {
        self.causes.of(cause)
    }

    /// Every cause with what is said about it.
    pub fn causes(&self) -> impl Iterator<Item = (Cause, &CauseText)> {
        self.causes.all()
    }

    /// The languages that it speaks, English first.
    pub fn languages(&self) -> Vec<&str> {
        let others = self.translations.keys().map(String::as_str);
        ["en"].into_iter().chain(others).collect()
    }

    pub fn permission(&self, id: &str) -> Option<&Permission> {
        self.permissions.iter().find(|p| p.id == id)
    }

    pub fn profile(&self, name: &str) -> Option<&AccessProfile> {
        self.profiles.iter().find(|p| p.name == name)
    }

    pub fn remark(&self, id: &str) -> Option<&RemarkText> {
        self.remarks.iter().find(|remark| remark.id == id)
    }

    pub fn probe(&self, id: &str) -> Option<&Probe> {
        self.probes.iter().find(|probe| probe.id == id)
    }

    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    pub fn step(&self, id: &str) -> Option<&Step> {
        self.guide.steps.iter().find(|s| s.id == id)
    }

    /// The guide's steps under a profile, without those that teach only what it does not ask for.
    pub fn steps_for(&self, profile: &str) -> Vec<&Step> {
        let asked: Vec<&str> = self.profile(profile).map_or_else(Vec::new, |profile| {
            let asked = self.asked(profile);
            asked
                .map(|(permission, _)| permission.id.as_str())
                .collect()
        });
        let is_needed = |step: &&Step| {
            step.kind != StepKind::Read
                || step.teaches.is_empty()
                || step.teaches.iter().any(|id| asked.contains(&id.as_str()))
        };
        self.guide.steps.iter().filter(is_needed).collect()
    }

    /// The permissions a profile asks for, in the pack's order, each with whether it is required.
    pub fn asked<'a>(
        &'a self,
        profile: &'a AccessProfile,
    ) -> impl Iterator<Item = (&'a Permission, bool)> {
        self.permissions
            .iter()
            .filter(|p| profile.permissions.is_empty() || profile.permissions.contains(&p.id))
            .map(|p| (p, !profile.optional.contains(&p.id)))
    }
}

/// A law's fault that a fault of shape has told already, of the same key or of what it stands in.
fn is_about(shape: &Fault, law: &Fault) -> bool {
    shape.file == law.file
        && (shape.key == law.key
            || shape.key.is_empty()
            || law
                .key
                .strip_prefix(&shape.key)
                .is_some_and(|rest| rest.starts_with(['.', '['])))
}

impl Permission {
    /// Where the box is: "People's data › Work › View selected employees' Work sections".
    pub fn path(&self) -> String {
        format!("{} › {} › {}", self.tab, self.group, self.item)
    }
}
