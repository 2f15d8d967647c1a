//! The canary hunt: fifty tokens go through everything, and nothing that is kept, logged, mailed
//! or answered holds one of them.

use std::{fmt::Write as _, fs, path::Path, process::Command};

use aho_corasick::AhoCorasick;
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use futures_util::{StreamExt as _, stream};
use sqlx::{AssertSqlSafe, Row as _};
use url::Url;

use crate::support::{Browser, Customer, Keyway, Setup};

const CANARIES: usize = 50;

/// Every way in which one of the secrets may be written.
struct Hunt {
    found_by: AhoCorasick,
}

impl Hunt {
    fn for_all(secrets: &[String]) -> Self {
        let written = secrets.iter().flat_map(|secret| ways_to_write(secret));
        Self {
            found_by: AhoCorasick::new(written).unwrap(),
        }
    }

    fn finds_any_in(&self, place: impl AsRef<[u8]>) -> bool {
        self.found_by.is_match(place.as_ref())
    }
}

/// Plain, hex in both cases, and base64 wherever in a group of three bytes the secret begins.
fn ways_to_write(secret: &str) -> Vec<String> {
    let mut ways = vec![secret.to_owned(), hex(secret).to_uppercase(), hex(secret)];
    for before in 0..3 {
        let padded = [&b"\0\0"[..before], secret.as_bytes()].concat();
        // The characters at either end hold bits of their neighbours.
        let whole = padded.len() / 3 * 4;
        let first = [0, 2, 3][before];
        ways.push(STANDARD_NO_PAD.encode(&padded)[first..whole].to_owned());
        ways.push(URL_SAFE_NO_PAD.encode(&padded)[first..whole].to_owned());
    }
    ways
}

fn hex(text: &str) -> String {
    let mut hex = String::new();
    for byte in text.bytes() {
        write!(hex, "{byte:02x}").unwrap();
    }
    hex
}

#[test]
fn the_hunt_finds_what_is_there() {
    let secret = "Qe8q89RwbzeS7mKfP0TnYw".to_owned();
    let hunt = Hunt::for_all(std::slice::from_ref(&secret));
    for before in ["", "S", "SE", "SERVICE-1:"] {
        for after in ["", "!", "!!"] {
            let text = format!("{before}{secret}{after}");
            assert!(hunt.finds_any_in(&text));
            assert!(hunt.finds_any_in(STANDARD_NO_PAD.encode(&text)), "{text}");
            assert!(hunt.finds_any_in(hex(&text)));
        }
    }
    assert!(!hunt.finds_any_in("nothing of the kind"));
}

#[tokio::test]
async fn fifty_canary_tokens_leave_no_trace() {
    let setup = Setup {
        worker: false,
        ..Setup::default()
    };
    let keyway = setup.start().await;
    let process = keyway.start_process("all");
    let address = keyway.address_of(&process).await;
    let visits = (0..CANARIES).map(|number| visit(&keyway, &address, number));
    let (mut browsers, secrets): (Vec<_>, Vec<Vec<String>>) = stream::iter(visits)
        .buffer_unordered(10)
        .collect::<Vec<_>>()
        .await
        .into_iter()
        .unzip();
    let secrets = secrets.concat();
    assert!(
        secrets.len() > CANARIES,
        "some are of credentials that wait"
    );
    let staff = keyway.staff_in(Browser::new(address)).await;
    let list = staff.browser.get("/console").await;
    for path in list.attributes("a[href^='/console/connections/']", "href") {
        staff.browser.get(&path).await;
    }
    browsers.push(staff.browser);

    let hunt = Hunt::for_all(&secrets);
    for browser in &browsers {
        assert!(!hunt.finds_any_in(browser.everything()), "an HTTP answer");
    }
    for mail in keyway.outbox.mails() {
        assert!(!hunt.finds_any_in(format!("{mail:?}")), "a mail");
    }
    let log = process.log();
    assert!(
        log.contains("\"level\":\"TRACE\""),
        "the log tells all it can"
    );
    assert!(!hunt.finds_any_in(&log), "the log");
    let tables = every_row(&keyway).await;
    assert!(tables.contains("Company 49"), "the rows are read");
    assert!(!hunt.finds_any_in(&tables), "the rows");
    let marker = Hunt::for_all(&["admin49@company.example".to_owned()]);
    if let Some(dump) = dump(&keyway) {
        assert!(marker.finds_any_in(&dump), "the dump is whole");
        assert!(!hunt.finds_any_in(&dump), "the dump");
    }
    let mut marked = 0;
    for file in database_files(&keyway).await {
        marked += usize::from(marker.finds_any_in(&file));
        assert!(!hunt.finds_any_in(&file), "a file of the database");
    }
    assert!(marked > 0, "the database's files are read");
}

