//! The live check: what Bob lets the service user see, box by box, with reads only.
//!
//! | scope | what is asked | calls |
//! |---|---|---|
//! | full | everything of the profile; the unwanted sections along in the same search; the company's own sections; everybody counted | about 15 at an ordinary company, never more than 40 |
//! | quick | the company's fields, one page of one bulk table (or everybody's ids), three fields of each section, then who is out, the lifecycle history and the reports as far as six calls go | 4 to 6 |
//! | only | the company's fields, somebody to look at where that is needed, and what proves the permissions that are named | a feature 2, a section 4 (3 in a large company), a history 2 to 4, documents or a balance 4 to 5; two more where no table may be read in bulk |
//!
//! Each ends with a finding for what it looked at: all of the profile (full), what the six calls
//! reached (quick), what was named (only). How the calls are spent is in `course.rs`.

use std::collections::BTreeMap;

use secrecy::SecretString;
use tokio::sync::mpsc::UnboundedSender;

use super::{
    super::{
        Scope,
        conversation::in_time,
        credentials::Credentials,
        pack::{AccessProfile, Pack, Permission, Proof},
        said::{Evidence, msg, of_pack},
        vendor::Vendor,
        verdict::{Cause, Excess, Finding, Insight, People, Progress, Report, Verdict},
    },
    SERVICE_USER_ID, SERVICE_USER_TOKEN,
    client::{self, Conversation, Fault},
    probes::Seen,
    remarks::{self, Remarks},
};

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
    let mut run = Run::new(&bob, pack, profile, scope, progress);
    let fault = in_time(vendor, run.go()).await;
    let calls = bob.calls();
    run.report(fault, calls)
}

