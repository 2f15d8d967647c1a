//! `keyway packs`: look over integration packs before they are used, and see which there are.

use std::{fmt::Write as _, path::PathBuf, process::ExitCode};

use clap::{Args, Subcommand};
use serde_json::json;

use super::{
    packs_table::{self, TableArgs},
    refuse, show,
};
use crate::integrations::{
    pack::{Checker, Field, Pack},
    registry,
};

/// Check and list integration packs
#[derive(Debug, Subcommand)]
pub enum PacksCommand {
    Lint(LintArgs),
    List(ListArgs),
    Table(TableArgs),
}

/// Hold packs to their laws: every fault with its file, line and key
#[derive(Debug, Args)]
#[command(
    after_help = "Ends with 0 when there is no fault and 1 when there is one.\n\n\
    Examples:\n  keyway packs lint packs/acme-hr\n  keyway packs lint packs --json"
)]
pub struct LintArgs {
    /// Folders of packs, or folders of such folders
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// List the packs: the built-in ones and those of KEYWAY_PACKS_DIR
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway packs list --packs packs")]
pub struct ListArgs {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub fn run(command: PacksCommand) -> ExitCode {
    match command {
        PacksCommand::Lint(args) => lint(&args),
        PacksCommand::List(args) => list(&args),
        PacksCommand::Table(args) => packs_table::run(&args),
    }
}

fn lint(args: &LintArgs) -> ExitCode {
    let (count, faults) = match registry::read_folders(&args.paths) {
        Ok(packs) => (packs.len(), Vec::new()),
        Err(faults) => (0, faults.0),
    };
    let text = if args.json {
        let printed = json!({ "packs": count, "faults": faults });
        format!("{printed:#}\n")
    } else if faults.is_empty() {
        match count {
            1 => "1 pack, no faults.\n".to_owned(),
            more => format!("{more} packs, no faults.\n"),
        }
    } else {
        let mut text = String::new();
        for fault in &faults {
            let _ = writeln!(text, "{fault}");
        }
        let _ = match faults.len() {
            1 => writeln!(text, "\n1 fault to mend."),
            more => writeln!(text, "\n{more} faults to mend."),
        };
        text
    };
    if let Err(fault) = show(&text) {
        return refuse(format!("The faults could not be printed: {fault}"));
    }
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn list(args: &ListArgs) -> ExitCode {
    let packs = registry::all();
    let text = if args.json {
        let packs: Vec<_> = packs.iter().map(as_json).collect();
        format!("{:#}\n", json!({ "packs": packs }))
    } else {
        packs.iter().map(as_text).collect()
    };
    match show(&text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(format!("The packs could not be printed: {fault}")),
    }
}

fn as_json(pack: &Pack) -> serde_json::Value {
    let profiles: Vec<_> = pack.profiles.iter().map(|profile| &profile.name).collect();
    json!({
        "key": pack.key,
        "name": pack.name,
        "version": pack.version,
        "digest": pack.digest,
        "checker": match pack.checker {
            Checker::Rest => "rest",
            Checker::Hibob => "hibob",
        },
        "languages": pack.languages(),
        "fields": pack.fields.iter().map(|field| json!({ "id": field.id, "label": field.label, "secret": field.secret })).collect::<Vec<_>>(),
        "permissions": pack.permissions.len(),
        "profiles": profiles,
    })
}

fn as_text(pack: &Pack) -> String {
    let profiles: Vec<_> = pack
        .profiles
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    let fields: Vec<_> = pack.fields.iter().map(field_as_text).collect();
    format!(
        "{} {}\n  {}: {} permissions; profiles {}; languages {}; fields {}\n",
        pack.key,
        pack.version,
        pack.name,
        pack.permissions.len(),
        profiles.join(", "),
        pack.languages().join(", "),
        fields.join(", "),
    )
}

fn field_as_text(field: &Field) -> String {
    let secret = if field.secret { " (secret)" } else { "" };
    format!("{}{secret}", field.id)
}
