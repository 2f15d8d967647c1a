//! The pictures of a pack: screens that are drawn from data, and drawings that lie there as files.

use std::collections::{BTreeMap, BTreeSet};

use super::{Guide, Pack, Permission};
use crate::drawings::{BoxPlace, BoxScreen, Counts, Drawing};

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

    /// Ties drawings to the guide that shows them: whether a list of clicks stands beside them, and
    /// that those which stand beside each other are equally high.
    pub(super) fn tie(&mut self, guide: &Guide) {
        let blocks = guide.steps.iter().flat_map(|step| &step.blocks);
        let shown: Vec<_> = blocks.flat_map(super::Block::pictures).collect();
        let listed: BTreeSet<_> = shown
            .iter()
            .filter(|(clicks, _)| is_list(clicks))
            .flat_map(|(_, names)| *names)
            .collect();
        for drawing in &mut self.drawn {
            if listed.contains(&drawing.id) {
                drawing.counts = Counts::Listed;
            }
            if !drawing.is_too_large() {
                drawing.at_least = drawing.usual().plan().height;
            }
        }
        // A drawing may stand in several rows, so one row's height is another's.
        loop {
            let before: Vec<_> = self.drawn.iter().map(|one| one.at_least).collect();
            for (_, names) in &shown {
                let row = |drawing: &&mut Drawing| names.contains(&drawing.id);
                let highest = self.drawn.iter_mut().filter(row).map(|one| one.at_least);
                let highest = highest.max().unwrap_or_default();
                for drawing in self.drawn.iter_mut().filter(row) {
                    drawing.at_least = highest;
                }
            }
            if self.drawn.iter().map(|one| one.at_least).eq(before) {
                return;
            }
        }
    }
}

/// One click is told as a sentence; only several have numbers.
pub fn is_list(clicks: &[String]) -> bool {
    clicks.len() > 1
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
