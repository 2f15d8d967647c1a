//! The table of causes, as the product itself tells it: sentences from the pack, retries and effect
//! from the cause.

use std::collections::BTreeSet;

use keyway::integrations::{
    registry,
    verdict::{Cause, Effect, Standing},
};

/// What each cause does: the product's page in a table. `portal.rs` holds the whole product to it.
#[rustfmt::skip]
pub const EFFECTS: [(Cause, bool, Standing, Standing); 12] = [
    (Cause::Swapped,           false, Standing::AsBefore,     Standing::AsBefore),
    (Cause::ExtraText,         false, Standing::AsBefore,     Standing::AsBefore),
    (Cause::Rejected,          false, Standing::ActionNeeded, Standing::Degraded),
    (Cause::NoPermissions,     false, Standing::ActionNeeded, Standing::Degraded),
    (Cause::AccessRestricted,  false, Standing::ActionNeeded, Standing::Degraded),
    (Cause::RateLimited,       true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::Blocked,           true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::VendorUnavailable, true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::VendorTimeout,     true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::UnexpectedAnswer,  true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::Unreachable,       true,  Standing::AsBefore,     Standing::AsBefore),
    (Cause::WrongAccount,      false, Standing::ActionNeeded, Standing::Degraded),
];

#[test]
fn each_cause_does_what_the_table_says() {
    assert_eq!(EFFECTS.map(|(cause, ..)| cause), Cause::ALL);
    for (cause, retries, first, linked) in EFFECTS {
        let effect = Effect {
            retries,
            first,
            linked,
        };
        assert_eq!(cause.effect(), effect, "{cause}");
        assert_eq!(cause.is_vendors(), retries, "{cause}");
    }
}

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
