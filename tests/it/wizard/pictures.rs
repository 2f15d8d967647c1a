//! Where to click: every such place is drawn, small, harmless and in words too.

use keyway::{
    drawings::TALLEST,
    integrations::{pack::Block, registry},
};
use reqwest::StatusCode;

use super::{maria, without_worker};
use crate::support::{Browser, Page};

/// Bytes of one picture before it is packed.
const HEAVIEST: usize = 4096;

#[test]
fn every_action_that_says_click_shows_where() {
    for pack in registry::all() {
        for block in pack.guide.steps.iter().flat_map(|step| &step.blocks) {
            let Block::Action {
                id,
                older,
                picture,
                picture_older,
                ..
            } = block
            else {
                continue;
            };
            let says_click = block.texts().iter().any(|text| text.contains("Click"));
            let at = format!("{}: {id}", pack.key);
            assert!(!says_click || !picture.is_empty(), "{at}");
            assert!(older.is_empty() || !picture_older.is_empty(), "{at}: older");
        }
    }
}

/// As an XML parser would have it: every tag closed in its turn, every attribute in quotes.
fn must_be_xml(svg: &str, at: &str) {
    let mut open = Vec::new();
    let (_, mut rest) = svg.split_once('<').unwrap();
    loop {
        let (tag, after) = rest
            .split_once('>')
            .unwrap_or_else(|| panic!("{at}: {rest}"));
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{at}");
        } else {
            let alone = tag.ends_with('/');
            let tag = tag.trim_end_matches('/');
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            assert_eq!(attributes.matches('"').count() % 2, 0, "{at}: {tag}");
            let outside: String = attributes.split('"').step_by(2).collect();
            assert!(
                outside.split('=').count() * 2 > attributes.matches('"').count(),
                "{at}: {tag}"
            );
            if !alone {
                open.push(name);
            }
        }
        let Some((text, next)) = after.split_once('<') else {
            assert_eq!(after.trim(), "", "{at}");
            break;
        };
        for entity in text.split('&').skip(1) {
            let name = entity.split(';').next().unwrap();
            assert!(
                name.starts_with('#') || ["amp", "lt", "gt", "quot"].contains(&name),
                "{at}: {name}"
            );
        }
        rest = next;
    }
    assert!(open.is_empty(), "{at}: {open:?}");
}

async fn must_be_a_picture(browser: &Browser, src: &str) -> Page {
    let picture = browser.get(src).await;
    assert_eq!(picture.status, StatusCode::OK, "{src}");
    let header = |name: &str| picture.headers[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "image/svg+xml");
    assert_eq!(
        header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let policy = header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-"),
        "{policy}"
    );
    assert_eq!(header("x-content-type-options"), "nosniff");
    let svg = &picture.body;
    assert!(svg.len() <= HEAVIEST, "{src}: {} bytes", svg.len());
    for banned in [
        "<script",
        "href",
        "url(",
        "<image",
        "foreignObject",
        " on",
        "{operator}",
        "{service",
    ] {
        assert!(!svg.contains(banned), "{src}: {banned}");
    }
    must_be_xml(svg, src);
    picture
}

#[tokio::test]
async fn the_guides_pictures_are_small_harmless_and_told_in_words() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let mut seen = 0;
    for step in [
        "before-you-start",
        "service-user",
        "permission-group",
        "permissions",
    ] {
        let page = browser.get(&format!("/setup/steps/{step}")).await;
        let of = |name| page.attributes(".figure img", name);
        let heights = of("height");
        assert!(
            heights
                .iter()
                .all(|height| height.parse::<u16>().unwrap() <= TALLEST)
        );
        assert!(of("width").iter().all(|width| width == "304"));
        assert_eq!(of("loading").len(), heights.len());
        for alt in of("alt") {
            assert!(alt.starts_with("A drawing of "), "{alt}");
            assert!(alt.contains("Marked: "), "{alt}");
        }
        for src in of("src") {
            must_be_a_picture(&browser, &src).await;
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
    let page = browser.get("/setup/steps/service-user").await;
    let alts = page.attributes(".figure img", "alt").join("\n");
    for marked in [
        "the grid of dots at the top left",
        "the entry “System Settings”",
        "4. “Manage” at “Service users”",
        "“Settings” in the menu at the left edge",
        "the button “Create service user”",
        "1. “Copy” at “ID”",
    ] {
        assert!(alts.contains(marked), "{marked}\n{alts}");
    }
}

/// The numbers that stand on a drawing, in their order.
fn numbers_on(svg: &str) -> String {
    let after = svg.split("class=\"n\"").skip(1);
    let numbers = after.filter_map(|rest| rest.split(['>', '<']).nth(1));
    numbers.collect::<Vec<_>>().join(" ")
}

/// One of the pictures that a page shows.
async fn drawn_on(browser: &Browser, page: &Page, name: &str) -> String {
    let srcs = page.attributes(".figure img", "src");
    let file = format!("/{name}.svg");
    let src = srcs.iter().find(|src| src.ends_with(&file));
    let src = src.unwrap_or_else(|| panic!("no {name} among {srcs:?}"));
    browser.get(src).await.body
}

#[tokio::test]
async fn a_mark_carries_the_number_of_the_click_beside_it() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    for (step, name, numbers) in [
        // Two things of one click carry the same number.
        ("before-you-start", "bob-products", "1 2"),
        ("service-user", "system-settings", "1 1"),
        ("service-user", "integrations", "2 3 4"),
        // Beside one sentence there is nothing to count.
        ("service-user", "create-service-user", ""),
        ("permission-group", "create-group-details", "3 4 5 6"),
        // One mark says which click it is, too.
        ("permission-group", "open-group", "1"),
        ("permission-group", "members-save", "4"),
        ("permissions", "whose-data", "1 2 4"),
    ] {
        let page = browser.get(&format!("/setup/steps/{step}")).await;
        let svg = drawn_on(&browser, &page, name).await;
        assert_eq!(numbers_on(&svg), numbers, "{name}");
    }
    let page = browser.get("/setup/steps/permissions").await;
    let alts = page.attributes(".figure img", "alt").join("\n");
    assert!(
        alts.contains(
            "Marked: 1. the tab “People's data”, 2. the button “Edit”, 4. the button “Save”."
        ),
        "{alts}"
    );
    let page = browser.get("/setup/steps/permission-group").await;
    let alts = page.attributes(".figure img", "alt").join("\n");
    assert!(
        alts.contains("Marked: 2. the entry “Account”, the entry “Permission groups”."),
        "{alts}"
    );
}

