//! Fills a database with linked accounts for ./dev bench --watch. Not a part of the product, so it
//! has to be asked for. Reads service users as `POST /service-users` of the local Bob gives them
//! from standard input, and the settings from the environment, as `keyway serve` does.

mod fill;

use std::{env, io, process::ExitCode};

use keyway::{
    brands::{Brand, Brands, Look},
    db::Db,
    links::Issuer,
    vault::Keyring,
};
use secrecy::SecretString;
use serde::Deserialize;

type Fault = Box<dyn std::error::Error + Send + Sync>;

#[derive(Deserialize)]
struct User {
    id: String,
    token: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(count) => {
            println!("{count} accounts are linked.");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<usize, Fault> {
    let setting = |name: &str| env::var(name).map_err(|_| format!("{name} is not set"));
    let database = SecretString::from(setting("KEYWAY_DATABASE_URL")?);
    let keyring = Keyring::read(setting("KEYWAY_KEYRING")?.as_ref())?;
    let issuer = Issuer {
        public_url: setting("KEYWAY_PUBLIC_URL")?.parse()?,
        sealer: keyring.sealer(),
        brands: Brands::new(
            Brand {
                product_name: "Example".to_owned(),
                operator: "Example".to_owned(),
                support_email: "help@example.com".parse()?,
                privacy_url: None,
                look: Look::default(),
            },
            [],
        ),
        mail_is_on: false,
    };
    let users: Vec<User> = serde_json::from_reader(io::stdin())?;
    let db = Db::open(&database, 4)?;
    let count = users.len();
    for (number, user) in users.into_iter().enumerate() {
        let company = format!("Company {number}");
        fill::link(&db, &issuer, &company, (user.id, user.token)).await?;
    }
    Ok(count)
}
