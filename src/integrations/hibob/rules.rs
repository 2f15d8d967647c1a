//! What makes a box of Bob granted, missing or unclear, in words. The matrix of tests holds the check
//! to them.

use super::super::rules::Rules;

fn rules(how: &str, granted: &str, missing: Option<&str>, unclear: &str) -> Rules {
    Rules {
        how: how.to_owned(),
        granted: (!granted.is_empty()).then(|| granted.to_owned()),
        missing: missing.map(str::to_owned),
        unclear: unclear.to_owned(),
    }
}

pub(in super::super) fn of_section() -> Rules {
    rules(
        "By `POST /v1/people/search`, for a few fields of the section and up to 20 people",
        "Fields of the section come back, and none is left out that the rule for sensitive fields does not explain.",
        Some(
            "Not one of its fields comes back, and that can only mean that it is closed: Bob writes `null` for other empty fields, or three people and more were looked at.",
        ),
        "Some fields come back and others do not (half open: they are named). Nobody could be looked at, or too few to tell closed from empty. Only fields were asked that need View and Edit. No section of the company goes by this name or id, or several do.",
    )
}

pub(in super::super) fn of_table() -> Rules {
    rules(
        "By `GET /v1/bulk/people/{table}`, then `GET /v1/people/{id}/{table}` of two people",
        "Somebody's entry of the past is shown.",
        Some(
            "Bob shows the current entry of a person and refuses the table as a whole, or refuses both.",
        ),
        "Everybody has exactly one entry, or none. Bob keeps columns of it back. Bob has no such table here.",
    )
}

pub(in super::super) fn of_endpoint(endpoint: &str) -> Option<Rules> {
    let unless = "An empty list, which may be so. 404: the module may be switched off.";
    Some(match endpoint {
        "time_off_policy_types" => rules(
            "By `GET /v1/timeoff/policy-types`",
            "Kinds of time off are listed.",
            None,
            "403, because Bob may want “Manage” for it where the guide asks for “See”. An empty list. 404.",
        ),
        "reports" => rules(
            "By `GET /v1/company/reports`",
            "Reports are listed.",
            Some("403."),
            unless,
        ),
        "whos_out" => rules(
            "By `GET /v1/timeoff/whosout`, three months to either side",
            "Somebody is out.",
            Some("403."),
            unless,
        ),
        "time_off_changes" => rules(
            "By `GET /v1/timeoff/requests/changes` with pending ones, of the last 30 days",
            "A request is shown that is still pending.",
            None,
            "No pending request is shown. 403, which may be for want of another box.",
        ),
        "time_off_balance" => rules(
            "By `GET /v1/timeoff/employees/{id}/balance` of two people, active ones first",
            "A balance is shown.",
            Some("403 for all of them, and a balance for none."),
            "No kind of time off is known to ask for. 404 for all of them.",
        ),
        "documents" => rules(
            "By `GET /v1/docs/people/{id}` of two people",
            "",
            None,
            "Always: the answer does not say which folder a document lies in. What was shown stands in the evidence.",
        ),
        _ => return None,
    })
}
