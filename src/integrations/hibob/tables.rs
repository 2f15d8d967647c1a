//! Histories: a table that shows more than its current row.

use serde_json::Value;

use super::{
    super::verdict::Verdict,
    answer::{Body, unexpected},
    client::{Answer, Conversation, Fault, Question},
    probes::{Probe, Seen, Table},
};

/// People asked about one by one where the bulk table tells nothing.
const A_FEW: usize = 2;

/// What a table showed. Only the number of rows and whether each is the current one are looked at.
#[derive(Debug, Default, Clone, Copy)]
struct Rows {
    people: usize,
    /// Somebody has an earlier row.
    past: bool,
}

impl Rows {
    fn add(&mut self, rows: &[Value]) {
        let is_past = |row: &Value| row.get("isCurrent").and_then(Value::as_bool) == Some(false);
        self.people += usize::from(!rows.is_empty());
        self.past |= rows.len() > 1 || rows.iter().any(is_past);
    }
}

/// What asking for the whole table led to.
enum Bulk {
    Shown(Rows),
    /// For everybody who was asked about.
    Refused,
    NotThere,
}

pub(super) async fn look(
    bob: &Conversation<'_>,
    table: Table,
    sample: &[String],
) -> Result<Seen, Fault> {
    let seen = |verdict, evidence: String| Seen::new(Probe::Table(table), verdict, evidence);
    let name = table.name();
    let past = || format!("The {name} table showed earlier entries.");
    let bulk = in_bulk(bob, table, sample).await?;
    if let Bulk::Shown(rows) = bulk
        && (rows.past || rows.people > 0)
    {
        return Ok(if rows.past {
            seen(Verdict::Granted, past())
        } else {
            only_current(table, rows.people)
        });
    }
    // The bulk table wants the histories box. The person's own table shows whether it is that box.
    let mut rows = Rows::default();
    let mut refused = 0;
    for id in sample.iter().take(A_FEW) {
        match of_one(bob, table, id).await? {
            Some(Ok(shown)) => rows.add(&shown),
            Some(Err(_)) => {}
            None => refused += 1,
        }
    }
    let refused_in_bulk = matches!(bulk, Bulk::Refused);
    Ok(if rows.past {
        seen(Verdict::Granted, past())
    } else if refused_in_bulk && rows.people > 0 {
        seen(
            Verdict::Missing,
            format!(
                "Bob showed the current entry of the {name} table and refused the table as a whole."
            ),
        )
    } else if rows.people > 0 {
        only_current(table, rows.people)
    } else if refused > 0 || refused_in_bulk {
        seen(
            Verdict::Missing,
            format!("Bob refused to show the {name} table."),
        )
    } else {
        seen(
            Verdict::Unclear,
            format!("The {name} table had no entries for the people who were looked at."),
        )
    })
}

fn only_current(table: Table, people: usize) -> Seen {
    let whom = if people == 1 {
        "1 person has".to_owned()
    } else {
        format!("{people} people have")
    };
    let evidence = format!(
        "{whom} exactly one entry in the {} table: either there is nothing earlier, or the histories box is not ticked.",
        table.name()
    );
    Seen::new(Probe::Table(table), Verdict::Unclear, evidence)
}

async fn in_bulk(bob: &Conversation<'_>, table: Table, sample: &[String]) -> Result<Bulk, Fault> {
    let name = match table {
        Table::Work => "GET /v1/bulk/people/work",
        Table::Employment => "GET /v1/bulk/people/employment",
        Table::Lifecycle => "GET /v1/bulk/people/lifecycle",
        Table::Salaries => "GET /v1/bulk/people/salaries",
    };
    let mut question =
        Question::get(name, format!("/v1/bulk/people/{}", table.name())).with("limit", "20");
    if !sample.is_empty() {
        question = question.with("employeeIds", sample.join(","));
    }
    match bob.ask(&question).await? {
        Answer::Found(body) => shown_in_bulk(&body, name),
        Answer::Refused => Ok(Bulk::Refused),
        Answer::No(_) => Ok(Bulk::NotThere),
    }
}

fn shown_in_bulk(body: &Body, name: &str) -> Result<Bulk, Fault> {
    let mut rows = Rows::default();
    let results = body.list("results", name)?;
    for result in &results.items {
        let values = ["values", "items"]
            .iter()
            .find_map(|key| result.get(key)?.as_array());
        rows.add(values.ok_or_else(|| unexpected(name, "JSON without rows"))?);
    }
    let everybody_refused = results.items.is_empty()
        && !body.cut
        && body
            .json(name)?
            .get("errors")
            .is_some_and(|errors| errors.to_string().contains("MISSING_PERMISSION"));
    Ok(if everybody_refused {
        Bulk::Refused
    } else {
        Bulk::Shown(rows)
    })
}

/// One person's rows; `None` when they are refused.
async fn of_one(
    bob: &Conversation<'_>,
    table: Table,
    id: &str,
) -> Result<Option<Result<Vec<Value>, u16>>, Fault> {
    let name = "GET /v1/people/{id}/{table}";
    let question = Question::get(name, format!("/v1/people/{}/{}", id, table.name()));
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => Some(Ok(body.list("values", name)?.items)),
        Answer::Refused => None,
        Answer::No(status) => Some(Err(status)),
    })
}
