//! What the newest checks say of the guide's steps.

use sqlx::PgConnection;

use super::Told;
use crate::{base::ids::ConnectionId, db};

/// Everything in one question: it is asked with every page of the wizard.
pub(super) async fn told(conn: &mut PgConnection, connection: ConnectionId) -> db::Result<Told> {
    let row = sqlx::query!(
        r#"WITH newest AS (
               SELECT k.credentials_version AS version
               FROM checks k JOIN connections c ON c.id = k.connection_id
               WHERE k.connection_id = $1 AND k.state <> 'superseded'
               ORDER BY k.credentials_version IS NOT DISTINCT FROM c.candidate_version DESC,
                        k.created_at DESC, k.id DESC
               LIMIT 1
           ), ended AS (
               SELECT k.id, k.cause FROM checks k JOIN newest ON newest.version = k.credentials_version
               WHERE k.connection_id = $1 AND k.state = 'done'
               ORDER BY k.created_at DESC, k.id DESC LIMIT 1
           )
           SELECT (SELECT cause FROM ended) AS cause,
                  EXISTS (SELECT FROM findings f JOIN checks k ON k.id = f.check_id
                          WHERE k.connection_id = $1 AND k.credentials_version = newest.version
                            AND f.verdict = 'granted' AND f.found_at IS NOT NULL) AS "proved!",
                  EXISTS (SELECT FROM findings f JOIN ended ON ended.id = f.check_id
                          WHERE f.verdict = 'missing' AND f.required) AS "missing!"
           FROM newest"#,
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map_or_else(Told::default, |row| Told {
        cause: row.cause.and_then(|cause| cause.parse().ok()),
        proved: row.proved,
        missing: row.missing,
    }))
}
