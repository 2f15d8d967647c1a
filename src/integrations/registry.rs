//! The packs there are.

use super::pack::Pack;

pub fn all() -> &'static [Pack] {
    &[]
}

pub fn find(key: &str) -> Option<&'static Pack> {
    all().iter().find(|pack| pack.key == key)
}
