//! The questions beside the people search: tables, reports, documents and time off.

use serde_json::Value;

use super::{
    super::{pack::Proof, verdict::Verdict},
    answer::unexpected,
    client::{Answer, Conversation, Fault, Question},
};
use crate::base::time::{self, Duration};

/// Fields in one search, at most.
pub(super) const MOST_FIELDS: usize = 400;
/// People whose balance or documents are asked for.
const A_FEW: usize = 2;

/// Whom to ask about.
pub(super) struct People<'a> {
    pub sample: &'a [String],
    /// Who is active comes first where only active people have something.
    pub active: &'a [String],
}

/// One question, or a few about one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Probe {
    Table(Table),
    PolicyTypes,
    WhosOut,
    Changes,
    Balance,
    Reports,
    Documents,
}

/// A table that keeps its past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Work,
    Employment,
    Lifecycle,
    Salaries,
}

/// What a probe showed of the permissions that it can prove.
#[derive(Debug)]
pub(super) struct Seen {
    pub probe: Probe,
    pub verdict: Verdict,
    pub evidence: String,
}

/// What a probe brought home.
#[derive(Debug)]
pub(super) struct Learnt {
    pub seen: Vec<Seen>,
    /// Names of kinds of time off: the balance is asked for one of them.
    pub kinds_of_leave: Vec<String>,
}

impl Seen {
    pub fn new(probe: Probe, verdict: Verdict, evidence: impl Into<String>) -> Self {
        Self {
            probe,
            verdict,
            evidence: evidence.into(),
        }
    }
}

impl From<Seen> for Learnt {
    fn from(seen: Seen) -> Self {
        Self {
            seen: vec![seen],
            kinds_of_leave: Vec::new(),
        }
    }
}

const ALL: [Probe; 10] = [
    Probe::PolicyTypes,
    Probe::WhosOut,
    Probe::Table(Table::Work),
    Probe::Table(Table::Employment),
    Probe::Table(Table::Lifecycle),
    Probe::Table(Table::Salaries),
    Probe::Reports,
    Probe::Changes,
    Probe::Documents,
    Probe::Balance,
];

fn needed(proofs: &[&Proof], which: impl Fn(Probe) -> bool) -> Vec<Probe> {
    let asked_for = |probe: &Probe| proofs.iter().any(|proof| probe.proves(proof));
    ALL.into_iter()
        .filter(|probe| asked_for(probe) && which(*probe))
        .collect()
}

/// What can be asked at once.
pub(super) fn first(proofs: &[&Proof]) -> Vec<Probe> {
    needed(proofs, |probe| probe != Probe::Balance)
}

/// What needs an answer of the first.
pub(super) fn second(proofs: &[&Proof]) -> Vec<Probe> {
    needed(proofs, |probe| probe == Probe::Balance)
}

/// What is about nobody in particular: it tells whether a service user has any permission at all.
pub(super) fn features(proofs: &[&Proof]) -> Vec<Probe> {
    needed(proofs, |probe| {
        matches!(probe, Probe::PolicyTypes | Probe::Reports | Probe::WhosOut)
    })
}

impl Probe {
    /// The names by which packs speak of the tables.
    pub const TABLES: [&str; 4] = ["work", "employment", "lifecycle", "salaries"];
    /// The names by which packs speak of the others.
    pub const ENDPOINTS: [&str; 6] = [
        "time_off_policy_types",
        "reports",
        "whos_out",
        "documents",
        "time_off_balance",
        "time_off_changes",
    ];

    pub fn proves(self, proof: &Proof) -> bool {
        match (self, proof) {
            (Self::Table(ours), Proof::Table { table }) => ours.name() == table,
            (_, Proof::Endpoint { endpoint }) => self.endpoint() == Some(endpoint),
            _ => false,
        }
    }

