//! `keyway connections`: how every connection stands, and why.

use std::{fmt::Write as _, process::ExitCode};

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{done, learnt, ready_database, refuse, show as print, watched};
use crate::{
    audit,
    base::ids::ConnectionId,
    checks::{self, AccountWord, Check, Differences, FindingRow},
    config::DatabaseArgs,
    connections::{self, Connection, CredentialsNote, Filter, State, Watching},
    console::timeline::{self, Line},
    integrations::{pack::Pack, registry},
    mail,
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// List connections, and show one
#[derive(Debug, Subcommand)]
pub enum ConnectionsCommand {
    /// List connections, the latest change first
    #[command(after_help = "Example:\n  keyway connections list --state action_needed")]
    List(ListArgs),
    /// Show one connection: its check and everything that happened
    #[command(
        after_help = "Example:\n  keyway connections show 0199d0c2-6f0e-7c3a-9a51-2f6d0a4b8e17"
    )]
    Show(ShowArgs),
}

#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only those in this state: invited, in_progress, checking, action_needed, linked, degraded
    /// or disconnected
    #[arg(long)]
    state: Option<String>,
    /// Only those whose company or invited address holds this
    #[arg(long)]
    search: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The connection's id, as keyway connections list shows it
    id: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn run(command: ConnectionsCommand) -> ExitCode {
    let outcome = match command {
        ConnectionsCommand::List(args) => list(args).await,
        ConnectionsCommand::Show(args) => show(args).await,
    };
    outcome.map_or_else(refuse, done)
}

async fn list(args: ListArgs) -> Result<()> {
    let state: Option<State> = args.state.as_deref().map(str::parse).transpose()?;
    let db = ready_database(&args.database).await?;
    let mut conn = db.acquire().await?;
    let mut filter = Filter {
        state,
        search: args.search,
        after: None,
        limit: 200,
    };
    let mut all = Vec::new();
    loop {
        let page = connections::list(&mut conn, &filter).await?;
        all.extend(page.rows);
        filter.after = page.next;
        if filter.after.is_none() {
            break;
        }
    }
    if args.json {
        let all: Vec<_> = all.iter().map(as_json).collect();
        print(&format!("{}\n", json!(all)))?;
    } else if all.is_empty() {
        print("No connections.\n")?;
    } else {
        print(&all.iter().map(row).collect::<String>())?;
    }
    Ok(())
}

fn row(row: &Connection) -> String {
    let invited = row.invited_email.as_ref();
    let problem = row.last_problem.as_ref();
    format!(
        "{}  {:<13}  since {}  {}{}{}\n",
        row.id,
        row.state.as_str(),
        row.state_since.format(MINUTE),
        row.company,
        invited.map_or_else(String::new, |email| format!(" <{email}>")),
        problem.map_or_else(String::new, |problem| format!("  ({problem})")),
    )
}

pub(super) const MINUTE: &str = "%Y-%m-%d %H:%M UTC";

/// All there is to know of one connection, and nothing secret.
struct Known {
    connection: Connection,
    credentials: Option<CredentialsNote>,
    /// Those that wait to take their place.
    candidate: Option<CredentialsNote>,
    watching: Watching,
    check: Option<Check>,
    findings: Vec<FindingRow>,
    differences: Option<Differences>,
    word: Option<AccountWord>,
    lines: Vec<Line>,
    pack: Option<&'static Pack>,
}

async fn show(args: ShowArgs) -> Result<()> {
    let unknown = || {
        format!(
            "There is no connection “{}”. See keyway connections list.",
            args.id
        )
    };
    let id: ConnectionId = args.id.parse().map_err(|_| unknown())?;
    let db = ready_database(&args.database).await?;
    let mut conn = db.acquire().await?;
    let connection = connections::find(&mut conn, id)
        .await?
        .ok_or_else(unknown)?;
    let check = checks::latest(&mut conn, id).await?;
    let findings = match &check {
        Some(check) => checks::findings(&mut conn, check.id).await?,
        None => Vec::new(),
    };
    let differences = match &check {
        Some(check) => checks::differences(&mut conn, check).await?,
        None => None,
    };
    let entries = audit::timeline(&mut conn, id).await?;
    let steps = connections::steps_done(&mut conn, id).await?;
    let mails = mail::list(&mut conn, id).await?;
    let pack = registry::find(&connection.integration);
    let known = Known {
        credentials: connections::current_credentials(&mut conn, id).await?,
        candidate: connections::candidate_credentials(&mut conn, id).await?,
        watching: connections::watching(&mut conn, id).await?,
        lines: timeline::lines(&entries, &steps, &mails, pack),
        word: checks::account_word(&mut conn, id).await?,
        connection,
        check,
        findings,
        differences,
        pack,
    };
    if args.json {
        print(&format!("{}\n", known.as_json()))?;
    } else {
        print(&known.text()?)?;
    }
    Ok(())
}

impl Known {
    fn as_json(&self) -> Value {
        let mut shown = as_json(&self.connection);
        shown["credentials"] = json!(self.credentials.as_ref().map(note_json));
        shown["candidate_credentials"] = json!(self.candidate.as_ref().map(note_json));
        shown["watch"] = watched::as_json(&self.watching);
        shown["check"] = json!(self.check.as_ref().map(|check| self.check_json(check)));
        shown["account_word"] = json!(self.word.as_ref().map(|word| json!({
            "answer": word.answer,
            "said_by": word.by,
            "said_at": word.at,
            "check": word.check_id,
            "account": word.account,
            "people": word.people,
            "mail_domain": word.mail_domain,
        })));
        shown["timeline"] = json!(
            self.lines
                .iter()
                .map(|line| json!({ "at": line.at, "text": line.text }))
                .collect::<Vec<_>>()
        );
        shown
    }

