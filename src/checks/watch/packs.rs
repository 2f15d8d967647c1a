//! A changed list of permissions: what the packs ask for now against what each linked account was
//! last looked at for.

use std::collections::BTreeMap;

use serde_json::json;
use sqlx::PgPool;

use super::{super::findings, rota::chance, store};
use crate::{
    audit::{self, Actor},
    base::time::{Duration, Moment},
    connections::{self, PackChange, State},
    db,
    integrations::registry,
};

/// Marked connections are looked at within this time.
const SOON: Duration = Duration::hours(1);

/// Marks every linked connection whose list of permissions changed since its last full check; says
/// how many were marked.
pub(super) async fn compare(pool: &PgPool, now: Moment) -> db::Result<usize> {
    let (keys, digests): (Vec<_>, Vec<_>) = registry::all()
        .iter()
        .map(|pack| (pack.key.clone(), pack.digest.clone()))
        .unzip();
    let mut conn = pool.acquire().await?;
    let outdated = store::outdated(&mut conn, &keys, &digests).await?;
    drop(conn);
    let mut marked = 0;
    for account in outdated {
        marked += usize::from(mark(pool, &account, now).await?);
    }
    Ok(marked)
}

async fn mark(pool: &PgPool, account: &store::Outdated, now: Moment) -> db::Result<bool> {
    let mut tx = pool.begin().await?;
    let id = account.connection;
    let Some(connection) = connections::hold(&mut tx, id).await? else {
        return Ok(false);
    };
    let Some((pack, profile)) = registry::find(&connection.integration)
        .and_then(|pack| Some((pack, pack.profile(&connection.access_profile)?)))
    else {
        return Ok(false);
    };
    if !matches!(connection.state, State::Linked | State::Degraded) {
        return Ok(false);
    }
    let asked = findings::findings(&mut tx, account.check).await?;
    let before: BTreeMap<&str, bool> = asked
        .iter()
        .map(|finding| (finding.permission_id.as_str(), finding.required))
        .collect();
    let after: BTreeMap<&str, bool> = pack
        .asked(profile)
        .map(|(permission, required)| (permission.id.as_str(), required))
        .collect();
    let change = Some(difference(&before, &after)).filter(|change| !change.is_empty());
    let watching = connections::watching(&mut tx, id).await?;
    if watching.pack_change == change {
        return Ok(false);
    }
    connections::set_pack_change(&mut tx, id, change.as_ref()).await?;
    if let Some(change) = &change {
        let at = now + chance(SOON);
        let at = watching.recheck_at.map_or(at, |planned| planned.min(at));
        connections::plan_recheck(&mut tx, id, Some(at)).await?;
        let mut detail = json!(change);
        detail["pack_version"] = json!(pack.version);
        let action = "connection.recheck_due";
        audit::record(&mut tx, &Actor::System, action, Some(id), detail, now).await?;
    }
    tx.commit().await?;
    Ok(change.is_some())
}

fn difference(before: &BTreeMap<&str, bool>, after: &BTreeMap<&str, bool>) -> PackChange {
    let names = |of: &BTreeMap<&str, bool>, kept: &dyn Fn(&str, bool) -> bool| {
        of.iter()
            .filter(|(id, required)| kept(id, **required))
            .map(|(id, _)| (*id).to_owned())
            .collect()
    };
    PackChange {
        added: names(after, &|id, _| !before.contains_key(id)),
        removed: names(before, &|id, _| !after.contains_key(id)),
        now_required: names(after, &|id, required| {
            required && before.get(id) == Some(&false)
        }),
        now_optional: names(after, &|id, required| {
            !required && before.get(id) == Some(&true)
        }),
    }
}
