//! Pictures: every one named is there, every one there is named, and none of them does anything.

use std::collections::BTreeSet;

use super::{
    super::pack::{BOXES, Block, Pictures, is_list},
    Judged, is_slug, texts,
};
use crate::drawings::{Counts, Drawing, MOST_MARKS, TALLEST};

/// Bytes of one picture, at most: a line drawing needs no more.
const LARGEST: usize = 64 * 1024;

pub(super) fn judge(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let mut shown = BTreeSet::new();
    for (n, step) in pack.guide.steps.iter().enumerate() {
        for (m, block) in step.blocks.iter().enumerate() {
            let Block::Action {
                id,
                picture,
                picture_older,
                older,
                ..
            } = block
            else {
                continue;
            };
            for (clicks, names) in block.pictures() {
                numbers(judged, id, clicks, names);
            }
            let at = format!("steps[{n}].blocks[{m}]");
            for (key, names) in [("picture", picture), ("picture_older", picture_older)] {
                for name in names {
                    shown.insert(name.as_str());
                    if let Some(what) = missing(&pack.pictures, name) {
                        judged.fault_in("guide.en.toml", format!("{at}.{key}"), what);
                    }
                }
            }
            if older.is_empty() && !picture_older.is_empty() {
                let what =
                    "Shows older menus, and older says nothing of them; write it or take this out.";
                judged.fault_in("guide.en.toml", format!("{at}.picture_older"), what);
            }
        }
    }
    drawings(judged, &shown);
    for (name, svg) in &pack.pictures.files {
        let file = format!("pictures/{name}");
        if !shown.contains(name.as_str()) {
            judged.fault_in(&file, "", "No block of the guide shows it; take it out.");
        }
        if let Some(what) = fault_of(svg) {
            judged.fault_in(&file, "", what);
        }
    }
}

fn missing(pictures: &Pictures, name: &str) -> Option<String> {
    let is_file = name.contains('.');
    if is_file && !pictures.files.contains_key(name) {
        return Some(format!(
            "There is no file pictures/{name}; add it or take this out."
        ));
    }
    (!is_file && !pictures.unread && pictures.find(name).is_none())
        .then(|| format!("There is no “{name}” in pictures.toml; draw it or take this out."))
}

/// Beside a list of clicks every mark carries the number of the one that names it.
fn numbers(judged: &mut Judged<'_>, action: &str, clicks: &[String], names: &[String]) {
    let drawn = judged.pack.pictures.drawn.iter().enumerate();
    let shown = drawn.filter(|(_, drawing)| names.contains(&drawing.id) && !drawing.is_too_large());
    for (n, drawing) in shown {
        if !is_list(clicks) {
            if drawing.counts == Counts::Listed {
                let what = format!(
                    "Stands beside a list of clicks, and at “{action}” beside none; draw it for each."
                );
                judged.fault_in(DRAWN, format!("pictures[{n}]"), what);
            }
            continue;
        }
        for ring in drawing.plan().rings {
            let number = usize::from(ring.number.unwrap_or_default());
            let Some(click) = number.checked_sub(1).and_then(|n| clicks.get(n)) else {
                let what = format!(
                    "A mark is {number}, and “{action}” lists {} clicks; give it the number of its own.",
                    clicks.len()
                );
                judged.fault_in(DRAWN, format!("pictures[{n}]"), what);
                continue;
            };
            // What has no words of its own, such as a gear, or none that the list names, is where the
            // pack says.
            let Some(label) = ring.control.label() else {
                continue;
            };
            let is_name = label.contains('{');
            let bold = format!("**{label}**");
            let names_it = |click: &String| click.contains(if is_name { label } else { &bold });
            let naming = clicks.iter().position(names_it);
            if let Some(naming) = naming.filter(|_| !names_it(click)) {
                let what = format!(
                    "“{label}” is marked {number}, and click {} of “{action}” names it; mark it so, or draw it for that list anew.",
                    naming + 1
                );
                judged.fault_in(DRAWN, format!("pictures[{n}]"), what);
            }
        }
    }
}

const DRAWN: &str = "pictures.toml";

/// Drawings of screens: each is shown, marks something, and has room for its words.
fn drawings(judged: &mut Judged<'_>, shown: &BTreeSet<&str>) {
    let pictures = &judged.pack.pictures;
    let ids = pictures.drawn.iter().enumerate();
    let ids = ids.map(|(n, drawing)| (format!("pictures[{n}]"), drawing.id.as_str()));
    judged.unique(DRAWN, ids, |id| format!("The picture “{id}”"));
    for (n, drawing) in pictures.drawn.iter().enumerate() {
        let at = format!("pictures[{n}]");
        if !is_slug(&drawing.id) || drawing.id == BOXES {
            let what = format!(
                "An id should be lower-case letters, digits and hyphens, and not “{BOXES}”."
            );
            judged.fault_in(DRAWN, &at, what);
        }
        if !shown.contains(drawing.id.as_str()) {
            judged.fault_in(DRAWN, &at, "No block of the guide shows it; take it out.");
        }
        for what in faults_of(drawing) {
            judged.fault_in(DRAWN, &at, what);
        }
    }
    if pictures.boxes.is_some() {
        for (n, permission) in judged.pack.permissions.iter().enumerate() {
            let Some(drawing) = judged.pack.drawn_boxes(&[permission]) else {
                continue;
            };
            for what in faults_of(&drawing) {
                judged.fault(
                    format!("permissions[{n}]"),
                    format!("In its drawing: {what}"),
                );
            }
        }
    }
}

fn faults_of(drawing: &Drawing) -> Vec<String> {
    let texts = drawing.texts();
    let written = texts.iter().filter(|text| !text.is_empty());
    let mut faults: Vec<_> = written.filter_map(|text| texts::fault_of(text)).collect();
    if drawing.screen.trim().is_empty() {
        faults.push("Does not say which screen it is; write its heading.".to_owned());
    }
    if drawing.is_too_large() {
        faults.push("Has too much on it; draw the part that matters.".to_owned());
        return faults;
    }
    let plan = drawing.usual().plan();
    if plan.height > TALLEST {
        faults.push("Is as tall as it is wide; leave some of it out.".to_owned());
    }
    faults.extend(plan.faults);
    let numbers: Vec<_> = plan.rings.iter().filter_map(|ring| ring.number).collect();
    let in_order = numbers
        .iter()
        .zip(1..)
        .all(|(number, wanted)| *number == wanted);
    if plan.rings.is_empty() {
        faults.push("Marks nothing; give what is clicked mark = 1.".to_owned());
    } else if numbers.len() > MOST_MARKS {
        faults.push(format!(
            "Has more than {MOST_MARKS} marks, and nobody would follow them; draw it in two."
        ));
    } else if drawing.counts != Counts::Listed && !in_order {
        faults.push("Its marks should be 1, 2 and so on, each once.".to_owned());
    }
    faults
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
