//! Whose name, logo and colours stand on customers' pages.

use std::path::{Path, PathBuf};

use clap::Args;
use url::Url;

use super::{Faults, brand_file};
use crate::{
    base::email_address::EmailAddress,
    brands::{Accent, Brand, Brands, Logo, Look},
    integrations,
};

/// The deployment's own brand, and where further ones are.
#[derive(Debug, Args)]
pub struct BrandArgs {
    /// Where customers write for help
    #[arg(long, env = "KEYWAY_SUPPORT_EMAIL")]
    pub support_email: Option<String>,
    /// Name of the company or product that asks for access, as customers know it
    #[arg(long, env = "KEYWAY_PRODUCT_NAME")]
    pub product_name: Option<String>,
    /// Where customers read what happens with people's data
    #[arg(long, env = "KEYWAY_PRIVACY_URL")]
    pub privacy_url: Option<String>,
    /// Logo on customers' pages, and in mails if it is a PNG: a file, SVG or PNG
    #[arg(long, env = "KEYWAY_LOGO")]
    pub logo: Option<PathBuf>,
    /// Colour of buttons and links on customers' pages, such as #0f5f5c
    #[arg(long, env = "KEYWAY_ACCENT")]
    pub accent: Option<String>,
    /// File with further brands, by name
    #[arg(long, env = "KEYWAY_BRANDS")]
    pub brands: Option<PathBuf>,
}

impl BrandArgs {
    pub(super) fn read(self, faults: &mut Faults) -> Option<Brands> {
        let support_email = faults
            .need(
                "KEYWAY_SUPPORT_EMAIL",
                self.support_email,
                "help@example.com",
            )
            .and_then(|text| faults.keep("KEYWAY_SUPPORT_EMAIL", text.parse::<EmailAddress>()));
        let product_name = faults
            .need("KEYWAY_PRODUCT_NAME", self.product_name, "Example")
            .and_then(|text| faults.keep("KEYWAY_PRODUCT_NAME", name(&text)));
        let privacy_url = given(self.privacy_url)
            .and_then(|text| faults.keep("KEYWAY_PRIVACY_URL", privacy_url(&text)));
        let logo = self
            .logo
            .filter(|path| !path.as_os_str().is_empty())
            .and_then(|path| faults.keep("KEYWAY_LOGO", logo(&path)));
        let accent = given(self.accent)
            .and_then(|text| faults.keep("KEYWAY_ACCENT", text.parse::<Accent>()));
        // The file is read even where the rest is faulty: every fault is named at once.
        let own = Brand {
            product_name: product_name.clone().unwrap_or_default(),
            operator: product_name.clone().unwrap_or_default(),
            support_email: support_email
                .clone()
                .or_else(|| "nobody@localhost".parse().ok())?,
            privacy_url,
            look: Look {
                accent,
                logo,
                show_keyway: false,
            },
        };
        let brands = match self.brands.filter(|path| !path.as_os_str().is_empty()) {
            Some(path) => match brand_file::read(&path, own) {
                Ok(brands) => Some(brands),
                Err(all) => {
                    for fault in all {
                        faults.add("KEYWAY_BRANDS", format!("{}: {fault}", path.display()));
                    }
                    None
                }
            },
            None => Some(Brands::new(own, [])),
        };
        support_email.and(product_name).and(brands)
    }
}

/// A variable that is set to nothing is not set.
fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

pub(super) fn name(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    let fits = (1..=60).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
        .ok_or("should be 1 to 60 characters on one line")
}

pub(super) fn privacy_url(text: &str) -> Result<Url, String> {
    let url = text.trim().parse::<Url>().ok();
    url.filter(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
        .ok_or_else(|| format!("“{text}” should read like https://example.com/privacy"))
}

/// A logo runs nothing and loads nothing, like the drawings of packs.
pub(super) fn logo(path: &Path) -> Result<Logo, String> {
    let name = path.display();
    let bytes = std::fs::read(path).map_err(|fault| format!("{name} cannot be read: {fault}"))?;
    let logo = Logo::read(bytes).map_err(|fault| format!("{name} {fault}"))?;
    match logo.drawing().and_then(integrations::fault_of_drawing) {
        Some(fault) => Err(format!("{name}: {fault}")),
        None => Ok(logo),
    }
}
