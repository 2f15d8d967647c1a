//! The frame of a drawing: page or window, bar and menus, and the room that is left for its parts.

use super::{
    Counts, Drawing, Item,
    measure::{SIZE, cut, width},
    plan::{Control, Kind, Piece, Plan, Ring, WIDTH},
};

/// As high as 16 to 10, unless its parts need more.
const HEIGHT: u16 = 190;
const EDGE: u16 = 14;
const ROW: u16 = 27;
const BAR: u16 = 30;
pub(super) const BUTTON: u16 = 28;
/// Between buttons in a row: a number fits.
pub(super) const GAP: u16 = 12;
/// Between marked rows, beside what is between rows anyway: a mark and its pointer fit.
const APART: u16 = 18;

/// Puts one thing below the other.
pub(super) struct Pen {
    plan: Plan,
    marks: Vec<(u8, Ring)>,
    /// How high the drawing is at least.
    least: u16,
    pub x: u16,
    pub y: u16,
    pub w: u16,
}

pub(super) fn plan(drawing: &Drawing) -> Plan {
    let mut pen = Pen {
        plan: Plan::default(),
        marks: Vec::new(),
        least: HEIGHT.max(drawing.at_least),
        x: EDGE,
        y: EDGE,
        w: WIDTH - 2 * EDGE,
    };
    if drawing.window {
        pen.put(Kind::Backdrop, 0, 0, WIDTH, HEIGHT, false);
    }
    let top = if let Some(mark) = drawing.dots {
        pen.bar(mark);
        BAR
    } else {
        0
    };
    pen.columns(drawing, top);
    if !drawing.untitled {
        let room = pen.w - if drawing.window { 20 } else { 0 };
        let title = pen.fit(&drawing.screen, room, true);
        pen.words(Kind::Heading, pen.x, pen.y + 9, title);
        if drawing.window {
            pen.put(Kind::Close, WIDTH - EDGE - 12, pen.y + 3, 12, 12, false);
        }
        pen.y += 29;
    }
    for part in &drawing.parts {
        pen.part(part);
    }
    if drawing.parts.is_empty() {
        while pen.y + 20 < pen.least {
            pen.put(Kind::Line, pen.x, pen.y, pen.w * 4 / 5, 7, false);
            pen.put(Kind::Line, pen.x, pen.y + 13, pen.w / 2, 7, false);
            pen.y += 36;
        }
    }
    pen.foot(drawing);
    pen.done(drawing)
}

impl Pen {
    fn bar(&mut self, mark: u8) {
        self.put(Kind::Bar, 1, 1, WIDTH - 2, BAR - 1, false);
        self.put(Kind::Dots, 28, 7, 16, 16, false);
        self.put(Kind::Line, 60, 12, 54, 7, false);
        self.put(Kind::Blank, WIDTH - 28, 7, 16, 16, false);
        self.mark(mark, Control::Dots, (19, 5, 30, 20));
        self.y = BAR + 14;
    }

    /// The menus at the left, each with its entries; what is right of them stays for the parts.
    fn columns(&mut self, drawing: &Drawing, top: u16) {
        if !drawing.rail.is_empty() {
            let widest = drawing.rail.iter().map(|item| width(&item.label, false));
            let rail = (widest.max().unwrap_or_default() + 58).clamp(96, 138);
            self.put(Kind::Rail, 1, 1, rail, HEIGHT - 2, false);
            let last = drawing.rail.len() - 1;
            for (n, item) in drawing.rail.iter().enumerate() {
                let y = if n == last {
                    self.least - ROW - 9
                } else {
                    12 + at(n)
                };
                let icon = if item.gear { Kind::Gear } else { Kind::Blank };
                let room = rail - 53;
                self.put(icon, 23, y + 6, 14, 14, true);
                self.label(Kind::Pale, 44, y + 13, &item.label, room);
                let control = Control::LeftMenu(item.label.clone());
                self.mark(item.mark, control, (12, y, rail - 17, ROW - 1));
            }
            self.take(rail);
        }
        if !drawing.side.is_empty() {
            let widest = drawing
                .side
                .iter()
                .map(|item| indent(item) + width(&item.label, item.on));
            let w = (widest.max().unwrap_or_default() + 28).max(84);
            let x = self.x - EDGE + 14;
            let w = w.min(WIDTH - x - 8);
            let mut y = top + 12;
            for (n, item) in drawing.side.iter().enumerate() {
                if item.on {
                    self.put(Kind::Chosen, x, y, w, ROW - 2, false);
                }
                let start = x + 11 + indent(item);
                let room = (x + w - 4).saturating_sub(start);
                let kind = if item.on { Kind::Strong } else { Kind::Text };
                self.label(kind, start, y + 12, &item.label, room);
                let control = Control::Entry(item.label.clone());
                self.mark(item.mark, control, (x, y, w, ROW - 2));
                y += ROW + apart(&drawing.side, n);
            }
            self.plan.height = y + 8;
            self.take(w + 22);
        }
    }

    fn take(&mut self, w: u16) {
        self.x += w;
        self.w = self.w.saturating_sub(w);
    }

    /// The buttons at the bottom, below everything.
    fn foot(&mut self, drawing: &Drawing) {
        let foot = if drawing.buttons.is_empty() {
            6
        } else {
            BUTTON + 24
        };
        // A menu beside the parts may be longer than they are.
        self.plan.height = self.plan.height.max(self.least).max(self.y + foot);
        if drawing.buttons.is_empty() {
            return;
        }
        let y = self.plan.height - BUTTON - 11;
        let start = self.x - EDGE + 1;
        self.put(Kind::Rule, start, y - 10, WIDTH - 1 - start, 1, false);
        let all = drawing
            .buttons
            .iter()
            .map(|item| width_of_button(item) + GAP);
        let all: u16 = all.sum::<u16>() - GAP;
        let mut x = (WIDTH - EDGE).saturating_sub(all);
        if x < self.x {
            self.fault("The buttons at the bottom are wider than the drawing; leave one out.");
        }
        for item in &drawing.buttons {
            x += self.button(item, x, y) + GAP;
        }
    }

