//! Whether a text that a customer writes to people holds what belongs into the credentials form
//! only. What looks like a secret is taken for one: asking once too often costs a sentence.

use zeroize::Zeroizing;

use super::{field_rules, hibob, pack::Pack};

/// From so many characters on, letters mixed with digits are a secret and no word.
const LONG: usize = 20;
/// The same where the text names an ID or a token beside it.
const SHORT: usize = 8;

/// The text with everything taken out that looks like a token, a key or a setup link; `None` when
/// it holds nothing of the kind.
pub fn without_secrets(pack: &Pack, text: &str) -> Option<Zeroizing<String>> {
    let lower = Zeroizing::new(text.to_lowercase());
    let names_one = NAMES.iter().any(|name| lower.contains(name));
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    let mut found = false;
    for piece in pieces(text) {
        if is_secret(pack, piece, names_one) {
            found = true;
            kept.push('…');
        } else {
            kept.push_str(piece);
        }
    }
    found.then_some(kept)
}

/// What stands near a secret in a customer's words.
const NAMES: [&str; 7] = [
    "service-", "token", "secret", "password", "api key", "basic ", "bearer ",
];

/// The text cut into runs of letters as keys are made of, and what stands between them. Languages
/// that write without blanks are cut all the same.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let inside = first.is_ascii_graphic();
        let end = rest
            .find(|c: char| c.is_ascii_graphic() != inside)
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn is_secret(pack: &Pack, run: &str, names_one: bool) -> bool {
    if !run.starts_with(|c: char| c.is_ascii_graphic()) {
        return false;
    }
    if run.contains("st1_") {
        return true;
    }
    let whole = run.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '=');
    if hibob::credentials::is_encoded_pair(whole) || is_a_secret_field(pack, whole) {
        return true;
    }
    let lower = whole.to_ascii_lowercase();
    if ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.starts_with(start))
    {
        // An address of the vendor's screens may hold long numbers, and is no secret for that.
        let mut parts = whole.split(['/', '?', '#', '&', '=']);
        return parts.any(|part| is_random(part, LONG, true));
    }
    if whole.contains('@') && !whole.contains(':') {
        return false;
    }
    let least = if names_one { SHORT } else { LONG };
    let parts = whole.split([':', ';', ',', '|', '=', '"', '\'', '(', ')', '<', '>', '@']);
    let with_paths = whole.contains(['/', '.']);
    parts
        .filter(|part| !is_an_id(part))
        .any(|part| is_random(part, least, with_paths))
        || (whole.contains(':') && follows_an_id(whole))
}

/// A field of the pack that is a secret and has marks by which it is known.
fn is_a_secret_field(pack: &Pack, text: &str) -> bool {
    let mut secrets = pack.fields.iter().filter(|field| field.secret);
    secrets.any(|field| field_rules::is_marked(field, text) && is_random(text, SHORT, false))
}

/// `SERVICE-1234` alone opens nothing.
fn is_an_id(text: &str) -> bool {
    let rest = text
        .get(..8)
        .filter(|start| start.eq_ignore_ascii_case("service-"))
        .map(|_| &text[8..]);
    rest.is_some_and(|rest| rest.len() <= LONG && rest.chars().all(|c| c.is_ascii_digit()))
}

/// `SERVICE-1234:…`
fn follows_an_id(text: &str) -> bool {
    let mut parts = text.split(':');
    parts.any(is_an_id) && parts.next().is_some_and(|token| token.len() >= 4)
}

/// Letters and digits in no order of a language.
fn is_random(text: &str, least: usize, strictly: bool) -> bool {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    if text.len() < least {
        return false;
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let pairs = text.as_bytes().windows(2);
    let turns = pairs
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        .count();
    let mixed = digits >= 2 && letters >= 2;
    if strictly {
        mixed && turns >= 2
    } else {
        mixed || (text.len() >= 16 && turns >= 3)
    }
}

#[cfg(test)]
mod tests {
    use super::super::registry;
    use super::*;

    fn cleaned(text: &str) -> Option<String> {
        let pack = registry::find("hibob").unwrap();
        without_secrets(pack, text).map(|kept| kept.to_string())
    }

    #[test]
    fn what_people_write_about_screens_is_no_secret() {
        for text in [
            "",
            "I cannot find System Settings anywhere, only a gear.",
            "SERVICE-1234 is there but I have no token yet.",
            "SERVICE-31415926 does not show up when I search.",
            "Unsere Berechtigungsgruppenverwaltung2 sieht anders aus",
            "See https://app.hibob.com/employee-profile/3141592653589793238/overview?tab=2",
            "Write to ana.maria.lopez1984@acme-holding.example or call +49 30 1234567890",
            "設定の画面が違います。System Settingsがありません。",
            "It said error 403 at 2026-11-24T21:57:29Z, token step, Bob v2.",
            "Where is the token?",
        ] {
            assert_eq!(cleaned(text), None, "{text}");
        }
    }

    #[test]
    fn tokens_keys_and_links_are_taken_out() {
        let token = "Qe8q89RwbzeS7mKk2pLx4vTz9QaWsEdRfTgY";
        for (text, kept) in [
            (format!("my token is {token}, help"), "my token is … help"),
            (token.to_owned(), "…"),
            (format!("SERVICE-1234:{token}"), "…"),
            (format!("トークンは{token}です"), "トークンは…です"),
            ("SERVICE-1234:abcd".to_owned(), "…"),
            (
                "Authorization: Basic U0VSVklDRS0xMjM0OmFiYw==".to_owned(),
                "Authorization: Basic …",
            ),
            ("token: a1b2c3d4".to_owned(), "token: …"),
            (
                "https://x.example/setup#st1_abcdefghijkmnpqr_x".to_owned(),
                "…",
            ),
            ("550e8400-e29b-41d4-a716-446655440000".to_owned(), "…"),
        ] {
            assert_eq!(cleaned(&text).as_deref(), Some(kept), "{text}");
        }
    }
}