#[tokio::test]
async fn every_status_to_tick_is_drawn_and_ticked() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser.get("/setup/steps/permissions").await;
    let svg = drawn_on(&browser, &page, "whose-data-statuses").await;
    let action = page.text();
    for status in [
        "Hired",
        "Employed",
        "Garden leave",
        "Leave",
        "Parental leave",
        "Terminated",
    ] {
        assert!(action.contains(status), "{status}");
        assert!(svg.contains(&format!(">{status}<")), "{status}");
    }
    assert_eq!(svg.matches("class=\"K\"").count(), 6, "ticked");
    assert_eq!(numbers_on(&svg), "3 4");
    let alts = page.attributes(".figure img", "alt").join("\n");
    assert!(alts.contains("every tick box in the list"), "{alts}");
}

#[tokio::test]
async fn pictures_beside_each_other_are_equally_high() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    for step in ["service-user", "permission-group", "permissions"] {
        let page = browser.get(&format!("/setup/steps/{step}")).await;
        let rows = page.body.split("class=\"pictures\"").skip(1);
        for row in rows {
            let (row, _) = row.split_once("</div>").unwrap();
            let heights = row.split("height=\"").skip(1);
            let mut heights = heights.filter_map(|rest| rest.split('"').next());
            let first = heights.next().unwrap();
            assert!(heights.all(|height| height == first), "{step}: {row}");
        }
    }
}

#[tokio::test]
async fn a_picture_has_a_page_of_its_own_and_the_way_back() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let step = browser.get("/setup/steps/service-user").await;
    let links = step.attributes("a.figure", "href");
    assert!(links.contains(&"/setup/picture/service-user-info".to_owned()));
    let page = browser.get("/setup/picture/service-user-info").await;
    assert_eq!(page.status, StatusCode::OK);
    page.must_say("Marked: 1. “Copy” at “ID”, 2. “Copy” at “Token”.");
    let back = "/setup/steps/service-user#copy-id-and-token".to_owned();
    assert!(page.attributes("main a", "href").contains(&back));
    // One that several steps show leads back to where somebody is.
    for (step, action) in [
        ("service-user", "open-service-users"),
        ("permission-group", "open-permission-groups"),
    ] {
        browser.get(&format!("/setup/steps/{step}")).await;
        let page = browser.get("/setup/picture/system-settings").await;
        let back = format!("/setup/steps/{step}#{action}");
        assert!(page.attributes("main a", "href").contains(&back), "{step}");
    }
    let nowhere = browser.get("/setup/picture/nothing").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_missing_box_is_drawn_where_it_is() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let page = browser
        .get("/setup/picture/boxes?of=work.view%2Cwork.history")
        .await;
    page.must_say("the tick box “View selected employees' Work sections”");
    page.must_say("the tick box “View selected employees' Work section histories”");
    let src = &page.attributes("img.picture", "src")[0];
    let picture = must_be_a_picture(&browser, src).await;
    for label in ["People&#39;s data", "Work", "Save"] {
        assert!(picture.body.contains(label), "{label}");
    }
    let many = "work.view,work.edit,about.view,about.edit,home.view";
    for of in ["", "of=", "of=nothing", &format!("of={many}")] {
        let page = browser.get(&format!("/setup/picture/boxes?{of}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{of}");
    }
}

#[tokio::test]
async fn only_todays_drawing_may_be_kept() {
    let keyway = without_worker().await;
    let anybody = keyway.browser();
    let old = anybody
        .get("/setup/pictures/older/hibob/system-settings.svg")
        .await;
    assert_eq!(old.status, StatusCode::OK);
    assert_eq!(old.headers["cache-control"], "no-store");
    for nowhere in [
        "older/hibob/nothing.svg",
        "older/hibob/system-settings",
        "older/nobody/x.svg",
    ] {
        let page = anybody.get(&format!("/setup/pictures/{nowhere}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}
