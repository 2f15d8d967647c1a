//! The packs that there are: the built-in ones, and those of the operator's folder, which come first.
//! Read once at the start; `find` is how the rest of the house gets at them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use rust_embed::RustEmbed;

use super::{
    Source,
    fault::{Fault, PackFaults},
    pack::Pack,
    source,
};

/// The built-in packs, as their folders lie in the source.
#[derive(RustEmbed)]
#[folder = "src/integrations/"]
#[include = "*/pack.toml"]
#[include = "*/guide.*.toml"]
#[include = "*/causes.*.toml"]
#[include = "*/words.*.toml"]
#[include = "*/pictures.toml"]
#[include = "*/pictures/*"]
struct BuiltIn;

/// In this order they are listed.
const BUILT_IN: [&str; 3] = ["hibob", "bamboohr", "personio"];

struct Loaded {
    packs: Vec<Pack>,
    faults: Vec<Fault>,
}

static LOADED: OnceLock<Loaded> = OnceLock::new();

/// Reads the packs at the start of the program: a folder of packs adds to the built-in ones or,
/// by its key, takes the place of one. What is wrong with it is kept for [`faults`]: nothing starts
/// with a fault, but what else is wrong with the settings is told in the same breath.
pub fn load(folder: Option<&Path>) {
    let mut packs = built_in();
    let added = folder.map_or_else(
        || Ok(Vec::new()),
        |folder| read_folders(&[folder.to_owned()]),
    );
    let (added, faults) = match added {
        Ok(added) => (added, Vec::new()),
        Err(faults) => (Vec::new(), faults.0),
    };
    for pack in added {
        match packs.iter_mut().find(|known| known.key == pack.key) {
            Some(known) => *known = pack,
            None => packs.push(pack),
        }
    }
    // Whoever reads them a second time in one process goes on with the first.
    let _ = LOADED.set(Loaded { packs, faults });
}

fn loaded() -> &'static Loaded {
    LOADED.get_or_init(|| Loaded {
        packs: built_in(),
        faults: Vec::new(),
    })
}

/// What is wrong with the folder of packs.
pub fn faults() -> &'static [Fault] {
    &loaded().faults
}

fn built_in() -> Vec<Pack> {
    BUILT_IN
        .into_iter()
        .map(|key| Pack::read(&built_in_source(key)))
        .collect::<Result<_, _>>()
        .expect("the built-in packs keep the laws: a test reads them all")
}

fn built_in_source(key: &str) -> Source {
    let names = BuiltIn::iter();
    let files = names.filter_map(|name| {
        let inner = name.strip_prefix(key)?.strip_prefix('/')?;
        let file = BuiltIn::get(&name)?;
        Some((
            inner.to_owned(),
            String::from_utf8_lossy(&file.data).into_owned(),
        ))
    });
    Source::of(key, files)
}

/// The integration with this key.
pub fn find(key: &str) -> Option<&'static Pack> {
    all().iter().find(|pack| pack.key == key)
}

/// Every integration there is.
pub fn all() -> &'static [Pack] {
    &loaded().packs
}

/// Every pack in these folders, each of which is one or holds some. Faults of all of them together.
pub fn read_folders(given: &[PathBuf]) -> Result<Vec<Pack>, PackFaults> {
    let mut folders = Vec::new();
    for folder in given {
        match pack_folders(folder) {
            Ok(found) => folders.extend(found),
            Err(fault) => return Err(of_folder(folder, format!("Cannot be read: {fault}."))),
        }
    }
    if folders.is_empty()
        && let Some(first) = given.first()
    {
        let what = "Holds no pack: a pack is a folder with a pack.toml in it.";
        return Err(of_folder(first, what.to_owned()));
    }
    let (mut packs, mut faults): (Vec<(PathBuf, Pack)>, Vec<Fault>) = (Vec::new(), Vec::new());
    for folder in folders {
        match Pack::read(&Source::folder(&folder)) {
            Ok(pack) => {
                if let Some((other, _)) = packs.iter().find(|(_, known)| known.key == pack.key) {
                    let what = format!(
                        "The key “{}” is that of {} as well; give one of the two another.",
                        pack.key,
                        other.display()
                    );
                    faults.extend(of_folder(&folder.join("pack.toml"), what).0);
                }
                packs.push((folder, pack));
            }
            Err(more) => faults.extend(more.0),
        }
    }
    if faults.is_empty() {
        Ok(packs.into_iter().map(|(_, pack)| pack).collect())
    } else {
        Err(PackFaults(faults))
    }
}

/// The folder itself where it is a pack, else those in it that hold something of a pack, by their
/// names: what else lies beside them, such as folders of code, is no pack and no fault.
fn pack_folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if folder.join("pack.toml").exists() {
        return Ok(vec![folder.to_owned()]);
    }
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() && !hidden && source::holds_some_of_a_pack(&path)? {
            folders.push(path);
        }
    }
    if folders.is_empty() && source::holds_some_of_a_pack(folder)? {
        folders.push(folder.to_owned());
    }
    folders.sort();
    Ok(folders)
}

fn of_folder(folder: &Path, what: String) -> PackFaults {
    PackFaults(vec![Fault {
        file: folder.display().to_string(),
        line: 0,
        key: String::new(),
        what,
    }])
}
