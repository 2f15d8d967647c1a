//! Whose name, logo and colours stand on a customer's pages.

use std::{fs, process::Command};

use keyway::{
    brands::{Brand, Brands, Logo, Look},
    links::Voice,
};
use reqwest::StatusCode;

use super::open;
use crate::support::{Keyway, Setup, brand};

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 32\"><path d=\"M0 0h9v9z\"/></svg>";

/// A portal with a brand beside its own.
async fn branded(worker: bool) -> Keyway {
    let acme = Brand {
        operator: "Acme People".to_owned(),
        support_email: "people@acme.example".parse().unwrap(),
        privacy_url: Some("https://acme.example/privacy".parse().unwrap()),
        look: Look {
            accent: Some("#ffcc00".parse().unwrap()),
            logo: Some(Logo::read(LOGO.into()).unwrap()),
            show_keyway: true,
        },
        ..brand("Acme Connect")
    };
    let setup = Setup {
        worker,
        brands: Some(Brands::new(brand("Example"), [("acme".to_owned(), acme)])),
        ..Setup::default()
    };
    setup.start().await
}

fn of_acme() -> Voice {
    Voice {
        language: None,
        brand: Some("acme".to_owned()),
    }
}

#[tokio::test]
async fn nothing_of_ours_stands_on_a_customers_page_unless_the_operator_wants_it() {
    let keyway = branded(false).await;
    let plain = keyway.browser().get("/setup").await;
    assert!(
        !plain.body.contains("brand-mark\"") && !plain.says("Keyway"),
        "{}",
        plain.text()
    );
    assert_eq!(plain.all(".brand"), ["Example"]);
    assert!(plain.all("footer a[rel=noreferrer]").is_empty());
    let icon = plain.attributes("link[rel=icon]", "href").remove(0);
    let icon = keyway.browser().get(&icon).await;
    assert!(icon.body.contains(">E</text>"), "{}", icon.body);
    let acme = keyway.browser().get("/setup?brand=acme").await;
    acme.must_say("Runs on Keyway");
    acme.must_say("Acme People has invited you");
    assert_eq!(acme.attributes(".brand img", "alt"), ["Acme Connect"]);
    assert_eq!(acme.attributes(".brand img", "width"), ["120"]);
    let privacy = acme.attributes("a[href^='https://acme']", "href");
    assert_eq!(privacy.len(), 2, "at the foot and on the first page");
}

#[tokio::test]
async fn a_links_brand_stands_on_its_pages_and_in_its_mails() {
    let keyway = branded(true).await;
    let issued = keyway
        .issue_link_speaking("Globex", "bo@globex.example", of_acme())
        .await;
    assert!(
        issued
            .url
            .expose_secret()
            .contains("/setup?brand=acme#st1_")
    );
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.to.iter().any(|to| to == "bo@globex.example"))
        .await
        .unwrap();
    let text = mail.text.clone().unwrap();
    assert!(
        text.contains("Acme People") && text.contains("people@acme.example"),
        "{text}"
    );
    let browser = keyway.browser();
    let page = open(&browser, &issued).await;
    assert_eq!(page.attributes(".brand img", "alt"), ["Acme Connect"]);
    page.must_say("people@acme.example");
    // Also where no visit is known.
    let lost = browser.get("/setup/nowhere").await;
    lost.must_say("people@acme.example");
    let other = open(&keyway.browser(), &keyway.issue_link().await).await;
    assert_eq!(other.all(".brand"), ["Example"]);
}

