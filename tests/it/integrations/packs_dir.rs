//! Packs in a folder of the operator's, as the program in a process of its own takes them.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use super::packs::{ACME, Copy};
use crate::support::local_api::{Asked, LocalApi, Told};

/// Runs the program without any setting but these: its code, what it printed, what it complained of.
fn keyway(args: &[&str], settings: &[(&str, &str)], typed: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_keyway"))
        .args(args)
        .current_dir(std::env::temp_dir())
        .env_clear()
        .envs(settings.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).ok();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn lint_tells_every_fault_and_ends_with_a_code_for_scripts() {
    let (code, out, _) = keyway(&["packs", "lint", ACME], &[], "");
    assert_eq!((code, out.as_str()), (0, "1 pack, no faults.\n"));
    let copy = Copy::new();
    copy.change("pack.toml", "version = \"1.0.0\"", "version = \"one\"");
    copy.change("guide.en.toml", "title = \"Done\"\n", "");
    let packs = copy.packs().to_str().unwrap();
    let (code, out, _) = keyway(&["packs", "lint", packs], &[], "");
    assert_eq!(code, 1);
    let pack = copy.file("pack.toml");
    assert!(
        out.contains(&format!(
            "{}:4: version: Should be three numbers",
            pack.display()
        )),
        "{out}"
    );
    assert!(
        out.contains("steps[done].title: Is missing.") && out.ends_with("2 faults to mend.\n"),
        "{out}"
    );

    let (code, out, _) = keyway(&["packs", "lint", packs, "--json"], &[], "");
    let printed: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 1);
    assert_eq!(printed["faults"].as_array().unwrap().len(), 2);
    let fault = &printed["faults"][1];
    assert_eq!(
        (&fault["line"], &fault["key"]),
        (&json!(4), &json!("version"))
    );

    let (code, out, _) = keyway(&["packs", "lint", "/nowhere"], &[], "");
    assert_eq!(code, 1);
    assert!(out.contains("/nowhere: Cannot be read"), "{out}");
    let (code, out, _) = keyway(&["packs", "lint", "--help"], &[], "");
    assert!(
        code == 0 && out.contains("keyway packs lint packs/acme-hr"),
        "{out}"
    );
}

/// A pack of the source tree has code beside it, and other folders of code beside them.
#[test]
fn what_is_none_of_a_packs_may_lie_beside_it() {
    let tree = concat!(env!("CARGO_MANIFEST_DIR"), "/src/integrations");
    let in_tree = |name: &str| format!("{tree}/{name}");
    let (hibob, personio, laws) = (in_tree("hibob"), in_tree("personio"), in_tree("laws"));
    let lint = |paths: &[&str]| keyway(&[&["packs", "lint"], paths].concat(), &[], "");
    assert_eq!(lint(&[tree]).1, "3 packs, no faults.\n");
    let (code, out, _) = lint(&[&hibob, &laws, &personio]);
    assert_eq!((code, out.as_str()), (0, "2 packs, no faults.\n"));
    let (code, out, _) = lint(&[&laws]);
    assert!(code == 1 && out.contains("Holds no pack"), "{out}");

    // What its author may have meant to be read is told all the same.
    let copy = Copy::new();
    copy.write("notes.txt", "Remember the milk.");
    let packs = copy.packs().to_str().unwrap();
    assert_eq!(lint(&[packs]).0, 0);
    for name in ["giude.de.toml", "menu.svg", "NOTES.md", "pictures/menu.png"] {
        copy.write(name, "");
        let (code, out, _) = lint(&[packs]);
        assert!(code == 1 && out.contains(name), "{name}: {out}");
        std::fs::remove_file(copy.file(name)).unwrap();
    }
    std::fs::rename(copy.file("pack.toml"), copy.file("pakc.toml")).unwrap();
    let (code, out, _) = lint(&[packs]);
    assert!(code == 1 && out.contains("pack.toml: Is missing"), "{out}");
}

