//! `pictures.toml`: what is drawn of the vendor's screens.

use serde::Deserialize;
use toml::Spanned;

use super::{Reader, values::Lines};
use crate::{
    drawings::{BoxScreen, Drawing},
    integrations::fault::Fault,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    boxes: Option<BoxScreen>,
    #[serde(default)]
    pictures: Vec<Spanned<Drawing>>,
}

pub(super) fn pictures(
    reader: &Reader,
    name: &str,
    text: &str,
) -> Option<(Vec<Drawing>, Option<BoxScreen>)> {
    let lines = Lines::of(text);
    let told = |fault: toml::de::Error| {
        reader.add(Fault {
            file: name.to_owned(),
            line: fault.span().map_or(1, |span| lines.at(span.start)),
            key: String::new(),
            what: format!("{}.", fault.message().replace('\n', " ")),
        });
    };
    let file: File = toml::from_str(text).map_err(told).ok()?;
    for (n, drawing) in file.pictures.iter().enumerate() {
        reader.place(
            name,
            &format!("pictures[{n}]"),
            lines.at(drawing.span().start),
            &format!("pictures[{}]", drawing.get_ref().id),
        );
    }
    let drawings = file.pictures.into_iter().map(Spanned::into_inner);
    Some((drawings.collect(), file.boxes))
}
