//! The catalogues: every message that is used is there in every language and says the same there,
//! none is there in vain, and no template speaks a language by itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};
use keyway::{
    integrations::registry,
    words::{Language, Words},
};

/// What a message is made of beside its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Made {
    variables: BTreeSet<String>,
    links: BTreeSet<String>,
    has_bold: bool,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    let wanted = |path: &PathBuf| {
        let end = path.extension().and_then(|end| end.to_str());
        end.is_some_and(|end| endings.contains(&end))
    };
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        (name, fs::read_to_string(path).unwrap())
    };
    paths.into_iter().filter(wanted).map(read).collect()
}

/// The messages of one language by their keys, with the file that each stands in.
fn catalogue(language: Language) -> BTreeMap<String, (String, ast::Pattern<String>)> {
    let mut all = BTreeMap::new();
    for (file, text) in files(&format!("templates/locales/{language}"), &["ftl"]) {
        let parsed = parser::parse(text);
        let resource = parsed.unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            let value = message
                .value
                .unwrap_or_else(|| panic!("{file}: {key} says nothing"));
            let twice = all.insert(key.clone(), (file.clone(), value));
            assert!(twice.is_none(), "{file}: {key} is there twice");
        }
    }
    all
}

fn made(pattern: &ast::Pattern<String>) -> Made {
    let mut made = Made::default();
    look_at(pattern, &mut made);
    made
}

fn look_at(pattern: &ast::Pattern<String>, made: &mut Made) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                made.has_bold |= value.contains("**");
                for piece in value.split("](").skip(1) {
                    made.links
                        .insert(piece.split(')').next().unwrap().to_owned());
                }
            }
            ast::PatternElement::Placeable { expression } => look_into(expression, made),
        }
    }
}

fn look_into(expression: &ast::Expression<String>, made: &mut Made) {
    match expression {
        ast::Expression::Inline(inline) => look_inline(inline, made),
        ast::Expression::Select { selector, variants } => {
            look_inline(selector, made);
            for variant in variants {
                look_at(&variant.value, made);
            }
        }
    }
}

fn look_inline(inline: &ast::InlineExpression<String>, made: &mut Made) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            made.variables.insert(id.name.clone());
        }
        ast::InlineExpression::Placeable { expression } => look_into(expression, made),
        _ => {}
    }
}

/// Every key that the source or a template names.
fn used() -> BTreeMap<String, String> {
    let mut used = BTreeMap::new();
    let sources = files("src", &["rs"]);
    for (file, text) in sources
        .into_iter()
        .chain(files("templates", &["html", "txt", "svg"]))
    {
        for call in [".say(", ".rich(", "msg(", "key("] {
            for (at, _) in text.match_indices(call) {
                let before = text[..at].chars().next_back().unwrap_or(' ');
                let is_of_ours = match call {
                    "key(" => !before.is_alphanumeric() && !"_.".contains(before),
                    "msg(" => !before.is_alphanumeric() && before != '_',
                    _ => true,
                };
                if !is_of_ours {
                    continue;
                }
                let rest = text[at + call.len()..].trim_start();
                let Some(key) = rest.strip_prefix('"').and_then(|key| key.split('"').next()) else {
                    continue;
                };
                let is_key = !key.is_empty()
                    && key.contains(|c: char| c.is_ascii_lowercase())
                    && key
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                if is_key {
                    used.entry(key.to_owned()).or_insert_with(|| file.clone());
                }
            }
        }
    }
    used
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_message_that_is_used_is_written_and_none_is_written_in_vain() {
    let (english, used) = (catalogue(Language::English), used());
    let missing = used.iter().filter(|(key, _)| !english.contains_key(*key));
    let missing = missing.map(|(key, file)| format!("{file}: nobody has written “{key}”"));
    let idle = english.iter().filter(|(key, _)| !used.contains_key(*key));
    let idle = idle.map(|(key, (file, _))| format!("{file}: nobody uses “{key}”"));
    report(&missing.chain(idle).collect::<Vec<_>>());
}

#[test]
fn every_language_has_every_message_with_the_same_in_it() {
    let english = catalogue(Language::English);
    let mut faults = Vec::new();
    for language in Language::ALL.into_iter().skip(1) {
        let theirs = catalogue(language);
        for (key, (_, pattern)) in &english {
            match theirs.get(key) {
                None => faults.push(format!("{language}: “{key}” is missing")),
                Some((file, other)) if made(other) != made(pattern) => faults.push(format!(
                    "{file}: “{key}” has {:?}, in English {:?}",
                    made(other),
                    made(pattern)
                )),
                Some(_) => {}
            }
        }
        let more = theirs.iter().filter(|(key, _)| !english.contains_key(*key));
        faults.extend(more.map(|(key, (file, _))| format!("{file}: English has no “{key}”")));
    }
    report(&faults);
}

#[test]
fn every_plural_reads_well_in_every_language() {
    // What a selector has no words for would come out as the whole message's key.
    for language in Language::ALL {
        for (key, (file, _)) in catalogue(language) {
            let said = Words(language).say(&key);
            assert!(said != key, "{file}: “{key}” cannot be said");
        }
    }
}

#[test]
fn no_template_for_customers_speaks_by_itself() {
    let mut faults = Vec::new();
    let customers = [
        "templates/wizard/",
        "templates/layout/",
        "templates/parts/",
        "templates/mail/",
    ];
    let templates = files("templates", &["html", "txt", "svg"]);
    for (file, text) in templates.into_iter().filter(|(file, _)| {
        customers.iter().any(|folder| file.starts_with(folder)) || file == "templates/error.html"
    }) {
        for (line, words) in spoken(&text) {
            faults.push(format!("{file}:{line}: “{words}” is said in no catalogue"));
        }
    }
    report(&faults);
}

/// The words of a template that would reach a reader as they stand, each with its line.
fn spoken(template: &str) -> Vec<(usize, String)> {
    let mut bare = template.to_owned();
    for (open, close) in [
        ("{#", "#}"),
        ("{%", "%}"),
        ("{{", "}}"),
        ("<style>", "</style>"),
        ("<!--", "-->"),
    ] {
        bare = without(&bare, open, close);
    }
    let mut found = Vec::new();
    for (number, line) in bare.lines().enumerate() {
        for attribute in ["aria-label=\"", "alt=\"", "title=\"", "placeholder=\""] {
            for piece in line.split(attribute).skip(1) {
                note(number, piece.split('"').next().unwrap(), &mut found);
            }
        }
    }
    // What a macro adds to a tag that stands elsewhere.
    for attribute in [" aria-describedby=\"\"", " aria-invalid=\"true\""] {
        bare = bare.replace(attribute, "");
    }
    for (number, line) in without(&bare, "<", ">").lines().enumerate() {
        note(number, line, &mut found);
    }
    found
}

fn note(number: usize, text: &str, found: &mut Vec<(usize, String)>) {
    let words = text
        .replace("&amp;", "")
        .replace("&nbsp;", "")
        .replace("st1_…", "")
        .replace("UTC", "");
    let speaks = words
        .split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().count() > 1);
    if speaks {
        found.push((number + 1, text.trim().to_owned()));
    }
}

