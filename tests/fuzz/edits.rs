//! Changes to a text that leave most of it as it was.

use proptest::{prelude::*, sample::Index};

/// One change to a text.
#[derive(Debug, Clone)]
pub enum Edit {
    Insert(Index, String),
    /// From here, so many letters.
    Remove(Index, usize),
    /// A stretch of the text once more, elsewhere.
    Copy(Index, usize, Index),
    /// All after this is gone.
    Cut(Index),
    /// A whole line in the place of another.
    Line(Index, Index),
}

/// What parsers stumble over.
fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "\\PC{0,6}",
        4 => prop::sample::select(vec![
            "\u{0}", "\\u0000", "\\ud800", "\"", "'", "\"\"\"", "'''", "[", "]", "[[", "]]", "{", "}",
            "=", " = ", ".", ",", ":", "\n", "\r\n", "\r", "#", "\\", "\\\\", "null", "true", "-0",
            "1e999", "99999999999999999999999999", "0x", "1979-05-27T07:32:00Z", "\u{feff}",
            "\u{202e}", "é", "🦀", "ﷺ", "[[permissions]]\n", "id = \"work.view\"\n", "key = 1\n",
            "proof = { by = \"nothing\" }\n", "categoryId", "categoryDisplayName", "isCurrent",
        ])
        .prop_map(str::to_owned),
        1 => (prop::sample::select(vec!["[", "{", "{\"a\":", "[[a.", "a.", "\\", "x", "é"]), 0usize..3000)
            .prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

pub fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => (any::<Index>(), odd()).prop_map(|(at, text)| Edit::Insert(at, text)),
        3 => (any::<Index>(), 1usize..40).prop_map(|(at, many)| Edit::Remove(at, many)),
        2 => (any::<Index>(), 1usize..200, any::<Index>()).prop_map(|(from, many, to)| Edit::Copy(from, many, to)),
        1 => any::<Index>().prop_map(Edit::Cut),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Edit::Line(from, to)),
    ];
    prop::collection::vec(edit, 0..=most)
}

pub fn edited(text: &str, edits: &[Edit]) -> String {
    edits
        .iter()
        .fold(text.to_owned(), |text, edit| edit.of(&text))
}

impl Edit {
    fn of(&self, text: &str) -> String {
        match self {
            Self::Insert(at, odd) => {
                let (before, after) = text.split_at(place(text, *at));
                format!("{before}{odd}{after}")
            }
            Self::Remove(at, many) => {
                let (before, after) = text.split_at(place(text, *at));
                let rest: String = after.chars().skip(*many).collect();
                format!("{before}{rest}")
            }
            Self::Copy(from, many, to) => {
                let stretch: String = text[place(text, *from)..].chars().take(*many).collect();
                let (before, after) = text.split_at(place(text, *to));
                format!("{before}{stretch}{after}")
            }
            Self::Cut(at) => text[..place(text, *at)].to_owned(),
            Self::Line(from, to) => {
                let mut lines: Vec<&str> = text.lines().collect();
                if !lines.is_empty() {
                    let line = lines[from.index(lines.len())];
                    let to = to.index(lines.len());
                    lines[to] = line;
                }
                lines.join("\n")
            }
        }
    }
}

/// Somewhere in the text, between two letters.
fn place(text: &str, at: Index) -> usize {
    let mut place = at.index(text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}
