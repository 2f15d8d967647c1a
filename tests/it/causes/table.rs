//! What is said of each cause: the sentences are the pack's. What it does to a connection is in
//! `portal.rs`.

use std::collections::BTreeSet;

use keyway::integrations::{registry, verdict::Cause};

#[test]
fn each_cause_has_its_own_sentence_advice_and_line_for_staff() {
    for pack in registry::all() {
        let mut told = BTreeSet::new();
        for cause in Cause::ALL {
            let text = pack.cause(cause);
            for words in [&text.title, &text.customer, &text.staff] {
                assert!(words.len() > 15, "{} {cause}: {words}", pack.key);
                assert!(
                    told.insert(words.clone()),
                    "{} {cause} twice: {words}",
                    pack.key
                );
            }
            assert!(text.advice.len() > 20, "{} {cause}", pack.key);
            let all = format!("{} {} {}", text.title, text.customer, text.advice).to_lowercase();
            for word in [
                "invalid",
                "forbidden",
                "oops",
                "your fault",
                "you failed",
                "error",
            ] {
                assert!(!all.contains(word), "{} {cause} says {word}", pack.key);
            }
            // What is on the vendor's side never blames the customer and asks nothing of them.
            if cause.is_vendors() {
                assert!(
                    text.advice.contains("You need not do anything"),
                    "{} {cause}",
                    pack.key
                );
                assert!(
                    all.contains("kept"),
                    "{} {cause} does not say what is kept",
                    pack.key
                );
            }
        }
    }
}
