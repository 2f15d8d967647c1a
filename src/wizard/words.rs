//! The guide's texts as HTML: `**bold**` for the vendor's own labels, `{operator}` and the like
//! filled in, everything else escaped.

use std::fmt;

use crate::{app::Settings, base::time::Moment};
use askama::filters::HtmlSafe;

/// What stands for `{…}` in the guide.
#[derive(Debug, Clone)]
pub struct Names {
    pairs: [(&'static str, String); 5],
}

/// A text of the guide, ready to be shown.
#[derive(Debug, Clone)]
pub struct Rich(String);

impl Names {
    pub fn of(settings: &Settings) -> Self {
        let operator = &settings.operator;
        Self {
            pairs: [
                ("{operator}", operator.clone()),
                ("{support}", settings.support_email.to_string()),
                ("{service_user_name}", format!("{operator} Integration")),
                ("{credential_name}", format!("{operator} Integration")),
                ("{group_name}", format!("{operator} service users")),
            ],
        }
    }

    pub fn plain(&self, text: &str) -> String {
        if !text.contains('{') {
            return text.to_owned();
        }
        self.pairs
            .iter()
            .fold(text.to_owned(), |text, (mark, name)| {
                text.replace(mark, name)
            })
    }

    pub fn rich(&self, text: &str) -> Rich {
        Rich(self.plain(text))
    }
}

impl Rich {
    /// A text of ours: nothing to fill in.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pieces = self.0.split("**").enumerate().peekable();
        while let Some((at, piece)) = pieces.next() {
            // A lone pair of stars at the end opens nothing.
            let bold = at % 2 == 1 && pieces.peek().is_some();
            if bold {
                f.write_str("<strong>")?;
            }
            write!(
                f,
                "{}",
                askama::filters::escape(piece, askama::filters::Html).map_err(|_| fmt::Error)?
            )?;
            if bold {
                f.write_str("</strong>")?;
            }
        }
        Ok(())
    }
}

impl askama::FastWritable for Rich {
    fn write_into(
        &self,
        dest: &mut dyn fmt::Write,
        _values: &dyn askama::Values,
    ) -> askama::Result<()> {
        write!(dest, "{self}").map_err(Into::into)
    }
}

impl HtmlSafe for Rich {}

/// "3 May 2026"
pub fn day(moment: Moment) -> String {
    moment.format("%-d %B %Y").to_string()
}

/// "3 May 2026 at 14:05 UTC"
pub fn minute(moment: Moment) -> String {
    moment.format("%-d %B %Y at %H:%M UTC").to_string()
}

/// "14:02 UTC" of today, "3 May, 14:02 UTC" of another day.
pub fn clock(moment: Moment, now: Moment) -> String {
    let format = if moment.date_naive() == now.date_naive() {
        "%H:%M UTC"
    } else {
        "%-d %B, %H:%M UTC"
    };
    moment.format(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_bold_and_everything_else_is_only_text() {
        let shown = Rich("Press **Save & <go>** or **".to_owned()).to_string();
        assert_eq!(shown, "Press <strong>Save &#38; &#60;go&#62;</strong> or ");
    }
}
