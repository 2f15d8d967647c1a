//! Issuing, replacing and revoking links.

use keyway::{app::LinkCopy, links};
use reqwest::StatusCode;

use super::{count, sam, sql};
use crate::support::{Keyway, RAN_OUT, Setup};

async fn portal(mail: bool, link_copy: LinkCopy) -> Keyway {
    let setup = Setup {
        worker: false,
        mail,
        link_copy,
        ..Setup::default()
    };
    setup.start().await
}

const ACME: [(&str, &str); 2] = [("company", "Acme Ltd"), ("email", "ana@acme.example")];

#[tokio::test]
async fn the_link_is_shown_once_and_that_is_written_down() {
    let keyway = portal(true, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let form = browser.get("/console/links/new").await;
    let page = browser.press(&form, "Issue the link", &ACME).await;
    assert_eq!(page.status, StatusCode::OK);
    page.must_say("The link for Acme Ltd is issued");
    page.must_say("on its way by mail to ana@acme.example");
    let link = page.all("#setup-link").remove(0);
    assert!(link.contains("/setup#st1_"), "{link}");

    let next = page.attributes("a.button", "href").remove(0);
    let page = browser.get(&next).await;
    page.must_say("sam@example.com was shown the link once");
    page.must_say("sam@example.com issued a setup link for ana@acme.example, by mail");
    for path in [next.as_str(), "/console", "/console/links/new"] {
        assert!(!browser.get(path).await.body.contains("st1_"), "{path}");
    }
}

#[tokio::test]
async fn where_copying_is_switched_off_the_link_is_not_shown() {
    let keyway = portal(true, LinkCopy::Never).await;
    let browser = sam(&keyway).await;
    let form = browser.get("/console/links/new").await;
    assert!(!form.says("I hand it over myself"));
    let page = browser.press(&form, "Issue the link", &ACME).await;
    page.must_say("on its way by mail");
    assert!(!page.body.contains("st1_"));
    assert_eq!(
        count(
            &keyway,
            "SELECT count(*) FROM audit WHERE action = 'link.shown'"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn a_link_that_could_reach_nobody_is_not_issued() {
    let keyway = portal(false, LinkCopy::Never).await;
    let browser = sam(&keyway).await;
    let form = browser.get("/console/links/new").await;
    form.must_say("This link could reach nobody");
    let page = browser.press(&form, "Issue the link", &ACME).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(&keyway, "SELECT count(*) FROM links").await, 0);
}

#[tokio::test]
async fn without_mail_the_link_is_handed_over() {
    let keyway = portal(false, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let form = browser.get("/console/links/new").await;
    let page = browser.press(&form, "Issue the link", &ACME).await;
    page.must_say("It was not mailed: hand it over to ana@acme.example yourself.");
}

#[tokio::test]
async fn a_form_with_faults_comes_back_as_it_was_typed() {
    let keyway = portal(true, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let form = browser.get("/console/links/new").await;
    let typed = [("company", " "), ("email", "ana@"), ("lifetime", "9999")];
    let page = browser.press(&form, "Issue the link", &typed).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.must_say("Write the company's name");
    page.must_say("does not look like an e-mail address");
    page.must_say("Choose one of the list");
    assert_eq!(page.attributes("#email", "value"), ["ana@"]);
    assert_eq!(count(&keyway, "SELECT count(*) FROM companies").await, 0);
}

#[tokio::test]
async fn what_a_company_is_called_stays_text() {
    let keyway = portal(false, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    let typed = [("company", name), ("email", "ana@acme.example")];
    let form = browser.get("/console/links/new").await;
    let issued = browser.press(&form, "Issue the link", &typed).await;
    let next = issued.attributes("a.button", "href").remove(0);
    let again = [("company", name), ("email", "bad")];
    let refused = browser.press(&form, "Issue the link", &again).await;
    assert_eq!(refused.attributes("#company", "value"), [name]);
    assert!(refused.all("img, script:not([src])").is_empty());
    let mut pages = vec![issued];
    for path in [
        "/console".to_owned(),
        next.clone(),
        format!("{next}/link"),
        format!("{next}/disconnect"),
        "/console?search=%3Cscript%3Ealert(1)%3C/script%3E&after=x".to_owned(),
    ] {
        pages.push(browser.get(&path).await);
    }
    for page in pages {
        assert!(
            page.all("img, script:not([src])").is_empty(),
            "{}",
            page.url
        );
        assert!(!page.body.contains("<script>alert"), "{}", page.url);
        page.must_say("<script>alert(1)</script>");
    }
}

#[tokio::test]
async fn a_replaced_link_ends_and_the_new_one_goes_to_the_new_address() {
    let keyway = portal(true, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let form = browser
        .get(&format!("/console/connections/{id}/link"))
        .await;
    form.must_say("stops working at once");
    assert_eq!(form.attributes("#email", "value"), ["ana@acme.example"]);
    let typed = [("email", "joe@acme.example")];
    let page = browser.press(&form, "Replace the link", &typed).await;
    page.must_say("on its way by mail to joe@acme.example");
    page.must_say("stopped working at this moment");
    let page = browser.get(&format!("/console/connections/{id}")).await;
    page.must_say("sam@example.com replaced the link by a new one for joe@acme.example");
    let replaced = "SELECT count(*) FROM links WHERE replaced_at IS NOT NULL";
    assert_eq!(count(&keyway, replaced).await, 1);

    let refused = browser
        .press(&form, "Replace the link", &[("email", "joe")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.must_say("“joe” does not look like an e-mail address");
}

#[tokio::test]
async fn a_revoked_link_is_dead_and_the_timeline_says_by_whom() {
    let keyway = portal(true, LinkCopy::Once).await;
    let browser = sam(&keyway).await;
    let id = keyway.issue_link().await.connection_id;
    let page = browser.get(&format!("/console/connections/{id}")).await;
    let after = browser.press(&page, "Revoke the link", &[]).await;
    after.must_say("The link is revoked.");
    after.must_say("sam@example.com revoked the link.");
    after.must_say("No live link");
    // A second window that still shows the button.
    let after = browser.press(&page, "Revoke the link", &[]).await;
    after.must_say("There was no link to revoke");
}

#[tokio::test]
async fn a_link_that_ran_out_is_revoked_and_not_sent_anew_any_more() {
    let keyway = portal(true, LinkCopy::Once).await;
    let staff = sam(&keyway).await;
    let issued = keyway.issue_link().await;
    let id = issued.connection_id;
    sql(&keyway, RAN_OUT).await;
    let dead = keyway.browser();
    let code = issued.url.expose_secret().split_once('#').unwrap().1;
    let form = [("token", code)];
    let offered = dead.post("/setup/exchange", &form).await;
    assert!(offered.body.contains("/setup/new-link"));
    let page = staff.get(&format!("/console/connections/{id}")).await;
    page.must_say("ana@acme.example has run out, and they can still have a new one sent");
    page.must_say("Revoking it ends that, too.");
    let after = staff.press(&page, "Revoke the expired link", &[]).await;
    after.must_say("it cannot be asked for anew any more");
    after.must_say("sam@example.com revoked the link that had run out");
    assert!(!after.body.contains("id=\"act-revoke\""));
    // Whoever opens it is told what they would be of any revoked link.
    let told = dead.post("/setup/exchange", &form).await;
    assert_eq!(told.status, StatusCode::GONE);
    told.must_say("This link was switched off");
    assert!(!told.body.contains("/setup/new-link"));
    let late = dead.press(&offered, "Send me a new link", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(count(&keyway, "SELECT count(*) FROM links").await, 1);
    let again = staff.press(&page, "Revoke the expired link", &[]).await;
    again.must_say("There was no link to revoke");
}

#[tokio::test]
async fn the_command_line_revokes_what_ran_out_as_long_as_it_may_be_asked_for() {
    let keyway = portal(true, LinkCopy::Once).await;
    let revoke = async |id: links::Issued| {
        let id = id.link_id.to_string();
        keyway.command(&["links", "revoke", &id]).await
    };
    let acme = keyway.issue_link().await;
    sql(&keyway, RAN_OUT).await;
    let (well, said) = revoke(acme).await;
    assert!(
        well && said.contains("cannot be asked for anew any more"),
        "{said}"
    );
    let refused = "lives or could still be asked for anew";
    // Nobody can ask with these: one is too old, the other's connection has ended.
    let old = keyway.issue_link_for("Old Ltd", "ana@old.example").await;
    let long_ago = "UPDATE links SET created_at = created_at - interval '60 days',
                                     expires_at = now() - interval '31 days'
                    WHERE expires_at > now()";
    sql(&keyway, long_ago).await;
    let ended = keyway
        .issue_link_for("Ended Ltd", "ana@ended.example")
        .await;
    sql(&keyway, RAN_OUT).await;
    let mut tx = keyway.db.begin().await.unwrap();
    let (by, now) = (keyway::audit::Actor::Operator, keyway::base::time::now());
    links::disconnect(&mut tx, ended.connection_id, &by, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for link in [old, ended] {
        let (well, said) = revoke(link).await;
        assert!(!well && said.contains(refused), "{said}");
    }
}
