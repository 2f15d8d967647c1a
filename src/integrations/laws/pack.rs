//! Names, fields, permissions, profiles and remarks.

use super::{
    super::pack::{AccessProfile, Checker, Field, Permission, Proof},
    Judged, PACK, is_made_of, is_slug,
};

pub(super) fn judge(judged: &mut Judged<'_>) {
    identity(judged);
    fields(judged);
    permissions(judged);
    profiles(judged);
    causes(judged);
    remarks(judged);
}

fn identity(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    if !is_slug(&pack.key) {
        let what = "Should be lower-case letters, digits and hyphens, such as acme-hr.";
        judged.fault("key", what);
    }
    if !is_version(&pack.version) {
        let what = "Should be three numbers, such as 1.0.0; raise it with every change.";
        judged.fault("version", what);
    }
    if !pack.app_url.starts_with("https://") {
        judged.fault("app_url", "Should begin with https://.");
    }
}

fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    let is_number = |part: &&str| {
        !part.is_empty()
            && part.len() <= 9
            && part.bytes().all(|c| c.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
    };
    parts.len() == 3 && parts.iter().all(is_number)
}

fn fields(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    if pack.fields.is_empty() {
        judged.fault("fields", "Nothing to sign in with; add [[fields]].");
    }
    let ids = pack.fields.iter().enumerate();
    let ids = ids.map(|(n, field)| (format!("fields[{n}].id"), field.id.as_str()));
    judged.unique(PACK, ids, |id| format!("The field “{id}”"));
    for (n, field) in pack.fields.iter().enumerate() {
        if !is_made_of(&field.id, |c| c == '_') {
            let what = "Should be lower-case letters, digits and underscores, such as api_key.";
            judged.fault(format!("fields[{n}].id"), what);
        }
        rules(judged, n, field);
    }
    for id in judged.known.fields {
        if pack.field(id).is_none() {
            let what = format!("The checker needs a field with the id “{id}”; add it.");
            judged.fault("fields", what);
        }
    }
}

fn rules(judged: &mut Judged<'_>, n: usize, field: &Field) {
    let rules = &field.rules;
    let at = |key: &str| format!("fields[{n}].rules.{key}");
    if field.secret && (rules.min_length.is_some() || rules.max_length.is_some()) {
        let key = if rules.min_length.is_some() {
            "min_length"
        } else {
            "max_length"
        };
        let what = "Vendors change how long their secrets are; take the length of a secret out.";
        judged.fault(at(key), what);
    }
    if let (Some(least), Some(most)) = (rules.min_length, rules.max_length)
        && least > most
    {
        judged.fault(at("min_length"), "Is above max_length; turn them round.");
    }
    if let Some(allowed) = &rules.allowed
        && allowed.is_empty()
    {
        judged.fault(
            at("allowed"),
            "Allows nothing; name characters, like a-z0-9-.",
        );
    }
    if let Some(other) = &rules.swapped_with {
        if *other == field.id {
            judged.fault(at("swapped_with"), "Names itself; name the other field.");
        } else if judged.pack.field(other).is_none() {
            let what = format!("There is no field “{other}”; name one of this pack.");
            judged.fault(at("swapped_with"), what);
        }
    }
    let taken = [&rules.strip_prefix, &rules.cut_at, &rules.strip_suffix];
    if taken.into_iter().flatten().any(String::is_empty) || rules.starts_with.as_deref() == Some("")
    {
        judged.fault(
            format!("fields[{n}].rules"),
            "Holds an empty text; take it out.",
        );
    }
}

fn permissions(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    if pack.permissions.is_empty() {
        judged.fault("permissions", "Nothing is asked for; add [[permissions]].");
    }
    let all = || pack.permissions.iter().enumerate();
    let ids = all().map(|(n, one)| (format!("permissions[{n}].id"), one.id.as_str()));
    judged.unique(PACK, ids, |id| format!("The permission “{id}”"));
    let places = all().map(|(n, one)| {
        let place = (&one.tab, &one.section, &one.group, &one.item);
        (format!("permissions[{n}].item"), place)
    });
    judged.unique(PACK, places, |(.., group, item)| {
        format!("The box “{group} › {item}”")
    });
    for (n, permission) in all() {
        let id = &permission.id;
        if !is_made_of(id, |c| c == '-' || c == '.') {
            let what =
                "Should be lower-case letters, digits, hyphens and full stops, such as work.view.";
            judged.fault(format!("permissions[{n}].id"), what);
        }
        if pack.retired.contains(id) {
            let what = format!(
                "“{id}” is retired: old reports still speak of it. Give the permission another id."
            );
            judged.fault(format!("permissions[{n}].id"), what);
        }
        proof(judged, &format!("permissions[{n}].proof"), permission);
    }
}

