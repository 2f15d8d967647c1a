//! A drawing with every part in its place, for a template to draw.

/// Every drawing is this wide; what it is shown at is another matter.
pub const WIDTH: u16 = 304;

#[derive(Debug, Clone, Default)]
pub struct Plan {
    pub height: u16,
    /// From the back to the front.
    pub pieces: Vec<Piece>,
    /// In the order in which they are to be clicked.
    pub rings: Vec<Ring>,
    /// What does not fit its place, a sentence each.
    pub faults: Vec<String>,
}

/// One thing to draw.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    pub kind: Kind,
    pub x: u16,
    pub y: u16,
    pub w: u16,
    pub h: u16,
    /// Its words, a line each.
    pub lines: Vec<String>,
    /// Chosen, ticked, open.
    pub on: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    #[default]
    Text,
    Strong,
    Quiet,
    /// Words on the dark menu at the left edge.
    Pale,
    /// Words that lead somewhere.
    Link,
    Heading,
    /// Words that do not matter, as a bar.
    Line,
    Rule,
    /// Behind a window.
    Backdrop,
    Bar,
    Rail,
    Chosen,
    Card,
    Popup,
    Button,
    Tab,
    Field,
    Chooser,
    Search,
    Radio,
    Box,
    Fold,
    Dots,
    Gear,
    Blank,
    Pictogram,
    Close,
    Bin,
}

/// What is to be clicked.
#[derive(Debug, Clone)]
pub struct Ring {
    pub x: u16,
    pub y: u16,
    pub w: u16,
    pub h: u16,
    /// That of the click beside the drawing, or which comes first where there are several.
    pub number: Option<u8>,
    pub control: Control,
}

/// What kind of thing it is, with its words on the vendor's screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    Dots,
    LeftMenu(String),
    /// An entry of a menu or list.
    Entry(String),
    Button(String),
    /// The same words may be on several: which one it is.
    ButtonAt(String, String),
    Tab(String),
    Field(String),
    /// A list to choose from.
    List(String),
    Search(String),
    Choice(String),
    Box(String),
    /// All the boxes of one list.
    EveryBox,
    Bin,
    Gear,
}

impl Control {
    /// Its words on the vendor's screen, where it has any of its own.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Dots | Self::EveryBox | Self::Bin | Self::Gear => None,
            Self::LeftMenu(label)
            | Self::Entry(label)
            | Self::Button(label)
            | Self::ButtonAt(label, _)
            | Self::Tab(label)
            | Self::Field(label)
            | Self::List(label)
            | Self::Search(label)
            | Self::Choice(label)
            | Self::Box(label) => Some(label),
        }
    }
}

impl Ring {
    /// How far it stands out from what it surrounds.
    pub const OUT: u16 = 3;

    /// Whether it lies over the other.
    pub fn touches(&self, other: &Self) -> bool {
        let over = |a: u16, long: u16, b: u16| b < a + long + 2 * Self::OUT + 3;
        over(self.x, self.w, other.x)
            && over(other.x, other.w, self.x)
            && over(self.y, self.h, other.y)
            && over(other.y, other.h, self.y)
    }

    /// Half-way down.
    pub fn cy(&self) -> u16 {
        self.y + self.h / 2
    }

    /// Where the pointer's tip is.
    pub fn tip(&self) -> (u16, u16) {
        (self.x + self.w.saturating_sub(9), self.y + self.h - 7)
    }
}
