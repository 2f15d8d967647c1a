//! `keyway keys`: make a keyring, show it, and take out the half that a web process may have.

use std::{path::PathBuf, process::ExitCode};

use clap::Subcommand;

use super::{done, refuse};
use crate::{base::time, vault::Keyring};

/// Make and show keyrings
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Make a keyring with a fresh key pair
    #[command(after_help = "Example:\n  keyway keys new /etc/keyway/keyring.toml")]
    New {
        /// The file to write; one that exists is never overwritten
        path: PathBuf,
    },
    /// Show the keys of a keyring, without the keys themselves
    #[command(after_help = "Example:\n  keyway keys list --keyring /etc/keyway/keyring.toml")]
    List {
        /// The keyring's file
        #[arg(long, env = "KEYWAY_KEYRING")]
        keyring: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the public half, for processes with --role web
    #[command(
        after_help = "Example:\n  keyway keys public --keyring /etc/keyway/keyring.toml /etc/keyway/keyring.public.toml"
    )]
    Public {
        /// The keyring's file
        #[arg(long, env = "KEYWAY_KEYRING")]
        keyring: PathBuf,
        /// The file to write
        path: PathBuf,
    },
}

pub fn run(command: KeysCommand) -> ExitCode {
    let outcome = match command {
        KeysCommand::New { path } => Keyring::generate(time::now()).write_new(&path).map(|()| {
            println!("A new keyring is at {}.", path.display());
            println!("Keep a copy where the database's backups are not: without it, nothing that was sealed can be opened.");
        }),
        KeysCommand::List { keyring, json } => Keyring::read(&keyring).map(|keyring| {
            if json {
                println!("{}", serde_json::json!({ "keys": keyring.list() }));
                return;
            }
            for key in keyring.list() {
                let opens = if key.opens { "opens" } else { "public half" };
                let seals = if key.seals { ", seals new values" } else { "" };
                println!(
                    "{}  {}  made {}  {opens}{seals}",
                    key.id,
                    key.algorithm,
                    key.created_at.format("%Y-%m-%d %H:%M UTC"),
                );
            }
        }),
        KeysCommand::Public { keyring, path } => Keyring::read(&keyring)
            .and_then(|keyring| keyring.public_half().write_new(&path))
            .map(|()| println!("The public half is at {}.", path.display())),
    };
    outcome.map_or_else(refuse, done)
}
