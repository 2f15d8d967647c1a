//! Looking back over a connection's checks.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use super::Check;
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::verdict::People,
};

/// The finished check before another.
pub(super) struct Before {
    pub id: CheckId,
    pub finished_at: Moment,
    pub people: Option<People>,
}

pub(super) async fn before(conn: &mut PgConnection, check: &Check) -> db::Result<Option<Before>> {
    let row = sqlx::query!(
        r#"SELECT id AS "id: CheckId", finished_at AS "finished_at!", people_all, people_active
           FROM checks
           WHERE connection_id = $1 AND state = 'done' AND cause IS NULL AND finished_at IS NOT NULL
             AND scope <> 'quick' AND (created_at, id) < ($2, $3)
           ORDER BY created_at DESC, id DESC LIMIT 1"#,
        check.connection_id.0,
        check.created_at,
        check.id.0,
    )
    .fetch_optional(conn)
    .await?;
    let count = |number: Option<i32>| u32::try_from(number?).ok();
    Ok(row.map(|row| Before {
        id: row.id,
        finished_at: row.finished_at,
        people: count(row.people_all)
            .zip(count(row.people_active))
            .map(|(all, active)| People { all, active }),
    }))
}

/// Looks back over the newest hundred checks at most.
pub(super) async fn standing_since(
    conn: &mut PgConnection,
    connection: ConnectionId,
    check: CheckId,
) -> db::Result<BTreeMap<String, Moment>> {
    let rows = sqlx::query!(
        r#"WITH past AS (
               SELECT k.id, k.created_at FROM checks k
               JOIN checks this ON this.id = $2
               WHERE k.connection_id = $1 AND k.state = 'done' AND k.cause IS NULL
                 AND (k.created_at, k.id) <= (this.created_at, this.id)
               ORDER BY k.created_at DESC, k.id DESC LIMIT 100
           ), told AS (
               SELECT f.permission_id, f.verdict, f.found_at, past.created_at
               FROM findings f JOIN past ON past.id = f.check_id
               WHERE f.found_at IS NOT NULL
           ), turned AS (
               SELECT t.permission_id, max(t.created_at) AS at
               FROM told t JOIN findings f
                 ON f.check_id = $2 AND f.permission_id = t.permission_id
                AND f.verdict <> t.verdict
               GROUP BY t.permission_id
           )
           SELECT t.permission_id AS "permission!", min(t.found_at) AS "since!"
           FROM told t LEFT JOIN turned USING (permission_id)
           WHERE turned.at IS NULL OR t.created_at > turned.at
           GROUP BY t.permission_id"#,
        connection.0,
        check.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.permission, row.since))
        .collect())
}
