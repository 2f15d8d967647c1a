//! The API and its probes: nothing that a customer types can lead a call elsewhere, nothing is
//! written, and no answer proves more than it shows.

use std::collections::BTreeSet;

use super::{
    super::{
        field_rules::allows,
        pack::{Auth, Checker, Method, Outcome, Probe, Proof},
        rest::{JsonPath, Template},
        vendor::Vendor,
        verdict::Verdict,
    },
    Judged, PACK, is_slug,
};

/// Different questions in one check, so that the calls of a check are left for trying again.
const MOST_QUESTIONS: usize = 30;
/// What a query may hold beside fields.
const DATES: [&str; 2] = ["today", "a_year_ago"];

/// Headers that say how a call travels, not who asks.
const TRANSPORT: [&str; 6] = [
    "host",
    "content-length",
    "content-type",
    "transfer-encoding",
    "connection",
    "upgrade",
];

pub(super) fn judge(judged: &mut Judged<'_>) {
    let api = &judged.pack.api;
    if api.base_url.contains(['{', '}']) {
        let what = "May hold no {field}: the host is fixed. Put the field into path_prefix or a probe's path.";
        judged.fault("api.base_url", what);
    } else if let Err(fault) = Vendor::address(&api.base_url) {
        judged.fault("api.base_url", format!("{fault}."));
    } else if let Ok((_, true)) = Vendor::address(&api.base_url) {
        let what = "Leads to this machine; a pack names the vendor's own address. For a test, name another in KEYWAY_API_URLS.";
        judged.fault("api.base_url", what);
    } else if !api.base_url.starts_with("https://") {
        judged.fault("api.base_url", "Should begin with https://.");
    }
    match judged.pack.checker {
        Checker::Rest => rest(judged),
        Checker::Hibob => {
            let more = api.auth.is_some() || !api.path_prefix.is_empty() || api.account.is_some();
            if more || !judged.pack.probes.is_empty() {
                let what = "This checker knows its API itself; leave base_url alone here, and no [[probes]].";
                judged.fault("api", what);
            }
        }
    }
}

fn rest(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let api = &pack.api;
    path(judged, "api.path_prefix", &api.path_prefix, true);
    if let Some(account) = &api.account {
        template(judged, "api.account", account, false, &[]);
    }
    let exchange = api.auth.as_ref().is_some_and(|auth| sign_in(judged, auth));
    if api.auth.is_none() {
        let what = "Is missing. Say how a call signs in: [api.auth].";
        judged.fault("api.auth", what);
    }
    let ids = pack.probes.iter().enumerate();
    let ids = ids.map(|(n, probe)| (format!("probes[{n}].id"), probe.id.as_str()));
    judged.unique(PACK, ids, |id| format!("The probe “{id}”"));
    for (n, one) in pack.probes.iter().enumerate() {
        probe(judged, n, one, exchange);
    }
    let first = pack.probes.iter().filter(|probe| probe.sign_in).count();
    if first > 1 || (first == 0 && !exchange) {
        let what = "One probe must have sign_in = true, so that good credentials are told from bad ones; none may where a token is exchanged without one.";
        judged.fault("probes", what);
    }
    let questions: BTreeSet<_> = pack.probes.iter().map(Probe::question).collect();
    if questions.len() > MOST_QUESTIONS {
        let what = format!("Are more than {MOST_QUESTIONS} different questions; ask fewer.");
        judged.fault("probes", what);
    }
}

/// Whether a token is exchanged.
fn sign_in(judged: &mut Judged<'_>, auth: &Auth) -> bool {
    match auth {
        Auth::Basic { user, password } => {
            template(judged, "api.auth.user", user, true, &[]);
            template(judged, "api.auth.password", password, true, &[]);
        }
        Auth::Bearer { token } => template(judged, "api.auth.token", token, true, &[]),
        Auth::Header { name, value } => {
            if value.chars().any(char::is_control) {
                judged.fault(
                    "api.auth.value",
                    "Holds a line break or the like; take it out.",
                );
            }
            let is_name =
                !name.is_empty() && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
            let is_transports = TRANSPORT
                .iter()
                .any(|taken| name.eq_ignore_ascii_case(taken));
            if !is_name || is_transports {
                judged.fault(
                    "api.auth.name",
                    "Should be a header's name, such as X-Api-Key.",
                );
            }
            template(judged, "api.auth.value", value, true, &[]);
        }
        Auth::Exchange {
            path: at,
            send,
            token_at,
            ..
        } => {
            path(judged, "api.auth.path", at, false);
            if send.is_empty() {
                judged.fault(
                    "api.auth.send",
                    "Is empty; name what is sent, such as client_id.",
                );
            }
            for (_, value) in send {
                template(judged, "api.auth.send", value, true, &[]);
            }
            json_path(judged, "api.auth.token_at", token_at);
            return true;
        }
    }
    false
}

