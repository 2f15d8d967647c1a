//! "Which Bob do you see?": asked once, remembered, and changeable wherever it matters.

use super::{maria, without_worker};

const GRID: &str = "Click the grid of dots";
const GEAR: &str = "with the gear";

#[tokio::test]
async fn the_choice_is_remembered_and_hides_the_other_menus() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let first = browser.get("/setup/steps/before-you-start").await;
    first.must_say("Which Bob do you see?");
    first.must_say("A grid of dots at the top left");
    // Without an answer both are there, and a later page does not ask again.
    let later = browser.get("/setup/steps/service-user").await;
    assert!(later.says(GRID) && later.says(GEAR));
    assert!(later.all("section.menus").is_empty());
    assert_eq!(
        later.all("details.menus > summary"),
        ["Which Bob do you see?"]
    );

    let back = browser.press(&first, "The older Bob", &[]).await;
    assert_eq!(back.url.path(), "/setup/steps/before-you-start");
    back.must_say("You see the older Bob. Change");
    assert!(back.all("section.menus").is_empty());
    let later = browser.get("/setup/steps/service-user").await;
    assert!(later.says(GEAR) && !later.says(GRID));
    assert!(!later.says("Your Bob looks older?"));
    assert_eq!(
        later.attributes(".menus button[aria-current]", "value"),
        ["older"]
    );

    let changed = browser.press(&later, "The newer Bob", &[]).await;
    assert_eq!(changed.url.path(), "/setup/steps/service-user");
    changed.must_say("You see the newer Bob. Change");
    assert!(changed.says(GRID) && !changed.says(GEAR));
    // What both menus have alike is there in any case.
    let group = browser.get("/setup/steps/permission-group").await;
    group.must_say("Add specific employees");
    assert!(
        browser
            .get("/setup/steps/credentials")
            .await
            .all(".menus")
            .is_empty()
    );
}

#[tokio::test]
async fn looking_at_the_address_chooses_nothing_and_nonsense_is_refused() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser
        .get("/setup/menus?menus=older&step=service-user")
        .await;
    assert_eq!(page.url.path(), "/setup/steps/before-you-start");
    let form = [("menus", "oldest"), ("step", "service-user")];
    assert_eq!(browser.post("/setup/menus", &form).await.status, 422);
    let elsewhere = [("menus", "newer"), ("step", "//evil.example")];
    let page = browser.post("/setup/menus", &elsewhere).await;
    assert_eq!(page.url.path(), "/setup/steps/before-you-start");
}

#[tokio::test]
async fn support_sees_which_menus_they_have() {
    let keyway = without_worker().await;
    let browser = keyway.browser();
    let issued = keyway.issue_link().await;
    let first = super::open(&browser, &issued).await;
    let id = issued.connection_id;
    let (_, before) = keyway
        .command(&["connections", "show", &id.to_string()])
        .await;
    assert!(!before.contains("menus"), "{before}");
    browser.press(&first, "The older Bob", &[]).await;
    let (well, shown) = keyway
        .command(&["connections", "show", &id.to_string()])
        .await;
    assert!(well && shown.contains("menus        older"), "{shown}");
    let (_, json) = keyway
        .command(&["connections", "show", &id.to_string(), "--json"])
        .await;
    assert!(
        json.contains("\"menus\": \"older\"") || json.contains("\"menus\":\"older\""),
        "{json}"
    );
    let sam = keyway.staff().await;
    sam.connection(id).await.must_say("Sees the older Bob");
}
