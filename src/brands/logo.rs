//! An operator's logo: a drawing (SVG) or a picture (PNG), with its size, so that pages keep its
//! place free while it loads.

use std::sync::Arc;

use super::digest;

/// Bytes at most: it stands on the first page, which must be quick on a slow line.
const LARGEST: usize = 48 * 1024;

/// A logo that is fit to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    pub kind: Kind,
    pub bytes: Arc<[u8]>,
    pub width: u32,
    pub height: u32,
    /// Part of its address, which changes with it.
    pub digest: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Svg,
    Png,
}

/// As wide and high as it may be in a mail.
const IN_MAILS: (u32, u32) = (200, 48);

/// A logo as it goes along in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InMail {
    /// What the mail's HTML calls it by.
    pub content_id: String,
    pub width: u32,
    pub height: u32,
}

/// Why a file is no logo; each reads as a sentence after the file's name.
#[derive(Debug, thiserror::Error)]
pub enum BadLogo {
    #[error("is larger than {} kB; make it smaller", LARGEST / 1024)]
    TooLarge,
    #[error("is neither an SVG drawing nor a PNG picture")]
    Unknown,
    #[error(
        "does not say how large it is: the tag <svg> needs a viewBox, such as viewBox=\"0 0 120 32\""
    )]
    NoSize,
}

impl Kind {
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

impl Logo {
    /// Looks at the file's content, not at its name.
    pub fn read(bytes: Vec<u8>) -> Result<Self, BadLogo> {
        if bytes.len() > LARGEST {
            return Err(BadLogo::TooLarge);
        }
        let (kind, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            (Kind::Png, png_size(&bytes))
        } else {
            let text = std::str::from_utf8(&bytes).map_err(|_| BadLogo::Unknown)?;
            if !text.contains("<svg") {
                return Err(BadLogo::Unknown);
            }
            (Kind::Svg, svg_size(text))
        };
        let (width, height) = size.ok_or(BadLogo::NoSize)?;
        Ok(Self {
            kind,
            digest: digest(&bytes),
            bytes: bytes.into(),
            width,
            height,
        })
    }

    /// The drawing as text, to be judged; `None` for a picture.
    pub fn drawing(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        (self.kind == Kind::Svg).then_some(text)
    }

    pub fn href(&self) -> String {
        format!("/brand/{}/logo.{}", self.digest, self.kind.extension())
    }

    /// `None` for a drawing, which mail programs do not show.
    pub fn in_mail(&self) -> Option<InMail> {
        if self.kind != Kind::Png {
            return None;
        }
        let (width, height) = within(IN_MAILS, self.width, self.height);
        Some(InMail {
            content_id: format!("logo.{}@keyway", self.digest),
            width,
            height,
        })
    }

    /// About as high as wide: does for a browser's tab, too.
    pub fn is_compact(&self) -> bool {
        self.width.saturating_mul(10) <= self.height.saturating_mul(13)
    }
}

/// Made smaller until it fits, and never larger.
fn within((widest, highest): (u32, u32), width: u32, height: u32) -> (u32, u32) {
    let scaled = |length: u32, to: u32, of: u32| (length * to / of).max(1);
    if width * highest > widest * height && width > widest {
        (widest, scaled(height, widest, width))
    } else if height > highest {
        (scaled(width, highest, height), highest)
    } else {
        (width, height)
    }
}

/// Width and height stand at the same place in every PNG.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let at = |from: usize| {
        let four = bytes.get(from..from + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four)).filter(|size| (1..=8192).contains(size))
    };
    Some((at(16)?, at(20)?))
}

fn svg_size(text: &str) -> Option<(u32, u32)> {
    let tag = &text[text.find("<svg")?..];
    let tag = &tag[..tag.find('>')?];
    let value = &tag[tag.find("viewBox")? + "viewBox".len()..];
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = value[1..].split(quote).next()?;
    let parts = value.split([' ', ',']).filter(|part| !part.is_empty());
    let parts: Vec<f64> = parts.filter_map(|part| part.parse().ok()).collect();
    let [_, _, width, height] = parts[..] else {
        return None;
    };
    Some((whole(width)?, whole(height)?))
}

/// Rounded up, within reason.
fn whole(length: f64) -> Option<u32> {
    (1..=8192_u32).find(|whole| f64::from(*whole) >= length && length > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_says_how_large_it_is() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 119.5 32'><path/></svg>";
        let logo = Logo::read(svg.into()).unwrap();
        assert_eq!((logo.width, logo.height), (120, 32));
        assert!(!logo.is_compact());
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0, 64, 0, 0, 0, 60]);
        let logo = Logo::read(png).unwrap();
        assert_eq!((logo.kind, logo.width, logo.height), (Kind::Png, 64, 60));
        assert!(logo.is_compact());
    }

    #[test]
    fn in_a_mail_it_is_never_larger_than_its_place() {
        for (size, shown) in [
            ((64, 20), (64, 20)),
            ((1000, 60), (200, 12)),
            ((60, 1000), (2, 48)),
            ((400, 96), (200, 48)),
            ((8192, 1), (200, 1)),
            ((8192, 8192), (48, 48)),
        ] {
            assert_eq!(within(IN_MAILS, size.0, size.1), shown, "{size:?}");
        }
    }

    #[test]
    fn what_is_no_logo_is_said_so() {
        let read = |bytes: &[u8]| Logo::read(bytes.to_vec()).unwrap_err().to_string();
        assert!(read(b"GIF89a").contains("neither"));
        assert!(read(b"<svg></svg>").contains("viewBox"));
        assert!(read(b"\x89PNG\r\n\x1a\n").contains("how large"));
        assert!(read(&vec![b' '; LARGEST + 1]).contains("larger"));
    }
}