/// The text without what stands between two marks; its lines stay.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(start) = rest.find(open) {
        kept.push_str(&rest[..start]);
        let Some(end) = rest[start..].find(close) else {
            break;
        };
        let gone = &rest[start..start + end + close.len()];
        kept.extend(gone.chars().filter(|c| *c == '\n'));
        rest = &rest[start + end + close.len()..];
    }
    kept.push_str(rest);
    kept
}

#[test]
fn what_a_template_says_by_itself_is_found() {
    let template = "<p title=\"Old words\">{{ frame.t.say(\"a\") }} · <b>New words</b>\n{% if a > b %}x{% endif %}</p>";
    let words: Vec<_> = spoken(template)
        .into_iter()
        .map(|(_, words)| words)
        .collect();
    assert!(words.iter().any(|words| words == "Old words"), "{words:?}");
    assert!(
        words.iter().any(|words| words.contains("New words")),
        "{words:?}"
    );
    assert!(spoken("<p>{{ a }}: {{ b }}, {{ c }}</p>").is_empty());
}

#[test]
fn what_is_filled_into_hebrew_runs_its_own_way_and_a_hebrew_clause_the_pages() {
    let hebrew = Words(Language::Hebrew);
    let pack = registry::find("hibob").unwrap().in_language("he");
    let clause = pack.phrase("Bob lets no program read this history");
    assert!(clause.starts_with("Bob "), "{clause}");
    let said = hebrew
        .msg("evidence-cannot-be-read")
        .arg("because", clause)
        .to_string();
    // A clause that begins with a foreign name would otherwise run from left to right.
    assert!(
        said.contains(&format!("\u{2067}{clause}\u{2069}")),
        "{said:?}"
    );
    let named = hebrew.msg("mail-check-subject").arg("vendor", "Bob");
    assert!(named.to_string().contains("\u{2068}Bob\u{2069}"));
}

#[test]
fn no_line_breaks_between_a_hebrew_prefix_and_a_name() {
    let hebrew = Words(Language::Hebrew);
    let said = hebrew.msg("mail-check-subject").arg("vendor", "Bob");
    assert!(said.to_string().contains("ב\u{5be}\u{2068}Bob"), "{said}");
    for pack in registry::all() {
        let pack = pack.in_language("he");
        let texts = pack.guide.steps.iter().flat_map(|step| &step.blocks);
        for text in texts.flat_map(|block| block.texts()) {
            let breaks = text.split('-').zip(text.split('-').skip(1));
            for (before, after) in breaks {
                let hebrew = |c: char| ('א'..='ת').contains(&c);
                let joint = before.ends_with(hebrew)
                    && after.starts_with(|c: char| !c.is_whitespace() && !hebrew(c));
                assert!(!joint, "{text}");
            }
        }
    }
}
