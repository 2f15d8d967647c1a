//! The BambooHR pack, which is data alone, against a local model of BambooHR's API.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use keyway::{
    audit::Actor,
    base::time,
    integrations::{
        self, Scope,
        pack::{Pack, Proof},
        registry,
        verdict::{Cause, Verdict},
    },
    links::{self, Order},
    words::{Language, Words},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::{check, with};
use crate::support::{
    Setup,
    local_api::{Asked, LocalApi, Told},
};

const KEY: &str = "0123456789abcdef0123456789abcdef01234567";
const CANARY: &str = "canary-of-an-employee";

/// BambooHR as far as the pack asks it: a key of one company, answers as its user may see them.
pub fn bamboohr(asked: &Asked, withheld: &BTreeSet<String>) -> Told {
    let Some(path) = asked.path.strip_prefix("/api/gateway.php/acme/v1/") else {
        return refused(404, "The company was not found");
    };
    if asked.authorization != format!("Basic {}", STANDARD.encode(format!("{KEY}:x"))) {
        return refused(401, "The key is not known");
    }
    let is_open = |permission: &str| !withheld.contains(permission);
    let told = |permission: &str, body: Value| {
        if is_open(permission) {
            Told::json(&body)
        } else {
            refused(403, "Not allowed")
        }
    };
    let table = |permission: &str, name: &str| {
        told(
            permission,
            json!({ "table": name, "employees": { "17": { "lastChanged": "2026-01-01T00:00:00Z", "rows": [{ "x": CANARY }] } } }),
        )
    };
    match path {
        "meta/fields" => Told::json(&json!([{ "id": 1, "name": "First name", "type": "text" }])),
        "employees/directory" => told("directory.view", directory(&is_open)),
        "employees/changed/tables/jobInfo" => table("job.view", "jobInfo"),
        "employees/changed/tables/employmentStatus" => {
            table("employment-status.view", "employmentStatus")
        }
        "employees/changed/tables/compensation" => table("compensation.view", "compensation"),
        "employees/changed/tables/emergencyContacts" => {
            table("emergency-contacts.view", "emergencyContacts")
        }
        "meta/time_off/types" => told(
            "time-off-types.view",
            json!({ "timeOffTypes": [{ "id": "78", "name": CANARY }], "defaultHours": [] }),
        ),
        "time_off/requests" => told(
            "time-off-requests.view",
            json!([{ "id": "1", "name": CANARY }]),
        ),
        "time_off/whos_out" => told(
            "whos-out.view",
            json!([{ "id": 1, "type": "timeOff", "name": CANARY, "start": "2026-01-01", "end": "2026-01-02" }]),
        ),
        "files/view" => told(
            "company-files.view",
            json!({ "categories": [{ "id": 1, "name": CANARY }] }),
        ),
        _ => refused(404, "There is nothing here"),
    }
}

fn directory(is_open: &impl Fn(&str) -> bool) -> Value {
    let mut person = json!({ "id": "17", "jobTitle": CANARY });
    if is_open("basic-info.view") {
        person["firstName"] = json!(CANARY);
        person["lastName"] = json!(CANARY);
    }
    if is_open("contact.view") {
        person["workEmail"] = json!(CANARY);
    }
    json!({ "fields": [], "employees": [person] })
}

/// BambooHR refuses with a page and says why in a header.
fn refused(status: u16, why: &str) -> Told {
    Told::with(status, "text/html; charset=utf-8", "").header("x-bamboohr-error-message", why)
}

fn pack() -> &'static Pack {
    registry::find("bamboohr").unwrap()
}

fn typed() -> [(&'static str, &'static str); 2] {
    [("subdomain", "acme"), ("api_key", KEY)]
}

fn provable() -> Vec<&'static str> {
    let all = pack().permissions.iter();
    all.filter(|permission| matches!(permission.proof, Proof::Probe { .. }))
        .map(|permission| permission.id.as_str())
        .collect()
}

#[tokio::test]
async fn everything_that_is_open_is_granted_and_nothing_is_kept_of_it() {
    let api = LocalApi::start(bamboohr).await;
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(with(&report, Verdict::Granted), provable());
    assert_eq!(with(&report, Verdict::Unclear), ["basic-info.edit"]);
    assert_eq!(report.account.as_deref(), Some("acme"));
    assert!(report.calls <= 40);
    assert!(!serde_json::to_string(&report).unwrap().contains("canary"));
    assert!(api.asked().iter().all(|asked| asked.method == "GET"));
    // Names and addresses stand in one answer, which is asked for once.
    let directory = |asked: &&Asked| asked.path.ends_with("/directory");
    assert_eq!(api.asked().iter().filter(directory).count(), 1);
}

