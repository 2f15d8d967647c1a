//! The columns of connections that watching keeps.

use sqlx::{PgConnection, types::Json};

use super::{PackChange, Watching};
use crate::{
    base::{ids::ConnectionId, time::Moment},
    db,
};

pub(super) async fn find(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Watching> {
    let row = sqlx::query!(
        r#"SELECT recheck_at, suspected_at, suspected, told_at,
                  pack_change AS "pack_change: Json<PackChange>", account, accepted_account
           FROM connections WHERE id = $1"#,
        id.0,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map_or_else(Watching::default, |row| Watching {
        recheck_at: row.recheck_at,
        suspected_at: row.suspected_at,
        suspected: row.suspected,
        told_at: row.told_at,
        pack_change: row.pack_change.map(|change| change.0),
        account: row.account,
        accepted_account: row.accepted_account,
    }))
}

pub(super) async fn set_recheck(
    conn: &mut PgConnection,
    id: ConnectionId,
    at: Option<Moment>,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET recheck_at = $2 WHERE id = $1 AND recheck_at IS DISTINCT FROM $2",
        id.0,
        at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_suspicion(
    conn: &mut PgConnection,
    id: ConnectionId,
    since: Option<Moment>,
    what: &[String],
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET suspected_at = $2, suspected = $3
         WHERE id = $1 AND (suspected_at IS DISTINCT FROM $2 OR suspected <> $3)",
        id.0,
        since,
        what,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_told(
    conn: &mut PgConnection,
    id: ConnectionId,
    at: Option<Moment>,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET told_at = $2 WHERE id = $1 AND told_at IS DISTINCT FROM $2",
        id.0,
        at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_pack_change(
    conn: &mut PgConnection,
    id: ConnectionId,
    change: Option<&PackChange>,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET pack_change = $2 WHERE id = $1",
        id.0,
        change.map(Json) as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_account(
    conn: &mut PgConnection,
    id: ConnectionId,
    account: &str,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET account = $2, accepted_account = NULL
         WHERE id = $1 AND (account IS DISTINCT FROM $2 OR accepted_account IS NOT NULL)",
        id.0,
        account,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn accept_account(
    conn: &mut PgConnection,
    id: ConnectionId,
    account: &str,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE connections SET accepted_account = $2 WHERE id = $1",
        id.0,
        account,
    )
    .execute(conn)
    .await?;
    Ok(())
}
