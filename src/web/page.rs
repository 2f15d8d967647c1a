//! What stands around every page.

use crate::{app::Settings, brands::Brand, words::Words};

/// Whose page it is, and in which language it speaks.
#[derive(Debug, Clone)]
pub struct Frame {
    pub t: Words,
    pub product_name: String,
    pub operator: String,
    pub support_email: String,
    pub privacy_url: Option<String>,
    /// The page's own path: where a change of language leads back to. Empty where none is offered.
    pub here: String,
}

impl Frame {
    /// A page for staff, and whatever else is English alone.
    pub fn of(settings: &Settings) -> Self {
        Self::new(settings.brand(), Words::ENGLISH, String::new())
    }

    /// A page for a customer.
    pub fn new(brand: &Brand, t: Words, here: String) -> Self {
        Self {
            t,
            product_name: brand.product_name.clone(),
            operator: brand.operator.clone(),
            support_email: brand.support_email.to_string(),
            privacy_url: brand.privacy_url.as_ref().map(ToString::to_string),
            here,
        }
    }

    /// Where questions go.
    pub fn mailto(&self) -> String {
        format!("mailto:{}", self.support_email)
    }
}
