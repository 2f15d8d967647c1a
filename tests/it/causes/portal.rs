//! Each cause through the whole product: what the customer and staff are told, whether Keyway tries
//! again by itself, and where it leaves a connection that is new and one that was linked.

use std::{collections::BTreeMap, time::Duration as Wait};

use chrono::{DateTime, Duration, Utc};
use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    checks,
    integrations::{self, Patience, registry, verdict::Cause},
    practice::{Fault, Tenant, Ungrouped},
};

use secrecy::SecretString;

use crate::support::{Customer, Keyway, Setup};

const ANA: &str = "ana@acme.example";

/// A newest check that has ended.
#[derive(Debug, PartialEq, sqlx::FromRow)]
struct Ended {
    cause: Option<String>,
    detail: Option<String>,
    finished_at: DateTime<Utc>,
    retry_at: Option<DateTime<Utc>>,
}

struct House {
    keyway: Keyway,
    connection: ConnectionId,
    ana: Customer,
}

impl House {
    async fn new(patience: Patience) -> Self {
        let setup = Setup {
            patience,
            ..Setup::default()
        };
        let keyway = setup.start().await;
        let connection = keyway.issue_link().await.connection_id;
        let ana = keyway.customer(ANA).await;
        Self {
            keyway,
            connection,
            ana,
        }
    }

    async fn state(&self) -> String {
        sqlx::query_scalar("SELECT state::text FROM connections WHERE id = $1")
            .bind(self.connection.0)
            .fetch_one(self.keyway.db.pool())
            .await
            .unwrap()
    }

    async fn ended(&self, how_many: i64) -> Ended {
        let what = format!("{how_many} checks have ended");
        self.keyway
            .until(&what, async || {
                let done = "SELECT count(*) FROM checks WHERE state = 'done'";
                let done: i64 = sqlx::query_scalar(done).fetch_one(self.keyway.db.pool()).await.unwrap();
                let newest = "SELECT cause, detail, finished_at, retry_at FROM checks ORDER BY created_at DESC LIMIT 1";
                let newest = sqlx::query_as(newest).fetch_one(self.keyway.db.pool());
                if done >= how_many { Some(newest.await.unwrap()) } else { None }
            })
            .await
    }

