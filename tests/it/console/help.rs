//! The queue of customers who are stuck, and the steps they handed to colleagues.

use keyway::base::ids::{ConnectionId, HelpId, LinkId};
use reqwest::StatusCode;

use super::sam;
use crate::support::{Browser, Keyway, Setup};

async fn portal() -> Keyway {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    setup.start().await
}

/// Ana's browser, with her link open.
async fn ana(keyway: &Keyway) -> (Browser, ConnectionId) {
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    let code = issued.url.expose_secret().split_once('#').unwrap().1;
    let start = browser.get("/setup").await;
    browser.press(&start, "Continue", &[("token", code)]).await;
    (browser, issued.connection_id)
}

const EVIL: &str = "<script>alert(1)</script> <img src=x onerror=alert(2)> {{ 7*7 }}";

#[tokio::test]
async fn the_queue_tells_who_is_stuck_where_and_in_which_words() {
    let keyway = portal().await;
    let sam = sam(&keyway).await;
    sam.get("/console/help").await.must_say("Nobody is stuck");
    let (browser, id) = ana(&keyway).await;
    let form = [
        ("step", "service-user"),
        ("action", "open-service-users"),
        ("menus", "older"),
        ("words", EVIL),
        ("width", "narrow"),
    ];
    browser.post("/setup/help/screen", &form).await;
    let long = format!("{EVIL} {}", "and so on ".repeat(60));
    let form = [("step", "credentials"), ("words", &long)];
    browser.post("/setup/help/ask", &form).await;
    let page = sam.get("/console/help").await;
    for words in [
        "Help asked 2 open",
        "Acme Ltd",
        "HiBob",
        "Screen differs · Create a service user › Open Service users in Bob",
        "sees the older menus",
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        "ana@acme.example · English · another browser · narrow window",
        "Asks for help",
        "just now",
    ] {
        page.must_say(words);
    }
    assert_eq!(page.attributes("script", "src").len(), 1, "words are text");
    assert!(page.all("main img").is_empty());
    let shown = &page.all("details > summary")[0];
    assert!(
        shown.chars().count() <= 250 && shown.ends_with('…'),
        "{shown}"
    );
    let links = page.attributes("main h2 a", "href");
    assert_eq!(links, vec![format!("/console/connections/{id}"); 2]);
    let of_connection = sam.get(&links[0]).await;
    of_connection.must_say("said that the screen differs from the step “Create a service user”");
    of_connection.must_say("ana@acme.example asked for help at the step");
    of_connection.must_say("<script>alert(1)</script>");
    assert_eq!(of_connection.attributes("script", "src").len(), 1);
    assert!(of_connection.all("main img").is_empty());
}

#[tokio::test]
async fn what_is_answered_says_by_whom_and_leaves_the_queue_once() {
    let keyway = portal().await;
    let sam = sam(&keyway).await;
    let (browser, id) = ana(&keyway).await;
    let form = [("step", "service-user"), ("words", "No gear anywhere.")];
    browser.post("/setup/help/screen", &form).await;
    let page = sam.get("/console/help").await;
    let (path, _) = page.form_with("Mark as answered");
    let outsider = keyway.browser().post(&path, &[]).await;
    assert_eq!(outsider.status, StatusCode::UNAUTHORIZED);
    let done = sam.press(&page, "Mark as answered", &[]).await;
    done.must_say("Marked as answered.");
    done.must_say("Nobody is stuck");
    let again = sam.post(&path, &[]).await;
    again.must_say("Somebody had marked it as answered before");
    let answered = sam.get("/console/help?state=answered").await;
    answered.must_say("No gear anywhere.");
    answered.must_say("Answered by sam@example.com");
    let timeline = sam.get(&format!("/console/connections/{id}")).await;
    timeline.must_say("sam@example.com marked a request for help as answered.");
    for path in [
        format!("/console/help/{}/answered", HelpId::new()),
        "/console/help/1/answered".to_owned(),
    ] {
        let page = sam.post(&path, &[]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_queue_has_pages() {
    let keyway = portal().await;
    let sam = sam(&keyway).await;
    ana(&keyway).await;
    super::sql(
        &keyway,
        "INSERT INTO help_requests (id, connection_id, link_id, kind, step, words, asked_by,
                                    language, browser, mailed, created_at)
         SELECT gen_random_uuid(), connection_id, id, 'screen', 'service-user', 'row ' || n, 'ana',
                'de', 'Firefox', false, now() FROM links, generate_series(1, 60) n",
    )
    .await;
    let first = sam.get("/console/help").await;
    assert_eq!(first.all("main ol.asked > li").len(), 50);
    let next = first.attributes("a[rel=next]", "href");
    let second = sam.get(&next[0]).await;
    assert_eq!(second.all("main ol.asked > li").len(), 10);
    let damaged = sam.get("/console/help?before=%27&state=x").await;
    assert_eq!(damaged.all("main ol.asked > li").len(), 50);
}

#[tokio::test]
async fn staff_see_who_was_asked_to_do_a_step_and_can_take_it_back() {
    let keyway = portal().await;
    let sam = sam(&keyway).await;
    let (browser, id) = ana(&keyway).await;
    let form = [("step", "credentials"), ("email", "ben@acme.example")];
    browser.post("/setup/help/colleague", &form).await;
    let path = format!("/console/connections/{id}");
    let page = sam.get(&path).await;
    page.must_say("Steps handed to colleagues");
    page.must_say("ana@acme.example asked ben@acme.example");
    page.must_say("Not opened yet");
    page.must_say("ana@acme.example asked ben@acme.example to do the step");
    // The link of the connection is still Ana's.
    page.must_say("Live, for ana@acme.example");
    let list = sam.get("/console").await;
    assert!(!list.says("ben@acme.example"));
    let other = keyway
        .issue_link_for("Other Ltd", "eve@other.example")
        .await;
    let (act, _) = page.form_with("Take it back");
    let link = act.split('/').nth(5).unwrap().to_owned();
    for path in [
        format!(
            "/console/connections/{}/steps/{link}/take-back",
            other.connection_id
        ),
        format!(
            "/console/connections/{id}/steps/{}/take-back",
            other.link_id
        ),
        format!(
            "/console/connections/{id}/steps/{}/take-back",
            LinkId::new()
        ),
        format!("/console/connections/{id}/steps/1/take-back"),
    ] {
        let page = sam.post(&path, &[]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let back = sam.press(&page, "Take it back", &[]).await;
    back.must_say("The colleague's link is taken back");
    back.must_say("Taken back");
    back.must_say("sam@example.com took back the link to the step");
    let again = sam.post(&act, &[]).await;
    again.must_say("The colleague's link had ended before");
}
