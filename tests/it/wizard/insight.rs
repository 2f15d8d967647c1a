//! What a check learnt beside the verdicts, on the customer's pages.

use super::{maria, sql, without_worker};
use crate::support::{Browser, Keyway, Page};

const CHECK: &str = "/setup/steps/check";

async fn with(statements: &[&'static str]) -> (Keyway, Browser, Page) {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    browser.post("/setup/steps/credentials", &form).await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'granted', found_at = now()",
    )
    .await;
    sql(
        &keyway,
        "UPDATE checks SET state = 'done', finished_at = now(), connected_at = now()",
    )
    .await;
    for statement in statements {
        sql(&keyway, statement).await;
    }
    let page = browser.get(CHECK).await;
    (keyway, browser, page)
}

const LEARNT: &str = r#"UPDATE checks SET insight =
    '{"excess": [{"permission": "payroll.view", "evidence": "2 of 9 fields came back"}],
      "sections": [{"name": "Dogs <3", "open": true}, {"name": "Cars", "open": false},
                   {"name": "Boats", "open": null}]}'"#;

#[tokio::test]
async fn more_than_needed_and_the_companys_own_sections_are_told_and_block_nothing() {
    let (_keyway, browser, page) = with(&[LEARNT]).await;
    page.must_say("More than needed: 1 box");
    page.must_say("In Bob: People's data › Payroll › ");
    page.must_say("2 of 9 fields came back");
    page.must_say("3 sections of your own");
    page.must_say("Dogs <3: open");
    page.must_say("Cars: closed");
    page.must_say("Boats: could not be seen");
    let done = browser.press(&page, "Yes, link this account", &[]).await;
    done.must_say("All set");
    done.must_say("More than needed");
}

#[tokio::test]
async fn a_half_open_section_names_the_fields_and_the_companys_own_word() {
    let (_keyway, browser, page) = with(&[
        "UPDATE findings SET left_out = '{Job title,Site}', place = 'My job'
         WHERE permission_id = 'work.view'",
    ])
    .await;
    page.must_say("Open in part");
    page.must_say("Left out: Job title, Site");
    page.must_say("your Bob calls it “My job”");
    let again = page.attributes("button[name=only]", "value");
    assert_eq!(again, ["work.view"]);
    browser
        .press(&page, "Check only this", &[])
        .await
        .must_say("Looking again at one box");
}

#[tokio::test]
async fn a_page_with_nothing_to_add_says_nothing_of_it() {
    let (_keyway, _browser, page) = with(&[]).await;
    for words in [
        "Good to know",
        "More than needed",
        "of your own",
        "Open in part",
        "What changed",
    ] {
        let part = page
            .all("main h2, main summary, main section > p")
            .join(" ");
        assert!(!part.contains(words), "{words}: {part}");
    }
}

#[tokio::test]
async fn the_heaviest_report_is_light_in_every_script() {
    let (keyway, browser, _) = with(&[
        LEARNT,
        "UPDATE findings SET verdict = 'missing', place = 'A name of their own',
             evidence = 'None of the 12 fields of this section came back for any of 20 people.'",
    ])
    .await;
    let languages = [
        "UPDATE contacts SET language = 'de'",
        "UPDATE contacts SET language = 'ja'",
        "UPDATE contacts SET language = 'he'",
        "UPDATE contacts SET language = 'en'",
    ];
    for language in languages {
        sql(&keyway, language).await;
        let page = browser.get(CHECK).await;
        assert_eq!(page.all("[aria-labelledby=missing] li").len(), 62);
        assert!(page.body.len() <= 30_000, "{language}: {}", page.body.len());
    }
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'unclear', place = NULL, evidence =
             CASE WHEN permission_id LIKE '%.view'
                  THEN permission_id || ': none of 20 people has anything in this section.'
                  ELSE 'No read shows it.' END",
    )
    .await;
    for language in languages {
        sql(&keyway, language).await;
        let page = browser.get(CHECK).await;
        assert_eq!(page.all("input[name=permission]").len(), 62);
        assert!(page.body.len() <= 30_000, "{language}: {}", page.body.len());
    }
}
