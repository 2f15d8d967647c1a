//! An item as a file writes it: its label alone, or a table.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::Item;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    label: String,
    #[serde(default)]
    mark: u8,
    #[serde(default)]
    on: bool,
    #[serde(default)]
    action: String,
    #[serde(default)]
    inner: bool,
    #[serde(default)]
    open: Option<bool>,
    #[serde(default)]
    gear: bool,
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LabelOrTable)
    }
}

struct LabelOrTable;

impl<'de> Visitor<'de> for LabelOrTable {
    type Value = Item;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a label in quotes, or a table with a label")
    }

    fn visit_str<E: de::Error>(self, label: &str) -> Result<Item, E> {
        Ok(Item::named(label))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Item, A::Error> {
        let written = Written::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Item {
            label: written.label,
            mark: written.mark,
            on: written.on,
            action: written.action,
            inner: written.inner,
            open: written.open,
            gear: written.gear,
        })
    }
}
