//! A colleague is handed one step: their link opens it and nothing else, and ends with it.

use keyway::{
    audit::Actor,
    base::time,
    integrations::{pack::StepKind, registry},
    links::{self, Issued},
};
use reqwest::StatusCode;

use super::{count, open, sql, without_worker};
use crate::support::{Browser, Keyway, Page, Setup};

const BEN: &str = "ben@acme.example";

/// Ana, with her link open, and Ben, who has opened the one to this step.
struct Two {
    keyway: Keyway,
    issued: Issued,
    ana: Browser,
    ben: Browser,
    /// The code in Ben's mail.
    code: String,
}

async fn ask(browser: &Browser, step: &str, email: &str) -> Page {
    let form = browser
        .get(&format!("/setup/help/colleague?step={step}"))
        .await;
    let typed = [("email", email)];
    browser.press(&form, "Send them this step", &typed).await
}

async fn enter(browser: &Browser, code: &str) -> Page {
    let start = browser.get("/setup").await;
    browser.press(&start, "Continue", &[("token", code)]).await
}

/// Mail goes out, and checks too.
async fn two(step: &str) -> Two {
    let keyway = Setup::default().start().await;
    let issued = keyway.issue_link().await;
    let ana = keyway.browser();
    open(&ana, &issued).await;
    let asked = ask(&ana, step, BEN).await;
    asked.must_say("You asked ben@acme.example to do this step.");
    let code = keyway.mailed_code(BEN).await;
    let ben = keyway.browser();
    let page = enter(&ben, &code).await;
    assert_eq!(page.url.path(), format!("/setup/steps/{step}"));
    Two {
        keyway,
        issued,
        ana,
        ben,
        code,
    }
}

const MEMBER: &str = "permission-group";

#[tokio::test]
async fn a_step_link_opens_its_step_and_names_who_asked() {
    let two = two(MEMBER).await;
    let (ana, ben) = (&two.ana, &two.ben);
    let page = ben.get("/setup/steps/permission-group").await;
    page.must_say("ana@acme.example at Acme Ltd asked you to do this step");
    assert!(
        page.all("nav.steps li").is_empty(),
        "one step needs no list"
    );
    assert!(!page.says("Back"), "{}", page.text());
    let links = page.attributes("main a, nav a, footer a", "href");
    let inside = |href: &String| {
        href == "/setup/steps/permission-group"
            || href.starts_with("/setup/help/screen")
            || href.starts_with("/setup/help/ask")
            || href.starts_with("mailto:")
            || href.starts_with("/setup/picture/")
            || href.starts_with("/setup/language")
    };
    let outside: Vec<_> = links.iter().filter(|href| !inside(href)).collect();
    assert!(outside.is_empty(), "{outside:?}");
    let mine = ana.get("/setup/steps/permission-group").await;
    mine.must_say("They opened the link on");
    // Where Ben is at work is not where Ana left off.
    let back = ana.get("/setup/steps/service-user").await;
    back.must_say("Create a service user");
    ben.get("/setup/steps/permission-group").await;
    let resumed = ana.get("/setup/help/screen").await;
    resumed.must_say("Create a service user");
}

#[tokio::test]
async fn every_other_address_is_closed_to_a_step_link() {
    let two = two(MEMBER).await;
    let (keyway, ben) = (&two.keyway, &two.ben);
    let pack = registry::find("hibob").unwrap();
    let own = "/setup/steps/permission-group";
    let steps = pack.guide.steps.iter().filter(|step| step.id != MEMBER);
    let steps: Vec<_> = steps
        .map(|step| format!("/setup/steps/{}", step.id))
        .collect();
    let others = [
        "/setup/steps/nonsense",
        "/setup/why",
        "/setup/check/events",
        "/setup/check/again",
        "/setup/check/rows",
        "/setup/check/confirm",
        "/setup/hand-over",
        "/setup/help/colleague",
        "/setup/help/colleague?step=permission-group",
    ];
    let all = || steps.iter().map(String::as_str).chain(others);
    for path in all() {
        let page = ben.get(path).await;
        assert_eq!(
            (page.status, page.url.path()),
            (StatusCode::OK, own),
            "{path}"
        );
    }
    let own_help = [
        "/setup/help/screen?step=permission-group",
        "/setup/help/ask?step=permission-group",
    ];
    let before = rows_of_work(keyway).await;
    let posts = others
        .into_iter()
        .filter(|path| !matches!(*path, "/setup/check/events" | "/setup/why"));
    for path in steps
        .iter()
        .map(String::as_str)
        .chain(posts)
        .chain(["/setup/permissions/tick", "/setup/help/take-back"])
    {
        for form in [
            vec![],
            vec![
                ("service_user_id", "SERVICE-1"),
                ("service_user_token", "t"),
            ],
            vec![("permission", "work.view"), ("ticked", "true")],
            vec![("step", MEMBER), ("email", "eve@acme.example")],
            vec![("email", "eve@acme.example")],
            vec![("account", "right"), ("all", "yes")],
        ] {
            let page = ben.post(path, &form).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {form:?}");
            page.must_say("Your link opens one step");
            assert_eq!(page.attributes("footer .help a", "href"), own_help);
        }
    }
    assert_eq!(rows_of_work(keyway).await, before, "nothing was changed");
    // Help is open, and it is about the one step whatever is asked for.
    let help = ben.get("/setup/help/ask?step=credentials").await;
    help.must_say("It is about the step");
    assert_eq!(
        help.attributes("input[name=step]", "value"),
        ["permission-group"]
    );
    assert_eq!(help.attributes("footer .help a", "href"), own_help);
    // A picture of the boxes stands at no action: it belongs to where they are.
    let picture = ben.get("/setup/picture/boxes?of=work.view").await;
    assert_eq!(picture.attributes("footer .help a", "href"), own_help);
    assert_eq!(picture.attributes("main a", "href"), [own]);
}

