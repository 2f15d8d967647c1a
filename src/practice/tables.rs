//! The tables of an employee: nothing, the current row or the whole history.

use std::collections::HashMap;

use axum::{
    Extension,
    extract::{Path, Query},
    response::Response,
};
use serde_json::{Value, json};

use super::{
    access::reached, answer, api::Call, columns::KeptBack, knobs::BulkCursor, people::Person, rows,
};

/// How much of a table a caller sees.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Nothing,
    Current,
    All,
}

/// A table and the category whose boxes open it.
#[derive(Clone, Copy)]
struct Table {
    name: &'static str,
    slug: &'static str,
    in_bulk: bool,
}

const TABLES: [Table; 5] = [
    Table {
        name: "work",
        slug: "work",
        in_bulk: true,
    },
    Table {
        name: "employment",
        slug: "employment",
        in_bulk: true,
    },
    Table {
        name: "lifecycle",
        slug: "lifecycle",
        in_bulk: true,
    },
    Table {
        name: "salaries",
        slug: "payroll",
        in_bulk: true,
    },
    Table {
        name: "training",
        slug: "training",
        in_bulk: false,
    },
];

fn table(name: &str) -> Option<Table> {
    TABLES.into_iter().find(|table| table.name == name)
}

impl Table {
    fn depth(self, may: impl Fn(&str) -> bool) -> Depth {
        let view = may(&format!("{}.view", self.slug));
        // The training table has no rows of the past to hide.
        if may(&format!("{}.history", self.slug)) || (view && self.name == "training") {
            Depth::All
        } else if view {
            Depth::Current
        } else {
            Depth::Nothing
        }
    }

    fn rows(self, person: &Person, depth: Depth) -> Vec<Value> {
        let mut rows = rows::of(self.name, person);
        if depth == Depth::Current {
            rows.retain(|row| row["isCurrent"] == true);
        }
        rows
    }

    /// The rows as the caller sees them.
    fn shown(
        self,
        call: &Call,
        person: &Person,
        depth: Depth,
        kept_back: &mut KeptBack,
    ) -> Vec<Value> {
        let mut rows = self.rows(person, depth);
        let who = (&call.access, &*call.tenant);
        kept_back.take_from(&mut rows, (self.name, self.slug), who, person);
        rows
    }
}

/// `GET /v1/people/{id}/{table}`
pub(super) async fn one(
    Extension(call): Extension<Call>,
    Path((id, name)): Path<(String, String)>,
) -> Response {
    let Some(table) = table(&name) else {
        return answer::not_found("Not found");
    };
    if table.depth(|item| call.access.may(item)) == Depth::Nothing {
        return answer::no_permission();
    }
    let Some(person) = call.tenant.find(&id, call.today()) else {
        return answer::not_found("Employee not found");
    };
    match table.depth(|item| call.access.may_for(item, &person)) {
        Depth::Nothing => answer::no_permission(),
        depth => {
            let mut kept_back = KeptBack::default();
            let rows = table.shown(&call, &person, depth, &mut kept_back);
            kept_back.answer(json!({ "values": rows }))
        }
    }
}

/// `GET /v1/bulk/people/{table}`
pub(super) async fn bulk(
    Extension(call): Extension<Call>,
    Path(name): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(table) = table(&name).filter(|table| table.in_bulk) else {
        return answer::not_found("Not found");
    };
    let page = match Page::parse(&query) {
        Ok(page) => page,
        Err(error) => return answer::bad_request(error),
    };
    let enough = if call.knobs.bulk_for_view {
        Depth::Current
    } else {
        Depth::All
    };
    if table.depth(|item| call.access.may(item)) < enough {
        return answer::no_permission();
    }
    let depth = |person: &Person| table.depth(|item| call.access.may_for(item, person));
    let mut errors = Vec::new();
    let people: Vec<Person> = match &page.ids {
        Some(ids) => ids
            .iter()
            .filter_map(|id| {
                let person = call.tenant.find(id, call.today());
                let person = person.filter(|person| depth(person) >= enough);
                if person.is_none() {
                    errors.push(missing_permission(id));
                }
                person
            })
            .collect(),
        None => reached(&call.tenant, &call.access, call.today())
            .filter(|person| depth(person) >= enough)
            .skip(page.from)
            .take(page.limit + 1)
            .collect(),
    };
    let people = if page.ids.is_some() {
        people.into_iter().skip(page.from).collect()
    } else {
        people
    };
    let next = (people.len() > page.limit).then(|| (page.from + page.limit).to_string());
    let mut kept_back = KeptBack::default();
    let results: Vec<Value> = people
        .iter()
        .take(page.limit)
        .map(|person| {
            let rows = table.shown(&call, person, depth(person), &mut kept_back);
            json!({ "employeeId": person.id(), "values": rows })
        })
        .collect();
    let mark = match call.knobs.bulk_cursor {
        BulkCursor::NextCursor => "next_cursor",
        BulkCursor::Cursor => "cursor",
    };
    let mut answer = json!({ "results": results, "response_metadata": { mark: next } });
    if !errors.is_empty() {
        answer["errors"] = Value::Array(errors);
    }
    kept_back.answer(answer)
}

fn missing_permission(id: &str) -> Value {
    let message = format!("You don't have permission to access data for employees with ids: {id}");
    json!({ "employeeId": { "error": "MISSING_PERMISSION", "message": message } })
}

/// Which part of the company a bulk call asks for.
struct Page {
    from: usize,
    limit: usize,
    ids: Option<Vec<String>>,
}

impl Page {
    const LARGEST: usize = 200;
    const USUAL: usize = 50;

    fn parse(query: &HashMap<String, String>) -> Result<Self, &'static str> {
        let limit = match query.get("limit") {
            None => Self::USUAL,
            Some(limit) => limit
                .parse()
                .ok()
                .filter(|limit| (1..=Self::LARGEST).contains(limit))
                .ok_or("limit is a number from 1 to 200")?,
        };
        let from = match query.get("cursor") {
            None => 0,
            Some(cursor) => cursor.parse().map_err(|_| "Unknown cursor")?,
        };
        let ids: Option<Vec<String>> = query.get("employeeIds").map(|ids| {
            let ids = ids.split(',').map(|id| id.trim().to_owned());
            ids.filter(|id| !id.is_empty()).collect()
        });
        if ids.as_ref().is_some_and(|ids| ids.len() > Self::LARGEST) {
            return Err("At most 200 employeeIds");
        }
        Ok(Self { from, limit, ids })
    }
}
