//! `keyway packs table`: what a pack asks for and how each of it is judged, as Markdown.

use std::{fmt::Write as _, process::ExitCode};

use clap::Args;

use super::{refuse, show};
use crate::integrations::{
    pack::{AccessProfile, Pack, Permission},
    registry,
    rules::{Rules, rules},
    verdict::Cause,
};

/// Print a pack's permissions, how each is proved, and its causes, as Markdown
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway packs table hibob > hibob.md")]
pub struct TableArgs {
    /// The packs' keys; without one, all of them
    keys: Vec<String>,
}

pub fn run(args: &TableArgs) -> ExitCode {
    let mut text = String::new();
    let all = registry::all().iter().map(|pack| pack.key.clone());
    let keys = if args.keys.is_empty() {
        all.collect()
    } else {
        args.keys.clone()
    };
    for key in keys {
        match registry::find(&key) {
            Some(pack) => table(pack, &mut text),
            None => return refuse(format!("There is no integration “{key}”.")),
        }
    }
    match show(text.trim_start()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(format!("The table could not be printed: {fault}")),
    }
}

fn table(pack: &Pack, text: &mut String) {
    let _ = write!(
        text,
        "\n## {} ({}, pack {})\n\n{} permissions. The access profiles ask for them so:\n\n",
        pack.name,
        pack.key,
        pack.version,
        pack.permissions.len()
    );
    for profile in &pack.profiles {
        let (required, optional): (Vec<_>, Vec<_>) =
            pack.asked(profile).partition(|(_, required)| *required);
        let _ = writeln!(
            text,
            "- `{}`: {} required, {} optional, {} unwanted. {}",
            profile.name,
            required.len(),
            optional.len(),
            profile.unwanted.len(),
            profile.description
        );
    }
    permissions(pack, text);
    causes(pack, text);
}

/// Permissions that are judged alike stand under one heading.
fn permissions(pack: &Pack, text: &mut String) {
    let mut alike: Vec<(Rules, Vec<&Permission>)> = Vec::new();
    for permission in &pack.permissions {
        let by = rules(pack, permission);
        match alike.iter_mut().find(|(known, _)| *known == by) {
            Some((_, all)) => all.push(permission),
            None => alike.push((by, vec![permission])),
        }
    }
    // What can be proved comes first.
    alike.sort_by_key(|(by, _)| (by.granted.is_none(), by.missing.is_none()));
    for (by, all) in alike {
        let never = "Never.";
        let _ = write!(
            text,
            "\n### {} ({})\n\n\
             - **granted**: {}\n- **missing**: {}\n- **unclear**: {}\n\n",
            by.how,
            all.len(),
            by.granted.as_deref().unwrap_or(never),
            by.missing.as_deref().unwrap_or(never),
            by.unclear
        );
        row(
            text,
            ["permission", "where it is"].map(str::to_owned),
            pack.profiles
                .iter()
                .map(|profile| format!("`{}`", profile.name)),
        );
        row(
            text,
            ["---", "---"].map(str::to_owned),
            pack.profiles.iter().map(|_| "---".to_owned()),
        );
        for permission in all {
            let about = [format!("`{}`", permission.id), cell(&permission.path())];
            row(
                text,
                about,
                pack.profiles
                    .iter()
                    .map(|profile| asked(pack, profile, permission).to_owned()),
            );
        }
    }
}

fn asked(pack: &Pack, profile: &AccessProfile, permission: &Permission) -> &'static str {
    let known = pack
        .asked(profile)
        .find(|(known, _)| known.id == permission.id);
    match known {
        Some((_, true)) => "required",
        Some((_, false)) => "optional",
        None if profile.unwanted.contains(&permission.id) => "unwanted",
        None => "–",
    }
}

fn causes(pack: &Pack, text: &mut String) {
    let _ = write!(text, "\n### What is said of each cause ({})\n\n", pack.key);
    row(
        text,
        ["cause", "the customer reads"].map(str::to_owned),
        [
            "what to do",
            "support staff read",
            "tried again by itself",
            "before the first link",
            "once linked",
        ]
        .map(str::to_owned),
    );
    row(
        text,
        ["---", "---"].map(str::to_owned),
        std::iter::repeat_n("---".to_owned(), 5),
    );
    for (cause, words) in pack.causes() {
        let [first, linked] = left_at(cause);
        row(
            text,
            [
                format!("`{cause}`"),
                cell(&format!("**{}.** {}", words.title, words.customer)),
            ],
            [
                cell(&words.advice),
                cell(&words.staff),
                (if cause.is_vendors() { "yes" } else { "no" }).to_owned(),
                first.to_owned(),
                linked.to_owned(),
            ],
        );
    }
}

/// Where a cause leaves a connection that was never linked, and one that was.
fn left_at(cause: Cause) -> [&'static str; 2] {
    if cause.is_vendors() || cause.is_seen_before_asking() {
        ["as before", "as before"]
    } else if cause.is_certain() {
        ["`action_needed`", "`degraded` at once"]
    } else {
        ["`action_needed`", "suspected, then `degraded`"]
    }
}

fn row(text: &mut String, first: [String; 2], more: impl IntoIterator<Item = String>) {
    let all: Vec<String> = first.into_iter().chain(more).collect();
    let _ = writeln!(text, "| {} |", all.join(" | "));
}

/// A text as a table's cell takes it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
