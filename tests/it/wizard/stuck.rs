//! Who is stuck tells that a screen differs, or asks for help, and goes on.

use reqwest::StatusCode;
use sqlx::Row as _;

use super::{count, maria, open, sql, without_worker};
use crate::support::{Browser, Keyway, Page, Setup};

const SCREEN: &str = "/setup/help/screen?step=service-user";
const ASK: &str = "/setup/help/ask?step=service-user";

async fn tell(browser: &Browser, words: &str) -> Page {
    let form = browser.get(SCREEN).await;
    browser
        .press(&form, "Send it and go on", &[("words", words)])
        .await
}

async fn ask(browser: &Browser, words: &str) -> Page {
    let form = browser.get(ASK).await;
    browser
        .press(&form, "Send the message", &[("words", words)])
        .await
}

/// Every column of the queue's newest row that tells something, as text.
async fn newest(keyway: &Keyway) -> Vec<Option<String>> {
    let row = sqlx::query(
        "SELECT kind, step, action, menus, words, asked_by, language, browser, width,
                mailed::text AS mailed
         FROM help_requests ORDER BY id DESC LIMIT 1",
    )
    .fetch_one(keyway.db.pool())
    .await
    .unwrap();
    (0..10).map(|at| row.get(at)).collect()
}

fn some(words: &[&str]) -> Vec<Option<String>> {
    let known = words.iter().map(|word| match *word {
        "-" => None,
        word => Some(word.to_owned()),
    });
    known.collect()
}

#[tokio::test]
async fn help_stands_at_the_same_place_on_every_page() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let pack = keyway::integrations::registry::find("hibob").unwrap();
    for step in pack.guide.steps.iter().filter(|step| step.id != "done") {
        let page = browser.get(&format!("/setup/steps/{}", step.id)).await;
        let links = page.attributes("footer .help a", "href");
        let of = |page: &str| format!("/setup/help/{page}?step={}", step.id);
        assert_eq!(links[..2], [of("screen"), of("ask")], "{}", step.id);
        let handed = links.get(2).map(String::as_str);
        let expected = of("colleague");
        let wanted = (step.id != "before-you-start").then_some(expected.as_str());
        assert_eq!(handed, wanted, "{}", step.id);
        page.must_say("Stuck? Write to help@example.com");
        assert!(
            page.body.len() <= 30_000,
            "{}: {}",
            step.id,
            page.body.len()
        );
    }
}

/// Where the choices at the foot lead: the screen that differs, help, a colleague.
fn choices(page: &Page) -> Vec<String> {
    page.attributes("footer .help a", "href")
}

fn about(query: &str, colleague: &str) -> Vec<String> {
    let mut all = vec![
        format!("/setup/help/screen?step={query}"),
        format!("/setup/help/ask?step={query}"),
    ];
    if !colleague.is_empty() {
        all.push(format!("/setup/help/colleague?step={colleague}"));
    }
    all
}

#[tokio::test]
async fn a_page_beside_the_steps_has_the_same_help_about_the_step_it_belongs_to() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let whole = browser.get("/setup/hand-over").await;
    assert_eq!(choices(&whole), about("before-you-start", ""));
    browser.get("/setup/steps/service-user").await;
    let of_users = about("service-user", "service-user");
    for (path, expected) in [
        ("/setup/why", about("permissions", "permissions")),
        ("/setup/hand-over", of_users.clone()),
        (SCREEN, of_users.clone()),
        (ASK, of_users.clone()),
        ("/setup/help/colleague?step=service-user", of_users.clone()),
        (
            "/setup/help/sent?step=service-user&kind=screen",
            of_users.clone(),
        ),
        ("/setup/picture/boxes?of=work.view", of_users.clone()),
        (
            "/setup/help/ask?step=service-user&action=open-service-users",
            about("service-user&action=open-service-users", "service-user"),
        ),
    ] {
        let page = browser.get(path).await;
        assert_eq!(choices(&page), expected, "{path}");
        page.must_say("Stuck? Write to help@example.com");
        assert!(page.body.len() <= 30_000, "{path}: {}", page.body.len());
    }
    let refused = ask(&browser, "").await;
    assert_eq!(choices(&refused), of_users);
    let here = refused.attributes("footer .help a[aria-current=page]", "href");
    assert_eq!(here, of_users[1..2]);
    // A picture belongs to the first thing to do that shows it.
    let step = browser.get("/setup/steps/service-user").await;
    let pictures = step.attributes(".action .figure", "href");
    let page = browser.get(&pictures[0]).await;
    let ids = step.attributes(".action:has(.figure)", "id");
    let action = format!("service-user&action={}", ids[0]);
    assert_eq!(choices(&page), about(&action, "service-user"));
    let asked = browser.get(&choices(&page)[1]).await;
    let back = format!("/setup/steps/service-user#{}", ids[0]);
    assert!(asked.attributes("main a", "href").contains(&back));
}

