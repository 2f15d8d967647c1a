//! The tables of connections, progress and credentials.

use sqlx::PgConnection;

use super::{
    Connection, Filter, Menus, State,
    progress::{Progress, StepDone},
};
use crate::{
    base::{
        ids::{CheckId, CompanyId, ConnectionId},
        time::Moment,
    },
    db,
};

/// Not `FOR UPDATE`: rows that point here (an audit row, a visit's) are written by who holds a link
/// and must not wait for who holds the connection and waits for that link.
pub(super) async fn lock(conn: &mut PgConnection, id: ConnectionId) -> db::Result<()> {
    sqlx::query!(
        "SELECT 1 AS one FROM connections WHERE id = $1 FOR NO KEY UPDATE",
        id.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}

pub(super) async fn find(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<Connection>> {
    let found = sqlx::query_as!(
        Connection,
        r#"SELECT c.id AS "id: ConnectionId", c.company_id AS "company_id: CompanyId",
                  o.name AS company, c.integration, c.access_profile,
                  c.state AS "state: State", c.state_since,
                  c.credentials_version, c.last_problem, c.current_step, c.menus AS "menus: Menus",
                  c.last_seen_at,
                  c.linked_check_id AS "linked_check_id: CheckId", c.created_at,
                  (SELECT p.email FROM links l JOIN contacts p ON p.id = l.contact_id
                   WHERE l.connection_id = c.id AND l.kind = 'setup'
                   ORDER BY l.created_at DESC LIMIT 1) AS invited_email
           FROM connections c JOIN companies o ON o.id = c.company_id
           WHERE c.id = $1"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

pub(super) async fn integrations(conn: &mut PgConnection) -> db::Result<Vec<String>> {
    let keys = sqlx::query_scalar!(
        "SELECT DISTINCT integration FROM connections WHERE state <> 'disconnected'"
    )
    .fetch_all(conn)
    .await?;
    Ok(keys)
}

pub(super) async fn list(
    conn: &mut PgConnection,
    filter: &Filter,
    limit: usize,
) -> db::Result<Vec<Connection>> {
    if let Some(text) = &filter.search {
        return search(conn, filter, text, limit).await;
    }
    let rows = sqlx::query_as!(
        Connection,
        r#"SELECT c.id AS "id: ConnectionId", c.company_id AS "company_id: CompanyId",
                  o.name AS company, c.integration, c.access_profile,
                  c.state AS "state: State", c.state_since,
                  c.credentials_version, c.last_problem, c.current_step, c.menus AS "menus: Menus",
                  c.last_seen_at,
                  c.linked_check_id AS "linked_check_id: CheckId", c.created_at,
                  (SELECT p.email FROM links l JOIN contacts p ON p.id = l.contact_id
                   WHERE l.connection_id = c.id AND l.kind = 'setup'
                   ORDER BY l.created_at DESC LIMIT 1) AS invited_email
           FROM connections c JOIN companies o ON o.id = c.company_id
           WHERE ($1::text IS NULL OR c.state = $1)
             AND ($2::timestamptz IS NULL OR (c.state_since, c.id) < ($2, $3))
           ORDER BY c.state_since DESC, c.id DESC
           LIMIT $4"#,
        filter.state.map(State::as_str),
        filter.after.map(|cursor| cursor.since),
        filter.after.map(|cursor| cursor.id.0),
        i64::try_from(limit).unwrap_or(i64::MAX),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// A statement of its own: the database plans a statement by what it cost before, and a search
/// reads everything where the list reads one page.
async fn search(
    conn: &mut PgConnection,
    filter: &Filter,
    text: &str,
    limit: usize,
) -> db::Result<Vec<Connection>> {
    let rows = sqlx::query_as!(
        Connection,
        r#"SELECT c.id AS "id: ConnectionId", c.company_id AS "company_id: CompanyId",
                  o.name AS company, c.integration, c.access_profile,
                  c.state AS "state: State", c.state_since,
                  c.credentials_version, c.last_problem, c.current_step, c.menus AS "menus: Menus",
                  c.last_seen_at,
                  c.linked_check_id AS "linked_check_id: CheckId", c.created_at,
                  (SELECT p.email FROM links l JOIN contacts p ON p.id = l.contact_id
                   WHERE l.connection_id = c.id AND l.kind = 'setup'
                   ORDER BY l.created_at DESC LIMIT 1) AS invited_email
           FROM connections c JOIN companies o ON o.id = c.company_id
           WHERE ($1::text IS NULL OR c.state = $1)
             AND ($2::timestamptz IS NULL OR (c.state_since, c.id) < ($2, $3))
             AND (o.name ILIKE $4 OR EXISTS (
                  SELECT 1 FROM links l JOIN contacts p ON p.id = l.contact_id
                  WHERE l.connection_id = c.id AND p.email ILIKE $4))
           ORDER BY c.state_since DESC, c.id DESC
           LIMIT $5"#,
        filter.state.map(State::as_str),
        filter.after.map(|cursor| cursor.since),
        filter.after.map(|cursor| cursor.id.0),
        contains(text),
        i64::try_from(limit).unwrap_or(i64::MAX),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// A LIKE pattern for "contains", with the text taken literally.
fn contains(text: &str) -> String {
    let literal = text
        .replace('\\', r"\\")
        .replace('%', r"\%")
        .replace('_', r"\_");
    format!("%{literal}%")
}

/// Each state by itself, so that an index answers and no row of the table is read.
pub(super) async fn counts(conn: &mut PgConnection) -> db::Result<Vec<(State, i64)>> {
    let states = State::ALL.map(|state| state.as_str().to_owned());
    let rows = sqlx::query!(
        r#"SELECT s.state AS "state!: State",
                  (SELECT count(*) FROM connections c WHERE c.state = s.state) AS "count!"
           FROM unnest($1::text[]) AS s(state)"#,
        &states,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.state, row.count)).collect())
}

pub(super) async fn find_or_insert(
    conn: &mut PgConnection,
    company: CompanyId,
    integration: &str,
    access_profile: &str,
    now: Moment,
) -> db::Result<(ConnectionId, bool)> {
    let row = sqlx::query!(
        r#"INSERT INTO connections (id, company_id, integration, access_profile, state,
                                    state_since, created_at)
           VALUES ($1, $2, $3, $4, 'invited', $5, $5)
           ON CONFLICT (company_id, integration) WHERE state <> 'disconnected'
           DO UPDATE SET integration = connections.integration
           RETURNING id AS "id: ConnectionId", (xmax = 0) AS "created!""#,
        ConnectionId::new().0,
        company.0,
        integration,
        access_profile,
        now,
    )
    .fetch_one(conn)
    .await?;
    Ok((row.id, row.created))
}

pub(super) async fn set_profile(
    conn: &mut PgConnection,
    id: ConnectionId,
    access_profile: &str,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET access_profile = $2 WHERE id = $1",
        id.0,
        access_profile
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn begin_check(
    conn: &mut PgConnection,
    id: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET state = 'checking', state_since = $2
         WHERE id = $1 AND state IN ('invited', 'in_progress', 'action_needed')",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn settle(
    conn: &mut PgConnection,
    id: ConnectionId,
    state: State,
    problem: Option<&str>,
    proof: Option<CheckId>,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections
         SET state = $2,
             state_since = CASE WHEN state = $2 THEN state_since ELSE $5 END,
             last_problem = $3,
             linked_check_id = coalesce($4, linked_check_id)
         WHERE id = $1",
        id.0,
        state.as_str(),
        problem,
        proof.map(|check| check.0),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(
    conn: &mut PgConnection,
    id: ConnectionId,
    now: Moment,
) -> db::Result<bool> {
    let done = sqlx::query!(
        "UPDATE connections SET state = 'disconnected', state_since = $2, last_problem = NULL,
                candidate_version = NULL, recheck_at = NULL, suspected_at = NULL, suspected = '{}',
                told_at = NULL, pack_change = NULL
         WHERE id = $1 AND state <> 'disconnected'",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn announce(conn: &mut PgConnection, id: ConnectionId) -> db::Result<()> {
    sqlx::query!("SELECT pg_notify('keyway_changes', $1)", id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn begin_step(
    conn: &mut PgConnection,
    id: ConnectionId,
    step: &str,
    now: Moment,
) -> db::Result<bool> {
    let moved = sqlx::query!(
        "UPDATE connections
         SET current_step = $2, last_seen_at = $3,
             state = CASE WHEN state = 'invited' THEN 'in_progress' ELSE state END,
             state_since = CASE WHEN state = 'invited' THEN $3 ELSE state_since END
         WHERE id = $1 AND state <> 'disconnected'
           AND (current_step IS DISTINCT FROM $2 OR state = 'invited'
                OR last_seen_at IS NULL OR last_seen_at < $3::timestamptz - interval '10 seconds')",
        id.0,
        step,
        now,
    )
    .execute(conn)
    .await?;
    Ok(moved.rows_affected() == 1)
}

pub(super) async fn finish_step(
    conn: &mut PgConnection,
    id: ConnectionId,
    step: &str,
    now: Moment,
) -> db::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO steps_done (connection_id, step_id, done_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING",
        id.0,
        step,
        now,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn steps_done(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Vec<StepDone>> {
    let done = sqlx::query_as!(
        StepDone,
        "SELECT step_id AS step, done_at AS at FROM steps_done
         WHERE connection_id = $1 ORDER BY done_at",
        id.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(done)
}

/// Everything in one question: it is asked with every page of the wizard.
pub(super) async fn progress(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Progress> {
    let progress = sqlx::query_as!(
        Progress,
        r#"SELECT ARRAY(SELECT step_id FROM steps_done WHERE connection_id = $1 ORDER BY done_at)
                      AS "done!",
                  ARRAY(SELECT permission_id FROM ticks WHERE connection_id = $1) AS "ticks!""#,
        id.0,
    )
    .fetch_one(conn)
    .await?;
    Ok(progress)
}

pub(super) async fn set_ticks(
    conn: &mut PgConnection,
    id: ConnectionId,
    ticked: &[String],
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "DELETE FROM ticks WHERE connection_id = $1 AND permission_id <> ALL($2)",
        id.0,
        ticked,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "INSERT INTO ticks (connection_id, permission_id, ticked_at)
         SELECT $1, permission, $3 FROM unnest($2::text[]) AS permission
         ON CONFLICT DO NOTHING",
        id.0,
        ticked,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_tick(
    conn: &mut PgConnection,
    id: ConnectionId,
    permission: &str,
    ticked: bool,
    now: Moment,
) -> db::Result<()> {
    if ticked {
        sqlx::query!(
            "INSERT INTO ticks (connection_id, permission_id, ticked_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING",
            id.0,
            permission,
            now,
        )
        .execute(conn)
        .await?;
    } else {
        sqlx::query!(
            "DELETE FROM ticks WHERE connection_id = $1 AND permission_id = $2",
            id.0,
            permission,
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}