async fn rows_of_work(keyway: &Keyway) -> i64 {
    let all = "SELECT (SELECT count(*) FROM steps_done) + (SELECT count(*) FROM ticks)
        + (SELECT count(*) FROM credentials) + (SELECT count(*) FROM checks)
        + (SELECT count(*) FROM links) + (SELECT count(*) FROM confirmations)";
    count(keyway, all).await
}

#[tokio::test]
async fn every_kind_of_step_keeps_to_itself() {
    let pack = registry::find("hibob").unwrap();
    let kinds = [
        StepKind::Permissions,
        StepKind::Credentials,
        StepKind::Check,
    ];
    for step in pack.guide.steps.iter().filter(|s| kinds.contains(&s.kind)) {
        let two = two(&step.id).await;
        let ben = &two.ben;
        for other in &pack.guide.steps {
            let page = ben.get(&format!("/setup/steps/{}", other.id)).await;
            assert_eq!(page.url.path(), format!("/setup/steps/{}", step.id));
            assert_eq!(page.status, StatusCode::OK);
        }
        let why = ben.get("/setup/why").await;
        let is_permissions = step.kind == StepKind::Permissions;
        assert_eq!(why.url.path() == "/setup/why", is_permissions);
        let again = ben.post("/setup/check/again", &[]).await;
        let is_check = step.kind == StepKind::Check;
        assert_eq!(again.status != StatusCode::FORBIDDEN, is_check);
    }
}

#[tokio::test]
async fn both_work_at_once_and_the_step_ends_the_link() {
    let two = two(MEMBER).await;
    let (keyway, ana, ben) = (&two.keyway, &two.ana, &two.ben);
    let page = ana.get("/setup/steps/service-user").await;
    let next = ana.press(&page, "Done, continue", &[]).await;
    assert_eq!(next.url.path(), "/setup/steps/permission-group");
    next.must_say("You asked ben@acme.example to do this step.");
    let page = ben.get("/setup/steps/permission-group").await;
    page.must_say("One step for you, about 2 minutes");
    assert!(!page.says("Step 3 of 7"));
    assert!(!page.says("What you have done so far is kept"));
    let thanks = ben.press(&page, "Done", &[]).await;
    thanks.must_say("Thank you, that was it");
    ben.get("/setup/steps/permissions")
        .await
        .must_say("Thank you, that was it");
    let again = enter(&keyway.browser(), &two.code).await;
    assert_eq!(again.status, StatusCode::GONE);
    again.must_say("Thank you, that was it");
    let mine = ana.get("/setup/steps/permission-group").await;
    mine.must_say("ben@acme.example did this step on");
    assert!(!mine.says("Take it back"));
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.subject.contains("has done the step"))
        .await
        .unwrap();
    assert_eq!(mail.to, ["ana@acme.example"]);
    assert!(
        mail.text
            .clone()
            .unwrap()
            .contains("ben@acme.example has done")
    );
    for action in ["step.asked", "step.opened", "step.done"] {
        let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM audit WHERE action = $1")
            .bind(action)
            .fetch_one(keyway.db.pool())
            .await
            .unwrap();
        assert_eq!(rows, 1, "{action}");
    }
    // The setup link is still the connection's link.
    let mut conn = keyway.db.acquire().await.unwrap();
    let live = links::live(&mut conn, two.issued.connection_id)
        .await
        .unwrap();
    assert_eq!(live.unwrap().id, two.issued.link_id);
}

