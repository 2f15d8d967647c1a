//! `keyway mails list` and `keyway mails bounced`: what went out, and what came back.

use std::{
    io::{IsTerminal as _, Read as _},
    process::ExitCode,
};

use clap::{Args, Subcommand};
use serde_json::json;

use super::{database, done, ready_database, refuse, show};
use crate::{
    base::time,
    config::DatabaseArgs,
    links,
    mail::{
        self, MailNote, State,
        bounce::{self, LARGEST, Noted, Notice},
    },
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The sender did not hand over what belongs here (sysexits.h): a mail server gives up.
const NOT_FOR_US: u8 = 65;
/// Nothing wrong with it, only not now: a mail server tries again.
const TRY_AGAIN: u8 = 75;

/// See which mails went out, and take in those that come back
#[derive(Debug, Subcommand)]
pub enum MailsCommand {
    List(ListArgs),
    Bounced(BouncedArgs),
}

/// List mails, the newest first; what they say is kept nowhere once they are sent
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway mails list --failed")]
pub struct ListArgs {
    /// Only what did not arrive, or was not taken yet
    #[arg(long)]
    failed: bool,
    /// At most so many
    #[arg(long, default_value_t = 100)]
    limit: u16,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Read a delivery status notification (RFC 3464) on standard input and mark its mail as come back
///
/// For a mail server to pipe into. Ends with 0 when there is nothing more to do, 65 when this is no
/// such notification, and 75 when the database does not answer and the mail server should try again.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway mails bounced < notification.eml")]
pub struct BouncedArgs {
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn run(command: MailsCommand) -> ExitCode {
    match command {
        MailsCommand::List(args) => list(args).await.map_or_else(refuse, done),
        MailsCommand::Bounced(args) => bounced(args).await,
    }
}

async fn list(args: ListArgs) -> Result<()> {
    let db = ready_database(&args.database).await?;
    let mails = mail::newest(&mut *db.acquire().await?, args.failed, args.limit).await?;
    if args.json {
        show(&format!("{}\n", json!(mails)))?;
    } else if mails.is_empty() {
        show(if args.failed {
            "Every mail that was handed over was taken, and none came back.\n"
        } else {
            "No mails yet.\n"
        })?;
    } else {
        show(&mails.iter().map(row).collect::<String>())?;
    }
    Ok(())
}

fn row(mail: &MailNote) -> String {
    let (word, said) = match (mail.state, &mail.bounced_at) {
        (_, Some(_)) => ("bounced", mail.bounce.as_deref()),
        (State::Failed, None) => ("failed", mail.last_error.as_deref()),
        (State::Queued, None) => ("queued", mail.last_error.as_deref()),
        (State::Sent, None) => ("sent", None),
    };
    let said = said.map_or_else(String::new, |said| format!("  {said}"));
    format!(
        "{}  {}  {word:<7}  <{}>  {}{said}\n",
        mail.id,
        mail.created_at.format("%Y-%m-%d %H:%M UTC"),
        mail.to,
        mail.subject,
    )
}

async fn bounced(args: BouncedArgs) -> ExitCode {
    let ended = |code: u8, said: &str| {
        eprintln!("{said}");
        ExitCode::from(code)
    };
    if std::io::stdin().is_terminal() {
        let said =
            "This command reads a notification on standard input. See keyway mails bounced --help.";
        return ended(NOT_FOR_US, said);
    }
    let mut source = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    if let Err(fault) = std::io::stdin().take(most).read_to_end(&mut source) {
        return ended(
            TRY_AGAIN,
            &format!("Standard input could not be read: {fault}"),
        );
    }
    let bounce = match bounce::read(&source) {
        Ok(Notice::Failed(bounce)) => bounce,
        Ok(Notice::NotLost) => {
            println!("The mail is late or arrived after all; it is not marked.");
            return ExitCode::SUCCESS;
        }
        Err(fault) => return ended(NOT_FOR_US, &fault.to_string()),
    };
    match note(&args.database, &bounce).await {
        Ok(Noted::Now { .. }) => println!("The mail {} is marked as come back.", bounce.mail),
        Ok(Noted::Before) => println!("The mail {} was marked before.", bounce.mail),
        // Not asked for again: it will be no more ours the next time.
        Ok(Noted::Unknown) => println!("No mail of ours has the id {}.", bounce.mail),
        Err(fault) => return ended(TRY_AGAIN, &fault.to_string()),
    }
    ExitCode::SUCCESS
}

async fn note(args: &DatabaseArgs, bounce: &bounce::Bounce) -> Result<Noted> {
    let db = database(args)?;
    let mut tx = db.begin().await?;
    let noted = links::reminders::bounced(&mut tx, bounce, time::now()).await?;
    tx.commit().await?;
    Ok(noted)
}
