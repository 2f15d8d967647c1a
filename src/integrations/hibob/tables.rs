//! Histories: a table that shows more than its current row.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    super::{pack::Proof, said::msg, verdict::Verdict},
    answer::{Body, unexpected},
    client::{Answer, Conversation, Fault, Question},
    fields,
    probes::{Probe, Seen},
    restricted::Restricted,
    status::Status,
};

/// People asked about one by one where the bulk table tells nothing.
const A_FEW: usize = 2;

/// A table that keeps its past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Table {
    /// First: it also tells everybody's status.
    Lifecycle,
    Work,
    Employment,
    Salaries,
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

    /// The table that proves a history.
    pub fn proving(proof: &Proof) -> Option<Self> {
        let Proof::Table { table } = proof else {
            return None;
        };
        let all = [
            Self::Lifecycle,
            Self::Work,
            Self::Employment,
            Self::Salaries,
        ];
        all.into_iter().find(|ours| ours.name() == table)
    }

    /// The table whose current rows belong to a section; salaries are nobody's business here.
    pub fn showing(proof: &Proof) -> Option<Self> {
        let Proof::Category { names, .. } = proof else {
            return None;
        };
        let all = [Self::Lifecycle, Self::Work, Self::Employment];
        all.into_iter()
            .find(|ours| names.first().is_some_and(|name| name == ours.name()))
    }

    fn in_bulk(self) -> &'static str {
        match self {
            Self::Work => "GET /v1/bulk/people/work",
            Self::Employment => "GET /v1/bulk/people/employment",
            Self::Lifecycle => "GET /v1/bulk/people/lifecycle",
            Self::Salaries => "GET /v1/bulk/people/salaries",
        }
    }
}

