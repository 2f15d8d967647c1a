//! The parts of a screen, one below the other.

use super::{
    Item, Part,
    layout::{BUTTON, GAP, Pen, apart, indent},
    measure::{width, wrapped},
    plan::{Control, Kind},
};

const LINE: u16 = 17;
const ROW: u16 = 27;
/// In a list of more boxes than this they stand closer, so that all of them fit.
const FEW_BOXES: usize = 4;
const CLOSE_ROW: u16 = 20;
const BOX: u16 = 28;
/// What a part needs at least.
const NARROWEST: u16 = 96;
/// More grey bars than these say nothing more.
const MOST_LINES: u8 = 8;

impl Pen {
    pub fn part(&mut self, part: &Part) {
        if self.w < NARROWEST {
            self.fault("There is no room beside the menus; leave one of them out.");
            return;
        }
        match part {
            Part::Text { text } => {
                let lines = wrapped(text, self.w, false);
                let h = LINE * count(&lines);
                self.lines(Kind::Quiet, self.x, self.y + 8, lines);
                self.y += h + 7;
            }
            Part::Lines { count } => {
                for n in 0..u16::from(*count.min(&MOST_LINES)) {
                    let w = self.w * if n % 2 == 0 { 4 } else { 3 } / 5;
                    self.put(Kind::Line, self.x, self.y + 3, w, 7, false);
                    self.y += 16;
                }
                self.y += 6;
            }
            Part::Buttons { items } => self.buttons(items),
            Part::Tabs { items } => self.tabs(items),
            Part::Tiles { items } => self.tiles(items),
            Part::List { items } => self.list(items),
            Part::Menu {
                title,
                boxes,
                items,
                buttons,
                mark,
            } => self.menu(title, *boxes, items, buttons, *mark),
            Part::Field { .. } => self.field(part),
            Part::Search { text, mark } => {
                let text = &self.fit(text, self.w - 36, false);
                let at = (self.x, self.y, self.w, BOX);
                self.put_named(Kind::Search, at, text, false);
                self.mark(*mark, Control::Search(text.clone()), at);
                self.y += BOX + 9;
            }
            Part::Choosers { items, bin } => self.choosers(items, *bin),
            Part::Radios { items } => self.choices(items, Kind::Radio),
            Part::Boxes { items } => self.choices(items, Kind::Box),
        }
    }

    fn buttons(&mut self, items: &[Item]) {
        let mut x = self.x;
        for item in items {
            let w = super::layout::width_of_button(item);
            if x > self.x && x + w > self.x + self.w {
                x = self.x;
                self.y += BUTTON + 8;
            }
            if w > self.w {
                self.fit(&item.label, self.w - 24, true);
            }
            x += self.button(item, x, self.y) + 8;
        }
        self.y += BUTTON + 10;
    }

    fn tabs(&mut self, items: &[Item]) {
        let (mut x, y) = (self.x, self.y);
        self.put(Kind::Rule, x, y + ROW, self.w, 1, false);
        for item in items {
            let w = width(&item.label, true) + 16;
            let label = self.fit(&item.label, (self.x + self.w).saturating_sub(x + 16), true);
            self.put_named(Kind::Tab, (x, y, w, ROW), &label, item.on);
            self.mark(item.mark, Control::Tab(item.label.clone()), (x, y, w, ROW));
            x += w + 6;
        }
        self.y += ROW + 15;
    }

    fn tiles(&mut self, items: &[Item]) {
        let across = if items.len() > 1 { 2 } else { 1 };
        let w = (self.w - 10 * (across - 1)) / across;
        for row in items.chunks(usize::from(across)) {
            let mut x = self.x;
            for item in row {
                self.tile(item, (x, self.y, w, 64));
                x += w + 10;
            }
            self.y += 72;
        }
    }

    fn tile(&mut self, item: &Item, (x, y, w, h): (u16, u16, u16, u16)) {
        self.put(Kind::Card, x, y, w, h, false);
        self.put(Kind::Pictogram, x + 10, y + 10, 18, 18, false);
        let label = self.fit(&item.label, w - 42, true);
        self.words(Kind::Strong, x + 36, y + 19, label);
        if !item.action.is_empty() {
            let action = self.fit(&item.action, w - 20, false);
            let wide = width(&action, true);
            self.words(Kind::Link, x + 18, y + 47, action.clone());
            let control = Control::ButtonAt(action, item.label.clone());
            self.mark(item.mark, control, (x + 9, y + 37, wide + 18, 20));
        }
    }

    fn list(&mut self, items: &[Item]) {
        for (n, item) in items.iter().enumerate() {
            let (x, y) = (self.x, self.y);
            if n > 0 {
                self.put(Kind::Rule, x, y, self.w, 1, false);
            }
            if item.on {
                self.put(Kind::Chosen, x, y + 1, self.w, ROW - 1, false);
            }
            let start = x + 6 + indent(item);
            if let Some(open) = item.open {
                self.put(Kind::Fold, start, y + 9, 10, 10, open);
            } else {
                self.put(Kind::Blank, start, y + 8, 11, 11, false);
            }
            let more = width(&item.action, false);
            let room = self.w.saturating_sub(32 + indent(item) + more);
            let kind = if item.open.is_some() {
                Kind::Strong
            } else {
                Kind::Text
            };
            self.label(kind, start + 19, y + 14, &item.label, room);
            let all = (x, y + 2, self.w, ROW - 3);
            if item.action.is_empty() {
                self.mark(item.mark, Control::Entry(item.label.clone()), all);
            } else {
                let at = (x + self.w).saturating_sub(more + 8).max(x);
                self.words(Kind::Link, at, y + 14, item.action.clone());
                let control = Control::ButtonAt(item.action.clone(), item.label.clone());
                self.mark(item.mark, control, (at - 9, y + 3, more + 18, ROW - 5));
            }
            self.y += ROW + apart(items, n);
        }
        self.y += 9;
    }

