//! Settings from flags and the environment, typed at the door and checked at the start: every
//! fault is named at once.

mod apis;
mod brand_file;
mod brands;
mod post;

use std::{net::SocketAddr, path::PathBuf, str::FromStr, sync::Arc};

pub use apis::ApiArgs;
pub use brands::BrandArgs;
use clap::{Args, ValueEnum};
use ipnet::IpNet;
pub use post::MailArgs;
use secrecy::SecretString;
use url::Url;

use crate::{
    app::{LinkCopy, Settings},
    base::time::Duration,
    checks::watch::{self, Rhythm},
    integrations::{Vendors, registry},
    links::{self, reminders::Reminding},
    mail::Transport,
    vault::Keyring,
};

/// What this process does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Pages and jobs.
    All,
    /// Pages only: seals credentials and cannot open them.
    Web,
    /// Jobs only: checks and mails.
    Worker,
}

/// Which half of the keyring a process must, may or must not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// The whole keyring: it opens what was sealed.
    Opening,
    /// The public half: it must not be able to.
    SealingOnly,
    /// A command that only seals takes either.
    Either,
}

impl From<Role> for Keys {
    fn from(role: Role) -> Self {
        match role {
            Role::All | Role::Worker => Self::Opening,
            Role::Web => Self::SealingOnly,
        }
    }
}

/// The database, for every command that needs nothing else.
#[derive(Debug, Args)]
pub struct DatabaseArgs {
    /// Address of the database, such as postgres://keyway@localhost/keyway
    #[arg(
        long = "database-url",
        env = "KEYWAY_DATABASE_URL",
        hide_env_values = true
    )]
    pub database_url: Option<SecretString>,
}

/// Settings as they were given: nothing is judged before all are read.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// What this process does
    #[arg(long, env = "KEYWAY_ROLE", default_value = "all")]
    pub role: Role,
    /// Where to listen for customers and staff
    #[arg(long, env = "KEYWAY_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Where to listen for health checks and metrics
    #[arg(long, env = "KEYWAY_ADMIN_LISTEN", default_value = "127.0.0.1:9090")]
    pub admin_listen: String,
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// What the portal is and whom it talks to.
#[derive(Debug, Args)]
pub struct PortalArgs {
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// Most connections to the database at once
    #[arg(long, env = "KEYWAY_DATABASE_CONNECTIONS", default_value_t = 16)]
    pub database_connections: u32,
    /// Where customers and staff reach the portal, such as https://setup.example.com
    #[arg(long, env = "KEYWAY_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// File with the vault's keys; for the web role the public half
    #[arg(long, env = "KEYWAY_KEYRING")]
    pub keyring: Option<PathBuf>,
    #[command(flatten)]
    pub mail: MailArgs,
    #[command(flatten)]
    pub brands: BrandArgs,
    #[command(flatten)]
    pub apis: ApiArgs,
    /// Which permissions are asked for
    #[arg(long, env = "KEYWAY_ACCESS_PROFILE", default_value = "full")]
    pub access_profile: String,
    /// How often linked accounts are looked at again, in hours; 0 for never
    #[arg(long, env = "KEYWAY_RECHECK_HOURS", default_value_t = 24)]
    pub recheck_hours: u32,
    /// Most calls a minute to one vendor's host for looking again
    #[arg(long, env = "KEYWAY_RECHECK_CALLS_A_MINUTE", default_value_t = Rhythm::USUAL.calls_a_minute)]
    pub recheck_calls_a_minute: u32,
    /// Whether staff may copy a link when they issue it: once or never
    #[arg(long, env = "KEYWAY_LINK_COPY", default_value = "once")]
    pub link_copy: String,
    /// Networks of the proxies in front, such as 10.0.0.0/8,::1
    #[arg(long, env = "KEYWAY_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<String>,
}

/// Settings that hold together.
pub struct Portal {
    pub database_url: SecretString,
    pub database_connections: u32,
    pub keyring: Keyring,
    pub transport: Option<Transport>,
    pub vendors: Vendors,
    pub rhythm: Rhythm,
    pub reminding: Reminding,
    pub settings: Arc<Settings>,
}

/// What to serve, and where.
pub struct Serve {
    pub role: Role,
    pub listen: SocketAddr,
    pub admin_listen: SocketAddr,
    pub portal: Portal,
}

/// Every fault of the settings at once.
#[derive(Debug, thiserror::Error)]
#[error("Keyway cannot start: {} to mend.\n{}", count(.0), .0.join("\n"))]
pub struct ConfigError(Vec<String>);

fn count(faults: &[String]) -> String {
    match faults.len() {
        1 => "one setting".to_owned(),
        more => format!("{more} settings"),
    }
}

/// Collects faults while the settings are read.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn add(&mut self, name: &str, what: impl std::fmt::Display) {
        self.0.push(format!("  {name}: {what}"));
    }

    fn keep<T, E: std::fmt::Display>(&mut self, name: &str, read: Result<T, E>) -> Option<T> {
        read.map_err(|fault| self.add(name, fault)).ok()
    }

    fn need<T>(&mut self, name: &str, given: Option<T>, example: &str) -> Option<T> {
        if given.is_none() {
            self.add(name, format!("is not set. It should read like {example}"));
        }
        given
    }

    fn parse<T: FromStr>(&mut self, name: &str, text: &str, example: &str) -> Option<T> {
        let parsed = text.trim().parse().ok();
        if parsed.is_none() {
            self.add(name, format!("“{text}” should read like {example}"));
        }
        parsed
    }
}

