//! The HiBob pack asks for exactly what the setup guide asks for, in its words and its order.

use std::collections::BTreeSet;

use keyway::integrations::{
    pack::{Block, Kind, Permission, Step},
    registry,
};
use serde_json::Value;

fn asked_by_the_guide() -> Vec<Value> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/hibob/permissions.json"
    );
    let list: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    list["items"].as_array().unwrap().clone()
}

#[test]
fn the_pack_lists_the_guides_permissions_word_for_word() {
    let pack = registry::find("hibob").unwrap();
    let asked = asked_by_the_guide();
    assert_eq!(asked.len(), 62);
    assert_eq!(pack.permissions.len(), asked.len());
    for (ours, theirs) in pack.permissions.iter().zip(&asked) {
        // Bob's screens say "People's data" and, in the list at the left, "Docs".
        let tab = theirs["tab"]
            .as_str()
            .unwrap()
            .replace("People's Data", "People's data");
        let section = theirs["section"]
            .as_str()
            .unwrap()
            .replace("Documents", "Docs");
        let kind = match ours.kind {
            Kind::View => "view",
            Kind::History => "history",
            Kind::Edit => "edit",
            Kind::Export => "export",
            Kind::Approve => "approve",
        };
        assert_eq!(ours.tab, tab);
        assert_eq!(ours.section, section);
        assert_eq!(ours.group, theirs["group"]);
        assert_eq!(ours.item, theirs["item"]);
        assert_eq!(kind, theirs["kind"]);
        assert!(ours.id.ends_with(&format!(".{kind}")), "{}", ours.id);
    }
}

#[test]
fn the_full_profile_insists_on_all_of_them() {
    let pack = registry::find("hibob").unwrap();
    let full = pack.profile("full").unwrap();
    assert_eq!(
        pack.asked(full).filter(|(_, required)| *required).count(),
        62
    );
}

#[test]
fn the_other_profiles_ask_for_less_and_say_what_they_do_not_want() {
    let pack = registry::find("hibob").unwrap();
    let writes = |kind: Kind| matches!(kind, Kind::Edit | Kind::Approve);
    let read_only = pack.profile("read-only").unwrap();
    let asked: Vec<_> = pack.asked(read_only).collect();
    let reads = pack.permissions.iter().filter(|one| !writes(one.kind));
    assert_eq!(asked.len(), reads.count());
    assert!(
        asked
            .iter()
            .all(|(one, required)| !writes(one.kind) && *required)
    );
    assert_eq!(asked.len() + read_only.unwanted.len(), 62);

    let directory = pack.profile("directory").unwrap();
    let asked: Vec<_> = pack
        .asked(directory)
        .map(|(one, _)| one.id.as_str())
        .collect();
    let names_work_and_contact = [
        "directory.view",
        "org-chart.view",
        "basic-info.view",
        "lifecycle.view",
        "work.view",
        "work-contact-details.view",
    ];
    assert_eq!(asked, names_work_and_contact);
    assert_eq!(asked.len() + directory.unwanted.len(), 62);
    assert!(directory.unwanted.contains(&"payroll.view".to_owned()));
}

/// Why something is asked for is said of itself, not of its kind.
#[test]
fn every_permission_says_for_itself_why_it_is_asked_for_and_what_goes_without_it() {
    let pack = registry::find("hibob").unwrap();
    let different = |text: fn(&Permission) -> &str| {
        let texts: BTreeSet<_> = pack.permissions.iter().map(text).collect();
        texts.len()
    };
    assert_eq!(different(|permission| &permission.why), 62);
    assert_eq!(different(|permission| &permission.without), 62);
}

#[test]
fn the_wizards_screens_stand_in_the_order_of_the_main_job() {
    let pack = registry::find("hibob").unwrap();
    let ids: Vec<_> = pack
        .guide
        .steps
        .iter()
        .map(|step| step.id.as_str())
        .collect();
    let order = [
        "before-you-start",
        "service-user",
        "permission-group",
        "permissions",
        "credentials",
        "check",
        "done",
    ];
    assert_eq!(ids, order);
}

/// Every step and warning of the guide that customers are sent today, and where it has its place.
#[test]
fn every_step_and_warning_of_the_setup_guide_has_its_place() {
    let pack = registry::find("hibob").unwrap();
    for (step, words) in [
        (
            "before-you-start",
            &["admin rights", "System Settings", "Settings", "{support}"][..],
        ),
        (
            "service-user",
            &[
                "Integrations",
                "Automation",
                "Manage",
                "New Service User",
                "Display Name",
                "Next",
                "Copy",
                "only once",
                "reset",
                "Done",
            ],
        ),
        (
            "permission-group",
            &[
                "sees nothing",
                "Account",
                "Permission groups",
                "already has a group",
                "Group actions",
                "Edit details",
                "Select people by condition",
                "leave it",
                "Select people by name",
                "make a new group",
                "Add specific employees",
                "Service Users",
                "Apply",
                "Save",
            ],
        ),
        (
            "permissions",
            &[
                "People's data",
                "Features",
                "Save",
                "Hired",
                "Employed",
                "Garden leave",
                "Leave",
                "Parental leave",
                "Terminated",
            ],
        ),
        ("credentials", &["Link account", "reset"]),
        ("done", &["linked", "{support}"]),
    ] {
        let text = all_text(pack.step(step).unwrap());
        for word in words {
            assert!(text.contains(word), "{step} does not speak of “{word}”");
        }
    }
    assert!(
        pack.guide
            .take_back
            .iter()
            .any(|way| way.contains("delete"))
    );
}

#[test]
fn older_menus_come_with_newer_ones() {
    let pack = registry::find("hibob").unwrap();
    for block in pack.guide.steps.iter().flat_map(|step| &step.blocks) {
        if let Block::Action {
            id, newer, older, ..
        } = block
        {
            assert!(
                older.is_empty() || !newer.is_empty(),
                "{id} tells only of older menus"
            );
        }
    }
}

fn all_text(step: &Step) -> String {
    let blocks = step.blocks.iter().flat_map(Block::texts);
    [step.title.as_str(), &step.lead]
        .into_iter()
        .chain(blocks)
        .collect::<Vec<_>>()
        .join("\n")
}