/// One customer enters credentials, some link the account and offer others after that; says in
/// which browser and with which tokens.
async fn visit(keyway: &Keyway, address: &Url, number: usize) -> (Browser, Vec<String>) {
    let (id, token) = keyway.bob.add_service_user();
    let email = format!("admin{number}@company.example");
    keyway
        .issue_link_for(&format!("Company {number}"), &email)
        .await;
    let browser = Browser::new(address.clone()).at(&format!("198.51.{number}.1"));
    let customer = keyway.customer_in(browser, &email).await;
    slip(&customer, number, &id, &token).await;
    let links = number % 10 == 4;
    if links {
        keyway.bob.join_group(&id);
    }
    customer.links_account(&id, &token).await;
    let result = customer.sees_result(keyway).await;
    if !links {
        return (customer.browser, vec![token]);
    }
    customer.says_yes(&result).await.must_say("All set");
    // The next service user is in no group, so its token waits.
    let (id, next) = keyway.bob.add_service_user();
    let email = format!("colleague{number}@company.example");
    keyway
        .issue_link_for(&format!("Company {number}"), &email)
        .await;
    let browser = Browser::new(address.clone()).at(&format!("198.51.{number}.2"));
    let customer = keyway.customer_in(browser, &email).await;
    customer.links_account(&id, &next).await;
    customer.sees_result(keyway).await;
    (customer.browser, vec![token, next])
}

/// The mistakes people make with a secret, one of them each.
async fn slip(customer: &Customer, number: usize, id: &str, token: &str) {
    let (id, token) = match number % 5 {
        0 => (token.to_owned(), id.to_owned()),
        1 => (id.to_owned(), format!("Authorization: Basic {token}")),
        2 => (id.to_owned(), format!("{id}:{token}")),
        3 => (String::new(), token.to_owned()),
        _ => return,
    };
    let refused = customer.links_account(&id, &token).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
}

/// Every row of every table, as text.
async fn every_row(keyway: &Keyway) -> String {
    let pool = keyway.db.pool();
    let tables = sqlx::query(
        "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    let mut all = String::new();
    for table in tables.fetch_all(pool).await.unwrap() {
        let table: String = table.get(0);
        let rows = format!("SELECT t::text FROM {table} t");
        for row in sqlx::query(AssertSqlSafe(rows))
            .fetch_all(pool)
            .await
            .unwrap()
        {
            all.push_str(&row.get::<String, _>(0));
            all.push('\n');
        }
    }
    all
}

/// What `pg_dump` writes, where that program is.
fn dump(keyway: &Keyway) -> Option<Vec<u8>> {
    let dumped = Command::new("pg_dump")
        .arg(keyway.database_url())
        .output()
        .ok()?;
    dumped.status.success().then_some(dumped.stdout)
}

/// The files of this test's database and the write-ahead log, where they may be read.
async fn database_files(keyway: &Keyway) -> Vec<Vec<u8>> {
    let pool = keyway.db.pool();
    sqlx::query("CHECKPOINT").execute(pool).await.unwrap();
    let (folder, number): (String, i64) = sqlx::query_as(
        "SELECT current_setting('data_directory'), oid::bigint FROM pg_database
         WHERE datname = current_database()",
    )
    .fetch_one(pool)
    .await
    .unwrap();
    let folder = Path::new(&folder);
    let mut files = Vec::new();
    for part in [folder.join(format!("base/{number}")), folder.join("pg_wal")] {
        for entry in fs::read_dir(&part).unwrap() {
            let path = entry.unwrap().path();
            // A file may go while we look: the log's oldest part, an emptied table.
            if let Ok(bytes) = fs::read(&path) {
                files.push(bytes);
            }
        }
    }
    files
}
