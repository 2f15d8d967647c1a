//! The message catalogues (Project Fluent), read once.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Language, dates};

/// The hyphen of Hebrew.
const MAQAF: char = '\u{5be}';

type Bundle = FluentBundle<FluentResource>;
type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;
type Formatter = fn(&FluentValue<'_>, &Memoizer) -> Option<String>;

#[derive(RustEmbed)]
#[folder = "templates/locales/"]
struct Files;

static BUNDLES: LazyLock<[Bundle; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(bundle));

/// The message in that language. One that is not there is said in English, and a key that is nowhere
/// shows itself: both are what a test of the catalogues finds first.
pub(super) fn say(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    find(language, key, args)
        .or_else(|| find(Language::English, key, args))
        .unwrap_or_else(|| key.to_owned())
}

/// Whether there is such a message at all.
pub(super) fn has(key: &str) -> bool {
    BUNDLES[Language::English.index()].has_message(key)
}

fn find(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = &BUNDLES[language.index()];
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let said = bundle.format_pattern(pattern, args, &mut faults);
    Some(Cow::into_owned(said))
}

pub(super) fn is_hebrew(c: char) -> bool {
    ('א'..='ת').contains(&c)
}

/// Texts as they are written, made fit to be shown: between a Hebrew prefix and a name in other letters
/// stands a maqaf, after which no line breaks, as it may after the hyphen that a keyboard has.
pub fn joined<'a>(code: &str, text: &'a str) -> Cow<'a, str> {
    if code != Language::Hebrew.code() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 256);
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let stands_alone = |next: &char| next.is_whitespace() || is_hebrew(*next);
        let is_joint =
            c == '-' && is_hebrew(before) && chars.peek().is_some_and(|next| !stands_alone(next));
        shown.push(if is_joint { MAQAF } else { c });
        before = c;
    }
    Cow::Owned(shown)
}

fn bundle(language: Language) -> Bundle {
    let code: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![code]);
    // Numbers need no marks of direction, and they are most of what is filled in; texts get theirs
    // where they are filled in.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(FORMATTERS[language.index()]));
    let folder = format!("{}/", language.code());
    for name in Files::iter().filter(|name| name.starts_with(&folder)) {
        let Some(file) = Files::get(&name) else {
            continue;
        };
        let text = joined(language.code(), &String::from_utf8_lossy(&file.data)).into_owned();
        // What cannot be read of a file is missing then, and a test says so.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // A key that is there twice keeps its first text; a test says so.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Numbers as the language writes them. A bundle takes a function and no closure, hence one each.
const FORMATTERS: [Formatter; Language::ALL.len()] = [
    number::<0>,
    number::<1>,
    number::<2>,
    number::<3>,
    number::<4>,
    number::<5>,
    number::<6>,
    number::<7>,
    number::<8>,
];

fn number<const LANGUAGE: usize>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.value.to_string().parse::<u64>().ok()?;
    Some(dates::number(Language::ALL[LANGUAGE], whole))
}
