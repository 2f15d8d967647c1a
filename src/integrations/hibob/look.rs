//! The sections in one search: a few fields of each, of a few people. Whether a field came back is
//! kept, what stands in it is not.

use serde_json::{Value, json};

use super::{
    super::{
        Scope,
        pack::{Permission, Proof},
        said::{Sentence, msg},
        verdict::{Finding, OwnSection, Verdict},
    },
    account,
    answer::unexpected,
    categories::Category,
    check::Run,
    client::{Answer, Fault, Question},
    crowd::{Crowd, SAMPLE, Search},
    fields::Field,
    landmarks,
    matching::{Section, Sections},
    probes::MOST_FIELDS,
    remarks,
    restricted::Restricted,
    sections::{Picture, Reading},
};

/// Fields asked for in each section: enough to see whether it is open, and whether all of it is.
const FIELDS_PER_SECTION: usize = 16;
/// Where no more is to be known than whether it is open.
const A_FEW_FIELDS: usize = 3;
/// Of sections that nobody asked about, and where everybody comes back because Bob shows no ids.
const TWO_FIELDS: usize = 2;
/// Sections of the company's own that are looked at.
const MOST_OWN: usize = 40;

/// Fields that tell which account this is.
const IDENTITY: usize = 3;

/// A section that is looked at for a permission.
struct Look<'a, 'f> {
    permission: &'a Permission,
    name: &'f str,
    guessed: bool,
    probes: Vec<&'f Field>,
}

impl<'a> Run<'a> {
    /// Asks, and says of each section what came.
    pub(super) async fn sections(
        &mut self,
        sections: &Sections<'_>,
        crowd: &Crowd,
        sample: &[String],
    ) -> Result<(), Fault> {
        let too_long = crowd.search == Search::TooLong;
        if sample.is_empty() && (crowd.more || too_long) {
            let why = if too_long {
                msg("evidence-list-too-slow")
            } else {
                msg("evidence-no-ids")
            };
            self.no_section(&why);
            return Ok(());
        }
        let most = match self.scope {
            _ if sample.is_empty() => TWO_FIELDS,
            Scope::Quick => A_FEW_FIELDS,
            Scope::Full | Scope::Only(_) => FIELDS_PER_SECTION,
        };
        let mut room = MOST_FIELDS - IDENTITY;
        let looks = self.looks(sections, most, &mut room);
        if looks.is_empty() && *self.scope != Scope::Full {
            return Ok(());
        }
        let unwanted = self.unwanted_looks(sections, &mut room);
        let own = self.own(sections, &mut room);
        let asked = looks.iter().flat_map(|look| &look.probes);
        let asked = asked.chain(unwanted.iter().flat_map(|look| &look.probes));
        let asked: Vec<&Field> = asked
            .chain(own.iter().flat_map(|(_, probes)| probes))
            .copied()
            .collect();
        let (people, restricted) = self
            .ask_about(&self.with_identity(sections, &asked), sample)
            .await?;
        self.account = account::fingerprint(&people);
        if *self.scope == Scope::Full {
            self.insight.mail_domain = account::mail_domain(&people);
        }
        let picture = Picture::new(&people, &asked, restricted);
        let read = |look: &Look<'_, '_>| picture.read(look.name, &look.probes);
        let mut readings: Vec<Reading> = looks.iter().map(read).collect();
        let field_by_field = picture.is_restricted()
            || crowd.is_told_of_restrictions()
            || readings.iter().any(|reading| reading.half_open);
        if field_by_field {
            readings.iter_mut().for_each(Reading::doubt_absence);
        }
        for (look, reading) in looks.iter().zip(readings) {
            self.say(look, reading);
        }
        for look in unwanted {
            if picture.is_open(&look.probes) == Some(true) {
                let reading = picture.read(look.name, &look.probes);
                self.exceeds(look.permission, reading.evidence);
            }
        }
        self.say_own(sections, &picture, &own);
        Ok(())
    }

    fn no_section(&mut self, why: &Sentence) {
        for permission in self.open() {
            if let Proof::Category { .. } = permission.proof {
                self.record(permission, Verdict::Unclear, why.clone());
            }
        }
    }