#[test]
fn a_folder_adds_packs_and_takes_the_place_of_built_in_ones() {
    let copy = Copy::new();
    let listed = |settings: &[(&str, &str)], args: &[&str]| {
        let args = [&["packs", "list", "--json"], args].concat();
        let (code, out, err) = keyway(&args, settings, "");
        assert_eq!(code, 0, "{err}");
        let printed: Value = serde_json::from_str(&out).unwrap();
        printed["packs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pack| {
                (
                    pack["key"].as_str().unwrap().to_owned(),
                    pack["name"].as_str().unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    let built_in = listed(&[], &[]);
    assert_eq!(built_in.len(), 3);
    let folder = copy.packs().to_str().unwrap();
    for added in [
        listed(&[("KEYWAY_PACKS_DIR", folder)], &[]),
        listed(&[], &["--packs", folder]),
    ] {
        assert_eq!(added[..3], built_in[..]);
        assert_eq!(added[3].0, "acme-hr");
    }
    copy.change("pack.toml", "key = \"acme-hr\"", "key = \"personio\"");
    let instead = listed(&[("KEYWAY_PACKS_DIR", folder)], &[]);
    assert_eq!(instead[2], ("personio".to_owned(), "Acme HR".to_owned()));
    assert_eq!(instead.len(), 3);
}

#[test]
fn a_fault_in_the_folder_stops_the_start_among_all_other_faults() {
    let copy = Copy::new();
    copy.change("pack.toml", "version = \"1.0.0\"", "version = \"one\"");
    copy.change("pack.toml", "search = \"pay\"\n", "");
    let folder = copy.packs().to_str().unwrap();
    let settings = [
        ("KEYWAY_PACKS_DIR", folder),
        ("KEYWAY_API_URLS", "nobody=http://127.0.0.1:9,bamboohr"),
    ];
    for args in [
        &["serve"][..],
        &["doctor"],
        &["links", "issue", "--company", "A", "--email", "a@b.example"],
    ] {
        let (code, _, err) = keyway(args, &settings, "");
        assert_eq!(code, 1);
        assert!(err.contains("Keyway cannot start: "), "{args:?}: {err}");
        for told in [
            "KEYWAY_PUBLIC_URL: is not set",
            "pack.toml:4: version: Should be three numbers",
            "permissions[pay.view].search: Is missing",
            "KEYWAY_API_URLS: there is no integration “nobody”",
            "KEYWAY_API_URLS: “bamboohr” should read like",
        ] {
            assert!(err.contains(told), "{args:?}: no {told} in {err}");
        }
    }
    let (code, _, err) = keyway(&["check", "--id", "x"], &settings, "token");
    assert!(
        code != 0 && err.contains("version: Should be three numbers"),
        "{err}"
    );
}

fn acme(asked: &Asked, _: &std::collections::BTreeSet<String>) -> Told {
    match asked.path.as_str() {
        "/v1/acme/me" => Told::json(&json!({})),
        "/v1/acme/people/search" => {
            Told::json(&json!({ "people": [{ "id": 1 }] })).header("x-acme-scope", "people pay")
        }
        "/v1/acme/pay" => Told::json(&json!({ "pay": [{ "id": 1 }] })),
        _ => Told::with(404, "application/json", "{}"),
    }
}

/// A vendor that this program was not built with.
#[tokio::test]
async fn a_pack_from_a_folder_is_checked_without_a_rebuild() {
    let api = LocalApi::start(acme).await;
    let copy = Copy::new();
    let settings = [
        (
            "KEYWAY_PACKS_DIR".to_owned(),
            copy.packs().display().to_string(),
        ),
        ("KEYWAY_API_URLS".to_owned(), format!("acme-hr={}", api.url)),
    ];
    let ran = tokio::task::spawn_blocking(move || {
        let settings: Vec<_> = settings
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        keyway(
            &[
                "check",
                "--integration",
                "acme-hr",
                "--id",
                "acme",
                "--json",
            ],
            &settings,
            "s3cret",
        )
    });
    let (code, out, err) = ran.await.unwrap();
    assert_eq!(code, 1, "{out}{err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    let verdicts: Vec<_> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            (
                finding["permission"].as_str().unwrap(),
                finding["verdict"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        verdicts,
        [
            ("people.view", "granted"),
            ("pay.view", "missing"),
            ("people.edit", "unclear")
        ]
    );
    let search = api
        .asked()
        .into_iter()
        .find(|asked| asked.method == "POST")
        .unwrap();
    assert_eq!(search.body, json!({ "limit": 5, "fields": ["id"] }));
    assert_eq!(search.query["until"].len(), 10);
    copy.packs();
}

/// Two fields that are open, two that are secret.
#[tokio::test]
async fn every_field_of_a_form_can_be_given() {
    let api = LocalApi::start(acme).await;
    let copy = Copy::new();
    copy.change(
        "pack.toml",
        "by = \"header\"\nname = \"X-Api-Key\"\nvalue = \"Key {token}\"",
        "by = \"basic\"\nuser = \"{region}-{token}\"\npassword = \"{pin}\"",
    );
    copy.change(
        "pack.toml",
        "[[profiles]]",
        "[[fields]]\nid = \"region\"\nlabel = \"Region\"\nhint = \"EU or US.\"\nsecret = false\n\n\
         [[fields]]\nid = \"pin\"\nlabel = \"PIN\"\nhint = \"Four digits.\"\nsecret = true\n\n[[profiles]]",
    );
    let folder = copy.packs().display().to_string();
    let url = api.url.clone();
    let check = move |flags: &[&str], typed: &str| {
        let common = ["check", "--integration", "acme-hr", "--api-url", &url];
        let settings = [("KEYWAY_PACKS_DIR", folder.as_str())];
        keyway(&[&common, flags].concat(), &settings, typed)
    };
    let ran = tokio::task::spawn_blocking(move || {
        let both = ["--id", "acme", "--field", "region=eu"];
        let (code, out, err) = check(&both, "s3cret\n\n1234\n");
        assert_eq!(code, 1, "{out}{err}");
        assert!(!format!("{out}{err}").contains("s3cret"));
        let refused = |flags: &[&str], typed: &str, told: &str| {
            let (code, _, err) = check(flags, typed);
            assert!(code == 2 && err.contains(told), "{told}: {err}");
            assert!(!err.contains("s3cret") && !err.contains("1234"), "{err}");
        };
        let two = "s3cret\n1234";
        refused(&["--id", "acme"], two, "Add --field region=…");
        refused(&both, "s3cret", "in this order: Token, PIN.");
        let again = [&both[..], &["--field", "account=other"]].concat();
        refused(&again, two, "Account is given twice.");
        let secret = [&both[..], &["--field", "pin=1234"]].concat();
        refused(&secret, two, "PIN is a secret");
        let unknown = [&both[..], &["--field", "zone=1"]].concat();
        refused(&unknown, two, "are account, token, region, pin.");
    });
    ran.await.unwrap();
    let asked = api.asked();
    assert!(!asked.is_empty());
    for asked in asked {
        // eu-s3cret:1234
        assert_eq!(asked.authorization, "Basic ZXUtczNjcmV0OjEyMzQ=");
    }
    copy.packs();
}