#[tokio::test]
async fn where_nobody_is_known_the_support_address_stands_alone() {
    let keyway = without_worker().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await;
    let form = browser.get("/setup/hand-over").await;
    let to = [("email", "ben@acme.example")];
    let handed_over = browser.press(&form, "Send the link to them", &to).await;
    handed_over.must_say("ben@acme.example");
    let other = keyway.browser();
    let dead = open(&other, &issued).await;
    let start = other.get("/setup").await;
    for page in [handed_over, dead, start] {
        assert!(choices(&page).is_empty(), "{}", page.url);
        let support = page.attributes("footer a", "href");
        assert_eq!(support, ["mailto:help@example.com"], "{}", page.url);
    }
}

#[tokio::test]
async fn a_screen_that_differs_comes_with_step_menus_and_words_and_nothing_else() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let step = browser.get("/setup/steps/service-user").await;
    let links = step.attributes("footer .help a", "href");
    let link = links
        .iter()
        .find(|link| link.starts_with("/setup/help/screen"));
    let form = browser.get(link.unwrap()).await;
    form.must_say("The whole page");
    form.must_say("No picture of your screen");
    let typed = [
        ("menus", "older"),
        ("action", "open-service-users"),
        ("words", "  There is no “Manage”.\r\nOnly Edit. "),
        ("width", "narrow"),
    ];
    let sent = browser.press(&form, "Send it and go on", &typed).await;
    sent.must_say("Thank you, we have it");
    sent.must_say("You need not wait");
    sent.must_say("Search in Bob");
    let on = sent.attributes("main a", "href");
    for way in [
        "/setup/steps/permission-group",
        "/setup/steps/service-user#open-service-users",
        "/setup/help/ask?step=service-user&action=open-service-users",
    ] {
        assert!(on.contains(&way.to_owned()), "{way}: {on:?}");
    }
    let told = "There is no “Manage”.\nOnly Edit.";
    assert_eq!(
        newest(&keyway).await,
        some(&[
            "screen",
            "service-user",
            "open-service-users",
            "older",
            told,
            "ana@acme.example",
            "en",
            "another",
            "narrow",
            "false",
        ])
    );
    // Nothing is asked for: not even words.
    tell(&browser, "").await.must_say("Thank you, we have it");
    let rows = "SELECT count(*) FROM help_requests WHERE words = '' AND menus IS NULL";
    assert_eq!(count(&keyway, rows).await, 1);
}

