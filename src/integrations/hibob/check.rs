//! The live check: what Bob lets the service user see, box by box, with reads only.

use std::collections::BTreeMap;

use futures_util::{StreamExt, future::try_join, stream};
use secrecy::SecretString;
use serde_json::{Value, json};
use tokio::{sync::mpsc::UnboundedSender, time::timeout};

use super::{
    super::{
        Scope,
        credentials::Credentials,
        pack::{AccessProfile, Pack, Permission, Proof},
        vendor::Vendor,
        verdict::{Cause, Finding, Insight, People, Progress, Report, Verdict},
    },
    SERVICE_USER_ID, SERVICE_USER_TOKEN,
    answer::{Listed, unexpected},
    client::{self, Answer, Conversation, Fault, Question},
    plan::{self, Field, Section},
    probes::{self, Seen},
    sections,
};

/// So many questions beside the main ones may fail before the vendor is held to be in trouble.
const MOST_FAILURES: usize = 2;

/// Runs the check. What was learnt before a fault or the deadline is kept.
pub(in super::super) async fn check(
    pack: &Pack,
    profile: &AccessProfile,
    scope: &Scope,
    vendor: &Vendor,
    credentials: &Credentials,
    progress: UnboundedSender<Progress>,
) -> Report {
    let nothing = SecretString::default();
    let id = credentials.get(SERVICE_USER_ID).unwrap_or(&nothing);
    let token = credentials.get(SERVICE_USER_TOKEN).unwrap_or(&nothing);
    let bob = client::conversation(vendor, id, token);
    let mut run = Run {
        bob: &bob,
        asked: pack
            .asked(profile)
            .map(|(permission, _)| permission)
            .filter(|permission| match scope {
                Scope::Full | Scope::Quick => true,
                Scope::Only(ids) => ids.contains(&permission.id),
            })
            .collect(),
        found: BTreeMap::new(),
        people: None,
        account: None,
        note: None,
        progress,
    };
    let fault = match timeout(vendor.patience.check, run.go()).await {
        Ok(Ok(())) => None,
        Ok(Err(fault)) => Some(fault),
        Err(_) => Some(Fault {
            cause: Cause::VendorTimeout,
            detail: format!(
                "the whole check took longer than {} seconds",
                vendor.patience.check.as_secs()
            ),
        }),
    };
    let calls = bob.calls();
    run.report(fault, calls)
}

struct Run<'a> {
    bob: &'a Conversation<'a>,
    asked: Vec<&'a Permission>,
    found: BTreeMap<&'a str, Finding>,
    people: Option<People>,
    account: Option<String>,
    /// For staff, when nothing went wrong.
    note: Option<String>,
    progress: UnboundedSender<Progress>,
}

/// Everybody that the service user can see, by employee ID.
struct Crowd {
    all: Listed,
    active: Listed,
}

impl<'a> Run<'a> {
    async fn go(&mut self) -> Result<(), Fault> {
        let fields = self.connect().await?;
        let _ = self.progress.send(Progress::Connected);
        let crowd = self.crowd().await?;
        let nobody = crowd
            .as_ref()
            .is_none_or(|crowd| crowd.all.items.is_empty());
        if nobody {
            self.nobody(crowd.is_none()).await
        } else {
            let crowd = crowd.expect("somebody was seen");
            self.unreadable();
            let ids = |list: &Listed| {
                list.items
                    .iter()
                    .filter_map(plan::id_of)
                    .collect::<Vec<_>>()
            };
            let (all, active) = (ids(&crowd.all), ids(&crowd.active));
            let sample = plan::sample(&all, &active);
            self.sections(&fields, &sample).await?;
            self.probe(&probes::People {
                sample: &sample,
                active: &active,
            })
            .await
        }
    }

    /// The one read that needs no permission: signs in and lists the company's fields.
    async fn connect(&self) -> Result<Vec<Field>, Fault> {
        let question = Question::get("GET /v1/company/people/fields", "/v1/company/people/fields");
        match self.bob.ask(&question).await? {
            Answer::Found(body) => plan::fields(body.json(question.name)?)
                .ok_or_else(|| unexpected(question.name, "JSON that is no list of fields")),
            Answer::Refused => Err(Fault {
                cause: Cause::AccessRestricted,
                detail: format!("403 on {}, which needs no permission", question.name),
            }),
            Answer::No(status) => Err(unexpected(question.name, status)),
        }
    }

