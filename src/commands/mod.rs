//! The command line: what an operator does without a browser.

pub mod check;
pub mod connections;
pub mod doctor;
mod form;
pub mod issue;
pub mod keys;
mod learnt;
pub mod links;
pub mod mails;
pub mod packs;
mod packs_table;
pub mod staff;
mod watched;

use std::{io::Write as _, process::ExitCode};

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::{
    config::DatabaseArgs,
    db::{Db, NotReady},
    integrations::{
        Fault,
        pack::{AccessProfile, Pack},
        registry,
    },
};

/// It worked.
fn done<T>(_: T) -> ExitCode {
    ExitCode::SUCCESS
}

/// It did not; the reason is a sentence.
fn refuse(fault: impl std::fmt::Display) -> ExitCode {
    eprintln!("{fault}");
    ExitCode::FAILURE
}

/// The folder of packs cannot be used: every fault of it.
pub fn refuse_packs(faults: &[Fault]) -> ExitCode {
    eprintln!("The packs in KEYWAY_PACKS_DIR cannot be used:");
    for fault in faults {
        eprintln!("  {fault}");
    }
    ExitCode::FAILURE
}

/// The pack of this key, or which there are.
fn pack(key: &str) -> Result<&'static Pack, String> {
    registry::find(key).ok_or_else(|| {
        let known: Vec<_> = registry::all()
            .iter()
            .map(|pack| pack.key.as_str())
            .collect();
        let known = known.join(", ");
        format!("There is no integration “{key}”; there is {known}.")
    })
}

/// The pack's profile of this name, or which there are.
fn profile<'a>(pack: &'a Pack, name: &str) -> Result<&'a AccessProfile, String> {
    pack.profile(name).ok_or_else(|| {
        let known = pack.profiles.iter();
        let known: Vec<_> = known
            .map(|profile| format!("  {}: {}", profile.name, profile.description))
            .collect();
        let (vendor, known) = (&pack.name, known.join("\n"));
        format!("There is no access profile “{name}” for {vendor}. There are:\n{known}")
    })
}

/// Prints what was asked for. A reader that has seen enough, such as `head`, is no fault.
fn show(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Opens the database for one command.
pub fn database(args: &DatabaseArgs) -> Result<Db, String> {
    let url = args.database_url.as_ref().ok_or(
        "KEYWAY_DATABASE_URL is not set. It should read like postgres://keyway@localhost/keyway",
    )?;
    Db::open(url, 2).map_err(|_| {
        "KEYWAY_DATABASE_URL should read like postgres://keyway@localhost/keyway".into()
    })
}

/// Opens the database for one command and sees to it that its tables are those of this version:
/// the first account may be added before the portal was ever started.
async fn ready_database(args: &DatabaseArgs) -> Result<Db, String> {
    let db = database(args)?;
    match db.answers().await {
        Ok(()) => Ok(db),
        Err(NotReady::Unmigrated(_)) => match db.migrate().await {
            Ok(()) => Ok(db),
            Err(fault) => Err(format!(
                "The tables could not be brought to this version: {fault}"
            )),
        },
        Err(NotReady::Unreachable(fault)) => Err(format!(
            "The database does not answer: {fault}. Is it running, and is KEYWAY_DATABASE_URL right?"
        )),
    }
}

/// Ends everything in order on Ctrl-C or when the system says so.
pub fn cancel_on_signal(stop: CancellationToken) -> std::io::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        stop.cancel();
    });
    Ok(())
}
