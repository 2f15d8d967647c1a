//! The way to a vendor's API: where it is, how long we wait, and which addresses we connect to.

use std::{net::SocketAddr, time::Duration};

use reqwest::{
    Client,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use url::{Host, Url};

use super::{broken, public_address::is_public};

/// How long we wait for the vendor.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    pub connect: Duration,
    /// One answer, from the first byte sent to the last byte read.
    pub answer: Duration,
    /// A whole check.
    pub check: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            answer: Duration::from_secs(15),
            check: Duration::from_secs(60),
        }
    }
}

/// Where a vendor's API is and how it is reached. Built once from the settings.
#[derive(Clone)]
pub struct Vendor {
    /// Ends before `/v1`, without a slash.
    pub(super) base: String,
    pub(super) http: Client,
    pub(super) patience: Patience,
}

/// Why an API address cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum VendorError {
    #[error("“{0}” is no address; it should read like https://api.hibob.com")]
    NotAnAddress(String),
    #[error("{0} must begin with https:// (http:// only on this machine, as for the local Bob)")]
    NotHttps(Url),
    #[error("{0} leads to a private address; the API address must be public or on this machine")]
    PrivateAddress(Url),
    #[error("the API address may hold no user name, password, query or fragment")]
    NotPlain,
    #[error("the HTTPS client could not be set up: {0}")]
    Setup(#[from] reqwest::Error),
}

impl Vendor {
    /// Takes the API's address, with or without `/v1` at its end.
    pub fn new(api_url: &str) -> Result<Self, VendorError> {
        Self::with_patience(api_url, Patience::default())
    }

    pub fn with_patience(api_url: &str, patience: Patience) -> Result<Self, VendorError> {
        let (api_url, here) = Self::address(api_url)?;
        let base = api_url.as_str().trim_end_matches('/');
        let base = base
            .strip_suffix("/v1")
            .unwrap_or(base)
            .trim_end_matches('/');
        let http = Client::builder()
            .https_only(!here)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .connect_timeout(patience.connect)
            .timeout(patience.answer)
            .dns_resolver(Guarded { here })
            .user_agent(concat!("keyway/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self {
            base: base.to_owned(),
            http,
            patience,
        })
    }

    /// Judges an address: it must be public or on this machine. Tells whether it is the latter.
    pub(super) fn address(api_url: &str) -> Result<(Url, bool), VendorError> {
        let api_url = Url::parse(api_url.trim())
            .ok()
            .filter(Url::has_host)
            .ok_or_else(|| VendorError::NotAnAddress(api_url.to_owned()))?;
        let plain = api_url.username().is_empty()
            && api_url.password().is_none()
            && api_url.query().is_none()
            && api_url.fragment().is_none();
        if !plain {
            return Err(VendorError::NotPlain);
        }
        let (here, public) = match api_url.host() {
            Some(Host::Domain(name)) => (name == "localhost", true),
            Some(Host::Ipv4(ip)) => (ip.is_loopback(), is_public(ip.into())),
            Some(Host::Ipv6(ip)) => (ip.is_loopback(), is_public(ip.into())),
            None => (false, true),
        };
        if !here && !public {
            return Err(VendorError::PrivateAddress(api_url));
        }
        if api_url.scheme() != "https" && !(here && api_url.scheme() == "http") {
            return Err(VendorError::NotHttps(api_url));
        }
        Ok((api_url, here))
    }

    /// The host that is asked: calls are counted by it.
    pub(super) fn host(&self) -> String {
        let url = Url::parse(&self.base).ok();
        let host = url.as_ref().and_then(Url::host_str);
        host.unwrap_or(&self.base).to_owned()
    }

    /// Whether anything answers at the address, whatever it says: nobody signs in for this.
    pub async fn answers(&self) -> Result<(), String> {
        let asked = self.http.get(format!("{}/", self.base)).send().await;
        asked.map(drop).map_err(|fault| {
            let why = broken::why(&fault, &self.patience).what;
            format!("no answer from {} ({why})", self.base)
        })
    }
}

/// Why a vendor's name leads nowhere. The words are for staff.
#[derive(Debug, thiserror::Error)]
pub(super) enum NameFault {
    #[error("there is no address for this name")]
    NoAddress,
    #[error("the name leads to a private address, where nothing is asked")]
    Private,
}

/// Looks names up and lets through only addresses that we may connect to, at every connection.
struct Guarded {
    /// The API is on this machine, and nowhere else.
    here: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let here = self.here;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            let found = found.map_err(|_| NameFault::NoAddress)?;
            let allowed = |address: &SocketAddr| {
                let ip = address.ip();
                if here {
                    ip.is_loopback()
                } else {
                    is_public(ip)
                }
            };
            let found: Vec<SocketAddr> = found.filter(allowed).collect();
            if found.is_empty() {
                return Err(NameFault::Private.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_the_api_is_outside() {
        let name = || "localhost".parse::<Name>().unwrap();
        assert!(Guarded { here: false }.resolve(name()).await.is_err());
        assert!(Guarded { here: true }.resolve(name()).await.is_ok());
    }
}
