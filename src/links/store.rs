//! The tables of links, visits and codes. The database's clock decides what has expired.

use sqlx::PgConnection;

use super::{Ended, Link, Voice, anew};
use crate::{
    base::{
        ids::{ConnectionId, ContactId, LinkId, VisitId},
        time::Moment,
        token::TokenDigest,
    },
    db,
    integrations::registry,
    words::Language,
};

/// A link that is held until the end of the transaction.
pub(super) struct Held {
    pub id: LinkId,
    pub connection_id: ConnectionId,
    pub email: String,
    pub integration: String,
    pub secret_digest: Vec<u8>,
    pub first_opened_at: Option<Moment>,
    pub ended: Option<Ended>,
    pub language: Option<Language>,
    pub brand: Option<String>,
    /// The one step that it opens; `None` for a setup link.
    pub step: Option<String>,
}

impl Held {
    pub fn voice(&self) -> Voice {
        Voice {
            language: self.language,
            brand: self.brand.clone(),
        }
    }
}

/// A link to insert.
pub(super) struct New<'a> {
    pub id: LinkId,
    pub connection: ConnectionId,
    pub contact: ContactId,
    pub public_id: &'a str,
    pub secret: TokenDigest,
    pub issued_by: &'a str,
    pub expires_at: Moment,
    pub start_step: Option<&'a str>,
    /// For a step link: the step, which is also where it starts, and the link whose person asks.
    pub step: Option<(&'a str, LinkId)>,
    pub voice: &'a Voice,
    pub mailed: bool,
    /// Staff ask anew: whoever stopped reminders of an earlier link hears of this one.
    pub anew: bool,
}

pub(super) async fn insert(conn: &mut PgConnection, new: &New<'_>, now: Moment) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO links (id, connection_id, contact_id, public_id, secret_digest, issued_by,
                            created_at, expires_at, start_step, language, brand,
                            kind, step, asked_by, mailed_at, reminders_stopped_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7::timestamptz, $8, $9, $10, $11,
                 CASE WHEN $12::text IS NULL THEN 'setup' ELSE 'step' END, $12, $13,
                 CASE WHEN $14 THEN $7::timestamptz END,
                 CASE WHEN NOT $15 THEN
                     (SELECT earlier.reminders_stopped_at FROM links earlier
                      WHERE earlier.connection_id = $2 AND earlier.contact_id = $3
                      ORDER BY earlier.created_at DESC, earlier.id DESC LIMIT 1) END)",
        new.id.0,
        new.connection.0,
        new.contact.0,
        new.public_id,
        new.secret.as_bytes(),
        new.issued_by,
        now,
        new.expires_at,
        new.start_step,
        new.voice.language as Option<Language>,
        new.voice.brand.as_deref(),
        new.step.map(|(step, _)| step),
        new.step.map(|(_, asked_by)| asked_by.0),
        new.mailed,
        new.anew,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Every link of the connection that has not ended is replaced, with its visits and codes: the step
/// links go with the setup link.
pub(super) async fn replace_all(
    conn: &mut PgConnection,
    connection: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "WITH gone AS (
             UPDATE links SET replaced_at = $2
             WHERE connection_id = $1 AND revoked_at IS NULL AND replaced_at IS NULL
               AND completed_at IS NULL
             RETURNING id),
         codes AS (
             UPDATE visit_codes SET used_at = $2
             WHERE used_at IS NULL AND link_id IN (SELECT id FROM gone))
         UPDATE visits SET ended_at = $2
         WHERE ended_at IS NULL AND link_id IN (SELECT id FROM gone)",
        connection.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A link that was revoked just now.
pub(super) struct Gone {
    pub connection_id: ConnectionId,
    pub step: Option<String>,
    /// It had run out before.
    pub ran_out: bool,
}

/// One that ran out is revoked as long as it may still be asked for anew.
pub(super) async fn revoke(
    conn: &mut PgConnection,
    id: LinkId,
    now: Moment,
) -> db::Result<Option<Gone>> {
    let revoked = sqlx::query_as!(
        Gone,
        r#"UPDATE links l SET revoked_at = $2
           FROM connections c
           WHERE l.id = $1 AND c.id = l.connection_id
             AND l.revoked_at IS NULL AND l.replaced_at IS NULL AND l.completed_at IS NULL
             AND (l.expires_at > now()
                  OR (l.kind = 'setup' AND l.expires_at > now() - $3::interval
                      AND c.state <> 'disconnected'))
           RETURNING l.connection_id AS "connection_id: ConnectionId", l.step,
                     l.expires_at <= now() AS "ran_out!""#,
        id.0,
        now,
        anew::ASKED_FOR as _,
    )
    .fetch_optional(conn)
    .await?;
    Ok(revoked)
}

