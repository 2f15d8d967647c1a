//! The queue's table.

use sqlx::PgConnection;

use super::{Kind, Menus, Told, Width};
use crate::{
    base::{
        ids::{ConnectionId, HelpId, LinkId},
        time::Moment,
    },
    db, links,
    words::Language,
};

/// What a customer sent, as staff see it.
#[derive(Debug, Clone)]
pub struct Request {
    pub id: HelpId,
    pub connection_id: ConnectionId,
    pub company: String,
    pub integration: String,
    pub kind: Kind,
    pub step: String,
    pub action: Option<String>,
    pub menus: Option<Menus>,
    /// In the customer's own words. They are text, whatever they look like.
    pub text: String,
    pub asked_by: String,
    pub language: Language,
    pub browser: String,
    pub width: Option<Width>,
    pub mailed: bool,
    pub created_at: Moment,
    pub answered_at: Option<Moment>,
    pub answered_by: Option<String>,
}

/// Requests of a kind that came in a span of time.
pub(super) struct Sent {
    pub count: i64,
    pub oldest: Option<Moment>,
}

pub(super) async fn sent_since(
    conn: &mut PgConnection,
    link: LinkId,
    kind: Kind,
    since: Moment,
) -> db::Result<Sent> {
    let sent = sqlx::query_as!(
        Sent,
        r#"SELECT count(*) AS "count!", min(created_at) AS oldest FROM help_requests
           WHERE link_id = $1 AND kind = $2 AND created_at > $3"#,
        link.0,
        kind as Kind,
        since,
    )
    .fetch_one(conn)
    .await?;
    Ok(sent)
}

pub(super) async fn insert(
    conn: &mut PgConnection,
    id: HelpId,
    visit: &links::Visit,
    told: &Told<'_>,
    mailed: bool,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO help_requests (id, connection_id, link_id, kind, step, action, menus, words,
                                    asked_by, language, browser, width, mailed, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        id.0,
        visit.connection_id.0,
        visit.link_id.0,
        told.kind as Kind,
        told.step,
        told.action,
        told.menus as Option<Menus>,
        told.text,
        visit.contact_email,
        told.language as Language,
        told.browser,
        told.width as Option<Width>,
        mailed,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The newest first: those that wait, or those that are answered, below this one.
pub async fn list(
    conn: &mut PgConnection,
    answered: bool,
    before: Option<HelpId>,
    limit: u16,
) -> db::Result<Vec<Request>> {
    let requests = sqlx::query_as!(
        Request,
        r#"SELECT r.id AS "id: HelpId", r.connection_id AS "connection_id: ConnectionId",
                  o.name AS company, c.integration, r.kind AS "kind: Kind", r.step, r.action,
                  r.menus AS "menus: Menus", r.words AS text, r.asked_by,
                  r.language AS "language: Language", r.browser, r.width AS "width: Width",
                  r.mailed, r.created_at, r.answered_at, r.answered_by
           FROM help_requests r
           JOIN connections c ON c.id = r.connection_id
           JOIN companies o ON o.id = c.company_id
           WHERE (r.answered_at IS NOT NULL) = $1 AND ($2::uuid IS NULL OR r.id < $2)
           ORDER BY r.id DESC LIMIT $3"#,
        answered,
        before.map(|id| id.0),
        i64::from(limit),
    )
    .fetch_all(conn)
    .await?;
    Ok(requests)
}

pub(super) async fn of_connection(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<Request>> {
    let requests = sqlx::query_as!(
        Request,
        r#"SELECT r.id AS "id: HelpId", r.connection_id AS "connection_id: ConnectionId",
                  o.name AS company, c.integration, r.kind AS "kind: Kind", r.step, r.action,
                  r.menus AS "menus: Menus", r.words AS text, r.asked_by,
                  r.language AS "language: Language", r.browser, r.width AS "width: Width",
                  r.mailed, r.created_at, r.answered_at, r.answered_by
           FROM help_requests r
           JOIN connections c ON c.id = r.connection_id
           JOIN companies o ON o.id = c.company_id
           WHERE r.connection_id = $1
           ORDER BY r.id DESC LIMIT 20"#,
        connection.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(requests)
}

/// How many wait for an answer.
pub async fn open_count(conn: &mut PgConnection) -> db::Result<i64> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM help_requests WHERE answered_at IS NULL"#
    )
    .fetch_one(conn)
    .await?;
    Ok(count)
}

pub(super) async fn connection_of(
    conn: &mut PgConnection,
    id: HelpId,
) -> db::Result<Option<ConnectionId>> {
    let connection = sqlx::query_scalar!(
        r#"SELECT connection_id AS "id: ConnectionId" FROM help_requests WHERE id = $1"#,
        id.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(connection)
}

pub(super) async fn answer(
    conn: &mut PgConnection,
    id: HelpId,
    by: &str,
    now: Moment,
) -> db::Result<bool> {
    let answered = sqlx::query!(
        "UPDATE help_requests SET answered_at = $2, answered_by = $3
         WHERE id = $1 AND answered_at IS NULL",
        id.0,
        now,
        by,
    )
    .execute(conn)
    .await?;
    Ok(answered.rows_affected() == 1)
}
