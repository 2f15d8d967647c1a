//! Sections that companies renamed, moved about, made themselves or opened in part, and what can be
//! seen that nobody asked for.

use std::collections::BTreeSet;

use keyway::{
    integrations::{Scope, verdict::Verdict},
    practice::{FieldRule, Restricted, Tenant},
};

use super::{bob_with, check, check_for, of, profile, remark, with};

const CLOSED: FieldRule = FieldRule {
    view: Some(false),
    history: None,
};
const OPEN: FieldRule = FieldRule {
    view: Some(true),
    history: None,
};

#[tokio::test]
async fn a_section_of_which_every_field_is_closed_one_by_one_is_not_called_missing() {
    let practice = bob_with(Tenant::default()).await;
    let list = practice.read("/v1/company/people/fields").await;
    let all = list.as_array().unwrap().iter();
    for field in all.filter(|field| field["categoryDisplayName"] == "Address") {
        practice
            .bob
            .set_field(field["id"].as_str().unwrap(), CLOSED);
    }
    // With nothing else to go by, that is what an unticked box looks like.
    assert_eq!(
        of(&check(&practice).await, "address.view").verdict,
        Verdict::Missing
    );
    practice.bob.set_field("work.title", CLOSED);
    let report = check(&practice).await;
    let finding = of(&report, "address.view");
    assert_eq!(finding.verdict, Verdict::Unclear);
    assert!(
        finding.evidence.english().contains("single fields"),
        "{}",
        finding.evidence
    );
}

#[tokio::test]
async fn a_renamed_section_is_found_and_called_as_the_company_calls_it() {
    let tenant = Tenant::default()
        .rename_category("address", "Where we live")
        .rename_category("work", "What we do")
        .without_category("training");
    let practice = bob_with(tenant).await;
    let report = check(&practice).await;
    let work = of(&report, "work.view");
    assert_eq!(
        (work.verdict, work.place.as_deref()),
        (Verdict::Granted, Some("What we do"))
    );
    assert!(
        work.evidence.english().contains("“What we do”")
            && !work.evidence.english().contains("guess")
    );
    // Found by its fields alone: that is said.
    let address = of(&report, "address.view");
    assert_eq!(
        (address.verdict, address.place.as_deref()),
        (Verdict::Granted, Some("Where we live"))
    );
    assert!(
        address.evidence.english().contains("is a guess"),
        "{}",
        address.evidence
    );
    // The other boxes of the section stand under the same name.
    assert_eq!(
        of(&report, "address.edit").place.as_deref(),
        Some("Where we live")
    );
    assert_eq!(
        of(&report, "work.history").place.as_deref(),
        Some("What we do")
    );
    assert_eq!(of(&report, "home.view").place, None);
    assert_eq!(of(&report, "training.view").verdict, Verdict::Unclear);
    assert_eq!(
        remark(&report, "renamed-sections").unwrap().about,
        ["“Where we live” (Address)", "“What we do” (Work)"]
    );
    practice.bob.revoke("address.view");
    assert_eq!(
        with(&check(&practice).await, Verdict::Missing),
        BTreeSet::from(["address.view"])
    );
}

#[tokio::test]
async fn fields_that_moved_are_looked_for_where_they_stand_now() {
    let own = "category_1711886900112";
    let tenant = Tenant::default()
        .move_field("training.nextReview", own)
        .move_field("training.budget", own)
        .move_field("work.title", own)
        .move_field("address.city", "home");
    let practice = bob_with(tenant).await;
    let report = check(&practice).await;
    assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    let training = of(&report, "training.view");
    assert_eq!(training.verdict, Verdict::Unclear);
    assert!(
        training
            .evidence
            .english()
            .contains("stand in “Company car”"),
        "{}",
        training.evidence
    );
    for id in ["work.view", "address.view", "home.view"] {
        assert_eq!(of(&report, id).verdict, Verdict::Granted, "{id}");
    }
    let moved = remark(&report, "moved-fields").unwrap();
    assert_eq!(moved.about.len(), 1);
    assert!(moved.about[0].starts_with("“Company car”: ") && moved.about[0].contains("Job title"));
    practice.bob.grant("company-car.view");
    assert!(remark(&check(&practice).await, "moved-fields").is_none());
}