impl ServeArgs {
    pub fn check(self) -> Result<Serve, ConfigError> {
        let mut faults = Faults::default();
        let listen = faults.parse("KEYWAY_LISTEN", &self.listen, "127.0.0.1:8080");
        let admin = faults.parse("KEYWAY_ADMIN_LISTEN", &self.admin_listen, "127.0.0.1:9090");
        let portal = self.portal.read(self.role.into(), &mut faults);
        match (listen, admin, portal) {
            (Some(listen), Some(admin_listen), Some(portal)) if faults.0.is_empty() => Ok(Serve {
                role: self.role,
                listen,
                admin_listen,
                portal,
            }),
            _ => Err(ConfigError(faults.0)),
        }
    }
}

impl PortalArgs {
    /// For commands that do a part of what the portal does.
    pub fn check(self, keys: Keys) -> Result<Portal, ConfigError> {
        let mut faults = Faults::default();
        let portal = self.read(keys, &mut faults);
        portal
            .filter(|_| faults.0.is_empty())
            .ok_or(ConfigError(faults.0))
    }

    fn read(self, keys: Keys, faults: &mut Faults) -> Option<Portal> {
        let database_url = faults.need(
            "KEYWAY_DATABASE_URL",
            self.database.database_url,
            "postgres://keyway@localhost/keyway",
        );
        if let Some(url) = &database_url {
            faults.keep("KEYWAY_DATABASE_URL", crate::db::Db::check_url(url));
        }
        let public_url = faults
            .need(
                "KEYWAY_PUBLIC_URL",
                self.public_url,
                "https://setup.example.com",
            )
            .and_then(|text| {
                faults.parse::<Url>("KEYWAY_PUBLIC_URL", &text, "https://setup.example.com")
            });
        if let Some(url) = &public_url {
            faults.keep("KEYWAY_PUBLIC_URL", check_public_url(url));
        }
        let keyring = faults
            .need("KEYWAY_KEYRING", self.keyring, "/etc/keyway/keyring.toml")
            .and_then(|path| faults.keep("KEYWAY_KEYRING", keyring(&path, keys)));
        let brands = self.brands.read(faults);
        let support = brands.as_ref().map(|brands| &brands.own().support_email);
        let transport = self.mail.transport(support, faults);
        let reminding = self.mail.reminding(faults);
        for fault in registry::faults() {
            faults.add("KEYWAY_PACKS_DIR", fault);
        }
        let vendors = self.apis.read(&mut faults.0);
        let known = |name: &str| {
            registry::all()
                .iter()
                .any(|pack| pack.profile(name).is_some())
        };
        if !known(&self.access_profile) {
            let name = &self.access_profile;
            faults.add(
                "KEYWAY_ACCESS_PROFILE",
                format!("there is no profile “{name}”"),
            );
        }
        let link_copy = link_copy(&self.link_copy, faults);
        let rhythm = rhythm(self.recheck_hours, self.recheck_calls_a_minute, faults);
        let trusted_proxies = self
            .trusted_proxies
            .iter()
            .filter(|text| !text.trim().is_empty())
            .filter_map(|text| faults.keep("KEYWAY_TRUSTED_PROXIES", network(text.trim())))
            .collect();
        let public_url = public_url?;
        Some(Portal {
            database_url: database_url?,
            database_connections: self.database_connections.clamp(6, 500),
            keyring: keyring?,
            transport,
            vendors: vendors?,
            rhythm,
            reminding,
            settings: Arc::new(Settings {
                secure_cookies: public_url.scheme() == "https",
                public_url,
                brands: brands?,
                access_profile: self.access_profile,
                link_copy,
                link_lifetime: links::LIFETIME,
                looks_again_every: rhythm.every,
                trusted_proxies,
            }),
        })
    }
}

fn link_copy(word: &str, faults: &mut Faults) -> LinkCopy {
    match word {
        "once" => LinkCopy::Once,
        "never" => LinkCopy::Never,
        other => {
            let what = format!("“{other}” should be once or never");
            faults.add("KEYWAY_LINK_COPY", what);
            LinkCopy::Never
        }
    }
}

/// A month is the longest that a linked account goes unseen, unless it is never looked at.
fn rhythm(hours: u32, calls_a_minute: u32, faults: &mut Faults) -> Rhythm {
    if hours > 720 {
        faults.add("KEYWAY_RECHECK_HOURS", "should be 1 to 720, or 0 for never");
    }
    let least = watch::budget::WHOLE_CHECK;
    if calls_a_minute < least {
        let what = format!("should be {least} or more, which is what one check may take");
        faults.add("KEYWAY_RECHECK_CALLS_A_MINUTE", what);
    }
    Rhythm {
        every: (hours > 0).then(|| Duration::hours(hours.into())),
        calls_a_minute,
    }
}

fn check_public_url(url: &Url) -> Result<(), &'static str> {
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => {}
        "http" if loopback => {}
        _ => return Err("must begin with https:// (http:// is for this machine only)"),
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err("must be a host alone, without a path");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a user name or a password");
    }
    Ok(())
}

fn keyring(path: &std::path::Path, keys: Keys) -> Result<Keyring, crate::vault::KeyringError> {
    use crate::vault::KeyringError;
    let keyring = Keyring::read(path)?;
    let path = path.display().to_string();
    match keys {
        Keys::SealingOnly if keyring.has_private_keys() => {
            Err(KeyringError::HasPrivateKeys { path })
        }
        Keys::Opening if keyring.opener().is_none() => Err(KeyringError::PublicOnly { path }),
        _ => Ok(keyring),
    }
}

fn network(text: &str) -> Result<IpNet, String> {
    text.parse::<IpNet>()
        .or_else(|_| text.parse::<std::net::IpAddr>().map(IpNet::from))
        .map_err(|_| format!("“{text}” should read like 10.0.0.0/8"))
}
