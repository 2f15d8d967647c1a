//! How a brand looks: logo, colour, and the mark in a browser's tab.

use super::{Accent, Logo, Shade, digest};

/// What an operator has set of the look; without any of it pages show the product's name alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    pub accent: Option<Accent>,
    pub logo: Option<Logo>,
    /// "Runs on Keyway" stands at the foot of the page.
    pub show_keyway: bool,
}

/// The colours of `static/app.css`.
const LIGHT: Shade<'_> = Shade {
    accent: "#0f5f5c",
    on: "#ffffff",
};
const DARK: Shade<'_> = Shade {
    accent: "#74d3c8",
    on: "#06211f",
};

impl Look {
    /// The accent on what is light.
    pub fn light(&self) -> Shade<'_> {
        self.accent.as_ref().map_or(LIGHT, Accent::light)
    }

    /// The accent on what is dark.
    pub fn dark(&self) -> Shade<'_> {
        self.accent.as_ref().map_or(DARK, Accent::dark)
    }

    /// The style sheet that carries the accent's shades, if one was set.
    pub fn css(&self) -> Option<String> {
        self.accent.as_ref().map(Accent::css)
    }

    /// Where that style sheet is.
    pub fn css_href(&self) -> Option<String> {
        let css = self.css()?;
        Some(format!("/brand/{}/accent.css", digest(css.as_bytes())))
    }

    /// Where the mark for a browser's tab is: the logo if it is about square, or a letter.
    pub fn icon_href(&self, product_name: &str) -> String {
        match &self.logo {
            Some(logo) if logo.is_compact() => logo.href(),
            _ => format!(
                "/brand/{}/icon.svg",
                digest(self.letter_mark(product_name).as_bytes())
            ),
        }
    }

    /// The product's first letter on the accent.
    pub fn letter_mark(&self, product_name: &str) -> String {
        let letter = product_name.chars().find(|c| c.is_alphanumeric());
        let letter = letter.map_or_else(|| "·".to_owned(), |c| c.to_uppercase().collect());
        let Shade { accent, on } = self.light();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" \
             height=\"32\" rx=\"8\" fill=\"{accent}\"/><text x=\"16\" y=\"22.5\" fill=\"{on}\" \
             font-family=\"system-ui,sans-serif\" font-size=\"19\" font-weight=\"700\" \
             text-anchor=\"middle\">{letter}</text></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_logo_a_browsers_tab_shows_the_first_letter() {
        let look = Look::default();
        let mark = look.letter_mark("  émile & co");
        assert!(
            mark.contains(">É</text>") && mark.contains(LIGHT.accent),
            "{mark}"
        );
        assert!(look.icon_href("Example").ends_with("/icon.svg"));
        assert!(look.letter_mark("<>").contains('·'));
        assert_eq!(look.css(), None);
    }
}
