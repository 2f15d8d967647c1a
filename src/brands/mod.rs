//! Whose name stands on a customer's pages and mails: the deployment's own, or that of one of its
//! brands, by name.

mod accent;
mod logo;
mod look;

use std::{collections::BTreeMap, sync::Arc};

pub use accent::{Accent, NotAColour, Shade};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
pub use logo::{BadLogo, InMail, Kind as LogoKind, Logo};
pub use look::Look;
use sha2::{Digest as _, Sha256};
use url::Url;

use crate::base::email_address::EmailAddress;

/// How the operator appears to a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// What the portal is called on its pages and in its mails.
    pub product_name: String,
    /// The company that asks for access.
    pub operator: String,
    pub support_email: EmailAddress,
    /// What happens with people's data, in the operator's words.
    pub privacy_url: Option<Url>,
    pub look: Look,
}

/// Every brand of the deployment.
#[derive(Debug, Clone)]
pub struct Brands {
    own: Arc<Brand>,
    named: BTreeMap<String, Arc<Brand>>,
}

impl Brand {
    /// Fills the names in a pack's text in. What stands in braces is known; see the laws of packs.
    pub fn fill(&self, text: &str) -> String {
        if !text.contains('{') {
            return text.to_owned();
        }
        let operator = &self.operator;
        text.replace("{operator}", operator)
            .replace("{support}", self.support_email.as_str())
            .replace("{service_user_name}", &format!("{operator} Integration"))
            .replace("{credential_name}", &format!("{operator} Integration"))
            .replace("{group_name}", &format!("{operator} service users"))
    }

    /// The same for a mail or a terminal: no bold.
    pub fn fill_plain(&self, text: &str) -> String {
        self.fill(&text.replace("**", ""))
    }
}

impl Brands {
    /// The deployment's own, and the further ones by their names.
    pub fn new(own: Brand, named: impl IntoIterator<Item = (String, Brand)>) -> Self {
        let named = named.into_iter();
        Self {
            own: Arc::new(own),
            named: named.map(|(name, brand)| (name, Arc::new(brand))).collect(),
        }
    }

    /// The deployment's own.
    pub fn own(&self) -> &Arc<Brand> {
        &self.own
    }

    /// The brand of that name. A link may name one that is gone: the deployment's own takes its place.
    pub fn of(&self, name: Option<&str>) -> &Arc<Brand> {
        name.and_then(|name| self.named.get(name))
            .unwrap_or(&self.own)
    }

    /// The deployment's own, and every other.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Brand>> {
        std::iter::once(&self.own).chain(self.named.values())
    }

    /// Whether a link may carry that name.
    pub fn knows(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// The names that a link may carry.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.named.keys().map(String::as_str)
    }
}

/// Short enough for an address, long enough to change with what it stands for.
fn digest(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(bytes)[..9])
}
