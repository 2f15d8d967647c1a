//! Reading the service user's ID and token as people paste them.
//!
//! The token's length and alphabet are Bob's business and are never judged.

use std::collections::BTreeMap;

use base64::{
    Engine as _,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{
    super::{
        credentials::{Credentials, Entered, FieldFault, tidy},
        said::{Sentence, msg},
        verdict::Cause,
    },
    SERVICE_USER_ID as ID, SERVICE_USER_TOKEN as TOKEN,
};

/// How a service user's ID begins on Bob's screens.
const PREFIX: &str = "SERVICE-";

/// Reads both boxes; a fault names the box and what is in it, and never quotes it.
pub(in super::super) fn read(
    typed: &BTreeMap<String, SecretString>,
) -> Result<Entered, Vec<FieldFault>> {
    let of = |field: &str| tidy(typed.get(field).map_or("", |text| text.expose_secret()));
    let (id, id_was_tidied) = of(ID);
    let (token, token_was_tidied) = of(TOKEN);
    let (id, prefix_was_tidied) = usual_prefix(&id);

    let doubt = (!looks_like_id(&id)).then(|| fault(ID, None, msg("fault-id-of-another-shape")));
    let (of_id, of_token) = (fault_of_id(&id, &token), fault_of_token(&id, &token));
    if of_id.is_some() || of_token.is_some() {
        // What may be the token in the wrong box counts as refused, so that nobody shows it again.
        return Err(of_id.or(doubt).into_iter().chain(of_token).collect());
    }
    let tidied = [
        (ID, id_was_tidied || prefix_was_tidied),
        (TOKEN, token_was_tidied),
    ];
    let secret = |text: &str| SecretString::from(text.to_owned());
    Ok(Entered {
        credentials: Credentials::from(BTreeMap::from([
            (ID.to_owned(), secret(&id)),
            (TOKEN.to_owned(), secret(&token)),
        ])),
        tidied: tidied
            .iter()
            .filter(|(_, was)| *was)
            .map(|(field, _)| (*field).to_owned())
            .collect(),
        doubts: doubt.into_iter().collect(),
    })
}

fn fault_of_id(id: &str, token: &str) -> Option<FieldFault> {
    if id.is_empty() {
        return Some(fault(ID, None, msg("fault-id-empty")));
    }
    if let Some(said) = pasted_along(id) {
        return Some(fault(ID, Some(Cause::ExtraText), said));
    }
    if id.eq_ignore_ascii_case(PREFIX) {
        return Some(fault(ID, None, msg("fault-id-cut-short")));
    }
    if looks_like_id(id) {
        return None;
    }
    if looks_like_id(token) {
        return Some(fault(ID, Some(Cause::Swapped), msg("fault-token-for-id")));
    }
    if id.contains('@') {
        return Some(fault(ID, None, msg("fault-address-for-id")));
    }
    (id == token && !token.is_empty()).then(|| fault(ID, None, msg("fault-same-text")))
}

fn fault_of_token(id: &str, token: &str) -> Option<FieldFault> {
    if token.is_empty() {
        return Some(fault(TOKEN, None, msg("fault-token-empty")));
    }
    if token.chars().all(|c| matches!(c, '•' | '●' | '*' | '·')) {
        return Some(fault(TOKEN, None, msg("fault-dots")));
    }
    if let Some(said) = pasted_along(token) {
        return Some(fault(TOKEN, Some(Cause::ExtraText), said));
    }
    if looks_like_id(token) {
        let said = if looks_like_id(id) {
            msg("fault-id-twice")
        } else {
            msg("fault-id-for-token")
        };
        return Some(fault(TOKEN, Some(Cause::Swapped), said));
    }
    None
}

/// What was pasted along with an ID or a token, as a sentence.
fn pasted_along(text: &str) -> Option<Sentence> {
    let lower = Zeroizing::new(text.to_lowercase());
    let after_scheme = ["basic ", "bearer "]
        .iter()
        .find_map(|scheme| lower.find(scheme));
    if lower.starts_with("authorization") || after_scheme == Some(0) {
        return Some(msg("fault-header"));
    }
    if holds_both(&lower) {
        return Some(msg("fault-both-together"));
    }
    if is_encoded_pair(text) {
        return Some(msg("fault-encoded-pair"));
    }
    if is_labelled(&lower) {
        return Some(msg("fault-label-along"));
    }
    text.contains(char::is_whitespace)
        .then(|| msg("fault-blank-in-the-middle"))
}

/// `SERVICE-1234:token`, also with other separators, the other way round or in two lines.
fn holds_both(lower: &str) -> bool {
    let separator = |c: char| matches!(c, ':' | ';' | ',' | '|' | '/') || c.is_whitespace();
    let label = |part: &&str| !matches!(*part, "" | "id" | "token" | "service" | "user");
    let parts: Vec<&str> = lower.split(separator).filter(label).collect();
    let ids = parts.iter().filter(|part| looks_like_id(part)).count();
    ids > 0 && parts.len() > ids
}

/// Base64 of `SERVICE-1234:token`, which other programs ask for.
pub(in super::super) fn is_encoded_pair(text: &str) -> bool {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    [STANDARD, URL_SAFE].iter().any(|alphabet| {
        let plain = GeneralPurpose::new(alphabet, config)
            .decode(text)
            .map(Zeroizing::new);
        plain.is_ok_and(|plain| {
            let start = plain.get(..PREFIX.len()).unwrap_or_default();
            start.eq_ignore_ascii_case(PREFIX.as_bytes()) && plain.contains(&b':')
        })
    })
}

/// `ID: SERVICE-1234`, `Token = …`, `service_user_token: …`.
fn is_labelled(lower: &str) -> bool {
    const LABELS: [&str; 8] = [
        "service user id",
        "service user token",
        "service_user_id",
        "service_user_token",
        "service user",
        "user token",
        "token",
        "id",
    ];
    LABELS.iter().any(|label| {
        let rest = lower.strip_prefix(label).unwrap_or_default();
        rest.starts_with([':', '=', ' ', '\n', '\t'])
    })
}

fn looks_like_id(text: &str) -> bool {
    text.get(..PREFIX.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
        && !text.contains(':')
        && text.len() > PREFIX.len()
}

/// Writes the start of an ID as Bob does, also where a word processor has made the hyphen a dash.
fn usual_prefix(id: &str) -> (Zeroizing<String>, bool) {
    let word = &PREFIX[..PREFIX.len() - 1];
    let rest = id
        .get(..word.len())
        .filter(|start| start.eq_ignore_ascii_case(word))
        .and_then(|_| id[word.len()..].strip_prefix(['-', '‐', '‑', '–', '—', '−']));
    match rest {
        Some(rest) => {
            let written = Zeroizing::new(format!("{PREFIX}{rest}"));
            let changed = *written != *id;
            (written, changed)
        }
        None => (Zeroizing::new(id.to_owned()), false),
    }
}

fn fault(field: &str, cause: Option<Cause>, said: Sentence) -> FieldFault {
    FieldFault {
        field: field.to_owned(),
        cause,
        said,
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD as BASE64, URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    use super::*;

    const GOOD: &str = "SERVICE-19283";
    const SECRET: &str = "Qe8q89RwbzeS7mCanary0123456789abcdef";

    fn typed(id: &str, token: &str) -> Result<Entered, Vec<FieldFault>> {
        let secret = |text: &str| SecretString::from(text.to_owned());
        read(&BTreeMap::from([
            (ID.to_owned(), secret(id)),
            (TOKEN.to_owned(), secret(token)),
        ]))
    }

    fn causes(id: &str, token: &str) -> Vec<(String, Option<Cause>)> {
        let faults = typed(id, token).unwrap_err();
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.cause))
            .collect()
    }

    fn plain(entered: &Entered, field: &str) -> String {
        entered
            .credentials
            .get(field)
            .unwrap()
            .expose_secret()
            .to_owned()
    }

    #[test]
    fn what_is_pasted_right_is_taken_as_it_is() {
        let entered = typed(GOOD, SECRET).unwrap();
        assert_eq!(
            (plain(&entered, ID), plain(&entered, TOKEN)),
            (GOOD.into(), SECRET.into())
        );
        assert!(entered.tidied.is_empty() && entered.doubts.is_empty());
    }

    #[test]
    fn blanks_quotes_and_invisible_characters_are_tidied_and_told() {
        for (before, after) in [
            (" ", "\n"),
            ("\u{a0}", "\u{200b}"),
            ("\"", "\""),
            ("“", "” "),
            ("\u{feff}'", "',\r\n"),
            ("`", "`"),
        ] {
            let entered = typed(GOOD, &format!("{before}{SECRET}{after}")).unwrap();
            assert_eq!(plain(&entered, TOKEN), SECRET, "{before:?} {after:?}");
            assert_eq!(entered.tidied, [TOKEN]);
        }
        let entered = typed(
            "service–19283\t",
            &format!("{}\u{ad}{}", &SECRET[..9], &SECRET[9..]),
        )
        .unwrap();
        assert_eq!(
            (plain(&entered, ID), plain(&entered, TOKEN)),
            (GOOD.into(), SECRET.into())
        );
        assert_eq!(entered.tidied, [ID, TOKEN]);
    }

    #[test]
    fn swapped_boxes_are_told_on_both() {
        let swapped = Some(Cause::Swapped);
        assert_eq!(
            causes(SECRET, GOOD),
            [(ID.into(), swapped), (TOKEN.into(), swapped)]
        );
        assert_eq!(causes(GOOD, GOOD), [(TOKEN.into(), swapped)]);
        assert_eq!(
            causes("", GOOD),
            [(ID.into(), None), (TOKEN.into(), swapped)]
        );
    }

    #[test]
    fn what_was_pasted_along_is_told() {
        let pair = format!("{GOOD}:{SECRET}");
        let encoded = BASE64.encode(&pair);
        for token in [
            format!("Authorization: Basic {encoded}"),
            format!("Basic {encoded}"),
            format!("bearer {SECRET}"),
            encoded,
            URL_SAFE_NO_PAD.encode(&pair),
            pair,
            format!("{GOOD} {SECRET}"),
            format!("ID: {GOOD}\nToken: {SECRET}"),
            format!("{SECRET} / {GOOD}"),
            format!("Token: {SECRET}"),
            format!("service_user_token={SECRET}"),
            format!("{} {}", &SECRET[..9], &SECRET[9..]),
            format!("{}\n{}", &SECRET[..9], &SECRET[9..]),
        ] {
            assert_eq!(
                causes(GOOD, &token),
                [(TOKEN.into(), Some(Cause::ExtraText))],
                "{token}"
            );
        }
        for id in [
            "ID: SERVICE-19283",
            "Service User ID SERVICE-19283",
            "SERVICE-19283:abc",
            "SERVICE- 19283",
        ] {
            assert_eq!(
                causes(id, SECRET),
                [(ID.into(), Some(Cause::ExtraText))],
                "{id}"
            );
        }
    }

    #[test]
    fn empty_boxes_dots_and_addresses_get_a_sentence_of_their_own() {
        assert_eq!(
            causes(" ", "\u{200b}"),
            [(ID.into(), None), (TOKEN.into(), None)]
        );
        assert_eq!(causes(GOOD, "••••••••"), [(TOKEN.into(), None)]);
        assert_eq!(causes("ana@acme.example", SECRET), [(ID.into(), None)]);
        assert_eq!(causes("SERVICE-", SECRET), [(ID.into(), None)]);
        assert_eq!(causes(SECRET, SECRET), [(ID.into(), None)]);
    }

    #[test]
    fn an_id_of_another_shape_is_doubted_but_left_to_bob() {
        let entered = typed("19283", SECRET).unwrap();
        assert_eq!(entered.doubts.len(), 1);
        assert!(!format!("{entered:?}").contains("19283"));
    }

    proptest! {
        #[test]
        fn any_token_of_one_word_is_taken_and_no_message_quotes_one(token in "[A-Za-z0-9_.~+=-]{1,120}") {
            match typed(GOOD, &format!(" {token}\n")) {
                Ok(entered) => prop_assert_eq!(plain(&entered, TOKEN), token),
                Err(faults) => {
                    let known = looks_like_id(&token) || pasted_along(&token).is_some();
                    prop_assert!(known);
                    prop_assert!(token.len() < 12 || faults.iter().all(|fault| !fault.said.to_string().contains(&token)));
                }
            }
        }

        #[test]
        fn nothing_typed_makes_the_reading_fall_over(id in "\\PC{0,60}", token in ".{0,60}") {
            let _ = typed(&id, &token);
        }
    }
}
