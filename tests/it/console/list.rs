//! The list of connections.

use super::{sam, sql};
use crate::support::{Keyway, Setup};

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        mail: false,
        ..Setup::default()
    };
    setup.start().await
}

const COMPANIES: &str = "tbody th a";

#[tokio::test]
async fn an_empty_house_says_how_to_begin() {
    let keyway = portal().await;
    let browser = sam(&keyway).await;
    let page = browser.get("/console").await;
    page.must_say("No connections yet");
    page.must_say("keyway links issue --company");
    assert!(
        page.attributes("a", "href")
            .contains(&"/console/links/new".to_owned())
    );
}

#[tokio::test]
async fn each_row_tells_who_where_and_since_when() {
    let keyway = portal().await;
    keyway.issue_link().await;
    let browser = sam(&keyway).await;
    sql(
        &keyway,
        "UPDATE connections SET state = 'action_needed', last_problem = 'rejected',
                state_since = now() - interval '2 hours'",
    )
    .await;
    let page = browser.get("/console").await;
    assert_eq!(page.all(COMPANIES), ["Acme Ltd"]);
    page.must_say("Action needed");
    page.must_say("ana@acme.example");
    page.must_say("2 hours ago");
    page.must_say("Bob does not know this ID with this token");
}

#[tokio::test]
async fn chips_filter_by_state_and_count() {
    let keyway = portal().await;
    for company in ["One", "Two", "Three"] {
        keyway.issue_link_for(company, "ana@acme.example").await;
    }
    sql(
        &keyway,
        "UPDATE connections SET state = 'in_progress' WHERE company_id =
             (SELECT id FROM companies WHERE name = 'Two')",
    )
    .await;
    let browser = sam(&keyway).await;
    let page = browser.get("/console").await;
    let chips = page.all(".figures a");
    assert!(chips.contains(&"All 3".to_owned()), "{chips:?}");
    assert!(chips.contains(&"Invited 2".to_owned()), "{chips:?}");
    assert!(chips.contains(&"In progress 1".to_owned()), "{chips:?}");
    let page = browser.get("/console?state=in_progress").await;
    assert_eq!(page.all(COMPANIES), ["Two"]);
    assert_eq!(page.all(".figures a[aria-current]"), ["In progress 1"]);
}

#[tokio::test]
async fn the_search_finds_companies_and_addresses_as_they_are_written() {
    let keyway = portal().await;
    keyway.issue_link_for("Acme Ltd", "ana@acme.example").await;
    keyway
        .issue_link_for("100% Fruit", "joe@fruit.example")
        .await;
    let browser = sam(&keyway).await;
    for (search, found) in [
        ("acme", vec!["Acme Ltd"]),
        ("JOE@", vec!["100% Fruit"]),
        ("0%25", vec!["100% Fruit"]),
        ("_", vec![]),
        ("example", vec!["100% Fruit", "Acme Ltd"]),
        ("nobody", vec![]),
        ("acme%00", vec!["Acme Ltd"]),
    ] {
        let page = browser.get(&format!("/console?search={search}")).await;
        let mut companies = page.all(COMPANIES);
        companies.sort();
        assert_eq!(companies, found, "{search}");
        if found.is_empty() {
            page.must_say("Nothing matches");
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_gaps_or_repeats() {
    let keyway = portal().await;
    keyway.issue_link().await;
    // A hundred and twenty in all, thirty of which came at the same moment.
    sql(
        &keyway,
        "WITH named AS (
             INSERT INTO companies (id, name, created_at)
             SELECT gen_random_uuid(), 'Company ' || n, now() FROM generate_series(1, 119) AS n
             RETURNING id, name)
         INSERT INTO connections (id, company_id, integration, access_profile, state, state_since,
                                  created_at)
         SELECT gen_random_uuid(), id, 'hibob', 'full', 'invited',
                now() - greatest(30, substring(name FROM 9)::int) * interval '1 minute', now()
         FROM named",
    )
    .await;
    let browser = sam(&keyway).await;
    let mut seen = Vec::new();
    let mut sizes = Vec::new();
    let mut path = "/console".to_owned();
    loop {
        let page = browser.get(&path).await;
        let rows = page.all(COMPANIES);
        sizes.push(rows.len());
        seen.extend(rows);
        match page.attributes("a[rel=next]", "href").pop() {
            Some(next) => path = next,
            None => break,
        }
    }
    assert_eq!(sizes, [50, 50, 20]);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 120);
    // A damaged address shows the first page.
    let page = browser.get("/console?after=nonsense&state=nonsense").await;
    assert_eq!(page.all(COMPANIES).len(), 50);
}
