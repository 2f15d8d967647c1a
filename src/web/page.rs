//! What stands around every page.

use crate::app::Settings;

/// The operator's names and addresses, for the top and the foot of a page.
#[derive(Debug, Clone)]
pub struct Frame {
    pub product_name: String,
    pub operator: String,
    pub support_email: String,
}

impl Frame {
    pub fn of(settings: &Settings) -> Self {
        Self {
            product_name: settings.product_name.clone(),
            operator: settings.operator.clone(),
            support_email: settings.support_email.to_string(),
        }
    }
}
