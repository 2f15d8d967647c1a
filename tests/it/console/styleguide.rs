//! The styleguide.

use super::sam;
use crate::support::Keyway;

#[tokio::test]
async fn every_colour_and_space_of_the_style_sheet_is_shown_to_staff_alone() {
    let keyway = Keyway::start().await;
    let stranger = keyway.browser().get("/console/styleguide").await;
    assert_eq!(stranger.url.path(), "/console/login");
    let page = sam(&keyway).await.get("/console/styleguide").await;
    let sheet = include_str!("../../../static/app.css");
    let root = sheet.split(":root {").nth(1).unwrap();
    let tokens = root.split('}').next().unwrap().lines();
    let named = tokens.filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
    let mut shown = 0;
    for (token, value) in named {
        let is_shown = value.trim().starts_with('#') || token.starts_with("space-");
        // What is only ever written on something else is seen there.
        if is_shown && !["on-accent", "accent-hover"].contains(&token) {
            page.must_say(&format!("--{token}"));
            shown += 1;
        }
    }
    assert!(shown > 15, "only {shown} tokens were looked for");
}
