//! The guide's screens: in order, free to go back, kept, light, and the same without scripts.

use keyway::integrations::registry;
use reqwest::StatusCode;

use super::{maria, without_worker};
use crate::support::Page;

const HEAVIEST: usize = 30_000;

fn must_be_well_built(page: &Page) {
    let at = &page.url;
    assert!(
        page.body.len() <= HEAVIEST,
        "{at}: {} bytes",
        page.body.len()
    );
    assert_eq!(page.all("h1").len(), 1, "{at}");
    assert_eq!(page.attributes("html", "lang"), ["en"], "{at}");
    for landmark in ["header", "main", "footer", "a[href='#main']"] {
        assert!(!page.all(landmark).is_empty(), "{at}: {landmark}");
    }
    for banned in [
        " style=",
        "onclick",
        "<script>",
        "javascript:",
        "http://",
        "https://",
    ] {
        // The first page carries its script along, by its digest; a test of the door holds it to that.
        let carries = banned == "<script>" && page.url.path() == "/setup";
        assert!(carries || !page.body.contains(banned), "{at}: {banned}");
    }
    let labels = page.attributes("label", "for");
    for id in page.attributes("input:not([type=hidden])", "id") {
        assert!(labels.contains(&id), "{at}: {id} has no label");
    }
    // A box without an id stands in its label.
    let boxes = "input[type=checkbox]:not([id])";
    let labelled = page.all(&format!("label {boxes}")).len();
    assert_eq!(
        labelled,
        page.all(boxes).len(),
        "{at}: boxes without a label"
    );
}

#[tokio::test]
async fn the_first_screen_names_the_steps_it_speaks_of_and_links_to_support() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser.get("/setup/steps/before-you-start").await;
    page.must_say("press Link account in the step Service user ID and token .");
    page.must_say("The list of sections is in the step Tick the permissions ,");
    let support = page.attributes(".note a", "href");
    assert_eq!(support.len(), 1);
    assert!(support[0].starts_with("mailto:"), "{support:?}");
}

#[tokio::test]
async fn every_screen_leads_to_the_next_and_is_light() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let mut page = browser.get("/setup/steps/before-you-start").await;
    for (button, next) in [
        ("start", "Create a service user"),
        ("Done, continue", "Put it in a permission group"),
        ("Done, continue", "Tick the permissions"),
        ("Save and continue", "Service user ID and token"),
    ] {
        must_be_well_built(&page);
        page = browser.press(&page, button, &[]).await;
        assert_eq!(page.all("h1"), [next]);
    }
    must_be_well_built(&page);
    for path in [
        "/setup",
        "/setup/hand-over",
        "/setup/steps/check",
        "/nowhere",
    ] {
        must_be_well_built(&browser.get(path).await);
    }
}

#[tokio::test]
async fn every_word_of_the_guide_is_on_its_screen() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let pack = registry::find("hibob").unwrap();
    for step in &pack.guide.steps {
        let page = browser.get(&format!("/setup/steps/{}", step.id)).await;
        for mark in ["{", "}", "**"] {
            assert!(!page.text().contains(mark), "{}: {mark}", step.id);
        }
    }
    let page = browser.get("/setup/steps/permissions").await;
    let labels = page.all("label");
    for permission in &pack.permissions {
        assert!(labels.contains(&permission.item), "{}", permission.item);
        assert!(
            page.all("code").contains(&permission.search),
            "{}",
            permission.search
        );
    }
    assert_eq!(page.all("input[name=ticked]").len(), pack.permissions.len());
}

#[tokio::test]
async fn crossed_off_boxes_are_kept_with_and_without_scripts() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let tick = |permission: &'static str, ticked: &'static str| {
        let browser = browser.clone();
        async move {
            let form = [("permission", permission), ("ticked", ticked)];
            browser.post("/setup/permissions/tick", &form).await.status
        }
    };
    assert_eq!(tick("work.view", "true").await, StatusCode::NO_CONTENT);
    assert_eq!(tick("about.view", "true").await, StatusCode::NO_CONTENT);
    assert_eq!(tick("about.view", "false").await, StatusCode::NO_CONTENT);
    assert_eq!(tick("nonsense", "true").await, StatusCode::NOT_FOUND);
    let group = [
        ("permission", "home.view"),
        ("permission", "home.edit"),
        ("ticked", "true"),
    ];
    browser.post("/setup/permissions/tick", &group).await;
    let page = browser.get("/setup/steps/permissions").await;
    page.must_say("3 of 62 crossed off");
    let groups = page.all("fieldset");
    assert!(groups.iter().any(|group| group.starts_with("Home 2 of 2")));
    assert!(
        page.all("h2.tab-name")
            .iter()
            .any(|tab| tab.ends_with("3 of 56"))
    );
    let group = [group[0], group[1], ("ticked", "false")];
    browser.post("/setup/permissions/tick", &group).await;
    let page = browser.get("/setup/steps/permissions").await;
    page.must_say("1 of 62 crossed off");
    assert_eq!(page.attributes("input[checked]", "value"), ["work.view"]);
    let form = [
        ("ticked", "work.view"),
        ("ticked", "home.view"),
        ("then", "stay"),
    ];
    let page = browser.post("/setup/steps/permissions", &form).await;
    page.must_say("2 of 62 crossed off");
    let on = browser.press(&page, "Save and continue", &[]).await;
    on.must_say("Service user ID and token");
    let back = browser.get("/setup/steps/permissions").await;
    back.must_say("2 of 62 crossed off");
}

#[tokio::test]
async fn going_back_is_free_and_what_is_done_stays_done() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    browser.post("/setup/steps/before-you-start", &[]).await;
    browser.post("/setup/steps/service-user", &[]).await;
    let page = browser.get("/setup/steps/before-you-start").await;
    assert_eq!(page.all(".steps .is-done .name").len(), 1);
    assert_eq!(
        page.attributes(".steps [aria-current=step]", "href"),
        ["/setup/steps/before-you-start"]
    );
    // All but the last can be looked at.
    assert_eq!(page.attributes(".steps a", "href").len(), 6);
    assert_eq!(
        browser.get("/setup/steps/nowhere").await.status,
        StatusCode::NOT_FOUND
    );
    page.must_say("Step 1 of 7 · about 8 minutes left");
    let early = browser.get("/setup/steps/done").await;
    early.must_say("Nothing to check yet");
}
