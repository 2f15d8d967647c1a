//! What a pack's fields are held to: mended where that is safe, else told in a plain sentence that
//! never quotes what was typed.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{
    credentials::FieldFault,
    pack::{Field, FieldRules, Pack},
    verdict::Cause,
};

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
        let (cause, message) = fault(field, text)?;
        Some(FieldFault {
            field: field.id.clone(),
            cause,
            message,
        })
    })
    .collect()
}

fn fault(field: &Field, text: &str) -> Option<(Option<Cause>, String)> {
    let (label, rules) = (&field.label, &field.rules);
    if text.is_empty() {
        return Some((None, format!("{label} is still empty.")));
    }
    if text.chars().any(char::is_whitespace) {
        let message = format!(
            "{label}: there is a blank or a line break in the middle. Copy it again, with nothing else beside it."
        );
        return Some((Some(Cause::ExtraText), message));
    }
    if let Some(allowed) = &rules.allowed
        && !text.chars().all(|c| allows(allowed, c))
    {
        let message = format!(
            "{label} has only {}. Look for a character that does not belong to it.",
            in_words(allowed)
        );
        return Some((Some(Cause::ExtraText), message));
    }
    let length = text.chars().count();
    if let Some(least) = rules.min_length
        && length < usize::from(least)
    {
        return Some((
            None,
            format!("{label} is too short: it has at least {least} characters."),
        ));
    }
    if let Some(most) = rules.max_length
        && length > usize::from(most)
    {
        return Some((
            None,
            format!("{label} is too long: it has at most {most} characters."),
        ));
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
                    message: format!(
                        "This looks like the {}. Put each of the two into the other box.",
                        other.label
                    ),
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
        let message = odd(field, texts.get(field.id.as_str())?)?;
        Some(FieldFault {
            field: field.id.clone(),
            cause: None,
            message,
        })
    })
    .collect()
}

fn odd(field: &Field, text: &str) -> Option<String> {
    let (label, rules) = (&field.label, &field.rules);
    if let Some(start) = &rules.starts_with
        && !text.starts_with(start.as_str())
    {
        return Some(format!("{label} usually begins with {start}."));
    }
    let usual = usize::from(rules.usual_length?);
    (text.chars().count() != usual).then(|| {
        format!("{label} is usually {usual} characters long. See whether a part of it is missing.")
    })
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

fn in_words(allowed: &str) -> String {
    let words: Vec<String> = pieces(allowed)
        .map(|range| match range {
            ('a', 'z') => "small letters".to_owned(),
            ('A', 'Z') => "capital letters".to_owned(),
            ('0', '9') => "digits".to_owned(),
            ('-', '-') => "hyphens".to_owned(),
            ('_', '_') => "underscores".to_owned(),
            ('.', '.') => "full stops".to_owned(),
            (from, to) if from == to => format!("“{from}”"),
            (from, to) => format!("“{from}” to “{to}”"),
        })
        .collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
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
        assert_eq!(in_words("a-z0-9-"), "small letters, digits and hyphens");
    }
}