#[tokio::test]
async fn who_asked_can_take_it_back_and_nobody_elses() {
    let two = two(MEMBER).await;
    let (keyway, ana) = (&two.keyway, &two.ana);
    let other = keyway
        .issue_link_for("Other Ltd", "eve@other.example")
        .await;
    let eve = keyway.browser();
    open(&eve, &other).await;
    let page = ana.get("/setup/steps/permission-group").await;
    let (path, form) = page.form_with("Take it back");
    let form: Vec<_> = form.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let foreign = eve.post(&path, &form).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let own = [("link", &*two.issued.link_id.to_string())];
    assert_eq!(ana.post(&path, &own).await.status, StatusCode::NOT_FOUND);
    let back = ana.post(&path, &form).await;
    assert!(!back.says("You asked"));
    let ben = two.ben.get("/setup/steps/permission-group").await;
    assert_eq!(ben.status, StatusCode::GONE);
    ana.get("/setup/steps/permission-group")
        .await
        .must_say("Step 3");
}

#[tokio::test]
async fn a_step_link_ends_with_the_setup_link() {
    for end in [
        "revoke",
        "replace",
        "hand over",
        "disconnect",
        "complete",
        "renew",
    ] {
        let two = two(MEMBER).await;
        let (keyway, id) = (&two.keyway, two.issued.connection_id);
        let (issuer, now) = (keyway.issuer(), time::now());
        let mut tx = keyway.db.begin().await.unwrap();
        match end {
            "revoke" => {
                let link = two.issued.link_id;
                let by = Actor::Operator;
                links::revoke(&mut tx, link, &by, now)
                    .await
                    .unwrap()
                    .unwrap();
            }
            "disconnect" => {
                links::disconnect(&mut tx, id, &Actor::Operator, now)
                    .await
                    .unwrap();
            }
            "renew" => {
                let found = keyway::connections::find(&mut tx, id).await.unwrap();
                let renewal = links::Renewal {
                    by: "ana@acme.example",
                    earlier: None,
                };
                links::renewed(&mut tx, &issuer, &found.unwrap(), renewal, now)
                    .await
                    .unwrap();
            }
            "complete" => {
                let found = keyway::connections::find(&mut tx, id).await.unwrap();
                links::completed(&mut tx, &issuer, &found.unwrap(), now)
                    .await
                    .unwrap();
            }
            _ => {}
        }
        tx.commit().await.unwrap();
        match end {
            "replace" => {
                keyway.issue_link().await;
            }
            "hand over" => {
                let form = two.ana.get("/setup/hand-over").await;
                let typed = [("email", "cleo@acme.example")];
                let page = two.ana.press(&form, "Send the link to them", &typed).await;
                assert_eq!(page.status, StatusCode::OK);
            }
            _ => {}
        }
        let page = two.ben.get("/setup/steps/permission-group").await;
        if ["complete", "renew"].contains(&end) {
            page.must_say("Thank you, that was it");
        } else {
            assert_eq!(page.status, StatusCode::GONE, "{end}");
        }
        let page = two.ben.post("/setup/steps/permission-group", &[]).await;
        assert!(!page.says("Permissions to tick"), "{end}");
        let done = "SELECT count(*) FROM steps_done";
        assert_eq!(count(keyway, done).await, 0, "{end}");
        let dead = enter(&keyway.browser(), &two.code).await;
        assert_eq!(dead.status, StatusCode::GONE, "{end}");
    }
}

#[tokio::test]
async fn a_second_colleague_takes_the_place_of_the_first_and_other_steps_stay() {
    let two = two(MEMBER).await;
    ask(&two.ana, "credentials", "cleo@acme.example").await;
    let page = two.ben.get("/setup/steps/permission-group").await;
    assert_eq!(page.status, StatusCode::OK, "another step is another link");
    let form = two
        .ana
        .get("/setup/help/colleague?step=permission-group")
        .await;
    form.must_say("You asked ben@acme.example on");
    ask(&two.ana, MEMBER, "dan@acme.example").await;
    let page = two.ben.get("/setup/steps/permission-group").await;
    assert_eq!(page.status, StatusCode::GONE);
    let live = "SELECT count(*) FROM links WHERE link_ended(links) IS NULL";
    assert_eq!(count(&two.keyway, live).await, 3);
}

