//! The reader of IDs and tokens: what people paste.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use keyway::integrations::{self, Entered, FieldFault, registry};
use proptest::prelude::*;
use secrecy::{ExposeSecret as _, SecretString};

use crate::for_all;

const ID: &str = "service_user_id";
const TOKEN: &str = "service_user_token";
/// In every token that is made up here, and in no sentence of ours.
const CANARY: &str = "q7Zx9";

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[A-Za-z0-9+/=_-]{0,40}".prop_map(|rest| format!("{CANARY}{rest}")),
        1 => "\\PC{0,12}".prop_map(|rest| format!("{rest}{CANARY}")),
    ]
}

/// A piece of what stands around a token in mails, scripts and screens.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "SERVICE-",
        "service-",
        "SERVICE–12345",
        "SERVICE-8112",
        "Service User ID",
        "Token",
        "token=",
        "ID:",
        "service_user_id",
        "service_user_token:",
        "Authorization: Basic ",
        "Bearer ",
        "basic ",
        ":",
        ";",
        ",",
        "|",
        "/",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "\u{ad}",
        "\u{202e}",
        "\"",
        "'",
        "`",
        "“",
        "”",
        "«",
        "»",
        "‘",
        "’",
        "•••••",
        "****",
        "@",
        "ana@acme.example",
        "é",
        "ß",
        "İ",
        "ﬃ",
        "🦀",
        "\u{0}",
        "\u{1b}[0m",
        "{\"id\":\"",
        "\"}",
        "%20",
        "\\n",
        "-",
        "‐",
        "−",
    ]);
    prop_oneof![
        5 => known.prop_map(str::to_owned),
        3 => secret(),
        1 => "SERVICE-[0-9]{1,8}",
        1 => (secret(), any::<bool>()).prop_map(|(secret, half)| {
            let encoded = STANDARD.encode(format!("SERVICE-12345:{secret}"));
            if half { encoded[..encoded.len() / 2].to_owned() } else { encoded }
        }),
        1 => ".{0,10}",
        1 => (prop::sample::select(vec!["a", "é", " ", "\"", "SERVICE-1 "]), 0usize..2000).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

fn pasted() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..6).prop_map(|pieces| pieces.concat())
}

fn read(id: &str, token: &str) -> Result<Entered, Vec<FieldFault>> {
    let typed = [(ID, id), (TOKEN, token)]
        .map(|(field, text)| (field.to_owned(), SecretString::from(text.to_owned())));
    integrations::read_credentials(registry::find("hibob").unwrap(), &BTreeMap::from(typed))
}

fn held(entered: &Entered, field: &str) -> String {
    entered
        .credentials
        .get(field)
        .unwrap()
        .expose_secret()
        .to_owned()
}

#[test]
fn nothing_pasted_makes_the_reader_fall_over_and_no_sentence_quotes_it() {
    for_all(
        "credential parser",
        2_000,
        &(pasted(), pasted()),
        |(id, token)| {
            let quotes = |faults: &[FieldFault]| {
                faults
                    .iter()
                    .any(|fault| format!("{fault:?}").contains(CANARY))
            };
            match read(&id, &token) {
                Ok(entered) => {
                    let (kept_id, kept_token) = (held(&entered, ID), held(&entered, TOKEN));
                    prop_assert!(!kept_id.is_empty() && !kept_token.is_empty());
                    prop_assert!(!quotes(&entered.doubts));
                    let shown = format!("{entered:?}");
                    prop_assert!(!shown.contains(CANARY));
                    prop_assert_eq!(
                        entered.tidied.contains(&TOKEN.to_owned()),
                        kept_token != token
                    );
                    // What was taken is taken again as it is.
                    let again = read(&kept_id, &kept_token);
                    prop_assert!(again.is_ok(), "{kept_id:?} {kept_token:?}");
                    let again = again.unwrap();
                    prop_assert!(again.tidied.is_empty(), "{kept_id:?} {kept_token:?}");
                    prop_assert_eq!(held(&again, TOKEN), kept_token);
                }
                Err(faults) => {
                    prop_assert!(!faults.is_empty() && faults.len() <= 2);
                    prop_assert!(!quotes(&faults));
                    for fault in faults {
                        prop_assert!([ID, TOKEN].contains(&fault.field.as_str()));
                        let message = fault.said.to_string();
                        prop_assert!(message.len() < 250 && message.ends_with('.'));
                    }
                }
            }
            Ok(())
        },
    );
}
