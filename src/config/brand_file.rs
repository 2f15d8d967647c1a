//! The file of brands: what further the deployment's own brand has, and other brands by name.

use std::path::Path;

use toml::{Table, Value};

use super::brands::{logo, name, privacy_url};
use crate::{
    base::email_address::EmailAddress,
    brands::{Accent, Brand, Brands, Look},
};

const OF_OWN: &[&str] = &["logo", "accent", "privacy_url", "show_keyway"];
const OF_BRAND: &[&str] = &[
    "name",
    "operator",
    "support_email",
    "logo",
    "accent",
    "privacy_url",
    "show_keyway",
];

/// Reads the file over what the settings say of the deployment's own brand, or tells every fault,
/// each with its key.
pub(super) fn read(path: &Path, own: Brand) -> Result<Brands, Vec<String>> {
    let text =
        std::fs::read_to_string(path).map_err(|fault| vec![format!("cannot be read: {fault}")])?;
    let all: Table = text.parse().map_err(|fault: toml::de::Error| {
        vec![format!("is no TOML: {}", fault.to_string().trim())]
    })?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut faults = Vec::new();
    for key in all
        .keys()
        .filter(|key| !["own", "brands"].contains(&key.as_str()))
    {
        faults.push(format!(
            "{key}: is not known; there are [own] and [brands.NAME]"
        ));
    }
    let own = match all.get("own") {
        Some(Value::Table(table)) => {
            let mut part = Part::new("own", table, OF_OWN, folder, &mut faults);
            Brand {
                privacy_url: part.privacy_url().or(own.privacy_url.clone()),
                look: part.look(&own.look),
                ..own
            }
        }
        Some(_) => {
            faults.push("own: should be a table, [own]".to_owned());
            own
        }
        None => own,
    };
    let mut named = Vec::new();
    match all.get("brands") {
        Some(Value::Table(tables)) => {
            for (called, value) in tables {
                let at = format!("brands.{called}");
                if !is_word(called) {
                    faults.push(format!(
                        "{at}: a brand's name is 1 to 40 small letters, digits and hyphens"
                    ));
                }
                let Value::Table(table) = value else {
                    faults.push(format!("{at}: should be a table, [{at}]"));
                    continue;
                };
                let mut part = Part::new(&at, table, OF_BRAND, folder, &mut faults);
                if let Some(brand) = part.brand(&own) {
                    named.push((called.clone(), brand));
                }
            }
        }
        Some(_) => faults.push("brands: should be tables, such as [brands.acme]".to_owned()),
        None => {}
    }
    if faults.is_empty() {
        Ok(Brands::new(own, named))
    } else {
        Err(faults)
    }
}

/// It stands in addresses and in a cookie.
fn is_word(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// One table of the file, while it is read.
struct Part<'a> {
    at: &'a str,
    table: &'a Table,
    folder: &'a Path,
    faults: &'a mut Vec<String>,
}

impl<'a> Part<'a> {
    fn new(
        at: &'a str,
        table: &'a Table,
        known: &[&str],
        folder: &'a Path,
        faults: &'a mut Vec<String>,
    ) -> Self {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let keys = known.join(", ");
            faults.push(format!("{at}.{key}: is not known; the keys are {keys}"));
        }
        Self {
            at,
            table,
            folder,
            faults,
        }
    }

    fn fault(&mut self, key: &str, what: impl std::fmt::Display) {
        self.faults.push(format!("{}.{key}: {what}", self.at));
    }

    fn text(&mut self, key: &str) -> Option<&'a str> {
        let value = self.table.get(key)?;
        let text = value.as_str();
        if text.is_none() {
            self.fault(key, "should be a text in quotes");
        }
        text
    }

    fn read<T, E: std::fmt::Display>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        read(text).map_err(|fault| self.fault(key, fault)).ok()
    }

    fn privacy_url(&mut self) -> Option<url::Url> {
        self.read("privacy_url", privacy_url)
    }

    /// What is not said here is as in `otherwise`.
    fn look(&mut self, otherwise: &Look) -> Look {
        let folder = self.folder;
        let accent = self.read("accent", str::parse::<Accent>);
        let logo = self.read("logo", |text| logo(&folder.join(text)));
        let show_keyway = self.table.get("show_keyway").and_then(|value| {
            let said = value.as_bool();
            if said.is_none() {
                self.fault("show_keyway", "should be true or false");
            }
            said
        });
        Look {
            accent: accent.or_else(|| otherwise.accent.clone()),
            logo: logo.or_else(|| otherwise.logo.clone()),
            show_keyway: show_keyway.unwrap_or(otherwise.show_keyway),
        }
    }

    /// Face and colour are a brand's alone; whom to write to is the deployment's unless it says so.
    fn brand(&mut self, own: &Brand) -> Option<Brand> {
        if !self.table.contains_key("name") {
            self.fault("name", "is missing: what customers know the product as");
        }
        let product_name = self.read("name", name);
        let operator = self.read("operator", name);
        let support_email = self.read("support_email", str::parse::<EmailAddress>);
        let privacy_url = self.privacy_url();
        let look = self.look(&Look {
            show_keyway: own.look.show_keyway,
            ..Look::default()
        });
        let product_name = product_name?;
        Some(Brand {
            operator: operator.unwrap_or_else(|| product_name.clone()),
            product_name,
            support_email: support_email.unwrap_or_else(|| own.support_email.clone()),
            privacy_url: privacy_url.or_else(|| own.privacy_url.clone()),
            look,
        })
    }
}
