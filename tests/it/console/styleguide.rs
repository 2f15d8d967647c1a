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

/// A rule that is not closed would take all that follow it along.
#[test]
fn every_rule_of_the_style_sheets_is_closed() {
    for (name, sheet) in [
        ("app.css", include_str!("../../../static/app.css")),
        ("console.css", include_str!("../../../static/console.css")),
    ] {
        let mut depth = 0;
        for (number, line) in sheet.lines().enumerate() {
            for c in line.chars() {
                depth += i32::from(c == '{') - i32::from(c == '}');
            }
            // Nothing here stands more than three deep, and sections begin at the top.
            assert!((0..=3).contains(&depth), "{name}:{}", number + 1);
            if line.starts_with("/*") {
                assert_eq!(depth, 0, "{name}:{}: a rule before it is open", number + 1);
            }
        }
        assert_eq!(depth, 0, "{name} ends within a rule");
    }
}
