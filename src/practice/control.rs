//! The control port: Bob's state as JSON, to be read and changed while he runs.
//!
//! | request | does |
//! |---|---|
//! | `GET /` | the page with the boxes, for people |
//! | `GET /state` | everything there is to know |
//! | `PUT`, `DELETE /permissions/{id}` | ticks, unticks a box of the first group |
//! | `POST`, `DELETE /permissions/all` | ticks the 62 boxes that are asked for; unticks every box |
//! | `POST /group`, `POST /ungroup` | puts the service user into the group; takes it out of every group |
//! | `PUT /fields/{id}` | `{"view": false}`, `{"history": false}` sets a single field; `{}` ends that |
//! | `DELETE /fields` | every field follows its category's boxes again |
//! | `PUT /audience` | `"everyone"`, `"nobody"`, `{"statuses": […]}` or `{"people": […]}` |
//! | `PUT /service-user` | `{"disabled": true}`, `{"reset_token": true}` |
//! | `POST /service-users` | `{"count": 1000}` service users more, in the first group; gives their IDs and tokens |
//! | `PUT /knobs` | any of the knobs; the others stay |
//! | `PUT /fault` | adds a trouble: `{"kind": "down", "status": 503, "path": "/v1/people", "times": 2}` |
//! | `DELETE /fault` | ends every trouble and block |
//! | `GET`, `DELETE /requests` | what was asked; forgets it |
//! | `GET /load` | how many were asked in the last hour, and in its busiest minute |
//! | `POST /clock` | `{"seconds": 60}` moves Bob's clock ahead |
//! | `POST /tenant` | another company: `{"people": 1}` |

use std::{collections::BTreeMap, time::Duration};

