//! The company's own answers: field metadata, lists, reports, documents and tasks.

use axum::{Extension, extract::Path, response::Response};
use serde_json::{Map, Value, json};

use super::{
    access::reached,
    answer,
    api::Call,
    fields,
    knobs::Unticked,
    people::{DEPARTMENTS, Lifecycle, Person, SITES, TITLES},
};

/// `GET /v1/company/people/fields`: whoever signs in may read it, and it is always whole.
pub(super) async fn fields(Extension(call): Extension<Call>) -> Response {
    answer::json(fields::metadata(&call.tenant))
}

/// `GET /v1/company/named-lists`: in reality an object by list name.
pub(super) async fn named_lists(Extension(_): Extension<Call>) -> Response {
    let lists: Map<String, Value> = LISTS
        .iter()
        .map(|(name, items)| ((*name).to_owned(), list(name, items)))
        .collect();
    answer::json(Value::Object(lists))
}

/// `GET /v1/company/named-lists/{name}`: in reality its entries are called `values`.
pub(super) async fn named_list(
    Extension(_): Extension<Call>,
    Path(wanted): Path<String>,
) -> Response {
    match LISTS.iter().find(|(name, _)| *name == wanted) {
        Some((name, items)) => answer::json(list(name, items)),
        None => answer::not_found("List not found"),
    }
}

#[rustfmt::skip]
const LISTS: &[(&str, &[&str])] = &[
    ("department", &DEPARTMENTS),
    ("site", &SITES),
    ("title", &TITLES),
    ("status", &["Active", "Inactive"]),
    ("lifecycleStatus", &["Hired", "Employed", "GardenLeave", "Leave", "ParentalLeave", "Terminated"]),
    ("employmentType", &["Permanent", "Temporary"]),
    ("employmentContract", &["Full time", "Part time"]),
];

fn list(name: &str, items: &[&str]) -> Value {
    let item = |(n, text): (usize, &&str)| {
        json!({
            "id": (271_000 + n).to_string(),
            "value": text,
            "name": text,
            "archived": false,
            "children": [],
        })
    };
    let items: Vec<Value> = items.iter().enumerate().map(item).collect();
    json!({ "name": name, "items": items, "values": items })
}

/// `GET /v1/company/reports`
pub(super) async fn reports(Extension(call): Extension<Call>) -> Response {
    if !call.access.may("reports.view") {
        return match call.knobs.unticked {
            Unticked::Refuses => answer::no_permission(),
            Unticked::ShowsNothing => answer::json(json!({ "views": [] })),
        };
    }
    let report = |(n, name): (usize, &str)| {
        json!({
            "id": 31_400 + n,
            "name": name,
            "description": "",
            "type": "Standard",
            "createdBy": "Bob",
            "creationDate": "2024-03-27",
            "modificationDate": "2024-03-27",
            "isComparable": false,
            "isScheduled": false,
            "folderId": "31",
        })
    };
    let names = ["Headcount", "Starters and leavers", "Birthdays"];
    let views: Vec<Value> = names.into_iter().enumerate().map(report).collect();
    answer::json(json!({ "views": views }))
}

/// `GET /v1/docs/people/{id}`: of each folder that the caller may see, what lies in it.
pub(super) async fn documents(
    Extension(call): Extension<Call>,
    Path(id): Path<String>,
) -> Response {
    let folders = ["confidential-docs.view", "shared-docs.view"];
    if !folders.iter().any(|item| call.access.may(item)) {
        return answer::no_permission();
    }
    let Some(person) = call.tenant.find(&id, call.today()) else {
        return answer::not_found("Employee not found");
    };
    if !folders
        .iter()
        .any(|item| call.access.may_for(item, &person))
    {
        return answer::no_permission();
    }
    let lies_in = |item: &str| match item {
        "confidential-docs.view" => (person.number.is_multiple_of(2), "Contract"),
        _ => (person.number.is_multiple_of(3), "Handbook receipt"),
    };
    let documents: Vec<Value> = folders
        .iter()
        .filter(|item| call.access.may_for(item, &person))
        .map(|item| lies_in(item))
        .filter(|(there, _)| *there && !person.sparse)
        .map(|(_, name)| {
            let link = format!(
                "https://files.samplebob.example/{}/{}",
                person.id(),
                name.replace(' ', "-")
            );
            json!({ "documentName": format!("{name}.pdf"), "downloadLink": link })
        })
        .collect();
    answer::json(json!({ "documents": documents }))
}

/// `GET /v1/docs/folders/metadata`
pub(super) async fn folders(Extension(_): Extension<Call>) -> Response {
    let folder = |(n, (name, kind)): (usize, (&str, &str))| {
        json!({
            "id": { "value": format!("7d1f0a52-3c6b-4f0e-9d6a-00000000000{n}") },
            "name": { "value": name },
            "folderType": { "value": kind },
        })
    };
    let folders = [("Confidential", "confidential"), ("Shared", "shared")];
    answer::json(folders.into_iter().enumerate().map(folder).collect())
}

/// `GET /v1/tasks`
pub(super) async fn tasks(Extension(call): Extension<Call>) -> Response {
    if !call.access.may("tasks.view") {
        return answer::no_permission();
    }
    let people = reached(&call.tenant, &call.access, call.today());
    let theirs = people.filter(|person| call.access.may_for("tasks.view", person));
    let tasks: Vec<Value> = theirs.filter_map(|person| task(&person)).collect();
    answer::json(json!({ "tasks": tasks }))
}

/// `GET /v1/tasks/people/{id}`
pub(super) async fn tasks_of(Extension(call): Extension<Call>, Path(id): Path<String>) -> Response {
    if !call.access.may("tasks.view") {
        return answer::no_permission();
    }
    match call.tenant.find(&id, call.today()) {
        None => answer::not_found("Employee not found"),
        Some(person) if !call.access.may_for("tasks.view", &person) => answer::no_permission(),
        Some(person) => {
            let tasks: Vec<Value> = task(&person).into_iter().collect();
            answer::json(json!({ "tasks": tasks }))
        }
    }
}

/// Whoever is about to start has something to do.
fn task(person: &Person) -> Option<Value> {
    (person.lifecycle == Lifecycle::Hired).then(|| {
        let who = super::values::reference(person, person.number);
        json!({
            "id": 81_000 + person.number,
            "owner": who,
            "requestedFor": who,
            "title": "Read the welcome letter",
            "due": person.started(),
            "status": "open",
            "set": "First week",
            "workflow": "Onboarding",
            "ordinalInWorkflow": 1,
            "description": null,
            "completionDate": null,
            "companyId": person.company,
        })
    })
}
