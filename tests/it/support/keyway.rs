//! The whole product on free ports.

use std::{
    fs::{self, File},
    path::PathBuf,
    process::{Child, Command},
    sync::Arc,
    time::Duration,
};

use keyway::{
    app::{LinkCopy, Settings},
    audit::Actor,
    base::time,
    brands::{Brand, Brands, Look},
    checks::watch::Rhythm,
    config::{Portal, Role},
    db::Db,
    integrations::{Patience, Vendor, Vendors, registry},
    links::{self, Issued, Issuer, Order, Voice, reminders::Reminding},
    mail::Transport,
    practice::{self, Bob, Tenant, outbox::Outbox},
    serve::{self, Listeners},
    vault::Keyring,
};
use secrecy::{ExposeSecret as _, SecretString};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{Browser, Database, database};

/// How long a test waits for something that must happen.
const DEADLINE: Duration = Duration::from_secs(30);

/// A running portal with everything it talks to.
pub struct Keyway {
    /// Where customers and staff reach it.
    pub url: Url,
    pub db: Db,
    pub bob: Bob,
    pub bob_url: Url,
    pub outbox: Outbox,
    pub keyring: Keyring,
    pub settings: Arc<Settings>,
    setup: Setup,
    smtp_url: String,
    database: Database,
    stop: CancellationToken,
}

/// The program in a process; killed when the test ends, if not before.
pub struct Process {
    child: Child,
    log: PathBuf,
    _folder: TempDir,
}

impl Process {
    /// All it has logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// SIGKILL: it gets to say nothing.
    pub fn kill(mut self) {
        self.stop();
    }

    fn stop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

/// How the portal is set up.
#[derive(Clone)]
pub struct Setup {
    pub tenant: Tenant,
    /// Whether there is a mail server.
    pub mail: bool,
    pub link_copy: LinkCopy,
    /// Whether a worker runs from the start.
    pub worker: bool,
    /// Other vendors' APIs, by the keys of their packs.
    pub apis: Vec<(String, Url)>,
    /// Whose names stand on the pages; without it "Example".
    pub brands: Option<Brands>,
    /// How long Bob is waited for.
    pub patience: Patience,
    /// How often linked accounts are looked at.
    pub rhythm: Rhythm,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            tenant: Tenant::default(),
            mail: true,
            link_copy: LinkCopy::Once,
            worker: true,
            apis: Vec::new(),
            brands: None,
            patience: Patience::default(),
            rhythm: Rhythm::USUAL,
        }
    }
}

impl Setup {
    pub async fn start(self) -> Keyway {
        Keyway::start_with(self).await
    }
}

/// A brand of that name without a look of its own.
pub fn brand(name: &str) -> Brand {
    Brand {
        product_name: name.to_owned(),
        operator: name.to_owned(),
        support_email: "help@example.com".parse().unwrap(),
        privacy_url: None,
        look: Look::default(),
    }
}

async fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.unwrap()
}

