//! The tables of checks, findings and confirmations.

use sqlx::{PgConnection, types::Json};

use super::{Check, CheckState};
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::{
        Scope,
        pack::{AccessProfile, Pack},
        verdict::{Cause, Insight, People, Report},
    },
};

struct Row {
    id: CheckId,
    connection_id: ConnectionId,
    credentials_version: i32,
    asked_by: String,
    scope: String,
    looked_at: Vec<String>,
    watch: bool,
    access_profile: String,
    pack_version: String,
    pack_digest: String,
    state: CheckState,
    cause: Option<String>,
    detail: Option<String>,
    connected_at: Option<Moment>,
    people_all: Option<i32>,
    people_active: Option<i32>,
    insight: Json<Insight>,
    account: Option<String>,
    calls: i32,
    created_at: Moment,
    started_at: Option<Moment>,
    finished_at: Option<Moment>,
    retry_at: Option<Moment>,
}

impl From<Row> for Check {
    fn from(row: Row) -> Self {
        let count = |number: Option<i32>| u32::try_from(number?).ok();
        Self {
            id: row.id,
            connection_id: row.connection_id,
            credentials_version: row.credentials_version,
            asked_by: row.asked_by,
            scope: match row.scope.as_str() {
                "quick" => Scope::Quick,
                "only" => Scope::Only(row.looked_at.into_iter().collect()),
                _ => Scope::Full,
            },
            watch: row.watch,
            access_profile: row.access_profile,
            pack_version: row.pack_version,
            pack_digest: row.pack_digest,
            state: row.state,
            cause: row.cause.and_then(|word| word.parse().ok()),
            detail: row.detail,
            connected_at: row.connected_at,
            people: count(row.people_all)
                .zip(count(row.people_active))
                .map(|(all, active)| People { all, active }),
            insight: row.insight.0,
            account: row.account,
            calls: row.calls,
            created_at: row.created_at,
            started_at: row.started_at,
            finished_at: row.finished_at,
            retry_at: row.retry_at,
            told_to_wait: None,
        }
    }
}

/// A check that waits or runs.
pub(super) struct Active {
    pub id: CheckId,
    pub credentials_version: i32,
    pub watch: bool,
}

pub(super) struct Asked {
    pub count: i64,
    pub oldest: Option<Moment>,
}

/// A check to be written down.
pub(super) struct New<'a> {
    pub id: CheckId,
    pub connection: ConnectionId,
    pub version: i32,
    pub asked_by: &'a str,
    pub scope: &'a Scope,
    pub watch: bool,
    pub profile: &'a AccessProfile,
    pub pack: &'a Pack,
}