    /// What to ask for of each section; those that cannot be asked about get their finding here.
    fn looks<'f>(
        &mut self,
        sections: &Sections<'f>,
        most: usize,
        room: &mut usize,
    ) -> Vec<Look<'a, 'f>> {
        let mut looks = Vec::new();
        let fair = *room / self.open().len().max(1);
        let most = most.min(fair.max(TWO_FIELDS));
        for permission in self.open() {
            let Proof::Category { names, .. } = &permission.proof else {
                continue;
            };
            let Some(section) = sections.section(names) else {
                continue;
            };
            let Some(category) = section.category() else {
                let why = section.why_not(&permission.group);
                self.record(permission, Verdict::Unclear, why);
                continue;
            };
            let known = names.first().map_or(&[][..], |key| landmarks::of(key));
            let probes = category.probes(known, self.wants_edit(permission), most);
            if probes.is_empty() || !fits(&probes, room) {
                let why = msg("evidence-no-field").arg("section", category.name);
                self.record(permission, Verdict::Unclear, why);
                continue;
            }
            looks.push(Look {
                permission,
                name: category.name,
                guessed: matches!(section, Section::Guessed(_)),
                probes,
            });
        }
        looks
    }

    /// Whether the profile also asks to edit the section: only then is what is sensitive asked for.
    fn wants_edit(&self, permission: &Permission) -> bool {
        self.pack.asked(self.profile).any(|(other, _)| {
            other.group == permission.group && remarks::opens_sensitive(other.kind)
        })
    }

    fn unwanted_looks<'f>(&self, sections: &Sections<'f>, room: &mut usize) -> Vec<Look<'a, 'f>> {
        let look = |permission: &&'a Permission| {
            let Proof::Category { names, .. } = &permission.proof else {
                return None;
            };
            let section = sections.section(names)?;
            let category = section.category()?;
            Some(Look {
                permission,
                name: category.name,
                guessed: matches!(section, Section::Guessed(_)),
                probes: glance(category),
            })
        };
        let looks = self.unwanted.iter().filter_map(look);
        looks.filter(|look| fits(&look.probes, room)).collect()
    }

    /// The company's own sections, on a whole check.
    fn own<'s, 'f>(
        &self,
        sections: &'s Sections<'f>,
        room: &mut usize,
    ) -> Vec<(&'s Category<'f>, Vec<&'f Field>)> {
        if *self.scope != Scope::Full {
            return Vec::new();
        }
        let own = sections.own().take(MOST_OWN);
        own.map(|category| (category, glance(category)))
            .filter(|(_, probes)| fits(probes, room))
            .collect()
    }

    /// The ids to ask for, and with them what tells which account this is.
    fn with_identity<'f>(&self, sections: &Sections<'f>, asked: &[&'f Field]) -> Vec<&'f str> {
        let mut ids: Vec<&str> = asked.iter().map(|field| field.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.extend(["root.id", "root.companyId"]);
        let basics = self.pack.asked(self.profile).any(|(permission, _)| {
            let Proof::Category { names, .. } = &permission.proof else {
                return false;
            };
            let category = sections.section(names).and_then(Section::category);
            category.is_some_and(|category| {
                category.fields.iter().any(|field| field.id == "root.email")
            })
        });
        if basics && *self.scope == Scope::Full && !ids.contains(&"root.email") {
            ids.push("root.email");
        }
        ids
    }

    async fn ask_about(
        &self,
        fields: &[&str],
        sample: &[String],
    ) -> Result<(Vec<Value>, Restricted), Fault> {
        let mut body = json!({ "fields": fields, "showInactive": true });
        if !sample.is_empty() {
            body["filters"] =
                json!([{ "fieldPath": "root.id", "operator": "equals", "values": sample }]);
        }
        let question = Question::search(body);
        match self.bob.ask(&question).await? {
            Answer::Found(body) => {
                let mut people = body.records("employees", question.name)?.items;
                people.retain(Value::is_object);
                people.truncate(SAMPLE);
                Ok((people, Restricted::of(&body)))
            }
            Answer::Refused => Ok((Vec::new(), Restricted::default())),
            Answer::No(status) => Err(unexpected(question.name, status)),
        }
    }

    /// A section's finding, and what is worth a remark.
    fn say(&mut self, look: &Look<'a, '_>, reading: Reading) {
        let mut evidence = reading.evidence;
        if look.guessed {
            let group = &look.permission.group;
            evidence.push(msg("evidence-guessed").arg("section", group));
        }
        for (met, remark) in [
            (reading.half_open, remarks::HALF_OPEN),
            (reading.sensitive, remarks::SENSITIVE_FIELDS),
            (reading.for_some, remarks::ONLY_SOME_PEOPLE),
        ] {
            if met {
                self.remarks.about(remark, look.name);
            }
        }
        let finding = Finding {
            left_out: reading.left_out,
            ..self.finding(look.permission, reading.verdict, evidence)
        };
        self.keep(look.permission, finding);
    }

    /// The company's own sections, and whether well-known fields went there that cannot be seen now.
    fn say_own(
        &mut self,
        sections: &Sections<'_>,
        picture: &Picture<'_>,
        own: &[(&Category<'_>, Vec<&Field>)],
    ) {
        for (category, probes) in own {
            let open = picture.is_open(probes);
            if open == Some(false) {
                self.remarks.about(remarks::OWN_CLOSED, category.name);
            }
            self.insight.sections.push(OwnSection {
                name: category.name.to_owned(),
                open,
            });
        }
        if *self.scope != Scope::Full {
            return;
        }
        let keys = self
            .asked
            .iter()
            .filter_map(|permission| match &permission.proof {
                Proof::Category { names, .. } => names.first().map(String::as_str),
                _ => None,
            });
        let keys: Vec<&str> = keys.collect();
        for (category, fields) in sections.moved(&keys) {
            let its = own.iter().find(|(other, _)| other.id == category.id);
            if its.is_some_and(|(_, probes)| picture.is_open(probes) == Some(true)) {
                continue;
            }
            let titles: Vec<&str> = fields.iter().map(|field| field.title()).collect();
            let what = format!("“{}”: {}", category.name, titles.join(", "));
            self.remarks.about(remarks::MOVED_FIELDS, what);
        }
    }
}

/// What to ask for of a section that nobody asked about: little, and nothing sensitive.
fn glance<'f>(category: &Category<'f>) -> Vec<&'f Field> {
    let mut probes = category.probes(&[], false, TWO_FIELDS);
    probes.retain(|field| !field.may_need_edit());
    probes
}

/// Takes the room that these fields need in the search, if there is as much.
fn fits(probes: &[&Field], room: &mut usize) -> bool {
    let fits = probes.len() <= *room;
    if fits {
        *room -= probes.len();
    }
    fits
}
