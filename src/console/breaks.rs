//! Where an address may go on in the next line, so that it is not cut in the middle of a word.

/// Cuts a text into the pieces between which a line may end: behind an `@`, before a dot within.
pub fn breaks(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(['@', '.']) {
        let (before, after) = (&text[from..at], &text[at + 1..]);
        let is_within = |text: Option<char>| text.is_some_and(char::is_alphanumeric);
        if !is_within(text[..at].chars().next_back()) || !is_within(after.chars().next()) {
            continue;
        }
        let end = if text[at..].starts_with('@') {
            at + 1
        } else if in_an_address(text, at) && !before.is_empty() {
            at
        } else {
            continue;
        };
        pieces.push(&text[from..end]);
        from = end;
    }
    pieces.push(&text[from..]);
    pieces
}

/// Whether the word around this place has an `@`: any other dot is an ordinary one.
fn in_an_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).unwrap_or(0);
    let end = text[at..]
        .find(char::is_whitespace)
        .map_or(text.len(), |end| at + end);
    text[start..end].contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_goes_on_behind_the_at_and_before_a_dot() {
        assert_eq!(
            breaks("ana.b@mail.acme.example"),
            ["ana", ".b@", "mail", ".acme", ".example"]
        );
        assert_eq!(breaks("Initech Ltd."), ["Initech Ltd."]);
        assert_eq!(breaks(""), [""]);
    }

    #[test]
    fn a_sentence_keeps_its_own_dots() {
        assert_eq!(
            breaks("The mail to ana@acme.example waits. See v1.2 at 3 p.m."),
            [
                "The mail to ana@",
                "acme",
                ".example waits. See v1.2 at 3 p.m."
            ]
        );
        assert_eq!(breaks("Für ü@ä.example."), ["Für ü@", "ä", ".example."]);
    }
}
