//! Reading a pack's TOML key by key: every fault is found, not only the first, each with its line.

mod api;
mod guide;
mod pack;
mod pictures;
mod table;
mod values;
mod words;

pub(super) use table::{Reader, Table};

use super::pack::{Causes, Guide, Pack, PackWords};
use crate::drawings::{BoxScreen, Drawing};

/// Reads `pack.toml`. Faults stay with the reader.
pub(super) fn pack(reader: &Reader, file: &str, text: &str) -> Pack {
    reader.document(file, text, pack::pack)
}

/// Reads `guide.<lang>.toml`.
pub(super) fn guide(reader: &Reader, file: &str, text: &str) -> Guide {
    reader.document(file, text, guide::guide)
}

/// Reads `causes.<lang>.toml`.
pub(super) fn causes(reader: &Reader, file: &str, text: &str) -> Causes {
    reader.document(file, text, guide::causes)
}

/// Reads `pictures.toml`: the drawings, and the screen of the permissions; `None` where it cannot be read.
pub(super) fn pictures(
    reader: &Reader,
    file: &str,
    text: &str,
) -> Option<(Vec<Drawing>, Option<BoxScreen>)> {
    pictures::pictures(reader, file, text)
}

/// Reads `words.<lang>.toml`.
pub(super) fn words(reader: &Reader, file: &str, text: &str) -> PackWords {
    reader.document(file, text, words::words)
}