    fn menu(&mut self, title: &str, boxes: bool, items: &[Item], buttons: &[Item], mark: u8) {
        let row = if boxes && items.len() > FEW_BOXES {
            CLOSE_ROW
        } else {
            ROW
        };
        let before = if boxes { 40 } else { 20 };
        let widest = items
            .iter()
            .map(|item| indent(item) + width(&item.label, false) + before);
        let feet = buttons
            .iter()
            .map(|item| super::layout::width_of_button(item) + GAP);
        let widest = widest.chain([feet.sum::<u16>() + 12, width(title, false) + 14, 110]);
        let w = (widest.max().unwrap_or_default() + 14).min(self.w);
        let (x, top) = (self.x, self.y);
        let gaps = (0..items.len()).map(|n| row + apart(items, n));
        let rows: u16 = gaps.sum();
        let head = if title.is_empty() { 0 } else { 22 };
        let foot = if buttons.is_empty() { 0 } else { BUTTON + 10 };
        self.put(Kind::Popup, x, top, w, rows + head + foot + 12, false);
        if !title.is_empty() {
            let title = self.fit(title, w - 26, false);
            self.words(Kind::Quiet, x + 16, top + 16, title);
        }
        let mut y = top + 6 + head;
        let mark = if boxes { mark } else { 0 };
        self.mark(mark, Control::EveryBox, (x + 5, y, w - 10, rows));
        for (n, item) in items.iter().enumerate() {
            let mut start = x + 16 + indent(item);
            if boxes {
                self.put(Kind::Box, start, y + (row - 14) / 2, 14, 14, item.on);
                start += 22;
            }
            let room = (x + w - 6).saturating_sub(start);
            self.label(Kind::Text, start, y + row / 2, &item.label, room);
            let control = if boxes {
                Control::Box(item.label.clone())
            } else {
                Control::Entry(item.label.clone())
            };
            self.mark(item.mark, control, (x + 5, y + 1, w - 10, row - 2));
            y += row + apart(items, n);
        }
        let mut at = x + 12;
        for item in buttons {
            at += self.button(item, at, y + 4) + GAP;
        }
        self.y += rows + head + foot + 22;
    }

    fn field(&mut self, part: &Part) {
        let Part::Field {
            label,
            value,
            choose,
            mark,
            button,
        } = part
        else {
            return;
        };
        let beside = button
            .as_ref()
            .map_or(0, |item| width(&item.label, true) + 32);
        let w = self.w.saturating_sub(beside).max(40);
        let name = self.fit(label, self.w, false);
        self.words(Kind::Text, self.x, self.y + 8, name);
        self.y += 21;
        let kind = if *choose { Kind::Chooser } else { Kind::Field };
        let value = self.fit(value, w - if *choose { 36 } else { 22 }, false);
        let at = (self.x, self.y, w, BOX);
        self.put_named(kind, at, &value, !value.is_empty());
        let control = if *choose {
            Control::List(label.clone())
        } else {
            Control::Field(label.clone())
        };
        self.mark(*mark, control, at);
        if let Some(item) = button {
            let x = self.x + w + 21;
            let wide = width(&item.label, true);
            self.words(Kind::Link, x, self.y + 14, item.label.clone());
            let control = Control::ButtonAt(item.label.clone(), label.clone());
            self.mark(item.mark, control, (x - 9, self.y + 2, wide + 18, BOX - 4));
        }
        self.y += BOX + 10;
    }

    fn choosers(&mut self, items: &[Item], bin: Option<u8>) {
        let mut x = self.x;
        let end = self.x + self.w;
        for item in items {
            let w = width(&item.label, false) + 27;
            if x > self.x && x + w > end {
                x = self.x;
                self.y += BOX + 7;
            }
            let label = self.fit(&item.label, self.w - 27, false);
            let at = (x, self.y, w.min(self.w), BOX);
            self.put_named(Kind::Chooser, at, &label, true);
            self.mark(item.mark, Control::List(item.label.clone()), at);
            x += w + 7;
        }
        if let Some(mark) = bin {
            let x = (x + 14).min(end - 18);
            self.put(Kind::Bin, x, self.y + 6, 14, 16, false);
            self.mark(mark, Control::Bin, (x - 8, self.y + 2, 30, 24));
        }
        self.y += BOX + 10;
    }

    fn choices(&mut self, items: &[Item], kind: Kind) {
        for item in items {
            let start = self.x + 8 + 2 * indent(item);
            let room = self.w - 34 - 2 * indent(item);
            if item.label.is_empty() {
                self.put(kind, start, self.y + 4, 14, 14, false);
                self.label(Kind::Text, start + 23, self.y + 11, "", room);
                self.y += 30;
                continue;
            }
            let lines = wrapped(&item.label, room, false);
            let widest = lines.iter().map(|line| width(line, false)).max();
            let h = LINE * count(&lines);
            for line in &lines {
                self.fit(line, room, false);
            }
            self.put(kind, start, self.y + 4, 14, 14, item.on);
            self.lines(Kind::Text, start + 23, self.y + 11, lines);
            let control = if kind == Kind::Box {
                Control::Box(item.label.clone())
            } else {
                Control::Choice(item.label.clone())
            };
            let w = (widest.unwrap_or_default() + 40).min(self.w - 2 * indent(item));
            self.mark(item.mark, control, (start - 8, self.y, w, h + 5));
            // Another one may be marked below, in this part or in the next.
            self.y += h + if item.mark > 0 { 19 } else { 13 };
        }
    }
}

fn count(lines: &[String]) -> u16 {
    u16::try_from(lines.len()).unwrap_or_default()
}