    fn check_json(&self, check: &Check) -> Value {
        let mut shown = json!({
            "id": check.id,
            "state": check.state,
            "scope": check.scope.as_str(),
            "access_profile": check.access_profile,
            "pack_version": check.pack_version,
            "cause": check.cause,
            "detail": check.detail,
            "asked_by": check.asked_by,
            "account": check.account,
            "people": learnt::people_json(check.people, &check.insight),
            "calls": check.calls,
            "created_at": check.created_at,
            "finished_at": check.finished_at,
            "findings": self.findings.iter().map(|finding| json!({
                "permission": finding.permission_id,
                "required": finding.required,
                "verdict": word(finding),
                "evidence": finding.evidence.english(),
                "place": finding.place,
                "left_out": finding.left_out,
                "found_at": finding.found_at,
                "carried_from": finding.carried_from,
            })).collect::<Vec<_>>(),
            "differences": self.differences.as_ref().map(|differences| json!({
                "before": differences.before,
                "before_at": differences.before_at,
                "people": differences.people.map(|(before, now)| json!({
                    "before": before, "now": now,
                })),
                "changes": differences.changes.iter().map(|change| json!({
                    "permission": change.permission_id,
                    "before": change.before,
                    "now": change.now,
                    "since": change.since,
                })).collect::<Vec<_>>(),
            })),
        });
        if let Some(pack) = self.pack {
            learnt::add_json(&mut shown, pack, &check.insight);
        }
        shown
    }

    /// What the newest check told, and what it found otherwise than the one before.
    fn report_text(&self) -> Result<String> {
        let mut out = String::new();
        if let Some(differences) = self.differences.as_ref().filter(|found| !found.is_none()) {
            writeln!(
                out,
                "\nSince the check of {}",
                differences.before_at.format(MINUTE)
            )?;
            for change in &differences.changes {
                writeln!(
                    out,
                    "  {}: {} → {} since {}",
                    change.permission_id,
                    change.before,
                    change.now,
                    change.since.format(MINUTE)
                )?;
            }
            if let Some((before, now)) = differences.people {
                writeln!(out, "  people: {} → {}", before.all, now.all)?;
            }
        }
        if let (Some(check), Some(pack)) = (&self.check, self.pack) {
            out += &learnt::text(pack, check.people, &check.insight);
        }
        if let Some(word) = &self.word {
            let said = match word.answer {
                checks::AccountAnswer::Right => "it is the right account",
                checks::AccountAnswer::PeopleMissing => "people are missing",
                checks::AccountAnswer::AnotherAccount => "it is another account",
            };
            let (by, at) = (&word.by, word.at.format(MINUTE));
            writeln!(out, "{by} said on {at} that {said}.")?;
        }
        Ok(out)
    }

    fn text(&self) -> Result<String> {
        let Self { connection, .. } = self;
        let mut out = String::new();
        writeln!(out, "{} at {}", connection.company, connection.integration)?;
        writeln!(
            out,
            "  state        {} since {}",
            connection.state,
            connection.state_since.format(MINUTE)
        )?;
        if let Some(email) = &connection.invited_email {
            writeln!(out, "  invited      {email}")?;
        }
        if let Some(step) = &connection.current_step {
            writeln!(out, "  at step      {step}")?;
        }
        if let Some(menus) = connection.menus {
            writeln!(out, "  menus        {menus}")?;
        }
        if let Some(problem) = &connection.last_problem {
            writeln!(out, "  problem      {problem}")?;
        }
        let noted = [
            ("credentials", &self.credentials),
            ("to replace", &self.candidate),
        ];
        for (name, note) in noted {
            let Some(note) = note else { continue };
            writeln!(
                out,
                "  {name:<11}  version {}, set by {} on {}, fingerprint {}",
                note.version,
                note.set_by,
                note.created_at.format(MINUTE),
                note.fingerprint
            )?;
        }
        watched::text(&mut out, &self.watching)?;
        if !self.findings.is_empty() {
            writeln!(out, "\nThe latest check")?;
            for finding in &self.findings {
                let optional = if finding.required { "" } else { " (optional)" };
                writeln!(
                    out,
                    "  {:<9}  {}{optional}",
                    word(finding),
                    finding.permission_id
                )?;
                if !finding.left_out.is_empty() {
                    writeln!(
                        out,
                        "             left out: {}",
                        finding.left_out.join(", ")
                    )?;
                }
            }
        }
        out += &self.report_text()?;
        writeln!(out, "\nWhat happened")?;
        for line in &self.lines {
            writeln!(out, "  {}  {}", line.at.format(MINUTE), line.text)?;
        }
        Ok(out)
    }
}

/// The verdict, with the customer's word taken into account.
fn word(finding: &FindingRow) -> &'static str {
    if finding.confirmed.is_some() && finding.verdict.as_str() == "unclear" {
        "confirmed"
    } else {
        finding.verdict.as_str()
    }
}

fn note_json(note: &CredentialsNote) -> Value {
    json!({
        "version": note.version,
        "set_by": note.set_by,
        "fingerprint": note.fingerprint,
        "created_at": note.created_at,
    })
}

fn as_json(row: &Connection) -> Value {
    json!({
        "id": row.id,
        "company": row.company,
        "integration": row.integration,
        "access_profile": row.access_profile,
        "state": row.state,
        "state_since": row.state_since,
        "invited": row.invited_email,
        "last_problem": row.last_problem,
        "current_step": row.current_step,
        "menus": row.menus,
        "last_seen_at": row.last_seen_at,
        "created_at": row.created_at,
    })
}