pub(super) async fn insert(conn: &mut PgConnection, new: &New<'_>, now: Moment) -> db::Result<()> {
    let only: Vec<String> = match new.scope {
        Scope::Full | Scope::Quick => Vec::new(),
        Scope::Only(ids) => ids.iter().cloned().collect(),
    };
    sqlx::query!(
        "INSERT INTO checks (id, connection_id, credentials_version, asked_by, scope, looked_at,
                             watch, access_profile, pack_version, pack_digest, state, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued', $11)",
        new.id.0,
        new.connection.0,
        new.version,
        new.asked_by,
        new.scope.as_str(),
        &only,
        new.watch,
        new.profile.name,
        new.pack.version,
        new.pack.digest,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn active(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<Active>> {
    let active = sqlx::query_as!(
        Active,
        r#"SELECT id AS "id: CheckId", credentials_version, watch FROM checks
           WHERE connection_id = $1 AND state IN ('queued', 'running')"#,
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(active)
}

pub(super) async fn supersede(conn: &mut PgConnection, id: CheckId, now: Moment) -> db::Result<()> {
    sqlx::query!(
        "UPDATE checks SET state = 'superseded', finished_at = $2
         WHERE id = $1 AND state IN ('queued', 'running')",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn asked_since(
    conn: &mut PgConnection,
    connection: ConnectionId,
    since: Moment,
) -> db::Result<Asked> {
    let asked = sqlx::query_as!(
        Asked,
        r#"SELECT count(*) AS "count!", min(created_at) AS oldest FROM checks
           WHERE connection_id = $1 AND created_at > $2"#,
        connection.0,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(asked)
}

pub(super) async fn list(
    conn: &mut PgConnection,
    connection: ConnectionId,
    limit: i64,
) -> db::Result<Vec<Check>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id: CheckId", connection_id AS "connection_id: ConnectionId",
                  credentials_version, asked_by, scope, looked_at, watch, access_profile, pack_version,
                  pack_digest, state AS "state: CheckState", cause, detail,
                  connected_at, people_all, people_active, insight AS "insight: Json<Insight>",
                  account, calls, created_at, started_at,
                  finished_at, retry_at
           FROM checks WHERE connection_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2"#,
        connection.0,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Check::from).collect())
}

/// The newest check that was not superseded; while credentials wait to become the current ones,
/// the newest of theirs.
pub(super) async fn latest(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<Check>> {
    let id = sqlx::query_scalar!(
        r#"SELECT k.id AS "id: CheckId" FROM checks k JOIN connections c ON c.id = k.connection_id
           WHERE k.connection_id = $1 AND k.state <> 'superseded'
           ORDER BY k.credentials_version IS NOT DISTINCT FROM c.candidate_version DESC,
                    k.created_at DESC, k.id DESC
           LIMIT 1"#,
        connection.0,
    )
    .fetch_optional(&mut *conn)
    .await?;
    match id {
        Some(id) => find(conn, id).await,
        None => Ok(None),
    }
}

pub(super) async fn find(conn: &mut PgConnection, id: CheckId) -> db::Result<Option<Check>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id: CheckId", connection_id AS "connection_id: ConnectionId",
                  credentials_version, asked_by, scope, looked_at, watch, access_profile, pack_version,
                  pack_digest, state AS "state: CheckState", cause, detail,
                  connected_at, people_all, people_active, insight AS "insight: Json<Insight>",
                  account, calls, created_at, started_at,
                  finished_at, retry_at
           FROM checks WHERE id = $1"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Check::from))
}

/// Whether nobody has asked for a check since; Keyway's own looks do not count.
pub(super) async fn is_newest(conn: &mut PgConnection, check: &Check) -> db::Result<bool> {
    let newer = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM checks
                          WHERE connection_id = $1 AND NOT watch
                            AND (created_at, id) > ($2, $3)) AS "newer!""#,
        check.connection_id.0,
        check.created_at,
        check.id.0,
    )
    .fetch_one(conn)
    .await?;
    Ok(!newer)
}

/// A worker takes the check up: what an earlier worker wrote is forgotten, and that worker may
/// write no more.
pub(super) async fn take_up(
    conn: &mut PgConnection,
    id: CheckId,
    now: Moment,
) -> db::Result<Option<(Check, i32)>> {
    let attempt = sqlx::query_scalar!(
        "UPDATE checks
         SET state = 'running', attempt = attempt + 1, connected_at = NULL, detail = NULL,
             started_at = coalesce(started_at, $2)
         WHERE id = $1 AND state IN ('queued', 'running')
         RETURNING attempt",
        id.0,
        now,
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(attempt) = attempt else {
        return Ok(None);
    };
    sqlx::query!(
        "UPDATE findings SET verdict = 'unclear', evidence = '', found_at = NULL, place = NULL,
                             left_out = '{}', said = NULL
         WHERE check_id = $1 AND found_at IS NOT NULL AND carried_from IS NULL",
        id.0,
    )
    .execute(&mut *conn)
    .await?;
    Ok(find(conn, id).await?.map(|check| (check, attempt)))
}

/// What stands in the way of a check that waits, until a worker takes it up.
pub(super) async fn note_hindrance(
    conn: &mut PgConnection,
    id: CheckId,
    why: &str,
) -> db::Result<Option<ConnectionId>> {
    let connection = sqlx::query_scalar!(
        r#"UPDATE checks SET detail = $2
           WHERE id = $1 AND state IN ('queued', 'running')
           RETURNING connection_id AS "connection_id: ConnectionId""#,
        id.0,
        why,
    )
    .fetch_optional(conn)
    .await?;
    Ok(connection)
}

/// Whether the worker that took it up at that attempt may still write. Holds the check.
pub(super) async fn is_mine(
    conn: &mut PgConnection,
    id: CheckId,
    attempt: i32,
) -> db::Result<bool> {
    let mine = sqlx::query_scalar!(
        r#"SELECT attempt = $2 AND state = 'running' AS "mine!" FROM checks
           WHERE id = $1 FOR UPDATE"#,
        id.0,
        attempt,
    )
    .fetch_optional(conn)
    .await?;
    Ok(mine.unwrap_or(false))
}

pub(super) async fn set_connected(
    conn: &mut PgConnection,
    id: CheckId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE checks SET connected_at = $2 WHERE id = $1",
        id.0,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn finish(
    conn: &mut PgConnection,
    id: CheckId,
    attempt: i32,
    report: &Report,
    account: Option<&str>,
    now: Moment,
) -> db::Result<bool> {
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    let done = sqlx::query!(
        "UPDATE checks
         SET state = 'done', cause = $3, detail = $4, people_all = $5, people_active = $6,
             calls = $7, finished_at = $8, account = $9, insight = $10
         WHERE id = $1 AND attempt = $2 AND state = 'running'",
        id.0,
        attempt,
        report.cause.map(Cause::as_str),
        report.detail,
        report.people.map(|people| number(people.all)),
        report.people.map(|people| number(people.active)),
        number(report.calls),
        now,
        account,
        Json(&report.insight) as _,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn set_retry(
    conn: &mut PgConnection,
    id: CheckId,
    retry_at: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE checks SET retry_at = $2 WHERE id = $1",
        id.0,
        retry_at
    )
    .execute(conn)
    .await?;
    Ok(())
}