fn probe(judged: &mut Judged<'_>, n: usize, probe: &Probe, exchange: bool) {
    let at = |key: &str| format!("probes[{n}].{key}");
    if !is_slug(&probe.id) {
        judged.fault(
            at("id"),
            "Should be lower-case letters, digits and hyphens.",
        );
    }
    path(judged, &at("path"), &probe.path, false);
    for (_, value) in &probe.query {
        template(judged, &at("query"), value, false, &DATES);
    }
    match (probe.method, &probe.body, &probe.harmless) {
        (Method::Get, Some(_), _) => {
            judged.fault(
                at("body"),
                "A get sends nothing; take it out or make it a post.",
            );
        }
        (Method::Post, None, _) => {
            judged.fault(at("body"), "Is missing; say what the post asks for.");
        }
        (Method::Post, Some(_), None) => {
            let what = "Is missing; say why this post changes nothing. What changes anything may not be asked.";
            judged.fault(at("harmless"), what);
        }
        _ => {}
    }
    if !probe.causes.is_empty() && !probe.sign_in {
        judged.fault(
            at("causes"),
            "Only the sign-in has causes; write outcomes instead.",
        );
    }
    let proves = |proof: &Proof| matches!(proof, Proof::Probe { probe: id } if *id == probe.id);
    let used = judged
        .pack
        .permissions
        .iter()
        .any(|permission| proves(&permission.proof));
    if !used && !probe.sign_in {
        judged.fault(at("id"), "No permission is proved by it; take it out.");
    }
    if used {
        let grants = |outcome: &Outcome| outcome.verdict == Verdict::Granted;
        if !probe.outcomes.iter().any(grants) {
            judged.fault(
                at("outcomes"),
                "No outcome is granted, so it proves nothing; add one.",
            );
        }
    } else if !probe.outcomes.is_empty() {
        judged.fault(
            at("outcomes"),
            "No permission asks for them; take them out.",
        );
    }
    for (m, one) in probe.outcomes.iter().enumerate() {
        outcome(judged, &format!("probes[{n}].outcomes[{m}]"), one, exchange);
    }
}

fn outcome(judged: &mut Judged<'_>, at: &str, outcome: &Outcome, exchange: bool) {
    let when = &outcome.when;
    for (key, paths) in [("present", &when.present), ("absent", &when.absent)] {
        for path in paths {
            json_path(judged, &format!("{at}.when.{key}"), path);
        }
    }
    for (key, path) in [("not_empty", &when.not_empty), ("empty", &when.empty)] {
        if let Some(path) = path {
            json_path(judged, &format!("{at}.when.{key}"), path);
        }
    }
    let read = when.status == [200];
    if when.status.is_empty() {
        judged.fault(
            format!("{at}.when.status"),
            "Is empty; name a status, or leave it out for 200.",
        );
    }
    if when.looks_inside() && !read {
        let what = "Only an answer of 200 is read; take out what else is asked of it.";
        judged.fault(format!("{at}.when"), what);
    }
    if outcome.verdict == Verdict::Granted && !(read && when.asks_for_something()) {
        let what = "A status alone proves nothing, nor does what is not there; say what must be in the answer: present or not_empty.";
        judged.fault(format!("{at}.when"), what);
    }
    let absence = when.status.contains(&200) && outcome.verdict == Verdict::Missing;
    if absence && (when.not_empty.is_none() || when.absent.is_empty()) {
        let what = "In an answer of 200 something is missing only where others are there; name absent and not_empty.";
        judged.fault(format!("{at}.when"), what);
    }
    if when.status.contains(&401) && (!exchange || outcome.verdict == Verdict::Granted) {
        let what = "401 refuses the credentials and ends the check; only after an exchanged token may it mean something else.";
        judged.fault(format!("{at}.when.status"), what);
    }
    if when.status.contains(&429) || when.status.iter().any(|status| *status >= 500) {
        let what = "429 and 5xx are the vendor's trouble and prove nothing; take them out.";
        judged.fault(format!("{at}.when.status"), what);
    }
}

/// A path begins with a slash, leads nowhere else and holds no secret.
fn path(judged: &mut Judged<'_>, at: &str, path: &str, may_be_empty: bool) {
    if path.is_empty() && may_be_empty {
        return;
    }
    let plain = path.starts_with('/')
        && !path.starts_with("//")
        && !path.split('/').any(|part| part == ".." || part == ".")
        && !path.contains(['?', '#', '\\', ' ', '@', ':', '%'])
        && !path.chars().any(char::is_control);
    if !plain {
        let what = "Should be a path such as /v1/employees, with no host, no query and no dots.";
        judged.fault(at, what);
    }
    template(judged, at, path, false, &[]);
    let names = Template::parse(path).map_or_else(Vec::new, |path| path.names().collect());
    for field in names.into_iter().filter_map(|name| judged.pack.field(name)) {
        let allowed = field.rules.allowed.as_deref();
        if allowed.is_none_or(|allowed| ['.', '/', '%', '\\'].iter().any(|c| allows(allowed, *c))) {
            let what = format!(
                "“{}” stands in a path; give it rules.allowed without full stops and slashes, so that it cannot lead elsewhere.",
                field.id
            );
            judged.fault(at, what);
        }
    }
}

/// A text with `{field}` in it names fields of the form, and secrets only where they may go.
fn template(judged: &mut Judged<'_>, at: &str, text: &str, secrets: bool, also: &[&str]) {
    let Some(template) = Template::parse(text) else {
        judged.fault(at, "Has a brace that is not closed; write {field}.");
        return;
    };
    for name in template.names() {
        match judged.pack.field(name) {
            _ if also.contains(&name) => {}
            Some(field) if field.secret && !secrets => {
                let what =
                    format!("“{name}” is a secret and may not stand here, where logs may keep it.");
                judged.fault(at, what);
            }
            Some(_) => {}
            None => {
                let what = format!("There is no field “{name}”; name one of [[fields]].");
                judged.fault(at, what);
            }
        }
    }
}

fn json_path(judged: &mut Judged<'_>, at: &str, text: &str) {
    if JsonPath::parse(text).is_none() {
        let what = format!("“{text}” should be a path such as data[].attributes.email.");
        judged.fault(at, what);
    }
}
