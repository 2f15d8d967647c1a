//! Reading employees: what a caller may not see is left out, without a word.

use std::convert::Infallible;

use axum::{
    Extension,
    body::{Body, Bytes},
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use serde_json::{Map, Value, json};

use super::{
    access::reached,
    answer,
    api::{Call, parse},
    columns::{KeptBack, marked},
    fields::{self, FIELDS, Field, Shape, USUAL},
    knobs::{Restricted, Ungrouped},
    people::Person,
    values,
};

const MOST_FIELDS: usize = 400;
/// So many people are written at a time.
const PIECE: usize = 100;

/// How values are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Machine,
    Append,
    Replace,
}

struct Wanted {
    fields: Vec<&'static Field>,
    form: Form,
    ids: Option<Vec<String>>,
    inactive_too: bool,
}

/// `POST /v1/people/search`
pub(super) async fn search(Extension(call): Extension<Call>, body: Bytes) -> Response {
    let wanted = match wanted(&call, &body) {
        Ok(wanted) => wanted,
        Err(error) => return answer::bad_request(&error),
    };
    if call.access.is_ungrouped() {
        return ungrouped(&call);
    }
    let people: Vec<Person> = match &wanted.ids {
        Some(ids) => {
            let found = ids
                .iter()
                .filter_map(|id| call.tenant.find(id, call.today()));
            let mut found: Vec<_> = found.filter(|person| call.access.reaches(person)).collect();
            found.sort_by_key(|person| person.number);
            found.dedup_by_key(|person| person.number);
            found
        }
        None => reached(&call.tenant, &call.access, call.today()).collect(),
    };
    let people = people
        .into_iter()
        .filter(|person| wanted.inactive_too || person.lifecycle.is_active())
        .collect();
    everyone(call, wanted, people)
}

/// `POST /v1/people/{identifier}`
pub(super) async fn read_one(
    Extension(call): Extension<Call>,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let wanted = match wanted(&call, &body) {
        Ok(wanted) => wanted,
        Err(error) => return answer::bad_request(&error),
    };
    if call.access.is_ungrouped() {
        return answer::no_permission();
    }
    match call.tenant.find(&id, call.today()) {
        Some(person) if call.access.reaches(&person) => {
            answer::json(employee(&call, &wanted, &person))
        }
        _ => answer::not_found("Employee not found"),
    }
}

/// `GET /v1/profiles`: who works here now, with the usual fields.
pub(super) async fn profiles(Extension(call): Extension<Call>) -> Response {
    if call.access.is_ungrouped() {
        return ungrouped(&call);
    }
    let ids = ["id", "firstName", "surname", "email", "displayName"];
    let wanted = |field: &&Field| match field.category {
        "root" => ids.contains(&field.path),
        "personal" | "about" | "work" => {
            !field.sensitive && !field.id.starts_with("employee.") && field.id != "about.about"
        }
        _ => false,
    };
    let fields: Vec<&Field> = FIELDS.iter().filter(wanted).collect();
    let people = reached(&call.tenant, &call.access, call.today());
    let profile = |person: Person| {
        let mut nested = Map::new();
        for field in call.access.shown(&call.tenant, &person, &fields) {
            place(&mut nested, field.path, values::of(&person, field));
        }
        Value::Object(nested)
    };
    let profiles: Vec<Value> = people
        .filter(|person| person.lifecycle.is_active())
        .map(profile)
        .collect();
    answer::json(json!({ "employees": profiles }))
}

fn ungrouped(call: &Call) -> Response {
    match call.knobs.ungrouped {
        Ungrouped::Refuses => answer::no_permission(),
        Ungrouped::ShowsNobody => answer::json(json!({ "employees": [] })),
    }
}

fn wanted(call: &Call, body: &Bytes) -> Result<Wanted, String> {
    let body = parse(body)
        .filter(Value::is_object)
        .ok_or("Malformed request body")?;
    let has = |field: &&Field| call.tenant.has_field(field);
    let fields = match body.get("fields") {
        None | Some(Value::Null) => {
            let usual = FIELDS
                .iter()
                .filter(|field| USUAL.contains(&call.tenant.category_of(field).id));
            usual.filter(has).collect()
        }
        Some(Value::Array(ids)) if ids.len() > MOST_FIELDS => {
            return Err(format!(
                "The number of fields exceeds the maximum of {MOST_FIELDS}"
            ));
        }
        Some(Value::Array(ids)) => {
            let ids = ids
                .iter()
                .map(|id| id.as_str().ok_or("Field IDs are strings"));
            let ids = ids.collect::<Result<Vec<_>, _>>()?;
            ids.into_iter()
                .filter_map(|id| fields::find(&call.tenant, id))
                .collect()
        }
        Some(_) => return Err("fields is a list of field IDs".to_owned()),
    };
    Ok(Wanted {
        fields,
        form: match body.get("humanReadable").and_then(Value::as_str) {
            Some("APPEND") => Form::Append,
            Some("REPLACE") => Form::Replace,
            _ => Form::Machine,
        },
        ids: filter(body.get("filters"))?,
        inactive_too: body.get("showInactive").and_then(Value::as_bool) == Some(true),
    })
}

