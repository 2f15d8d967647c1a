//! The live check of a pack whose probes are data: signs in, asks, and says what the answers show.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt as _, stream};
use secrecy::ExposeSecret as _;
use tokio::sync::mpsc::UnboundedSender;

use super::{
    super::{
        Scope,
        conversation::{Conversation, Fault, in_time},
        credentials::Credentials,
        pack::{AccessProfile, Api, Auth, Pack, Permission, Probe, Proof},
        said::{Sentence, msg, of_pack},
        vendor::Vendor,
        verdict::{Cause, Excess, Finding, Insight, Progress, Report, Verdict},
    },
    Template,
    expectation::Got,
    questions::{self, Asked},
    sign_in,
};

/// So many questions may fail before the vendor is held to be in trouble.
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
    let signed = sign_in::first(pack.api.auth.as_ref(), credentials);
    let own_header = pack.api.own_header.as_deref();
    let mut conversation = Conversation::new(vendor, signed, own_header);
    let mut run = Run {
        pack,
        credentials,
        whole: !matches!(scope, Scope::Only(_)),
        asked: asked(pack, profile, scope),
        unwanted: unwanted(pack, profile, scope),
        found: BTreeMap::new(),
        excess: BTreeMap::new(),
        connected: false,
        answers: 0,
        refusals: 0,
        failures: 0,
        progress,
    };
    let fault = in_time(vendor, run.go(&mut conversation)).await;
    let told = conversation.told_to_wait();
    Report {
        retry_after: told,
        ..run.report(fault, conversation.calls())
    }
}

fn asked<'a>(pack: &'a Pack, profile: &'a AccessProfile, scope: &Scope) -> Vec<&'a Permission> {
    let asked = pack.asked(profile).map(|(permission, _)| permission);
    let asked = asked.filter(|permission| match scope {
        Scope::Full | Scope::Quick => true,
        Scope::Only(ids) => ids.contains(&permission.id),
    });
    asked.collect()
}

/// What nobody wants is looked at only where everything is.
fn unwanted<'a>(pack: &'a Pack, profile: &AccessProfile, scope: &Scope) -> Vec<&'a Permission> {
    if *scope != Scope::Full {
        return Vec::new();
    }
    let unwanted = profile.unwanted.iter();
    unwanted.filter_map(|id| pack.permission(id)).collect()
}

async fn one<'a>(
    vendor: &Conversation<'_>,
    api: &Api,
    credentials: &Credentials,
    asked: Asked<'a>,
) -> (Asked<'a>, Result<Got, Fault>) {
    let question = asked.question(api, credentials);
    let answer = vendor.ask(&question).await;
    let got = answer.and_then(|answer| Got::read(answer, &asked.name));
    (asked, got)
}

struct Run<'a> {
    pack: &'a Pack,
    credentials: &'a Credentials,
    /// The whole profile is looked at.
    whole: bool,
    asked: Vec<&'a Permission>,
    unwanted: Vec<&'a Permission>,
    found: BTreeMap<&'a str, Finding>,
    excess: BTreeMap<&'a str, Excess>,
    connected: bool,
    /// Questions about permissions that were answered, and those among them that were refused.
    answers: usize,
    refusals: usize,
    failures: usize,
    progress: UnboundedSender<Progress>,
}

impl<'a> Run<'a> {
    async fn go(&mut self, vendor: &mut Conversation<'_>) -> Result<(), Fault> {
        sign_in::exchange(vendor, &self.pack.api, self.credentials).await?;
        let vendor = &*vendor;
        let mut questions = questions::by_question(self.probes());
        if let Some(first) = self.pack.probes.iter().find(|probe| probe.sign_in) {
            let key = first.question();
            let at = questions
                .iter()
                .position(|asked| asked.probes[0].question() == key);
            let with = at.map(|at| questions.remove(at));
            self.sign_in(vendor, first, with).await?;
        }
        self.connected = true;
        let _ = self.progress.send(Progress::Connected);
        self.unreadable();
        self.ask(vendor, questions).await?;
        if self.whole && self.answers > 1 && self.answers == self.refusals {
            return Err(Fault {
                cause: Cause::NoPermissions,
                detail: format!("signed in, and all {} questions were refused", self.answers),
            });
        }
        Ok(())
    }

