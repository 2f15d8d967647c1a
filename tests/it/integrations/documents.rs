//! What documents say of the packs is what the packs say.

use std::{fs, path::Path, process::Command};

#[test]
fn the_tables_of_the_check_are_those_of_the_packs() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md");
    let page = fs::read_to_string(page).unwrap();
    let (_, written) = page.split_once("<!-- keyway packs table -->").unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_keyway"))
        .args(["packs", "table"])
        .output()
        .unwrap();
    let made = String::from_utf8(made.stdout).unwrap();
    assert!(
        written.trim() == made.trim(),
        "docs/check.md is not what the packs say: run ./dev docs"
    );
}

#[test]
fn every_permission_of_every_pack_has_its_rules() {
    for pack in keyway::integrations::registry::all() {
        for permission in &pack.permissions {
            let rules = keyway::integrations::rules::rules(pack, permission);
            assert_ne!(rules.unclear, "Always.", "{}: {}", pack.key, permission.id);
        }
    }
}
