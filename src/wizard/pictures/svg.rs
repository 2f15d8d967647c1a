//! A plan as an SVG: small, in a palette of its own for light and dark, with words as words.

use std::sync::LazyLock;

use askama::Template;
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use sha2::{Digest as _, Sha256};

use crate::drawings::{Kind, Piece, Plan, Ring, WIDTH};

const STYLE: &str = include_str!("../../../templates/pictures/style.css");

/// What the style must hash to for a browser to take it.
pub static STYLE_HASH: LazyLock<String> =
    LazyLock::new(|| format!("sha256-{}", STANDARD.encode(Sha256::digest(style()))));

#[derive(Template)]
#[template(path = "pictures/picture.svg", escape = "html")]
struct Picture<'a> {
    plan: &'a Plan,
    style: &'a str,
}

/// The style, without the blanks that only its authors need.
fn style() -> &'static str {
    static TIGHT: LazyLock<String> = LazyLock::new(|| {
        let lines = STYLE.lines().map(str::trim);
        lines.collect::<String>()
    });
    &TIGHT
}

pub fn draw(plan: &Plan) -> Option<String> {
    let picture = Picture {
        plan,
        style: style(),
    };
    picture.render().ok()
}

/// Tells one drawing from another.
pub fn digest(svg: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(svg)[..9])
}

/// Width and height of a drawing that lies there as a file, by its own word.
pub fn size_of(svg: &str) -> (u16, u16) {
    let view = svg.split_once("viewBox").and_then(|(_, rest)| {
        let rest = rest.trim_start_matches([' ', '=']);
        let inside = rest.get(1..)?.split(['"', '\'']).next()?;
        let numbers = inside.split([' ', ',']).filter(|word| !word.is_empty());
        let numbers: Vec<f32> = numbers.filter_map(|word| word.parse().ok()).collect();
        Some((*numbers.get(2)?, *numbers.get(3)?))
    });
    match view {
        Some((width, height)) if width > 0.0 && height > 0.0 => {
            let tall = (f32::from(WIDTH) * height / width).clamp(60.0, 600.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "clamped to what a u16 holds"
            )]
            let tall = tall as u16;
            (WIDTH, tall)
        }
        _ => (WIDTH, 190),
    }
}

impl Piece {
    /// The middle.
    fn cx(&self) -> u16 {
        self.x + self.w / 2
    }

    fn cy(&self) -> u16 {
        self.y + self.h / 2
    }

    /// Where words in its middle stand.
    fn base(&self) -> u16 {
        self.cy() + 5
    }

    /// Where its own lines of words stand, from the first.
    fn lines_at(&self) -> impl Iterator<Item = (u16, &str)> {
        (0..)
            .zip(&self.lines)
            .map(|(n, line)| (self.y + 5 + 17 * n, line.as_str()))
    }

    fn words(&self) -> &str {
        self.lines.first().map_or("", String::as_str)
    }

    /// The letter of its words' look; see the style.
    fn class(&self) -> &'static str {
        match self.kind {
            Kind::Strong => "b",
            Kind::Quiet => "q",
            Kind::Pale => "p",
            Kind::Link => "k",
            Kind::Heading => "h",
            _ => "t",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How much one colour stands out from another, as WCAG counts it.
    fn contrast(one: &str, other: &str) -> f64 {
        let light = |hex: &str| {
            let wide = if hex.len() == 3 {
                hex.chars().flat_map(|digit| [digit, digit]).collect()
            } else {
                hex.to_owned()
            };
            let channel = |n: usize| {
                let byte = u8::from_str_radix(&wide[2 * n..2 * n + 2], 16).unwrap();
                let part = f64::from(byte) / 255.0;
                if part <= 0.04045 {
                    part / 12.92
                } else {
                    ((part + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
        };
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn boxes_to_tick_are_seen_in_light_and_dark() {
        let (light, dark) = STYLE.split_once("@media").unwrap();
        let token = |look: &str, name: &str| {
            let (_, rest) = look.split_once(&format!("--{name}:#")).unwrap();
            let end = rest.find([';', '}']).unwrap();
            rest[..end].to_owned()
        };
        for look in [light, dark] {
            for ground in ["a", "f"] {
                let seen = contrast(&token(look, "x"), &token(look, ground));
                assert!(seen >= 3.0, "{seen} on {ground}: {look}");
            }
        }
        let mut plan = Plan {
            height: 100,
            ..Plan::default()
        };
        for kind in [Kind::Box, Kind::Radio] {
            plan.pieces = vec![Piece {
                kind,
                ..Piece::default()
            }];
            assert!(draw(&plan).unwrap().contains("class=\"X\""), "{kind:?}");
        }
    }

    #[test]
    fn a_files_own_word_about_its_size_is_taken() {
        assert_eq!(size_of("<svg viewBox=\"0 0 320 200\"/>"), (WIDTH, 190));
        assert_eq!(size_of("<svg viewBox='0,0,100,50'/>"), (WIDTH, 152));
        assert_eq!(size_of("<svg viewBox=\"0 0 0 0\"/>"), (WIDTH, 190));
        assert_eq!(size_of("<svg/>"), (WIDTH, 190));
    }
}
