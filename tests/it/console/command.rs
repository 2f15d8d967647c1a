//! `keyway connections show`, for whoever has no browser at hand.

use serde_json::Value;

use super::{enter_credentials, sam, sql};
use crate::support::Setup;

#[tokio::test]
async fn the_newest_report_is_shown_with_all_that_it_tells() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    enter_credentials(&keyway, id).await;
    let check = format!("/console/connections/{id}/check");
    let done = "UPDATE checks SET state = 'done', finished_at = now() WHERE state = 'queued'";
    browser.post(&check, &[]).await;
    sql(
        &keyway,
        "UPDATE findings SET verdict = 'missing', found_at = now()",
    )
    .await;
    sql(&keyway, done).await;
    browser.post(&check, &[]).await;
    for statement in [
        "UPDATE findings SET found_at = now(), verdict =
             CASE WHEN permission_id = 'work.view' THEN 'granted' ELSE 'missing' END
         WHERE found_at IS NULL",
        "UPDATE findings SET left_out = '{Site}', place = 'My job'
         WHERE permission_id = 'work.view'",
        "UPDATE checks SET people_all = 40, people_active = 31, account = 'abc',
             insight = '{\"by_status\": [{\"status\": \"Employed\", \"people\": 31}],
                         \"mail_domain\": \"samplebob.example\",
                         \"excess\": [{\"permission\": \"payroll.view\", \"evidence\": \"seen\"}],
                         \"sections\": [{\"name\": \"Dogs\", \"open\": false}]}'
             WHERE state = 'queued'",
        done,
        "INSERT INTO account_words (connection_id, said_at, said_by, answer, check_id,
                                    credentials_version)
         SELECT connection_id, now(), 'ana@acme.example', 'people_missing', id, 1
         FROM checks ORDER BY created_at DESC LIMIT 1",
    ] {
        sql(&keyway, statement).await;
    }
    for statement in [
        "UPDATE connections SET recheck_at = '2031-05-03T10:00:00Z', candidate_version = 2,
             suspected_at = '2031-05-02T09:00:00Z', suspected = '{work.view}',
             told_at = '2031-05-02T11:00:00Z', pack_change = '{\"added\": [\"work.edit\"]}'",
        "INSERT INTO credentials (connection_id, version, set_by, fingerprint, created_at)
         SELECT id, 2, 'ben@acme.example', 'f2', now() FROM connections",
    ] {
        sql(&keyway, statement).await;
    }
    let id = id.to_string();
    let (ok, text) = keyway.command(&["connections", "show", &id]).await;
    assert!(ok, "{text}");
    for words in [
        "work.view: missing → granted since",
        "left out: Site",
        "People that can be seen: 40 (31 active)",
        "  Employed: 31",
        "Main mail domain: samplebob.example",
        "More than needed: 1.",
        "  Dogs: closed",
        "ana@acme.example said on",
        "that people are missing.",
        "  to replace   version 2, set by ben@acme.example",
        "  next look    2031-05-03 10:00 UTC",
        "  suspected    work.view since 2031-05-02 09:00 UTC",
        "  told         the contact, on 2031-05-02 11:00 UTC",
        "  new list     added: work.edit",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let (ok, json) = keyway
        .command(&["connections", "show", &id, "--json"])
        .await;
    assert!(ok, "{json}");
    let shown: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(shown["candidate_credentials"]["version"], 2);
    assert_eq!(shown["watch"]["recheck_at"], "2031-05-03T10:00:00Z");
    assert_eq!(shown["watch"]["suspected"][0], "work.view");
    assert_eq!(shown["watch"]["pack_change"]["added"][0], "work.edit");
    let check = &shown["check"];
    assert_eq!(check["scope"], "full");
    assert_eq!(check["account"], "abc");
    assert_eq!(check["people"]["by_status"][0]["people"], 31);
    assert_eq!(check["excess"][0]["permission"], "payroll.view");
    assert_eq!(check["differences"]["changes"][0]["now"], "granted");
    let half = check["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["permission"] == "work.view")
        .unwrap();
    assert_eq!(half["left_out"][0], "Site");
    assert_eq!(half["place"], "My job");
    assert_eq!(shown["account_word"]["answer"], "people_missing");
}