    fn endpoint(self) -> Option<&'static str> {
        match self {
            Self::Table(_) => None,
            Self::PolicyTypes => Some("time_off_policy_types"),
            Self::Reports => Some("reports"),
            Self::WhosOut => Some("whos_out"),
            Self::Documents => Some("documents"),
            Self::Balance => Some("time_off_balance"),
            Self::Changes => Some("time_off_changes"),
        }
    }

    pub async fn run(
        self,
        bob: &Conversation<'_>,
        people: &People<'_>,
        kinds: &[String],
    ) -> Result<Learnt, Fault> {
        match self {
            Self::Table(table) => super::tables::look(bob, table, people.sample)
                .await
                .map(Learnt::from),
            Self::PolicyTypes => policy_types(bob).await,
            Self::WhosOut => whos_out(bob).await,
            Self::Changes => changes(bob).await.map(Learnt::from),
            Self::Balance => balance(bob, people, kinds).await.map(Learnt::from),
            Self::Reports => reports(bob).await.map(Learnt::from),
            Self::Documents => documents(bob, people).await.map(Learnt::from),
        }
    }

    fn unclear(self, evidence: impl Into<String>) -> Seen {
        Seen::new(self, Verdict::Unclear, evidence)
    }

    fn granted(self, evidence: impl Into<String>) -> Seen {
        Seen::new(self, Verdict::Granted, evidence)
    }

    fn missing(self, evidence: impl Into<String>) -> Seen {
        Seen::new(self, Verdict::Missing, evidence)
    }
}

impl Table {
    pub fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Employment => "employment",
            Self::Lifecycle => "lifecycle",
            Self::Salaries => "salaries",
        }
    }
}

/// “Not like this”: the module may be switched off, or the endpoint is not there.
fn not_there(probe: Probe, status: u16) -> Seen {
    probe.unclear(format!(
        "Bob does not offer this here ({status}): the module may be switched off in your company."
    ))
}

async fn policy_types(bob: &Conversation<'_>) -> Result<Learnt, Fault> {
    let question = Question::get("GET /v1/timeoff/policy-types", "/v1/timeoff/policy-types");
    let probe = Probe::PolicyTypes;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            let kinds = body.list("policyTypes", question.name)?.items;
            let kinds_of_leave: Vec<String> = kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let seen = match kinds.len() {
                0 => probe.unclear("Bob listed no kinds of time off, which may be because there are none."),
                count => probe.granted(format!("Bob listed {count} kinds of time off.")),
            };
            Learnt { seen: vec![seen], kinds_of_leave }
        }
        // HiBob's manual asks for "Manage" here, the setup guide for "See".
        Answer::Refused => probe
            .unclear("Bob refused to list the kinds of time off. It may want “Manage company's time off settings” for that, so this does not tell whether “See” is ticked.")
            .into(),
        Answer::No(status) => not_there(probe, status).into(),
    })
}

async fn whos_out(bob: &Conversation<'_>) -> Result<Learnt, Fault> {
    let today = time::now().date_naive();
    let question = Question::get("GET /v1/timeoff/whosout", "/v1/timeoff/whosout")
        .with("from", (today - Duration::days(90)).to_string())
        .with("to", (today + Duration::days(90)).to_string());
    let probe = Probe::WhosOut;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            let outs = body.list("outs", question.name)?.items;
            let kinds = outs
                .iter()
                .filter_map(|out| out.get("policyTypeDisplayName")?.as_str());
            let mut kinds_of_leave: Vec<String> = kinds.map(str::to_owned).collect();
            kinds_of_leave.sort_unstable();
            kinds_of_leave.dedup();
            let seen = match outs.len() {
                0 => probe.unclear("Bob showed nobody who is out between three months ago and three months ahead, which may be so."),
                _ => probe.granted("Bob showed who is out."),
            };
            Learnt {
                seen: vec![seen],
                kinds_of_leave,
            }
        }
        Answer::Refused => probe.missing("Bob refused to show who is out.").into(),
        Answer::No(status) => not_there(probe, status).into(),
    })
}

