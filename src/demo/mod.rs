//! `keyway demo`: the whole product on one machine, with a local Bob to link and an outbox to read.
//!
//! It runs what `keyway serve` runs, with settings of its own; only the neighbours are made up.

mod kept;
mod seed;

use std::{
    fs::{self, File},
    net::Ipv4Addr,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use clap::Args;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{net::TcpListener, task::JoinSet};
use tokio_util::sync::CancellationToken;

use crate::{
    base::time,
    checks::watch::Rhythm,
    commands::{self, doctor},
    config::{ApiArgs, BrandArgs, DatabaseArgs, Keys, MailArgs, Portal, PortalArgs, Role},
    practice::{self, Bob, Tenant, outbox::Outbox},
    serve::{self, Listeners},
    telemetry,
    vault::Keyring,
};
use kept::{Addresses, Kept};

/// How long the start may take once the database answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// Run the whole product on this machine, with a local Bob and an outbox
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyway demo --data .keyway --database-url postgres://keyway@localhost/keyway\n\n\
    From a checkout, ./dev demo brings the database along."
)]
pub struct DemoArgs {
    /// Folder for the keyring, the passwords and the log
    #[arg(long, value_name = "DIR", default_value = ".keyway")]
    data: PathBuf,
    #[command(flatten)]
    database: DatabaseArgs,
    /// Port of the portal; without it 8080, or any free one
    #[arg(long)]
    port: Option<u16>,
    /// Open no browser
    #[arg(long)]
    no_open: bool,
    /// Networks of the proxies in front, such as 127.0.0.0/8: for trying out limits from many addresses
    #[arg(long, env = "KEYWAY_TRUSTED_PROXIES", value_delimiter = ',')]
    trusted_proxies: Vec<String>,
    #[command(flatten)]
    brands: BrandArgs,
}

/// Where everything listens: on this machine only.
struct Doors {
    portal: TcpListener,
    admin: TcpListener,
    bob: TcpListener,
    bob_control: TcpListener,
    smtp: TcpListener,
    outbox: TcpListener,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Runs until Ctrl-C or until told to stop.
pub async fn run(args: DemoArgs, log: &str) -> Outcome<()> {
    let stop = CancellationToken::new();
    commands::cancel_on_signal(stop.clone())?;
    let database_url = args.database.database_url.ok_or(
        "keyway demo needs a database: give its address with --database-url, or use ./dev demo, which brings one along.",
    )?;
    let data = folder(&args.data)?;
    let log_file = data.join("keyway.log");
    telemetry::init_to_file(log, File::create(&log_file)?)?;
    Addresses::forget(&data);
    let mut kept = Kept::read(&data)?;
    let bob = local_bob(&mut kept);
    kept.write(&data)?;

    let doors = Doors::open(args.port).await?;
    let mut addresses = doors.addresses(&kept)?;
    database_url
        .expose_secret()
        .clone_into(&mut addresses.database_url);
    let portal = portal(
        &data,
        database_url,
        &doors,
        args.trusted_proxies,
        args.brands,
    )?;
    let admin = doors.admin.local_addr()?;

    let db = serve::open_database(&portal).await?;
    let mut parts: JoinSet<Outcome<()>> = JoinSet::new();
    let outbox = Outbox::start(doors.smtp, doors.outbox, stop.clone());
    let practice = practice::serve(bob, doors.bob, doors.bob_control, stop.clone());
    parts.spawn(async { Ok(practice.await?) });
    seed::staff(&db, &mut kept, &data).await?;
    addresses.console_password = kept.password()?;
    addresses.setup_link = seed::link(&db, &serve::issuer(&portal)).await?;
    db.pool().close().await;
    let listeners = Listeners {
        public: Some(doors.portal),
        admin: Some(doors.admin),
    };
    let serving = serve::run(portal, Role::All, listeners, stop.clone());
    parts.spawn(async { Ok(serving.await?) });

    let ready = ready(format!("http://{admin}/readyz"));
    tokio::select! {
        up = ready => {
            up?;
            addresses.write(&data)?;
            addresses.show(&log_file);
            if !args.no_open {
                open_browser(&addresses.outbox_url);
            }
        }
        () = stop.cancelled() => {}
        Some(ended) = parts.join_next() => {
            stop.cancel();
            ended??;
        }
    }
    let ended = until_stopped(&mut parts, &stop).await;
    outbox.ended().await;
    Addresses::forget(&data);
    ended
}

/// The first part that breaks stops the others.
async fn until_stopped(parts: &mut JoinSet<Outcome<()>>, stop: &CancellationToken) -> Outcome<()> {
    let mut outcome = Ok(());
    while let Some(ended) = parts.join_next().await {
        stop.cancel();
        let ended = ended.map_err(Into::into).and_then(|ended| ended);
        outcome = outcome.and(ended);
    }
    outcome
}

fn folder(path: &Path) -> Outcome<PathBuf> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    let made = builder.create(path).and_then(|()| path.canonicalize());
    made.map_err(|why| format!("The folder {} cannot be used: {why}.", path.display()).into())
}

