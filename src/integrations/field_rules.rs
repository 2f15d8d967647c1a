//! What a pack's fields are held to: mended where that is safe, else told in a plain sentence that
//! never quotes what was typed.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{
    credentials::FieldFault,
    pack::{Field, FieldRules, Pack},
    said::{Arg, Sentence, all_of, msg},
    verdict::Cause,
};
use crate::words::key;

type Texts<'a> = BTreeMap<&'a str, Zeroizing<String>>;

/// Takes away what the rules say does not belong to it.
pub(super) fn apply(rules: &FieldRules, text: &str) -> Zeroizing<String> {
    let mut rest = text;
    for prefix in &rules.strip_prefix {
        rest = without_prefix(rest, prefix).unwrap_or(rest);
    }
    for mark in &rules.cut_at {
        rest = rest.split(mark.as_str()).next().unwrap_or(rest);
    }
    for suffix in &rules.strip_suffix {
        rest = without_suffix(rest, suffix).unwrap_or(rest);
    }
    let rest = rest.trim();
    Zeroizing::new(if rules.lower_case {
        rest.to_lowercase()
    } else {
        rest.to_owned()
    })
}

fn without_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

fn without_suffix<'t>(text: &'t str, suffix: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(suffix.len())?;
    let tail = text.get(at..)?;
    tail.eq_ignore_ascii_case(suffix).then(|| &text[..at])
}

/// What cannot be right.
pub(super) fn faults(pack: &Pack, texts: &Texts<'_>) -> Vec<FieldFault> {
    let swapped = swapped(pack, texts);
    if !swapped.is_empty() {
        return swapped;
    }
    let all = pack.fields.iter();
    all.filter_map(|field| {
        let text = texts.get(field.id.as_str())?;
        let (cause, said) = fault(field, text)?;
        Some(FieldFault {
            field: field.id.clone(),
            cause,
            said,
        })
    })
    .collect()
}

fn fault(field: &Field, text: &str) -> Option<(Option<Cause>, Sentence)> {
    let rules = &field.rules;
    let say = |key| msg(key).arg("field", &field.label);
    if text.is_empty() {
        return Some((None, say(key("fault-empty"))));
    }
    if text.chars().any(char::is_whitespace) {
        return Some((Some(Cause::ExtraText), say(key("fault-blank-in-it"))));
    }
    if let Some(allowed) = &rules.allowed
        && !text.chars().all(|c| allows(allowed, c))
    {
        let said = say(key("fault-other-characters")).arg("characters", characters(allowed));
        return Some((Some(Cause::ExtraText), said));
    }
    let length = text.chars().count();
    if let Some(least) = rules.min_length
        && length < usize::from(least)
    {
        return Some((None, say(key("fault-too-short")).arg("least", least)));
    }
    if let Some(most) = rules.max_length
        && length > usize::from(most)
    {
        return Some((None, say(key("fault-too-long")).arg("most", most)));
    }
    None
}

/// Two fields that hold what belongs into the other.
fn swapped(pack: &Pack, texts: &Texts<'_>) -> Vec<FieldFault> {
    let mut faults: Vec<FieldFault> = Vec::new();
    for field in &pack.fields {
        let Some((other, here, there)) = field.rules.swapped_with.as_deref().and_then(|id| {
            let other = pack.field(id)?;
            Some((other, texts.get(field.id.as_str())?, texts.get(id)?))
        }) else {
            continue;
        };
        if here.is_empty() || there.is_empty() || !are_swapped(field, other, here, there) {
            continue;
        }
        for (field, other) in [(field, other), (other, field)] {
            if !faults.iter().any(|known| known.field == field.id) {
                faults.push(FieldFault {
                    field: field.id.clone(),
                    cause: Some(Cause::Swapped),
                    said: msg("fault-swapped").arg("field", &other.label),
                });
            }
        }
    }
    faults
}

/// Either the other field's marks are found here and not there, or each text fits the other only.
fn are_swapped(field: &Field, other: &Field, here: &str, there: &str) -> bool {
    let crossed = fault(field, here).is_some()
        && fault(other, there).is_some()
        && fault(field, there).is_none()
        && fault(other, here).is_none();
    crossed
        || (is_marked(other, here) && !looks_like(other, there))
        || (is_marked(field, there) && !looks_like(field, here))
}

