//! The services a handler may ask for, built once at the start.

use std::sync::Arc;

use ipnet::IpNet;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{
    base::time::Duration,
    brands::{Brand, Brands},
    changes::Changes,
    db::Db,
    limits::Limits,
    links::Issuer,
};

/// Everything a page may use. A private key is not among it.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub settings: Arc<Settings>,
    pub issuer: Issuer,
    pub changes: Changes,
    pub limits: Limits,
    /// Cancelled when the process is told to stop: open streams end then.
    pub stop: CancellationToken,
}

/// What the operator has set, as far as pages show it or act by it.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where customers and staff reach this portal.
    pub public_url: Url,
    /// Whose name stands on pages and mails.
    pub brands: Brands,
    pub access_profile: String,
    pub link_copy: LinkCopy,
    pub link_lifetime: Duration,
    /// How often linked accounts are looked at; `None` when never.
    pub looks_again_every: Option<Duration>,
    /// The public address is https.
    pub secure_cookies: bool,
    /// Proxies whose word about a client's address is taken.
    pub trusted_proxies: Vec<IpNet>,
}

/// Whether staff may copy a link when they issue it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkCopy {
    /// Once, right after issuing; an audited act.
    Once,
    Never,
}

impl Settings {
    /// The deployment's own brand.
    pub fn brand(&self) -> &Brand {
        self.brands.own()
    }
}

impl App {
    pub fn mail_is_on(&self) -> bool {
        self.issuer.mail_is_on()
    }
}
