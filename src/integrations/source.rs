//! The files of a pack, from its folder or built in.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use super::fault::Fault;

/// No file of a pack is longer.
const LARGEST_FILE: u64 = 512 * 1024;
/// No pack has more drawings.
const MOST_PICTURES: usize = 100;

/// The texts of a pack by their names, `pictures/menu.svg` among them.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Where the folder is; empty for what was never in one.
    folder: String,
    files: BTreeMap<String, String>,
    faults: Vec<(String, String)>,
}

impl Source {
    /// Texts that are at hand already.
    pub fn of(folder: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            folder: folder.to_owned(),
            files: files.into_iter().collect(),
            faults: Vec::new(),
        }
    }

    /// Reads a folder. What looks like a pack's and is none is a fault, so that a misspelt name is
    /// told; anything else, such as the code of a checker, may lie beside it.
    pub fn folder(path: &Path) -> Self {
        let path: &Path = &path.components().collect::<PathBuf>();
        let mut source = Self {
            folder: path.display().to_string(),
            ..Self::default()
        };
        let root = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        source.take(path, &root, "");
        if path.join("pictures").is_dir() {
            source.take(&path.join("pictures"), &root, "pictures/");
        }
        if source.pictures().len() > MOST_PICTURES {
            let what = format!("Holds more than {MOST_PICTURES} pictures; take some out.");
            source.faults.push(("pictures".to_owned(), what));
        }
        source
    }

    fn take(&mut self, folder: &Path, root: &Path, prefix: &str) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(fault) => {
                let what = format!("The folder cannot be read: {fault}.");
                self.faults.push((prefix.to_owned(), what));
                return;
            }
        };
        for entry in entries {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if name == "README.md" || name == "pictures" || name.starts_with('.') {
                continue;
            }
            if !belongs(&name) {
                if !looks_like_a_packs(&name) {
                    continue;
                }
                let what = "Does not belong into a pack; take it out, or call it pack.toml, guide.<language>.toml, causes.<language>.toml, words.<language>.toml, pictures.toml, README.md or pictures/<name>.svg.";
                self.faults.push((name, what.to_owned()));
                continue;
            }
            match read(&entry.path(), root) {
                Ok(text) => {
                    self.files.insert(name, text);
                }
                Err(what) => self.faults.push((name, what)),
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// Files that cannot be read, that do not belong here, and that should be here and are not.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut needed = vec!["pack.toml".to_owned()];
        for language in self.languages() {
            needed.push(format!("guide.{language}.toml"));
            needed.push(format!("causes.{language}.toml"));
            if language != "en" {
                needed.push(format!("words.{language}.toml"));
            }
        }
        let missing = needed.into_iter().filter(|name| {
            !self.files.contains_key(name) && !self.faults.iter().any(|(known, _)| known == name)
        });
        let missing = missing.map(|name| (name, "Is missing; a pack needs it.".to_owned()));
        let faults = self.faults.iter().cloned().chain(missing);
        faults
            .map(|(file, what)| Fault {
                file,
                line: 0,
                key: String::new(),
                what,
            })
            .collect()
    }

    /// The codes of the languages that there are files of, English always.
    pub(super) fn languages(&self) -> BTreeSet<String> {
        let codes = self.files.keys().filter_map(|name| language_of(name));
        codes.map(str::to_owned).chain(["en".to_owned()]).collect()
    }

    pub(super) fn pictures(&self) -> BTreeMap<String, String> {
        let pictures = self.files.iter().filter_map(|(name, text)| {
            let name = name.strip_prefix("pictures/")?;
            Some((name.to_owned(), text.clone()))
        });
        pictures.collect()
    }

    /// A file as it is told: with its folder.
    pub(super) fn path(&self, file: &str) -> String {
        match (self.folder.is_empty(), file.is_empty()) {
            (true, _) => file.to_owned(),
            (false, true) => self.folder.clone(),
            (false, false) => format!("{}/{file}", self.folder),
        }
    }

    /// Tells one state of a pack's files from another.
    pub(super) fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for text in self.files.iter().flat_map(|(name, text)| [name, text]) {
            hash.update(text.len().to_be_bytes());
            hash.update(text.as_bytes());
        }
        URL_SAFE_NO_PAD.encode(hash.finalize())
    }
}

fn belongs(name: &str) -> bool {
    let is_svg = Path::new(name).extension().is_some_and(|end| end == "svg");
    matches!(name, "pack.toml" | "pictures.toml")
        || language_of(name).is_some()
        || (name.starts_with("pictures/") && is_svg)
}

/// What a pack's author may have meant to be read.
fn looks_like_a_packs(name: &str) -> bool {
    let end = Path::new(name).extension();
    name.starts_with("pictures/")
        || end.is_some_and(|end| ["toml", "svg", "md"].iter().any(|ours| end == *ours))
}

/// Whether any file in a folder is, or may have been meant to be, one of a pack's.
pub(super) fn holds_some_of_a_pack(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if name != "README.md" && !name.starts_with('.') && looks_like_a_packs(&name) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `de` of `guide.de.toml`.
fn language_of(name: &str) -> Option<&str> {
    let rest = name.strip_suffix(".toml")?;
    let code = rest
        .strip_prefix("guide.")
        .or_else(|| rest.strip_prefix("causes."))
        .or_else(|| rest.strip_prefix("words."))?;
    let is_code =
        (2..=8).contains(&code.len()) && code.bytes().all(|c| c.is_ascii_alphabetic() || c == b'-');
    is_code.then_some(code)
}

/// A file of the folder `root`. A link may lead about within it, as Kubernetes lays its files, and not
/// out of it.
fn read(path: &Path, root: &Path) -> Result<String, String> {
    let inside = path.canonicalize().is_ok_and(|path| path.starts_with(root));
    if !inside && path.is_symlink() {
        return Err(
            "Is a link that leads out of the pack's folder, or nowhere; put the file itself here."
                .to_owned(),
        );
    }
    if !inside {
        return Err("Lies outside of the pack's folder; put the file itself here.".to_owned());
    }
    let size = fs::metadata(path).map_err(|fault| format!("Cannot be read: {fault}."))?;
    if !size.is_file() {
        return Err("Is no file; take it out.".to_owned());
    }
    if size.len() > LARGEST_FILE {
        return Err(format!(
            "Is larger than {} kB; make it smaller.",
            LARGEST_FILE / 1024
        ));
    }
    fs::read_to_string(path).map_err(|fault| format!("Cannot be read as text in UTF-8: {fault}."))
}
