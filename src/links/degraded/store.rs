//! Who is told, from the tables of links.

use sqlx::PgConnection;

use super::super::Voice;
use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
    words::Language,
};

/// Who hears about a connection.
pub(super) struct ToTell {
    pub email: String,
    pub language: Option<Language>,
    pub brand: Option<String>,
}

impl ToTell {
    pub fn voice(&self) -> Voice {
        Voice {
            language: self.language,
            brand: self.brand.clone(),
        }
    }
}

/// Who was invited last to the whole setup, by a link that was neither revoked nor replaced, and how they are spoken to.
pub(super) async fn contact_to_tell(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<ToTell>> {
    let told = sqlx::query_as!(
        ToTell,
        r#"SELECT p.email, coalesce(p.language, l.language) AS "language: Language", l.brand
           FROM links l JOIN contacts p ON p.id = l.contact_id
           WHERE l.connection_id = $1 AND l.kind = 'setup'
             AND l.revoked_at IS NULL AND l.replaced_at IS NULL
           ORDER BY l.created_at DESC, l.id DESC LIMIT 1"#,
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(told)
}

/// Whether somebody has been at work with a live link of the connection since that moment; a
/// colleague at a step counts too, whom a new setup link would shut out.
pub(super) async fn is_in_use(
    conn: &mut PgConnection,
    connection: ConnectionId,
    since: Moment,
) -> db::Result<bool> {
    let used = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM links l JOIN visits v ON v.link_id = l.id
               WHERE l.connection_id = $1 AND link_ended(l) IS NULL
                 AND v.ended_at IS NULL AND v.last_seen_at > $2) AS "used!""#,
        connection.0,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(used)
}

/// How this person is spoken to about the connection: as in the newest link they had.
pub(in super::super) async fn voice_for(
    conn: &mut PgConnection,
    connection: ConnectionId,
    email: &str,
) -> db::Result<Option<Voice>> {
    let told = sqlx::query_as!(
        ToTell,
        r#"SELECT p.email, coalesce(p.language, l.language) AS "language: Language", l.brand
           FROM links l JOIN contacts p ON p.id = l.contact_id
           WHERE l.connection_id = $1 AND lower(p.email) = lower($2)
           ORDER BY l.created_at DESC, l.id DESC LIMIT 1"#,
        connection.0,
        email,
    )
    .fetch_optional(conn)
    .await?;
    Ok(told.map(|told| told.voice()))
}