    /// The probes that prove what is asked for or unwanted.
    fn probes(&self) -> Vec<&'a Probe> {
        let pack = self.pack;
        let needed: BTreeSet<&str> = self
            .asked
            .iter()
            .chain(&self.unwanted)
            .filter_map(|permission| match &permission.proof {
                Proof::Probe { probe } => Some(probe.as_str()),
                _ => None,
            })
            .collect();
        let probes = pack.probes.iter();
        probes
            .filter(|probe| needed.contains(probe.id.as_str()))
            .collect()
    }

    /// The first question, which needs no permission. Other probes may read the same answer.
    async fn sign_in(
        &mut self,
        vendor: &Conversation<'_>,
        first: &'a Probe,
        with: Option<Asked<'a>>,
    ) -> Result<(), Fault> {
        let (asked, proves) = match with {
            Some(asked) => (asked, true),
            None => (questions::by_question([first]).remove(0), false),
        };
        let question = asked.question(&self.pack.api, self.credentials);
        let got = Got::read(vendor.ask(&question).await?, &asked.name)?;
        if got.status != 200 {
            return Err(sign_in::refusal(&asked.name, got.status, &first.causes));
        }
        if proves {
            self.take(&asked, &got);
        }
        Ok(())
    }

    /// Every question, two at a time. One that fails does not end the check.
    async fn ask(
        &mut self,
        vendor: &Conversation<'_>,
        questions: Vec<Asked<'a>>,
    ) -> Result<(), Fault> {
        let (pack, credentials) = (self.pack, self.credentials);
        let mut asking = Vec::new();
        for asked in questions {
            asking.push(one(vendor, &pack.api, credentials, asked));
        }
        let mut answers = stream::iter(asking).buffer_unordered(2);
        while let Some((asked, got)) = answers.next().await {
            match got {
                Ok(got) => {
                    self.answers += 1;
                    self.refusals += usize::from(got.status == 403);
                    self.take(&asked, &got);
                }
                Err(fault) if fault.cause == Cause::Rejected && self.is_only_here(&asked) => {
                    self.take(&asked, &Got::status(401));
                }
                Err(fault) => self.failed(&asked, fault)?,
            }
        }
        Ok(())
    }

    /// A token that was issued a moment ago was refused for this one question, and the pack knows.
    fn is_only_here(&self, asked: &Asked<'_>) -> bool {
        let exchanged = matches!(self.pack.api.auth, Some(Auth::Exchange { .. }));
        let mut outcomes = asked.probes.iter().flat_map(|probe| &probe.outcomes);
        exchanged && outcomes.any(|outcome| outcome.when.status.contains(&401))
    }

    fn failed(&mut self, asked: &Asked<'a>, fault: Fault) -> Result<(), Fault> {
        self.failures += 1;
        let ends = matches!(
            fault.cause,
            Cause::Rejected | Cause::Blocked | Cause::RateLimited | Cause::AccessRestricted
        );
        if ends || self.failures > MOST_FAILURES {
            return Err(fault);
        }
        let evidence = msg("evidence-could-not-answer")
            .arg("vendor", &self.pack.short_name)
            .arg("detail", fault.detail);
        for probe in &asked.probes {
            self.learn(probe, Verdict::Unclear, &evidence);
        }
        Ok(())
    }

    fn take(&mut self, asked: &Asked<'a>, got: &Got) {
        for probe in &asked.probes {
            if let Some(outcome) = got.outcome(&probe.outcomes) {
                self.learn(probe, outcome.verdict, &of_pack(&outcome.evidence));
            } else {
                let evidence = msg("evidence-does-not-tell")
                    .arg("vendor", &self.pack.short_name)
                    .arg("status", got.status.to_string())
                    .arg("question", &asked.name);
                self.learn(probe, Verdict::Unclear, &evidence);
            }
        }
    }

    /// Notes what a probe showed, for every permission that it proves.
    fn learn(&mut self, probe: &Probe, verdict: Verdict, evidence: &Sentence) {
        let proved = |permission: &&Permission| matches!(&permission.proof, Proof::Probe { probe: id } if *id == probe.id);
        let asked: Vec<_> = self.asked.iter().copied().filter(proved).collect();
        for permission in asked {
            self.record(permission, verdict, evidence.clone());
        }
        if verdict == Verdict::Granted {
            for permission in self.unwanted.iter().copied().filter(proved) {
                let excess = Excess {
                    permission: permission.id.clone(),
                    evidence: evidence.clone().into(),
                };
                self.excess.insert(&permission.id, excess);
            }
        }
    }

    /// What no read can show.
    fn unreadable(&mut self) {
        for permission in self.asked.clone() {
            if let Proof::Nothing { because } = &permission.proof {
                let why = msg("evidence-cannot-be-read").arg("because", of_pack(because));
                self.record(permission, Verdict::Unclear, why);
            }
        }
    }

    fn record(&mut self, permission: &'a Permission, verdict: Verdict, evidence: Sentence) {
        let finding = Finding {
            permission: permission.id.clone(),
            verdict,
            evidence: evidence.into(),
            place: None,
            left_out: Vec::new(),
        };
        let _ = self.progress.send(Progress::Found(finding.clone()));
        self.found.insert(&permission.id, finding);
    }

    /// Ends with a finding for every permission: what was not reached is unclear, and says why.
    fn report(mut self, fault: Option<Fault>, calls: u32) -> Report {
        for permission in self.asked.clone() {
            if !self.found.contains_key(permission.id.as_str()) {
                self.record(permission, Verdict::Unclear, msg("evidence-check-ended"));
            }
        }
        let asked = &self.asked;
        let found = &mut self.found;
        let findings = asked
            .iter()
            .filter_map(|permission| found.remove(permission.id.as_str()))
            .collect();
        let (cause, detail) = fault.map(|fault| (fault.cause, fault.detail)).unzip();
        let account = self.pack.api.account.as_ref().filter(|_| self.connected);
        let account = account.and_then(|text| {
            let credentials = self.credentials;
            let template = Template::parse(text)?;
            let filled = template.fill(|name| credentials.get(name).cloned());
            Some(filled.expose_secret().to_owned())
        });
        Report {
            cause,
            detail,
            findings,
            people: None,
            calls,
            retry_after: None,
            account,
            insight: Insight {
                excess: self.excess.into_values().collect(),
                ..Insight::default()
            },
        }
    }
}
