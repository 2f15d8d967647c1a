//! The pictures of a pack: screens that are drawn from data, and drawings that lie there as files.

use std::collections::BTreeMap;

use super::{Pack, Permission};
use crate::drawings::{BoxPlace, BoxScreen, Drawing};

/// What the drawing of the permissions' screen is called.
pub const BOXES: &str = "boxes";

#[derive(Debug, Clone, Default)]
pub struct Pictures {
    /// From `pictures.toml`.
    pub drawn: Vec<Drawing>,
    /// How the screen of the permissions is drawn.
    pub boxes: Option<BoxScreen>,
    /// `pictures.toml` is there and says nothing that can be read.
    pub unread: bool,
    /// Those of the folder `pictures/`, by file name.
    pub files: BTreeMap<String, String>,
}

impl Pictures {
    pub fn find(&self, id: &str) -> Option<&Drawing> {
        self.drawn.iter().find(|drawing| drawing.id == id)
    }
}

impl Pack {
    /// Draws where the boxes of some permissions are; `None` where the pack does not say how.
    pub fn drawn_boxes(&self, permissions: &[&Permission]) -> Option<Drawing> {
        let places: Vec<_> = permissions
            .iter()
            .map(|permission| permission.place())
            .collect();
        self.pictures.boxes.as_ref()?.with(BOXES, &places)
    }
}

impl Permission {
    fn place(&self) -> BoxPlace<'_> {
        BoxPlace {
            tab: &self.tab,
            section: &self.section,
            group: &self.group,
            item: &self.item,
        }
    }
}