/// Bob with the service user of the last run, so that what was linked stays linked.
fn local_bob(kept: &mut Kept) -> Bob {
    let tenant = match kept.service_user() {
        Some((id, token)) => Tenant::default().service_user(id, token),
        None => Tenant::default(),
    };
    let bob = Bob::new(tenant);
    kept.set_service_user(bob.service_user());
    bob
}

/// The settings an operator would give, as `keyway serve` reads them.
fn portal(
    data: &Path,
    database_url: SecretString,
    doors: &Doors,
    trusted_proxies: Vec<String>,
    brands: BrandArgs,
) -> Outcome<Portal> {
    let keyring = data.join("keyring.toml");
    if !keyring.exists() {
        Keyring::generate(time::now()).write_new(&keyring)?;
    }
    let args = PortalArgs {
        database: DatabaseArgs {
            database_url: Some(database_url),
        },
        database_connections: 16,
        public_url: Some(url(&doors.portal)?),
        keyring: Some(keyring),
        mail: MailArgs {
            smtp_url: Some(format!("smtp://{}", doors.smtp.local_addr()?).into()),
            mail_from: Some("StackOne <integrations@stackone.com>".to_owned()),
            reminders: "on".to_owned(),
        },
        brands: BrandArgs {
            support_email: brands
                .support_email
                .or(Some("integrations@stackone.com".to_owned())),
            product_name: brands.product_name.or(Some("StackOne".to_owned())),
            ..brands
        },
        apis: ApiArgs {
            hibob_api_url: Some(url(&doors.bob)?),
            api_urls: Vec::new(),
        },
        access_profile: "full".to_owned(),
        recheck_hours: 24,
        recheck_calls_a_minute: Rhythm::USUAL.calls_a_minute,
        link_copy: "once".to_owned(),
        trusted_proxies,
    };
    Ok(args.check(Keys::Opening)?)
}

impl Doors {
    async fn open(port: Option<u16>) -> Outcome<Self> {
        let portal = match port {
            Some(port) => listen(port).await.map_err(|why| {
                format!("Port {port} cannot be used ({why}). Choose another with --port, or none.")
            })?,
            None => prefer(8080).await?,
        };
        Ok(Self {
            portal,
            admin: prefer(9090).await?,
            bob: listen(0).await?,
            bob_control: listen(0).await?,
            smtp: listen(0).await?,
            outbox: listen(0).await?,
        })
    }

    fn addresses(&self, kept: &Kept) -> Outcome<Addresses> {
        let (id, token) = kept.service_user().unwrap_or_default();
        Ok(Addresses {
            console_url: format!("{}/console", url(&self.portal)?),
            console_email: seed::STAFF.to_owned(),
            outbox_url: url(&self.outbox)?,
            bob_url: url(&self.bob)?,
            bob_control_url: url(&self.bob_control)?,
            service_user_id: id.to_owned(),
            service_user_token: token.to_owned(),
            ..Addresses::default()
        })
    }
}

fn url(listener: &TcpListener) -> Outcome<String> {
    Ok(format!("http://{}", listener.local_addr()?))
}

async fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}

/// This port, or any free one when somebody has it.
async fn prefer(port: u16) -> std::io::Result<TcpListener> {
    match listen(port).await {
        Ok(listener) => Ok(listener),
        Err(_) => listen(0).await,
    }
}

async fn ready(address: String) -> Outcome<()> {
    let address = address.parse()?;
    let asking = async {
        while doctor::ready(&address).await.is_err() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let up = tokio::time::timeout(PATIENCE, asking).await;
    up.map_err(|_| "Keyway did not come up within a minute. Its log says why.".into())
}

/// Shows a page where there is a screen; never a reason to fail.
fn open_browser(address: &str) {
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"];
    if !screen.iter().any(|name| std::env::var_os(name).is_some()) {
        return;
    }
    let opened = Command::new("xdg-open")
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Ok(mut child) = opened {
        std::thread::spawn(move || child.wait());
    }
}
