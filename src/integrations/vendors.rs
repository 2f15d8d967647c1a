//! Where each integration's API is: the pack's own address, or the one that the operator has set.

use std::{collections::BTreeMap, sync::Arc};

use super::{Vendor, VendorError, pack::Pack};

/// The ways to all vendors, by the keys of their packs. Built once from the settings.
#[derive(Clone, Default)]
pub struct Vendors(Arc<BTreeMap<String, Vendor>>);

/// An address that cannot be used, and whose it is.
#[derive(Debug, thiserror::Error)]
pub enum VendorsError {
    #[error("{key}: {fault}")]
    Address { key: String, fault: VendorError },
    #[error("there is no integration “{0}”")]
    Unknown(String),
}

impl Vendors {
    /// The packs' own addresses, and those that take their place.
    pub fn new(
        packs: &[Pack],
        instead: &BTreeMap<String, String>,
    ) -> Result<Self, Vec<VendorsError>> {
        let (mut vendors, mut faults) = (BTreeMap::new(), Vec::new());
        let unknown = instead
            .keys()
            .filter(|key| !packs.iter().any(|pack| pack.key == **key));
        faults.extend(unknown.cloned().map(VendorsError::Unknown));
        for pack in packs {
            let address = instead.get(&pack.key).unwrap_or(&pack.api.base_url);
            match Vendor::new(address) {
                Ok(vendor) => {
                    vendors.insert(pack.key.clone(), vendor);
                }
                Err(fault) => faults.push(VendorsError::Address {
                    key: pack.key.clone(),
                    fault,
                }),
            }
        }
        if faults.is_empty() {
            Ok(Self(Arc::new(vendors)))
        } else {
            Err(faults)
        }
    }

    /// The host that is asked for an integration; its key where there is no way to it.
    pub fn host(&self, key: &str) -> String {
        self.find(key).map_or_else(|| key.to_owned(), Vendor::host)
    }

    /// The way to the vendor of this pack.
    pub fn find(&self, key: &str) -> Option<&Vendor> {
        self.0.get(key)
    }
}

impl<K: Into<String>> FromIterator<(K, Vendor)> for Vendors {
    fn from_iter<T: IntoIterator<Item = (K, Vendor)>>(all: T) -> Self {
        let all = all.into_iter().map(|(key, vendor)| (key.into(), vendor));
        Self(Arc::new(all.collect()))
    }
}
