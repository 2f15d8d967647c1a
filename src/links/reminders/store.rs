//! Who is to be reminded, from the tables of links.

use sqlx::PgConnection;

use super::{Due, Notice, Standing};
use crate::{
    base::{
        ids::{ConnectionId, LinkId},
        time::Moment,
        token::TokenDigest,
    },
    db,
    links::{SetupToken, Voice},
    words::Language,
};

/// Whose reminders a token stops.
pub(super) struct Stopping {
    pub connection: ConnectionId,
    pub email: String,
}

/// Everybody to be written to now, or one of them if it still holds.
///
/// The last sign of life is the newest of: the link was issued, somebody was seen with it. After two
/// and after seven days without one a reminder is due, the second at least four days after the
/// first. In a link's last two days there is the note that it ends instead, not on the day of a
/// reminder, and only for links that live four days or more.
pub(super) async fn due(
    conn: &mut PgConnection,
    only: Option<LinkId>,
    limit: i64,
    now: Moment,
) -> db::Result<Vec<Due>> {
    let rows = sqlx::query!(
        r#"SELECT l.id AS "link: LinkId", l.connection_id AS "connection: ConnectionId",
                  n.notice AS "notice!: Notice", p.email, o.name AS company, c.integration,
                  coalesce(p.language, l.language) AS "language: Language", l.brand,
                  l.first_opened_at IS NOT NULL AS "begun!", l.mailed_at AS "mailed_at!",
                  l.expires_at
           FROM links l
           JOIN contacts p ON p.id = l.contact_id
           JOIN companies o ON o.id = p.company_id
           JOIN connections c ON c.id = l.connection_id
           CROSS JOIN LATERAL (
               SELECT greatest(l.created_at, c.last_seen_at,
                               (SELECT max(v.last_seen_at) FROM visits v WHERE v.link_id = l.id))
                      AS at) AS life
           CROSS JOIN LATERAL (
               SELECT l.expires_at - l.created_at >= interval '4 days'
                      AND l.expires_at <= $1::timestamptz + interval '2 days' AS near) AS its_end
           CROSS JOIN LATERAL (
               SELECT CASE
                   WHEN its_end.near AND l.expiry_noted_at IS NULL
                        AND coalesce(l.reminded_at <= $1::timestamptz - interval '20 hours', true)
                       THEN 'expiring'
                   WHEN its_end.near THEN NULL
                   WHEN l.reminders = 0 AND life.at <= $1::timestamptz - interval '2 days'
                       THEN 'reminder'
                   WHEN l.reminders = 1 AND life.at <= $1::timestamptz - interval '7 days'
                        AND l.reminded_at <= $1::timestamptz - interval '4 days'
                       THEN 'reminder'
                   END AS notice) AS n
           WHERE l.kind = 'setup' AND l.mailed_at IS NOT NULL AND l.reminders_stopped_at IS NULL
             AND link_ended(l) IS NULL AND l.expires_at > $1
             AND c.reminders_paused_at IS NULL
             AND c.state IN ('invited', 'in_progress', 'action_needed')
             AND n.notice IS NOT NULL
             AND ($2::uuid IS NULL OR l.id = $2)
           ORDER BY l.created_at, l.id LIMIT $3"#,
        now,
        only.map(|id| id.0),
        limit,
    )
    .fetch_all(conn)
    .await?;
    let due = rows.into_iter().map(|row| Due {
        link: row.link,
        connection: row.connection,
        notice: row.notice,
        email: row.email,
        company: row.company,
        integration: row.integration,
        voice: Voice {
            language: row.language,
            brand: row.brand,
        },
        begun: row.begun,
        mailed_at: row.mailed_at,
        expires_at: row.expires_at,
    });
    Ok(due.collect())
}

pub(super) async fn mark_reminded(
    conn: &mut PgConnection,
    id: LinkId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE links SET reminders = reminders + 1, reminded_at = $2 WHERE id = $1",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn mark_expiry_noted(
    conn: &mut PgConnection,
    id: LinkId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE links SET expiry_noted_at = $2 WHERE id = $1 AND expiry_noted_at IS NULL",
        id.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_stop(
    conn: &mut PgConnection,
    token: &TokenDigest,
    link: LinkId,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO reminder_stops (token_digest, link_id, created_at) VALUES ($1, $2, $3)",
        token.as_bytes(),
        link.0,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_token(
    conn: &mut PgConnection,
    token: &SetupToken,
    link: LinkId,
    now: Moment,
) -> db::Result<()> {
    let secret = token.secret.digest();
    sqlx::query!(
        "INSERT INTO reminder_tokens (public_id, link_id, secret_digest, created_at)
         VALUES ($1, $2, $3, $4)",
        token.public_id,
        link.0,
        secret.as_bytes(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn find_stop(
    conn: &mut PgConnection,
    token: &TokenDigest,
) -> db::Result<Option<Stopping>> {
    let found = sqlx::query_as!(
        Stopping,
        r#"SELECT l.connection_id AS "connection: ConnectionId", p.email
           FROM reminder_stops s
           JOIN links l ON l.id = s.link_id
           JOIN contacts p ON p.id = l.contact_id
           WHERE s.token_digest = $1"#,
        token.as_bytes(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

/// Stops every link of this person's to the connection; `false` when all were stopped before.
pub(super) async fn stop_for(
    conn: &mut PgConnection,
    connection: ConnectionId,
    email: &str,
    now: Moment,
) -> db::Result<bool> {
    let stopped = sqlx::query!(
        "UPDATE links SET reminders_stopped_at = $3
         WHERE connection_id = $1 AND reminders_stopped_at IS NULL
           AND contact_id IN (SELECT id FROM contacts WHERE lower(email) = lower($2))",
        connection.0,
        email,
        now,
    )
    .execute(conn)
    .await?;
    Ok(stopped.rows_affected() > 0)
}

pub(super) async fn standing(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<Standing>> {
    let standing = sqlx::query!(
        "SELECT reminders, greatest(reminded_at, expiry_noted_at) AS last, reminders_stopped_at
         FROM links WHERE connection_id = $1 AND kind = 'setup'
         ORDER BY created_at DESC, id DESC LIMIT 1",
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(standing.map(|row| Standing {
        sent: row.reminders,
        last: row.last,
        stopped_at: row.reminders_stopped_at,
        paused_at: None,
    }))
}
