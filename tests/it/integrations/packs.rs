//! The format of packs: what is wrong with one is told in full, and nothing that is written in one
//! can bring the program down.

use std::{fs, path::Path};

use keyway::integrations::{
    Fault, Source,
    pack::{Pack, Proof},
    registry,
};
use proptest::prelude::*;
use tempfile::TempDir;

pub const ACME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/integrations/acme-hr");
const FILES: [&str; 5] = [
    "pack.toml",
    "guide.en.toml",
    "causes.en.toml",
    "pictures.toml",
    "pictures/tokens.svg",
];

/// A copy of Acme's pack to change.
pub struct Copy(TempDir);

impl Copy {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("acme-hr/pictures")).unwrap();
        let copy = Self(folder);
        for file in FILES {
            fs::copy(Path::new(ACME).join(file), copy.file(file)).unwrap();
        }
        copy
    }

    /// The folder of packs that it is in.
    pub fn packs(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join("acme-hr").join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).unwrap();
    }

    /// Puts one text in the place of another that must be there.
    pub fn change(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.file(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1));
    }

    pub fn read(&self) -> Result<Pack, Vec<Fault>> {
        Pack::read(&Source::folder(&self.file(""))).map_err(|faults| faults.0)
    }

    /// The line on which a text stands.
    fn line(&self, name: &str, text: &str) -> usize {
        let whole = fs::read_to_string(self.file(name)).unwrap();
        whole.lines().position(|line| line.contains(text)).unwrap() + 1
    }
}

#[test]
fn the_packs_that_come_along_keep_the_laws() {
    let keys: Vec<_> = registry::all()
        .iter()
        .map(|pack| pack.key.as_str())
        .collect();
    assert_eq!(keys, ["hibob", "bamboohr", "personio"]);
    assert!(Copy::new().read().is_ok());
    // What is built in is all that lies in the folder, further languages and pictures too.
    for key in ["bamboohr", "personio"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/integrations");
        let pack = Pack::read(&Source::folder(&folder.join(key))).unwrap();
        assert_eq!(pack.digest, registry::find(key).unwrap().digest);
    }
}

