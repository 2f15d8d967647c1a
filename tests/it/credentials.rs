//! Credentials at rest: one current version, sealed to its row, gone when it should be.

use std::collections::BTreeMap;

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    connections::{self, OpenCredentialsError},
    links,
};
use secrecy::{ExposeSecret as _, SecretString};

use crate::support::{Keyway, Setup};

fn typed(id: &str, token: &str) -> BTreeMap<String, SecretString> {
    BTreeMap::from([
        ("service_user_id".to_owned(), SecretString::from(id)),
        ("service_user_token".to_owned(), SecretString::from(token)),
    ])
}

async fn idle() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

async fn submit(keyway: &Keyway, id: ConnectionId, token: &str) -> Option<i32> {
    let sealer = keyway.keyring.sealer();
    let by = Actor::Contact("ana@acme.example".to_owned());
    let fields = typed("SERVICE-1", token);
    let mut tx = keyway.db.begin().await.unwrap();
    let version =
        connections::submit_credentials(&mut tx, &sealer, id, &fields, &by, time::now()).await;
    tx.commit().await.unwrap();
    version.unwrap()
}

async fn open(keyway: &Keyway, id: ConnectionId) -> Result<String, OpenCredentialsError> {
    let mut conn = keyway.db.acquire().await.unwrap();
    let connection = connections::find(&mut conn, id).await.unwrap().unwrap();
    let version = connection.credentials_version;
    let opener = keyway.keyring.opener().unwrap();
    let fields = connections::open_credentials(&mut conn, &opener, &connection, version).await?;
    Ok(fields["service_user_token"].expose_secret().to_owned())
}

async fn run(keyway: &Keyway, sql: &'static str, id: ConnectionId) -> u64 {
    let query = sqlx::query(sql).bind(id.0);
    let done = query.execute(keyway.db.pool()).await.unwrap();
    done.rows_affected()
}

#[tokio::test]
async fn a_sealed_value_moved_to_another_row_does_not_open() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    let other = keyway.issue_link_for("Other Ltd", "o@other.example").await;
    submit(&keyway, acme, "acmes-token").await;
    submit(&keyway, other.connection_id, "others-token").await;
    assert_eq!(open(&keyway, acme).await.unwrap(), "acmes-token");

    let moved = "UPDATE sealed_fields mine SET sealed = theirs.sealed FROM sealed_fields theirs
                 WHERE mine.connection_id = $1 AND theirs.connection_id <> $1
                   AND mine.field = theirs.field";
    assert_eq!(run(&keyway, moved, acme).await, 2);
    let refused = open(&keyway, acme).await.unwrap_err();
    assert!(
        matches!(refused, OpenCredentialsError::Vault(_)),
        "{refused}"
    );
}

#[tokio::test]
async fn an_id_put_where_the_token_belongs_does_not_open() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    submit(&keyway, acme, "acmes-token").await;
    let moved = "UPDATE sealed_fields mine SET sealed = other.sealed FROM sealed_fields other
                 WHERE mine.connection_id = $1 AND other.connection_id = $1
                   AND mine.field <> other.field";
    assert_eq!(run(&keyway, moved, acme).await, 2);
    assert!(open(&keyway, acme).await.is_err());
}

#[tokio::test]
async fn an_old_version_pasted_back_does_not_open() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    submit(&keyway, acme, "first-token").await;
    let kept: Vec<(String, Vec<u8>)> =
        sqlx::query_as("SELECT field, sealed FROM sealed_fields WHERE connection_id = $1")
            .bind(acme.0)
            .fetch_all(keyway.db.pool())
            .await
            .unwrap();
    assert_eq!(submit(&keyway, acme, "second-token").await, Some(2));
    for (field, sealed) in kept {
        let pasted = sqlx::query(
            "UPDATE sealed_fields SET sealed = $3 WHERE connection_id = $1 AND field = $2",
        );
        let pasted = pasted.bind(acme.0).bind(field).bind(sealed);
        let pasted = pasted.execute(keyway.db.pool()).await.unwrap();
        assert_eq!(pasted.rows_affected(), 1);
    }
    let refused = open(&keyway, acme).await.unwrap_err();
    assert!(
        matches!(refused, OpenCredentialsError::Vault(_)),
        "{refused}"
    );
}

#[tokio::test]
async fn older_versions_are_erased_when_a_new_one_comes() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    for token in ["first-token", "second-token", "third-token"] {
        submit(&keyway, acme, token).await;
    }
    let left: Vec<(i32, i64)> = sqlx::query_as(
        "SELECT version, count(*) FROM sealed_fields WHERE connection_id = $1 GROUP BY version",
    )
    .bind(acme.0)
    .fetch_all(keyway.db.pool())
    .await
    .unwrap();
    assert_eq!(left, [(3, 2)]);
    assert_eq!(open(&keyway, acme).await.unwrap(), "third-token");
}

#[tokio::test]
async fn submitting_the_same_many_times_at_once_ends_in_one_version() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    let same = (0..20).map(|_| submit(&keyway, acme, "one-token"));
    let versions = futures_util::future::join_all(same).await;
    assert!(
        versions.iter().all(|version| *version == Some(1)),
        "{versions:?}"
    );
}

#[tokio::test]
async fn submitting_different_ones_at_once_ends_in_one_current_version() {
    let keyway = idle().await;
    let acme = keyway.issue_link().await.connection_id;
    let tokens: Vec<_> = (0..10).map(|n| format!("token-{n}")).collect();
    let all = tokens.iter().map(|token| submit(&keyway, acme, token));
    let mut versions = futures_util::future::join_all(all).await;
    versions.sort();
    let counted: Vec<_> = (1..=10).map(Some).collect();
    assert_eq!(versions, counted);
    assert!(tokens.contains(&open(&keyway, acme).await.unwrap()));
}

#[tokio::test]
async fn disconnecting_erases_what_was_sealed_and_ends_the_link() {
    let keyway = idle().await;
    let issued = keyway.issue_link().await;
    let acme = issued.connection_id;
    submit(&keyway, acme, "acmes-token").await;
    let mut tx = keyway.db.begin().await.unwrap();
    let by = Actor::Staff("sam@example.com".to_owned());
    assert!(
        links::disconnect(&mut tx, acme, &by, time::now())
            .await
            .unwrap()
    );
    assert!(
        !links::disconnect(&mut tx, acme, &by, time::now())
            .await
            .unwrap()
    );
    assert!(links::live(&mut tx, acme).await.unwrap().is_none());
    tx.commit().await.unwrap();

    let left = "SELECT 1 FROM sealed_fields WHERE connection_id = $1";
    assert_eq!(run(&keyway, left, acme).await, 0);
    assert!(matches!(
        open(&keyway, acme).await,
        Err(OpenCredentialsError::Gone)
    ));
    assert_eq!(submit(&keyway, acme, "too-late").await, None);
}