#[tokio::test]
async fn what_is_withheld_is_missing_alone() {
    let api = LocalApi::start(bamboohr).await;
    for permission in provable() {
        api.withholds([permission]);
        let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
        assert_eq!(report.cause, None, "{permission}: {:?}", report.detail);
        // A field that is left out for everybody may be one that nobody has filled in.
        let only_unclear = ["basic-info.view", "contact.view"].contains(&permission);
        let missing = with(&report, Verdict::Missing);
        if only_unclear {
            assert_eq!(missing, Vec::<&str>::new(), "{permission}");
        } else {
            assert_eq!(missing, [permission]);
        }
        let mut unclear = vec!["basic-info.edit"];
        match permission {
            "directory.view" => unclear.extend(["basic-info.view", "contact.view"]),
            _ if only_unclear => unclear.push(permission),
            _ => {}
        }
        let found: BTreeSet<_> = with(&report, Verdict::Unclear).into_iter().collect();
        assert_eq!(found, unclear.into_iter().collect(), "{permission}");
    }
}

#[tokio::test]
async fn what_goes_wrong_at_the_door_has_its_cause() {
    let api = LocalApi::start(bamboohr).await;
    let wrong_key = [
        ("subdomain", "acme"),
        ("api_key", "f".repeat(40).leak() as &str),
    ];
    let report = check(pack(), "full", &Scope::Full, &api.url, &wrong_key).await;
    assert_eq!((report.cause, report.calls), (Some(Cause::Rejected), 1));
    assert_eq!(with(&report, Verdict::Unclear).len(), 12);

    let wrong_company = [("subdomain", "other"), ("api_key", KEY)];
    let report = check(pack(), "full", &Scope::Full, &api.url, &wrong_company).await;
    assert_eq!((report.cause, report.calls), (Some(Cause::Rejected), 1));

    api.withholds(provable());
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(
        report.cause,
        Some(Cause::NoPermissions),
        "{:?}",
        report.detail
    );

    api.answers("/meta/fields", || refused(403, "API access is off"));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, Some(Cause::AccessRestricted));

    api.answers("/meta/fields", || Told::with(403, "text/html", "<html>"));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, Some(Cause::Blocked));

    api.answers("/", || Told::with(200, "text/html", "<html>Welcome</html>"));
    let report = check(pack(), "full", &Scope::Full, &api.url, &typed()).await;
    assert_eq!(report.cause, Some(Cause::UnexpectedAnswer));
    assert_eq!(with(&report, Verdict::Granted), Vec::<&str>::new());
}

#[tokio::test]
async fn more_than_was_wanted_is_told_and_blocks_nothing() {
    let api = LocalApi::start(bamboohr).await;
    let report = check(pack(), "directory", &Scope::Full, &api.url, &typed()).await;
    let excess = |report: &integrations::verdict::Report| -> Vec<String> {
        let excess = report.insight.excess.iter();
        excess.map(|excess| excess.permission.clone()).collect()
    };
    assert_eq!(report.cause, None);
    assert!(with(&report, Verdict::Missing).is_empty());
    assert!(excess(&report).contains(&"compensation.view".to_owned()));
    assert!(!with(&report, Verdict::Granted).contains(&"compensation.view"));

    api.withholds(["compensation.view"]);
    let report = check(pack(), "directory", &Scope::Full, &api.url, &typed()).await;
    assert!(!excess(&report).contains(&"compensation.view".to_owned()));
    let report = check(pack(), "directory", &Scope::Quick, &api.url, &typed()).await;
    assert!(report.insight.excess.is_empty());
    assert_eq!(report.findings.len(), 4);
}

#[tokio::test]
async fn checking_one_line_again_asks_for_that_line_only() {
    let api = LocalApi::start(bamboohr).await;
    api.withholds(["job.view"]);
    let scope = Scope::Only(["job.view".to_owned()].into());
    let report = check(pack(), "full", &scope, &api.url, &typed()).await;
    assert_eq!(report.findings.len(), 1);
    assert_eq!(with(&report, Verdict::Missing), ["job.view"]);
    assert_eq!((report.cause, report.calls), (None, 2));
}

fn read(
    subdomain: &str,
    key: &str,
) -> Result<integrations::Entered, Vec<integrations::FieldFault>> {
    let typed = [("subdomain", subdomain), ("api_key", key)];
    let typed: BTreeMap<_, _> = typed
        .into_iter()
        .map(|(id, text)| (id.to_owned(), SecretString::from(text)))
        .collect();
    integrations::read_credentials(pack(), &typed)
}

