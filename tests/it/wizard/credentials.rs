//! The credentials form: forgiving, specific, and never giving a secret back.

use reqwest::StatusCode;

use super::{count, maria, without_worker};

const FORM: &str = "/setup/steps/credentials";

#[tokio::test]
async fn a_fault_stands_at_its_field_and_the_secret_is_not_given_back() {
    let keyway = without_worker().await;
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", "SERVICE-4711"),
        ("service_user_token", "SERVICE-4711"),
    ];
    let page = browser.post(FORM, &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        page.attributes("#service_user_token", "aria-invalid"),
        ["true"]
    );
    assert_eq!(page.attributes("#service_user_token", "type"), ["password"]);
    assert!(page.attributes("#service_user_token", "value").is_empty());
    assert_eq!(page.all("#service_user_token-fault").len(), 1);
    assert_eq!(
        page.attributes("#summary a", "href"),
        ["#service_user_token"]
    );
    // The list says what is wrong; what to do about it stands at the field only.
    assert_eq!(
        page.all("#summary a"),
        ["Service user token: Both boxes hold a service user ID."]
    );
    let folded = page.all("main details.note > summary");
    assert_eq!(folded.len(), 2, "notes push the fields down");
    assert_eq!(
        page.attributes("#service_user_id", "value"),
        ["SERVICE-4711"]
    );
    assert_eq!(count(&keyway, "SELECT count(*) FROM credentials").await, 0);
}

#[tokio::test]
async fn id_and_token_in_each_others_box_are_found_before_any_call() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", token.as_str()),
        ("service_user_token", id.as_str()),
    ];
    let page = browser.post(FORM, &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        !page.body.contains(&token),
        "the token is given back in the other box"
    );
    assert!(keyway.bob.requests().is_empty());
}

#[tokio::test]
async fn a_token_alone_in_the_other_box_is_not_given_back() {
    let keyway = without_worker().await;
    let (_, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", token.as_str()),
        ("service_user_token", ""),
    ];
    let page = browser.post(FORM, &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.body.contains(&token));
}

#[tokio::test]
async fn blanks_around_them_are_taken_away_and_it_says_so() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let (id, token) = (format!(" {id}\n"), format!("\t{token} "));
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    let page = browser.post(FORM, &form).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.url.path(), "/setup/steps/check");
    page.must_say("We removed spaces");
    assert!(!page.body.contains(token.trim()));
}

#[tokio::test]
async fn sent_twice_they_are_one_version_and_one_check() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let form = [
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    ];
    let (one, two) = tokio::join!(browser.post(FORM, &form), browser.post(FORM, &form));
    assert_eq!((one.status, two.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(count(&keyway, "SELECT count(*) FROM credentials").await, 1);
    assert_eq!(count(&keyway, "SELECT count(*) FROM checks").await, 1);
    let page = browser.get(FORM).await;
    page.must_say("This was filled in on");
    page.must_say("ana@acme.example");
    assert!(!page.body.contains(&token) && !page.body.contains(&id));
}

#[tokio::test]
async fn a_form_that_is_not_ours_is_refused_whole() {
    let keyway = without_worker().await;
    let (id, token) = keyway.bob.service_user();
    let browser = maria(&keyway).await;
    let (id, token) = (
        ("service_user_id", id.as_str()),
        ("service_user_token", token.as_str()),
    );
    for form in [
        vec![id],
        vec![id, token, ("more", "x")],
        vec![id, token, token],
    ] {
        let page = browser.post(FORM, &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.must_say("The form did not arrive complete");
    }
    assert_eq!(count(&keyway, "SELECT count(*) FROM credentials").await, 0);
}
