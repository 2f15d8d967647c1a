//! Every text that a person may read: not empty, its bold closed, its placeholders known.

use super::{
    super::pack::{Block, Causes, Guide, Outcome, Pack, Proof},
    Judged, PACK, PLACEHOLDERS,
};

/// A text with its file and its path there.
pub(super) struct Text<'a> {
    pub file: String,
    pub path: String,
    pub words: &'a str,
}

pub(super) fn judge(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let mut texts = Vec::new();
    in_pack(pack, &mut texts);
    let english = ("en".to_owned(), &pack.guide, &pack.causes);
    let others = pack.translations.iter();
    let others = others.map(|(code, other)| (code.clone(), &other.guide, &other.causes));
    for (code, guide, causes) in [english].into_iter().chain(others) {
        in_guide(&format!("guide.{code}.toml"), guide, &mut texts);
        in_causes(&format!("causes.{code}.toml"), causes, &mut texts);
    }
    for Text { file, path, words } in texts {
        if let Some(what) = fault_of(words) {
            judged.fault_in(&file, path, what);
        }
    }
}

fn in_pack<'a>(pack: &'a Pack, texts: &mut Vec<Text<'a>>) {
    let mut say = |path: String, text: &'a str| {
        texts.push(Text {
            file: PACK.to_owned(),
            path,
            words: text,
        });
    };
    say("name".to_owned(), &pack.name);
    say("short_name".to_owned(), &pack.short_name);
    say("granted_in".to_owned(), &pack.granted_in);
    for (n, field) in pack.fields.iter().enumerate() {
        say(format!("fields[{n}].label"), &field.label);
        say(format!("fields[{n}].hint"), &field.hint);
    }
    for (n, permission) in pack.permissions.iter().enumerate() {
        for (key, text) in [
            ("tab", &permission.tab),
            ("section", &permission.section),
            ("group", &permission.group),
            ("item", &permission.item),
            ("search", &permission.search),
            ("why", &permission.why),
            ("without", &permission.without),
        ] {
            say(format!("permissions[{n}].{key}"), text);
        }
        if let Proof::Nothing { because } = &permission.proof {
            say(format!("permissions[{n}].proof.because"), because);
        }
    }
    for (n, profile) in pack.profiles.iter().enumerate() {
        say(format!("profiles[{n}].description"), &profile.description);
    }
    for (n, remark) in pack.remarks.iter().enumerate() {
        for (key, text) in [
            ("title", &remark.title),
            ("text", &remark.text),
            ("advice", &remark.advice),
            ("staff", &remark.staff),
        ] {
            say(format!("remarks[{n}].{key}"), text);
        }
    }
    for (n, probe) in pack.probes.iter().enumerate() {
        for (m, Outcome { evidence, .. }) in probe.outcomes.iter().enumerate() {
            say(format!("probes[{n}].outcomes[{m}].evidence"), evidence);
        }
    }
}

pub(super) fn in_guide<'a>(file: &str, guide: &'a Guide, texts: &mut Vec<Text<'a>>) {
    let mut say = |path: String, text: &'a str| {
        texts.push(Text {
            file: file.to_owned(),
            path,
            words: text,
        });
    };
    for (n, text) in guide.take_back.iter().enumerate() {
        say(format!("take_back[{n}]"), text);
    }
    if let Some(menus) = &guide.menus {
        say("menus.newer".to_owned(), &menus.newer);
        say("menus.older".to_owned(), &menus.older);
    }
    for (n, step) in guide.steps.iter().enumerate() {
        say(format!("steps[{n}].title"), &step.title);
        if !step.lead.is_empty() {
            say(format!("steps[{n}].lead"), &step.lead);
        }
        for (m, block) in step.blocks.iter().enumerate() {
            in_block(&format!("steps[{n}].blocks[{m}]"), block, &mut say);
        }
    }
}

fn in_block<'a>(at: &str, block: &'a Block, say: &mut impl FnMut(String, &'a str)) {
    match block {
        Block::Text { text } => say(format!("{at}.text"), text),
        Block::Warning { title, text } | Block::Note { title, text } => {
            say(format!("{at}.title"), title);
            say(format!("{at}.text"), text);
        }
        Block::Action {
            id: _,
            title,
            text,
            newer,
            older,
            copy,
            picture: _,
            picture_older: _,
        } => {
            say(format!("{at}.title"), title);
            if !text.is_empty() {
                say(format!("{at}.text"), text);
            }
            for (key, clicks) in [("newer", newer), ("older", older)] {
                for (n, click) in clicks.iter().enumerate() {
                    say(format!("{at}.{key}[{n}]"), click);
                }
            }
            for (n, word) in copy.iter().enumerate() {
                say(format!("{at}.copy[{n}].label"), &word.label);
                say(format!("{at}.copy[{n}].text"), &word.text);
            }
        }
    }
}

pub(super) fn in_causes<'a>(file: &str, causes: &'a Causes, texts: &mut Vec<Text<'a>>) {
    for (cause, words) in causes.all() {
        for (key, text) in [
            ("title", &words.title),
            ("customer", &words.customer),
            ("advice", &words.advice),
            ("staff", &words.staff),
        ] {
            texts.push(Text {
                file: file.to_owned(),
                path: format!("{cause}.{key}"),
                words: text,
            });
        }
    }
}

/// What is wrong with one text: empty, bold that is not closed, a placeholder nobody fills.
pub(super) fn fault_of(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("Is empty; write it or take it out.".to_owned());
    }
    if text.matches("**").count() % 2 == 1 {
        return Some("Has a bold that is not closed; write ** on both sides.".to_owned());
    }
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let Some(end) = rest[at..].find('}') else {
            return Some("Has a brace that is not closed; add the }.".to_owned());
        };
        let word = &rest[at + 1..at + end];
        if !PLACEHOLDERS.contains(&word) {
            let known = PLACEHOLDERS.map(|word| format!("{{{word}}}")).join(", ");
            return Some(format!("Nobody fills in {{{word}}}; use one of {known}."));
        }
        rest = &rest[at + end + 1..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_faulted_for_what_a_page_could_not_show() {
        assert_eq!(fault_of("Click **Save**, says {operator}."), None);
        for bad in ["  ", "Click **Save", "Hello {nobody}", "Hello {operator"] {
            assert!(fault_of(bad).is_some(), "{bad}");
        }
    }
}