async fn changes(bob: &Conversation<'_>) -> Result<Seen, Fault> {
    let since = time::now() - Duration::days(30);
    let question = Question::get(
        "GET /v1/timeoff/requests/changes",
        "/v1/timeoff/requests/changes",
    )
    .with("since", since.format("%Y-%m-%dT%H:%M:%SZ").to_string())
    .with("includePending", "true");
    let probe = Probe::Changes;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            let changes = body.list("changes", question.name)?.items;
            let pending = |change: &Value| {
                ["changeType", "status"]
                    .iter()
                    .filter_map(|key| change.get(key)?.as_str())
                    .any(|word| word.eq_ignore_ascii_case("pending"))
            };
            if changes.iter().any(pending) {
                probe.granted("Bob showed a request that is still pending.")
            } else {
                probe.unclear("Bob showed no pending request of the last 30 days, which may be so.")
            }
        }
        Answer::Refused => probe.unclear("Bob refused to show requests. That may be for want of “See who's out today”, so it does not tell about this box."),
        Answer::No(status) => not_there(probe, status),
    })
}

async fn reports(bob: &Conversation<'_>) -> Result<Seen, Fault> {
    let question = Question::get("GET /v1/company/reports", "/v1/company/reports");
    let probe = Probe::Reports;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => match body.list("views", question.name)?.items.len() {
            0 => probe.unclear("Bob listed no reports, which may be because there are none."),
            count => probe.granted(format!("Bob listed {count} reports.")),
        },
        Answer::Refused => probe.missing("Bob refused to list reports."),
        Answer::No(status) => not_there(probe, status),
    })
}

async fn balance(
    bob: &Conversation<'_>,
    people: &People<'_>,
    kinds: &[String],
) -> Result<Seen, Fault> {
    let probe = Probe::Balance;
    let Some(kind) = kinds.first() else {
        return Ok(
            probe.unclear("A balance is asked for by kind of time off, and Bob told of none.")
        );
    };
    let today = time::now().date_naive().to_string();
    let mut refused = 0;
    for id in people.active_first().take(A_FEW) {
        let path = format!("/v1/timeoff/employees/{id}/balance");
        let question = Question::get("GET /v1/timeoff/employees/{id}/balance", path)
            .with("policyType", kind)
            .with("date", &today);
        match bob.ask(&question).await? {
            Answer::Found(body) => {
                let answer = body.json(question.name)?;
                if answer.get("employeeId").is_none()
                    && answer.get("totalBalanceAsOfDate").is_none()
                {
                    return Err(unexpected(question.name, "JSON that is no balance"));
                }
                return Ok(probe.granted("Bob showed a time off balance."));
            }
            Answer::Refused => refused += 1,
            Answer::No(_) => {}
        }
    }
    Ok(if refused > 0 {
        probe.missing("Bob refused to show a time off balance.")
    } else {
        probe.unclear("Bob had no time off balance of the people who were looked at.")
    })
}

/// Weak by nature: the answer does not say which folder a document lies in.
async fn documents(bob: &Conversation<'_>, people: &People<'_>) -> Result<Seen, Fault> {
    let probe = Probe::Documents;
    let (mut found, mut refused) = (false, false);
    for id in people.active_first().take(A_FEW) {
        let path = format!("/v1/docs/people/{id}");
        let question = Question::get("GET /v1/docs/people/{id}", path);
        match bob.ask(&question).await? {
            Answer::Found(body) => {
                found |= !body.list("documents", question.name)?.items.is_empty();
            }
            Answer::Refused => refused = true,
            Answer::No(_) => {}
        }
    }
    Ok(probe.unclear(if found {
        "Bob showed documents without saying which folder they are in."
    } else if refused {
        "Bob refused to list documents, so perhaps neither folder is open. Look at both boxes."
    } else {
        "Bob showed no documents of the people who were looked at, which may be so."
    }))
}

impl People<'_> {
    fn active_first(&self) -> impl Iterator<Item = &String> {
        let active = self.sample.iter().filter(|id| self.active.contains(id));
        let others = self.sample.iter().filter(|id| !self.active.contains(id));
        active.chain(others)
    }
}
