//! Carrying over what an earlier check told.

use std::collections::BTreeSet;

use sqlx::PgConnection;

use crate::{base::ids::CheckId, db};

/// Fills a new check with all that the earlier one knew, but for the permissions to be looked at.
pub(in super::super) async fn carry(
    conn: &mut PgConnection,
    new: CheckId,
    earlier: CheckId,
    only: &BTreeSet<String>,
) -> db::Result<()> {
    let only: Vec<String> = only.iter().cloned().collect();
    sqlx::query!(
        "UPDATE findings f
         SET verdict = b.verdict, evidence = b.evidence, found_at = b.found_at, place = b.place,
             left_out = b.left_out, said = b.said,
             carried_from = coalesce(b.carried_from, b.check_id)
         FROM findings b
         WHERE f.check_id = $1 AND b.check_id = $2 AND b.permission_id = f.permission_id
           AND f.permission_id <> ALL($3)",
        new.0,
        earlier.0,
        &only,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "UPDATE checks k
         SET people_all = b.people_all, people_active = b.people_active, insight = b.insight,
             account = b.account
         FROM checks b WHERE k.id = $1 AND b.id = $2",
        new.0,
        earlier.0,
    )
    .execute(conn)
    .await?;
    Ok(())
}
