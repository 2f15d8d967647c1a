//! The guide in every language: the vendor's labels as they are on its screens, their meaning beside
//! them, the page light, and running the way its language runs.

use keyway::{
    integrations::{pack::StepKind, registry},
    words::Language,
};

use super::{maria, open, without_worker};
use crate::support::{Keyway, Page};

const HEAVIEST: usize = 30_000;

#[tokio::test]
async fn a_german_reads_german_with_bobs_own_labels_and_what_they_mean() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await.reading("de-AT,de;q=0.9,en;q=0.5");
    let page = browser.get("/setup/steps/service-user").await;
    assert_eq!(page.attributes("html", "lang"), ["de"]);
    assert_eq!(page.all("h1"), ["Servicebenutzer anlegen"]);
    page.must_say("System Settings (Systemeinstellungen)");
    // The meaning stands beside a label where a text names it first, and only there.
    for (label, lang) in page
        .all(".clicks b")
        .iter()
        .zip(page.attributes(".clicks b", "lang"))
    {
        assert_eq!(lang, "en", "{label}");
    }
    // A word to type means nothing.
    assert!(
        page.all("strong:not([lang])")
            .contains(&"service".to_owned())
    );
    let first = browser.get("/setup/steps/before-you-start").await;
    let ours = first.all("strong:not([lang])");
    assert!(ours.contains(&"Konto verbinden".to_owned()), "{ours:?}");

    let list = browser.get("/setup/steps/permissions").await;
    let labels = list.all("label");
    let of = |item: &str| {
        let found = labels.iter().find(|label| label.starts_with(item));
        found.unwrap_or_else(|| panic!("no {item}")).clone()
    };
    assert!(of("View selected employees' Work sections").ends_with("(Ansehen)"));
    assert!(
        list.all("legend")
            .iter()
            .any(|name| name.starts_with("Address (Adresse)"))
    );
    assert!(
        list.all("h2.tab-name")
            .iter()
            .any(|name| name.starts_with("Features (Funktionen)"))
    );
}

#[tokio::test]
async fn english_explains_no_label() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    for step in ["service-user", "permission-group", "permissions"] {
        let page = browser.get(&format!("/setup/steps/{step}")).await;
        assert!(page.all("b + i, label > i, bdi + i").is_empty(), "{step}");
        assert!(page.all("b[lang]").is_empty(), "{step}");
    }
}

fn must_be_in(page: &Page, language: Language) {
    let at = format!("{} in {language}", page.url);
    assert!(
        page.body.len() <= HEAVIEST,
        "{at}: {} bytes",
        page.body.len()
    );
    assert_eq!(page.attributes("html", "lang"), [language.code()], "{at}");
    assert_eq!(
        page.attributes("html", "dir"),
        [language.direction()],
        "{at}"
    );
    for mark in ["**", "{operator}", "{service_user_name}", "{ $"] {
        assert!(!page.text().contains(mark), "{at}: {mark}");
    }
}

/// Every page of a pack's guide, and the reasons, in one language.
async fn all_pages(keyway: &Keyway, integration: &str, company: &str, language: Language) {
    let pack = registry::find(integration)
        .unwrap()
        .in_language(language.code());
    let browser = keyway.browser();
    let issued = keyway
        .issue_link_at(
            integration,
            company,
            "ana@acme.example",
            keyway::links::Voice::default(),
        )
        .await;
    open(&browser, &issued).await;
    let pages = pack
        .guide
        .steps
        .iter()
        .filter(|step| step.kind != StepKind::Done);
    for step in pages {
        let path = format!("/setup/steps/{}?lang={language}", step.id);
        let page = browser.get(&path).await;
        must_be_in(&page, language);
        if step.kind != StepKind::Check {
            assert_eq!(page.all("h1"), [step.title.as_str()]);
        }
    }
    let path = format!("/setup/why?lang={language}");
    must_be_in(&browser.get(&path).await, language);
}

#[tokio::test]
async fn every_page_of_bobs_guide_is_light_in_every_language() {
    let keyway = without_worker().await;
    for language in Language::ALL {
        all_pages(&keyway, "hibob", &format!("Acme {language}"), language).await;
    }
}

#[tokio::test]
async fn every_page_of_the_other_guides_is_light_in_every_language() {
    let keyway = without_worker().await;
    for integration in ["bamboohr", "personio"] {
        for language in Language::ALL {
            let company = format!("{integration} {language}");
            all_pages(&keyway, integration, &company, language).await;
        }
    }
}

#[tokio::test]
async fn hebrew_runs_from_right_to_left_and_what_is_copied_from_left_to_right() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser.get("/setup/steps/service-user?lang=he").await;
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    assert!(page.all("b[lang=en]").len() > 10);
    // No invisible mark may come along with what is pasted into Bob.
    for copied in page.all("code") {
        assert!(copied.is_ascii(), "{copied:?}");
    }
    // A description that is pasted is a Hebrew sentence.
    let page = browser.get("/setup/steps/permission-group?lang=he").await;
    let directions = page.attributes(".copy code", "dir");
    assert_eq!(directions, ["auto"; 2]);
}

#[tokio::test]
async fn every_box_says_what_it_means_and_nothing_twice() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let brackets = |text: &str| text.matches('(').count();
    for (language, view) in [
        (Language::German, "(Ansehen)"),
        (Language::Hebrew, "(צפייה)"),
    ] {
        for path in ["/setup/steps/permissions", "/setup/why"] {
            let page = browser.get(&format!("{path}?lang={language}")).await;
            for item in [
                "View reports according to people's data access rights",
                "View selected employees' Work sections",
            ] {
                page.must_say(&format!("{item} {view}"));
            }
            for meaning in page.all("legend i, h2 i, h3 i") {
                assert!(!meaning.contains("View"), "{meaning}");
                assert_eq!(brackets(&meaning), 1, "{meaning}");
            }
        }
    }
}

#[test]
fn what_is_pasted_at_bamboohr_is_called_the_same_in_every_language() {
    let pack = registry::find("bamboohr").unwrap();
    for language in Language::ALL {
        let pack = pack.in_language(language.code());
        let blocks = pack.guide.steps.iter().flat_map(|step| &step.blocks);
        let texts = blocks.flat_map(|block| block.texts());
        let named = texts.filter(|text| text.contains("{operator} API access"));
        assert_eq!(named.count(), 2, "{language}");
    }
}