/// A field that has marks, and a text that bears them.
pub(super) fn is_marked(field: &Field, text: &str) -> bool {
    let rules = &field.rules;
    let has_marks = rules.starts_with.is_some() || rules.usual_length.is_some();
    has_marks && looks_like(field, text)
}

fn looks_like(field: &Field, text: &str) -> bool {
    fault(field, text).is_none() && odd(field, text).is_none()
}

/// What looks unusual and is taken all the same.
pub(super) fn doubts(pack: &Pack, texts: &Texts<'_>) -> Vec<FieldFault> {
    let all = pack.fields.iter();
    all.filter_map(|field| {
        let said = odd(field, texts.get(field.id.as_str())?)?;
        Some(FieldFault {
            field: field.id.clone(),
            cause: None,
            said,
        })
    })
    .collect()
}

fn odd(field: &Field, text: &str) -> Option<Sentence> {
    let rules = &field.rules;
    let say = |key| msg(key).arg("field", &field.label);
    if let Some(start) = &rules.starts_with
        && !text.starts_with(start.as_str())
    {
        return Some(say(key("fault-other-start")).arg("start", start));
    }
    let usual = rules.usual_length?;
    (text.chars().count() != usize::from(usual))
        .then(|| say(key("fault-other-length")).arg("usual", usual))
}

/// Whether the characters named, with ranges such as `a-z`, have this one among them.
pub(super) fn allows(allowed: &str, c: char) -> bool {
    pieces(allowed).any(|(from, to)| (from..=to).contains(&c))
}

/// The ranges of a list of characters; one alone is a range of one.
fn pieces(allowed: &str) -> impl Iterator<Item = (char, char)> {
    let chars: Vec<char> = allowed.chars().collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = *chars.get(at)?;
        let range = (chars.get(at + 1) == Some(&'-'))
            .then(|| chars.get(at + 2))
            .flatten();
        if let Some(to) = range {
            at += 3;
            Some((from, *to))
        } else {
            at += 1;
            Some((from, from))
        }
    })
}

/// "small letters, digits and hyphens"
fn characters(allowed: &str) -> Arg {
    let kinds = pieces(allowed).map(|range| match range {
        ('a', 'z') => msg("fault-small-letters"),
        ('A', 'Z') => msg("fault-capital-letters"),
        ('0', '9') => msg("fault-digits"),
        ('-', '-') => msg("fault-hyphens"),
        ('_', '_') => msg("fault-underscores"),
        ('.', '.') => msg("fault-full-stops"),
        (from, to) if from == to => msg("fault-character").arg("character", from.to_string()),
        (from, to) => msg("fault-characters-between")
            .arg("from", from.to_string())
            .arg("to", to.to_string()),
    });
    all_of(kinds.map(Arg::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_cut_down_to_the_name_in_it() {
        let rules = FieldRules {
            strip_prefix: vec!["https://".into(), "http://".into()],
            cut_at: vec!["/".into(), "?".into()],
            strip_suffix: vec![".bamboohr.com".into()],
            lower_case: true,
            ..FieldRules::default()
        };
        for typed in [
            "acme",
            "ACME",
            "acme.bamboohr.com",
            "https://acme.bamboohr.com",
            "HTTPS://Acme.BambooHR.com/home/?x=1",
        ] {
            assert_eq!(apply(&rules, typed).as_str(), "acme", "{typed}");
        }
        // A character of several bytes at the place of a cut.
        assert_eq!(apply(&rules, "httpß").as_str(), "httpß");
    }

    #[test]
    fn characters_are_named_with_ranges_and_a_hyphen_at_the_end() {
        for c in ['a', 'm', '7', '-'] {
            assert!(allows("a-z0-9-", c), "{c}");
        }
        for c in ['A', '_', '.', 'é'] {
            assert!(!allows("a-z0-9-", c), "{c}");
        }
        let told = msg("fault-other-characters")
            .arg("field", "Subdomain")
            .arg("characters", characters("a-z0-9-"));
        assert_eq!(
            told.to_string(),
            "Subdomain has only small letters, digits and hyphens. Look for a character that does not belong to it."
        );
    }
}
