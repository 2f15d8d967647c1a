//! The rules of the house, read from the source itself. A failure names the file, the line and
//! the rule. The remedy is to move the code; changing a table here is a decision to discuss.
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Who may use whom, lowest first. What is not listed on the right is out of bounds.
#[rustfmt::skip]
const MAY_USE: &[(&str, &[&str])] = &[
    // the ground: no product words
    ("base",        &[]),
    ("words",       &["base"]),
    ("brands",      &["base"]),
    ("drawings",    &[]),
    ("telemetry",   &[]),
    ("limits",      &["base"]),
    ("db",          &["base"]),
    ("changes",     &["base"]),
    ("jobs",        &["base", "db"]),
    // the domain: no HTTP, no HTML
    ("integrations", &["base", "drawings", "words"]),
    ("vault",       &["base"]),
    ("audit",       &["base", "db"]),
    ("mail",        &["base", "brands", "db", "jobs", "vault", "words"]),
    ("companies",   &["base", "db"]),
    ("staff",       &["base", "db", "audit"]),
    ("connections", &["base", "db", "audit", "vault"]),
    ("links",       &["base", "brands", "db", "audit", "companies", "connections", "integrations", "mail", "vault", "words"]),
    ("checks",      &["base", "db", "audit", "connections", "integrations", "jobs", "links", "vault",
                      "words"]),
    ("help",        &["base", "brands", "db", "audit", "checks", "connections", "integrations", "links", "mail", "words"]),
    ("practice",    &["base", "integrations"]),
    // the surfaces: no SQL, no secrets, and never each other
    ("app",         &["base", "brands", "changes", "db", "limits", "links", "staff"]),
    ("web",         &["base", "app", "brands", "db", "limits", "words"]),
    ("wizard",      SURFACE),
    ("console",     SURFACE),
];

#[rustfmt::skip]
const SURFACE: &[&str] = &[
    "base", "app", "web", "limits", "db", "integrations", "companies", "staff", "connections",
    "links", "checks", "help", "mail", "audit", "brands", "drawings", "words",
];

/// These may use anything: they only put the house together.
const TOP: &[&str] = &[
    "lib", "main", "routes", "worker", "serve", "config", "commands", "demo",
];

/// Words that may appear only in these places.
#[rustfmt::skip]
const ONLY_IN: &[(&str, &[&str])] = &[
    ("axum::",          &["web/", "wizard/", "console/", "practice/", "routes.rs", "serve.rs"]),
    ("askama::",        &["web/", "wizard/", "words/", "console/", "mail/", "practice/"]),
    ("sqlx::query",     &["store.rs", "jobs/queue.rs"]),
    ("reqwest::",       &["integrations/answer.rs", "integrations/broken.rs",
                          "integrations/conversation.rs", "integrations/vendor.rs"]),
    ("Utc::now()",      &["base/time.rs"]),
    ("expose_secret()", &["base/token.rs", "commands/issue.rs", "connections/credentials/",
                          "console/issue.rs", "db.rs", "demo/",
                          "integrations/", "links/code/", "links/messages.rs",
                          "links/steps/messages.rs", "links/token.rs",
                          "mail/transport.rs", "staff/password.rs", "vault/", "web/cookies.rs"]),
];

const LONGEST_FILE: usize = 400;

struct Source {
    name: String,
    text: String,
}

impl Source {
    fn module(&self) -> &str {
        self.name.split(['/', '.']).next().unwrap()
    }

    fn is_in(&self, place: &str) -> bool {
        if place.ends_with('/') {
            self.name.starts_with(place)
        } else {
            self.name.ends_with(place)
        }
    }

    /// Every `crate::module` named, with its line; also inside `use crate::{a::B, c::D}`.
    fn modules_named(&self) -> Vec<(usize, String)> {
        let mut named = Vec::new();
        for (at, _) in self.text.match_indices("crate::") {
            let line = self.text[..at].matches('\n').count() + 1;
            let rest = &self.text[at + "crate::".len()..];
            for path in rest.strip_prefix('{').map_or(vec![rest], top_level) {
                let word: String = path
                    .trim_start()
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if word.starts_with(char::is_lowercase) {
                    named.push((line, word));
                }
            }
        }
        named
    }
}

/// The comma-separated parts of a `{…}` group, up to its closing brace.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (1, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => {
                parts.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 1 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
}

fn sources() -> Vec<Source> {
    fn walk(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    let name = |p: &Path| p.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
    paths
        .iter()
        .map(|p| Source {
            name: name(p),
            text: fs::read_to_string(p).unwrap(),
        })
        .collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|s| !TOP.contains(&s.module())) {
        let (name, module) = (&source.name, source.module());
        let Some((_, allowed)) = MAY_USE.iter().find(|(m, _)| *m == module) else {
            faults.push(format!("src/{name}: give `{module}` a line in MAY_USE"));
            continue;
        };
        for (line, used) in source.modules_named() {
            if used != module && !allowed.contains(&used.as_str()) {
                faults.push(format!(
                    "src/{name}:{line}: `{module}` may not use `{used}`"
                ));
            }
        }
    }
    report(&faults);
}

#[test]
fn guarded_words_stay_where_they_belong() {
    let mut faults = Vec::new();
    for source in sources() {
        for (word, places) in ONLY_IN
            .iter()
            .filter(|(_, p)| !p.iter().any(|p| source.is_in(p)))
        {
            for (line, _) in source
                .text
                .lines()
                .enumerate()
                .filter(|(_, l)| l.contains(word))
            {
                faults.push(format!(
                    "src/{}:{}: `{word}` belongs in {places:?}",
                    source.name,
                    line + 1
                ));
            }
        }
    }
    report(&faults);
}

#[test]
fn files_stay_readable() {
    let long = |s: &Source| s.text.lines().count() > LONGEST_FILE;
    let too_long = sources().into_iter().filter(|s| long(s));
    report(
        &too_long
            .map(|s| format!("src/{} is too long", s.name))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_job_is_registered() {
    let all = sources();
    let worker = all
        .iter()
        .find(|s| s.name == "worker.rs")
        .map_or("", |s| &s.text);
    let jobs = all
        .iter()
        .flat_map(|s| s.text.split("impl Job for ").skip(1));
    let named = jobs.map(|t| t.split_whitespace().next().unwrap());
    report(
        &named
            .filter(|j| !worker.contains(&format!("::{j}>")))
            .map(str::to_owned)
            .collect::<Vec<_>>(),
    );
}
