//! The first page of all is usable after one round trip: what it needs of style and script stands
//! in it. Both come from the files of `static/`, so that there is one source of each.

use std::sync::LazyLock;

use super::{assets, headers::Policy, page::Frame};

/// Ends what the first page needs of `app.css`: tokens, words, frames, buttons, boxes and forms.
const END: &str = "/* The first page needs no more. */";

static STYLE: LazyLock<String> = LazyLock::new(|| {
    let css = assets::text("app.css");
    tight(css.split(END).next().unwrap_or_default())
});

static SCRIPT: LazyLock<String> = LazyLock::new(|| bare(&assets::text("js/start.js")));

/// Style and script of one page. The page is sent with a policy that lets exactly these run.
#[derive(Debug, Clone)]
pub struct Inlined {
    pub style: String,
    pub script: &'static str,
}

impl Inlined {
    pub fn of(frame: &Frame) -> Self {
        let css = frame.look.as_ref().and_then(|look| look.css.as_ref());
        let accent = css.map_or("", |(_, css)| css);
        Self {
            style: format!("{}{accent}", *STYLE),
            script: &SCRIPT,
        }
    }

    pub fn policy(&self) -> Policy {
        Policy::with(&self.style, self.script)
    }
}

/// Without comments and needless space. Nothing in the sheet has a meaning that this could change:
/// its texts hold neither two blanks nor the signs of a comment.
fn tight(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let mut tight: String = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in ["{", "}", ";", ","] {
        tight = tight.replace(&format!("{sign} "), sign);
        tight = tight.replace(&format!(" {sign}"), sign);
    }
    tight.replace(";}", "}")
}

/// Without its comments.
fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim_end);
    let kept = lines.filter(|line| !line.trim_start().starts_with("//"));
    kept.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_the_same_without_what_nobody_reads() {
        let css = "/* Look */\n.a { color : red; }\n.b::before { content: \"✓\"; }\n";
        assert_eq!(tight(css), ".a{color : red}.b::before{content: \"✓\"}");
    }

    #[test]
    fn what_is_inlined_cannot_leave_its_tag() {
        assert!(STYLE.contains("--paper") && STYLE.contains(".button"));
        assert!(STYLE.len() < 12_000, "{}", STYLE.len());
        assert!(SCRIPT.contains("st1_"));
        for text in [&*STYLE, &*SCRIPT] {
            assert!(!text.contains("</") && !text.contains("<!--"), "{text}");
        }
    }
}
