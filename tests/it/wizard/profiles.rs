//! A link asks for what its access profile says, tells why, and for nothing else.

use keyway::integrations::registry;

use super::{maria, without_worker};
use crate::support::{Browser, Keyway, Page};

/// Maria's list of boxes, under a link of this profile.
async fn list(profile: &'static str) -> (Keyway, Browser, Page) {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    sqlx::query("UPDATE connections SET access_profile = $1")
        .bind(profile)
        .execute(keyway.db.pool())
        .await
        .unwrap();
    let page = browser.get("/setup/steps/permissions").await;
    (keyway, browser, page)
}

#[tokio::test]
async fn only_what_the_profile_asks_for_is_on_the_list_each_with_why() {
    let pack = registry::find("hibob").unwrap();
    for name in ["directory", "read-only"] {
        let profile = pack.profile(name).unwrap();
        let (_keyway, _browser, page) = list(name).await;
        let asked: Vec<_> = pack.asked(profile).collect();
        let listed = page.attributes("input[name=ticked]", "value");
        let ids: Vec<_> = asked.iter().map(|(asked, _)| asked.id.clone()).collect();
        assert_eq!(listed, ids);
        for (permission, _) in &asked {
            page.must_say(&permission.why);
            page.must_say(&permission.without);
        }
        let optional = asked.iter().filter(|(_, required)| !required).count();
        let marked = page.all("label .quiet");
        assert_eq!(
            marked.iter().filter(|said| *said == "(optional)").count(),
            optional
        );
        page.must_say(&profile.description);
        page.must_say("Leave every other box as it is.");
        assert!(page.body.len() <= 30_000, "{name}: {}", page.body.len());
    }
}

#[tokio::test]
async fn with_many_boxes_why_is_one_click_away() {
    let pack = registry::find("hibob").unwrap();
    let (_keyway, browser, page) = list("full").await;
    assert!(!page.says("Only this is asked for"));
    assert!(page.body.len() <= 30_000, "{}", page.body.len());
    let reasons = browser.get("/setup/why").await;
    assert!(reasons.body.len() <= 30_000, "{}", reasons.body.len());
    for permission in &pack.permissions {
        reasons.must_say(&permission.why);
        reasons.must_say(&permission.without);
    }
    let places = reasons.attributes("section[id]", "id");
    for href in page.attributes("fieldset > a", "href") {
        let place = href.split_once('#').unwrap().1;
        assert!(places.iter().any(|known| known == place), "{href}");
    }
    assert_eq!(page.attributes("fieldset > a", "href").len(), places.len());
}
