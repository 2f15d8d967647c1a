//! Two things in the very same moment: both wait for the connection, and one comes first.

use keyway::{base::ids::ConnectionId, links::Issued};
use reqwest::StatusCode;
use sqlx::{Postgres, Transaction};

use super::{count, open, sql, without_worker};
use crate::support::{Browser, Keyway, Page, RAN_OUT};

/// Sends both while somebody holds the connection's row, the first one first, and lets go once both
/// wait for it: the database lets them pass in the order they came.
async fn in_this_order(
    keyway: &Keyway,
    connection: ConnectionId,
    first: impl Future<Output = Page>,
    second: impl Future<Output = Page>,
) -> (Page, Page) {
    let holder = hold(keyway, connection).await;
    let second = async {
        waiting(keyway, 1).await;
        second.await
    };
    let let_go = async {
        waiting(keyway, 2).await;
        holder.commit().await.unwrap();
    };
    let (first, second, ()) = tokio::join!(first, second, let_go);
    (first, second)
}

/// More than the program ever takes: who forgets to hold the connection is stopped at the first row
/// that points to it, half-way through, and does not simply pass by.
async fn hold(keyway: &Keyway, connection: ConnectionId) -> Transaction<'static, Postgres> {
    let mut holder = keyway.db.begin().await.unwrap();
    sqlx::query("SELECT 1 FROM connections WHERE id = $1 FOR UPDATE")
        .bind(connection.0)
        .execute(&mut *holder)
        .await
        .unwrap();
    holder
}

/// Until so many requests wait for somebody.
async fn waiting(keyway: &Keyway, most: i64) {
    let waiting = "SELECT count(*) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'";
    keyway
        .until("they wait for the connection", async || {
            (count(keyway, waiting).await >= most).then_some(())
        })
        .await;
}

/// Ana at work with her link, and Sam in front of her connection's page.
struct Two {
    keyway: Keyway,
    issued: Issued,
    ana: Browser,
    sam: Browser,
}

async fn two() -> Two {
    let keyway = without_worker().await;
    let sam = keyway.staff().await.browser;
    let (issued, ana) = another(&keyway, "Acme Ltd").await;
    Two {
        keyway,
        issued,
        ana,
        sam,
    }
}

async fn another(keyway: &Keyway, company: &str) -> (Issued, Browser) {
    let issued = keyway.issue_link_for(company, "ana@acme.example").await;
    let ana = keyway.browser();
    open(&ana, &issued).await.must_say("Before you start");
    (issued, ana)
}

async fn revoke(sam: &Browser, connection: ConnectionId) -> Page {
    let path = format!("/console/connections/{connection}/revoke");
    sam.post(&path, &[]).await
}

async fn disconnect(sam: &Browser, connection: ConnectionId) -> Page {
    let path = format!("/console/connections/{connection}/disconnect");
    sam.post(&path, &[]).await
}

const LIVE: &str = "SELECT count(*) FROM links l WHERE link_ended(l) IS NULL";
const LINKS: &str = "SELECT count(*) FROM links";
const REVOCATIONS: &str = "SELECT count(*) FROM audit WHERE action = 'link.revoked'";
const TO_BEN: &str = "SELECT count(*) FROM mails WHERE to_address = 'ben@acme.example'";

#[tokio::test]
async fn a_revocation_and_a_hand_over_leave_no_way_in_whichever_comes_first() {
    for revoked_first in [true, false] {
        let two = two().await;
        let (keyway, id) = (&two.keyway, two.issued.connection_id);
        let typed = [("email", "ben@acme.example")];
        let hand_over = two.ana.post("/setup/hand-over", &typed);
        let revoke = revoke(&two.sam, id);
        let (revoked, handed_over) = if revoked_first {
            in_this_order(keyway, id, revoke, hand_over).await
        } else {
            let (page, revoked) = in_this_order(keyway, id, hand_over, revoke).await;
            (revoked, page)
        };
        // What Sam was told is so: nobody comes in any more, whoever was invited in between.
        revoked.must_say("The link is revoked.");
        assert_eq!(count(keyway, LIVE).await, 0);
        assert_eq!(count(keyway, REVOCATIONS).await, 1);
        let handed = "SELECT count(*) FROM audit WHERE action = 'link.handed_over'";
        if revoked_first {
            assert_eq!(handed_over.status, StatusCode::UNPROCESSABLE_ENTITY);
            handed_over.must_say("Only the newest link works");
            let kept = [LINKS, TO_BEN, handed];
            assert_eq!(counts(keyway, kept).await, [1, 0, 0], "nothing of it");
        } else {
            assert_eq!(handed_over.status, StatusCode::OK);
            let kept = [LINKS, TO_BEN, handed];
            assert_eq!(counts(keyway, kept).await, [2, 1, 1], "all of it");
            let revoked = "SELECT count(*) FROM links l JOIN contacts p ON p.id = l.contact_id
                 WHERE p.email = 'ben@acme.example' AND link_ended(l) = 'revoked'";
            assert_eq!(count(keyway, revoked).await, 1);
        }
    }
}

