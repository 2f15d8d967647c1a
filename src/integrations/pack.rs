//! The model of a pack: what an integration asks for, how it is taught and how it is proved.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::verdict::Cause;

/// One integration, as data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// `hibob`: the key in commands, rows and addresses.
    pub key: String,
    /// "1.0.0": told with every visit and report.
    pub version: String,
    /// "HiBob": the vendor's product as customers call it.
    pub name: String,
    /// "Bob": how the vendor's own screens call it.
    pub short_name: String,
    /// Where a customer opens the vendor's product.
    pub app_url: String,
    pub fields: Vec<Field>,
    pub permissions: Vec<Permission>,
    pub profiles: Vec<AccessProfile>,
    /// What a check may have to say beside its verdicts.
    #[serde(default)]
    pub remarks: Vec<RemarkText>,
    /// SHA-256 of the pack's files: which exact words and rules were in force.
    #[serde(skip)]
    pub digest: String,
    /// Filled from `guide.en.toml`.
    #[serde(skip)]
    pub guide: Guide,
    /// Filled from `causes.en.toml`.
    #[serde(skip)]
    causes: Causes,
}

/// A pack that cannot be used, and why.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("{file}: {fault}")]
    Unreadable {
        file: &'static str,
        fault: toml::de::Error,
    },
    #[error("the pack breaks its laws:\n{}", .0.join("\n"))]
    Unlawful(Vec<String>),
}

/// One box of the credentials form.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `service_user_id`: the form field's name and the place in the vault.
    pub id: String,
    pub label: String,
    pub hint: String,
    /// Typed blind and never shown again.
    pub secret: bool,
}

/// One box on the vendor's screens.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
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
    #[serde(default)]
    pub why: String,
    /// What does not work without it, a sentence.
    #[serde(default)]
    pub without: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    View,
    History,
    Edit,
    Export,
    Approve,
}

/// How a permission is proved, or why it cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", tag = "by", deny_unknown_fields)]
pub enum Proof {
    /// A field of the category comes back in a people search.
    Category {
        /// Lower-case `categoryDisplayName`s that mean this category.
        names: Vec<String>,
        /// Known `categoryId`s, tried when no name matches.
        #[serde(default)]
        ids: Vec<String>,
    },
    /// A history table shows more than the current row.
    Table { table: String },
    /// A read-only endpoint answers.
    Endpoint { endpoint: String },
    /// No read can show it; `because` completes "This cannot be read because …".
    Nothing { because: String },
}

/// Which permissions a deployment asks for, and which of them it insists on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessProfile {
    pub name: String,
    pub description: String,
    /// Permission ids; empty means every one of the pack.
    #[serde(default)]
    pub permissions: Vec<String>,
    /// Asked for, but linking does not wait for them.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Not wanted: where a read shows one of these, the customer is told how to take it back.
    #[serde(default)]
    pub unwanted: Vec<String>,
}

/// The words of a remark. Texts may hold `**bold**` and placeholders.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// What is said when a check cannot get that far. Texts may hold `**bold**` and placeholders.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CauseText {
    /// A heading: what is the matter.
    pub title: String,
    /// To the customer: what happened.
    pub customer: String,
    /// To the customer: what to do about it.
    pub advice: String,
    /// One line for support staff.
    pub staff: String,
}

/// One text for every cause: a missing or misspelt one does not parse.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Causes {
    swapped: CauseText,
    extra_text: CauseText,
    rejected: CauseText,
    no_permissions: CauseText,
    access_restricted: CauseText,
    rate_limited: CauseText,
    blocked: CauseText,
    vendor_unavailable: CauseText,
    vendor_timeout: CauseText,
    unexpected_answer: CauseText,
    unreachable: CauseText,
    wrong_account: CauseText,
}

/// The setup guide: the wizard's screens in order.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// What somebody there does to take the access back for good, a sentence each.
    pub take_back: Vec<String>,
    pub steps: Vec<Step>,
}

/// One screen of the wizard.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// `service-user`: progress is kept under this id.
    pub id: String,
    pub title: String,
    /// One sentence under the title.
    #[serde(default)]
    pub lead: String,
    pub kind: StepKind,
    /// About how long it takes.
    #[serde(default)]
    pub minutes: u8,
    #[serde(default)]
    pub blocks: Vec<Block>,
}

