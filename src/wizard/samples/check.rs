//! What a check looks like while it runs, when it is stopped, and when it has found a bit of everything.

use super::{BOXES, Stage, T};
use crate::{
    base::time::now,
    checks::{Confirmation, FindingRow},
    integrations::{
        said::{self, Evidence},
        verdict::{Cause, StatusCount, Verdict},
    },
    wizard::{
        account::Question,
        changes::{ChangeRow, Changes},
        findings::{self, Label, PlaceGroup, Standing},
        insight::{ExcessView, RemarkView, SectionView},
        report::{Report, Retry, Run, Stop},
    },
};

impl Stage {
    /// One of each verdict in turn; `told` of them are told already.
    fn rows(&self, told: usize) -> Vec<FindingRow> {
        let permissions = self.pack.permissions.iter().take(BOXES).enumerate();
        permissions
            .map(|(at, permission)| FindingRow {
                permission_id: permission.id.clone(),
                required: at % 7 != 6,
                verdict: match at % 7 {
                    _ if at >= told => Verdict::Unclear,
                    1 | 5 | 6 => Verdict::Missing,
                    2 | 3 => Verdict::Unclear,
                    _ => Verdict::Granted,
                },
                evidence: Evidence::default().and(said::of_pack(match at % 7 {
                    2 => "No read can show this box.",
                    _ => "Of 40 people none came with a value.",
                })),
                place: (at % 7 == 5).then(|| "Job".to_owned()),
                left_out: if at == 4 {
                    vec!["Salary".to_owned(), "Bonus".to_owned()]
                } else {
                    Vec::new()
                },
                carried_from: None,
                found_at: (at < told).then(now),
                confirmed: (at % 7 == 3 && at < 7 && at < told).then(|| Confirmation {
                    by: "ana@acme.example".to_owned(),
                    at: now(),
                }),
            })
            .collect()
    }

    fn grouped(&self, rows: &[FindingRow], wanted: Standing) -> Vec<PlaceGroup> {
        findings::grouped(self.pack, T, rows, |row| Standing::of(row) == wanted)
    }

    pub fn run(&self) -> Run {
        let told = BOXES / 2;
        Run {
            queued: false,
            status: "We are looking at Time off".to_owned(),
            slow: String::new(),
            found: told,
            total: BOXES,
            groups: findings::grouped(self.pack, T, &self.rows(told), |_| true),
            optional: true,
            whole: true,
            events: None,
        }
    }

    /// The vendor is down: nobody here can help it, and it is tried again.
    pub fn stop(&self) -> Stop {
        let text = self.pack.cause(Cause::VendorUnavailable);
        let retry = T.msg("check-retry-minutes").arg("count", 2);
        Stop {
            title: self.names.plain(&text.title),
            sentence: self.names.rich(&text.customer),
            advice: self.names.rich(&text.advice),
            fix_credentials: false,
            step: None,
            retry: Some(Retry {
                words: retry.arg("clock", "14:02 UTC").to_string(),
                events: String::new(),
            }),
            question: None,
            meant: false,
            learnt: None,
        }
    }

    pub fn report(&self) -> Report {
        let rows = self.rows(BOXES);
        let mut missing = self.grouped(&rows, Standing::Missing);
        if let Some(first) = missing.first_mut() {
            let boxes = first.rows.iter();
            let boxes: Vec<_> = boxes
                .filter_map(|row| self.pack.permission(&row.id))
                .collect();
            first.figure = self.desk().for_boxes(&boxes);
        }
        let unclear = self.grouped(&rows, Standing::Unclear);
        let half_open = findings::grouped(self.pack, T, &rows, findings::is_half_open);
        let optional = self.grouped(&rows, Standing::Optional);
        let granted = findings::grouped(self.pack, T, &rows, |row| Standing::of(row).is_good());
        Report {
            linked: false,
            changes: self.changes(),
            question: Some(question()),
            answered: None,
            missing_count: findings::count(&missing),
            missing,
            unclear_count: findings::count(&unclear),
            unclear: findings::by_reason(unclear),
            half_open_count: findings::count(&half_open),
            half_open,
            optional_count: findings::count(&optional),
            optional,
            granted_count: findings::count(&granted),
            granted,
            remarks: vec![RemarkView {
                title: Self::rich("Something worth saying"),
                text: Self::rich("A gap that no check can close."),
                advice: Self::rich("What to look at by hand."),
                about: None,
                step: None,
            }],
            excess: self.excess(),
            sections: vec![
                section("granted", "Dogs: open"),
                section("closed", "Cars: not open"),
                section("unclear", "Keys: could not be seen"),
            ],
            people: None,
            by_status: None,
        }
    }

    fn changes(&self) -> Option<Changes> {
        let permission = self.pack.permissions.first()?;
        Some(Changes {
            summary: "Since the check at 14:02 UTC: one box is now in place.".to_owned(),
            rows: vec![ChangeRow {
                what: Label::of(self.pack, &[&permission.group, &permission.item]),
                now: "now in place".to_owned(),
                mark: "granted",
            }],
        })
    }

    fn excess(&self) -> Vec<ExcessView> {
        let permission = self.pack.permissions.last();
        let more = permission.map(|one| ExcessView {
            path: Label::of(self.pack, &[&one.tab, &one.group, &one.item]),
            evidence: "Values came back although nobody asked for them.".to_owned(),
        });
        more.into_iter().collect()
    }
}

fn question() -> Question {
    let of = |status: &str, people| StatusCount {
        status: status.to_owned(),
        people,
    };
    Question {
        seen: Stage::rich("This is the Bob of **acme.example** with 40 people (31 active)."),
        asked: T.say("check-account-asked-counted"),
        by_status: vec![of("Employed", 31), of("Terminated", 9)],
    }
}

fn section(mark: &'static str, text: &str) -> SectionView {
    SectionView {
        mark,
        text: text.to_owned(),
    }
}
