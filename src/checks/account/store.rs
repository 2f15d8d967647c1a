//! The table of words on accounts.

use sqlx::PgConnection;

use super::{AccountAnswer, AccountWord, Check};
use crate::{
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
    db,
    integrations::verdict::People,
};

pub(in super::super) async fn insert(
    conn: &mut PgConnection,
    check: &Check,
    answer: AccountAnswer,
    by: &str,
    now: Moment,
) -> db::Result<()> {
    sqlx::query!(
        "INSERT INTO account_words (connection_id, said_at, said_by, answer, check_id,
                                    credentials_version, account, people_all, people_active,
                                    mail_domain)
         SELECT connection_id, $2, $3, $4, id, credentials_version, account, people_all,
                people_active, insight ->> 'mail_domain'
         FROM checks WHERE id = $1
         ON CONFLICT (connection_id, said_at) DO NOTHING",
        check.id.0,
        now,
        by,
        answer as AccountAnswer,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(in super::super) async fn newest(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Option<AccountWord>> {
    let row = sqlx::query!(
        r#"SELECT answer AS "answer: AccountAnswer", said_by, said_at,
                  check_id AS "check_id: CheckId", credentials_version, account, people_all,
                  people_active, mail_domain
           FROM account_words WHERE connection_id = $1 ORDER BY said_at DESC LIMIT 1"#,
        connection.0,
    )
    .fetch_optional(conn)
    .await?;
    let count = |number: Option<i32>| u32::try_from(number?).ok();
    Ok(row.map(|row| AccountWord {
        answer: row.answer,
        by: row.said_by,
        at: row.said_at,
        check_id: row.check_id,
        credentials_version: row.credentials_version,
        account: row.account,
        people: count(row.people_all)
            .zip(count(row.people_active))
            .map(|(all, active)| People { all, active }),
        mail_domain: row.mail_domain,
    }))
}