async fn counts<const N: usize>(keyway: &Keyway, questions: [&'static str; N]) -> [i64; N] {
    let mut counts = [0; N];
    for (at, question) in questions.into_iter().enumerate() {
        counts[at] = count(keyway, question).await;
    }
    counts
}

#[tokio::test]
async fn a_revocation_ends_what_a_colleague_is_sent_in_the_same_moment() {
    for revoked_first in [true, false] {
        let two = two().await;
        let (keyway, id) = (&two.keyway, two.issued.connection_id);
        let typed = [("step", "permission-group"), ("email", "ben@acme.example")];
        let ask = two.ana.post("/setup/help/colleague", &typed);
        let revoke = revoke(&two.sam, id);
        let (revoked, asked) = if revoked_first {
            in_this_order(keyway, id, revoke, ask).await
        } else {
            let (page, revoked) = in_this_order(keyway, id, ask, revoke).await;
            (revoked, page)
        };
        revoked.must_say("The link is revoked.");
        assert_eq!(count(keyway, LIVE).await, 0);
        let asked_for = "SELECT count(*) FROM audit WHERE action = 'step.asked'";
        let kept = counts(keyway, [LINKS, TO_BEN, asked_for]).await;
        if revoked_first {
            assert_eq!(asked.status, StatusCode::CONFLICT);
            assert_eq!(kept, [1, 0, 0], "nothing of it");
        } else {
            assert_eq!(kept, [2, 1, 1], "all of it");
        }
    }
}

#[tokio::test]
async fn of_two_hand_overs_at_once_one_is_made() {
    let two = two().await;
    let (keyway, id) = (&two.keyway, two.issued.connection_id);
    let to_ben = [("email", "ben@acme.example")];
    let to_cleo = [("email", "cleo@acme.example")];
    // Two windows of one browser.
    let other = two.ana.clone();
    let first = two.ana.post("/setup/hand-over", &to_ben);
    let second = other.post("/setup/hand-over", &to_cleo);
    let (first, second) = in_this_order(keyway, id, first, second).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    let to_cleo = "SELECT count(*) FROM mails WHERE to_address = 'cleo@acme.example'";
    let kept = counts(keyway, [LIVE, LINKS, TO_BEN, to_cleo]).await;
    assert_eq!(kept, [1, 2, 1, 0]);
}

#[tokio::test]
async fn a_browser_that_is_shut_out_hands_nothing_over_in_the_same_moment() {
    // What a code does that the invited person enters elsewhere: who came by the link alone may have
    // been somebody else.
    let shut_out = "UPDATE visits SET ended_at = now() WHERE let_in_by <> 'code'";
    let whole = [("email", "ben@acme.example")];
    let step = [("step", "permission-group"), ("email", "ben@acme.example")];
    for (path, form) in [
        ("/setup/hand-over", &whole[..]),
        ("/setup/help/colleague", &step),
    ] {
        let two = two().await;
        let (keyway, id) = (&two.keyway, two.issued.connection_id);
        let holder = hold(keyway, id).await;
        let meanwhile = async {
            waiting(keyway, 1).await;
            sql(keyway, shut_out).await;
            holder.commit().await.unwrap();
        };
        let (late, ()) = tokio::join!(two.ana.post(path, form), meanwhile);
        assert!(late.status.is_client_error(), "{path}: {}", late.status);
        let kept = counts(keyway, [LIVE, LINKS, TO_BEN]).await;
        assert_eq!(kept, [1, 1, 0], "{path}");
    }
}

/// What a customer may post, the page's path first.
const POSTS: [(&str, &[(&str, &str)]); 9] = [
    ("/setup/steps/service-user", &[]),
    (
        "/setup/menus",
        &[("menus", "newer"), ("step", "service-user")],
    ),
    (
        "/setup/permissions/tick",
        &[("permission", "work.view"), ("ticked", "true")],
    ),
    (
        "/setup/steps/permissions",
        &[("ticked", "work.view"), ("then", "stay")],
    ),
    ("/setup/steps/permissions", &[("ticked", "work.view")]),
    (
        "/setup/help/ask",
        &[("step", "service-user"), ("words", "Where is it?")],
    ),
    (
        "/setup/help/screen",
        &[("step", "service-user"), ("words", "It is green.")],
    ),
    ("/setup/steps/credentials", &[]),
    ("/setup/check/again", &[]),
];

/// Everything that a post may leave behind, and the mail to support.
const LEFT: &str = "SELECT (SELECT count(*) FROM steps_done) + (SELECT count(*) FROM ticks)
     + (SELECT count(*) FROM help_requests) + (SELECT count(*) FROM credentials)
     + (SELECT count(*) FROM checks)
     + (SELECT count(*) FROM connections WHERE menus IS NOT NULL)
     + (SELECT count(*) FROM mails WHERE to_address = 'help@example.com')
     + (SELECT count(*) FROM audit WHERE actor_kind = 'contact' AND action <> 'link.opened')";

#[tokio::test]
async fn what_a_customer_sends_while_the_link_is_revoked_is_not_kept() {
    let keyway = without_worker().await;
    let sam = keyway.staff().await.browser;
    let (id, token) = keyway.bob.service_user();
    let credentials = [("service_user_id", &*id), ("service_user_token", &token)];
    for (number, (path, form)) in POSTS.into_iter().enumerate() {
        let form = match path {
            "/setup/steps/credentials" => &credentials[..],
            _ => form,
        };
        let prepare = async |company: &str| {
            let (issued, ana) = another(&keyway, company).await;
            if path == "/setup/check/again" {
                ana.post("/setup/steps/credentials", &credentials).await;
                sql(
                    &keyway,
                    "UPDATE checks SET state = 'done', finished_at = now()",
                )
                .await;
            }
            (issued, ana)
        };
        let (issued, ana) = prepare(&format!("Late {number}")).await;
        let (before, connection) = (count(&keyway, LEFT).await, issued.connection_id);
        let (revoke_it, post) = (revoke(&sam, connection), ana.post(path, form));
        let (revoked, late) = in_this_order(&keyway, connection, revoke_it, post).await;
        revoked.must_say("The link is revoked.");
        assert_eq!(late.status, StatusCode::GONE, "{path}");
        assert_eq!(count(&keyway, LEFT).await, before, "{path} {form:?}");
        // The other way round it is kept, and the link is revoked all the same.
        let (issued, ana) = prepare(&format!("In time {number}")).await;
        let (before, connection) = (count(&keyway, LEFT).await, issued.connection_id);
        let (revoke_it, post) = (revoke(&sam, connection), ana.post(path, form));
        let (_, revoked) = in_this_order(&keyway, connection, post, revoke_it).await;
        revoked.must_say("The link is revoked.");
        assert!(count(&keyway, LEFT).await > before, "{path} {form:?}");
    }
    assert_eq!(count(&keyway, LIVE).await, 0);
}

#[tokio::test]
async fn nothing_is_linked_with_a_link_that_is_being_revoked() {
    for revoked_first in [true, false] {
        let two = two().await;
        let (keyway, ana) = (&two.keyway, &two.ana);
        let id = two.issued.connection_id;
        let (user, token) = keyway.bob.service_user();
        let credentials = [("service_user_id", &*user), ("service_user_token", &token)];
        ana.post("/setup/steps/credentials", &credentials).await;
        // A check that leaves nothing open but whose account it is.
        sql(
            keyway,
            "UPDATE findings SET verdict = 'granted', found_at = now()",
        )
        .await;
        sql(
            keyway,
            "UPDATE checks SET state = 'done', finished_at = now()",
        )
        .await;
        let said = [("account", "right"), ("all", "yes")];
        let confirm = ana.post("/setup/check/confirm", &said);
        let revoke = revoke(&two.sam, id);
        let linked = "SELECT count(*) FROM connections WHERE state = 'linked'";
        let words = "SELECT count(*) FROM account_words";
        if revoked_first {
            let (revoked, late) = in_this_order(keyway, id, revoke, confirm).await;
            revoked.must_say("The link is revoked.");
            late.must_say("This link was switched off");
            assert_eq!(counts(keyway, [linked, words]).await, [0, 0]);
        } else {
            let (confirmed, late) = in_this_order(keyway, id, confirm, revoke).await;
            assert_eq!(confirmed.url.path(), "/setup/steps/done");
            late.must_say("There was no link to revoke");
            assert_eq!(counts(keyway, [linked, words]).await, [1, 1]);
            assert_eq!(count(keyway, REVOCATIONS).await, 0);
        }
    }
}

#[tokio::test]
async fn a_second_click_on_yes_leads_where_the_first_one_does() {
    let two = two().await;
    let (keyway, ana) = (&two.keyway, &two.ana);
    let id = two.issued.connection_id;
    let (user, token) = keyway.bob.service_user();
    let credentials = [("service_user_id", &*user), ("service_user_token", &token)];
    ana.post("/setup/steps/credentials", &credentials).await;
    sql(
        keyway,
        "UPDATE findings SET verdict = 'granted', found_at = now()",
    )
    .await;
    sql(
        keyway,
        "UPDATE checks SET state = 'done', finished_at = now()",
    )
    .await;
    let said = [("account", "right"), ("all", "yes")];
    let (first, second) = (
        ana.post("/setup/check/confirm", &said),
        ana.post("/setup/check/confirm", &said),
    );
    let (first, second) = in_this_order(keyway, id, first, second).await;
    for page in [first, second] {
        assert_eq!(page.url.path(), "/setup/steps/done");
        assert_eq!(page.status, StatusCode::OK);
    }
    let words = "SELECT count(*) FROM account_words";
    let told = "SELECT count(*) FROM mails WHERE kind = 'linked'";
    let linked = "SELECT count(*) FROM audit WHERE action = 'connection.linked'";
    assert_eq!(counts(keyway, [words, told, linked]).await, [1, 1, 1]);
}

#[tokio::test]
async fn no_credentials_outlive_a_connection_that_ends_while_they_are_sent() {
    for ended_first in [true, false] {
        let two = two().await;
        let (keyway, ana) = (&two.keyway, &two.ana);
        let id = two.issued.connection_id;
        let (user, token) = keyway.bob.service_user();
        let credentials = [("service_user_id", &*user), ("service_user_token", &token)];
        let send = ana.post("/setup/steps/credentials", &credentials);
        let end = disconnect(&two.sam, id);
        let ended = if ended_first {
            in_this_order(keyway, id, end, send).await.0
        } else {
            in_this_order(keyway, id, send, end).await.1
        };
        ended.must_say("its credentials are erased");
        let sealed = "SELECT count(*) FROM sealed_fields";
        let versions = "SELECT count(*) FROM credentials";
        let asked = "SELECT count(*) FROM checks";
        let kept = counts(keyway, [LIVE, sealed, versions, asked]).await;
        let came = i64::from(!ended_first);
        assert_eq!(kept, [0, 0, came, came]);
    }
}

#[tokio::test]
async fn a_link_that_ran_out_is_revoked_or_sent_anew_and_never_both() {
    for revoked_first in [true, false] {
        let two = two().await;
        let (keyway, ana) = (&two.keyway, &two.ana);
        let id = two.issued.connection_id;
        sql(keyway, RAN_OUT).await;
        let dead = ana.get("/setup/steps/credentials").await;
        let link = dead.attributes("input[name=link]", "value").remove(0);
        let form = [("link", &*link)];
        let ask = ana.post("/setup/new-link", &form);
        let revoke = revoke(&two.sam, id);
        let asked_anew = "SELECT count(*) FROM audit WHERE action = 'link.asked_anew'";
        if revoked_first {
            let (revoked, asked) = in_this_order(keyway, id, revoke, ask).await;
            revoked.must_say("it cannot be asked for anew any more");
            assert_eq!(asked.status, StatusCode::CONFLICT);
            assert_eq!(counts(keyway, [LINKS, asked_anew]).await, [1, 0]);
        } else {
            let (asked, revoked) = in_this_order(keyway, id, ask, revoke).await;
            asked.must_say("We have sent a new link");
            revoked.must_say("every browser it let in is shut out");
            assert_eq!(counts(keyway, [LINKS, asked_anew]).await, [2, 1]);
        }
        assert_eq!(counts(keyway, [LIVE, REVOCATIONS]).await, [0, 1]);
    }
}

#[tokio::test]
async fn no_account_is_accepted_of_a_connection_that_ends_in_the_same_moment() {
    let two = two().await;
    let (keyway, ana) = (&two.keyway, &two.ana);
    let id = two.issued.connection_id;
    let (user, token) = keyway.bob.service_user();
    let credentials = [("service_user_id", &*user), ("service_user_token", &token)];
    ana.post("/setup/steps/credentials", &credentials).await;
    let met = "UPDATE checks SET state = 'done', cause = 'wrong_account', account = 'other',
                   finished_at = now()";
    sql(keyway, met).await;
    let page = two.sam.get(&format!("/console/connections/{id}")).await;
    let accept = two.sam.press(&page, "This account is meant", &[]);
    let (ended, late) = in_this_order(keyway, id, disconnect(&two.sam, id), accept).await;
    ended.must_say("its credentials are erased");
    late.must_say("This connection has ended, so that could not be done");
    let accepted = "SELECT count(*) FROM audit WHERE action = 'account.accepted'";
    assert_eq!(
        count(keyway, accepted).await,
        0,
        "the timeline says what was done"
    );
}
