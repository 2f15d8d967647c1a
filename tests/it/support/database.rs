//! A database for each test, copied from one that was migrated once.

use std::env;

use keyway::{db::Db, jobs};
use secrecy::SecretString;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::OnceCell;
use url::Url;
use uuid::Uuid;

static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// One test's own database; dropped with it.
pub struct Database {
    pub db: Db,
    pub url: SecretString,
    name: String,
}

/// A fresh, migrated database.
pub async fn database() -> Database {
    let template = TEMPLATE.get_or_init(make_template).await;
    let name = format!("keyway_test_{}", Uuid::now_v7().simple());
    admin(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let url = SecretString::from(url_of(&name));
    let db = Db::open(&url, 12).unwrap();
    Database { db, url, name }
}

/// A database with nothing in it.
pub async fn empty_database() -> Database {
    let name = format!("keyway_test_{}", Uuid::now_v7().simple());
    admin(&format!("CREATE DATABASE {name}")).await;
    let url = SecretString::from(url_of(&name));
    let db = Db::open(&url, 2).unwrap();
    Database { db, url, name }
}

async fn make_template() -> String {
    let name = format!("keyway_template_{}", Uuid::now_v7().simple());
    admin(&format!("CREATE DATABASE {name}")).await;
    let db = Db::open(&SecretString::from(url_of(&name)), 2).unwrap();
    db.migrate().await.unwrap();
    jobs::migrate(db.pool()).await.unwrap();
    db.pool().close().await;
    name
}

/// Where the tests' cluster is; `./dev test` starts one.
fn server() -> Url {
    env::var("KEYWAY_TEST_DATABASE_URL")
        .expect("KEYWAY_TEST_DATABASE_URL names a cluster for tests: run ./dev test, or set it")
        .parse()
        .expect("KEYWAY_TEST_DATABASE_URL reads like postgres://user@host/postgres")
}

fn url_of(name: &str) -> String {
    let mut url = server();
    url.set_path(name);
    url.into()
}

async fn admin(sql: &str) {
    let mut conn = PgConnection::connect(server().as_str()).await.unwrap();
    conn.execute(AssertSqlSafe(sql)).await.unwrap();
    conn.close().await.unwrap();
}

impl Drop for Database {
    fn drop(&mut self) {
        let name = self.name.clone();
        // Outside this test's runtime, which may be going down.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(admin(&format!(
                "DROP DATABASE IF EXISTS {name} WITH (FORCE)"
            )));
        })
        .join()
        .ok();
    }
}
