//! Time off: its kinds, who is out, requests and balances.

use serde_json::Value;

use super::{
    super::said::msg,
    answer::unexpected,
    client::{Answer, Conversation, Fault, Question},
    probes::{A_FEW, Learnt, People, Probe, Seen, not_there},
    remarks,
};
use crate::base::time::{self, Duration};

pub(super) async fn policy_types(bob: &Conversation<'_>) -> Result<Learnt, Fault> {
    let question = Question::get("GET /v1/timeoff/policy-types", "/v1/timeoff/policy-types");
    let probe = Probe::PolicyTypes;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            let kinds = body.list("policyTypes", question.name)?.items;
            let kinds_of_leave: Vec<String> = kinds
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
            let seen = match kinds_of_leave.len() {
                0 => probe.unclear(msg("evidence-no-kinds-of-leave")),
                count => probe.granted(msg("evidence-kinds-of-leave").arg("count", count)),
            };
            Learnt {
                seen: vec![seen],
                kinds_of_leave,
            }
        }
        // HiBob's manual asks for "Manage" here, the setup guide for "See".
        Answer::Refused => probe
            .unclear(msg("evidence-kinds-of-leave-refused"))
            .with_remark(remarks::SEE_OR_MANAGE)
            .into(),
        Answer::No(status) => not_there(probe, status).into(),
    })
}

pub(super) async fn whos_out(bob: &Conversation<'_>) -> Result<Learnt, Fault> {
    let today = time::now().date_naive();
    let question = Question::get("GET /v1/timeoff/whosout", "/v1/timeoff/whosout")
        .with("from", (today - Duration::days(90)).to_string())
        .with("to", (today + Duration::days(90)).to_string());
    let probe = Probe::WhosOut;
    Ok(match bob.ask(&question).await? {
        Answer::Found(body) => {
            let mut outs = body.list("outs", question.name)?.items;
            outs.retain(Value::is_object);
            let kinds = outs
                .iter()
                .filter_map(|out| out.get("policyTypeDisplayName")?.as_str());
            let mut kinds_of_leave: Vec<String> = kinds.map(str::to_owned).collect();
            kinds_of_leave.sort_unstable();
            kinds_of_leave.dedup();
            let seen = match outs.len() {
                0 => probe.unclear(msg("evidence-nobody-out")),
                _ => probe.granted(msg("evidence-who-is-out")),
            };
            Learnt {
                seen: vec![seen],
                kinds_of_leave,
            }
        }
        Answer::Refused => probe.missing(msg("evidence-who-is-out-refused")).into(),
        Answer::No(status) => not_there(probe, status).into(),
    })
}

pub(super) async fn changes(bob: &Conversation<'_>) -> Result<Seen, Fault> {
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
                probe.granted(msg("evidence-pending-request"))
            } else {
                probe
                    .unclear(msg("evidence-no-pending-request"))
                    .with_remark(remarks::PENDING_REQUESTS)
            }
        }
        Answer::Refused => probe.unclear(msg("evidence-requests-refused")),
        Answer::No(status) => not_there(probe, status),
    })
}

/// The balance itself, in an answer about one.
const TOTAL: &str = "totalBalanceAsOfDate";

pub(super) async fn balance(
    bob: &Conversation<'_>,
    people: &People<'_>,
    kinds: &[String],
) -> Result<Seen, Fault> {
    let probe = Probe::Balance;
    let Some(kind) = kinds.first() else {
        return Ok(probe.unclear(msg("evidence-balance-without-kind")));
    };
    let today = time::now().date_naive().to_string();
    let (mut refused, mut asked) = (0, 0);
    for id in people.sample.iter().take(A_FEW) {
        let path = format!("/v1/timeoff/employees/{id}/balance");
        let question = Question::get("GET /v1/timeoff/employees/{id}/balance", path)
            .with("policyType", kind)
            .with("date", &today);
        asked += 1;
        match bob.ask(&question).await? {
            Answer::Found(body) => {
                let answer = body.json(question.name)?;
                let Some(told) = answer
                    .as_object()
                    .filter(|told| told.contains_key("employeeId") || told.contains_key(TOTAL))
                else {
                    return Err(unexpected(question.name, "JSON that is no balance"));
                };
                // An answer that only says again whom it was asked about shows nothing.
                if told
                    .iter()
                    .any(|(key, value)| key != "employeeId" && !value.is_null())
                {
                    return Ok(probe.granted(msg("evidence-balance")));
                }
            }
            Answer::Refused => refused += 1,
            Answer::No(_) => {}
        }
    }
    Ok(if refused > 0 && refused == asked {
        probe.missing(msg("evidence-balance-refused"))
    } else {
        probe.unclear(msg("evidence-no-balance"))
    })
}
