//! The packs that are built in, read once; `find` is how the rest of the house gets at them.

use std::sync::LazyLock;

use super::{
    hibob, laws,
    pack::{Pack, PackError},
};

/// The texts of a pack, as they lie in its folder.
struct Files {
    pack: &'static str,
    guide: &'static str,
    causes: &'static str,
}

const BUILT_IN: [Files; 1] = [Files {
    pack: include_str!("hibob/pack.toml"),
    guide: include_str!("hibob/guide.en.toml"),
    causes: include_str!("hibob/causes.en.toml"),
}];

static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    BUILT_IN
        .iter()
        .map(read)
        .collect::<Result<_, _>>()
        .expect("the built-in packs keep the laws: a test reads them all")
});

fn read(files: &Files) -> Result<Pack, PackError> {
    let pack = Pack::parse(files.pack, files.guide, files.causes)?;
    let broken = laws::broken(&pack, &hibob::KNOWN);
    if broken.is_empty() {
        Ok(pack)
    } else {
        Err(PackError::Unlawful(broken))
    }
}

/// The integration with this key.
pub fn find(key: &str) -> Option<&'static Pack> {
    all().iter().find(|pack| pack.key == key)
}

/// Every integration there is.
pub fn all() -> &'static [Pack] {
    &PACKS
}