    fn done(mut self, drawing: &Drawing) -> Plan {
        // What lies behind everything reaches to the bottom.
        for piece in &mut self.plan.pieces {
            match piece.kind {
                Kind::Rail => piece.h = self.plan.height - 2,
                Kind::Backdrop => piece.h = self.plan.height,
                _ => {}
            }
        }
        if self
            .marks
            .iter()
            .any(|(_, ring)| ring.x + ring.w + 3 > WIDTH)
        {
            self.fault("A mark runs over the edge; leave something out beside it.");
        }
        let rings: Vec<_> = self.marks.iter().map(|(_, ring)| ring).collect();
        let crowded = rings.iter().enumerate().any(|(n, ring)| {
            let others = &rings[n + 1..];
            others.iter().any(|other| ring.touches(other))
        });
        if crowded {
            self.fault("Two marks lie over each other; put something between them.");
        }
        self.marks.sort_by_key(|(mark, _)| *mark);
        let numbered = match drawing.counts {
            Counts::Here => self.marks.len() > 1,
            Counts::Listed => true,
            Counts::Never => false,
        };
        let rings = self.marks.into_iter().map(|(mark, ring)| Ring {
            number: numbered.then_some(mark),
            ..ring
        });
        self.plan.rings = rings.collect();
        self.plan
    }

    pub fn fault(&mut self, what: &str) {
        self.plan.faults.push(what.to_owned());
    }

    pub fn put(&mut self, kind: Kind, x: u16, y: u16, w: u16, h: u16, on: bool) {
        self.plan.pieces.push(Piece {
            kind,
            x,
            y,
            w,
            h,
            lines: Vec::new(),
            on,
        });
    }

    /// A thing with words on it.
    pub fn put_named(&mut self, kind: Kind, at: (u16, u16, u16, u16), text: &str, on: bool) {
        self.put(kind, at.0, at.1, at.2, at.3, on);
        if let Some(piece) = self.plan.pieces.last_mut() {
            piece.lines = vec![text.to_owned()];
        }
    }

    /// Words whose middle is at `y`.
    pub fn words(&mut self, kind: Kind, x: u16, y: u16, text: String) {
        self.lines(kind, x, y, vec![text]);
    }

    pub fn lines(&mut self, kind: Kind, x: u16, y: u16, lines: Vec<String>) {
        self.plan.pieces.push(Piece {
            kind,
            x,
            y,
            w: 0,
            h: SIZE,
            lines,
            on: false,
        });
    }

    /// The text, or as much of it as there is room for. A label that has to be cut is a fault.
    pub fn fit(&mut self, text: &str, room: u16, bold: bool) -> String {
        match cut(text, room, bold) {
            None => text.to_owned(),
            Some(short) => {
                self.plan.faults.push(format!(
                    "“{text}” is too long for its place, where “{short}” would stand; shorten it or leave something out beside it."
                ));
                short
            }
        }
    }

    pub fn mark(&mut self, mark: u8, control: Control, (x, y, w, h): (u16, u16, u16, u16)) {
        if mark > 0 {
            let ring = Ring {
                x,
                y,
                w,
                h,
                number: None,
                control,
            };
            self.marks.push((mark, ring));
        }
    }

    /// The words of an entry; those that do not matter, as a bar.
    pub fn label(&mut self, kind: Kind, x: u16, y: u16, text: &str, room: u16) {
        if text.is_empty() {
            self.put(Kind::Line, x, y - 3, room.min(60), 7, false);
            return;
        }
        let bold = matches!(kind, Kind::Strong);
        let text = self.fit(text, room, bold);
        self.words(kind, x, y, text);
    }

    /// A button, and how wide it is.
    pub fn button(&mut self, item: &Item, x: u16, y: u16) -> u16 {
        let w = width_of_button(item);
        if item.gear {
            self.put_named(Kind::Button, (x, y, w, BUTTON), "", false);
            self.put(Kind::Gear, x + 12, y + 7, 14, 14, false);
            self.mark(item.mark, Control::Gear, (x, y, w, BUTTON));
            return w;
        }
        if item.open.is_some() {
            self.put_named(Kind::Button, (x, y, w, BUTTON), "", false);
            self.words(Kind::Strong, x + 13, y + 14, item.label.clone());
            self.put(Kind::Fold, x + w - 22, y + 9, 10, 10, true);
        } else {
            self.put_named(Kind::Button, (x, y, w, BUTTON), &item.label, item.on);
        }
        let control = Control::Button(item.label.clone());
        self.mark(item.mark, control, (x, y, w, BUTTON));
        w
    }
}

pub(super) fn width_of_button(item: &Item) -> u16 {
    if item.gear {
        return 38;
    }
    width(&item.label, true) + if item.open.is_some() { 46 } else { 26 }
}

pub(super) fn indent(item: &Item) -> u16 {
    if item.inner { 12 } else { 0 }
}

/// What is between a row and the next one, where both are marked.
pub(super) fn apart(items: &[Item], n: usize) -> u16 {
    let marked = |n: usize| items.get(n).is_some_and(|item| item.mark > 0);
    if marked(n) && marked(n + 1) { APART } else { 0 }
}

/// How far down the entry of that number stands.
fn at(n: usize) -> u16 {
    u16::try_from(n).unwrap_or_default().saturating_mul(ROW)
}
