//! An accent colour as it may be used: corrected where its contrast would not do for everybody, and
//! with the shades that go with it, on light and on dark.

use std::{fmt::Write as _, str::FromStr};

use palette::{IntoColor, Oklch, Srgb, color_difference::Wcag21RelativeContrast as _};

/// Text must stand out from what is behind it by so much (WCAG 2.2 AA, 1.4.3).
const READABLE: f32 = 4.5;
const STEP: f32 = 0.005;

/// What accents stand on, as `static/app.css` has it: page and sheet.
const LIGHT: [&str; 2] = ["#f6f4ef", "#ffffff"];
const DARK: [&str; 2] = ["#13171a", "#1b2024"];

/// An operator's colour and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accent {
    given: String,
    light: Shades,
    dark: Shades,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Shades {
    accent: String,
    hover: String,
    on: String,
    tint: String,
}

/// A colour, and what is written on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shade<'a> {
    pub accent: &'a str,
    pub on: &'a str,
}

impl Shades {
    fn shade(&self) -> Shade<'_> {
        Shade {
            accent: &self.accent,
            on: &self.on,
        }
    }
}

/// Not a colour as they are written here.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” should read like #0f5f5c")]
pub struct NotAColour(String);

impl Accent {
    /// As the operator wrote it.
    pub fn given(&self) -> &str {
        &self.given
    }

    /// As it stands on light pages.
    pub fn light(&self) -> Shade<'_> {
        self.light.shade()
    }

    /// As it stands on dark ones.
    pub fn dark(&self) -> Shade<'_> {
        self.dark.shade()
    }

    /// Whether the operator's colour could not be read on light pages as it was.
    pub fn is_corrected(&self) -> bool {
        self.given != self.light.accent
    }

    /// The tokens of `static/app.css` that it changes.
    pub fn css(&self) -> String {
        let mut css = String::new();
        self.light.write(&mut css);
        css.push_str("@media (prefers-color-scheme:dark){");
        self.dark.write(&mut css);
        css.push('}');
        css
    }
}

impl FromStr for Accent {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || NotAColour(text.chars().take(40).collect());
        let trimmed = text.trim();
        let is_hex = trimmed.starts_with('#') && matches!(trimmed.len(), 4 | 7);
        let read = trimmed.parse::<Srgb<u8>>().ok().filter(|_| is_hex);
        let given: Srgb<u8> = read.ok_or_else(fault)?;
        let wanted: Oklch = given.into_format::<f32>().into_color();
        let light = Light.shades(given, wanted);
        let dark = Dark.shades(given, wanted);
        Ok(Self {
            given: hex(given),
            light,
            dark,
        })
    }
}

impl Shades {
    fn write(&self, css: &mut String) {
        let Self {
            accent,
            hover,
            on,
            tint,
        } = self;
        let written = write!(
            css,
            ":root{{--accent:{accent};--accent-hover:{hover};--on-accent:{on};--accent-tint:{tint}}}"
        );
        written.expect("a String takes all text");
    }
}