#[tokio::test]
async fn the_credentials_can_be_handed_on_and_neither_sees_what_the_other_typed() {
    let two = two("credentials").await;
    let (keyway, ana, ben) = (&two.keyway, &two.ana, &two.ben);
    let (id, token) = keyway.bob.add_service_user();
    // Ana types something that is refused, then something that is kept.
    let (hers, secret) = keyway.bob.add_service_user();
    let form = ana.get("/setup/steps/credentials").await;
    let typed = [
        ("service_user_id", hers.as_str()),
        ("service_user_token", "•••••"),
    ];
    ana.press(&form, "Link account", &typed).await;
    let seen = ben.get("/setup/steps/credentials").await;
    assert!(!seen.body.contains(&hers));
    let typed = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    let thanks = ben.press(&seen, "Link account", &typed).await;
    thanks.must_say("Thank you, that was it");
    let asked = "SELECT count(*) FROM checks WHERE asked_by = 'ben@acme.example'";
    assert_eq!(count(keyway, asked).await, 1, "the check begins");
    let check = ana.get("/setup/steps/check").await;
    assert_eq!(check.url.path(), "/setup/steps/check");
    let known = ana.get("/setup/steps/credentials").await;
    known.must_say("ben@acme.example did this step on");
    for browser in [ana, ben] {
        let everything = String::from_utf8_lossy(&browser.everything()).into_owned();
        assert!(!everything.contains(&token) && !everything.contains(&secret));
    }
    let of_ana = String::from_utf8_lossy(&ana.everything()).into_owned();
    assert!(!of_ana.contains(&id), "not even the ID");
}

#[tokio::test]
async fn the_second_browser_of_a_colleague_shows_a_code() {
    let two = two(MEMBER).await;
    let other = two.keyway.browser();
    let asked = enter(&other, &two.code).await;
    asked.must_say("b…@acme.example");
}

#[tokio::test]
async fn slips_get_a_sentence_and_limits_hold() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let ana = keyway.browser();
    open(&ana, &issued).await;
    for (email, words) in [
        ("nonsense", "does not look like an e-mail address"),
        ("ANA@acme.example", "This is your own address"),
    ] {
        let page = ask(&ana, MEMBER, email).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.must_say(words);
        assert_eq!(page.attributes("input[name=email]", "value"), [email]);
    }
    let first = ana.get("/setup/help/colleague?step=before-you-start").await;
    assert_eq!(
        first.url.path(),
        "/setup/hand-over",
        "there is nothing to hand on"
    );
    for step in ["before-you-start", "done", "nonsense"] {
        let form = [("step", step), ("email", BEN)];
        let page = ana.post("/setup/help/colleague", &form).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{step}");
    }
    sql(
        &keyway,
        "INSERT INTO links (id, connection_id, contact_id, public_id, secret_digest, issued_by,
                            created_at, expires_at, replaced_at, kind, step, asked_by)
         SELECT gen_random_uuid(), connection_id, contact_id, n::text, secret_digest, 'ana',
                now() - interval '1 hour', expires_at, now(), 'step', 'check', id
         FROM links, generate_series(1, 10) n WHERE kind = 'setup'",
    )
    .await;
    let page = ask(&ana, MEMBER, BEN).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    page.must_say("in about 23 hours");
}

#[tokio::test]
async fn without_mail_no_step_is_handed_on() {
    let setup = Setup {
        mail: false,
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let issued = keyway.issue_link().await;
    let ana = keyway.browser();
    open(&ana, &issued).await;
    let page = ana.get("/setup/help/colleague?step=credentials").await;
    page.must_say("Write to help@example.com and name your colleague");
    let form = [("step", "credentials"), ("email", BEN)];
    let page = ana.post("/setup/help/colleague", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let steps = "SELECT count(*) FROM links WHERE kind = 'step'";
    assert_eq!(count(&keyway, steps).await, 0);
}

#[tokio::test]
async fn what_is_sent_after_the_step_was_done_is_not_kept_and_says_so() {
    let two = two("credentials").await;
    let (id, token) = two.keyway.bob.service_user();
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    two.ana.post("/setup/steps/credentials", &form).await;
    let late = two.ben.post("/setup/steps/credentials", &form).await;
    assert_eq!(late.status, StatusCode::GONE);
    late.must_say("What you have just sent was not kept");
    let mut conn = two.keyway.db.acquire().await.unwrap();
    let known = keyway::connections::current_credentials(&mut conn, two.issued.connection_id)
        .await
        .unwrap();
    assert_eq!(known.unwrap().set_by, "ana@acme.example");
    // Who only looks is thanked.
    two.ben
        .get("/setup/steps/credentials")
        .await
        .must_say("Thank you, that was it");
}
