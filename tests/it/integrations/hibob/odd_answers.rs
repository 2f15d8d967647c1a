//! Whatever Bob answers, reading it neither falls over nor calls anything granted that did not come.

use keyway::integrations::{
    hibob_offline::{Answers, findings},
    verdict::{Finding, Verdict},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::pack;

fn read(fields: &Value, search: &Value, table: &Value, cut: bool) -> Vec<Finding> {
    let answers = Answers {
        fields: fields.to_string().into_bytes(),
        search: search.to_string().into_bytes(),
        table: table.to_string().into_bytes(),
        cut,
    };
    findings(pack(), &answers)
}

/// Any JSON, made of words that Bob uses more often than not.
fn json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("work"),
        Just("title"),
        Just("/work/title"),
        Just("value"),
        Just("id"),
        Just("root"),
        Just("root.id"),
        Just("address"),
        Just("city"),
        Just("employees"),
        Just("results"),
        Just("values"),
        Just("isCurrent"),
        Just("restricted_columns"),
        Just("errors"),
        Just("text"),
        Just("categoryId"),
        Just("categoryDisplayName"),
        Just("jsonPath"),
        Just("type"),
        Just("Work"),
        Just("work.title"),
        Just("response_metadata"),
        Just("cursor"),
        Just("employeeId"),
        Just(""),
    ]
    .prop_map(str::to_owned);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

fn metadata() -> Value {
    let field = |id: &str, category: &str, name: &str| json!({ "id": id, "categoryId": category, "categoryDisplayName": name, "name": id, "jsonPath": id, "type": "text" });
    json!([
        field("work.title", "work", "Work"),
        field("work.site", "work", "Work"),
        field("address.city", "address", "Address"),
        field("home.mobilePhone", "pcd", "Personal contact details"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn nothing_that_bob_answers_makes_the_reading_fall_over(
        fields in json(), search in json(), table in json(), cut in any::<bool>()
    ) {
        read(&fields, &search, &table, cut);
        read(&metadata(), &json!({ "employees": [search] }), &json!({ "results": [table] }), false);
    }

    #[test]
    fn people_of_whom_no_field_came_never_make_a_section_granted(
        people in prop::collection::vec(json(), 0..8), list in json()
    ) {
        let bare: Vec<Value> = people
            .into_iter()
            .map(|odd| json!({ "id": "1", "other": odd, "humanReadable": { "work": { "title": "x" } } }))
            .collect();
        for finding in read(&metadata(), &json!({ "employees": bare, "more": list }), &list, false) {
            if finding.permission != "lifecycle.history" {
                prop_assert_ne!(finding.verdict, Verdict::Granted, "{}", finding.evidence);
            }
        }
    }

    #[test]
    fn rows_that_are_all_current_never_make_a_history_granted(count in 0usize..30, odd in json()) {
        let rows = json!([{ "isCurrent": true, "status": odd }]);
        let results: Vec<Value> = (0..count)
            .map(|n| json!({ "employeeId": n.to_string(), "values": rows }))
            .collect();
        let table = json!({ "results": results, "response_metadata": odd });
        for finding in read(&metadata(), &Value::Null, &table, false) {
            prop_assert_ne!(finding.verdict, Verdict::Granted);
        }
    }
}

#[test]
fn bytes_that_are_no_json_tell_nothing() {
    for bytes in [
        &b""[..],
        b"{",
        b"\xff\xfe",
        b"null",
        b"[[[[[[",
        b"{\"employees\":[{\"id\":",
    ] {
        for cut in [false, true] {
            let answers = Answers {
                fields: bytes.to_vec(),
                search: bytes.to_vec(),
                table: bytes.to_vec(),
                cut,
            };
            assert_eq!(findings(pack(), &answers), []);
        }
    }
}
