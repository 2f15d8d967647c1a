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
    brands::Brands,
    checks::{self, ProfileChange},
    companies::CompanyName,
    config::{Keys, PortalArgs},
    links::{self, Issued, Order, Voice},
    serve,
    words::Language,
};

/// Issue a setup link and mail it
#[derive(Debug, Args)]
#[command(
    after_help = "With --profile, a company that is connected already is asked for that profile from now on, and is checked anew.\n\n\
    Example:\n  keyway links issue --company \"Acme Ltd\" --email ana@acme.example\n  \
    keyway links issue --company \"Muster GmbH\" --email ana@muster.example --language de"
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
    /// Which permissions are asked for; without it what the company was asked for before, or
    /// KEYWAY_ACCESS_PROFILE
    #[arg(long)]
    profile: Option<String>,
    /// In which language its pages and mails begin, such as de; without it the browser's own
    #[arg(long)]
    language: Option<Language>,
    /// Under which brand it speaks, by its name in KEYWAY_BRANDS; without it the deployment's own
    #[arg(long)]
    brand: Option<String>,
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
        Ok(done) => {
            print(&done, json);
            ExitCode::SUCCESS
        }
        Err(fault) => refuse(fault),
    }
}

/// A link that was issued, and what else that changed.
struct Done {
    issued: Issued,
    /// The link may be shown, once.
    show: bool,
    profile_change: Option<ProfileChange>,
}

async fn issue(args: IssueArgs) -> Result<Done, Box<dyn std::error::Error>> {
    let company: CompanyName = args.company.parse()?;
    let email: EmailAddress = args.email.parse()?;
    let pack = super::pack(&args.integration)?;
    let chosen = args
        .profile
        .as_deref()
        .map(|name| super::profile(pack, name))
        .transpose()?;
    let lifetime = Duration::try_hours(args.hours).unwrap_or(Duration::MAX);
    // Issuing seals and never opens.
    let portal = args.portal.check(Keys::Either)?;
    let brands = &portal.settings.brands;
    if let Some(brand) = args.brand.as_deref().filter(|brand| !brands.knows(brand)) {
        return Err(unknown_brand(brand, brands).into());
    }
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
        access_profile: chosen.map_or_else(
            || portal.settings.access_profile.clone(),
            |chosen| chosen.name.clone(),
        ),
        lifetime,
        by_mail: !args.no_mail,
        voice: Voice {
            language: args.language,
            brand: args.brand,
        },
    };
    let mut tx = db.begin().await?;
    let issued = links::issue(&mut tx, &issuer, &order, &Actor::Operator, now).await?;
    if show {
        let detail = json!({ "link": issued.link_id });
        let about = Some(issued.connection_id);
        audit::record(&mut tx, &Actor::Operator, "link.shown", about, detail, now).await?;
    }
    let profile_change = match chosen {
        Some(chosen) => {
            let (id, by) = (issued.connection_id, &Actor::Operator);
            checks::change_profile(&mut tx, id, chosen, by, now).await?
        }
        None => None,
    };
    tx.commit().await?;
    db.pool().close().await;
    Ok(Done {
        issued,
        show,
        profile_change,
    })
}

fn unknown_brand(brand: &str, brands: &Brands) -> String {
    let names: Vec<_> = brands.names().collect();
    if names.is_empty() {
        format!("There is no brand “{brand}”: KEYWAY_BRANDS names none.")
    } else {
        let names = names.join(", ");
        format!("There is no brand “{brand}”. KEYWAY_BRANDS has {names}.")
    }
}

fn print(done: &Done, json: bool) {
    let issued = &done.issued;
    let url = done.show.then(|| issued.url.expose_secret());
    if json {
        let printed = json!({
            "link_id": issued.link_id,
            "connection_id": issued.connection_id,
            "url": url,
            "expires_at": issued.expires_at,
            "mailed": issued.mailed,
            "replaced": issued.replaced,
            "profile_change": done.profile_change.as_ref().map(|change| json!({
                "before": change.before,
                "now": change.now,
                "check_asked": change.check_asked,
            })),
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
    if let Some(change) = &done.profile_change {
        println!(
            "The company is asked for the profile {} from now on; it was {} before.{}",
            change.now,
            change.before,
            if change.check_asked {
                " The account is checked anew."
            } else {
                ""
            }
        );
    }
    println!(
        "It works until {}.",
        issued.expires_at.format("%-d %B %Y, %H:%M UTC")
    );
}
