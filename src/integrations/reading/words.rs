//! `words.<lang>.toml`: what customers read of `pack.toml`, in a further language.

use super::{
    super::pack::{FieldWords, PackWords, PermissionWords, ProbeWords, ProfileWords, RemarkWords},
    Table,
};

pub(super) fn words(t: &Table<'_>) -> PackWords {
    PackWords {
        granted_in: t.text("granted_in"),
        labels: t.texts_by_name("labels"),
        fields: t.by_name("fields", |t| FieldWords {
            label: t.text("label"),
            hint: t.text("hint"),
        }),
        profiles: t.by_name("profiles", |t| ProfileWords {
            description: t.text("description"),
        }),
        permissions: t.by_name("permissions", |t| PermissionWords {
            why: t.text("why"),
            without: t.text("without"),
            because: t.maybe("because").unwrap_or_default(),
        }),
        remarks: t.by_name("remarks", |t| RemarkWords {
            title: t.text("title"),
            text: t.text("text"),
            advice: t.text("advice"),
        }),
        probes: t.by_name("probes", |t| ProbeWords {
            evidence: t.texts("evidence"),
        }),
    }
}
