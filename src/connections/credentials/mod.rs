//! Credentials: sealed where they come in, kept as versions, opened only in the worker.

mod store;

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use sqlx::PgConnection;

use super::{Connection, State, announce, hold};
use crate::{
    audit::{self, Actor},
    base::{ids::ConnectionId, time::Moment},
    db,
    vault::{OpenError, Opener, Place, Sealer},
};

/// What may be told of credentials: everything but the credentials.
#[derive(Debug, Clone)]
pub struct CredentialsNote {
    pub version: i32,
    /// The address of who typed them in.
    pub set_by: String,
    pub fingerprint: String,
    pub created_at: Moment,
}

/// Why credentials could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenCredentialsError {
    #[error("there are no credentials of that version")]
    Gone,
    #[error(transparent)]
    Vault(#[from] OpenError),
    #[error("a credential that was opened is not text")]
    NotText,
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Seals what the customer typed as the new current version and erases the older ones.
/// The same values again, from another tab or another person, are the same version.
/// `None` when the connection has ended meanwhile.
pub async fn submit(
    conn: &mut PgConnection,
    sealer: &Sealer,
    id: ConnectionId,
    fields: &BTreeMap<String, SecretString>,
    by: &Actor,
    now: Moment,
) -> db::Result<Option<i32>> {
    let Some(connection) = hold(conn, id).await? else {
        return Ok(None);
    };
    if connection.state == State::Disconnected {
        return Ok(None);
    }
    let fingerprint = fingerprint(sealer, &connection, fields);
    if let Some(current) = current(conn, id).await?
        && current.fingerprint == fingerprint
    {
        return Ok(Some(current.version));
    }
    erase(conn, id, now).await?;
    let version = connection.credentials_version + 1;
    store::insert_credentials(conn, id, version, &by.to_string(), &fingerprint, now).await?;
    for (field, value) in fields {
        let place = place(&connection, field, version);
        let sealed = sealer.seal(&place, value.expose_secret().as_bytes());
        store::insert_sealed(conn, id, version, field, &sealed).await?;
    }
    store::set_version(conn, id, version, now).await?;
    let action = if version == 1 {
        "credentials.set"
    } else {
        "credentials.replaced"
    };
    let detail = json!({ "version": version, "fingerprint": fingerprint });
    audit::record(conn, by, action, Some(id), detail, now).await?;
    announce(conn, id).await?;
    Ok(Some(version))
}

/// The current version's note; `None` before the first and after the end.
pub async fn current(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<CredentialsNote>> {
    store::current_credentials(conn, id).await
}

/// Opens the given version, which must be the current one.
pub async fn open(
    conn: &mut PgConnection,
    opener: &Opener,
    connection: &Connection,
    version: i32,
) -> Result<BTreeMap<String, SecretString>, OpenCredentialsError> {
    if version != connection.credentials_version {
        return Err(OpenCredentialsError::Gone);
    }
    let sealed = store::sealed(conn, connection.id, version).await?;
    if sealed.is_empty() {
        return Err(OpenCredentialsError::Gone);
    }
    let mut fields = BTreeMap::new();
    for (field, sealed) in sealed {
        let opened = opener.open(&place(connection, &field, version), &sealed)?;
        let text = std::str::from_utf8(&opened).map_err(|_| OpenCredentialsError::NotText)?;
        let value = SecretString::from(text);
        fields.insert(field, value);
    }
    Ok(fields)
}

/// Erases every version's sealed values; says how many versions had some.
pub async fn erase(conn: &mut PgConnection, id: ConnectionId, now: Moment) -> db::Result<u64> {
    store::erase_credentials(conn, id, now).await
}

fn place<'a>(connection: &Connection, field: &'a str, version: i32) -> Place<'a> {
    Place::Credential {
        company: connection.company_id,
        connection: connection.id,
        field,
        version,
    }
}

/// Bound to the connection, so that equal values at two customers do not show as equal.
fn fingerprint(
    sealer: &Sealer,
    connection: &Connection,
    fields: &BTreeMap<String, SecretString>,
) -> String {
    let mut parts: Vec<&[u8]> = vec![connection.id.0.as_bytes()];
    for (field, value) in fields {
        parts.push(field.as_bytes());
        parts.push(value.expose_secret().as_bytes());
    }
    sealer.fingerprint(&parts)
}
