//! Time off: who is out, what changed, balances and policies.

use std::collections::HashMap;

use axum::{
    Extension,
    extract::{Path, Query},
    response::Response,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    access::reached,
    answer,
    api::Call,
    knobs::{PendingNeed, PolicyTypesNeed, Unticked},
    people::Person,
};
use crate::base::time::{DateTime, Duration, Moment, Utc};

type Asked = Query<HashMap<String, String>>;

struct Policy {
    kind: &'static str,
    name: &'static str,
    activity: &'static str,
    allowance: u32,
}

const POLICIES: [Policy; 3] = [
    Policy {
        kind: "Holiday",
        name: "Holiday (25 days)",
        activity: "paidTimeoff",
        allowance: 25,
    },
    Policy {
        kind: "Sick",
        name: "Sick leave",
        activity: "paidTimeoff",
        allowance: 10,
    },
    Policy {
        kind: "Work from home",
        name: "Home working",
        activity: "workTime",
        allowance: 52,
    },
];

/// One request for time off.
struct Absence {
    person: Person,
    id: usize,
    start: NaiveDate,
    end: NaiveDate,
    asked_at: Moment,
    policy: &'static str,
    pending: bool,
    private: bool,
}

/// Every third person is or was away around these days; a few of the requests are still pending.
fn absences(call: &Call) -> impl Iterator<Item = Absence> {
    let people = reached(&call.tenant, &call.access, call.today());
    let active = people.filter(|person| person.lifecycle.is_active() && !person.sparse);
    let away =
        active.filter(|person| call.tenant.has_time_off() && person.number.is_multiple_of(3));
    away.map(|person| {
        let start = call.today() + Duration::days(person.spread(40) - 20);
        Absence {
            id: 500_000 + person.number,
            start,
            end: start + Duration::days(4),
            asked_at: call.now - Duration::hours(2 + person.spread(400)),
            policy: POLICIES[person.number / 3 % POLICIES.len()].kind,
            pending: person.number % 4 == 3,
            private: person.number % 5 == 4,
            person,
        }
    })
}

/// `GET /v1/timeoff/whosout`
pub(super) async fn whos_out(Extension(call): Extension<Call>, Query(asked): Asked) -> Response {
    let (Some(from), Some(to)) = (date(&asked, "from"), date(&asked, "to")) else {
        return answer::bad_request("from and to are dates");
    };
    outs(&call, &asked, from, to, |absence| {
        json!({
            "requestId": absence.id,
            "employeeId": absence.person.id(),
            "employeeDisplayName": absence.person.display_name(),
            "policyTypeDisplayName": absence.policy,
            "type": "days",
            "startDate": absence.start,
            "startPortion": "all_day",
            "endDate": absence.end,
            "endPortion": "all_day",
            "status": if absence.pending { "pending" } else { "approved" },
            "visibility": visibility(absence),
        })
    })
}

/// `GET /v1/timeoff/outtoday`
pub(super) async fn out_today(Extension(call): Extension<Call>, Query(asked): Asked) -> Response {
    let today = date(&asked, "today").unwrap_or(call.today());
    outs(&call, &asked, today, today, |absence| {
        json!({
            "employeeId": absence.person.id(),
            "employeeDisplayName": absence.person.display_name(),
            "employeeEmail": absence.person.email(),
            "policyTypeDisplayName": absence.policy,
            "requestRangeType": "days",
            "startDate": absence.start,
            "startDatePortion": "all_day",
            "endDate": absence.end,
            "endDatePortion": "all_day",
            "visibility": visibility(absence),
        })
    })
}

fn outs(
    call: &Call,
    asked: &HashMap<String, String>,
    from: NaiveDate,
    to: NaiveDate,
    written: impl Fn(&Absence) -> Value,
) -> Response {
    if !call.access.may("whos-out.view") {
        return unticked(call, "outs");
    }
    let shown = |absence: &Absence| {
        call.access.may_for("whos-out.view", &absence.person)
            && absence.start <= to
            && absence.end >= from
            && (!absence.pending
                || (yes(asked, "includePending") && may_see_pending(call, absence)))
            && (!absence.private || yes(asked, "includePrivate"))
    };
    let outs: Vec<Value> = absences(call)
        .filter(shown)
        .map(|absence| written(&absence))
        .collect();
    answer::json(json!({ "outs": outs }))
}

/// `GET /v1/timeoff/requests/changes`
pub(super) async fn changes(Extension(call): Extension<Call>, Query(asked): Asked) -> Response {
    let Some(since) = moment(&asked, "since") else {
        return answer::bad_request("since is a date and time");
    };
    let until = moment(&asked, "to").unwrap_or(call.now);
    let half_a_year = Duration::days(184);
    if call.now - since > half_a_year || until - since > half_a_year {
        return answer::bad_request("since and to lie within the last six months");
    }
    if !call.access.may("whos-out.view") {
        return unticked(&call, "changes");
    }
    let shown = |absence: &Absence| {
        call.access.may_for("whos-out.view", &absence.person)
            && (since..=until).contains(&absence.asked_at)
            && (!absence.pending
                || (yes(&asked, "includePending") && may_see_pending(&call, absence)))
    };
    let written = |absence: Absence| {
        json!({
            "changeType": if absence.pending { "Pending" } else { "Created" },
            "employeeId": absence.person.id(),
            "employeeDisplayName": absence.person.display_name(),
            "employeeEmail": absence.person.email(),
            "requestId": absence.id,
            "policyTypeDisplayName": absence.policy,
            "type": "days",
            "createdOn": absence.asked_at,
            "startDate": absence.start,
            "startPortion": "all_day",
            "endDate": absence.end,
            "endPortion": "all_day",
            "durationUnit": "days",
            "totalDuration": 5,
            "totalCost": 5,
            "changeReason": null,
            "visibility": visibility(&absence),
        })
    };
    let changes: Vec<Value> = absences(&call).filter(shown).map(written).collect();
    answer::json(json!({ "changes": changes }))
}

