//! Step links in the table of links.

use sqlx::PgConnection;

use super::StepLink;
use crate::{
    base::{
        ids::{ConnectionId, LinkId},
        time::Moment,
    },
    db,
    links::{Ended, Voice},
    words::Language,
};

/// A step link whose step was done just now, and who asked for it.
pub(super) struct Done {
    pub id: LinkId,
    pub asked_by: String,
    pub language: Option<Language>,
    pub brand: Option<String>,
}

impl Done {
    /// How who asked is spoken to.
    pub fn voice(&self) -> Voice {
        Voice {
            language: self.language,
            brand: self.brand.clone(),
        }
    }
}

/// Colleagues asked in a span of time.
pub(super) struct Asked {
    pub count: i64,
    pub oldest: Option<Moment>,
}

pub(super) async fn asked_since(
    conn: &mut PgConnection,
    by: LinkId,
    since: Moment,
) -> db::Result<Asked> {
    let asked = sqlx::query_as!(
        Asked,
        r#"SELECT count(*) AS "count!", min(created_at) AS oldest FROM links
           WHERE asked_by = $1 AND created_at > $2"#,
        by.0,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(asked)
}

/// A link to this step that has not ended is replaced, with its visits and codes.
pub(super) async fn replace(
    conn: &mut PgConnection,
    connection: ConnectionId,
    step: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "WITH gone AS (
             UPDATE links SET replaced_at = $3
             WHERE connection_id = $1 AND kind = 'step' AND step = $2
               AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL
             RETURNING id),
         codes AS (
             UPDATE visit_codes SET used_at = $3
             WHERE used_at IS NULL AND link_id IN (SELECT id FROM gone))
         UPDATE visits SET ended_at = $3
         WHERE ended_at IS NULL AND link_id IN (SELECT id FROM gone)",
        connection.0,
        step,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The live link to this step has done its work; `None` when there was none.
pub(super) async fn complete(
    conn: &mut PgConnection,
    connection: ConnectionId,
    step: &str,
    done_by: &str,
    now: Moment,
) -> db::Result<Option<Done>> {
    let done = sqlx::query_as!(
        Done,
        r#"WITH done AS (
               UPDATE links SET completed_at = $4, done_by = $3
               WHERE connection_id = $1 AND kind = 'step' AND step = $2
                 AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL
                 AND expires_at > now()
               RETURNING id, asked_by)
           SELECT done.id AS "id: LinkId", p.email AS asked_by,
                  coalesce(p.language, l.language) AS "language: Language", l.brand
           FROM done JOIN links l ON l.id = done.asked_by JOIN contacts p ON p.id = l.contact_id"#,
        connection.0,
        step,
        done_by,
        now,
    )
    .fetch_optional(conn)
    .await?;
    Ok(done)
}

pub(super) async fn complete_all(
    conn: &mut PgConnection,
    connection: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE links SET completed_at = $2
         WHERE connection_id = $1 AND kind = 'step'
           AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL",
        connection.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn revoke_all(
    conn: &mut PgConnection,
    connection: ConnectionId,
    now: Moment,
) -> db::Result<Vec<LinkId>> {
    let revoked = sqlx::query_scalar!(
        r#"UPDATE links SET revoked_at = $2
           WHERE connection_id = $1 AND kind = 'step'
             AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL
           RETURNING id AS "id: LinkId""#,
        connection.0,
        now,
    )
    .fetch_all(conn)
    .await?;
    Ok(revoked)
}

/// Ends one live step link of this connection; says which step it opened.
pub(super) async fn take_back(
    conn: &mut PgConnection,
    connection: ConnectionId,
    link: LinkId,
    now: Moment,
) -> db::Result<Option<String>> {
    let step = sqlx::query_scalar!(
        r#"UPDATE links SET revoked_at = $3
           WHERE id = $2 AND connection_id = $1 AND kind = 'step'
             AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL
             AND expires_at > now()
           RETURNING step AS "step!""#,
        connection.0,
        link.0,
        now,
    )
    .fetch_optional(conn)
    .await?;
    Ok(step)
}

pub(super) async fn list(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<StepLink>> {
    let asked = sqlx::query_as!(
        StepLink,
        r#"SELECT l.id AS "id: LinkId", l.step AS "step!", p.email, l.issued_by AS asked_by,
                  l.created_at, l.expires_at, l.first_opened_at, l.completed_at, l.done_by,
                  link_ended(l) AS "ended: Ended"
           FROM links l JOIN contacts p ON p.id = l.contact_id
           WHERE l.connection_id = $1 AND l.kind = 'step'
           ORDER BY l.created_at DESC, l.id DESC LIMIT 50"#,
        connection.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(asked)
}
