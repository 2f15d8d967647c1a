//! The tables of companies and contacts.

use sqlx::PgConnection;

use crate::{
    base::{
        ids::{CompanyId, ContactId},
        time::Moment,
    },
    db,
};

pub(super) async fn find_or_insert(
    conn: &mut PgConnection,
    name: &str,
    now: Moment,
) -> db::Result<CompanyId> {
    // The update changes nothing; it makes the row come back and holds it until the commit.
    let id = sqlx::query_scalar!(
        r#"INSERT INTO companies (id, name, created_at) VALUES ($1, $2, $3)
           ON CONFLICT (lower(name)) DO UPDATE SET name = companies.name
           RETURNING id AS "id: CompanyId""#,
        CompanyId::new().0,
        name,
        now,
    )
    .fetch_one(conn)
    .await?;
    Ok(id)
}

pub(super) async fn find_or_insert_contact(
    conn: &mut PgConnection,
    company: CompanyId,
    email: &str,
    now: Moment,
) -> db::Result<ContactId> {
    let id = sqlx::query_scalar!(
        r#"INSERT INTO contacts (id, company_id, email, created_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (company_id, lower(email)) DO UPDATE SET email = contacts.email
           RETURNING id AS "id: ContactId""#,
        ContactId::new().0,
        company.0,
        email,
        now,
    )
    .fetch_one(conn)
    .await?;
    Ok(id)
}
