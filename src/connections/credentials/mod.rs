//! Credentials: sealed where they come in, kept as versions, opened only in the worker.

mod store;

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use sqlx::PgConnection;

use super::{Connection, State, announce, hold};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{CheckId, ConnectionId},
        time::Moment,
    },
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

/// Seals what the customer typed as a new version. Before the account is linked it is the current
/// one at once, and the older ones are erased. Where a linked account works with a version, the
/// new one is a candidate: it waits until a check has proved it, and the old one stays in use.
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
    let waiting = candidate(conn, id).await?;
    if let Some(waiting) = &waiting
        && waiting.fingerprint == fingerprint
    {
        return Ok(Some(waiting.version));
    }
    let current = current(conn, id).await?;
    if let Some(waiting) = waiting {
        store::erase_version(conn, id, waiting.version, now).await?;
        store::set_candidate(conn, id, None).await?;
    }
    if let Some(current) = &current
        && current.fingerprint == fingerprint
    {
        return Ok(Some(current.version));
    }
    let in_use = current.is_some() && matches!(connection.state, State::Linked | State::Degraded);
    if !in_use {
        erase(conn, id, now).await?;
    }
    let version = store::next_version(conn, id).await?;
    store::insert_credentials(conn, id, version, &by.to_string(), &fingerprint, now).await?;
    for (field, value) in fields {
        let place = place(&connection, field, version);
        let sealed = sealer.seal(&place, value.expose_secret().as_bytes());
        store::insert_sealed(conn, id, version, field, &sealed).await?;
    }
    let action = if in_use {
        store::set_candidate(conn, id, Some(version)).await?;
        "credentials.offered"
    } else {
        store::set_version(conn, id, version, now).await?;
        if version == 1 {
            "credentials.set"
        } else {
            "credentials.replaced"
        }
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

/// The note of the version that waits to become the current one.
pub async fn candidate(
    conn: &mut PgConnection,
    id: ConnectionId,
) -> db::Result<Option<CredentialsNote>> {
    store::candidate(conn, id).await
}

/// The note of any version, erased ones too.
pub async fn note(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
) -> db::Result<Option<CredentialsNote>> {
    store::note(conn, id, version).await
}

/// The candidate becomes the current version, proved by its check, and the one before is erased:
/// the connection is linked with it. `None` when another candidate or a disconnect came in between.
pub async fn promote(
    conn: &mut PgConnection,
    id: ConnectionId,
    version: i32,
    proof: CheckId,
    now: Moment,
) -> db::Result<Option<State>> {
    let Some(before) = hold(conn, id).await? else {
        return Ok(None);
    };
    let Some(waiting) = candidate(conn, id).await? else {
        return Ok(None);
    };
    if waiting.version != version || before.state == State::Disconnected {
        return Ok(None);
    }
    store::promote(conn, id, version, proof, now).await?;
    store::erase_version(conn, id, before.credentials_version, now).await?;
    let detail = json!({ "version": waiting.version, "fingerprint": waiting.fingerprint });
    let action = "credentials.replaced";
    audit::record(conn, &Actor::System, action, Some(id), detail, now).await?;
    if before.state == State::Degraded {
        let detail = json!({ "credentials_version": waiting.version, "problem": null });
        let event = "connection.recovered";
        audit::record(conn, &Actor::System, event, Some(id), detail, now).await?;
    }
    announce(conn, id).await?;
    Ok(Some(State::Linked))
}

/// Erases the candidate, for a reason; the current version stays in use.
pub async fn drop_candidate(
    conn: &mut PgConnection,
    id: ConnectionId,
    why: &str,
    now: Moment,
) -> db::Result<()> {
    let Some(waiting) = candidate(conn, id).await? else {
        return Ok(());
    };
    store::erase_version(conn, id, waiting.version, now).await?;
    store::set_candidate(conn, id, None).await?;
    let detail = json!({
        "version": waiting.version, "fingerprint": waiting.fingerprint, "why": why,
    });
    let action = "credentials.not_accepted";
    audit::record(conn, &Actor::System, action, Some(id), detail, now).await?;
    announce(conn, id).await
}

/// Whether these values name the same user at the vendor as the current version does, by the
/// fields that are no secrets; `false` where there is no such field or it cannot be told.
pub async fn same_user(
    conn: &mut PgConnection,
    opener: &Opener,
    connection: &Connection,
    fields: &BTreeMap<String, SecretString>,
    names: &[&str],
) -> Result<bool, db::Error> {
    let version = connection.credentials_version;
    let known = match open(conn, opener, connection, version).await {
        Ok(known) => known,
        Err(OpenCredentialsError::Database(fault)) => return Err(fault),
        Err(_) => return Ok(false),
    };
    let value = |of: &BTreeMap<String, SecretString>, field: &str| {
        of.get(field).map(|value| value.expose_secret().to_owned())
    };
    Ok(!names.is_empty()
        && names
            .iter()
            .all(|field| value(&known, field).is_some_and(|v| value(fields, field) == Some(v))))
}

/// Opens the given version: the current one, or the candidate for the check that is to prove it.
pub async fn open(
    conn: &mut PgConnection,
    opener: &Opener,
    connection: &Connection,
    version: i32,
) -> Result<BTreeMap<String, SecretString>, OpenCredentialsError> {
    if version != connection.credentials_version
        && candidate(conn, connection.id)
            .await?
            .is_none_or(|waiting| waiting.version != version)
    {
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
