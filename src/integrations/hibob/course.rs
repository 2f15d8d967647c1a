//! The course of a check: signing in, who can be seen, which sections are open, and the rest.

use std::collections::BTreeMap;

use futures_util::{StreamExt, stream};

use super::{
    super::{
        Scope,
        pack::{Permission, Proof},
        said::msg,
        verdict::{Cause, People, Progress, Verdict},
    },
    answer::unexpected,
    check::{Run, ends_the_check},
    client::{Answer, Fault, Question},
    crowd::{self, Count, Crowd, STATUS_FIELD, Search},
    fields::{Field, fields},
    matching::Sections,
    probes::{self, Probe, Seen},
    remarks,
    tables::{Bulk, Table},
};

/// So many questions beside the main ones may fail before the vendor is held to be in trouble.
const MOST_FAILURES: usize = 2;
/// Calls of a quick check.
const QUICK_CALLS: u32 = 6;

impl Run<'_> {
    pub(super) async fn go(&mut self) -> Result<(), Fault> {
        let fields = self.connect().await?;
        let _ = self.progress.send(Progress::Connected);
        let pack = self.pack;
        let sections = Sections::of(&fields, pack);
        self.learn_places(&sections);
        if !self.needs_people() {
            self.unreadable();
            let people = probes::People {
                sample: &[],
                opened: &BTreeMap::new(),
            };
            return self.probe(&people).await;
        }
        let count = match self.scope {
            Scope::Full => Count::All,
            Scope::Only(_) if self.looks_at_sections() => Count::Everybody,
            Scope::Only(_) | Scope::Quick => Count::Enough,
        };
        let status = self.may_ask_status(&sections);
        let crowd = crowd::find(self.bob, &self.tables(), count, status).await?;
        if !crowd.is_somebody() && crowd.search != Search::TooLong {
            return self.nobody(&crowd).await;
        }
        self.unreadable();
        self.whose_data(&crowd);
        let sample = crowd.sample();
        self.sections(&sections, &crowd, &sample).await?;
        self.probe(&probes::People {
            sample: &sample,
            opened: &crowd.opened,
        })
        .await
    }

    /// The one read that needs no permission: signs in and lists the company's fields.
    async fn connect(&self) -> Result<Vec<Field>, Fault> {
        let question = Question::get("GET /v1/company/people/fields", "/v1/company/people/fields");
        match self.bob.ask(&question).await? {
            Answer::Found(body) => fields(&body.json(question.name)?)
                .ok_or_else(|| unexpected(question.name, "JSON that is no list of fields")),
            Answer::Refused => Err(Fault {
                cause: Cause::AccessRestricted,
                detail: format!("403 on {}, which needs no permission", question.name),
            }),
            Answer::No(status) => Err(unexpected(question.name, status)),
        }
    }

    /// What the company calls the groups of boxes, where it has its own words.
    fn learn_places(&mut self, sections: &Sections<'_>) {
        let pack = self.pack;
        for permission in &pack.permissions {
            let Proof::Category { names, .. } = &permission.proof else {
                continue;
            };
            let category = sections.section(names).and_then(|found| found.category());
            let Some(category) = category else {
                continue;
            };
            let (ours, theirs) = (&permission.group, category.name);
            if theirs.to_lowercase() == ours.to_lowercase() {
                continue;
            }
            self.places.insert(ours.clone(), theirs.to_owned());
            let is_asked = self.asked.iter().any(|asked| asked.group == *ours);
            if is_asked && !names.contains(&theirs.to_lowercase()) {
                self.remarks
                    .about(remarks::RENAMED, format!("“{theirs}” ({ours})"));
            }
        }
    }

    /// Whether anything that is asked is about certain people.
    fn needs_people(&self) -> bool {
        let probes = probes::of(&self.proofs());
        self.looks_at_sections() || probes.into_iter().any(Probe::needs_people)
    }

    fn looks_at_sections(&self) -> bool {
        let mut asked = self.asked.iter();
        asked.any(|permission| matches!(permission.proof, Proof::Category { .. }))
    }

    fn proofs(&self) -> Vec<&'_ Proof> {
        self.asked
            .iter()
            .map(|permission| &permission.proof)
            .collect()
    }

    /// The tables that may be opened to see who is there: those that the profile asks for, of these
    /// first the one that is wanted now, then those of which it asks for the current row.
    fn tables(&self) -> Vec<Table> {
        let of_profile = self.pack.asked(self.profile);
        let of_profile: Vec<&Permission> = of_profile.map(|(permission, _)| permission).collect();
        let mut tables: Vec<Table> = Vec::new();
        let histories = self.asked.iter().chain(&of_profile);
        let histories = histories.filter_map(|permission| Table::proving(&permission.proof));
        let current = of_profile
            .iter()
            .filter_map(|permission| Table::showing(&permission.proof));
        for table in sorted(histories.collect()).chain(sorted(current.collect())) {
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        if let Scope::Only(_) = self.scope {
            // The wanted one first: it is asked for in any case.
            tables.sort_by_key(|table| {
                let mut asked = self.asked.iter();
                !asked.any(|permission| Table::proving(&permission.proof) == Some(*table))
            });
        }
        tables.truncate(match self.scope {
            Scope::Full => tables.len(),
            Scope::Quick => 1,
            Scope::Only(_) => 2,
        });
        tables
    }

    /// Whether everybody's status may be asked for: its section is one that the profile asks for.
    fn may_ask_status(&self, sections: &Sections<'_>) -> bool {
        let mut asked = self.pack.asked(self.profile);
        *self.scope == Scope::Full
            && asked.any(|(permission, _)| match &permission.proof {
                Proof::Category { names, .. } => sections
                    .section(names)
                    .and_then(|found| found.category())
                    .is_some_and(|category| {
                        category.fields.iter().any(|field| field.id == STATUS_FIELD)
                    }),
                _ => false,
            })
    }

    /// Whose data can be seen: how many people, in which status.
    fn whose_data(&mut self, crowd: &Crowd) {
        if crowd.search == Search::TooLong {
            self.note = Some(
                "Bob took too long to list everybody's ids: nobody could be looked at".to_owned(),
            );
            return;
        }
        self.insight.at_least = crowd.more;
        if crowd.more && *self.scope != Scope::Quick {
            self.note = Some("a large company: its people were counted only so far".to_owned());
            self.remarks.say(remarks::COUNTED_SO_FAR);
        }
        if matches!(self.scope, Scope::Only(_)) {
            return;
        }
        self.insight.by_status = crowd.by_status();
        if let Some(active) = crowd.active() {
            let all = crowd.all();
            self.people = Some(People { all, active });
            if all == active {
                self.remarks.say(remarks::INACTIVE_MISSING);
            }
        }
    }

    /// Nobody can be seen. Whether that is because the service user is in no group yet, its
    /// features tell.
    async fn nobody(&mut self, crowd: &Crowd) -> Result<(), Fault> {
        let people = probes::People {
            sample: &[],
            opened: &crowd.opened,
        };
        let of_profile = self.pack.asked(self.profile);
        let proofs: Vec<&Proof> = of_profile
            .map(|(permission, _)| &permission.proof)
            .collect();
        let features = probes::of(&proofs)
            .into_iter()
            .filter(|probe| probes::FEATURES.contains(probe));
        let mut seen = Vec::new();
        for probe in features {
            seen.extend(probe.run(self.bob, &people, &[]).await?.seen);
        }
        // A table that was opened already is asked for nothing more here.
        for (table, opened) in &crowd.opened {
            if opened.is_ok() {
                seen.extend(Probe::Table(*table).run(self.bob, &people, &[]).await?.seen);
            }
        }
        let is_in_group = seen.iter().any(|seen| seen.verdict == Verdict::Granted);
        if !is_in_group && !crowd.has_open_table() {
            let how = if crowd.search == Search::Refused {
                "403 on a people search"
            } else {
                "a people search found nobody"
            };
            return Err(Fault {
                cause: Cause::NoPermissions,
                detail: format!("{how}, and no feature is open either"),
            });
        }
        self.people = Some(People::default());
        self.remarks.say(remarks::NOBODY_VISIBLE);
        self.unreadable();
        self.take(seen);
        let (verdict, evidence) = if crowd.search == Search::Refused {
            (Verdict::Missing, msg("evidence-everybody-refused"))
        } else {
            (Verdict::Unclear, msg("evidence-nobody-shown"))
        };
        for permission in self.open() {
            if let Proof::Category { .. } = permission.proof {
                self.record(permission, verdict, evidence.clone());
            }
        }
        Ok(())
    }

    /// Tables, features and time off, two at a time. One that fails does not end the check.
    async fn probe(&mut self, people: &probes::People<'_>) -> Result<(), Fault> {
        if *self.scope == Scope::Quick {
            return self.probe_quickly(people).await;
        }
        let unwanted = self.unwanted.iter().map(|permission| &permission.proof);
        let unwanted: Vec<&Proof> = unwanted.collect();
        let mut all = probes::of(&self.proofs());
        // Of what nobody wants only what is about nobody in particular, and what was seen already.
        let extra = probes::of(&unwanted).into_iter();
        all.extend(extra.filter(|probe| match probe {
            Probe::Table(table) => matches!(
                people.opened.get(table),
                Some(Ok(Bulk::Shown(rows))) if rows.is_something()
            ),
            probe => probes::FEATURES.contains(probe),
        }));
        if all.contains(&Probe::Balance) {
            // A balance is asked for by kind of time off: these tell the kinds.
            let of_profile = self.pack.asked(self.profile);
            let proofs: Vec<&Proof> = of_profile
                .map(|(permission, _)| &permission.proof)
                .collect();
            let kinds = [Probe::PolicyTypes, Probe::WhosOut];
            let known = probes::of(&proofs);
            all.extend(kinds.into_iter().filter(|probe| known.contains(probe)));
        }
        let mut asked = Vec::new();
        all.retain(|probe| {
            let is_new = !asked.contains(probe);
            asked.push(*probe);
            is_new
        });
        let (second, first): (Vec<_>, Vec<_>) = all.into_iter().partition(|p| *p == Probe::Balance);
        let mut failures = 0;
        let mut kinds_of_leave = Vec::new();
        for probes in [first, second] {
            let bob = self.bob;
            let known = std::mem::take(&mut kinds_of_leave);
            let known = &known;
            let mut answers = stream::iter(probes)
                .map(|probe| async move { (probe, probe.run(bob, people, known).await) })
                .buffer_unordered(2);
            while let Some((probe, answer)) = answers.next().await {
                match answer {
                    Ok(learnt) => {
                        self.take(learnt.seen);
                        kinds_of_leave.extend(learnt.kinds_of_leave);
                    }
                    Err(fault) => {
                        failures += 1;
                        if ends_the_check(fault.cause) || failures > MOST_FAILURES {
                            return Err(fault);
                        }
                        let evidence = msg("evidence-could-not-answer")
                            .arg("vendor", &self.pack.short_name)
                            .arg("detail", fault.detail);
                        self.take([Seen::new(probe, Verdict::Unclear, evidence)]);
                    }
                }
            }
        }
        Ok(())
    }

    /// As far as six calls go; a failure is left for a whole check to look into.
    async fn probe_quickly(&mut self, people: &probes::People<'_>) -> Result<(), Fault> {
        let one = &people.sample[..people.sample.len().min(1)];
        let people = probes::People {
            sample: one,
            opened: people.opened,
        };
        let asked = probes::of(&self.proofs());
        let opened = people.opened.keys().map(|table| Probe::Table(*table));
        let order = [Probe::WhosOut]
            .into_iter()
            .chain(opened)
            .chain([Probe::Reports]);
        for probe in order.filter(|probe| asked.contains(probe)) {
            if self.bob.calls() >= QUICK_CALLS {
                return Ok(());
            }
            match probe.run(self.bob, &people, &[]).await {
                Ok(learnt) => self.take(learnt.seen),
                Err(fault) if ends_the_check(fault.cause) => return Err(fault),
                Err(_) => {}
            }
        }
        Ok(())
    }
}

/// The best to open first: lifecycle, which tells everybody's status.
fn sorted(mut tables: Vec<Table>) -> impl Iterator<Item = Table> {
    tables.sort_unstable();
    tables.into_iter()
}
