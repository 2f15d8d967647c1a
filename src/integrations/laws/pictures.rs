//! Pictures: every one named is there, every one there is named, and none of them does anything.

use std::collections::BTreeSet;

use super::{super::pack::Block, Judged};

/// Bytes of one picture, at most: a line drawing needs no more.
const LARGEST: usize = 64 * 1024;

pub(super) fn judge(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let mut shown = BTreeSet::new();
    for (n, step) in pack.guide.steps.iter().enumerate() {
        for (m, block) in step.blocks.iter().enumerate() {
            let Block::Action {
                picture: Some(name),
                ..
            } = block
            else {
                continue;
            };
            shown.insert(name.as_str());
            if !pack.pictures.contains_key(name) {
                let at = format!("steps[{n}].blocks[{m}].picture");
                let what = format!("There is no file pictures/{name}; add it or take this out.");
                judged.fault_in("guide.en.toml", at, what);
            }
        }
    }
    for (name, svg) in &pack.pictures {
        let file = format!("pictures/{name}");
        if !shown.contains(name.as_str()) {
            judged.fault_in(&file, "", "No block of the guide shows it; take it out.");
        }
        if let Some(what) = fault_of(svg) {
            judged.fault_in(&file, "", what);
        }
    }
}

/// What a drawing may not hold: anything that runs, loads or leads elsewhere.
pub fn fault_of(svg: &str) -> Option<String> {
    if svg.len() > LARGEST {
        return Some(format!(
            "Is larger than {} kB; draw it simpler.",
            LARGEST / 1024
        ));
    }
    let lower = svg.to_ascii_lowercase();
    if !lower.trim_start().starts_with("<svg") && !lower.trim_start().starts_with("<?xml") {
        return Some("Is no SVG drawing; it should begin with <svg.".to_owned());
    }
    for word in [
        "<script",
        "<foreignobject",
        "<iframe",
        "<image",
        "<style",
        "<!doctype",
        "<!entity",
        "<?xml-stylesheet",
        "<animate",
        "<set",
        "javascript:",
        "data:",
        "&#",
        "\\",
    ] {
        if lower.contains(word) {
            return Some(format!(
                "Holds “{word}”, which a drawing does not need; take it out."
            ));
        }
    }
    // A prefix can give any of these another name.
    let mut tags = lower.split('<').skip(1);
    let prefixed = |tag: &str| {
        let name = tag.trim_start_matches('/');
        let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/');
        name[..end.unwrap_or(name.len())].contains(':')
    };
    if tags.any(prefixed) {
        return Some(
            "Holds a tag with a colon in its name, which a drawing does not need; take it out."
                .to_owned(),
        );
    }
    let tight: String = lower.split_whitespace().collect();
    let inside = tight.replace("url(#", "").replace("href=\"#", "");
    if inside.contains("url(") || inside.contains("href=") {
        return Some(
            "Refers to something outside of itself; only #names within it are taken.".to_owned(),
        );
    }
    has_handler(&lower)
        .then(|| "Holds an attribute that runs something, such as onclick; take it out.".to_owned())
}

/// An attribute whose name begins with "on".
fn has_handler(lower: &str) -> bool {
    lower.match_indices("on").any(|(at, _)| {
        let before = lower[..at].chars().next_back();
        let starts = before.is_some_and(|c| c.is_whitespace() || c == '"' || c == '\'' || c == '/');
        let rest = &lower[at + 2..];
        let name = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        starts && name > 0 && rest[name..].trim_start().starts_with('=')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_may_draw_and_nothing_else() {
        let good =
            "<svg xmlns='http://www.w3.org/2000/svg'><g id='on'><use href=\"#on\"/></g></svg>";
        assert_eq!(fault_of(good), None);
        for bad in [
            "hello",
            "<svg><script>1</script></svg>",
            "<svg onload=\"x()\"></svg>",
            "<svg><a href=\"https://example.com\">x</a></svg>",
            "<svg><rect fill=\"url(https://example.com/x)\"/></svg>",
            "<svg><image href=\"#x\"/></svg>",
            "<svg><use href = \"https://example.com\"/></svg>",
            "<svg xmlns:x='http://www.w3.org/2000/svg'><x:script>1</x:script></svg>",
            "<svg><a><animate attributeName=\"x\" values=\"&#106;avascript:x()\"/></a></svg>",
            "<svg><rect style=\"fill:u\\72l(https://example.com)\"/></svg>",
            "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>",
        ] {
            assert!(fault_of(bad).is_some(), "{bad}");
        }
        assert!(fault_of(&format!("<svg>{}</svg>", " ".repeat(LARGEST))).is_some());
    }
}