#[tokio::test]
async fn colours_and_logo_are_files_of_ours_that_can_do_nothing() {
    let keyway = branded(false).await;
    let page = keyway.browser().get("/setup/nowhere?brand=acme").await;
    let sheets = page.attributes("link[rel=stylesheet]", "href");
    let sheet = keyway.browser().get(&sheets[1]).await;
    assert_eq!(sheet.status, StatusCode::OK);
    assert_eq!(sheet.headers["content-type"], "text/css; charset=utf-8");
    let (light, dark) = sheet.body.split_once("@media").unwrap();
    assert!(
        light.contains("--accent:#") && !light.contains("#ffcc00"),
        "{light}"
    );
    assert!(dark.contains("--accent:#ffcc00"), "{dark}");
    let logo = page.attributes(".brand img", "src").remove(0);
    let logo = keyway.browser().get(&logo).await;
    assert_eq!(logo.headers["content-type"], "image/svg+xml");
    let policy = logo.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && policy.ends_with("sandbox"));
    for file in [&sheet, &logo] {
        let keep = "public, max-age=31536000, immutable";
        assert_eq!(file.headers["cache-control"], keep);
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
    }
    for path in [
        "/brand/x/logo.svg",
        "/brand/x/accent.css",
        "/brand/x/..%2fapp.css",
    ] {
        assert_eq!(
            keyway.browser().get(path).await.status,
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test]
async fn staff_choose_brand_and_language_of_a_link() {
    let keyway = branded(false).await;
    let staff = keyway.staff().await;
    let form = staff.browser.get("/console/links/new").await;
    let typed = [
        ("company", "Globex"),
        ("email", "bo@globex.example"),
        ("integration", "hibob"),
        ("language", "de"),
        ("brand", "acme"),
    ];
    let issued = staff.browser.press(&form, "Issue the link", &typed).await;
    issued.must_say("/setup?lang=de&brand=acme#st1_");
    let href = issued
        .attributes("a[href^='/console/connections/']", "href")
        .remove(0);
    let seen = staff.browser.get(&href).await;
    seen.must_say("Speaks German");
    seen.must_say("Brand: acme");
    let replace = staff.browser.get(&format!("{href}/link")).await;
    assert_eq!(
        replace.attributes("#language option[selected]", "value"),
        ["de"]
    );
    assert_eq!(
        replace.attributes("#brand option[selected]", "value"),
        ["acme"]
    );
    let refused = staff
        .browser
        .press(
            &form,
            "Issue the link",
            &[typed[0], typed[1], typed[2], ("brand", "nobody")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.must_say("Choose one of the list.");
}

/// What the program says to a file of brands.
fn start_with(file: &str, logo: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("brands.toml"), file).unwrap();
    fs::write(folder.path().join("logo.svg"), logo).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_keyway"))
        .arg("serve")
        .current_dir(folder.path())
        .env_clear()
        .env("KEYWAY_BRANDS", "brands.toml")
        .env("KEYWAY_SUPPORT_EMAIL", "help@example.com")
        .env("KEYWAY_PRODUCT_NAME", "Example")
        .output()
        .unwrap();
    assert!(!output.status.success());
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn a_bad_file_of_brands_names_every_fault_by_its_key() {
    let file = r#"
        colour = "red"
        [own]
        accent = "teal"
        name = "Other"
        show_keyway = "yes"
        [brands.Acme]
        name = ""
        support_email = "nobody"
        privacy_url = "privacy.html"
        logo = "logo.svg"
        [brands.globex]
        accent = 12
        logo = "missing.png"
    "#;
    let said = start_with(file, "<svg viewBox='0 0 1 1'><script>1</script></svg>");
    for fault in [
        "brands.toml: colour: is not known",
        "own.accent: “teal” should read like #0f5f5c",
        "own.name: is not known",
        "own.show_keyway: should be true or false",
        "brands.Acme: a brand's name is",
        "brands.Acme.name: should be 1 to 60",
        "brands.Acme.support_email: “nobody”",
        "brands.Acme.privacy_url: “privacy.html” should read like https://",
        "brands.Acme.logo: logo.svg: Holds “<script”",
        "brands.globex.name: is missing",
        "brands.globex.accent: should be a text",
        "brands.globex.logo: missing.png cannot be read",
    ] {
        assert!(said.contains(fault), "{fault} in\n{said}");
    }
    let said = start_with("[own", LOGO);
    assert!(said.contains("brands.toml: is no TOML"), "{said}");
    let fine = "[own]\nlogo = \"logo.svg\"\naccent = \"#ffcc00\"\n[brands.acme]\nname = \"Acme\"";
    let said = start_with(fine, LOGO);
    assert!(!said.contains("KEYWAY_BRANDS"), "{said}");
}