    /// Who can be seen, with and without inactive people; `None` when searching is refused.
    async fn crowd(&mut self) -> Result<Option<Crowd>, Fault> {
        let search = |inactive: bool| {
            Question::search(json!({ "fields": ["root.id"], "showInactive": inactive }))
        };
        let (with, without) = (search(true), search(false));
        let (all, active) = try_join(self.bob.ask(&with), self.bob.ask(&without)).await?;
        let (all, active) = match (all, active) {
            (Answer::Found(all), Answer::Found(active)) => (all, active),
            // "Not like this" says nothing about who may see whom.
            (Answer::No(status), _) | (_, Answer::No(status)) => {
                return Err(unexpected(with.name, status));
            }
            (Answer::Refused, _) | (_, Answer::Refused) => return Ok(None),
        };
        let crowd = Crowd {
            all: all.records("employees", with.name)?,
            active: active.records("employees", without.name)?,
        };
        let count = |list: &Listed| u32::try_from(list.items.len()).unwrap_or(u32::MAX);
        if crowd.all.more || crowd.active.more {
            self.note = Some(
                "more people than one answer of 1 MB tells: counted as far as it went".to_owned(),
            );
        }
        self.people = Some(People {
            all: count(&crowd.all),
            active: count(&crowd.active),
        });
        Ok(Some(crowd))
    }