fn filter(filters: Option<&Value>) -> Result<Option<Vec<String>>, String> {
    let filters = match filters {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(filters)) => filters,
        Some(_) => return Err("filters is a list".to_owned()),
    };
    let [filter] = filters.as_slice() else {
        return Err("Exactly one filter is supported".to_owned());
    };
    match filter["fieldPath"].as_str().unwrap_or_default() {
        "root.id" | "root.email" => {}
        other => return Err(format!("Unsupported filter field: {other}")),
    }
    if filter["operator"] != "equals" {
        return Err("Unsupported filter operator".to_owned());
    }
    let values = filter["values"]
        .as_array()
        .filter(|values| !values.is_empty());
    let values = values.ok_or("Filter values are missing")?;
    Ok(Some(
        values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    ))
}

/// Those of the wanted fields that are closed to the caller although their category is open: told
/// of only where Bob writes them as empty.
fn kept_back(call: &Call, wanted: &Wanted, person: &Person) -> Vec<&'static Field> {
    if call.knobs.restricted == Restricted::LeftOut || !call.access.has_field_rules() {
        return Vec::new();
    }
    let shown = call.access.shown(&call.tenant, person, &wanted.fields);
    let is_open = |field: &&&'static Field| {
        let slug = call.tenant.category_of(field).slug;
        call.access.may_for(&format!("{slug}.view"), person)
    };
    let fields = wanted.fields.iter().filter(is_open);
    fields
        .filter(|field| !field.sensitive && !shown.iter().any(|shown| shown.id == field.id))
        .copied()
        .collect()
}

/// Writes people piece by piece, so that a large company needs little memory.
fn everyone(call: Call, wanted: Wanted, people: Vec<Person>) -> Response {
    let mut restricted = KeptBack::default();
    for person in people.iter().take(PIECE) {
        for field in kept_back(&call, &wanted, person) {
            restricted.field(field.id);
        }
    }
    let is_restricted = !restricted.is_nothing();
    let end = if is_restricted {
        format!(r#"],"restricted_columns":{}}}"#, restricted.note())
    } else {
        "]}".to_owned()
    };
    let pieces = people.len().div_ceil(PIECE);
    let piece = move |index: usize| {
        let mut text = String::from(if index == 0 { r#"{"employees":["# } else { "" });
        for (n, person) in people.iter().enumerate().skip(index * PIECE).take(PIECE) {
            if n > 0 {
                text.push(',');
            }
            text.push_str(&employee(&call, &wanted, person).to_string());
        }
        if index + 1 >= pieces {
            text.push_str(&end);
        }
        Ok::<_, Infallible>(Bytes::from(text))
    };
    let body = Body::from_stream(stream::iter((0..pieces.max(1)).map(piece)));
    let answer = ([(header::CONTENT_TYPE, "application/json")], body);
    if is_restricted {
        marked(answer)
    } else {
        answer.into_response()
    }
}

/// One employee: nested values where an empty one is `null`, slashed keys only for what has a value,
/// and nothing at all for what the caller may not see.
fn employee(call: &Call, wanted: &Wanted, person: &Person) -> Value {
    let mut out = Map::new();
    if call.knobs.bare_ids {
        out.insert("id".to_owned(), json!(person.id()));
    }
    let mut readable = Map::new();
    let shown = call.access.shown(&call.tenant, person, &wanted.fields);
    for field in shown
        .into_iter()
        .filter(|field| field.shape != Shape::Document)
    {
        if wanted.form == Form::Replace {
            place(&mut out, field.path, values::readable(person, field));
            continue;
        }
        let value = values::of(person, field);
        if !value.is_null() {
            out.insert(field.slashed(), json!({ "value": value }));
        }
        place(&mut out, field.path, value);
        if wanted.form == Form::Append {
            place(&mut readable, field.path, values::readable(person, field));
        }
    }
    for field in kept_back(call, wanted, person) {
        place(&mut out, field.path, Value::Null);
    }
    if wanted.form == Form::Append {
        out.insert("humanReadable".to_owned(), Value::Object(readable));
    }
    Value::Object(out)
}

/// Puts a value where its dotted path points.
fn place(into: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            into.insert(path.to_owned(), value);
        }
        Some((head, rest)) => {
            let inner = into.entry(head).or_insert_with(|| json!({}));
            if let Value::Object(inner) = inner {
                place(inner, rest, value);
            }
        }
    }
}