/// One change, and the one fault that it is: its file, a text of its line, its key, and a word of it.
#[test]
fn every_broken_law_is_told_with_its_file_its_line_and_its_key() {
    let pack = "pack.toml";
    let guide = "guide.en.toml";
    let drawn = "pictures.toml";
    #[rustfmt::skip]
    let cases: &[(&str, &str, &str, &str, &str)] = &[
        (pack, "version = \"1.0.0\"", "version = \"1.0\"", "version", "three numbers"),
        (pack, "version = \"1.0.0\"", "version = 1", "version", "a text in quotes"),
        (pack, "key = \"acme-hr\"", "key = \"Acme HR\"", "key", "lower-case"),
        (pack, "checker = \"rest\"", "checker = \"soap\"", "checker", "use one of: rest, hibob"),
        (pack, "app_url = \"https:", "app_url = \"http:", "app_url", "https://"),
        (pack, "retired = [\"wages.view\"]", "retired = [\"pay.view\"]", "permissions[pay.view].id", "retired"),
        (pack, "base_url = \"https://api.", "base_url = \"https://{account}.", "api.base_url", "the host is fixed"),
        (pack, "base_url = \"https://api.acme.example\"", "base_url = \"https://10.0.0.1\"", "api.base_url", "private"),
        (pack, "base_url = \"https://api.acme.example\"", "base_url = \"https://127.0.0.1\"", "api.base_url", "this machine"),
        (pack, "base_url = \"https://api.acme.example\"", "base_url = \"https://localhost:8443\"", "api.base_url", "this machine"),
        (pack, "base_url = \"https://api.acme.example\"", "base_url = \"https://[::ffff:10.0.0.1]\"", "api.base_url", "private"),
        (pack, "name = \"X-Api-Key\"", "name = \"Host\"", "api.auth.name", "a header's name"),
        (pack, "value = \"Key {token}\"", "value = \"Key {token}\\r\\nX-Other: 1\"", "api.auth.value", "line break"),
        (pack, "path = \"/v1/{account}/pay\"", "path = \"/v1/%2e%2e/{account}/pay\"", "probes[pay].path", "no dots"),
        (pack, "when = { present = [\"pay[].amount\"] }", "when = { absent = [\"error\"] }", "probes[pay].outcomes[1].when", "nor does what is not there"),
        (pack, "when = { present = [\"pay[].amount\"] }", "when = { header = { name = \"content-type\" } }", "probes[pay].outcomes[1].when", "A status alone proves nothing"),
        (pack, "value = \"Key {token}\"", "value = \"Key {tokne}\"", "api.auth.value", "no field “tokne”"),
        (pack, "path = \"/v1/{account}/pay\"", "path = \"/v1/{token}/pay\"", "probes[pay].path", "secret"),
        (pack, "path = \"/v1/{account}/pay\"", "path = \"//evil.example/pay\"", "probes[pay].path", "no host"),
        (pack, "allowed = \"a-z0-9\"", "lower_case = true", "probes[who-am-i].path", "rules.allowed"),
        (pack, "min_length = 2", "swapped_with = \"tokne\"", "fields[account].rules.swapped_with", "no field “tokne”"),
        (pack, "why = \"Knows what is paid.\"\n", "", "permissions[pay.view].why", "Is missing"),
        (pack, "without = \"Nobody is known.\"", "without = \" \"", "permissions[people.view].without", "empty"),
        (pack, "id = \"pay.view\"", "id = \"people.view\"", "permissions[people.view].id", "twice"),
        (pack, "probe = \"pay\"", "probe = \"people\"", "probes[pay].id", "No permission is proved by it"),
        (pack, "by = \"probe\", probe = \"pay\"", "by = \"category\", names = [\"pay\"]", "permissions[pay.view].proof.by", "probe and nothing"),
        (pack, "harmless = \"It is a search, which Acme takes by POST.\"\n", "", "probes[people].harmless", "changes nothing"),
        (pack, "method = \"post\"", "method = \"delete\"", "probes[people].method", "get, post"),
        (pack, "when = { present = [\"pay[].amount\"] }", "when = { status = 200 }", "probes[pay].outcomes[1].when", "A status alone proves nothing"),
        (pack, "not_empty = \"pay\", absent", "absent", "probes[pay].outcomes[2].when", "not_empty"),
        (pack, "status = [403, 404]", "status = [401]", "probes[people].outcomes[2].when.status", "401"),
        (pack, "status = [403, 404]", "status = [503]", "probes[people].outcomes[2].when.status", "5xx"),
        (pack, "pay[].amount\"] }\nverdict = \"granted\"", "pay[0]\"] }\nverdict = \"granted\"", "probes[pay].outcomes[1].when.present", "should be a path"),
        (pack, "sign_in = true\ncauses = { 404 = \"wrong_account\" }\n", "", "probes", "sign_in"),
        (pack, "404 = \"wrong_account\"", "404 = \"gone\"", "probes[who-am-i].causes", "status and a cause"),
        (pack, "description = \"Everything.\"", "description = \"Everything.\"\nunwanted = [\"pay.view\"]", "profiles[full].unwanted[1]", "at once"),
        (pack, "description = \"Everything.\"", "description = \"Everything.\"\noptional = [\"wages\"]", "profiles[full].optional[1]", "no permission “wages”"),
        (pack, "search = \"pay\"", "serach = \"pay\"\nsearch = \"pay\"", "permissions[pay.view].serach", "No such key"),
        (guide, "id = \"check\"", "id = \"done\"", "steps[done].id", "twice"),
        (guide, "kind = \"permissions\"", "kind = \"permissions\"\nteaches = [\"wages\", \"people.view\", \"people.edit\", \"pay.view\"]", "steps[permissions].teaches[1]", "no permission “wages”"),
        (guide, "newer = [\"Click **Tokens**.\"]\n", "", "steps[token].blocks[open-tokens].older", "older menus only"),
        (guide, "Click **Keys**", "Click **Keys", "steps[token].blocks[open-tokens].older[1]", "bold"),
        (guide, "\"{credential_name}\" }", "\"{name}\" }", "steps[token].blocks[open-tokens].copy[1].text", "Nobody fills in {name}"),
        (guide, "is = \"action\"", "is = \"video\"", "steps[token].blocks[open-tokens].is", "text, action"),
        (guide, "picture_older = \"keys\"", "picture_older = \"kyes\"", "steps[token].blocks[open-tokens].picture_older", "no “kyes”"),
        (drawn, "id = \"keys\"", "id = \"tokens\"", "pictures[tokens]", "twice"),
        (drawn, "\"Logs\"", "\"Logs and all that was ever written in them\"", "pictures[tokens]", "too long"),
        (drawn, "mark = 2", "mark = 5", "pictures[tokens]", "1, 2 and so on"),
        (guide, "[\"Click **Tokens**.\"]", "[\"Open Acme.\", \"Click **Tokens**, then **Create**.\"]", "pictures[tokens]", "click 2 of “open-tokens” names it"),
        (guide, "[\"Click **Tokens**.\"]", "[\"Click **Tokens**.\", \"Click **Create**.\"]", "pictures[tokens]", "lists 2 clicks"),
        (guide, "picture_older = \"keys\"", "picture_older = \"tokens\"\n\n[[steps.blocks]]\nis = \"action\"\nid = \"again\"\ntitle = \"Again\"\nnewer = [\"Look.\", \"Look again.\"]\npicture = [\"tokens\", \"keys\"]", "pictures[tokens]", "beside none"),
        (drawn, "{ is = \"field\", label = \"Name\", value = \"{credential_name}\", mark = 2 }", "{ is = \"choosers\", items = [{ label = \"A\", mark = 2 }, { label = \"B\", mark = 4 }] }", "pictures[tokens]", "lie over each other"),
        (drawn, "gear = true, mark = 1", "gear = true", "pictures[keys]", "Marks nothing"),
        (drawn, "{credential_name}", "{name}", "pictures[tokens]", "Nobody fills in {name}"),
        (drawn, "label = \"Name\"", "lable = \"Name\"", "", "lable"),
        ("causes.en.toml", "[blocked]", "[blokced]", "blokced", "No such key"),
        ("causes.en.toml", "step = \"permissions\"", "step = \"group\"", "no_permissions.step", "no step “group”"),
    ];
    for (file, from, to, key, word) in cases {
        let copy = Copy::new();
        copy.change(file, from, to);
        let faults = copy.read().unwrap_err();
        let told = || {
            faults
                .iter()
                .map(Fault::to_string)
                .collect::<Vec<_>>()
                .join("\n")
        };
        let fault = faults
            .iter()
            .find(|fault| fault.key == *key && fault.what.contains(word));
        let fault =
            fault.unwrap_or_else(|| panic!("{from} → {to}: no {key}, {word} in\n{}", told()));
        assert!(fault.line > 0, "{fault}");
        assert!(
            fault.what.ends_with(['.', '…']) || fault.what.contains("Add it like this"),
            "{fault}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_may_lead_about_in_the_folder_and_not_out_of_it() {
    use std::os::unix::fs::symlink;
    // As Kubernetes lays the files of a ConfigMap.
    let copy = Copy::new();
    fs::create_dir(copy.file("..data")).unwrap();
    fs::rename(copy.file("pack.toml"), copy.file("..data/pack.toml")).unwrap();
    symlink("..data/pack.toml", copy.file("pack.toml")).unwrap();
    assert!(copy.read().is_ok());

    let elsewhere = Copy::new();
    for file in ["pack.toml", "pictures/tokens.svg"] {
        let copy = Copy::new();
        fs::remove_file(copy.file(file)).unwrap();
        symlink(elsewhere.file(file), copy.file(file)).unwrap();
        let faults = copy.read().unwrap_err();
        assert!(
            faults.iter().any(|fault| fault.what.contains("leads out")),
            "{file}: {faults:?}"
        );
    }
    let copy = Copy::new();
    fs::remove_dir_all(copy.file("pictures")).unwrap();
    symlink(elsewhere.file("pictures"), copy.file("pictures")).unwrap();
    let faults = copy.read().unwrap_err();
    assert!(
        faults
            .iter()
            .any(|fault| fault.what.contains("Lies outside"))
    );
}

#[test]
fn what_is_nested_too_deep_or_too_long_is_a_fault() {
    for text in [
        format!("a = {}1{}", "[".repeat(20_000), "]".repeat(20_000)),
        format!("a{} = 1", ".a".repeat(20_000)),
        format!("a = \"{}\"", "x".repeat(600 * 1024)),
    ] {
        let copy = Copy::new();
        copy.write("pack.toml", &text);
        assert!(!copy.read().unwrap_err().is_empty());
    }
}

/// What a translation leaves out or makes up: its file, a change, its key and a word of the fault.
#[test]
fn a_translation_says_what_english_says_and_no_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/integrations/personio");
    let (words, guide, causes) = ("words.de.toml", "guide.de.toml", "causes.de.toml");
    #[rustfmt::skip]
    let cases: &[(&str, &str, &str, &str, &str)] = &[
        (words, "\"Absences\" = \"Abwesenheiten\"\n", "", "labels", "“Absences” means"),
        (words, "\"Absences\" = \"Abwesenheiten\"", "\"Absences\" = \"\"", "labels[Absences]", "empty"),
        (words, "granted_in = ", "granted_im = ", "granted_im", "No such key"),
        (words, "[fields.client_id]", "[fields.client_if]", "fields[client_if].hint", "English has no such text"),
        (words, "[fields.client_id]\n", "[fields.client_id]\ncolour = \"blue\"\n", "fields[client_id].colour", "No such key"),
        (guide, "\n[[steps]]", "\n[menus]\nnewer = \"a\"\nolder = \"b\"\n\n[[steps]]", "menus", "one language only"),
        (guide, "**Marketplace**", "Marktplatz", "take_back[1]", "**Marketplace**"),
        (guide, "minutes = 1", "minutes = 9", "steps[before-you-start].minutes", "another number"),
        (causes, "staff = \"", "staff = \"Auch: ", "swapped.staff", "Staff read English"),
    ];
    for (file, from, to, key, word) in cases {
        let copy = Copy(tempfile::tempdir().unwrap());
        fs::create_dir_all(copy.file("")).unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            if entry.path().is_file() {
                fs::copy(
                    entry.path(),
                    copy.file(&entry.file_name().to_string_lossy()),
                )
                .unwrap();
            } else {
                fs::create_dir_all(copy.file("pictures")).unwrap();
                for picture in fs::read_dir(entry.path()).unwrap().map(Result::unwrap) {
                    let name = format!("pictures/{}", picture.file_name().to_string_lossy());
                    fs::copy(picture.path(), copy.file(&name)).unwrap();
                }
            }
        }
        copy.change(file, from, to);
        let faults = copy.read().unwrap_err();
        let told = faults.iter().map(Fault::to_string).collect::<Vec<_>>();
        let found = faults.iter().find(|fault| fault.key == *key);
        let found = found.unwrap_or_else(|| panic!("{key} is not told:\n{}", told.join("\n")));
        assert!(found.what.contains(word), "{found}");
        assert!(found.file.ends_with(file), "{found}");
        assert!(found.line > 0, "{found}");
    }
}