    /// The worker's own look at the account, as its schedule asks for it.
    async fn looks_again(&self) {
        let mut tx = self.keyway.db.begin().await.unwrap();
        checks::request(&mut tx, self.connection, &Actor::System, time::now())
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Where a cause leaves an account that was linked, after so many checks: a refused token
    /// degrades it at once, what is on the vendor's side never, and everything else when a second
    /// look an hour later meets it again.
    async fn degrades(&self, cause: Cause, checks: i64) {
        let first = if cause == Cause::Rejected {
            "degraded"
        } else {
            "linked"
        };
        assert_eq!(self.state().await, first, "{cause}");
        if cause == Cause::Rejected || cause.is_vendors() {
            return;
        }
        let earlier = "UPDATE connections SET suspected_at = suspected_at - interval '61 minutes' WHERE id = $1 AND suspected_at IS NOT NULL";
        let suspected = sqlx::query(earlier).bind(self.connection.0);
        let suspected = suspected.execute(self.keyway.db.pool()).await.unwrap();
        assert_eq!(suspected.rows_affected(), 1, "{cause} is suspected");
        self.looks_again().await;
        let second = self.ended(checks + 1).await;
        assert_eq!(second.cause.as_deref(), Some(cause.as_str()));
        assert_eq!(self.state().await, "degraded", "{cause}");
    }
}

/// Runs one cause through a new connection and through a linked one.
async fn through(cause: Cause, patience: Patience, strike: impl Fn(&Keyway)) -> (Ended, Ended) {
    let house = House::new(patience).await;
    let (keyway, ana) = (&house.keyway, &house.ana);
    let (id, token) = keyway.bob.service_user();
    let text = registry::find("hibob").unwrap().cause(cause);
    let retries = cause.is_vendors();

    strike(keyway);
    ana.links_account(&id, &token).await;
    let first = house.ended(1).await;
    assert_eq!(
        first.cause.as_deref(),
        Some(cause.as_str()),
        "{:?}",
        first.detail
    );
    assert_eq!(first.retry_at.is_some(), retries);
    let standing = if retries { "checking" } else { "action_needed" };
    assert_eq!(house.state().await, standing, "{cause}");
    let page = ana.browser.get("/setup/steps/check").await;
    page.must_say(&text.title);
    page.must_say(&text.customer);
    assert_eq!(page.says("try again on our own"), retries, "{cause}");
    let staff = keyway.staff().await;
    let seen = staff.connection(house.connection).await;
    seen.must_say(&text.staff);
    seen.must_say(first.detail.as_deref().unwrap());

    keyway.bob.heals();
    keyway.bob.group();
    keyway.bob.enable_service_user();
    ana.browser.press(&page, "Check again", &[]).await;
    house.ended(2).await;
    let page = ana.sees_result(keyway).await;
    ana.browser
        .press(&page, "Yes, link this account", &[("all", "yes")])
        .await;
    assert_eq!(house.state().await, "linked");

    strike(keyway);
    house.looks_again().await;
    let again = house.ended(3).await;
    assert_eq!(
        again.cause.as_deref(),
        Some(cause.as_str()),
        "{:?}",
        again.detail
    );
    assert_eq!(again.retry_at.is_some(), retries);
    house.degrades(cause, 3).await;
    staff
        .connection(house.connection)
        .await
        .must_say(&text.staff);
    (first, again)
}

fn usual() -> Patience {
    Patience {
        connect: Wait::from_secs(3),
        answer: Wait::from_secs(5),
        check: Wait::from_secs(20),
    }
}

fn after(ended: &Ended) -> Duration {
    ended.retry_at.unwrap() - ended.finished_at
}

#[tokio::test]
async fn rejected() {
    through(Cause::Rejected, usual(), |keyway| {
        keyway.bob.fault(Fault::down(401));
    })
    .await;
}

#[tokio::test]
async fn no_permissions() {
    through(Cause::NoPermissions, usual(), |keyway| {
        keyway.bob.ungrouped_answer(Ungrouped::ShowsNobody);
        keyway.bob.ungroup();
    })
    .await;
}

#[tokio::test]
async fn access_restricted() {
    through(Cause::AccessRestricted, usual(), |keyway| {
        keyway.bob.disable_service_user();
    })
    .await;
}

#[tokio::test]
async fn rate_limited_waits_as_told() {
    let slow = |keyway: &Keyway| keyway.bob.fault(Fault::too_many(Some(900)));
    let (first, again) = through(Cause::RateLimited, usual(), slow).await;
    for ended in [first, again] {
        assert_eq!(after(&ended), Duration::seconds(900));
    }
}

#[tokio::test]
async fn rate_limited_waits_neither_too_short_nor_too_long() {
    for (told, waits) in [(30, Duration::minutes(1)), (7_000_000, Duration::hours(6))] {
        let house = House::new(usual()).await;
        let (id, token) = house.keyway.bob.service_user();
        house.keyway.bob.fault(Fault::too_many(Some(told)));
        house.ana.links_account(&id, &token).await;
        assert_eq!(after(&house.ended(1).await), waits);
    }
}

#[tokio::test]
async fn blocked_in_the_middle_keeps_what_was_learnt() {
    let block = |keyway: &Keyway| keyway.bob.fault(Fault::down(403).on("/v1/timeoff"));
    let house = House::new(usual()).await;
    let (id, token) = house.keyway.bob.service_user();
    block(&house.keyway);
    house.ana.links_account(&id, &token).await;
    house.ended(1).await;
    let learnt = "SELECT count(*) FROM findings WHERE verdict = 'granted'";
    let learnt: i64 = sqlx::query_scalar(learnt)
        .fetch_one(house.keyway.db.pool())
        .await
        .unwrap();
    assert!(learnt >= 15, "{learnt}");
    drop(house);
    let (first, _) = through(Cause::Blocked, usual(), block).await;
    assert_eq!(after(&first), Duration::minutes(1));
}

#[tokio::test]
async fn vendor_unavailable() {
    let down = |keyway: &Keyway| keyway.bob.fault(Fault::down(503));
    through(Cause::VendorUnavailable, usual(), down).await;
}

#[tokio::test]
async fn vendor_timeout() {
    let patience = Patience {
        answer: Wait::from_secs(2),
        ..usual()
    };
    through(Cause::VendorTimeout, patience, |keyway| {
        keyway.bob.fault(Fault::hang());
    })
    .await;
}

#[tokio::test]
async fn unexpected_answer() {
    through(Cause::UnexpectedAnswer, usual(), |keyway| {
        keyway.bob.fault(Fault::html());
    })
    .await;
}

#[tokio::test]
async fn unreachable() {
    through(Cause::Unreachable, usual(), |keyway| {
        keyway.bob.fault(Fault::disconnect());
    })
    .await;
}

#[tokio::test]
async fn wrong_account_can_only_befall_who_was_linked_before() {
    let house = House::new(usual()).await;
    let (id, token) = house.keyway.bob.service_user();
    house.ana.links_account(&id, &token).await;
    house.ended(1).await;
    let page = house.ana.sees_result(&house.keyway).await;
    house
        .ana
        .browser
        .press(&page, "Yes, link this account", &[("all", "yes")])
        .await;
    assert_eq!(house.state().await, "linked");
    house.keyway.bob.move_to(Tenant::default().company_id(77));
    house.looks_again().await;
    let again = house.ended(2).await;
    assert_eq!(again.cause.as_deref(), Some("wrong_account"));
    assert_eq!(again.retry_at, None);
    house.degrades(Cause::WrongAccount, 2).await;
    let staff = house.keyway.staff().await;
    let text = registry::find("hibob").unwrap().cause(Cause::WrongAccount);
    staff
        .connection(house.connection)
        .await
        .must_say(&text.staff);
}

#[tokio::test]
async fn swapped_and_extra_text_are_said_on_the_form_and_nothing_is_asked() {
    let house = House::new(usual()).await;
    let (id, token) = house.keyway.bob.service_user();
    let before = house.state().await;
    for (cause, typed_id, typed_token) in [
        (Cause::Swapped, token.clone(), id.clone()),
        (
            Cause::ExtraText,
            id.clone(),
            format!("Authorization: Basic {token}"),
        ),
        (Cause::ExtraText, id.clone(), format!("{id}:{token}")),
        (Cause::ExtraText, format!("ID: {id}"), token.clone()),
    ] {
        let page = house.ana.links_account(&typed_id, &typed_token).await;
        assert_eq!(page.status.as_u16(), 422);
        let typed = BTreeMap::from([
            ("service_user_id".to_owned(), SecretString::from(typed_id)),
            (
                "service_user_token".to_owned(),
                SecretString::from(typed_token),
            ),
        ]);
        let pack = registry::find("hibob").unwrap();
        let faults = integrations::read_credentials(pack, &typed).unwrap_err();
        for fault in faults {
            assert_eq!(fault.cause, Some(cause), "{}", fault.said);
            page.must_say(&fault.said.to_string());
        }
        assert!(
            !page.body.contains(&token),
            "what was typed as a token is not shown again"
        );
    }
    assert_eq!(house.state().await, before);
    assert!(house.keyway.bob.requests().is_empty());
}