#[test]
fn the_form_takes_a_whole_address_and_knows_the_usual_mix_ups() {
    let spaced = format!(" {KEY}\n");
    for address in [
        "acme",
        "https://acme.bamboohr.com/home/",
        "Acme.BambooHR.com",
    ] {
        let entered = read(address, &spaced).unwrap();
        let fields = entered.credentials.fields();
        assert_eq!(fields["subdomain"].expose_secret(), "acme");
        assert_eq!(fields["api_key"].expose_secret(), KEY);
        assert!(entered.tidied.contains(&"api_key".to_owned()));
        assert!(entered.doubts.is_empty());
    }
    assert_eq!(read("acme", &KEY[..30]).unwrap().doubts.len(), 1);

    let faults = read(KEY, "acme").unwrap_err();
    assert_eq!(faults.len(), 2);
    assert!(
        faults
            .iter()
            .all(|fault| fault.cause == Some(Cause::Swapped))
    );

    let pasted = format!("Authorization: Basic {KEY}");
    for (subdomain, key) in [
        ("acme", pasted.as_str()),
        ("../admin", KEY),
        ("acme corp", KEY),
    ] {
        let faults = read(subdomain, key).unwrap_err();
        assert_eq!(faults[0].cause, Some(Cause::ExtraText), "{subdomain} {key}");
        assert!(
            !faults[0].said.to_string().contains(&KEY[..10]),
            "{}",
            faults[0].said
        );
    }
    assert_eq!(read("", "").unwrap_err().len(), 2);
}

#[test]
fn a_fault_names_the_field_as_the_readers_form_does() {
    let german = pack().in_language("de");
    let faults = integrations::read_credentials(german, &BTreeMap::new()).unwrap_err();
    for (fault, field) in faults.iter().zip(&german.fields) {
        let message = fault.message(Words(Language::German));
        assert!(message.contains(&field.label), "{message}");
    }
}

/// No page, query or route knows this pack: its guide, its form and its check are all data.
#[tokio::test]
async fn a_customer_links_bamboohr_from_the_mail_to_linked() {
    let api = LocalApi::start(bamboohr).await;
    let setup = Setup {
        apis: vec![("bamboohr".to_owned(), api.url.parse().unwrap())],
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let order = Order {
        company: "Acme Ltd".parse().unwrap(),
        email: "ana@acme.example".parse().unwrap(),
        pack: pack(),
        access_profile: "full".to_owned(),
        lifetime: links::LIFETIME,
        by_mail: true,
        voice: keyway::links::Voice::default(),
    };
    let (mut tx, issuer) = (keyway.db.begin().await.unwrap(), keyway.issuer());
    let issued = links::issue(&mut tx, &issuer, &order, &Actor::Operator, time::now());
    let connection = issued.await.unwrap().connection_id;
    tx.commit().await.unwrap();

    let ana = keyway.customer("ana@acme.example").await;
    for step in &pack().guide.steps[..3] {
        let page = ana.browser.get(&format!("/setup/steps/{}", step.id)).await;
        page.must_say(&step.title);
        assert!(!page.body.contains("Bob"), "{} speaks of Bob", step.id);
        assert!(
            !page.text().contains('{'),
            "{} has a placeholder left",
            step.id
        );
    }
    let visits: Vec<(String, String)> =
        sqlx::query_as("SELECT pack_version, pack_digest FROM visits")
            .fetch_all(keyway.db.pool())
            .await
            .unwrap();
    assert_eq!(visits, [(pack().version.clone(), pack().digest.clone())]);

    api.withholds(["compensation.view"]);
    let form = ana.browser.get("/setup/steps/credentials").await;
    form.must_say("Company name in the address");
    let typed = [("subdomain", "https://acme.bamboohr.com"), ("api_key", KEY)];
    ana.browser.press(&form, "Link account", &typed).await;
    let result = ana.sees_result(&keyway).await;
    result.must_say("Compensation: View Only");
    let staff = keyway.staff().await;
    staff.connection(connection).await.must_say("Action needed");

    api.withholds([]);
    ana.browser.press(&result, "Check again", &[]).await;
    let result = ana.sees_result(&keyway).await;
    result.must_say("to confirm");
    let done = ana
        .browser
        .press(&result, "Yes, link this account", &[("all", "yes")])
        .await;
    assert_eq!(done.url.path(), "/setup/steps/done");
    staff.connection(connection).await.must_say("Linked");
}
