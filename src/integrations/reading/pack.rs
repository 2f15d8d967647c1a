//! `pack.toml`: names, fields, permissions, profiles, remarks.

use super::{
    super::pack::{
        AccessProfile, Causes, Checker, Field, FieldRules, Guide, Kind, Pack, Permission, Proof,
        RemarkText,
    },
    Table, api,
};

const CHECKERS: [(&str, Checker); 2] = [("rest", Checker::Rest), ("hibob", Checker::Hibob)];
const KINDS: [(&str, Kind); 5] = [
    ("view", Kind::View),
    ("history", Kind::History),
    ("edit", Kind::Edit),
    ("export", Kind::Export),
    ("approve", Kind::Approve),
];

pub(super) fn pack(t: &Table<'_>) -> Pack {
    Pack {
        key: t.text("key"),
        version: t.text("version"),
        name: t.text("name"),
        short_name: t.text("short_name"),
        granted_in: t.text("granted_in"),
        app_url: t.text("app_url"),
        checker: t.word("checker", &CHECKERS),
        api: t.needed_table("api", api::api),
        fields: t.list("fields", field),
        permissions: t.list("permissions", permission),
        profiles: t.list("profiles", profile),
        remarks: t.list("remarks", remark),
        probes: t.list("probes", api::probe),
        retired: t.texts("retired"),
        digest: String::new(),
        guide: Guide::default(),
        causes: Causes::default(),
        translations: std::collections::BTreeMap::new(),
        labels: std::collections::BTreeMap::new(),
        phrases: std::collections::BTreeMap::new(),
        spoken: std::collections::BTreeMap::new(),
        pictures: std::sync::Arc::default(),
    }
}

fn field(t: &Table<'_>) -> Field {
    Field {
        id: t.text("id"),
        label: t.text("label"),
        hint: t.text("hint"),
        secret: t.needed_flag("secret"),
        rules: t.table("rules", rules).unwrap_or_default(),
    }
}

fn rules(t: &Table<'_>) -> FieldRules {
    FieldRules {
        strip_prefix: t.texts("strip_prefix"),
        cut_at: t.texts("cut_at"),
        strip_suffix: t.texts("strip_suffix"),
        lower_case: t.flag("lower_case").unwrap_or_default(),
        starts_with: t.maybe("starts_with"),
        allowed: t.maybe("allowed"),
        min_length: t.number("min_length"),
        max_length: t.number("max_length"),
        usual_length: t.number("usual_length"),
        swapped_with: t.maybe("swapped_with"),
    }
}

fn permission(t: &Table<'_>) -> Permission {
    Permission {
        id: t.text("id"),
        tab: t.text("tab"),
        section: t.text("section"),
        group: t.text("group"),
        item: t.text("item"),
        kind: t.word("kind", &KINDS),
        search: t.text("search"),
        proof: t.needed_table("proof", proof),
        why: t.text("why"),
        without: t.text("without"),
    }
}

impl Default for Proof {
    fn default() -> Self {
        Self::Nothing {
            because: String::new(),
        }
    }
}

#[derive(Clone, Copy)]
enum By {
    Category,
    Table,
    Endpoint,
    Probe,
    Nothing,
}

fn proof(t: &Table<'_>) -> Proof {
    let by = t.word(
        "by",
        &[
            ("probe", By::Probe),
            ("nothing", By::Nothing),
            ("category", By::Category),
            ("table", By::Table),
            ("endpoint", By::Endpoint),
        ],
    );
    match by {
        By::Category => Proof::Category {
            names: t.texts("names"),
            ids: t.texts("ids"),
        },
        By::Table => Proof::Table {
            table: t.text("table"),
        },
        By::Endpoint => Proof::Endpoint {
            endpoint: t.text("endpoint"),
        },
        By::Probe => Proof::Probe {
            probe: t.text("probe"),
        },
        By::Nothing => Proof::Nothing {
            because: t.text("because"),
        },
    }
}

fn profile(t: &Table<'_>) -> AccessProfile {
    AccessProfile {
        name: t.text("name"),
        description: t.text("description"),
        permissions: t.texts("permissions"),
        optional: t.texts("optional"),
        unwanted: t.texts("unwanted"),
    }
}

fn remark(t: &Table<'_>) -> RemarkText {
    RemarkText {
        id: t.text("id"),
        title: t.text("title"),
        text: t.text("text"),
        advice: t.text("advice"),
        staff: t.text("staff"),
        step: t.text("step"),
    }
}