#[test]
fn all_faults_are_told_and_not_only_the_first() {
    let copy = Copy::new();
    copy.change(
        "pack.toml",
        "version = \"1.0.0\"",
        "version = \"one\"\ncolour = \"blue\"",
    );
    copy.change("pack.toml", "kind = \"edit\"", "kind = \"write\"");
    copy.change("guide.en.toml", "title = \"Done\"\n", "");
    copy.change("guide.en.toml", "tokens.svg", "other.svg");
    copy.write("pictures/tokens.svg", "<svg onload='x()'/>");
    copy.write("guide.en.draft.toml", "");
    fs::remove_file(copy.file("causes.en.toml")).unwrap();
    let faults = copy.read().unwrap_err();
    let mut places: Vec<_> = faults
        .iter()
        .map(|fault| {
            let file = fault.file.rsplit_once("acme-hr/").unwrap().1;
            (file.to_owned(), fault.line, fault.key.clone())
        })
        .collect();
    places.sort();
    let line = |file, text| copy.line(file, text);
    let place = |file: &str, line, key: &str| (file.to_owned(), line, key.to_owned());
    let mut expected = vec![
        place("causes.en.toml", 0, ""),
        place("guide.en.draft.toml", 0, ""),
        place(
            "guide.en.toml",
            line("guide.en.toml", "other.svg"),
            "steps[token].blocks[open-tokens].picture",
        ),
        place(
            "guide.en.toml",
            line("guide.en.toml", "id = \"done\"") - 1,
            "steps[done].title",
        ),
        place("pack.toml", line("pack.toml", "version"), "version"),
        place("pack.toml", line("pack.toml", "colour"), "colour"),
        place(
            "pack.toml",
            line("pack.toml", "\"write\""),
            "permissions[people.edit].kind",
        ),
        place("pictures/tokens.svg", 1, ""),
        place("pictures/tokens.svg", 1, ""),
    ];
    expected.sort();
    assert_eq!(places, expected, "{faults:#?}");
}

