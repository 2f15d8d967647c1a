//! The table of findings.

use std::collections::BTreeMap;

use sqlx::{PgConnection, types::Json};

use super::{Confirmation, FindingRow, Tally};
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::{said::Evidence, verdict::Finding},
};

pub(in super::super) async fn insert(
    conn: &mut PgConnection,
    check: CheckId,
    asked: &[(&str, bool)],
) -> db::Result<()> {
    let ids: Vec<String> = asked.iter().map(|(id, _)| (*id).to_owned()).collect();
    let required: Vec<bool> = asked.iter().map(|(_, required)| *required).collect();
    sqlx::query!(
        "INSERT INTO findings (check_id, permission_id, position, required)
         SELECT $1, permission, position, required
         FROM unnest($2::text[], $3::bool[]) WITH ORDINALITY AS asked (permission, required, position)",
        check.0,
        &ids,
        &required,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(in super::super) async fn write(
    conn: &mut PgConnection,
    check: CheckId,
    finding: &Finding,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE findings SET verdict = $3, evidence = $4, found_at = coalesce(found_at, $5),
                             place = $6, left_out = $7, said = $8, carried_from = NULL
         WHERE check_id = $1 AND permission_id = $2",
        check.0,
        finding.permission,
        finding.verdict.as_str(),
        finding.evidence.english(),
        now,
        finding.place,
        &finding.left_out,
        Json(&finding.evidence) as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What an earlier check told, for the permissions that this one may not look at.
pub(in super::super) async fn carry(
    conn: &mut PgConnection,
    check: CheckId,
    from: CheckId,
) -> db::Result<()> {
    sqlx::query!(
        "UPDATE findings f
         SET verdict = e.verdict, evidence = e.evidence, found_at = e.found_at, place = e.place,
             left_out = e.left_out, said = e.said,
             carried_from = coalesce(e.carried_from, e.check_id)
         FROM findings e
         WHERE f.check_id = $1 AND e.check_id = $2 AND e.permission_id = f.permission_id
           AND e.found_at IS NOT NULL",
        check.0,
        from.0,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(in super::super) async fn list(
    conn: &mut PgConnection,
    check: CheckId,
) -> db::Result<Vec<FindingRow>> {
    let rows = sqlx::query!(
        r#"SELECT f.permission_id, f.required, f.verdict, f.evidence, f.said, f.found_at,
                  f.place, f.left_out, f.carried_from AS "carried_from: CheckId",
                  c.confirmed_by AS "confirmed_by?", c.confirmed_at AS "confirmed_at?"
           FROM findings f
           JOIN checks k ON k.id = f.check_id
           LEFT JOIN (SELECT connection_id, permission_id, credentials_version, confirmed_by,
                             confirmed_at FROM confirmations
                      UNION ALL
                      SELECT connection_id, permission_id, credentials_version, confirmed_by,
                             confirmed_at FROM candidate_confirmations) c
             ON c.connection_id = k.connection_id AND c.permission_id = f.permission_id
            AND c.credentials_version = k.credentials_version
           WHERE f.check_id = $1 ORDER BY f.position"#,
        check.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| FindingRow {
            permission_id: row.permission_id,
            required: row.required,
            verdict: row.verdict.parse().unwrap_or_default(),
            evidence: Evidence::kept(row.evidence, row.said),
            place: row.place,
            left_out: row.left_out,
            carried_from: row.carried_from,
            found_at: row.found_at,
            confirmed: row
                .confirmed_by
                .zip(row.confirmed_at)
                .map(|(by, at)| Confirmation { by, at }),
        })
        .collect())
}

pub(in super::super) async fn tallies(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<BTreeMap<CheckId, Tally>> {
    let rows = sqlx::query!(
        r#"SELECT f.check_id AS "check: CheckId",
                  count(*) FILTER (WHERE f.verdict = 'granted') AS "granted!",
                  count(*) FILTER (WHERE f.verdict = 'missing') AS "missing!",
                  count(*) FILTER (WHERE f.verdict = 'unclear') AS "unclear!",
                  count(*) FILTER (WHERE f.verdict = 'unclear' AND EXISTS (
                      SELECT FROM confirmations c
                      WHERE c.connection_id = k.connection_id
                        AND c.permission_id = f.permission_id
                        AND c.credentials_version = k.credentials_version
                      UNION ALL
                      SELECT FROM candidate_confirmations c
                      WHERE c.connection_id = k.connection_id
                        AND c.permission_id = f.permission_id
                        AND c.credentials_version = k.credentials_version
                  )) AS "confirmed!"
           FROM findings f
           JOIN checks k ON k.id = f.check_id
           WHERE f.check_id IN (SELECT id FROM checks WHERE connection_id = $1
                                ORDER BY created_at DESC, id DESC LIMIT 100)
           GROUP BY f.check_id"#,
        connection.0,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let tally = Tally {
                granted: row.granted,
                missing: row.missing,
                unclear: row.unclear,
                confirmed: row.confirmed,
            };
            (row.check, tally)
        })
        .collect())
}
