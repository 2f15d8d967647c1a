//! `keyway links issue`: invite a customer.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::refuse;
use crate::{
    app::LinkCopy,
    audit::{self, Actor},
    base::{
        email_address::EmailAddress,
        time::{self, Duration},
    },
    companies::CompanyName,
    config::{Keys, PortalArgs},
    integrations::registry,
    links::{self, Issued, Order},
    serve,
};

/// Issue a setup link and mail it
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyway links issue --company \"Acme Ltd\" --email ana@acme.example"
)]
pub struct IssueArgs {
    /// The customer's name; made if there is no such company yet
    #[arg(long)]
    company: String,
    /// Who is invited
    #[arg(long)]
    email: String,
    /// What is to be linked
    #[arg(long, default_value = "hibob")]
    integration: String,
    /// Which permissions are asked for; without it KEYWAY_ACCESS_PROFILE
    #[arg(long)]
    profile: Option<String>,
    /// How many hours the link lives: 1 to 720
    #[arg(long, default_value_t = 14 * 24)]
    hours: i64,
    /// Send no mail; the link is printed to be handed over
    #[arg(long)]
    no_mail: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    portal: PortalArgs,
}

pub async fn run(args: IssueArgs) -> ExitCode {
    let json = args.json;
    match issue(args).await {
        Ok((issued, show)) => {
            print(&issued, show, json);
            ExitCode::SUCCESS
        }
        Err(fault) => refuse(fault),
    }
}

async fn issue(args: IssueArgs) -> Result<(Issued, bool), Box<dyn std::error::Error>> {
    let company: CompanyName = args.company.parse()?;
    let email: EmailAddress = args.email.parse()?;
    let pack = registry::find(&args.integration)
        .ok_or_else(|| format!("There is no integration “{}”.", args.integration))?;
    let lifetime = Duration::try_hours(args.hours).unwrap_or(Duration::MAX);
    // Issuing seals and never opens.
    let portal = args.portal.check(Keys::Either)?;
    let db = serve::open_database(&portal).await?;
    let issuer = serve::issuer(&portal);
    let show = portal.settings.link_copy == LinkCopy::Once;
    if !show && (args.no_mail || !issuer.mail_is_on()) {
        return Err("KEYWAY_LINK_COPY is never, so a link can only go out by mail.".into());
    }
    let now = time::now();
    let order = Order {
        company,
        email,
        pack,
        access_profile: args
            .profile
            .unwrap_or_else(|| portal.settings.access_profile.clone()),
        lifetime,
        by_mail: !args.no_mail,
    };
    let mut tx = db.begin().await?;
    let issued = links::issue(&mut tx, &issuer, &order, &Actor::Operator, now).await?;
    if show {
        let detail = json!({ "link": issued.link_id });
        let about = Some(issued.connection_id);
        audit::record(&mut tx, &Actor::Operator, "link.shown", about, detail, now).await?;
    }
    tx.commit().await?;
    db.pool().close().await;
    Ok((issued, show))
}

fn print(issued: &Issued, show: bool, json: bool) {
    let url = show.then(|| issued.url.expose_secret());
    if json {
        let printed = json!({
            "link_id": issued.link_id,
            "connection_id": issued.connection_id,
            "url": url,
            "expires_at": issued.expires_at,
            "mailed": issued.mailed,
            "replaced": issued.replaced,
        });
        println!("{printed}");
        return;
    }
    if issued.mailed {
        println!("The setup link is on its way by mail.");
    } else {
        println!("The setup link was not mailed. Hand it over by a safe way:");
    }
    if let Some(url) = url {
        println!("{url}");
    }
    if issued.replaced {
        println!("It takes the place of the link that was live before.");
    }
    println!(
        "It works until {}.",
        issued.expires_at.format("%-d %B %Y, %H:%M UTC")
    );
}