/// What the wizard adds to a screen beside its blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Blocks only, then "Continue".
    Read,
    /// The list of permissions to tick off.
    Permissions,
    /// The credentials form.
    Credentials,
    Check,
    Done,
}

/// One piece of a screen. Texts may hold `**bold**` for the vendor's own labels and
/// `{operator}`, `{support}`, `{service_user_name}`, `{group_name}` placeholders.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is", deny_unknown_fields)]
pub enum Block {
    /// A paragraph.
    Text { text: String },
    /// A numbered thing to do, with a heading and where to click in newer and older menus.
    Action {
        id: String,
        title: String,
        #[serde(default)]
        text: String,
        /// What to click in today's menus, a sentence each: shown first.
        #[serde(default)]
        newer: Vec<String>,
        /// The same in the older menus; empty when both are alike.
        #[serde(default)]
        older: Vec<String>,
        /// Words to copy into the vendor's screen.
        #[serde(default)]
        copy: Vec<CopyText>,
    },
    /// Something that goes wrong often, and what to do instead.
    Warning { title: String, text: String },
    /// Good to know.
    Note { title: String, text: String },
}

/// A word with a copy button beside it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyText {
    pub label: String,
    pub text: String,
}

impl Pack {
    /// Reads a pack from the texts of its three files.
    pub fn parse(pack: &str, guide: &str, causes: &str) -> Result<Self, PackError> {
        let in_file = |file| move |fault| PackError::Unreadable { file, fault };
        let mut parsed: Self = toml::from_str(pack).map_err(in_file("pack.toml"))?;
        parsed.guide = toml::from_str(guide).map_err(in_file("guide.en.toml"))?;
        parsed.causes = toml::from_str(causes).map_err(in_file("causes.en.toml"))?;
        parsed.digest = digest(&[pack, guide, causes]);
        Ok(parsed)
    }

    /// What is said about a cause.
    pub fn cause(&self, cause: Cause) -> &CauseText {
        let texts = &self.causes;
        match cause {
            Cause::Swapped => &texts.swapped,
            Cause::ExtraText => &texts.extra_text,
            Cause::Rejected => &texts.rejected,
            Cause::NoPermissions => &texts.no_permissions,
            Cause::AccessRestricted => &texts.access_restricted,
            Cause::RateLimited => &texts.rate_limited,
            Cause::Blocked => &texts.blocked,
            Cause::VendorUnavailable => &texts.vendor_unavailable,
            Cause::VendorTimeout => &texts.vendor_timeout,
            Cause::UnexpectedAnswer => &texts.unexpected_answer,
            Cause::Unreachable => &texts.unreachable,
            Cause::WrongAccount => &texts.wrong_account,
        }
    }

    /// Every cause with what is said about it.
    pub fn causes(&self) -> impl Iterator<Item = (Cause, &CauseText)> {
        Cause::ALL
            .into_iter()
            .map(|cause| (cause, self.cause(cause)))
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

    pub fn step(&self, id: &str) -> Option<&Step> {
        self.guide.steps.iter().find(|s| s.id == id)
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

/// Tells one state of a pack's files from another.
fn digest(files: &[&str]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.len().to_be_bytes());
        hash.update(file.as_bytes());
    }
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

impl Permission {
    /// Where the box is: "People's data › Work › View selected employees' Work sections".
    pub fn path(&self) -> String {
        format!("{} › {} › {}", self.tab, self.group, self.item)
    }
}

impl Block {
    /// Every text of the block that a person reads.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Text { text } => vec![text],
            Self::Warning { title, text } | Self::Note { title, text } => vec![title, text],
            Self::Action {
                id: _,
                title,
                text,
                newer,
                older,
                copy,
            } => {
                let mut texts = vec![title.as_str()];
                texts.extend(Some(text.as_str()).filter(|text| !text.is_empty()));
                texts.extend(newer.iter().chain(older).map(String::as_str));
                texts.extend(
                    copy.iter()
                        .flat_map(|copy| [copy.label.as_str(), &copy.text]),
                );
                texts
            }
        }
    }
}
