//! A database that the release before has filled: what is added to it changes the meaning of
//! nothing that is there.

use std::{fs, path::Path};

use keyway::{
    base::{ids::ConnectionId, time},
    checks::{self, CheckState},
    connections::{self, State, Watching},
    integrations::Scope,
    links,
};
use sqlx::{AssertSqlSafe, PgPool};

use crate::support::empty_database;

/// The newest migration of the release before.
const BEFORE: &str = "20261123000070";

/// Runs the migrations that `wanted` picks by their file's name, oldest first.
async fn apply(pool: &PgPool, wanted: impl Fn(&str) -> bool) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| wanted(&path.file_name().unwrap().to_string_lossy()))
        .collect();
    files.sort();
    for file in &files {
        let statements = fs::read_to_string(file).unwrap();
        let done = sqlx::raw_sql(AssertSqlSafe(statements)).execute(pool).await;
        done.unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
    }
    files.len()
}

/// One connection in every state, each with credentials, a finished check and a link.
const FILLED: &str = "
    INSERT INTO companies (id, name, created_at)
        SELECT gen_random_uuid(), state, now() FROM unnest(ARRAY['invited', 'in_progress',
            'checking', 'action_needed', 'linked', 'degraded', 'disconnected']) AS state;
    INSERT INTO contacts (id, company_id, email, created_at)
        SELECT gen_random_uuid(), id, name || '@acme.example', now() FROM companies;
    INSERT INTO connections (id, company_id, integration, access_profile, state, state_since,
                             credentials_version, created_at)
        SELECT gen_random_uuid(), id, 'hibob', 'full', 'in_progress', now(), 1, now()
        FROM companies;
    INSERT INTO links (id, connection_id, contact_id, public_id, secret_digest, issued_by,
                       created_at, expires_at, first_opened_at)
        SELECT gen_random_uuid(), c.id, p.id, c.id::text, sha256(c.id::text::bytea), 'sam',
               now(), now() + interval '14 days', now()
        FROM connections c JOIN contacts p ON p.company_id = c.company_id;
    INSERT INTO visits (id, link_id, token_digest, let_in_by, created_at, last_seen_at)
        SELECT gen_random_uuid(), id, secret_digest, 'link', now(), now() FROM links;
    INSERT INTO credentials (connection_id, version, set_by, fingerprint, created_at)
        SELECT id, 1, 'ana', 'f', now() FROM connections;
    INSERT INTO sealed_fields (connection_id, version, field, sealed)
        SELECT id, 1, 'service_user_token', '\\x00' FROM connections;
    INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, account,
                        people_all, people_active, created_at, finished_at)
        SELECT gen_random_uuid(), id, 1, 'ana', 'done', 'the account', 40, 31, now(), now()
        FROM connections;
    INSERT INTO findings (check_id, permission_id, position, required, verdict, found_at)
        SELECT id, permission, 1, true,
               CASE permission WHEN 'work.view' THEN 'granted' ELSE 'unclear' END, now()
        FROM checks, unnest(ARRAY['work.view', 'work.edit']) AS permission;
    INSERT INTO confirmations (connection_id, permission_id, credentials_version, confirmed_by,
                               confirmed_at)
        SELECT id, 'work.edit', 1, 'ana', now() FROM connections;
    UPDATE connections c SET state = o.name,
           linked_check_id = CASE WHEN o.name IN ('linked', 'degraded', 'disconnected')
                                  THEN k.id END
        FROM companies o, checks k WHERE o.id = c.company_id AND k.connection_id = c.id;
    INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, created_at)
        SELECT gen_random_uuid(), id, 1, 'ana', 'running', now() - interval '1 minute'
        FROM connections WHERE state = 'checking'";

#[tokio::test]
async fn what_the_release_before_left_means_the_same_after_an_upgrade() {
    let database = empty_database().await;
    let pool = database.db.pool();
    assert!(apply(pool, |name| name < BEFORE || name.starts_with(BEFORE)).await > 5);
    sqlx::raw_sql(FILLED).execute(pool).await.unwrap();
    assert!(apply(pool, |name| name > BEFORE && !name.starts_with(BEFORE)).await > 3);

    let mut conn = database.db.acquire().await.unwrap();
    let all: Vec<(uuid::Uuid, String)> = sqlx::query_as(
        "SELECT c.id, o.name FROM connections c JOIN companies o ON o.id = c.company_id",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    assert_eq!(all.len(), State::ALL.len());
    for (id, state) in all {
        let id = ConnectionId(id);
        let found = connections::find(&mut conn, id).await.unwrap().unwrap();
        assert_eq!(found.state.as_str(), state);
        let was_linked = found.linked_check_id.is_some();
        let watching = connections::watching(&mut conn, id).await.unwrap();
        let expected = Watching {
            account: was_linked.then(|| "the account".to_owned()),
            ..Watching::default()
        };
        assert_eq!(watching, expected, "{state}: nothing is suspected");
        let waiting = connections::candidate_credentials(&mut conn, id).await;
        assert!(waiting.unwrap().is_none());
        let check = checks::latest(&mut conn, id).await.unwrap().unwrap();
        assert_eq!((check.state, check.watch), (CheckState::Done, false));
        assert_eq!(check.scope, Scope::Full);
        let findings = checks::findings(&mut conn, check.id).await.unwrap();
        assert_eq!(findings.len(), 2);
        let known = checks::account_is_known(&mut conn, &check).await.unwrap();
        assert_eq!(known, was_linked, "{state}: asked before the first link");
        assert!(links::live(&mut conn, id).await.unwrap().is_some());
        // The bar before "linked" still lets what was linked be written to.
        let soon = Some(time::now());
        connections::plan_recheck(&mut conn, id, soon)
            .await
            .unwrap();
    }
}