#[tokio::test]
async fn sections_of_the_companys_own_are_listed_with_whether_they_are_open() {
    let practice = bob_with(Tenant::default()).await;
    let report = check(&practice).await;
    let own = &report.insight.sections;
    assert_eq!(
        (own.len(), own[0].name.as_str(), own[0].open),
        (1, "Company car", Some(false))
    );
    assert_eq!(
        remark(&report, "own-sections-closed").unwrap().about,
        ["Company car"]
    );
    practice.bob.grant("company-car.view");
    let report = check(&practice).await;
    assert_eq!(report.insight.sections[0].open, Some(true));
    assert!(remark(&report, "own-sections-closed").is_none());
}

#[tokio::test]
async fn a_half_open_section_is_neither_granted_nor_missing_and_names_its_fields() {
    let practice = bob_with(Tenant::default()).await;
    practice.bob.set_field("work.title", CLOSED);
    practice.bob.set_field("work.startDate", CLOSED);
    for restricted in [Restricted::LeftOut, Restricted::Empty] {
        practice.bob.tune(|knobs| knobs.restricted = restricted);
        let report = check(&practice).await;
        let work = of(&report, "work.view");
        assert_eq!(work.verdict, Verdict::Unclear, "{}", work.evidence);
        let left_out: BTreeSet<&str> = work.left_out.iter().map(String::as_str).collect();
        assert_eq!(left_out, BTreeSet::from(["Job title", "Start date"]));
        assert_eq!(of(&report, "work.history").left_out, ["title"]);
        assert_eq!(
            remark(&report, "half-open-sections").unwrap().about,
            ["Work"]
        );
        assert_eq!(with(&report, Verdict::Missing), BTreeSet::new());
    }
    // A section that is closed but for single fields looks the same.
    practice.bob.forget_fields();
    practice.bob.revoke("address.view");
    practice.bob.set_field("address.city", OPEN);
    let report = check(&practice).await;
    assert_eq!(of(&report, "address.view").verdict, Verdict::Unclear);
    assert!(
        of(&report, "address.view")
            .left_out
            .contains(&"Country".to_owned())
    );
}

#[tokio::test]
async fn what_nobody_asked_for_is_told_and_blocks_nothing() {
    let directory = profile(
        &["basic-info.view", "work.view", "work-contact-details.view"],
        &[
            "payroll.view",
            "personal.view",
            "reports.view",
            "work.history",
            "payroll.history",
            "payroll.edit",
        ],
    );
    let practice = bob_with(Tenant::default()).await;
    practice.bob.revoke("personal.view");
    let report = check_for(&practice, &directory, &Scope::Full).await;
    assert_eq!(report.cause, None);
    assert_eq!(report.findings.len(), 3);
    assert_eq!(with(&report, Verdict::Granted).len(), 3);
    let excess: Vec<&str> = report
        .insight
        .excess
        .iter()
        .map(|one| one.permission.as_str())
        .collect();
    // The table of a section that is asked for was looked at in any case, and showed its past.
    assert_eq!(excess, ["payroll.view", "work.history", "reports.view"]);
    assert!(
        report.insight.excess[0]
            .evidence
            .english()
            .contains("“Payroll”")
    );
    // Of what nobody wants, nobody's rows are read and few fields are asked for.
    let requests = practice.bob.requests();
    assert!(
        requests
            .iter()
            .all(|request| !request.path.contains("salaries"))
    );
    let asked: Vec<String> = requests
        .iter()
        .filter_map(|request| request.body.as_ref()?["fields"].as_array())
        .flatten()
        .filter_map(|field| field.as_str())
        .filter(|field| field.starts_with("payroll.") || field.starts_with("personal."))
        .map(str::to_owned)
        .collect();
    assert!(asked.len() <= 4, "{asked:?}");
    assert!(!asked.iter().any(|field| field.contains("birthDate")));
}
