//! The model of a guide: the wizard's screens, block by block, and what is said about causes.

use super::super::verdict::Cause;

/// The setup guide: the wizard's screens in order.
#[derive(Debug, Clone, Default)]
pub struct Guide {
    /// What somebody there does to take the access back for good, a sentence each.
    pub take_back: Vec<String>,
    /// How newer menus are told from older ones, where the guide leads through both.
    pub menus: Option<MenuWords>,
    pub steps: Vec<Step>,
}

/// What to look for at the vendor's to know which generation of its menus one sees, a sentence each.
#[derive(Debug, Clone)]
pub struct MenuWords {
    pub newer: String,
    pub older: String,
}

/// One screen of the wizard.
#[derive(Debug, Clone)]
pub struct Step {
    /// `service-user`: progress is kept under this id.
    pub id: String,
    pub title: String,
    /// One sentence under the title.
    pub lead: String,
    pub kind: StepKind,
    /// The permissions that this step teaches; on the permissions step empty means all.
    pub teaches: Vec<String>,
    /// About how long it takes.
    pub minutes: u8,
    pub blocks: Vec<Block>,
}

/// What the wizard adds to a screen beside its blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
/// the placeholders of [`PLACEHOLDERS`](super::super::PLACEHOLDERS).
#[derive(Debug, Clone)]
pub enum Block {
    /// A paragraph.
    Text { text: String },
    /// A numbered thing to do, with a heading and where to click in newer and older menus.
    Action {
        id: String,
        title: String,
        text: String,
        /// What to click in today's menus, a sentence each: shown first.
        newer: Vec<String>,
        /// The same in the older menus; empty when both are alike.
        older: Vec<String>,
        /// Words to copy into the vendor's screen.
        copy: Vec<CopyText>,
        /// What shows where: drawings of `pictures.toml` by their ids, or files of `pictures/`.
        picture: Vec<String>,
        /// The same in the older menus.
        picture_older: Vec<String>,
    },
    /// Something that goes wrong often, and what to do instead.
    Warning { title: String, text: String },
    /// Good to know.
    Note { title: String, text: String },
}

/// A word with a copy button beside it.
#[derive(Debug, Clone)]
pub struct CopyText {
    pub label: String,
    pub text: String,
}

/// What is said when a check cannot get that far. Texts may hold `**bold**` and placeholders.
#[derive(Debug, Clone, Default)]
pub struct CauseText {
    /// A heading: what is the matter.
    pub title: String,
    /// To the customer: what happened.
    pub customer: String,
    /// To the customer: what to do about it.
    pub advice: String,
    /// One line for support staff.
    pub staff: String,
    /// The step of the guide that is still to be done.
    pub step: Option<String>,
}

/// One text for every cause, in the order of [`Cause::ALL`].
#[derive(Debug, Clone, Default)]
pub struct Causes([CauseText; Cause::ALL.len()]);

impl Causes {
    pub fn read(mut read: impl FnMut(Cause) -> CauseText) -> Self {
        Self(Cause::ALL.map(&mut read))
    }

    /// These texts; which step of the guide helps is told once, in English.
    #[must_use]
    pub fn with_steps_of(&self, english: &Self) -> Self {
        Self::read(|cause| CauseText {
            step: english.of(cause).step.clone(),
            ..self.of(cause).clone()
        })
    }

    pub fn of(&self, cause: Cause) -> &CauseText {
        let at = Cause::ALL.iter().position(|known| *known == cause);
        &self.0[at.expect("every cause is among all of them")]
    }
}

impl Causes {
    /// Every cause with what is said about it.
    pub fn all(&self) -> impl Iterator<Item = (Cause, &CauseText)> {
        Cause::ALL.into_iter().zip(&self.0)
    }
}

impl Step {
    /// Whether newer and older menus lead through it on different ways.
    pub fn tells_menus_apart(&self) -> bool {
        let mut blocks = self.blocks.iter();
        blocks.any(|block| matches!(block, Block::Action { older, .. } if !older.is_empty()))
    }
}

impl Block {
    /// Which pictures stand beside which clicks: in today's menus, and in the older ones.
    pub fn pictures(&self) -> Vec<(&[String], &[String])> {
        match self {
            Self::Text { .. } | Self::Warning { .. } | Self::Note { .. } => Vec::new(),
            Self::Action {
                newer,
                older,
                picture,
                picture_older,
                ..
            } => vec![(newer, picture), (older, picture_older)],
        }
    }

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
                picture: _,
                picture_older: _,
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