/// `GET /v1/timeoff/employees/{id}/balance`
pub(super) async fn balance(
    Extension(call): Extension<Call>,
    Path(id): Path<String>,
    Query(asked): Asked,
) -> Response {
    let (Some(kind), Some(day)) = (asked.get("policyType"), date(&asked, "date")) else {
        return answer::bad_request("policyType and date are needed");
    };
    if !call.access.may("time-off-balance.view") {
        return answer::no_permission();
    }
    let Some(person) = call.tenant.find(&id, call.today()) else {
        return answer::not_found("Employee not found");
    };
    if !call.access.may_for("time-off-balance.view", &person) {
        return answer::no_permission();
    }
    let Some(policy) = POLICIES.iter().find(|policy| policy.kind == kind) else {
        return answer::not_found("Policy type not found");
    };
    let taken = u32::try_from(person.spread(5)).unwrap_or(0);
    let left = policy.allowance.saturating_sub(taken);
    answer::json(json!({
        "employeeId": person.id(),
        "totalBalanceAsOfDate": left,
        "totalRoundedBalanceAsOfDate": left,
        "pointInTime": day,
        "startingBalance": 0,
        "startingBalanceAsOf": person.started(),
        "totalTaken": taken,
        "totalAdminAdjustments": 0,
        "totalSystemAdjustments": 0,
        "annualAllowance": policy.allowance,
        "policy": policy.name,
    }))
}

/// `GET /v1/timeoff/policy-types`
pub(super) async fn policy_types(Extension(call): Extension<Call>) -> Response {
    if !may_see_policies(&call) {
        return answer::no_permission();
    }
    let kinds: Vec<_> = POLICIES.iter().map(|policy| policy.kind).collect();
    answer::json(json!({ "policyTypes": kinds }))
}

/// `GET /v1/timeoff/policy-types/{policyType}`
pub(super) async fn policy_type(
    Extension(call): Extension<Call>,
    Path(name): Path<String>,
) -> Response {
    if !may_see_policies(&call) {
        return answer::no_permission();
    }
    match POLICIES.iter().find(|policy| policy.kind == name) {
        Some(policy) => answer::json(
            json!({ "name": policy.kind, "activity": policy.activity, "unit": "days" }),
        ),
        None => answer::not_found("Policy type not found"),
    }
}

/// `GET /v1/timeoff/policies/names`: documented as `policyNames`, read by clients as `policies`.
pub(super) async fn policy_names(
    Extension(call): Extension<Call>,
    Query(asked): Asked,
) -> Response {
    let Some(kind) = asked.get("policyTypeName") else {
        return answer::bad_request("policyTypeName is needed");
    };
    if !may_see_policies(&call) {
        return answer::no_permission();
    }
    let names = POLICIES.iter().filter(|policy| policy.kind == kind);
    let names: Vec<_> = names.map(|policy| policy.name).collect();
    if names.is_empty() {
        return answer::not_found("Policy type not found");
    }
    answer::json(json!({ "policyNames": names, "policies": names }))
}

/// `GET /v1/timeoff/policies`
pub(super) async fn policy(Extension(call): Extension<Call>, Query(asked): Asked) -> Response {
    let Some(name) = asked.get("policyName") else {
        return answer::bad_request("policyName is needed");
    };
    if !may_see_policies(&call) {
        return answer::no_permission();
    }
    let Some(policy) = POLICIES.iter().find(|policy| policy.name == name) else {
        return answer::not_found("Policy not found");
    };
    answer::json(json!({
        "name": policy.name,
        "allowance": policy.allowance,
        "maxBalance": policy.allowance + 5,
        "minBalance": 0,
        "yosIncrease": [{ "yearsOfService": 5, "extraDays": 2 }],
        "minTimeOffRequestDuration": "halfDay",
        "bookingWorkDaysOnly": true,
        "approvalRequired": true,
        "description": "",
        "unit": "days",
    }))
}

fn may_see_policies(call: &Call) -> bool {
    let manages = call.access.may("time-off-settings.manage");
    match call.knobs.policy_types_need {
        PolicyTypesNeed::Manage => manages,
        PolicyTypesNeed::See => manages || call.access.may("time-off-settings.view"),
    }
}

fn may_see_pending(call: &Call, absence: &Absence) -> bool {
    let item = match call.knobs.pending_need {
        PendingNeed::Approve => "time-off-requests.approve",
        PendingNeed::Create => "time-off-requests.create",
    };
    call.access.may_for(item, &absence.person)
}

fn unticked(call: &Call, list: &str) -> Response {
    match call.knobs.unticked {
        Unticked::Refuses => answer::no_permission(),
        Unticked::ShowsNothing => answer::json(json!({ list: [] })),
    }
}

fn visibility(absence: &Absence) -> &'static str {
    if absence.private { "Private" } else { "Public" }
}

fn date(asked: &HashMap<String, String>, name: &str) -> Option<NaiveDate> {
    asked.get(name)?.parse().ok()
}

fn moment(asked: &HashMap<String, String>, name: &str) -> Option<Moment> {
    let text = asked.get(name)?;
    let exact = DateTime::parse_from_rfc3339(&text.replace(' ', "+")).ok();
    exact.map(|moment| moment.with_timezone(&Utc)).or_else(|| {
        let day: NaiveDate = text.parse().ok()?;
        Some(day.and_hms_opt(0, 0, 0)?.and_utc())
    })
}

fn yes(asked: &HashMap<String, String>, name: &str) -> bool {
    asked.get(name).is_some_and(|value| value == "true")
}
