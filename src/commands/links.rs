//! `keyway links list` and `keyway links revoke`.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::{done, ready_database, refuse, show};
use crate::{
    audit::Actor,
    base::{
        ids::{ConnectionId, LinkId},
        time,
    },
    config::DatabaseArgs,
    links::{self, Ended, Link, Revoked},
    words::Language,
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// List setup links, the newest first; their secrets are kept nowhere
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway links list --limit 20")]
pub struct ListArgs {
    /// Only the links of this connection
    #[arg(long)]
    connection: Option<String>,
    /// At most so many
    #[arg(long, default_value_t = 100)]
    limit: u16,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

/// Revoke a link and shut out every browser it let in; one that has expired can no longer be asked
/// for anew then
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyway links revoke 0199d0c2-6f0e-7c3a-9a51-2f6d0a4b8e17")]
pub struct RevokeArgs {
    /// The link's id, as keyway links list shows it
    id: String,
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn list(args: ListArgs) -> ExitCode {
    print(args).await.map_or_else(refuse, done)
}

pub async fn revoke(args: RevokeArgs) -> ExitCode {
    end(args).await.map_or_else(refuse, done)
}

async fn print(args: ListArgs) -> Result<()> {
    let connection: Option<ConnectionId> = args
        .connection
        .as_deref()
        .map(|id| {
            id.parse().map_err(|_| {
                format!("“{id}” is not a connection's id. See keyway connections list.")
            })
        })
        .transpose()?;
    let db = ready_database(&args.database).await?;
    let links = links::list(&mut *db.acquire().await?, connection, args.limit).await?;
    if args.json {
        let all: Vec<_> = links.iter().map(as_json).collect();
        show(&format!("{}\n", json!(all)))?;
    } else if links.is_empty() {
        show(
            "No links yet. Issue the first: keyway links issue --company \"Acme Ltd\" --email \
             ana@acme.example\n",
        )?;
    } else {
        show(&links.iter().map(row).collect::<String>())?;
    }
    Ok(())
}

fn row(link: &Link) -> String {
    let spoken = [link.language.map(Language::code), link.brand.as_deref()];
    let spoken: Vec<_> = spoken.into_iter().flatten().collect();
    let spoken = if spoken.is_empty() {
        String::new()
    } else {
        format!("  {}", spoken.join(", "))
    };
    format!(
        "{}  {:<9}  {} <{}>{}  until {}{spoken}\n",
        link.id,
        link.ended.map_or("live", word),
        link.company,
        link.email,
        link.step
            .as_ref()
            .map_or_else(String::new, |step| format!("  only the step {step}")),
        link.expires_at.format("%Y-%m-%d %H:%M UTC"),
    )
}

async fn end(args: RevokeArgs) -> Result<()> {
    let id: LinkId = args
        .id
        .parse()
        .map_err(|_| format!("“{}” is not a link's id. See keyway links list.", args.id))?;
    let db = ready_database(&args.database).await?;
    let mut tx = db.begin().await?;
    let revoked = links::revoke(&mut tx, id, &Actor::Operator, time::now())
        .await?
        .map_err(|_| {
            "There is no link with this id that lives or could still be asked for anew. See keyway \
             links list."
        })?;
    tx.commit().await?;
    println!(
        "{}",
        match revoked {
            Revoked::Live => "The link is revoked. Whoever opens it is told so.",
            Revoked::RanOut => {
                "The link had expired. It is revoked now and cannot be asked for anew any more."
            }
        }
    );
    Ok(())
}

fn word(ended: Ended) -> &'static str {
    match ended {
        Ended::Expired => "expired",
        Ended::Revoked => "revoked",
        Ended::Replaced => "replaced",
        Ended::Completed => "completed",
        Ended::Done => "done",
    }
}

fn as_json(link: &Link) -> serde_json::Value {
    json!({
        "id": link.id,
        "connection_id": link.connection_id,
        "company": link.company,
        "email": link.email,
        "language": link.language,
        "brand": link.brand,
        "step": link.step,
        "state": link.ended.map_or("live", word),
        "issued_by": link.issued_by,
        "created_at": link.created_at,
        "expires_at": link.expires_at,
        "first_opened_at": link.first_opened_at,
    })
}
