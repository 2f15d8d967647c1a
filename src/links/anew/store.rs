//! What decides whether a dead link may be sent anew.

use sqlx::PgConnection;

use super::{super::Ended, ASKED_FOR};
use crate::{
    base::{
        ids::{ConnectionId, LinkId},
        time::Moment,
        token::TokenDigest,
    },
    db,
    words::Language,
};

/// A link and the newest one of its connection.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact that the query tells"
)]
pub(super) struct Found {
    pub id: LinkId,
    pub connection_id: ConnectionId,
    pub public_id: String,
    pub email: String,
    pub language: Option<Language>,
    pub brand: Option<String>,
    pub ended: Option<Ended>,
    pub start_step: Option<String>,
    /// It opens the whole setup, and did so within the last month: a colleague's link for one step can
    /// be asked for by who sent it.
    pub is_setup: bool,
    /// The connection has ended.
    pub disconnected: bool,
    /// The newest link went to the same person.
    pub same_person: bool,
    pub newest_ended: Option<Ended>,
    /// It was asked for as this one would be, and nobody has opened it yet.
    pub newest_waits: bool,
}

/// New links that were asked for in a span of time.
pub(super) struct Asked {
    pub count: i64,
    pub oldest: Option<Moment>,
}

pub(super) async fn find(conn: &mut PgConnection, id: LinkId) -> db::Result<Option<Found>> {
    let found = sqlx::query_as!(
        Found,
        r#"SELECT l.id AS "id: LinkId", l.connection_id AS "connection_id: ConnectionId",
                  l.public_id, p.email, coalesce(p.language, l.language) AS "language: Language",
                  l.brand, link_ended(l) AS "ended: Ended", n.start_step,
                  c.state = 'disconnected' AS "disconnected!",
                  (l.kind = 'setup' AND l.expires_at > now() - $2::interval) AS "is_setup!",
                  n.contact_id = l.contact_id AS "same_person!",
                  link_ended(n) AS "newest_ended: Ended",
                  (link_ended(n) IS NULL AND n.asked_with IS NOT NULL
                   AND n.first_opened_at IS NULL) AS "newest_waits!"
           FROM links l
           JOIN contacts p ON p.id = l.contact_id
           JOIN connections c ON c.id = l.connection_id
           JOIN links n ON n.id = (
               SELECT o.id FROM links o
               WHERE o.connection_id = l.connection_id AND o.kind = 'setup'
               ORDER BY link_ended(o) IS NULL DESC, o.created_at DESC, o.id DESC LIMIT 1)
           WHERE l.id = $1"#,
        id.0,
        ASKED_FOR as _,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

/// Held by nobody meanwhile: who issues holds the connection first, and its links after that.
pub(super) async fn link_of(
    conn: &mut PgConnection,
    public_id: &str,
) -> db::Result<Option<LinkId>> {
    let link = sqlx::query_scalar!(
        r#"SELECT id AS "id: LinkId" FROM links WHERE public_id = $1"#,
        public_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(link)
}

/// The link that a browser was let in by, whatever became of it since.
pub(super) async fn link_of_visit(
    conn: &mut PgConnection,
    cookie: &TokenDigest,
) -> db::Result<Option<LinkId>> {
    let link = sqlx::query_scalar!(
        r#"SELECT link_id AS "id: LinkId" FROM visits WHERE token_digest = $1"#,
        cookie.as_bytes(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(link)
}

pub(super) async fn asked_since(
    conn: &mut PgConnection,
    connection: ConnectionId,
    since: Moment,
) -> db::Result<Asked> {
    let asked = sqlx::query_as!(
        Asked,
        r#"SELECT count(*) AS "count!", min(created_at) AS oldest FROM links
           WHERE connection_id = $1 AND asked_with IS NOT NULL AND created_at > $2"#,
        connection.0,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(asked)
}

pub(super) async fn mark(
    conn: &mut PgConnection,
    link: LinkId,
    asked_with: LinkId,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE links SET asked_with = $2 WHERE id = $1",
        link.0,
        asked_with.0,
    )
    .execute(conn)
    .await?;
    Ok(())
}
