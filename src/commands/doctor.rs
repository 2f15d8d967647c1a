//! `keyway doctor`: is everything that serving needs there, and does it answer?

use std::{process::ExitCode, sync::Arc, time::Duration};

use clap::Args;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use url::Url;

use super::refuse;
use crate::{
    base::ids::MailId,
    brands::Brand,
    config::{Portal, PortalArgs, Role},
    connections,
    db::{Db, NotReady},
    integrations::registry,
    vault::Place,
};

/// Look whether all settings are right and everything answers
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  keyway doctor\n  keyway doctor --ready http://127.0.0.1:9090/readyz"
)]
pub struct DoctorArgs {
    /// Only ask a running process whether it is ready (for container health checks)
    #[arg(long, value_name = "URL")]
    ready: Option<Url>,
    /// What the process that is to be started will do
    #[arg(long, env = "KEYWAY_ROLE", default_value = "all")]
    role: Role,
    #[command(flatten)]
    portal: PortalArgs,
}

pub async fn run(args: DoctorArgs) -> ExitCode {
    if let Some(url) = args.ready {
        return match ready(&url).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(fault) => refuse(fault),
        };
    }
    let portal = match args.portal.check(args.role.into()) {
        Ok(portal) => portal,
        Err(fault) => return refuse(fault),
    };
    println!("ok    settings");
    let mut well = true;
    let mut tell = |what: &str, found: Result<String, String>| match found {
        Ok(note) => println!("ok    {what}{note}"),
        Err(fault) => {
            well = false;
            println!("FAULT {what}: {fault}");
        }
    };
    tell("keyring", keyring(&portal));
    tell("database", database(&portal).await);
    match &portal.transport {
        Some(transport) => tell(
            "mail server",
            transport.answers().await.map(|()| String::new()),
        ),
        None => println!("note  mail is off: links are handed over by copying"),
    }
    if portal.transport.is_some() {
        for name in names_without_a_logo(portal.settings.brands.all()) {
            println!(
                "note  mails of {name} show its name: its logo is an SVG, which mail programs do not show, and a PNG would go along"
            );
        }
    }
    for (name, found) in apis(&portal).await {
        match found {
            Api::Answers => tell(&name, Ok(String::new())),
            Api::Silent(fault) => tell(&name, Err(fault)),
            Api::Unused(fault) => println!("note  {name}: {fault}; no connection needs it"),
        }
    }
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The products whose pages have a logo and whose mails have none.
fn names_without_a_logo<'a>(
    brands: impl Iterator<Item = &'a Arc<Brand>>,
) -> impl Iterator<Item = &'a str> {
    let drawn = |brand: &&Arc<Brand>| {
        let logo = brand.look.logo.as_ref();
        logo.is_some_and(|logo| logo.in_mail().is_none())
    };
    brands.filter(drawn).map(|brand| &*brand.product_name)
}

/// How a vendor's API was found.
enum Api {
    Answers,
    /// No answer, and somebody needs it.
    Silent(String),
    /// No answer, and nobody is connected there.
    Unused(String),
}

/// The APIs of all packs. One that nobody is connected at may be out of reach on purpose, but when
/// none answers at all, this machine reaches nothing.
async fn apis(portal: &Portal) -> Vec<(String, Api)> {
    let used = integrations_in_use(portal).await.unwrap_or_default();
    let mut found = Vec::new();
    for pack in registry::all() {
        if let Some(vendor) = portal.vendors.find(&pack.key) {
            let needed = used.contains(&pack.key);
            found.push((
                format!("{}'s API", pack.name),
                needed,
                vendor.answers().await,
            ));
        }
    }
    let none = found.iter().all(|(.., answer)| answer.is_err());
    let judge = |needed: bool, answer| match answer {
        Ok(()) => Api::Answers,
        Err(fault) if needed || none => Api::Silent(fault),
        Err(fault) => Api::Unused(fault),
    };
    found
        .into_iter()
        .map(|(name, needed, answer)| (name, judge(needed, answer)))
        .collect()
}

async fn integrations_in_use(portal: &Portal) -> Option<Vec<String>> {
    let db = Db::open(&portal.database_url, 1).ok()?;
    db.answers().await.ok()?;
    let mut conn = db.acquire().await.ok()?;
    connections::integrations(&mut conn).await.ok()
}

/// Seals a word and, where the private key is there, opens it again.
fn keyring(portal: &Portal) -> Result<String, String> {
    let place = Place::Mail(MailId::new());
    let sealed = portal.keyring.sealer().seal(&place, b"doctor");
    match portal.keyring.opener() {
        None => Ok(" (public half: seals, does not open)".to_owned()),
        Some(opener) => match opener.open(&place, &sealed) {
            Ok(_) => Ok(" (seals and opens)".to_owned()),
            Err(fault) => Err(fault.to_string()),
        },
    }
}

async fn database(portal: &Portal) -> Result<String, String> {
    let db = Db::open(&portal.database_url, 1).map_err(|_| "its address cannot be read")?;
    match db.answers().await {
        Ok(()) => Ok(String::new()),
        Err(NotReady::Unmigrated(count)) => Ok(format!(
            " (answers; {count} migrations are applied at the next start)"
        )),
        Err(NotReady::Unreachable(_)) => Err(
            "it does not answer, or does not let this user in. Look at KEYWAY_DATABASE_URL and whether PostgreSQL runs.".to_owned(),
        ),
    }
}

/// Asks the health address of a process on this machine; plain HTTP is all that is spoken there.
pub async fn ready(url: &Url) -> Result<(), String> {
    let host = url.host_str().unwrap_or("127.0.0.1");
    let port = url.port_or_known_default().unwrap_or(80);
    let asked = async {
        let mut stream = TcpStream::connect((host, port)).await?;
        let request = format!(
            "GET {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n",
            url.path()
        );
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.take(64 * 1024).read_to_end(&mut answer).await?;
        Ok::<_, std::io::Error>(answer)
    };
    let answer = tokio::time::timeout(Duration::from_secs(5), asked)
        .await
        .map_err(|_| format!("{url} did not answer within 5 seconds."))?
        .map_err(|fault| format!("{url} cannot be reached: {fault}."))?;
    let line = String::from_utf8_lossy(&answer);
    match line.split_whitespace().nth(1) {
        Some("200") => Ok(()),
        Some(status) => Err(format!("{url} answered {status}.")),
        None => Err(format!("{url} did not answer in HTTP.")),
    }
}