#[tokio::test]
async fn a_call_for_help_goes_to_support_with_what_saves_a_question_back() {
    let keyway = Keyway::start().await;
    let issued = keyway.issue_link().await;
    let browser = keyway.browser();
    open(&browser, &issued).await;
    let sent = ask(&browser, "Where is <b>Automation</b>?").await;
    sent.must_say("Your message is on its way");
    sent.must_say("answers by e-mail to ana@acme.example");
    let mail = keyway
        .outbox
        .wait_for(|mail| mail.to.iter().any(|to| to == "help@example.com"))
        .await
        .unwrap();
    assert_eq!(
        mail.subject,
        "Acme Ltd needs help at the step “Create a service user”"
    );
    assert!(
        mail.source.contains("Reply-To: ana@acme.example"),
        "{}",
        mail.source
    );
    let text = mail.text.clone().unwrap();
    let console = format!("/console/connections/{}", issued.connection_id);
    for words in [
        "Where is <b>Automation</b>?",
        "Check: none yet",
        "Language: English",
        &console,
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    let html = mail.html.clone().unwrap();
    assert!(html.contains("Where is &#60;b&#62;Automation") || html.contains("&lt;b&gt;"));
    assert_eq!(newest(&keyway).await[9].as_deref(), Some("true"));
}

#[tokio::test]
async fn without_mail_the_question_waits_in_the_queue_and_the_page_names_the_address() {
    let setup = Setup {
        mail: false,
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let browser = maria(&keyway).await;
    let sent = ask(&browser, "I see nothing at all.").await;
    sent.must_say("write to help@example.com as well");
    assert_eq!(newest(&keyway).await[9].as_deref(), Some("false"));
    assert_eq!(count(&keyway, "SELECT count(*) FROM mails").await, 0);
}

#[tokio::test]
async fn a_text_with_a_token_is_refused_and_kept_nowhere() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let (id, token) = keyway.bob.add_service_user();
    let joined = format!("{id}:{token}");
    for words in [
        format!("My token is {token}. It does not work!"),
        format!("{id} {token}"),
        joined,
    ] {
        for page in [tell(&browser, &words).await, ask(&browser, &words).await] {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            page.must_say("looks like a token or a key");
            assert!(!page.body.contains(&token));
        }
    }
    let page = tell(&browser, &format!("My token is {token}. No luck!")).await;
    assert_eq!(page.all("textarea"), ["My token is … No luck!"]);
    assert!(!String::from_utf8_lossy(&browser.everything()).contains(&token));
    for rows in [
        "SELECT count(*) FROM help_requests",
        "SELECT count(*) FROM mails WHERE kind = 'help_asked'",
        "SELECT count(*) FROM audit WHERE action LIKE 'help.%'",
    ] {
        assert_eq!(count(&keyway, rows).await, 0, "{rows}");
    }
}

#[tokio::test]
async fn every_slip_gets_a_sentence_and_what_was_typed_is_kept() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let empty = ask(&browser, " \n ").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    empty.must_say("one sentence is enough");
    let long = "many words ".repeat(200);
    for page in [tell(&browser, &long).await, ask(&browser, &long).await] {
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.must_say("This is 2,199 characters long. Shorten it to 2,000.");
        assert_eq!(page.all("textarea")[0], long.trim());
        assert_eq!(page.attributes("#summary a", "href"), ["#words"]);
    }
    let exact = "é".repeat(2000);
    tell(&browser, &exact).await.must_say("Thank you");
    for (path, form) in [
        ("/setup/help/screen", vec![("step", "nonsense")]),
        (
            "/setup/help/ask",
            vec![("step", "nonsense"), ("words", "x")],
        ),
        (
            "/setup/help/screen",
            vec![("step", "service-user"), ("action", "tick-the-boxes")],
        ),
    ] {
        let page = browser.post(path, &form).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path} {form:?}");
    }
    let odd = [("step", "service-user"), ("menus", "sideways")];
    let page = browser.post("/setup/help/screen", &odd).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn ten_a_day_by_one_link_and_a_few_a_minute_from_one_network() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    for number in 0..10 {
        let words = format!("It is call number {number}.");
        tell(&browser, &words).await.must_say("Thank you");
    }
    let fast = tell(&browser, "One more.").await;
    assert_eq!(fast.status, StatusCode::TOO_MANY_REQUESTS);
    fast.must_say("Wait a minute");
    assert_eq!(fast.all("textarea"), ["One more."]);
    // From another network the day's count is reached too.
    let elsewhere = without_worker().await;
    let browser = maria(&elsewhere).await;
    sql(
        &elsewhere,
        "INSERT INTO help_requests (id, connection_id, link_id, kind, step, words, asked_by,
                                    language, browser, mailed, created_at)
         SELECT gen_random_uuid(), connection_id, id, 'question', 'service-user', 'x', 'ana', 'en',
                'another', true, now() - interval '20 hours' FROM links, generate_series(1, 10)",
    )
    .await;
    let enough = ask(&browser, "Still stuck.").await;
    assert_eq!(enough.status, StatusCode::TOO_MANY_REQUESTS);
    enough.must_say("in about 4 hours, or write to help@example.com");
    assert_eq!(enough.all("textarea"), ["Still stuck."]);
    tell(&browser, "A screen is counted apart.")
        .await
        .must_say("Thank you");
}

#[tokio::test]
async fn what_a_customer_writes_is_text_wherever_it_is_shown() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let evil = "</textarea><script>alert(1)</script><img src=x onerror=alert(2)>";
    let long = format!("{evil}{}", " x".repeat(1000));
    let back = ask(&browser, &long).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(back.attributes("script", "src").len(), 1);
    assert!(back.all("img").is_empty());
    assert!(back.all("textarea")[0].contains("<script>alert(1)</script>"));
}