/// Every text that customers read says something else, and keeps its labels and placeholders.
fn as_if_translated(text: &str) -> String {
    let same = [
        "id",
        "kind",
        "is",
        "picture",
        "picture_older",
        "teaches",
        "minutes",
        "staff",
        "step",
    ];
    let lines = text.lines().map(|line| {
        let key = line.split(" = ").next().unwrap().trim();
        if same.contains(&key) {
            return line.to_owned();
        }
        let pieces: Vec<_> = line.split('"').collect();
        let texts = pieces.iter().enumerate().map(|(n, piece)| {
            if n % 2 == 1 {
                format!("Auf Deutsch: {piece}")
            } else {
                (*piece).to_owned()
            }
        });
        texts.collect::<Vec<_>>().join("\"")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What `words.de.toml` of a small pack says.
fn words_of(pack: &Pack) -> String {
    let mut words = vec![format!(
        "granted_in = \"{} (de)\"\n\n[labels]\n",
        pack.granted_in
    )];
    let places = pack.permissions.iter();
    let places = places.flat_map(|one| [&one.tab, &one.section, &one.group]);
    let bold = ["Tokens", "Keys"].map(str::to_owned);
    // Its causes are another pack's, whose words they name.
    let others = [
        "API key",
        "Choose what it may see",
        "Company name in the address",
        "Copy Key",
        "View Only",
    ];
    let bold = bold.into_iter().chain(others.map(str::to_owned));
    let bold: Vec<_> = bold.collect();
    for label in places
        .chain(&bold)
        .collect::<std::collections::BTreeSet<_>>()
    {
        words.push(format!("\"{label}\" = \"{label} (de)\"\n"));
    }
    for field in &pack.fields {
        let (id, label, hint) = (&field.id, &field.label, &field.hint);
        words.push(format!(
            "\n[fields.{id}]\nlabel = \"{label} (de)\"\nhint = \"{hint} (de)\"\n"
        ));
    }
    for profile in &pack.profiles {
        let (name, description) = (&profile.name, &profile.description);
        words.push(format!(
            "\n[profiles.{name}]\ndescription = \"{description} (de)\"\n"
        ));
    }
    for one in &pack.permissions {
        let (id, why, without) = (&one.id, &one.why, &one.without);
        words.push(format!(
            "\n[permissions.\"{id}\"]\nwhy = \"{why} (de)\"\nwithout = \"{without} (de)\"\n"
        ));
        if let Proof::Nothing { because } = &one.proof {
            words.push(format!("because = \"{because} (de)\"\n"));
        }
    }
    for probe in pack
        .probes
        .iter()
        .filter(|probe| !probe.outcomes.is_empty())
    {
        let evidence = probe.outcomes.iter();
        let evidence: Vec<_> = evidence
            .map(|one| format!("\"{} (de)\"", one.evidence))
            .collect();
        words.push(format!(
            "\n[probes.{}]\nevidence = [{}]\n",
            probe.id,
            evidence.join(", ")
        ));
    }
    words.concat()
}

#[test]
fn every_language_says_what_english_says() {
    let copy = Copy::new();
    let english = copy.read().unwrap();
    for file in ["guide", "causes"] {
        let text = fs::read_to_string(copy.file(&format!("{file}.en.toml"))).unwrap();
        copy.write(&format!("{file}.de.toml"), &as_if_translated(&text));
    }
    copy.write("words.de.toml", &words_of(&english));
    assert_eq!(copy.read().unwrap().languages(), ["en", "de"]);
    let guide = "guide.de.toml";
    copy.change(guide, "older = [\"Auf Deutsch: Click **Keys**.\"]\n", "");
    copy.change(guide, "id = \"check\"", "id = \"pruefung\"");
    copy.change("causes.de.toml", "[swapped]", "[getauscht]");
    let faults = copy.read().unwrap_err();
    let has = |file: &str, key: &str| {
        faults
            .iter()
            .any(|fault| fault.file.ends_with(file) && fault.key == key)
    };
    assert!(
        has(guide, "steps[token].blocks[open-tokens]"),
        "{faults:#?}"
    );
    assert!(has(guide, "steps[pruefung].id"), "{faults:#?}");
    assert!(has("causes.de.toml", "swapped"), "{faults:#?}");
    fs::remove_file(copy.file("causes.de.toml")).unwrap();
    let faults = copy.read().unwrap_err();
    assert!(
        faults
            .iter()
            .any(|fault| fault.file.ends_with("causes.de.toml") && fault.line == 0)
    );
}

#[test]
fn the_digest_follows_every_file_of_the_pack() {
    let copy = Copy::new();
    let before = copy.read().unwrap().digest;
    assert_eq!(copy.read().unwrap().digest, before);
    copy.change("guide.en.toml", "Done", "All done");
    let after = copy.read().unwrap().digest;
    assert_ne!(before, after);
    copy.change("pictures/tokens.svg", "10 10", "20 20");
    assert_ne!(copy.read().unwrap().digest, after);
}

/// Cuts, doubles, swaps and garbles a text at places of its own choosing.
fn garbled(text: &str, changes: &[(u16, u16, u8, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (from, length, how, put) in changes {
        let from = usize::from(*from) * chars.len() / (usize::from(u16::MAX) + 1);
        let to = (from + usize::from(*length % 200)).min(chars.len());
        match how % 4 {
            0 => drop(chars.drain(from..to)),
            1 => drop(chars.splice(from..to, put.chars())),
            2 => {
                let piece: Vec<char> = chars[from..to].to_vec();
                chars.splice(to..to, piece);
            }
            _ => drop(chars.splice(from..from, put.chars())),
        }
    }
    chars.into_iter().collect()
}

fn changes() -> impl Strategy<Value = Vec<(u16, u16, u8, String)>> {
    let put = prop_oneof![
        Just("\n".to_owned()),
        Just("[[steps]]\n".to_owned()),
        Just("\"".to_owned()),
        Just("{".to_owned()),
        Just(" = ".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("[[".repeat(300)),
        ".{0,8}",
    ];
    prop::collection::vec((any::<u16>(), any::<u16>(), any::<u8>(), put), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_brings_the_reader_down(pack in changes(), guide in changes(), causes in changes(), drawn in changes()) {
        let read = |file: &str| fs::read_to_string(Path::new(ACME).join(file)).unwrap();
        let pack = garbled(&read("pack.toml"), &pack);
        let guide = garbled(&read("guide.en.toml"), &guide);
        let causes = garbled(&read("causes.en.toml"), &causes);
        let drawn = garbled(&read("pictures.toml"), &drawn);
        let files = [
            ("pack.toml", pack),
            ("guide.en.toml", guide),
            ("causes.en.toml", causes),
            ("pictures.toml", drawn),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text));
        match Pack::read(&Source::of("", files)) {
            Ok(pack) => prop_assert!(!pack.permissions.is_empty()),
            Err(faults) => {
                prop_assert!(!faults.0.is_empty() && faults.0.len() < 2_000);
                for fault in faults.0 {
                    prop_assert!(!fault.what.is_empty());
                }
            }
        }
    }

    #[test]
    fn neither_does_what_is_no_pack_at_all(text in ".{0,400}") {
        prop_assert!(Pack::parse(&text, &text, &text).is_err());
    }
}
