//! Bob's API: every path, and the order in which a call is met at the door.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use tokio_util::sync::CancellationToken;

use super::{
    access::Access, answer, bob::Bob, company, faults, knobs::Knobs, recorded::Recorded, search,
    tables, tenant::Tenant, time_off,
};
use crate::base::time::Moment;

/// Larger bodies than this are not read.
const LARGEST_BODY: usize = 1024 * 1024;

#[derive(Clone)]
struct Door {
    bob: Bob,
    stop: CancellationToken,
}

/// A call that was let in: what the caller may see, and of what company.
#[derive(Clone)]
pub(super) struct Call {
    pub access: Access,
    pub tenant: Arc<Tenant>,
    pub knobs: Knobs,
    pub now: Moment,
}

impl Call {
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}

pub(super) fn router(bob: Bob, stop: CancellationToken) -> Router {
    let door = Door { bob, stop };
    Router::new()
        .route("/v1/company/people/fields", get(company::fields))
        .route("/v1/company/named-lists", get(company::named_lists))
        .route("/v1/company/named-lists/{name}", get(company::named_list))
        .route("/v1/company/reports", get(company::reports))
        .route("/v1/docs/people/{id}", get(company::documents))
        .route("/v1/docs/folders/metadata", get(company::folders))
        .route("/v1/tasks", get(company::tasks))
        .route("/v1/tasks/people/{id}", get(company::tasks_of))
        .route("/v1/people/search", post(search::search))
        .route("/v1/people/{id}", post(search::read_one))
        .route("/v1/profiles", get(search::profiles))
        .route("/v1/people/{id}/{table}", get(tables::one))
        .route("/v1/bulk/people/{table}", get(tables::bulk))
        .route("/v1/timeoff/whosout", get(time_off::whos_out))
        .route("/v1/timeoff/outtoday", get(time_off::out_today))
        .route("/v1/timeoff/requests/changes", get(time_off::changes))
        .route("/v1/timeoff/employees/{id}/balance", get(time_off::balance))
        .route("/v1/timeoff/policy-types", get(time_off::policy_types))
        .route(
            "/v1/timeoff/policy-types/{name}",
            get(time_off::policy_type),
        )
        .route("/v1/timeoff/policies", get(time_off::policy))
        .route("/v1/timeoff/policies/names", get(time_off::policy_names))
        .fallback(nowhere)
        .method_not_allowed_fallback(nowhere)
        .layer(middleware::from_fn_with_state(door, meet))
}

async fn nowhere(uri: Uri) -> Response {
    if is_api(uri.path()) {
        answer::not_found("Not found")
    } else {
        faults::html_page()
    }
}

fn is_api(path: &str) -> bool {
    path == "/v1" || path.starts_with("/v1/")
}

/// Writes down that a call ended, even when the caller left before its answer.
struct InHand(Bob);

impl Drop for InHand {
    fn drop(&mut self) {
        self.0.inner().is_over();
    }
}

/// Every call passes here: written down, then firewall, troubles, latency, who it is, quota.
async fn meet(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let number = door.bob.inner().comes_in(Recorded {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        status: None,
        body: serde_json::from_slice(&body).ok(),
    });
    let _in_hand = InHand(door.bob.clone());
    let request = Request::from_parts(parts, Body::from(body));
    let answer = through(&door, peer, request, next).await;
    door.bob
        .inner()
        .is_answered(number, answer.status().as_u16());
    answer
}

async fn through(door: &Door, peer: SocketAddr, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let caller = digest(request.headers());
    let (trouble, latency, shut_out) = {
        let mut inner = door.bob.inner();
        let now = inner.now();
        let shut_out = inner.limits.is_blocked(peer.ip(), caller, now);
        let shut_out = shut_out.then_some(inner.knobs.block_status);
        let trouble = faults::strike(&mut inner.faults, &path);
        (trouble, inner.knobs.latency_ms, shut_out)
    };
    if latency > 0 {
        tokio::time::sleep(Duration::from_millis(latency)).await;
    }
    if let Some(status) = shut_out {
        return answer::blocked(status);
    }
    if let Some(trouble) = trouble {
        return faults::answer(trouble, &door.stop).await;
    }
    if !is_api(&path) {
        return next.run(request).await;
    }
    let endpoint = endpoint(&request);
    let (quota, let_in) = {
        let mut inner = door.bob.inner();
        let now = inner.now();
        let own = inner.knobs.limits.clone();
        let quota = inner.limits.count(&endpoint, caller, &own, now);
        (quota, call(&inner, request.headers(), now))
    };
    let mut answer = match let_in {
        _ if quota.is_used_up() => answer::too_many(),
        Err(answer) => answer,
        Ok(call) => {
            request.extensions_mut().insert(call);
            next.run(request).await
        }
    };
    quota.write(answer.headers_mut());
    let mut inner = door.bob.inner();
    let now = inner.now();
    inner
        .limits
        .refused(answer.status(), peer.ip(), caller, now);
    answer
}

/// The name of an endpoint in the limits: method and path with its gaps.
fn endpoint(request: &Request) -> String {
    let path = request.extensions().get::<MatchedPath>();
    let path = path.map_or("elsewhere", MatchedPath::as_str);
    let table = request.uri().path().rsplit('/').next().unwrap_or_default();
    format!("{} {}", request.method(), path.replace("{table}", table))
}

#[expect(clippy::result_large_err, reason = "an answer is made either way")]
fn call(inner: &super::bob::Inner, headers: &HeaderMap, now: Moment) -> Result<Call, Response> {
    let (id, token) = credentials(headers).ok_or_else(answer::who_are_you)?;
    let user = inner
        .users
        .iter()
        .find(|user| user.id == id && user.token == token);
    let user = user.ok_or_else(answer::who_are_you)?;
    if user.disabled {
        let status = StatusCode::from_u16(inner.knobs.disabled_status);
        return Err(match status {
            Ok(StatusCode::UNAUTHORIZED) => answer::who_are_you(),
            _ => answer::no_permission(),
        });
    }
    Ok(Call {
        access: Access::of(&user.id, &inner.groups, inner.knobs.sensitive_needs_edit),
        tenant: inner.tenant.clone(),
        knobs: inner.knobs.clone(),
        now,
    })
}

fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let plain = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, token) = plain.split_once(':')?;
    Some((id.to_owned(), token.to_owned()))
}

/// Tells callers apart without keeping what they sent.
fn digest(headers: &HeaderMap) -> [u8; 32] {
    let value = headers.get(header::AUTHORIZATION);
    Sha256::digest(value.map(HeaderValue::as_bytes).unwrap_or_default()).into()
}

/// A JSON body, as forgiving about its content type as Bob is.
pub(super) fn parse(body: &Bytes) -> Option<serde_json::Value> {
    if body.is_empty() {
        return Some(serde_json::json!({}));
    }
    serde_json::from_slice(body).ok()
}
