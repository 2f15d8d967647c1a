//! The guide's texts as HTML: `**bold**` for the vendor's own labels, `{operator}` and the like
//! filled in, everything else escaped.

use std::sync::Arc;

use crate::brands::Brand;
pub use crate::words::Rich;

/// Whose names stand for `{…}` in the guide.
#[derive(Debug, Clone)]
pub struct Names(Arc<Brand>);

impl Names {
    pub fn of(brand: &Arc<Brand>) -> Self {
        Self(brand.clone())
    }

    pub fn plain(&self, text: &str) -> String {
        self.0.fill(text)
    }

    pub fn rich(&self, text: &str) -> Rich {
        Rich::new(self.plain(text))
    }
}