/// Which part of a bulk table is asked for.
pub(super) enum Part<'a> {
    People(&'a [String]),
    /// So many people, from this mark on.
    Page(usize, Option<&'a str>),
}

/// What a table showed. Of each row only whether it is the current one is looked at, and in the
/// lifecycle table which of Bob's own words for a status stands there.
#[derive(Debug, Default, Clone)]
pub(super) struct Rows {
    /// People with a row.
    people: usize,
    /// Somebody has an earlier row.
    past: bool,
    restricted: Restricted,
    /// Everybody in the answer.
    pub ids: Vec<(String, Option<Status>)>,
    /// Where the next page begins, when there is one.
    pub next: Option<String>,
}

impl Rows {
    /// Bob keeps columns of it back.
    pub fn is_restricted(&self) -> bool {
        self.restricted.something
    }

    /// Somebody has a row.
    pub fn is_something(&self) -> bool {
        self.past || self.people > 0
    }

    fn add(&mut self, rows: &[Value]) {
        let is_past = |row: &Value| row.get("isCurrent").and_then(Value::as_bool) == Some(false);
        self.people += usize::from(!rows.is_empty());
        self.past |= rows.len() > 1 || rows.iter().any(is_past);
    }
}

/// What asking for the whole table led to.
#[derive(Debug, Clone)]
pub(super) enum Bulk {
    Shown(Rows),
    /// For everybody who was asked about.
    Refused,
    NotThere,
}

/// Looks at a table. `opened` is what asking for it in bulk led to, where that was done before.
pub(super) async fn look(
    bob: &Conversation<'_>,
    table: Table,
    sample: &[String],
    opened: Option<&Result<Bulk, Fault>>,
) -> Result<Seen, Fault> {
    let bulk = match opened {
        Some(opened) => opened.clone()?,
        None => in_bulk(bob, table, Part::People(sample)).await?,
    };
    if let Bulk::Shown(rows) = &bulk
        && rows.is_something()
    {
        return Ok(judge(table, rows));
    }
    // The bulk table wants the histories box. The person's own table shows whether it is that box.
    let mut rows = Rows::default();
    let (mut refused, mut asked) = (0, 0);
    for id in sample.iter().take(A_FEW) {
        asked += 1;
        match of_one(bob, table, id, &mut rows).await? {
            Person::Shown | Person::NotThere => {}
            Person::Refused => refused += 1,
        }
    }
    let refused_in_bulk = matches!(bulk, Bulk::Refused);
    let name = table.name();
    let missing = |evidence| Seen::new(Probe::Table(table), Verdict::Missing, evidence);
    Ok(if refused_in_bulk && rows.people > 0 && !rows.past {
        missing(msg("evidence-table-current-only").arg("table", name))
    } else if rows.is_something() {
        judge(table, &rows)
    } else if refused_in_bulk || (refused > 0 && refused == asked) {
        missing(msg("evidence-table-refused").arg("table", name))
    } else {
        Seen::new(
            Probe::Table(table),
            Verdict::Unclear,
            msg("evidence-table-empty").arg("table", name),
        )
    })
}

/// What rows say of the histories box.
fn judge(table: Table, rows: &Rows) -> Seen {
    let name = table.name();
    let seen = |verdict, evidence| Seen::new(Probe::Table(table), verdict, evidence);
    let kept_back = rows.restricted.names();
    let closed: Vec<String> = rows.restricted.view.iter().cloned().collect();
    if rows.restricted.something && rows.past {
        let evidence = if kept_back.is_empty() {
            msg("evidence-table-columns-kept-back")
        } else {
            msg("evidence-table-columns-named").arg("columns", &kept_back)
        };
        let evidence = evidence.arg("table", name);
        return Seen {
            left_out: kept_back,
            closed,
            half_open: true,
            ..seen(Verdict::Unclear, evidence)
        };
    }
    if rows.past {
        return seen(
            Verdict::Granted,
            msg("evidence-table-earlier").arg("table", name),
        );
    }
    let evidence = msg("evidence-table-one-entry")
        .arg("people", rows.people)
        .arg("table", name);
    Seen {
        left_out: kept_back,
        closed,
        half_open: rows.restricted.something,
        ..seen(Verdict::Unclear, evidence)
    }
}

pub(super) async fn in_bulk(
    bob: &Conversation<'_>,
    table: Table,
    part: Part<'_>,
) -> Result<Bulk, Fault> {
    let name = table.in_bulk();
    let mut question = Question::get(name, format!("/v1/bulk/people/{}", table.name()));
    question = match part {
        Part::People(sample) => {
            let question = question.with("limit", "20");
            if sample.is_empty() {
                question
            } else {
                question.with("employeeIds", sample.join(","))
            }
        }
        Part::Page(limit, from) => {
            let question = question.with("limit", limit.to_string());
            match from {
                Some(mark) => question.with("cursor", mark),
                None => question,
            }
        }
    };
    match bob.ask(&question).await? {
        Answer::Found(body) => shown_in_bulk(&body, name),
        Answer::Refused => Ok(Bulk::Refused),
        Answer::No(_) => Ok(Bulk::NotThere),
    }
}

/// Reads the answer of a bulk table.
pub(super) fn shown_in_bulk(body: &Body, name: &str) -> Result<Bulk, Fault> {
    let mut rows = Rows {
        restricted: Restricted::of(body),
        ..Rows::default()
    };
    let results = body.list("results", name)?;
    let mut statuses = BTreeMap::new();
    for result in &results.items {
        let values = ["values", "items"]
            .iter()
            .find_map(|key| result.get(key)?.as_array());
        let values = values.ok_or_else(|| unexpected(name, "JSON without rows"))?;
        rows.add(values);
        let id = result.get("employeeId").and_then(fields::plain_id);
        if let Some(id) = id {
            if let Some(status) = Status::in_rows(values) {
                statuses.insert(id.clone(), status);
            }
            rows.ids.push((id, None));
        }
    }
    for (id, status) in &mut rows.ids {
        *status = statuses.get(id).copied();
    }
    let answer = if body.cut {
        // More than we read: there may be more people than came whole.
        rows.next = Some(String::new());
        Value::Null
    } else {
        body.json(name)?
    };
    rows.next = next_page(&answer).or(rows.next);
    let everybody_refused = results.items.is_empty()
        && answer
            .get("errors")
            .is_some_and(|errors| errors.to_string().contains("MISSING_PERMISSION"));
    Ok(if everybody_refused {
        Bulk::Refused
    } else {
        Bulk::Shown(rows)
    })
}

/// The mark of the next page: documented as `cursor`, read by clients as `next_cursor`.
fn next_page(answer: &Value) -> Option<String> {
    let more = answer.get("response_metadata")?;
    let mark = ["next_cursor", "cursor"]
        .iter()
        .find_map(|key| more.get(key).filter(|mark| !mark.is_null()))?;
    let text = mark.as_str().map(str::to_owned);
    text.or_else(|| mark.as_u64().map(|number| number.to_string()))
        .filter(|mark| !mark.is_empty())
}

/// What one person's table led to.
enum Person {
    Shown,
    Refused,
    NotThere,
}

async fn of_one(
    bob: &Conversation<'_>,
    table: Table,
    id: &str,
    rows: &mut Rows,
) -> Result<Person, Fault> {
    let name = "GET /v1/people/{id}/{table}";
    let question = Question::get(name, format!("/v1/people/{}/{}", id, table.name()));
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            rows.add(&body.list("values", name)?.items);
            let told = Restricted::of(&body);
            rows.restricted.something |= told.something;
            rows.restricted.view.extend(told.view);
            rows.restricted.history.extend(told.history);
            Person::Shown
        }
        Answer::Refused => Person::Refused,
        Answer::No(_) => Person::NotThere,
    })
}

/// What a bulk answer alone would say of the histories box: for tests of odd answers.
pub(super) fn judge_bulk(body: &Body, table: Table) -> Option<Verdict> {
    match shown_in_bulk(body, table.in_bulk()).ok()? {
        Bulk::Shown(rows) if rows.is_something() => Some(judge(table, &rows).verdict),
        _ => None,
    }
}