pub(super) async fn complete(conn: &mut PgConnection, id: LinkId, now: Moment) -> db::Result<()> {
    sqlx::query!(
        "UPDATE links SET completed_at = $2
         WHERE id = $1 AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn list(
    conn: &mut PgConnection,
    connection: Option<ConnectionId>,
    setup_only: bool,
    limit: i64,
) -> db::Result<Vec<Link>> {
    let links = sqlx::query_as!(
        Link,
        r#"SELECT l.id AS "id: LinkId", l.connection_id AS "connection_id: ConnectionId",
                  p.email, o.name AS company, l.issued_by, l.created_at, l.expires_at,
                  l.first_opened_at,
                  coalesce(p.language, l.language) AS "language: Language", l.brand, l.step,
                  link_ended(l) AS "ended: Ended"
           FROM links l
           JOIN contacts p ON p.id = l.contact_id
           JOIN companies o ON o.id = p.company_id
           WHERE ($1::uuid IS NULL OR l.connection_id = $1) AND (l.kind = 'setup' OR NOT $3)
           ORDER BY l.created_at DESC, l.id DESC LIMIT $2"#,
        connection.map(|id| id.0),
        limit,
        setup_only,
    )
    .fetch_all(conn)
    .await?;
    Ok(links)
}

/// The newest setup link: a colleague's step link never counts as the connection's link.
pub(super) async fn newest(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<Link>> {
    Ok(list(conn, Some(connection), true, 1).await?.pop())
}

pub(super) async fn connection_of(
    conn: &mut PgConnection,
    id: LinkId,
) -> db::Result<Option<ConnectionId>> {
    let connection = sqlx::query_scalar!(
        r#"SELECT connection_id AS "id: ConnectionId" FROM links WHERE id = $1"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(connection)
}

pub(super) async fn hold_by_public_id(
    conn: &mut PgConnection,
    public_id: &str,
) -> db::Result<Option<Held>> {
    let Some((id, secret_digest)) = secret_of(conn, public_id).await? else {
        return Ok(None);
    };
    let held = hold(conn, id).await?;
    Ok(held.map(|held| Held {
        secret_digest,
        ..held
    }))
}

/// Which link a token of that public id opens, its own or a reminder's, and the digest of the
/// secret that goes with it.
pub(super) async fn secret_of(
    conn: &mut PgConnection,
    public_id: &str,
) -> db::Result<Option<(LinkId, Vec<u8>)>> {
    let found = sqlx::query!(
        r#"SELECT id AS "id!: LinkId", secret_digest AS "secret!" FROM links WHERE public_id = $1
           UNION ALL
           SELECT link_id, secret_digest FROM reminder_tokens WHERE public_id = $1
           LIMIT 1"#,
        public_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.map(|row| (row.id, row.secret)))
}

pub(super) async fn hold(conn: &mut PgConnection, id: LinkId) -> db::Result<Option<Held>> {
    let held = sqlx::query_as!(
        Held,
        r#"SELECT l.id AS "id: LinkId", l.connection_id AS "connection_id: ConnectionId",
                  p.email, c.integration, l.secret_digest, l.first_opened_at,
                  coalesce(p.language, l.language) AS "language: Language", l.brand, l.step,
                  link_ended(l) AS "ended: Ended"
           FROM links l
           JOIN contacts p ON p.id = l.contact_id
           JOIN connections c ON c.id = l.connection_id
           WHERE l.id = $1 FOR UPDATE OF l"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(held)
}

/// Lets a browser in, and notes which guide it is shown.
pub(super) async fn insert_visit(
    conn: &mut PgConnection,
    link: &Held,
    cookie: &TokenDigest,
    let_in_by: &str,
    now: Moment,
) -> db::Result<()> {
    let (version, digest) = registry::find(&link.integration)
        .map_or(("", ""), |pack| (pack.version.as_str(), &pack.digest));
    sqlx::query!(
        "WITH opened AS (
             UPDATE links SET first_opened_at = coalesce(first_opened_at, $5) WHERE id = $2)
         INSERT INTO visits (id, link_id, token_digest, let_in_by, created_at, last_seen_at,
                             pack_version, pack_digest)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7)",
        VisitId::new().0,
        link.id.0,
        cookie.as_bytes(),
        let_in_by,
        now,
        version,
        digest,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn has_visit(
    conn: &mut PgConnection,
    link: LinkId,
    cookie: &TokenDigest,
) -> db::Result<bool> {
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM visits
                          WHERE link_id = $1 AND token_digest = $2 AND ended_at IS NULL)
           AS "found!""#,
        link.0,
        cookie.as_bytes(),
    )
    .fetch_one(conn)
    .await?;
    Ok(found)
}

pub(super) async fn end_visits(
    conn: &mut PgConnection,
    link: LinkId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "WITH codes AS (
             UPDATE visit_codes SET used_at = $2 WHERE link_id = $1 AND used_at IS NULL)
         UPDATE visits SET ended_at = $2 WHERE link_id = $1 AND ended_at IS NULL",
        link.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end_visits_by_link(
    conn: &mut PgConnection,
    link: LinkId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE visits SET ended_at = $2
         WHERE link_id = $1 AND ended_at IS NULL AND let_in_by <> 'code'",
        link.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}