/// One of the two schemes: which way a colour must go to be read, and how pale its tint is.
trait Scheme {
    const PAPERS: [&'static str; 2];
    const TINT: f32;
    /// Lightness to begin with.
    fn begin(wanted: f32) -> f32;
    fn next(lightness: f32) -> f32;
    fn hover(lightness: f32) -> f32;
    /// What may be written on the accent, the preferred one first.
    fn inks(hue: Oklch) -> [Srgb<u8>; 2];

    fn shades(&self, given: Srgb<u8>, wanted: Oklch) -> Shades {
        let tint = shade(wanted, Self::TINT, 0.035);
        let papers = Self::PAPERS.map(|paper| paper.parse().unwrap_or(tint));
        let inks = Self::inks(wanted);
        let behind = [papers[0], papers[1], tint];
        let reads = |colour| {
            behind
                .iter()
                .all(|paper| contrast(colour, *paper) >= READABLE)
        };
        let ink = |colour| {
            inks.into_iter()
                .find(|ink| contrast(colour, *ink) >= READABLE)
        };
        let mut lightness = Self::begin(wanted.l);
        let mut colour = if (lightness - wanted.l).abs() < f32::EPSILON {
            given
        } else {
            shade(wanted, lightness, 0.4)
        };
        // Black on white and white on black always do.
        while (!reads(colour) || ink(colour).is_none()) && (0.0..=1.0).contains(&lightness) {
            lightness = Self::next(lightness);
            colour = shade(wanted, lightness, 0.4);
        }
        let on = ink(colour).unwrap_or(inks[0]);
        let stepped = shade(wanted, Self::hover(lightness), 0.4);
        let hover = if reads(stepped) && contrast(stepped, on) >= READABLE {
            stepped
        } else {
            colour
        };
        Shades {
            accent: hex(colour),
            hover: hex(hover),
            on: hex(on),
            tint: hex(tint),
        }
    }
}

struct Light;
struct Dark;

impl Scheme for Light {
    const PAPERS: [&'static str; 2] = LIGHT;
    const TINT: f32 = 0.95;

    fn begin(wanted: f32) -> f32 {
        wanted
    }

    fn next(lightness: f32) -> f32 {
        lightness - STEP
    }

    fn hover(lightness: f32) -> f32 {
        if lightness < 0.28 {
            lightness + 0.12
        } else {
            lightness - 0.07
        }
    }

    fn inks(_: Oklch) -> [Srgb<u8>; 2] {
        [Srgb::new(255, 255, 255), Srgb::new(0, 0, 0)]
    }
}

impl Scheme for Dark {
    const PAPERS: [&'static str; 2] = DARK;
    const TINT: f32 = 0.29;

    /// A dark page wants a light accent, whatever the operator's own colour is.
    fn begin(wanted: f32) -> f32 {
        wanted.max(0.72)
    }

    fn next(lightness: f32) -> f32 {
        lightness + STEP
    }

    fn hover(lightness: f32) -> f32 {
        lightness + 0.06
    }

    fn inks(hue: Oklch) -> [Srgb<u8>; 2] {
        [shade(hue, 0.2, 0.04), Srgb::new(0, 0, 0)]
    }
}

/// The same hue at another lightness, as colourful as screens can show it there and no more than
/// `most`.
fn shade(hue: Oklch, lightness: f32, most: f32) -> Srgb<u8> {
    let lightness = lightness.clamp(0.0, 1.0);
    let mut chroma = hue.chroma.min(most);
    loop {
        let shown: Srgb = Oklch::new(lightness, chroma, hue.hue).into_color();
        let fits = [shown.red, shown.green, shown.blue]
            .iter()
            .all(|part| (-0.001..=1.001).contains(part));
        if fits || chroma < 0.001 {
            return shown.into_format();
        }
        chroma *= 0.97;
    }
}

fn contrast(one: Srgb<u8>, other: Srgb<u8>) -> f32 {
    one.into_format::<f32>()
        .relative_contrast(other.into_format())
}

fn hex(colour: Srgb<u8>) -> String {
    format!("#{colour:x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Srgb<u8> {
        text.parse().unwrap()
    }

    #[test]
    fn every_colour_can_be_read_on_light_and_on_dark() {
        let parts = [0, 51, 102, 153, 204, 255];
        for (red, green, blue) in parts
            .iter()
            .flat_map(|r| parts.iter().map(move |g| (r, g)))
            .flat_map(|(r, g)| parts.iter().map(move |b| (r, g, b)))
        {
            let given = format!("#{red:02x}{green:02x}{blue:02x}");
            let accent: Accent = given.parse().unwrap();
            for (shades, papers) in [(&accent.light, LIGHT), (&accent.dark, DARK)] {
                for shown in [&shades.accent, &shades.hover] {
                    for behind in [papers[0], papers[1], &shades.tint, &shades.on] {
                        let found = contrast(colour(shown), colour(behind));
                        assert!(found >= READABLE, "{given}: {shown} on {behind}: {found}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_is_and_a_pale_one_is_darkened() {
        let fine: Accent = "#0F5F5C".parse().unwrap();
        assert!(!fine.is_corrected());
        assert_eq!(fine.light().accent, "#0f5f5c");
        let pale: Accent = "#ffcc00".parse().unwrap();
        assert!(pale.is_corrected());
        assert!(contrast(colour(pale.light().accent), colour("#ffffff")) >= READABLE);
        assert!(pale.css().contains("prefers-color-scheme:dark"));
    }

    #[test]
    fn what_is_no_colour_is_said_so() {
        for text in [
            "",
            "teal",
            "0f5f5c",
            "#0f5f5",
            "#0f5f5cff",
            "url(x)",
            "#gggggg",
        ] {
            assert!(text.parse::<Accent>().is_err(), "{text}");
        }
        assert_eq!("#abc".parse::<Accent>().unwrap().given(), "#aabbcc");
    }

    #[test]
    fn accents_are_measured_against_the_papers_of_the_style_sheet() {
        let css = include_str!("../../static/app.css");
        for (name, papers) in [("light", LIGHT), ("dark", DARK)] {
            let tokens = [("--paper", papers[0]), ("--sheet", papers[1])];
            for (token, value) in tokens {
                assert!(
                    css.contains(&format!("{token}: {value};")),
                    "{name} {token}"
                );
            }
        }
    }
}
