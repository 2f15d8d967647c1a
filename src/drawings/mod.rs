//! Drawings of a vendor's screens as data: which page or window it is, what stands on it, and what
//! is to be clicked. Where each part stands is worked out here; how it looks is a template's.

mod layout;
mod measure;
mod parts;
mod plan;
mod reading;

use serde::Deserialize;

pub use plan::{Control, Kind, Piece, Plan, Ring, WIDTH};

/// No drawing marks more places: with more of them nobody follows the numbers.
pub const MOST_MARKS: usize = 4;
/// No drawing has more things on it, or more characters: it would be none, and nobody could read it.
const MOST_ITEMS: usize = 40;
const MOST_CHARACTERS: usize = 800;
/// No drawing is taller: it shows a part of a screen, not all of it.
pub const TALLEST: u16 = 280;

/// One drawing: a part of one page or window, few words, up to four marks.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    pub id: String,
    /// The page or window, as its own heading says.
    pub screen: String,
    /// A window over the page rather than the page itself.
    #[serde(default)]
    pub window: bool,
    /// The heading is not on the screen, or not on this part of it.
    #[serde(default)]
    pub untitled: bool,
    /// A bar with a grid of dots at the top left, and its mark; 0 for none.
    #[serde(default)]
    pub dots: Option<u8>,
    /// The dark menu at the left edge. Its last entry stands at the bottom.
    #[serde(default)]
    pub rail: Vec<Item>,
    /// The menu of the page, beside its content.
    #[serde(default)]
    pub side: Vec<Item>,
    #[serde(default)]
    pub parts: Vec<Part>,
    /// At the bottom, on the right.
    #[serde(default)]
    pub buttons: Vec<Item>,
    #[serde(skip)]
    pub counts: Counts,
    /// How high it is at least: as high as the drawing that stands beside it.
    #[serde(skip)]
    pub at_least: u16,
}

/// What the numbers of a drawing's marks are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Counts {
    /// The order of the clicks in it.
    #[default]
    Here,
    /// Those of the list of clicks that stands beside it.
    Listed,
    /// None: any of them first.
    Never,
}

/// What stands on a screen, from the top down.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase", deny_unknown_fields)]
pub enum Part {
    /// A line or two of the screen's own words.
    Text {
        text: String,
    },
    /// Words that do not matter here, as grey bars.
    Lines {
        count: u8,
    },
    Buttons {
        items: Vec<Item>,
    },
    Tabs {
        items: Vec<Item>,
    },
    /// Cards with a name and something to click.
    Tiles {
        items: Vec<Item>,
    },
    /// Rows of a list or table.
    List {
        items: Vec<Item>,
    },
    /// A menu or list that has opened over the page.
    Menu {
        #[serde(default)]
        title: String,
        /// Its entries have boxes to tick.
        #[serde(default)]
        boxes: bool,
        items: Vec<Item>,
        #[serde(default)]
        buttons: Vec<Item>,
        /// All of its entries are to be clicked.
        #[serde(default)]
        mark: u8,
    },
    /// A box to type into, with its label.
    Field {
        label: String,
        #[serde(default)]
        value: String,
        /// Opens a list.
        #[serde(default)]
        choose: bool,
        #[serde(default)]
        mark: u8,
        /// Stands beside it, such as "Copy".
        #[serde(default)]
        button: Option<Item>,
    },
    Search {
        text: String,
        #[serde(default)]
        mark: u8,
    },
    /// Lists to choose from in one row, and what takes the row away.
    Choosers {
        items: Vec<Item>,
        /// A bin at the end of the row, and its mark; 0 for none.
        #[serde(default)]
        bin: Option<u8>,
    },
    /// Of these one is chosen.
    Radios {
        items: Vec<Item>,
    },
    /// Boxes to tick.
    Boxes {
        items: Vec<Item>,
    },
}

/// One thing on a screen. In a file its label alone will do; an empty one is a grey bar, for what does
/// not matter or is not known.
#[derive(Debug, Clone, Default)]
pub struct Item {
    pub label: String,
    /// The number of the click in the list beside the drawing, or in the drawing where there is no
    /// list; 0 for what is not clicked.
    pub mark: u8,
    /// Chosen, ticked, the open tab, the main button.
    pub on: bool,
    /// What is clicked on a tile.
    pub action: String,
    /// Belongs to what stands above it.
    pub inner: bool,
    /// Folds: open or closed.
    pub open: Option<bool>,
    /// A gear stands before it; on a button, instead of words.
    pub gear: bool,
}

/// How the vendor's screen of permissions looks: drawn anew for any of the boxes on it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxScreen {
    /// The tabs of the screen; a permission's own is the open one.
    #[serde(default)]
    pub tabs: Vec<String>,
    #[serde(default)]
    pub search: String,
    /// What an item says before its colon has a list of its own, and what it says after it is chosen
    /// there; otherwise each is a box to tick.
    #[serde(default)]
    pub lists: bool,
    #[serde(default)]
    pub buttons: Vec<Item>,
}

