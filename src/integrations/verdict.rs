//! What a check may say: verdicts, causes, findings and the report they make up.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::said::Evidence;

/// What is known of one permission. Nothing is known until a read has shown it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Proved by a read.
    Granted,
    /// Proved absent.
    Missing,
    /// Could not be told; the finding says why.
    #[default]
    Unclear,
}

/// Why a check could not get that far. The words are on the wire; see the product's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    Swapped,
    ExtraText,
    Rejected,
    NoPermissions,
    AccessRestricted,
    RateLimited,
    Blocked,
    VendorUnavailable,
    VendorTimeout,
    UnexpectedAnswer,
    Unreachable,
    WrongAccount,
}

/// One permission's verdict with the evidence for it. Never holds a value of anybody's field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The permission's id in the pack.
    pub permission: String,
    pub verdict: Verdict,
    /// What was seen, in words a person can follow: "3 of 12 Work fields came back for 20 people".
    #[serde(flatten)]
    pub evidence: Evidence,
    /// What the company itself calls the section, where that is not the pack's word for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Names of the section's fields that were left out although the section is open: it is half open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// How many people the service user can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct People {
    /// All of them, inactive ones too.
    pub all: u32,
    /// Those that Bob shows without asking for inactive ones.
    pub active: u32,
}

/// All that one check found out. What was learnt before a fault is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Report {
    /// Set when the check could not be finished.
    pub cause: Option<Cause>,
    /// For staff: what exactly was met ("401 on GET /v1/company/people/fields"). No secrets, no bodies.
    pub detail: Option<String>,
    /// One finding for every permission of the profile, in the pack's order.
    pub findings: Vec<Finding>,
    pub people: Option<People>,
    /// Calls made to the vendor.
    pub calls: u32,
    /// Seconds that the vendor told us to wait, where the check had no time left for them.
    #[serde(default)]
    pub retry_after: Option<u64>,
    /// A fingerprint of the vendor's account, the same at every check of that account; `None` when
    /// it could not be seen. Compared to tell `wrong_account`.
    #[serde(default)]
    pub account: Option<String>,
    #[serde(default)]
    pub insight: Insight,
}

/// What a check learnt beside the verdicts. Counts, names of the company's own sections and words
/// of the pack; never a value of anybody's field.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Insight {
    /// The people were counted only so far: there are at least so many.
    pub at_least: bool,
    /// Visible people by the vendor's own word for their status, in the vendor's order.
    pub by_status: Vec<StatusCount>,
    /// The mail domain that most visible people have: it tells one account from another.
    pub mail_domain: Option<String>,
    /// What else is worth saying; the words are the pack's.
    pub remarks: Vec<Remark>,
    /// What can be seen although nobody asked for it.
    pub excess: Vec<Excess>,
    /// The company's own sections, which no pack can know beforehand.
    pub sections: Vec<OwnSection>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusCount {
    pub status: String,
    pub people: u32,
}

/// Something worth saying beside the verdicts: a known gap, or something only a person can see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The remark's id in the pack.
    pub id: String,
    /// What was met here, such as the sections that it is about.
    #[serde(default)]
    pub about: Vec<String>,
}

/// A permission that the profile does not want, and that was proved all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excess {
    pub permission: String,
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// A section that the company made itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSection {
    pub name: String,
    /// Whether it can be read; `None` when that could not be told.
    pub open: Option<bool>,
}

/// What the check tells while it runs.
#[derive(Debug, Clone)]
pub enum Progress {
    /// The credentials were accepted.
    Connected,
    Found(Finding),
}

impl Cause {
    pub const ALL: [Self; 12] = [
        Self::Swapped,
        Self::ExtraText,
        Self::Rejected,
        Self::NoPermissions,
        Self::AccessRestricted,
        Self::RateLimited,
        Self::Blocked,
        Self::VendorUnavailable,
        Self::VendorTimeout,
        Self::UnexpectedAnswer,
        Self::Unreachable,
        Self::WrongAccount,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Swapped => "swapped",
            Self::ExtraText => "extra_text",
            Self::Rejected => "rejected",
            Self::NoPermissions => "no_permissions",
            Self::AccessRestricted => "access_restricted",
            Self::RateLimited => "rate_limited",
            Self::Blocked => "blocked",
            Self::VendorUnavailable => "vendor_unavailable",
            Self::VendorTimeout => "vendor_timeout",
            Self::UnexpectedAnswer => "unexpected_answer",
            Self::Unreachable => "unreachable",
            Self::WrongAccount => "wrong_account",
        }
    }

    /// On the vendor's side or the network's: never the customer's doing, and tried again by itself.
    pub fn is_vendors(self) -> bool {
        matches!(
            self,
            Self::RateLimited
                | Self::Blocked
                | Self::VendorUnavailable
                | Self::VendorTimeout
                | Self::UnexpectedAnswer
                | Self::Unreachable
        )
    }

    /// The remedy is to type the credentials again.
    pub fn asks_for_credentials(self) -> bool {
        matches!(
            self,
            Self::Swapped | Self::ExtraText | Self::Rejected | Self::WrongAccount
        )
    }

    /// Found on the page, from what was typed: the vendor is not asked at all.
    pub fn is_seen_before_asking(self) -> bool {
        matches!(self, Self::Swapped | Self::ExtraText)
    }

    /// Met once, it is certain: no second look is needed to call a linked account degraded.
    pub fn is_certain(self) -> bool {
        self == Self::Rejected
    }
}

impl Verdict {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Missing => "missing",
            Self::Unclear => "unclear",
        }
    }
}

/// A word that is not one of ours.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a known word here")]
pub struct UnknownWord(String);

macro_rules! words {
    ($type:ty, $all:expr) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $type {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $all.into_iter()
                    .find(|word| word.as_str() == text)
                    .ok_or_else(|| UnknownWord(text.to_owned()))
            }
        }
    };
}

words!(Cause, Cause::ALL);
words!(
    Verdict,
    [Verdict::Granted, Verdict::Missing, Verdict::Unclear]
);