use axum::{
    Json, Router,
    extract::{Path, Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{delete, get, post, put},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    access::{Audience, FieldRule},
    bob::Bob,
    catalogue::{ASKED, FURTHER},
    faults::Fault,
    knobs::Knobs,
    page,
    tenant::Tenant,
};

/// The page brings its own style sheet and nothing else.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// So many service users are made at one request.
const MOST_SERVICE_USERS: usize = 10_000;

pub(super) fn router(bob: Bob) -> Router {
    Router::new()
        .route("/", get(page::show).post(page::save))
        .route("/boxes/all", post(page::tick_all))
        .route("/boxes/none", post(page::untick_all))
        .route("/token", post(page::reset_token))
        .route("/page.css", get(page::style))
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .route("/state", get(state))
        .route("/permissions/all", post(grant_all).delete(revoke_all))
        .route("/permissions/{id}", put(grant).delete(revoke))
        .route("/group", post(group))
        .route("/ungroup", post(ungroup))
        .route("/fields/{id}", put(field))
        .route("/fields", delete(forget_fields))
        .route("/audience", put(audience))
        .route("/service-user", put(service_user))
        .route("/service-users", post(service_users))
        .route("/knobs", put(knobs))
        .route("/fault", put(fault).delete(heal))
        .route("/requests", get(requests).delete(forget))
        .route("/load", get(load))
        .route("/clock", post(clock))
        .route("/tenant", post(tenant))
        .layer(middleware::from_fn(guard))
        .with_state(bob)
}

/// No other site may press the buttons, and every answer carries the headers.
async fn guard(request: Request, next: Next) -> Response {
    let site = request.headers().get("sec-fetch-site");
    let foreign = site.is_some_and(|site| site != "same-origin" && site != "none");
    let mut answer = if foreign && request.method() != Method::GET {
        (StatusCode::FORBIDDEN, "This came from another site.").into_response()
    } else {
        next.run(request).await
    };
    let headers = answer.headers_mut();
    let said = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in said {
        headers.insert(name, HeaderValue::from_static(value));
    }
    answer
}

async fn state(State(bob): State<Bob>) -> Json<Value> {
    let ticked = bob.granted();
    let inner = bob.inner();
    let item = |item: &super::catalogue::Item| {
        json!({
            "id": item.id,
            "tab": item.tab.label(),
            "section": item.section,
            "group": item.group,
            "kind": item.kind.word(),
            "label": item.label,
            "asked": ASKED.iter().any(|asked| asked.id == item.id),
            "ticked": ticked.contains(item.id),
        })
    };
    let groups = inner.groups.iter().map(|group| {
        json!({
            "name": group.name,
            "members": group.members,
            "ticked": group.ticked,
            "audience": group.audience,
            "fields": group.fields,
        })
    });
    let user = &inner.users[0];
    Json(json!({
        "people": inner.tenant.headcount(),
        "service_user": { "id": user.id, "token": user.token, "disabled": user.disabled },
        "groups": groups.collect::<Vec<_>>(),
        "permissions": ASKED.iter().chain(FURTHER).map(item).collect::<Vec<_>>(),
        "knobs": inner.knobs,
        "faults": inner.faults,
    }))
}

async fn grant(State(bob): State<Bob>, Path(id): Path<String>) -> Response {
    ticks(&bob, &id, true)
}

async fn revoke(State(bob): State<Bob>, Path(id): Path<String>) -> Response {
    ticks(&bob, &id, false)
}

fn ticks(bob: &Bob, id: &str, ticked: bool) -> Response {
    if bob.ticks(id, ticked) {
        StatusCode::NO_CONTENT.into_response()
    } else {
        not_understood(StatusCode::NOT_FOUND, format!("Bob has no box {id}"))
    }
}

fn not_understood(status: StatusCode, error: impl Into<String>) -> Response {
    (status, Json(json!({ "error": error.into() }))).into_response()
}

async fn grant_all(State(bob): State<Bob>) -> StatusCode {
    bob.grant_all();
    StatusCode::NO_CONTENT
}

async fn revoke_all(State(bob): State<Bob>) -> StatusCode {
    bob.revoke_all();
    StatusCode::NO_CONTENT
}

async fn group(State(bob): State<Bob>) -> StatusCode {
    bob.group();
    StatusCode::NO_CONTENT
}

async fn ungroup(State(bob): State<Bob>) -> StatusCode {
    bob.ungroup();
    StatusCode::NO_CONTENT
}

async fn field(
    State(bob): State<Bob>,
    Path(id): Path<String>,
    Json(rule): Json<FieldRule>,
) -> Response {
    if bob.sets_field(&id, rule) {
        StatusCode::NO_CONTENT.into_response()
    } else {
        not_understood(StatusCode::NOT_FOUND, format!("Bob has no field {id}"))
    }
}

async fn forget_fields(State(bob): State<Bob>) -> StatusCode {
    bob.forget_fields();
    StatusCode::NO_CONTENT
}

async fn audience(State(bob): State<Bob>, Json(audience): Json<Audience>) -> StatusCode {
    bob.audience(audience);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceUserChange {
    disabled: Option<bool>,
    #[serde(default)]
    reset_token: bool,
}

async fn service_user(
    State(bob): State<Bob>,
    Json(change): Json<ServiceUserChange>,
) -> Json<Value> {
    match change.disabled {
        Some(true) => bob.disable_service_user(),
        Some(false) => bob.enable_service_user(),
        None => {}
    }
    if change.reset_token {
        bob.reset_token();
    }
    let (id, token) = bob.service_user();
    Json(json!({ "id": id, "token": token }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct More {
    count: usize,
}

async fn service_users(State(bob): State<Bob>, Json(more): Json<More>) -> Json<Value> {
    let added = bob.add_service_users(more.count.min(MOST_SERVICE_USERS));
    let user = |(id, token)| json!({ "id": id, "token": token });
    Json(added.into_iter().map(user).collect())
}

async fn knobs(State(bob): State<Bob>, Json(wanted): Json<BTreeMap<String, Value>>) -> Response {
    let mut inner = bob.inner();
    let mut merged = json!(inner.knobs);
    for (name, value) in wanted {
        merged[name] = value;
    }
    match serde_json::from_value::<Knobs>(merged) {
        Ok(knobs) => {
            inner.knobs = knobs.clone();
            Json(knobs).into_response()
        }
        Err(error) => not_understood(StatusCode::UNPROCESSABLE_ENTITY, error.to_string()),
    }
}

async fn fault(State(bob): State<Bob>, Json(fault): Json<Fault>) -> StatusCode {
    bob.fault(fault);
    StatusCode::NO_CONTENT
}

async fn heal(State(bob): State<Bob>) -> StatusCode {
    bob.heals();
    StatusCode::NO_CONTENT
}

async fn requests(State(bob): State<Bob>) -> Json<Value> {
    Json(json!({ "most_in_flight": bob.most_in_flight(), "requests": bob.requests() }))
}

async fn forget(State(bob): State<Bob>) -> StatusCode {
    bob.forget_requests();
    StatusCode::NO_CONTENT
}

async fn load(State(bob): State<Bob>) -> Json<Value> {
    Json(json!({
        "asked": bob.asked(),
        "busiest_minute": bob.busiest_minute(),
        "most_in_flight": bob.most_in_flight(),
    }))
}

#[derive(Deserialize)]
struct Ahead {
    seconds: u64,
}

async fn clock(State(bob): State<Bob>, Json(ahead): Json<Ahead>) -> StatusCode {
    bob.time_passes(Duration::from_secs(ahead.seconds));
    StatusCode::NO_CONTENT
}

async fn tenant(State(bob): State<Bob>, Json(tenant): Json<Tenant>) -> StatusCode {
    bob.move_to(tenant);
    StatusCode::NO_CONTENT
}
