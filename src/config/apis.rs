//! Where the vendors' APIs are.

use std::collections::BTreeMap;

use clap::Args;

use super::{ConfigError, Faults};
use crate::integrations::{Vendors, VendorsError, registry};

/// Where the vendors' APIs are, where that is not what their packs say.
#[derive(Debug, Default, Args)]
pub struct ApiArgs {
    /// Base address of HiBob's API; without it https://api.hibob.com
    #[arg(long, env = "KEYWAY_HIBOB_API_URL")]
    pub hibob_api_url: Option<String>,
    /// Base addresses of other APIs, such as bamboohr=http://127.0.0.1:8090,personio=…
    #[arg(long, env = "KEYWAY_API_URLS", value_delimiter = ',')]
    pub api_urls: Vec<String>,
}

impl ApiArgs {
    /// The ways to all vendors, or what is wrong with them.
    pub fn check(&self) -> Result<Vendors, ConfigError> {
        let mut faults = Vec::new();
        self.read(&mut faults).ok_or(ConfigError(faults))
    }

    pub(super) fn read(&self, told: &mut Vec<String>) -> Option<Vendors> {
        let mut faults = Faults::default();
        let mut instead = BTreeMap::new();
        for text in self.api_urls.iter().filter(|text| !text.trim().is_empty()) {
            match text.split_once('=') {
                Some((key, url)) => {
                    instead.insert(key.trim().to_owned(), url.trim().to_owned());
                }
                None => faults.add(
                    "KEYWAY_API_URLS",
                    format!("“{text}” should read like bamboohr=http://127.0.0.1:8090"),
                ),
            }
        }
        if let Some(url) = &self.hibob_api_url {
            instead.insert("hibob".to_owned(), url.clone());
        }
        let vendors = match Vendors::new(registry::all(), &instead) {
            Ok(vendors) => Some(vendors),
            Err(wrong) => {
                for fault in wrong {
                    match fault {
                        VendorsError::Address { key, fault } if key == "hibob" => {
                            faults.add("KEYWAY_HIBOB_API_URL", fault);
                        }
                        fault => faults.add("KEYWAY_API_URLS", fault),
                    }
                }
                None
            }
        };
        let well = faults.0.is_empty();
        told.extend(faults.0);
        vendors.filter(|_| well)
    }
}
