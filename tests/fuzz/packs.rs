//! The pack's reader: packs of others are files that anybody wrote.

use std::sync::LazyLock;

use keyway::integrations::{PackFaults, Source, pack::Pack};
use proptest::{prelude::*, sample::Index};

use crate::{
    edits::{Edit, edited, edits},
    for_all,
};

const PACK: &str = include_str!("../../src/integrations/hibob/pack.toml");
const GUIDE: &str = include_str!("../../src/integrations/hibob/guide.en.toml");
const CAUSES: &str = include_str!("../../src/integrations/hibob/causes.en.toml");

const PICTURES: &str = include_str!("../../src/integrations/hibob/pictures.toml");

/// The pack of these files, with the drawings that its guide names.
fn read(pack: &str, guide: &str, causes: &str) -> Result<Pack, PackFaults> {
    let files = [
        ("pack.toml", pack),
        ("guide.en.toml", guide),
        ("causes.en.toml", causes),
        ("pictures.toml", PICTURES),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    Pack::read(&Source::of("", files))
}

/// A file of the pack as the entries it is made of: a small pack of others is a few of them.
struct Pieces(Vec<&'static str>);

static PIECES: LazyLock<[Pieces; 3]> = LazyLock::new(|| [PACK, GUIDE, CAUSES].map(Pieces::of));

impl Pieces {
    fn of(text: &'static str) -> Self {
        let mut starts: Vec<usize> = text
            .match_indices("\n[")
            .map(|(at, _)| at + 1)
            // What is nested belongs to what it is nested in.
            .filter(|at| !text[*at..].lines().next().unwrap_or_default().contains('.'))
            .collect();
        starts.insert(0, 0);
        starts.push(text.len());
        Self(
            starts
                .windows(2)
                .map(|pair| &text[pair[0]..pair[1]])
                .collect(),
        )
    }

    /// The head, and so many entries.
    fn some(&self, which: &[Index], all: bool) -> String {
        let (head, rest) = self.0.split_first().unwrap();
        if all {
            return self.0.concat();
        }
        let picked = which.iter().map(|at| rest[at.index(rest.len())]);
        std::iter::once(*head).chain(picked).collect()
    }
}

type Case = (usize, Vec<Index>, Vec<Edit>);

fn case() -> impl Strategy<Value = Case> {
    (
        0usize..3,
        prop::collection::vec(any::<Index>(), 0..5),
        edits(5),
    )
}

#[test]
fn no_text_makes_the_reader_of_packs_fall_over() {
    for_all("pack parser", 2_000, &case(), |(file, which, edits)| {
        let mut texts: [String; 3] = std::array::from_fn(|n| PIECES[n].some(&which, n == 2));
        texts[file] = edited(&texts[file], &edits);
        let [pack, guide, causes] = &texts;
        match read(pack, guide, causes) {
            Ok(read) => {
                prop_assert!(!read.key.is_empty() && !read.digest.is_empty());
                prop_assert!(
                    read.permissions.len() + read.guide.steps.len() < pack.len() + guide.len()
                );
            }
            Err(fault) => {
                let told = fault.to_string();
                let named = ["pack.toml", "guide.en.toml", "causes.en.toml"];
                prop_assert!(named.iter().any(|name| told.contains(name)), "{told}");
                // A fault may show the line it is in, and not much more.
                prop_assert!(
                    told.len() < 40 * (1000 + texts[file].len()),
                    "{} letters",
                    told.len()
                );
            }
        }
        Ok(())
    });
}

#[test]
fn the_whole_pack_is_read_and_one_letter_too_many_is_not() {
    assert!(read(PACK, GUIDE, CAUSES).is_ok());
    for text in [format!("{PACK}\nodd"), format!("{PACK}\n[odd]\n")] {
        assert!(read(&text, GUIDE, CAUSES).is_err());
    }
}
