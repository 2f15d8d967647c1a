//! The guard's part of the tables of links and visits.

use sqlx::PgConnection;

use crate::{
    base::{
        ids::{ConnectionId, LinkId, VisitId},
        time::Moment,
        token::TokenDigest,
    },
    db,
    links::Ended,
    words::Language,
};

pub(super) struct FoundVisit {
    pub id: VisitId,
    pub link_id: LinkId,
    pub connection_id: ConnectionId,
    pub email: String,
    pub company: String,
    pub expires_at: Moment,
    pub ended: Option<Ended>,
    pub visit_ended: bool,
    pub last_seen_at: Moment,
    pub start_step: Option<String>,
    pub public_id: String,
    pub language: Option<Language>,
    pub brand: Option<String>,
    /// The one step that its link opens, and who asked for it.
    pub step: Option<String>,
    pub asked_by: Option<String>,
    /// Colleagues were asked to do steps.
    pub has_asked: bool,
}

pub(super) async fn visit(
    conn: &mut PgConnection,
    cookie: &TokenDigest,
) -> db::Result<Option<FoundVisit>> {
    let found = sqlx::query_as!(
        FoundVisit,
        r#"SELECT v.id AS "id: VisitId", l.id AS "link_id: LinkId",
                  l.connection_id AS "connection_id: ConnectionId", p.email, o.name AS company,
                  l.expires_at, v.ended_at IS NOT NULL AS "visit_ended!", v.last_seen_at,
                  l.start_step, l.public_id, link_ended(l) AS "ended: Ended",
                  coalesce(p.language, l.language) AS "language: Language", l.brand, l.step,
                  (SELECT a.email FROM links s JOIN contacts a ON a.id = s.contact_id
                   WHERE s.id = l.asked_by) AS asked_by,
                  EXISTS (SELECT 1 FROM links s WHERE s.connection_id = l.connection_id
                          AND s.kind = 'step') AS "has_asked!"
           FROM visits v
           JOIN links l ON l.id = v.link_id
           JOIN contacts p ON p.id = l.contact_id
           JOIN companies o ON o.id = p.company_id
           WHERE v.token_digest = $1"#,
        cookie.as_bytes(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

pub(super) async fn visit_lives(conn: &mut PgConnection, id: VisitId) -> db::Result<bool> {
    let lives = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM visits v JOIN links l ON l.id = v.link_id
               WHERE v.id = $1 AND v.ended_at IS NULL
                 AND coalesce(link_ended(l), 'completed') = 'completed') AS "lives!""#,
        id.0,
    )
    .fetch_one(conn)
    .await?;
    Ok(lives)
}

/// Whether a visit may still change something.
pub(super) async fn may_act(conn: &mut PgConnection, id: VisitId) -> db::Result<bool> {
    let may = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM visits v JOIN links l ON l.id = v.link_id
               WHERE v.id = $1 AND v.ended_at IS NULL AND link_ended(l) IS NULL) AS "may!""#,
        id.0,
    )
    .fetch_one(conn)
    .await?;
    Ok(may)
}

pub(super) async fn touch_visit(
    conn: &mut PgConnection,
    id: VisitId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE visits SET last_seen_at = $2
         WHERE id = $1 AND last_seen_at < $2::timestamptz - interval '1 minute'",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The language that the invited person chose.
pub(super) async fn set_language(
    conn: &mut PgConnection,
    link: LinkId,
    language: Language,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE contacts SET language = $2
         WHERE id = (SELECT contact_id FROM links WHERE id = $1)",
        link.0,
        language as Language,
    )
    .execute(conn)
    .await?;
    Ok(())
}
