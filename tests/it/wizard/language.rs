//! In which language a customer is spoken to, and how that is changed.

use keyway::{links::Voice, words::Language};
use reqwest::StatusCode;

use super::{code_of, maria, open, sql, without_worker};
use crate::support::{Browser, Keyway};

fn speaking(language: Language) -> Voice {
    Voice {
        language: Some(language),
        brand: None,
    }
}

async fn choose(browser: &Browser, language: &str, back: &str) -> crate::support::Page {
    let form = [("language", language), ("back", back)];
    browser.post("/setup/language", &form).await
}

#[tokio::test]
async fn the_browsers_language_is_spoken_until_somebody_says_otherwise() {
    let keyway = without_worker().await;
    let browser = keyway.browser().reading("sv, de-AT;q=0.8, en;q=0.5");
    let start = browser.get("/setup").await;
    assert_eq!(start.language(), "de");
    assert!(
        start
            .headers
            .get_all("vary")
            .iter()
            .any(|value| value == "accept-language")
    );
    assert_eq!(browser.get("/setup?lang=fr").await.language(), "fr");
    assert_eq!(browser.get("/setup/nowhere").await.language(), "de");
    let back = choose(&browser, "ja", "/setup").await;
    assert_eq!((back.url.path(), &*back.language()), ("/setup", "ja"));
    assert_eq!(browser.get("/setup/nowhere").await.language(), "ja");
    assert_eq!(browser.get("/console/nowhere").await.language(), "en");
}

#[tokio::test]
async fn the_switch_stands_on_every_page_and_works_without_scripts() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    for path in [
        "/setup",
        "/setup/nowhere",
        "/setup/hand-over",
        "/setup/steps/credentials",
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.attributes("footer option", "lang").len(), 9, "{path}");
        assert_eq!(page.attributes("footer [name=back]", "value"), [path]);
        assert_eq!(page.all("footer option[selected]").len(), 1);
    }
    let page = browser.get("/setup/hand-over").await;
    let changed = browser.press(&page, "Change", &[("language", "he")]).await;
    assert_eq!(changed.url.path(), "/setup/hand-over");
    assert_eq!(changed.language(), "he");
    assert_eq!(changed.attributes("html", "dir"), ["rtl"]);
    let console = browser.get("/console/login").await;
    assert!(console.attributes("footer option", "lang").is_empty());
}

#[tokio::test]
async fn a_link_says_in_which_language_it_begins_and_its_person_may_choose_another() {
    let keyway = without_worker().await;
    let issued = keyway
        .issue_link_speaking("Acme Ltd", "ana@acme.example", speaking(Language::German))
        .await;
    assert!(issued.url.expose_secret().contains("/setup?lang=de#st1_"));
    let browser = keyway.browser().reading("fr");
    let start = browser.get("/setup?lang=de").await;
    assert_eq!(start.language(), "de");
    let (action, _) = start.form_with(&start.all("form button")[0]);
    assert_eq!(action, "/setup/exchange?lang=de");
    let page = open(&browser, &issued).await;
    assert_eq!(page.language(), "de", "the link goes before the browser");
    assert_eq!(browser.get("/setup/nowhere").await.language(), "de");
    let here = page.url.path().to_owned();
    let page = choose(&browser, "es", &here).await;
    assert_eq!((page.url.path(), &*page.language()), (&*here, "es"));
    // The same person elsewhere, and in mails.
    let language = "SELECT language FROM contacts";
    let kept: Option<String> = sqlx::query_scalar(language)
        .fetch_one(keyway.db.pool())
        .await
        .unwrap();
    assert_eq!(kept.as_deref(), Some("es"));
    let asked = open(&keyway.browser().reading("fr"), &issued).await;
    assert_eq!(
        (asked.url.path(), &*asked.language()),
        ("/setup/exchange", "es")
    );
}

#[tokio::test]
async fn what_was_chosen_at_the_door_holds_behind_it_and_on_a_dead_links_page() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    choose(&browser, "nl", "/setup").await;
    assert_eq!(open(&browser, &issued).await.language(), "nl");
    sql(&keyway, "UPDATE links SET created_at = now() - interval '15 days', expires_at = now() - interval '1 second'").await;
    let dead = keyway.browser();
    let dead = dead
        .post("/setup/exchange", &[("token", &code_of(&issued))])
        .await;
    assert_eq!((dead.status, &*dead.language()), (StatusCode::GONE, "nl"));
}

#[tokio::test]
async fn the_way_back_leads_nowhere_else() {
    let keyway = without_worker().await;
    let browser = keyway.browser();
    for back in [
        "https://evil.example/",
        "//evil.example/setup",
        "/setup//evil.example",
        "/\\evil.example",
        "/console",
        "javascript:alert(1)",
        "",
    ] {
        let page = choose(&browser, "de", back).await;
        assert_eq!(page.url, keyway.url.join("/setup").unwrap(), "{back}");
    }
    let unknown = choose(&browser, "tlh", "/setup").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn issuing_by_command_takes_a_language_and_refuses_an_unknown_one() {
    let keyway = Keyway::start().await;
    let base = [
        "links",
        "issue",
        "--company",
        "Muster GmbH",
        "--email",
        "ana@muster.example",
        "--json",
    ];
    let (well, printed) = keyway
        .command(&[&base[..], &["--language", "de"]].concat())
        .await;
    assert!(well && printed.contains("/setup?lang=de#st1_"), "{printed}");
    let (_, listed) = keyway.command(&["links", "list"]).await;
    assert!(listed.trim_end().ends_with("  de"), "{listed}");
    let (well, printed) = keyway
        .command(&[&base[..], &["--language", "tlh"]].concat())
        .await;
    assert!(
        !well && printed.contains("should be one of en, de"),
        "{printed}"
    );
    let (well, printed) = keyway
        .command(&[&base[..], &["--brand", "acme"]].concat())
        .await;
    assert!(
        !well && printed.contains("There is no brand “acme”"),
        "{printed}"
    );
}
