//! Checking a few permissions again: what is not looked at is carried over from the check before,
//! so that the report stays whole.

pub(super) mod store;

use std::collections::BTreeSet;

use sqlx::PgConnection;

use super::{Check, CheckState, findings, store as checks};
use crate::{
    base::{
        ids::CheckId,
        time::{Duration, Moment},
    },
    connections::Connection,
    db,
    integrations::{
        Scope,
        pack::{AccessProfile, Pack},
        registry,
        verdict::{Insight, Report},
    },
};

/// What an earlier check told is relied on for so long.
const FRESH: Duration = Duration::hours(1);

/// What a check of a few permissions rests on.
pub(super) struct Base {
    pub check: CheckId,
    pub only: BTreeSet<String>,
}

/// The check that the other permissions' findings are taken from; `None` when everything has to be
/// looked at.
pub(super) async fn base(
    conn: &mut PgConnection,
    connection: &Connection,
    version: i32,
    permissions: &[String],
    now: Moment,
) -> db::Result<Option<Base>> {
    let Some((pack, profile)) = registry::find(&connection.integration)
        .and_then(|pack| Some((pack, pack.profile(&connection.access_profile)?)))
    else {
        return Ok(None);
    };
    let asked: Vec<_> = pack.asked(profile).collect();
    let only: BTreeSet<String> = asked
        .iter()
        .map(|(permission, _)| permission.id.clone())
        .filter(|id| permissions.contains(id))
        .collect();
    if only.is_empty() {
        return Ok(None);
    }
    let known = checks::list(conn, connection.id, 20).await?;
    let newest = known.iter().find(|check| check.state == CheckState::Done);
    let Some(check) = newest
        .filter(|check| check.credentials_version == version && is_like(check, pack, profile))
    else {
        return Ok(None);
    };
    let told = findings::findings(conn, check.id).await?;
    let fresh = |at: Option<Moment>| at.is_some_and(|at| at > now - FRESH);
    let whole = asked.iter().all(|(permission, required)| {
        told.iter().any(|finding| {
            finding.permission_id == permission.id
                && finding.required == *required
                && fresh(finding.found_at)
        })
    });
    Ok(whole.then_some(Base {
        check: check.id,
        only,
    }))
}

/// Whether it asked the same question and came to its end.
fn is_like(check: &Check, pack: &Pack, profile: &AccessProfile) -> bool {
    check.cause.is_none()
        && check.scope != Scope::Quick
        && check.access_profile == profile.name
        && check.pack_digest == pack.digest
}

/// What a check of a few permissions did not learn stays as the check before it had it.
pub(super) fn complete(report: &mut Report, carried: &Check) {
    if !matches!(carried.scope, Scope::Only(_)) {
        return;
    }
    report.people = report.people.or(carried.people);
    let (learnt, before) = (&mut report.insight, &carried.insight);
    if learnt.by_status.is_empty() {
        learnt.by_status.clone_from(&before.by_status);
        learnt.at_least = before.at_least;
    }
    if learnt.mail_domain.is_none() {
        learnt.mail_domain.clone_from(&before.mail_domain);
    }
    if learnt.sections.is_empty() {
        learnt.sections.clone_from(&before.sections);
    }
    keep_what_was_said(learnt, before, &carried.scope);
}

/// A remark or an excess that was not looked at again still stands.
fn keep_what_was_said(learnt: &mut Insight, before: &Insight, scope: &Scope) {
    for remark in &before.remarks {
        if !learnt.remarks.iter().any(|known| known.id == remark.id) {
            learnt.remarks.push(remark.clone());
        }
    }
    let looked_at = |id: &String| matches!(scope, Scope::Only(ids) if ids.contains(id));
    for excess in &before.excess {
        let known = learnt
            .excess
            .iter()
            .any(|known| known.permission == excess.permission);
        if !known && !looked_at(&excess.permission) {
            learnt.excess.push(excess.clone());
        }
    }
}
