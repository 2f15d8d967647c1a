//! Texts with `**bold**` and `[links](name)`, as HTML. Everything else in them is escaped.

use std::fmt;

use askama::filters::HtmlSafe;

/// Stand for characters of what is filled in that would mean something in a text of ours.
const PLAIN: [(char, char); 3] = [('*', '\u{e001}'), ('[', '\u{e002}'), (']', '\u{e003}')];

/// A text of ours as HTML, ready to be shown.
#[derive(Debug, Clone, Default)]
pub struct Rich(String);

/// Whose words stand in bold.
pub enum Strong {
    Ours,
    /// A label on a screen that speaks English, and what is to stand beside it.
    Label {
        gloss: Option<String>,
    },
}

impl Rich {
    /// A text without links.
    pub fn new(text: impl Into<String>) -> Self {
        Self::linked(&text.into(), &[])
    }

    /// Somebody else's text: nothing in it means anything. It may stand in an attribute.
    pub fn plain(text: &str) -> Self {
        let mut html = String::new();
        let _ = escaped(text, &mut html);
        Self(html)
    }

    /// A text in a language other than English, whose bold words may be labels of a screen that
    /// speaks English: they are marked as such, and what they mean stands beside.
    pub fn labelled(text: &str, links: &[(&str, &str)], whose: impl FnMut(&str) -> Strong) -> Self {
        let mut html = String::new();
        // A text takes all that is written to it.
        let _ = write_with(text, links, whose, &mut html);
        Self(html)
    }

    pub fn linked(text: &str, links: &[(&str, &str)]) -> Self {
        let mut html = String::new();
        let _ = write(text, links, &mut html);
        Self(html)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Makes stars and brackets mere characters.
pub fn as_text(text: &str) -> String {
    PLAIN.iter().fold(text.to_owned(), |text, (mark, plain)| {
        text.replace(*mark, &plain.to_string())
    })
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes a text as HTML. A link that leads nowhere is only its words.
pub(super) fn write(text: &str, links: &[(&str, &str)], f: &mut impl fmt::Write) -> fmt::Result {
    write_with(text, links, |_| Strong::Ours, f)
}

fn write_with(
    text: &str,
    links: &[(&str, &str)],
    mut whose: impl FnMut(&str) -> Strong,
    f: &mut impl fmt::Write,
) -> fmt::Result {
    let mut pieces = text.split("**").enumerate().peekable();
    while let Some((at, piece)) = pieces.next() {
        // A lone pair of stars at the end opens nothing.
        if at % 2 == 0 || pieces.peek().is_none() {
            linked(piece, links, f)?;
            continue;
        }
        match whose(piece) {
            Strong::Ours => f.write_str("<strong>")?,
            Strong::Label { gloss } => {
                // A page has many of them, so they are short: the style sheet keeps them running
                // from left to right.
                f.write_str("<b lang=en>")?;
                linked(piece, links, f)?;
                f.write_str("</b>")?;
                if let Some(gloss) = gloss {
                    f.write_str(" <i>")?;
                    escaped(&gloss, f)?;
                    f.write_str("</i>")?;
                }
                continue;
            }
        }
        linked(piece, links, f)?;
        f.write_str("</strong>")?;
    }
    Ok(())
}

fn linked(text: &str, links: &[(&str, &str)], f: &mut impl fmt::Write) -> fmt::Result {
    let mut rest = text;
    while let Some((before, label, name, after)) = next_link(rest) {
        breakable(before, f)?;
        match links.iter().find(|(known, _)| *known == name) {
            Some((_, href)) => {
                f.write_str("<a href=\"")?;
                escaped(href, f)?;
                f.write_str("\">")?;
                breakable(label, f)?;
                f.write_str("</a>")?;
            }
            None => breakable(label, f)?,
        }
        rest = after;
    }
    breakable(rest, f)
}

/// An e-mail address that a line has no room for breaks where its second half begins.
fn breakable(text: &str, f: &mut impl fmt::Write) -> fmt::Result {
    let mut html = String::new();
    escaped(text, &mut html)?;
    let mut pieces = html.split('@');
    f.write_str(pieces.next().unwrap_or_default())?;
    pieces.try_for_each(|piece| {
        let goes_on = piece.starts_with(|c: char| c.is_ascii_alphanumeric());
        write!(f, "@{}{piece}", if goes_on { "<wbr>" } else { "" })
    })
}

/// What stands before the next link, its words, its name, and what stands after it.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let end = middle + text[middle..].find(')')?;
    Some((
        &text[..start],
        &text[start + 1..middle],
        &text[middle + 2..end],
        &text[end + 1..],
    ))
}

fn escaped(text: &str, f: &mut impl fmt::Write) -> fmt::Result {
    let text = PLAIN.iter().fold(text.to_owned(), |text, (mark, plain)| {
        text.replace(*plain, &mark.to_string())
    });
    let escaped = askama::filters::escape(text, askama::filters::Html);
    let escaped = escaped.map_err(|_| fmt::Error)?.to_string();
    // Nothing of ours stands in single quotes, and labels are full of apostrophes: five bytes each.
    f.write_str(&escaped.replace("&#39;", "'"))
}

macro_rules! html {
    ($($type:ty),*) => {$(
        impl askama::FastWritable for $type {
            fn write_into(
                &self,
                dest: &mut dyn fmt::Write,
                _values: &dyn askama::Values,
            ) -> askama::Result<()> {
                write!(dest, "{self}").map_err(Into::into)
            }
        }

        impl HtmlSafe for $type {}
    )*};
}

html!(Rich, super::RichMessage<'_>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_bold_and_everything_else_is_only_text() {
        let shown = Rich::new("Press **Save & <go>** or **").to_string();
        assert_eq!(shown, "Press <strong>Save &#38; &#60;go&#62;</strong> or ");
    }

    #[test]
    fn a_label_is_marked_as_english_and_its_meaning_stands_beside_it() {
        let whose = |label: &str| match label {
            "Save" => Strong::Label {
                gloss: Some("(<Sichern>)".to_owned()),
            },
            "ID" => Strong::Label { gloss: None },
            _ => Strong::Ours,
        };
        assert_eq!(
            Rich::labelled("**Save**, **ID**, **Konto**", &[], whose).to_string(),
            "<b lang=en>Save</b> <i>(&#60;Sichern&#62;)</i>, <b lang=en>ID</b>, <strong>Konto</strong>"
        );
    }

    #[test]
    fn an_address_breaks_behind_its_at_sign_and_nowhere_in_an_attribute() {
        let links = [("mail", "mailto:ana@acme.example")];
        assert_eq!(
            Rich::linked("Write to [ana@acme.example](mail), with an @.", &links).to_string(),
            "Write to <a href=\"mailto:ana@acme.example\">ana@<wbr>acme.example</a>, with an @."
        );
        assert_eq!(
            Rich::plain("**ana@acme.example**").to_string(),
            "**ana@acme.example**"
        );
    }

    #[test]
    fn links_lead_where_they_are_said_to_and_names_make_none() {
        let text = format!("See [the page](page), {}.", as_text("**A** [b](page)"));
        let rich = Rich::linked(&text, &[("page", "/a?b&c")]);
        assert_eq!(
            rich.to_string(),
            "See <a href=\"/a?b&#38;c\">the page</a>, **A** [b](page)."
        );
    }
}
