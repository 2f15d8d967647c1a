//! `keyway staff`: who may use the console.

use std::{
    io::{self, BufRead as _, IsTerminal as _, Read as _},
    process::ExitCode,
};

use clap::{Args, Subcommand};
use secrecy::SecretString;
use serde_json::json;

use super::{done, ready_database, refuse};
use crate::{
    audit::Actor,
    base::{email_address::EmailAddress, time},
    config::DatabaseArgs,
    staff::{self, AddError, Added, Disabled, Member, Password},
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Add, list and disable the console's accounts
#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// Add an account, or open a disabled one again with a new password
    #[command(
        after_help = "Examples:\n  keyway staff add --email sam@example.com\n  keyway staff add --email sam@example.com --generate"
    )]
    Add(AddArgs),
    /// List the accounts
    #[command(after_help = "Example:\n  keyway staff list --json")]
    List(ListArgs),
    /// Disable an account and end all its sessions at once
    #[command(after_help = "Example:\n  keyway staff disable --email sam@example.com")]
    Disable(DisableArgs),
}

#[derive(Debug, Args)]
pub struct AddArgs {
    /// The address they log in with
    #[arg(long)]
    email: String,
    /// Make a password and print it once; without this it is asked for, or read from a pipe
    #[arg(long)]
    generate: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct ListArgs {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct DisableArgs {
    /// The address they log in with
    #[arg(long)]
    email: String,
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn run(command: StaffCommand) -> ExitCode {
    let outcome = match command {
        StaffCommand::Add(args) => add(args).await,
        StaffCommand::List(args) => list(args).await,
        StaffCommand::Disable(args) => disable(args).await,
    };
    outcome.map_or_else(refuse, done)
}

async fn add(args: AddArgs) -> Result<()> {
    let email: EmailAddress = args.email.parse()?;
    let password = if args.generate {
        Password::generate()
    } else {
        Password::choose(ask().await?, &email)?
    };
    let shown = args.generate.then(|| password.show_once().to_owned());
    let db = ready_database(&args.database).await?;
    let mut tx = db.begin().await?;
    let added = staff::add(&mut tx, &email, password, &Actor::Operator, time::now()).await;
    let added = added.map_err(|fault| match fault {
        AddError::Taken(email) => format!(
            "There is a staff account for {email} already. To give it a new password, disable it \
             and add it again."
        )
        .into(),
        other => Box::<dyn std::error::Error>::from(other),
    })?;
    tx.commit().await?;
    match added {
        Added::New(_) => println!("{email} can log in to the console now."),
        Added::Reopened(_) => {
            println!("{email} was disabled; the account is open again with the new password.");
        }
    }
    if let Some(password) = shown {
        println!("The password, shown this once: {password}");
    }
    Ok(())
}

/// From the keyboard without echo, twice; from a pipe its first line.
async fn ask() -> Result<SecretString> {
    tokio::task::spawn_blocking(|| {
        if io::stdin().is_terminal() {
            let first = rpassword::prompt_password("Password (15 characters or more): ")?;
            let again = rpassword::prompt_password("Once more: ")?;
            if first != again {
                return Err("The two passwords differ. Nothing was done; try again.".into());
            }
            return Ok(first.into());
        }
        let mut line = String::new();
        // No password is that long; whatever else is piped in is not read to its end.
        io::stdin().lock().take(4096).read_line(&mut line)?;
        let line = SecretString::from(line.trim_end_matches(['\r', '\n']));
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(line)
    })
    .await?
    .map_err(|fault| fault as Box<dyn std::error::Error>)
}

async fn list(args: ListArgs) -> Result<()> {
    let db = ready_database(&args.database).await?;
    let members = staff::list(&mut *db.acquire().await?).await?;
    if args.json {
        let all: Vec<_> = members.iter().map(as_json).collect();
        println!("{}", json!(all));
        return Ok(());
    }
    if members.is_empty() {
        println!("Nobody yet. Add the first account: keyway staff add --email sam@example.com");
    }
    for member in members {
        let state = match (member.disabled_at, member.last_seen_at) {
            (Some(at), _) => format!("disabled {}", at.format(MINUTE)),
            (None, Some(at)) => format!("last seen {}", at.format(MINUTE)),
            (None, None) => "never logged in".to_owned(),
        };
        println!(
            "{:<40}  added {}  {state}",
            member.email,
            member.created_at.format(MINUTE)
        );
    }
    Ok(())
}

const MINUTE: &str = "%Y-%m-%d %H:%M UTC";

fn as_json(member: &Member) -> serde_json::Value {
    json!({
        "id": member.id,
        "email": member.email,
        "created_at": member.created_at,
        "disabled_at": member.disabled_at,
        "last_seen_at": member.last_seen_at,
    })
}

async fn disable(args: DisableArgs) -> Result<()> {
    let email: EmailAddress = args.email.parse()?;
    let db = ready_database(&args.database).await?;
    let mut tx = db.begin().await?;
    let disabled = staff::disable(&mut tx, &email, &Actor::Operator, time::now()).await?;
    tx.commit().await?;
    match disabled {
        Disabled::Now { sessions: 0 } => println!("{email} is disabled."),
        Disabled::Now { sessions: 1 } => println!("{email} is disabled, and logged out."),
        Disabled::Now { sessions } => {
            println!("{email} is disabled, and logged out of {sessions} browsers.");
        }
        Disabled::Before(at) => {
            println!("{email} was disabled before, on {}.", at.format(MINUTE));
        }
        Disabled::NoSuchAccount => {
            return Err(
                format!("There is no staff account for {email}. See keyway staff list.").into(),
            );
        }
    }
    Ok(())
}
