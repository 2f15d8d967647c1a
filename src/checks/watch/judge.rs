//! What a finished check of a linked account means.

use super::super::settle::Met;
use crate::{
    base::time::{Duration, Moment},
    connections::{State, Watching},
    integrations::{Scope, verdict::Cause},
};

/// How long after the first finding the second look may confirm it.
pub(super) const SECOND_LOOK: Duration = Duration::hours(1);

/// What is known beside what the check met.
pub(super) struct Known<'a> {
    pub state: State,
    pub scope: &'a Scope,
    /// Something that was granted before is not any more, required or not.
    pub worse: bool,
    pub watching: &'a Watching,
    pub now: Moment,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Judged {
    Well,
    /// Something required cannot be told, and nobody has confirmed it.
    Unconfirmed,
    /// The vendor could not be asked.
    Away(Cause),
    /// The quick look met something: the full one decides.
    LookCloser,
    /// To be confirmed by the next look.
    Suspected {
        what: Vec<String>,
        problem: &'static str,
        /// Not suspected before.
        fresh: bool,
    },
    Degraded {
        missing: Vec<String>,
        cause: Option<Cause>,
    },
}

pub(super) fn judge(met: Met, known: &Known<'_>) -> Judged {
    let (missing, cause) = match met {
        Met::Cause(cause) if cause.is_vendors() => return Judged::Away(cause),
        Met::Cause(cause) => (Vec::new(), Some(cause)),
        Met::Missing(missing) => (missing, None),
        Met::AllInPlace | Met::Unconfirmed if known.worse && *known.scope == Scope::Quick => {
            return Judged::LookCloser;
        }
        Met::AllInPlace => return Judged::Well,
        Met::Unconfirmed => return Judged::Unconfirmed,
    };
    if cause.is_some_and(Cause::is_certain) {
        return Judged::Degraded { missing, cause };
    }
    if *known.scope == Scope::Quick {
        return Judged::LookCloser;
    }
    let (what, problem) = match cause {
        Some(cause) => (vec![cause.as_str().to_owned()], cause.as_str()),
        None => (missing.clone(), "missing"),
    };
    let since = known.watching.suspected_at.filter(|_| {
        what.iter()
            .any(|found| known.watching.suspected.contains(found))
    });
    let confirmed =
        *known.scope == Scope::Full && since.is_some_and(|since| known.now - since >= SECOND_LOOK);
    if known.state == State::Degraded || confirmed {
        return Judged::Degraded { missing, cause };
    }
    Judged::Suspected {
        what,
        problem,
        fresh: since.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(boxes: &[&str]) -> Met {
        Met::Missing(boxes.iter().map(|&id| id.to_owned()).collect())
    }

    fn at(hours: i64) -> Moment {
        Moment::UNIX_EPOCH + Duration::hours(hours)
    }

    /// Suspected since hour 10 for `work.view`, judged by a full check at `hour`.
    fn later(hour: i64, met: Met) -> Judged {
        let watching = Watching {
            suspected_at: Some(at(10)),
            suspected: vec!["work.view".to_owned()],
            ..Watching::default()
        };
        let known = Known {
            state: State::Linked,
            scope: &Scope::Full,
            worse: true,
            watching: &watching,
            now: at(hour),
        };
        judge(met, &known)
    }

    fn first(scope: &Scope, worse: bool, met: Met) -> Judged {
        let known = Known {
            state: State::Linked,
            scope,
            worse,
            watching: &Watching::default(),
            now: at(10),
        };
        judge(met, &known)
    }

    #[test]
    fn a_missing_box_is_suspected_before_it_degrades() {
        let judged = first(&Scope::Full, true, missing(&["work.view"]));
        assert!(matches!(judged, Judged::Suspected { fresh: true, .. }));
        let soon = later(10, missing(&["work.view"]));
        assert!(matches!(soon, Judged::Suspected { fresh: false, .. }));
        let confirmed = later(11, missing(&["about.view", "work.view"]));
        assert!(matches!(confirmed, Judged::Degraded { cause: None, .. }));
    }

    #[test]
    fn another_finding_than_the_first_confirms_nothing() {
        let other = later(12, missing(&["about.view"]));
        assert!(matches!(other, Judged::Suspected { fresh: true, .. }));
        let cause = later(12, Met::Cause(Cause::NoPermissions));
        assert!(matches!(cause, Judged::Suspected { fresh: true, .. }));
    }

    #[test]
    fn a_refused_token_degrades_at_once_whatever_the_look() {
        for scope in [Scope::Quick, Scope::Full] {
            let judged = first(&scope, false, Met::Cause(Cause::Rejected));
            assert!(matches!(judged, Judged::Degraded { .. }));
        }
    }

    #[test]
    fn no_cause_on_the_vendors_side_degrades() {
        for cause in Cause::ALL.into_iter().filter(|cause| cause.is_vendors()) {
            assert_eq!(later(12, Met::Cause(cause)), Judged::Away(cause));
        }
    }

    #[test]
    fn a_quick_look_decides_nothing_but_that_all_is_well() {
        assert_eq!(first(&Scope::Quick, false, Met::AllInPlace), Judged::Well);
        for (worse, met) in [
            (true, Met::AllInPlace),
            (true, Met::Unconfirmed),
            (false, missing(&["work.view"])),
            (false, Met::Cause(Cause::AccessRestricted)),
        ] {
            assert_eq!(first(&Scope::Quick, worse, met), Judged::LookCloser);
        }
    }

    #[test]
    fn what_cannot_be_told_degrades_nothing() {
        assert_eq!(later(12, Met::Unconfirmed), Judged::Unconfirmed);
    }
}
