//! Every kind of company with every kind of access: nothing is called granted that is not ticked,
//! and nothing missing that is. What is ticked the local Bob knows.

use std::collections::{BTreeMap, BTreeSet};

use keyway::{
    integrations::{
        Patience, Scope,
        pack::Kind,
        verdict::{Cause, Report, Verdict},
    },
    practice::{Audience, FieldRule, Lifecycle, Restricted, Tenant, Ungrouped},
};

use super::{ask, bob_with, check, full, of, pack, provable, with};
use crate::practice::Practice;

/// Verdicts that hang on another box as well: Bob shows no request to who may not see who is out.
const HANGS_ON: [(&str, &str); 1] = [("time-off-requests.approve", "whos-out.view")];

/// Fields closed one by one in the half-open company, with the boxes that are open in part then.
const CLOSED: [(&str, &[&str]); 4] = [
    ("work.title", &["work.view", "work.history"]),
    ("address.country", &["address.view"]),
    (
        "payroll.salary.payFrequency",
        &["payroll.view", "payroll.history"],
    ),
    ("personal.honorific", &["personal.view"]),
];
/// Fields opened one by one, whatever their category's boxes say.
const OPENED: [&str; 4] = [
    "home.privateEmail",
    "work.site",
    "emergency.relation",
    "root.surname",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum World {
    Empty,
    One,
    Huge,
    RestrictedAudience,
    Renamed,
    Moved,
    HalfOpen(Restricted),
    Ungrouped(Ungrouped),
}

const WORLDS: [World; 10] = [
    World::Empty,
    World::One,
    World::Huge,
    World::RestrictedAudience,
    World::Renamed,
    World::Moved,
    World::HalfOpen(Restricted::LeftOut),
    World::HalfOpen(Restricted::Empty),
    World::Ungrouped(Ungrouped::Refuses),
    World::Ungrouped(Ungrouped::ShowsNobody),
];

impl World {
    fn tenant(self) -> Tenant {
        match self {
            Self::Empty => Tenant::of(0),
            Self::One => Tenant::of(1),
            Self::Huge => Tenant::of(50_000),
            Self::Renamed => [
                "address", "work", "root", "eeo", "home", "payroll", "internal",
            ]
            .iter()
            .fold(Tenant::default(), |tenant, id| {
                tenant.rename_category(id, &format!("Our {id}"))
            })
            // Two that trade their names.
            .rename_category("personal", "Home")
            .rename_category("about", "Personal"),
            Self::Moved => [
                ("work.title", "category_1711886900112"),
                ("training.budget", "category_1711886900112"),
                ("training.nextReview", "category_1711886900112"),
                ("home.mobilePhone", "work"),
                ("address.city", "financial"),
                ("internal.status", "work"),
            ]
            .iter()
            .fold(Tenant::default(), |tenant, (field, to)| {
                tenant.move_field(field, to)
            }),
            _ => Tenant::default(),
        }
    }

    fn set(self, practice: &Practice) {
        let bob = &practice.bob;
        match self {
            Self::RestrictedAudience => bob.audience(Audience::statuses([Lifecycle::Leave])),
            Self::HalfOpen(restricted) => {
                bob.tune(|knobs| knobs.restricted = restricted);
                let rule = |view| FieldRule {
                    view: Some(view),
                    history: None,
                };
                for (field, _) in CLOSED {
                    bob.set_field(field, rule(false));
                }
                for field in OPENED {
                    bob.set_field(field, rule(true));
                }
            }
            Self::Ungrouped(answer) => {
                bob.ungroup();
                bob.ungrouped_answer(answer);
            }
            _ => {}
        }
    }

    /// Boxes that are ticked and yet do not open all of their section.
    fn open_in_part(self) -> BTreeSet<&'static str> {
        match self {
            Self::HalfOpen(_) => CLOSED
                .iter()
                .flat_map(|(_, boxes)| *boxes)
                .copied()
                .collect(),
            _ => BTreeSet::new(),
        }
    }
}

async fn whole(practice: &Practice) -> Report {
    let (url, bob) = (&practice.api, &practice.bob);
    ask(url, bob, Patience::default(), full(), &Scope::Full)
        .await
        .0
}

/// Nothing false, by what the local Bob has ticked.
fn judge(world: World, report: &Report, practice: &Practice, about: &str) {
    let is_ungrouped = matches!(world, World::Ungrouped(_));
    let ticked = if is_ungrouped {
        BTreeSet::new()
    } else {
        practice.bob.granted()
    };
    for finding in &report.findings {
        let (id, says) = (finding.permission.as_str(), finding.evidence.english());
        match finding.verdict {
            Verdict::Granted => {
                assert!(
                    ticked.contains(id),
                    "{world:?}, {about}: {id} is not ticked: {says}"
                );
                let in_part = world.open_in_part().contains(id);
                assert!(!in_part, "{world:?}, {about}: {id} is open in part: {says}");
            }
            Verdict::Missing => {
                assert!(
                    !ticked.contains(id),
                    "{world:?}, {about}: {id} is ticked: {says}"
                );
            }
            Verdict::Unclear => assert!(!says.is_empty(), "{id}"),
        }
    }
    if is_ungrouped {
        assert_eq!(
            report.cause,
            Some(Cause::NoPermissions),
            "{world:?}, {about}"
        );
    } else if practice.bob.granted().len() > 3 {
        assert_eq!(
            report.cause, None,
            "{world:?}, {about}: {:?}",
            report.detail
        );
    }
    assert!(report.calls <= 40);
}

#[tokio::test]
async fn each_box_that_is_not_ticked_is_the_only_one_missing_and_nothing_else_changes() {
    let practice = bob_with(Tenant::default()).await;
    let verdicts = |report: &Report| -> BTreeMap<String, Verdict> {
        let findings = report.findings.iter();
        findings
            .map(|f| (f.permission.clone(), f.verdict))
            .collect()
    };
    let baseline = verdicts(&check(&practice).await);
    assert_eq!(provable().len(), 26);
    for id in provable() {
        practice.bob.grant_all();
        practice.bob.revoke(id);
        practice.bob.heals();
        let report = check(&practice).await;
        assert_eq!(report.cause, None, "{id}: {:?}", report.detail);
        assert_eq!(
            with(&report, Verdict::Missing),
            BTreeSet::from([id]),
            "{}",
            of(&report, id).evidence
        );
        let mut expected = baseline.clone();
        expected.insert(id.to_owned(), Verdict::Missing);
        for (hangs, _) in HANGS_ON.iter().filter(|(_, on)| *on == id) {
            expected.insert((*hangs).to_owned(), Verdict::Unclear);
        }
        assert_eq!(verdicts(&report), expected, "{id}");
    }
}

#[tokio::test]
async fn no_company_with_any_access_gets_a_false_verdict() {
    for world in WORLDS {
        let practice = bob_with(world.tenant()).await;
        world.set(&practice);
        judge(world, &whole(&practice).await, &practice, "all granted");
        practice.bob.revoke_all();
        practice.bob.heals();
        judge(world, &whole(&practice).await, &practice, "none granted");
        // A few where each box makes the same of it: nobody is seen, or it is slow.
        let few = match world {
            World::Empty | World::Huge | World::Ungrouped(_) => 4,
            _ => usize::MAX,
        };
        let readable = pack().permissions.iter().filter(|p| p.kind != Kind::Edit);
        for id in readable.map(|p| p.id.as_str()).take(few) {
            practice.bob.grant_all();
            practice.bob.revoke(id);
            practice.bob.heals();
            let report = whole(&practice).await;
            judge(world, &report, &practice, &format!("all but {id}"));
        }
    }
}