/// One box, and where it is.
#[derive(Debug, Clone, Copy)]
pub struct BoxPlace<'a> {
    pub tab: &'a str,
    pub section: &'a str,
    pub group: &'a str,
    pub item: &'a str,
}

impl Drawing {
    /// Where everything stands.
    pub fn plan(&self) -> Plan {
        layout::plan(self)
    }

    /// The same with names filled in.
    #[must_use]
    pub fn filled(&self, fill: impl Fn(&str) -> String) -> Self {
        let mut drawing = self.clone();
        drawing.each_text(&mut |text| *text = fill(text));
        drawing
    }

    /// Every text on it.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        self.clone().each_text(&mut |text| texts.push(text.clone()));
        texts
    }

    /// With names as long as they usually are. A longer one is cut, and read out in full.
    #[must_use]
    pub fn usual(&self) -> Self {
        self.filled(|text| text.replace(['{', '}'], "").replace('_', " "))
    }

    /// More than a drawing can be. What is too large is not laid out.
    pub fn is_too_large(&self) -> bool {
        let texts = self.texts();
        let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
        texts.len() + self.parts.len() > 3 * MOST_ITEMS || characters > MOST_CHARACTERS
    }

    /// Some of its texts wait for a name.
    pub fn has_names(&self) -> bool {
        self.texts().iter().any(|text| text.contains('{'))
    }

    fn each_text(&mut self, act: &mut impl FnMut(&mut String)) {
        act(&mut self.screen);
        let items = self.rail.iter_mut().chain(&mut self.side);
        items
            .chain(&mut self.buttons)
            .for_each(|item| item.each_text(act));
        for part in &mut self.parts {
            part.each_text(act);
        }
    }
}

impl Part {
    fn each_text(&mut self, act: &mut impl FnMut(&mut String)) {
        match self {
            Self::Lines { .. } => {}
            Self::Text { text } | Self::Search { text, .. } => act(text),
            Self::Field {
                label,
                value,
                button,
                ..
            } => {
                act(label);
                act(value);
                if let Some(item) = button {
                    item.each_text(act);
                }
            }
            Self::Menu {
                title,
                items,
                buttons,
                ..
            } => {
                act(title);
                let items = items.iter_mut().chain(buttons);
                items.for_each(|item| item.each_text(act));
            }
            Self::Buttons { items }
            | Self::Tabs { items }
            | Self::Tiles { items }
            | Self::List { items }
            | Self::Choosers { items, .. }
            | Self::Radios { items }
            | Self::Boxes { items } => items.iter_mut().for_each(|item| item.each_text(act)),
        }
    }
}

impl Item {
    fn named(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            ..Self::default()
        }
    }

    fn each_text(&mut self, act: &mut impl FnMut(&mut String)) {
        act(&mut self.label);
        act(&mut self.action);
    }
}

impl BoxScreen {
    fn marked(&self, item: &str) -> Part {
        match item.split_once(": ") {
            Some((label, value)) if self.lists => Part::Field {
                label: label.to_owned(),
                value: value.to_owned(),
                choose: true,
                mark: 1,
                button: None,
            },
            _ => Part::Boxes {
                items: vec![Item {
                    mark: 1,
                    inner: true,
                    ..Item::named(item)
                }],
            },
        }
    }

    /// The screen with these boxes of one group, not ticked and marked.
    pub fn with(&self, id: &str, boxes: &[BoxPlace<'_>]) -> Option<Drawing> {
        let first = boxes.first()?;
        let mut parts = Vec::new();
        if self.tabs.iter().any(|tab| tab == first.tab) {
            let tabs = self.tabs.iter().map(|tab| Item {
                on: tab == first.tab,
                ..Item::named(tab)
            });
            parts.push(Part::Tabs {
                items: tabs.collect(),
            });
        }
        if !self.search.is_empty() {
            parts.push(Part::Search {
                text: self.search.clone(),
                mark: 0,
            });
        }
        let folded = |label: &str, inner| Item {
            open: Some(true),
            inner,
            ..Item::named(label)
        };
        let mut rows = vec![folded(first.section, false)];
        if first.group != first.section && !self.lists {
            rows.push(folded(first.group, true));
        }
        parts.push(Part::List { items: rows });
        parts.extend(boxes.iter().map(|place| self.marked(place.item)));
        Some(Drawing {
            id: id.to_owned(),
            screen: format!("{} › {}", first.tab, first.group),
            untitled: true,
            parts,
            buttons: self.buttons.clone(),
            counts: Counts::Never,
            ..Drawing::default()
        })
    }
}
