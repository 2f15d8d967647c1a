//! The questions beside the people search: tables, reports, documents and time off.

use std::collections::BTreeMap;

use super::{
    super::{
        pack::Proof,
        said::{Evidence, msg},
        verdict::Verdict,
    },
    client::{Answer, Conversation, Fault, Question},
    tables::{self, Bulk, Table},
    time_off,
};

/// Fields in one search, at most.
pub(super) const MOST_FIELDS: usize = 400;
/// People whose balance or documents are asked for.
pub(super) const A_FEW: usize = 2;

/// Whom to ask about.
pub(super) struct People<'a> {
    /// A few, the active first: only they have some things.
    pub sample: &'a [String],
    /// Tables that were asked for in bulk already, and what that led to.
    pub opened: &'a BTreeMap<Table, Result<Bulk, Fault>>,
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

/// What a probe showed of the permissions that it can prove.
#[derive(Debug)]
pub(super) struct Seen {
    pub probe: Probe,
    pub verdict: Verdict,
    pub evidence: Evidence,
    /// Names of what was kept back although the rest came.
    pub left_out: Vec<String>,
    /// Of these, what may not be seen at all.
    pub closed: Vec<String>,
    /// Something was kept back.
    pub half_open: bool,
    /// A known gap that this ran into, by its remark in the pack.
    pub remark: Option<&'static str>,
}

/// What a probe brought home.
#[derive(Debug)]
pub(super) struct Learnt {
    pub seen: Vec<Seen>,
    /// Names of kinds of time off: the balance is asked for one of them.
    pub kinds_of_leave: Vec<String>,
}

impl Seen {
    pub fn new(probe: Probe, verdict: Verdict, evidence: impl Into<Evidence>) -> Self {
        Self {
            probe,
            verdict,
            evidence: evidence.into(),
            left_out: Vec::new(),
            closed: Vec::new(),
            half_open: false,
            remark: None,
        }
    }

    pub fn with_remark(mut self, id: &'static str) -> Self {
        self.remark = Some(id);
        self
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
    Probe::Table(Table::Lifecycle),
    Probe::Table(Table::Work),
    Probe::Table(Table::Employment),
    Probe::Table(Table::Salaries),
    Probe::Reports,
    Probe::Changes,
    Probe::Documents,
    Probe::Balance,
];

/// The probes that can prove any of these.
pub(super) fn of(proofs: &[&Proof]) -> Vec<Probe> {
    ALL.into_iter()
        .filter(|probe| proofs.iter().any(|proof| probe.proves(proof)))
        .collect()
}

/// What is about nobody in particular: it tells whether a service user has any permission at all.
pub(super) const FEATURES: [Probe; 3] = [Probe::PolicyTypes, Probe::Reports, Probe::WhosOut];

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

    /// Whether it is about certain people.
    pub fn needs_people(self) -> bool {
        matches!(self, Self::Table(_) | Self::Balance | Self::Documents)
    }

    pub fn proves(self, proof: &Proof) -> bool {
        match (self, proof) {
            (Self::Table(ours), _) => Table::proving(proof) == Some(ours),
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
            Self::Table(table) => {
                let opened = people.opened.get(&table);
                let seen = tables::look(bob, table, people.sample, opened).await;
                seen.map(Learnt::from)
            }
            Self::PolicyTypes => time_off::policy_types(bob).await,
            Self::WhosOut => time_off::whos_out(bob).await,
            Self::Changes => time_off::changes(bob).await.map(Learnt::from),
            Self::Balance => time_off::balance(bob, people, kinds)
                .await
                .map(Learnt::from),
            Self::Reports => reports(bob).await.map(Learnt::from),
            Self::Documents => documents(bob, people).await.map(Learnt::from),
        }
    }

    pub fn unclear(self, evidence: impl Into<Evidence>) -> Seen {
        Seen::new(self, Verdict::Unclear, evidence)
    }

    pub fn granted(self, evidence: impl Into<Evidence>) -> Seen {
        Seen::new(self, Verdict::Granted, evidence)
    }

    pub fn missing(self, evidence: impl Into<Evidence>) -> Seen {
        Seen::new(self, Verdict::Missing, evidence)
    }
}

/// “Not like this”: the module may be switched off, or the endpoint is not there.
pub(super) fn not_there(probe: Probe, status: u16) -> Seen {
    // A status is no number that is counted: it is never grouped.
    probe.unclear(msg("evidence-not-offered").arg("status", status.to_string()))
}

async fn reports(bob: &Conversation<'_>) -> Result<Seen, Fault> {
    let question = Question::get("GET /v1/company/reports", "/v1/company/reports");
    let probe = Probe::Reports;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => match body
            .list("views", question.name)?
            .items
            .iter()
            .filter(|view| view.is_object())
            .count()
        {
            0 => probe.unclear(msg("evidence-no-reports")),
            count => probe.granted(msg("evidence-reports").arg("count", count)),
        },
        Answer::Refused => probe.missing(msg("evidence-reports-refused")),
        Answer::No(status) => not_there(probe, status),
    })
}

/// Weak by nature: the answer does not say which folder a document lies in.
async fn documents(bob: &Conversation<'_>, people: &People<'_>) -> Result<Seen, Fault> {
    let probe = Probe::Documents;
    let (mut found, mut refused) = (false, false);
    for id in people.sample.iter().take(A_FEW) {
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
        msg("evidence-documents")
    } else if refused {
        msg("evidence-documents-refused")
    } else {
        msg("evidence-no-documents")
    }))
}
