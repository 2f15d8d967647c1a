//! How wide words are. A drawing is worked out where there is no font, and shown in whichever the
//! reader has: widths are those of an ordinary sans-serif, taken a little too large.

/// Of what is written in words.
pub const SIZE: u16 = 13;

/// The width of a text in the drawing's units.
pub fn width(text: &str, bold: bool) -> u16 {
    let thousandths: u64 = text.chars().map(of).sum();
    let thousandths = thousandths * u64::from(SIZE) * if bold { 111 } else { 104 } / 100;
    u16::try_from(thousandths.div_ceil(1000)).unwrap_or(u16::MAX)
}

/// Of one character, in thousandths of the font's size.
fn of(character: char) -> u64 {
    match character {
        'i' | 'j' | 'l' | '\'' | '’' | '|' => 222,
        ' ' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '!' | '/' | '(' | ')' => 290,
        'r' | '-' | '“' | '”' => 340,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 505,
        'm' | 'M' | 'W' | '@' | '%' => 850,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 725,
        'G' | 'O' | 'Q' | '…' => 790,
        'A'..='Z' | '&' => 667,
        character if character.is_ascii() => 560,
        // Wide scripts are as wide as they are high.
        character if u32::from(character) >= 0x2e80 => 1000,
        _ => 600,
    }
}

/// A text in lines that are no wider, broken between words.
pub fn wrapped(text: &str, room: u16, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text that is no wider: its end is cut off, where it has to be.
pub fn cut(text: &str, room: u16, bold: bool) -> Option<String> {
    if width(text, bold) <= room {
        return None;
    }
    let mut kept = String::new();
    for character in text.chars() {
        let longer = format!("{kept}{character}…");
        if width(&longer, bold) > room {
            break;
        }
        kept.push(character);
    }
    Some(format!("{}…", kept.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_measured_broken_and_cut() {
        assert!(width("Will", false) < width("Home", false));
        assert!(width("Save", true) > width("Save", false));
        let item = "View selected employees' Personal contact details sections";
        let lines = wrapped(item, 220, false);
        assert_eq!(lines.join(" "), item);
        assert!(lines.iter().all(|line| width(line, false) <= 220));
        assert_eq!(cut("Save", 100, true), None);
        let short = cut("A name that does not end", 60, false).unwrap();
        assert!(short.ends_with('…') && width(&short, false) <= 60);
    }
}