    /// Nobody can be seen. Whether that is because the service user is in no group yet, its
    /// features tell.
    async fn nobody(&mut self, refused: bool) -> Result<(), Fault> {
        let people = probes::People {
            sample: &[],
            active: &[],
        };
        let proofs: Vec<&Proof> = self
            .asked
            .iter()
            .map(|permission| &permission.proof)
            .collect();
        let mut seen = Vec::new();
        for probe in probes::features(&proofs) {
            seen.extend(probe.run(self.bob, &people, &[]).await?.seen);
        }
        if !seen.iter().any(|seen| seen.verdict == Verdict::Granted) {
            let how = if refused {
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
        self.unreadable();
        self.take(seen);
        let (verdict, evidence) = if refused {
            (
                Verdict::Missing,
                "Bob refused to show any employee to this service user.",
            )
        } else {
            (
                Verdict::Unclear,
                "Bob showed nobody to this service user. Look at whose data its group may access; in an empty company there is nothing to see.",
            )
        };
        for permission in self.open() {
            if let Proof::Category { .. } = permission.proof {
                self.record(permission, verdict, evidence.to_owned());
            }
        }
        Ok(())
    }

    /// What no read can show.
    fn unreadable(&mut self) {
        for permission in self.open() {
            if let Proof::Nothing { because } = &permission.proof {
                self.record(
                    permission,
                    Verdict::Unclear,
                    format!("This cannot be read because {because}."),
                );
            }
        }
    }

    /// The sections of the profile: one search for a few fields of each, of a few people. Whether a
    /// field came back is kept, what stands in it is not.
    async fn sections(&mut self, fields: &[Field], sample: &[String]) -> Result<(), Fault> {
        let mut found = Vec::new();
        for permission in self.open() {
            if let Proof::Category { names, ids } = &permission.proof {
                match plan::section(fields, names, ids) {
                    Section::Found { name, mut probes } => {
                        // Where Bob shows no IDs, everybody comes back: less is asked for.
                        probes.truncate(if sample.is_empty() {
                            2
                        } else {
                            plan::FIELDS_PER_SECTION
                        });
                        found.push((permission, name, probes));
                    }
                    other => self.record(
                        permission,
                        Verdict::Unclear,
                        sections::not_asked(&permission.group, &other),
                    ),
                }
            }
        }
        let mut ids: Vec<&str> = found
            .iter()
            .flat_map(|(_, _, probes)| probes)
            .map(|field| field.id.as_str())
            .collect();
        ids.push("root.id");
        ids.extend(
            fields
                .iter()
                .map(|field| field.id.as_str())
                .filter(|id| *id == "root.companyId"),
        );
        ids.sort_unstable();
        ids.dedup();
        let mut people = Vec::new();
        for fields in ids.chunks(probes::MOST_FIELDS) {
            people.extend(self.search(fields, sample).await?);
        }
        self.account = people.iter().find_map(plan::company_of);
        let asked: Vec<&Field> = found.iter().flat_map(|(_, _, probes)| probes).collect();
        let telling = sections::is_telling(&people, &asked);
        for (permission, name, probes) in found {
            let (verdict, evidence) = sections::verdict(&name, &probes, &people, telling);
            self.record(permission, verdict, evidence);
        }
        Ok(())
    }

    async fn search(&self, fields: &[&str], sample: &[String]) -> Result<Vec<Value>, Fault> {
        let mut body = json!({ "fields": fields, "showInactive": true });
        if !sample.is_empty() {
            body["filters"] =
                json!([{ "fieldPath": "root.id", "operator": "equals", "values": sample }]);
        }
        let question = Question::search(body);
        match self.bob.ask(&question).await? {
            Answer::Found(body) => {
                let mut people = body.records("employees", question.name)?.items;
                people.truncate(plan::SAMPLE);
                Ok(people)
            }
            Answer::Refused => Ok(Vec::new()),
            Answer::No(status) => Err(unexpected(question.name, status)),
        }
    }

    /// Tables, features and time off, two at a time. One that fails does not end the check.
    async fn probe(&mut self, people: &probes::People<'_>) -> Result<(), Fault> {
        let proofs: Vec<&Proof> = self
            .asked
            .iter()
            .map(|permission| &permission.proof)
            .collect();
        let (first, second) = (probes::first(&proofs), probes::second(&proofs));
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
                        let evidence =
                            format!("Bob could not answer this question now ({}).", fault.detail);
                        self.take([Seen::new(probe, Verdict::Unclear, evidence)]);
                    }
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, seen: impl IntoIterator<Item = Seen>) {
        for Seen {
            probe,
            verdict,
            evidence,
        } in seen
        {
            for permission in self.open() {
                if probe.proves(&permission.proof) {
                    self.record(permission, verdict, evidence.clone());
                }
            }
        }
    }

    /// The permissions that have no finding yet.
    fn open(&self) -> Vec<&'a Permission> {
        let open = |permission: &&&Permission| !self.found.contains_key(permission.id.as_str());
        self.asked.iter().filter(open).copied().collect()
    }

    fn record(&mut self, permission: &'a Permission, verdict: Verdict, evidence: String) {
        let finding = Finding {
            permission: permission.id.clone(),
            verdict,
            evidence,
            place: None,
            left_out: Vec::new(),
        };
        let _ = self.progress.send(Progress::Found(finding.clone()));
        self.found.insert(&permission.id, finding);
    }

    /// Ends with a finding for every permission: what was not reached is unclear, and says why.
    fn report(mut self, fault: Option<Fault>, calls: u32) -> Report {
        let why = match fault.as_ref().map(|fault| fault.cause) {
            Some(Cause::NoPermissions) => {
                "The service user can see nothing yet: it is not in a permission group."
            }
            Some(_) => "The check ended before this could be read.",
            None => "Bob was asked and gave no answer that could tell.",
        };
        for permission in self.open() {
            self.record(permission, Verdict::Unclear, why.to_owned());
        }
        let (cause, detail) = fault.map(|fault| (fault.cause, fault.detail)).unzip();
        Report {
            cause,
            detail: detail.or(self.note),
            findings: self
                .asked
                .iter()
                .filter_map(|permission| self.found.remove(permission.id.as_str()))
                .collect(),
            people: self.people,
            calls,
            retry_after: self.bob.told_to_wait(),
            account: self.account,
            insight: Insight::default(),
        }
    }
}

/// Causes that would only repeat themselves, or get worse, if we went on asking.
fn ends_the_check(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::Rejected | Cause::Blocked | Cause::RateLimited | Cause::AccessRestricted
    )
}
