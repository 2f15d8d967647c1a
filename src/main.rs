//! The program: reads the command line and hands over.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use keyway::{
    commands::{self, check, connections, doctor, issue, keys, links, mails, packs, staff},
    config::{Role, ServeArgs},
    demo,
    integrations::registry,
    practice,
    serve::{self, Listeners},
    telemetry,
};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// A self-hosted onboarding portal for integrations
#[derive(Parser)]
#[command(name = "keyway", version, propagate_version = true)]
struct Cli {
    /// What is logged: a level, or levels by module such as info,keyway=debug
    #[arg(long, env = "KEYWAY_LOG", default_value = telemetry::DEFAULT_LOG, global = true)]
    log: String,
    /// Folder of integration packs that are added to the built-in ones, or take their place by key
    #[arg(long, env = "KEYWAY_PACKS_DIR", value_name = "DIR", global = true)]
    packs: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal, the worker, or both
    #[command(after_help = "Example:\n  keyway serve --role web --listen 0.0.0.0:8080")]
    Serve(Box<ServeArgs>),
    Demo(demo::DemoArgs),
    /// Issue, list and revoke setup links
    #[command(subcommand)]
    Links(LinksCommand),
    #[command(subcommand)]
    Mails(mails::MailsCommand),
    #[command(subcommand)]
    Connections(connections::ConnectionsCommand),
    #[command(subcommand)]
    Staff(staff::StaffCommand),
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    Check(check::CheckArgs),
    #[command(subcommand)]
    Packs(packs::PacksCommand),
    Doctor(Box<doctor::DoctorArgs>),
    /// Run the local Bob: a model of HiBob's API with invented people
    #[command(after_help = "Example:\n  keyway practice-bob --listen 127.0.0.1:8090")]
    PracticeBob(practice::command::PracticeBob),
}

#[derive(Subcommand)]
enum LinksCommand {
    Issue(Box<issue::IssueArgs>),
    List(links::ListArgs),
    Revoke(links::RevokeArgs),
}

fn main() -> ExitCode {
    // A missing file is no fault; one that cannot be read is.
    if let Err(fault) = dotenvy::dotenv()
        && !fault.not_found()
    {
        eprintln!("The file .env cannot be read: {fault}");
        return ExitCode::FAILURE;
    }
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(run(cli)),
        Err(fault) => {
            eprintln!("The program's threads could not be started: {fault}");
            ExitCode::FAILURE
        }
    }
}

impl Command {
    /// Whether it names what is wrong with the folder of packs by itself, or has no use for packs.
    fn minds_packs(&self) -> bool {
        matches!(
            self,
            Self::Serve(_)
                | Self::Doctor(_)
                | Self::Demo(_)
                | Self::Keys(_)
                | Self::Mails(_)
                | Self::Staff(_)
                | Self::PracticeBob(_)
                | Self::Links(LinksCommand::Issue(_))
                | Self::Packs(packs::PacksCommand::Lint(_))
        )
    }
}

async fn run(cli: Cli) -> ExitCode {
    registry::load(cli.packs.as_deref());
    if !registry::faults().is_empty() && !cli.command.minds_packs() {
        return commands::refuse_packs(registry::faults());
    }
    match cli.command {
        Command::Serve(args) => finished(serve(*args, &cli.log).await),
        Command::Links(LinksCommand::Issue(args)) => issue::run(*args).await,
        Command::Links(LinksCommand::List(args)) => links::list(args).await,
        Command::Links(LinksCommand::Revoke(args)) => links::revoke(args).await,
        Command::Mails(command) => mails::run(command).await,
        Command::Connections(command) => connections::run(command).await,
        Command::Staff(command) => staff::run(command).await,
        Command::Keys(command) => keys::run(command),
        Command::Check(args) => check::run(args).await,
        Command::Packs(command) => packs::run(command),
        Command::Doctor(args) => doctor::run(*args).await,
        Command::Demo(args) => finished(demo::run(args, &cli.log).await),
        Command::PracticeBob(args) => finished(practice::command::run(args).await),
    }
}

fn finished<E: std::fmt::Display>(outcome: Result<(), E>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(args: ServeArgs, log: &str) -> Result<(), Box<dyn std::error::Error>> {
    let serve = args.check()?;
    telemetry::init(log)?;
    let listeners = Listeners {
        public: match serve.role {
            // A worker has no pages: it takes no address from a web process beside it.
            Role::Worker => None,
            Role::All | Role::Web => Some(bind("KEYWAY_LISTEN", serve.listen).await?),
        },
        admin: Some(bind("KEYWAY_ADMIN_LISTEN", serve.admin_listen).await?),
    };
    let stop = CancellationToken::new();
    commands::cancel_on_signal(stop.clone())?;
    Ok(serve::run(serve.portal, serve.role, listeners, stop).await?)
}

async fn bind(name: &str, address: std::net::SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address)
        .await
        .map_err(|fault| format!("{name}: {address} cannot be listened on: {fault}"))
}