fn url_of(listener: &TcpListener) -> Url {
    format!("http://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap()
}

impl Keyway {
    /// Everything as it is after a fresh installation.
    pub async fn start() -> Self {
        Self::start_with(Setup::default()).await
    }

    async fn start_with(setup: Setup) -> Self {
        let stop = CancellationToken::new();
        let database = database().await;
        let bob = Bob::new(setup.tenant.clone());
        let (api, control) = (listener().await, listener().await);
        let bob_url = url_of(&api);
        tokio::spawn(practice::serve(bob.clone(), api, control, stop.clone()));
        let (smtp, page) = (listener().await, listener().await);
        let smtp_url = format!("smtp://{}", smtp.local_addr().unwrap());
        let outbox = Outbox::start(smtp, page, stop.clone());
        let public = listener().await;
        let admin = listener().await;
        let url = url_of(&public);
        let settings = Arc::new(Settings {
            public_url: url.clone(),
            brands: setup
                .brands
                .clone()
                .unwrap_or_else(|| Brands::new(brand("Example"), [])),
            access_profile: "full".to_owned(),
            link_copy: setup.link_copy,
            link_lifetime: links::LIFETIME,
            looks_again_every: setup.rhythm.every,
            secure_cookies: false,
            trusted_proxies: Vec::new(),
        });
        let keyway = Self {
            url,
            db: database.db.clone(),
            bob,
            bob_url,
            outbox,
            keyring: Keyring::generate(time::now()),
            settings,
            setup,
            smtp_url: smtp_url.clone(),
            database,
            stop,
        };
        let portal = keyway.portal(&smtp_url);
        let listeners = Listeners {
            public: Some(public),
            admin: Some(admin),
        };
        let role = if keyway.setup.worker {
            Role::All
        } else {
            Role::Web
        };
        let serving = serve::run(portal, role, listeners, keyway.stop.clone());
        tokio::spawn(async move { serving.await.unwrap() });
        keyway
    }

    fn portal(&self, smtp_url: &str) -> Portal {
        Portal {
            database_url: self.database.url.clone(),
            database_connections: 12,
            keyring: self.keyring.clone(),
            transport: self.setup.mail.then(|| {
                let from = "Example <setup@example.com>";
                Transport::new(&SecretString::from(smtp_url), from, None).unwrap()
            }),
            vendors: self.vendors(),
            rhythm: self.setup.rhythm,
            reminding: Reminding::AT_ANY_HOUR,
            settings: self.settings.clone(),
        }
    }

    /// The local Bob, and whatever other APIs the test has set up.
    fn vendors(&self) -> Vendors {
        let bob = ("hibob".to_owned(), self.bob_url.clone());
        let all = self.setup.apis.iter().cloned().chain([bob]);
        let patience = self.setup.patience;
        all.map(|(key, url)| (key, Vendor::with_patience(url.as_str(), patience).unwrap()))
            .collect()
    }

    /// The program in a process of its own, as an operator starts it, logging all it can.
    pub fn start_process(&self, role: &str) -> Process {
        self.start_process_at(role, "127.0.0.1:0")
    }

    /// The same, with an address of the test's own for customers and staff.
    pub fn start_process_at(&self, role: &str, listen: &str) -> Process {
        let folder = tempfile::tempdir().unwrap();
        let keyring = folder.path().join("keyring.toml");
        self.keyring.write_new(&keyring).unwrap();
        let log = folder.path().join("log");
        let child = Command::new(env!("CARGO_BIN_EXE_keyway"))
            .args(["serve", "--role", role])
            .current_dir(folder.path())
            .env_clear()
            .env("KEYWAY_LOG", "trace")
            .env("KEYWAY_LISTEN", listen)
            .env("KEYWAY_TRUSTED_PROXIES", "127.0.0.0/8")
            .env("KEYWAY_ADMIN_LISTEN", "127.0.0.1:0")
            .env("KEYWAY_DATABASE_URL", self.database.url.expose_secret())
            .env("KEYWAY_PUBLIC_URL", self.url.as_str())
            .env("KEYWAY_KEYRING", keyring)
            .env("KEYWAY_SMTP_URL", &self.smtp_url)
            .env("KEYWAY_MAIL_FROM", "Example <setup@example.com>")
            .env("KEYWAY_SUPPORT_EMAIL", "help@example.com")
            .env("KEYWAY_PRODUCT_NAME", "Example")
            .env("KEYWAY_REMINDERS", "0-24")
            .env("KEYWAY_HIBOB_API_URL", self.bob_url.as_str())
            .stderr(File::create(&log).unwrap())
            .spawn()
            .unwrap();
        Process {
            child,
            log,
            _folder: folder,
        }
    }

    /// Runs a command as an operator types it: whether it went well, and all that it printed.
    pub async fn command(&self, args: &[&str]) -> (bool, String) {
        let folder = tempfile::tempdir().unwrap();
        let keyring = folder.path().join("keyring.toml");
        self.keyring.write_new(&keyring).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyway"));
        command
            .args(args)
            .current_dir(folder.path())
            .env_clear()
            .env("KEYWAY_DATABASE_URL", self.database.url.expose_secret())
            .env("KEYWAY_PUBLIC_URL", self.url.as_str())
            .env("KEYWAY_KEYRING", keyring)
            .env("KEYWAY_SUPPORT_EMAIL", "help@example.com")
            .env("KEYWAY_PRODUCT_NAME", "Example")
            .env("KEYWAY_HIBOB_API_URL", self.bob_url.as_str());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap())
            .await
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(printed).unwrap())
    }

    /// Where a process listens for customers and staff.
    pub async fn address_of(&self, process: &Process) -> Url {
        self.until("the process listens", async || {
            let log = process.log();
            let line = log
                .lines()
                .find(|line| line.contains("\"name\":\"public\""))?;
            let at = line.split("\"at\":\"").nth(1)?.split('"').next()?;
            format!("http://{at}").parse().ok()
        })
        .await
    }

    /// Where this test's database is.
    pub fn database_url(&self) -> &str {
        self.database.url.expose_secret()
    }

    pub fn issuer(&self) -> Issuer {
        serve::issuer(&self.portal(&self.smtp_url))
    }

    /// A setup link for Ana of Acme Ltd, as `keyway links issue` makes it.
    pub async fn issue_link(&self) -> Issued {
        self.issue_link_for("Acme Ltd", "ana@acme.example").await
    }

    pub async fn issue_link_for(&self, company: &str, email: &str) -> Issued {
        self.issue_link_at("hibob", company, email, Voice::default())
            .await
    }

    /// A link that says in which language, and under which brand.
    pub async fn issue_link_speaking(&self, company: &str, email: &str, voice: Voice) -> Issued {
        self.issue_link_at("hibob", company, email, voice).await
    }

    pub async fn issue_link_at(
        &self,
        integration: &str,
        company: &str,
        email: &str,
        voice: Voice,
    ) -> Issued {
        let order = Order {
            company: company.parse().unwrap(),
            email: email.parse().unwrap(),
            pack: registry::find(integration).unwrap(),
            access_profile: "full".to_owned(),
            lifetime: links::LIFETIME,
            by_mail: true,
            voice,
        };
        let mut tx = self.db.begin().await.unwrap();
        let issuer = self.issuer();
        let issued = links::issue(&mut tx, &issuer, &order, &Actor::Operator, time::now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        issued
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::new(self.url.clone())
    }

    /// Waits until a question has the answer it must come to.
    pub async fn until<T, F>(&self, what: &str, mut ask: impl FnMut() -> F) -> T
    where
        F: Future<Output = Option<T>>,
    {
        let mut again = tokio::time::interval(Duration::from_millis(20));
        let asking = async {
            loop {
                again.tick().await;
                if let Some(answer) = ask().await {
                    return answer;
                }
            }
        };
        tokio::time::timeout(DEADLINE, asking)
            .await
            .unwrap_or_else(|_| panic!("waited {DEADLINE:?} in vain: {what}"))
    }
}

impl Drop for Keyway {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