/// One check as it goes on: what is asked, and what was found so far.
pub(super) struct Run<'a> {
    pub bob: &'a Conversation<'a>,
    pub pack: &'a Pack,
    pub profile: &'a AccessProfile,
    pub scope: &'a Scope,
    /// What the report is to speak of.
    pub asked: Vec<&'a Permission>,
    /// What nobody wants: looked at where that costs little.
    pub unwanted: Vec<&'a Permission>,
    found: BTreeMap<&'a str, Finding>,
    pub people: Option<People>,
    pub account: Option<String>,
    /// For staff, when nothing went wrong.
    pub note: Option<String>,
    pub insight: Insight,
    pub remarks: Remarks,
    /// What the company calls a group of boxes, where that is another word than the pack's.
    pub places: BTreeMap<String, String>,
    pub progress: UnboundedSender<Progress>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        bob: &'a Conversation<'a>,
        pack: &'a Pack,
        profile: &'a AccessProfile,
        scope: &'a Scope,
        progress: UnboundedSender<Progress>,
    ) -> Self {
        let asked: Vec<&Permission> = pack
            .asked(profile)
            .map(|(permission, _)| permission)
            .filter(|permission| match scope {
                Scope::Full | Scope::Quick => true,
                Scope::Only(ids) => ids.contains(&permission.id),
            })
            .collect();
        let is_unwanted = |permission: &&Permission| {
            *scope == Scope::Full
                && profile.unwanted.contains(&permission.id)
                && !asked.iter().any(|asked| asked.id == permission.id)
        };
        Self {
            bob,
            pack,
            profile,
            scope,
            unwanted: pack.permissions.iter().filter(is_unwanted).collect(),
            asked,
            found: BTreeMap::new(),
            people: None,
            account: None,
            note: None,
            insight: Insight::default(),
            remarks: Remarks::default(),
            places: BTreeMap::new(),
            progress,
        }
    }

    /// What no read can show.
    pub fn unreadable(&mut self) {
        if *self.scope == Scope::Quick {
            return;
        }
        for permission in self.open() {
            if let Proof::Nothing { because } = &permission.proof {
                let why = msg("evidence-cannot-be-read").arg("because", of_pack(because));
                self.record(permission, Verdict::Unclear, why);
            }
        }
    }

    /// Takes what probes showed, of what is asked and of what nobody wants.
    pub fn take(&mut self, seen: impl IntoIterator<Item = Seen>) {
        for seen in seen {
            for permission in self.open() {
                if seen.probe.proves(&permission.proof) {
                    self.tell(permission, &seen);
                }
            }
            let unwanted = self.unwanted.iter().copied();
            let proved = unwanted
                .filter(|permission| {
                    seen.verdict == Verdict::Granted && seen.probe.proves(&permission.proof)
                })
                .collect::<Vec<_>>();
            for permission in proved {
                self.exceeds(permission, seen.evidence.clone());
            }
        }
    }

    fn tell(&mut self, permission: &'a Permission, seen: &Seen) {
        if let Some(remark) = seen.remark {
            self.remarks.say(remark);
        }
        if seen.half_open {
            self.remarks
                .about(remarks::HALF_OPEN, self.place(permission));
            self.doubt_view(permission, &seen.closed);
        }
        let finding = Finding {
            left_out: seen.left_out.clone(),
            ..self.finding(permission, seen.verdict, seen.evidence.clone())
        };
        self.keep(permission, finding);
    }

    /// A table told of fields that may not be seen at all: then its section is not all open either,
    /// whatever the search said.
    fn doubt_view(&mut self, history: &Permission, closed: &[String]) {
        if closed.is_empty() {
            return;
        }
        let view = self.asked.iter().copied().find(|permission| {
            permission.group == history.group && matches!(permission.proof, Proof::Category { .. })
        });
        let Some(view) = view else { return };
        let Some(finding) = self.found.get(view.id.as_str()) else {
            return;
        };
        if finding.verdict == Verdict::Granted {
            let mut doubted = finding.clone();
            doubted.verdict = Verdict::Unclear;
            let told = msg("evidence-table-told-closed").arg("fields", closed);
            doubted.evidence.push(told);
            doubted.left_out.extend_from_slice(closed);
            self.keep(view, doubted);
        }
    }

    /// Something can be seen that nobody asked for.
    pub fn exceeds(&mut self, permission: &Permission, evidence: Evidence) {
        self.insight.excess.push(Excess {
            permission: permission.id.clone(),
            evidence,
        });
    }

    /// The permissions that have no finding yet.
    pub fn open(&self) -> Vec<&'a Permission> {
        let open = |permission: &&&Permission| !self.found.contains_key(permission.id.as_str());
        self.asked.iter().filter(open).copied().collect()
    }

    pub fn record(
        &mut self,
        permission: &'a Permission,
        verdict: Verdict,
        evidence: impl Into<Evidence>,
    ) {
        let finding = self.finding(permission, verdict, evidence.into());
        self.keep(permission, finding);
    }

    pub fn finding(
        &self,
        permission: &Permission,
        verdict: Verdict,
        evidence: Evidence,
    ) -> Finding {
        Finding {
            permission: permission.id.clone(),
            verdict,
            evidence,
            place: self.places.get(&permission.group).cloned(),
            left_out: Vec::new(),
        }
    }

    pub fn keep(&mut self, permission: &'a Permission, finding: Finding) {
        let _ = self.progress.send(Progress::Found(finding.clone()));
        self.found.insert(&permission.id, finding);
    }

    /// What the company calls the group of this box.
    pub fn place(&self, permission: &Permission) -> String {
        let group = &permission.group;
        self.places.get(group).unwrap_or(group).clone()
    }

    /// Ends with a finding for every permission that was to be looked at: what was not reached is
    /// unclear, and says why. A quick check leaves out what it did not look at.
    pub(super) fn report(mut self, fault: Option<Fault>, calls: u32) -> Report {
        let cause = fault.as_ref().map(|fault| fault.cause);
        let why = match cause {
            Some(Cause::NoPermissions) => msg("evidence-in-no-group"),
            Some(_) => msg("evidence-check-ended"),
            None => msg("evidence-could-not-tell"),
        };
        if *self.scope != Scope::Quick {
            for permission in self.open() {
                self.record(permission, Verdict::Unclear, why.clone());
            }
        }
        match cause {
            Some(Cause::NoPermissions) => {
                self.remarks.say(remarks::GROUP_BY_NAME);
                self.remarks.say(remarks::DEFAULT_CONDITION);
            }
            None if *self.scope == Scope::Full => {
                self.remarks.say(remarks::EMPLOYEES_AS_MEMBERS);
            }
            _ => {}
        }
        self.insight.remarks = self.remarks.into_all();
        let place = |id: &str| self.pack.remarks.iter().position(|text| text.id == id);
        self.insight.remarks.sort_by_key(|remark| place(&remark.id));
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
            insight: self.insight,
        }
    }
}

/// Causes that would only repeat themselves, or get worse, if we went on asking.
pub(super) fn ends_the_check(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::Rejected | Cause::Blocked | Cause::RateLimited | Cause::AccessRestricted
    )
}
