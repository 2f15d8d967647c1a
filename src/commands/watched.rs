//! What the watch over a connection knows, for `keyway connections show`.

use std::fmt::{Result, Write as _};

use serde_json::{Value, json};

use super::connections::MINUTE;
use crate::connections::Watching;

pub(super) fn as_json(watching: &Watching) -> Value {
    json!({
        "recheck_at": watching.recheck_at,
        "suspected_at": watching.suspected_at,
        "suspected": watching.suspected,
        "told_at": watching.told_at,
        "pack_change": watching.pack_change,
    })
}

/// When it looks next, what it suspects, whether the contact was told, how the list changed.
pub(super) fn text(out: &mut String, watching: &Watching) -> Result {
    if let Some(at) = watching.recheck_at {
        writeln!(out, "  next look    {}", at.format(MINUTE))?;
    }
    if let Some(since) = watching.suspected_at {
        let what = watching.suspected.join(", ");
        writeln!(out, "  suspected    {what} since {}", since.format(MINUTE))?;
    }
    if let Some(at) = watching.told_at {
        writeln!(out, "  told         the contact, on {}", at.format(MINUTE))?;
    }
    let Some(change) = &watching.pack_change else {
        return Ok(());
    };
    for (word, ids) in [
        ("added", &change.added),
        ("removed", &change.removed),
        ("now required", &change.now_required),
        ("now optional", &change.now_optional),
    ] {
        if !ids.is_empty() {
            writeln!(out, "  new list     {word}: {}", ids.join(", "))?;
        }
    }
    Ok(())
}
