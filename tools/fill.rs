//! A linked account as any other, but for its first check, which is not run: for measuring and for
//! tests of what happens afterwards.

use std::collections::BTreeMap;

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    checks, connections,
    db::Db,
    integrations::registry,
    links::{self, Issuer, Order},
};
use secrecy::SecretString;

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// What a read would have shown is taken as confirmed, so that the first look finds nothing worse.
const PROVED: [&str; 5] = [
    "DELETE FROM graphile_worker._private_jobs WHERE payload->>'check_id' = $1::text",
    "UPDATE checks SET state = 'done', started_at = now(), finished_at = now(),
                       connected_at = now()
     WHERE id = $1::uuid",
    "UPDATE findings SET found_at = now() WHERE check_id = $1::uuid",
    "INSERT INTO confirmations (connection_id, permission_id, credentials_version, confirmed_by,
                                confirmed_at)
     SELECT k.connection_id, f.permission_id, k.credentials_version, k.asked_by, now()
     FROM findings f JOIN checks k ON k.id = f.check_id WHERE k.id = $1::uuid",
    "UPDATE connections SET state = 'linked', state_since = now(), linked_check_id = $1::uuid
     WHERE id = (SELECT connection_id FROM checks WHERE id = $1::uuid)",
];

/// Links the company with this service user's ID and token.
pub async fn link(
    db: &Db,
    issuer: &Issuer,
    company: &str,
    (id, token): (String, String),
) -> Result<ConnectionId, Fault> {
    let now = time::now();
    let pack = registry::find("hibob").ok_or("the HiBob pack is built in")?;
    let order = Order {
        company: company.parse()?,
        email: "ana@customer.example".parse()?,
        pack,
        access_profile: "full".to_owned(),
        lifetime: links::LIFETIME,
        by_mail: false,
        voice: keyway::links::Voice::default(),
    };
    let mut tx = db.begin().await?;
    let issued = links::issue(&mut tx, issuer, &order, &Actor::Operator, now).await?;
    let connection = issued.connection_id;
    let fields = BTreeMap::from([
        ("service_user_id".to_owned(), SecretString::from(id)),
        ("service_user_token".to_owned(), SecretString::from(token)),
    ]);
    let by = Actor::Contact(order.email.to_string());
    let sealer = &issuer.sealer;
    connections::submit_credentials(&mut tx, sealer, connection, &fields, &by, now)
        .await?
        .ok_or("the connection has ended")?;
    let check = checks::request(&mut tx, connection, &by, now).await??;
    for statement in PROVED {
        sqlx::query(statement)
            .bind(check.to_string())
            .execute(&mut *tx)
            .await?;
    }
    let ended = "UPDATE links SET completed_at = now() WHERE id = $1";
    sqlx::query(ended)
        .bind(issued.link_id.0)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(connection)
}
