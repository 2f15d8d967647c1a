//! The bar before "linked": the database itself refuses a link without proof.

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    checks, connections,
};

use crate::support::{Keyway, Setup};

struct Case {
    keyway: Keyway,
    id: ConnectionId,
}

impl Case {
    /// A connection with a finished check in which everything is granted.
    async fn all_granted() -> Self {
        let setup = Setup {
            worker: false,
            ..Setup::default()
        };
        let keyway = setup.start().await;
        let id = keyway.issue_link().await.connection_id;
        let by = Actor::Contact("ana@acme.example".to_owned());
        let fields = [("service_user_token".to_owned(), "token".into())].into();
        let sealer = keyway.keyring.sealer();
        let mut tx = keyway.db.begin().await.unwrap();
        connections::submit_credentials(&mut tx, &sealer, id, &fields, &by, time::now())
            .await
            .unwrap();
        checks::request(&mut tx, id, &by, time::now())
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        let case = Self { keyway, id };
        case.sql("UPDATE checks SET state = 'done', finished_at = now()")
            .await;
        case.sql("UPDATE findings SET verdict = 'granted'").await;
        case
    }

    async fn sql(&self, sql: &'static str) {
        sqlx::query(sql)
            .execute(self.keyway.db.pool())
            .await
            .unwrap();
    }

    async fn may_be_linked(&self) -> bool {
        let linked = sqlx::query(
            "UPDATE connections SET state = 'linked',
                 linked_check_id = (SELECT id FROM checks ORDER BY created_at DESC LIMIT 1)
             WHERE id = $1",
        );
        match linked.bind(self.id.0).execute(self.keyway.db.pool()).await {
            Ok(done) => done.rows_affected() == 1,
            Err(refused) => {
                let by = keyway::db::refused_by(&refused);
                assert_eq!(by, Some("connections_linked_is_proved"), "{refused}");
                false
            }
        }
    }
}

#[tokio::test]
async fn a_finished_check_with_everything_granted_is_proof() {
    assert!(Case::all_granted().await.may_be_linked().await);
}

#[tokio::test]
async fn the_database_refuses_a_link_without_proof() {
    for spoilt in [
        "UPDATE findings SET verdict = 'missing' WHERE position = 1",
        "UPDATE findings SET verdict = 'unclear' WHERE position = 62",
        "UPDATE checks SET cause = 'vendor_timeout'",
        "UPDATE checks SET state = 'running'",
        "UPDATE connections SET credentials_version = 2",
        "DELETE FROM findings",
    ] {
        let case = Case::all_granted().await;
        case.sql(spoilt).await;
        assert!(!case.may_be_linked().await, "{spoilt}");
    }
}

#[tokio::test]
async fn a_confirmation_counts_for_what_is_unclear_and_never_for_what_is_missing() {
    let confirm = "INSERT INTO confirmations
        SELECT c.id, f.permission_id, c.credentials_version, 'ana@acme.example', now()
        FROM connections c, findings f WHERE f.position = 1";
    let unclear = Case::all_granted().await;
    unclear
        .sql("UPDATE findings SET verdict = 'unclear' WHERE position = 1")
        .await;
    unclear.sql(confirm).await;
    assert!(unclear.may_be_linked().await);

    let missing = Case::all_granted().await;
    missing
        .sql("UPDATE findings SET verdict = 'missing' WHERE position = 1")
        .await;
    missing.sql(confirm).await;
    assert!(!missing.may_be_linked().await);

    let of_another_version = Case::all_granted().await;
    of_another_version
        .sql("UPDATE findings SET verdict = 'unclear' WHERE position = 1")
        .await;
    of_another_version.sql(confirm).await;
    of_another_version
        .sql("UPDATE confirmations SET credentials_version = 0")
        .await;
    assert!(!of_another_version.may_be_linked().await);
}

#[tokio::test]
async fn the_audit_trail_can_only_grow() {
    let case = Case::all_granted().await;
    for change in [
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
    ] {
        let refused = sqlx::query(change).execute(case.keyway.db.pool()).await;
        let said = refused.unwrap_err().to_string();
        assert!(said.contains("append only"), "{said}");
    }
}