fn proof(judged: &mut Judged<'_>, at: &str, permission: &Permission) {
    let checker = judged.pack.checker;
    match &permission.proof {
        Proof::Nothing { .. } => {}
        Proof::Probe { probe } => {
            if checker != Checker::Rest {
                let what = "Only the checker rest asks probes; use a proof of this pack's checker.";
                judged.fault(format!("{at}.by"), what);
            } else if judged.pack.probe(probe).is_none() {
                let what = format!("There is no probe “{probe}”; add it to [[probes]].");
                judged.fault(format!("{at}.probe"), what);
            }
        }
        _ if checker == Checker::Rest => {
            let what = "The checker rest knows probe and nothing; use one of them.";
            judged.fault(format!("{at}.by"), what);
        }
        Proof::Category { names, .. } => {
            if names.is_empty() {
                judged.fault(format!("{at}.names"), "A category needs a name; add one.");
            }
            for name in names
                .iter()
                .filter(|name| **name != name.trim().to_lowercase())
            {
                let what = format!("“{name}” must be in lower case, with no blanks around it.");
                judged.fault(format!("{at}.names"), what);
            }
        }
        Proof::Table { table } if !judged.known.tables.contains(&table.as_str()) => {
            let known = judged.known.tables.join(", ");
            let what = format!("The check knows no table “{table}”; it knows {known}.");
            judged.fault(format!("{at}.table"), what);
        }
        Proof::Endpoint { endpoint } if !judged.known.endpoints.contains(&endpoint.as_str()) => {
            let known = judged.known.endpoints.join(", ");
            let what = format!("The check knows no endpoint “{endpoint}”; it knows {known}.");
            judged.fault(format!("{at}.endpoint"), what);
        }
        Proof::Table { .. } | Proof::Endpoint { .. } => {}
    }
}

fn profiles(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    if pack.profiles.is_empty() {
        judged.fault("profiles", "At least one is needed; add [[profiles]].");
    }
    let names = pack.profiles.iter().enumerate();
    let names = names.map(|(n, one)| (format!("profiles[{n}].name"), one.name.as_str()));
    judged.unique(PACK, names, |name| format!("The profile “{name}”"));
    for (n, profile) in pack.profiles.iter().enumerate() {
        if !is_slug(&profile.name) {
            let what = "Should be lower-case letters, digits and hyphens, such as read-only.";
            judged.fault(format!("profiles[{n}].name"), what);
        }
        for (key, ids) in lists(profile) {
            let paths = ids.iter().enumerate();
            let paths = paths.map(|(m, id)| (format!("profiles[{n}].{key}[{m}]"), id.as_str()));
            judged.unique(PACK, paths, |id| format!("The permission “{id}”"));
            for (m, id) in ids.iter().enumerate() {
                let at = format!("profiles[{n}].{key}[{m}]");
                let asked = profile.permissions.is_empty() || profile.permissions.contains(id);
                if pack.permission(id).is_none() {
                    let what = format!("There is no permission “{id}”; name one of this pack.");
                    judged.fault(at, what);
                } else if key == "optional" && !asked {
                    let what = format!("“{id}” is not asked for; add it to permissions as well.");
                    judged.fault(at, what);
                } else if key == "unwanted" && asked {
                    let what = format!(
                        "“{id}” is asked for and unwanted at once; take it out of one of the two lists."
                    );
                    judged.fault(at, what);
                }
            }
        }
    }
}

fn lists(profile: &AccessProfile) -> [(&'static str, &[String]); 3] {
    [
        ("permissions", &profile.permissions),
        ("optional", &profile.optional),
        ("unwanted", &profile.unwanted),
    ]
}

/// A step that a cause leads to is one of the guide.
fn causes(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    for (cause, text) in pack.causes.all() {
        if let Some(step) = text
            .step
            .as_deref()
            .filter(|step| pack.step(step).is_none())
        {
            let what = format!("The guide has no step “{step}”; name one of it.");
            judged.fault_in("causes.en.toml", format!("{cause}.step"), what);
        }
    }
}

fn remarks(judged: &mut Judged<'_>) {
    let pack = judged.pack;
    let ids = pack.remarks.iter().enumerate();
    let ids = ids.map(|(n, one)| (format!("remarks[{n}].id"), one.id.as_str()));
    judged.unique(PACK, ids, |id| format!("The remark “{id}”"));
    for (n, remark) in pack.remarks.iter().enumerate() {
        if !is_slug(&remark.id) {
            let what = "Should be lower-case letters, digits and hyphens.";
            judged.fault(format!("remarks[{n}].id"), what);
        }
        if pack.step(&remark.step).is_none() {
            let what = format!("The guide has no step “{}”; name one of it.", remark.step);
            judged.fault(format!("remarks[{n}].step"), what);
        }
    }
}
