//! The styleguide.

use std::collections::BTreeSet;

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

/// Those that only a script brings.
const OF_SCRIPTS: [&str; 1] = ["all"];

#[tokio::test]
async fn every_component_that_the_style_sheet_names_is_shown() {
    let keyway = Keyway::start().await;
    let page = sam(&keyway).await.get("/console/styleguide").await;
    let shown = page.attributes("[class]", "class");
    let shown: BTreeSet<_> = shown.iter().flat_map(|all| all.split(' ')).collect();
    let sheet = include_str!("../../../static/app.css");
    let names = sheet.split("*/").next().unwrap();
    let named = names.split([' ', '\n', '(', ')', ',']);
    let named = named.filter_map(|word| word.strip_prefix('.'));
    let named: BTreeSet<_> = named.collect();
    assert!(named.len() > 100, "only {} were looked for", named.len());
    let of_scripts = BTreeSet::from(OF_SCRIPTS);
    let missing: Vec<_> = named.difference(&shown).collect();
    let missing: Vec<_> = missing
        .iter()
        .filter(|name| !of_scripts.contains(**name))
        .collect();
    assert!(missing.is_empty(), "not on the styleguide: {missing:?}");
    for name in named {
        let selector = format!(".{name}");
        let rules = &sheet[names.len()..];
        assert!(rules.contains(&selector), "{selector} has no rule");
    }
    // Two things of one name would be one to a screen reader.
    let ids = page.attributes("[id]", "id");
    for name in page.attributes("[aria-labelledby], [aria-describedby]", "aria-labelledby") {
        assert_eq!(ids.iter().filter(|id| **id == name).count(), 1, "#{name}");
    }
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
