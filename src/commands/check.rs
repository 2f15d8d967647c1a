//! `keyway check`: the same live check as the customer's page, for whoever has the ID and token.

use std::{collections::BTreeMap, fmt::Write as _, process::ExitCode};

use clap::Args;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{form::FormArgs, learnt};
use crate::config::ApiArgs;
use crate::integrations::{
    self, Credentials, FieldFault, Scope, Vendor,
    pack::{AccessProfile, Pack, Permission},
    verdict::{Finding, Report, Verdict},
};

/// Check what a customer's credentials may see; secrets are read from standard input
#[derive(Debug, Args)]
#[command(
    after_help = "Ends with 0 when the account could be linked, 1 when it could not, 2 when that could not be told.\n\n\
    Of several secrets each is a line, in the order of the pack. At a terminal, what is missing is asked for.\n\
    What the JSON holds is described in docs/check-json.md.\n\n\
    Examples:\n  keyway check --id SERVICE-1234 < token.txt\n  \
    keyway check --id SERVICE-1234 --only work.view,reports.view --json < token.txt\n  \
    keyway check --integration bamboohr --field subdomain=acme < key.txt"
)]
pub struct CheckArgs {
    /// What is checked
    #[arg(long, default_value = "hibob")]
    integration: String,
    #[command(flatten)]
    form: FormArgs,
    /// Which permissions are asked for
    #[arg(long, env = "KEYWAY_ACCESS_PROFILE", default_value = "full")]
    profile: String,
    /// Look at these permissions only, separated by commas
    #[arg(long, value_delimiter = ',', value_name = "PERMISSION")]
    only: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Base address of the vendor's API, where it is not what the pack says
    #[arg(long)]
    api_url: Option<String>,
    #[command(flatten)]
    apis: ApiArgs,
}

/// How a check ended, for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing that is required is missing; what no read can show is still to be confirmed.
    Linkable,
    NotLinkable,
    CouldNotTell,
}

/// What is checked against.
struct Asked {
    pack: &'static Pack,
    profile: &'static AccessProfile,
    scope: Scope,
}

pub async fn run(args: CheckArgs) -> ExitCode {
    match check(&args).await {
        Ok(outcome) => outcome.into(),
        Err(fault) => {
            eprintln!("{fault}");
            Outcome::CouldNotTell.into()
        }
    }
}

async fn check(args: &CheckArgs) -> Result<Outcome, String> {
    let pack = super::pack(&args.integration)?;
    let profile = super::profile(pack, &args.profile)?;
    let vendor = vendor(args, pack)?;
    let asked = Asked {
        pack,
        profile,
        scope: scope(pack, profile, &args.only)?,
    };
    let credentials = match integrations::read_credentials(pack, &args.form.read(pack)?) {
        Ok(entered) => {
            for doubt in &entered.doubts {
                eprintln!("{}", doubt.said);
            }
            entered.credentials
        }
        Err(faults) => return Ok(asked.refuse(&faults, args.json)),
    };
    let report = asked.ask(&vendor, &credentials).await;
    let outcome = asked.outcome(&report);
    let text = if args.json {
        format!("{:#}\n", asked.as_json(&report, outcome))
    } else {
        asked.as_text(&report, outcome)
    };
    super::show(&text).map_err(|fault| format!("The findings could not be printed: {fault}"))?;
    Ok(outcome)
}

/// What is looked at; naming nothing means everything.
fn scope(pack: &Pack, profile: &AccessProfile, only: &[String]) -> Result<Scope, String> {
    if only.is_empty() {
        return Ok(Scope::Full);
    }
    for id in only {
        if !pack.asked(profile).any(|(known, _)| known.id == *id) {
            let name = &profile.name;
            return Err(format!(
                "The access profile “{name}” asks for no permission “{id}”. keyway check --json names them all."
            ));
        }
    }
    Ok(Scope::Only(only.iter().cloned().collect()))
}

fn vendor(args: &CheckArgs, pack: &Pack) -> Result<Vendor, String> {
    if let Some(url) = &args.api_url {
        return Vendor::new(url).map_err(|fault| fault.to_string());
    }
    let vendors = args.apis.check().map_err(|fault| fault.to_string())?;
    let vendor = vendors.find(&pack.key).cloned();
    vendor.ok_or_else(|| format!("There is no way to {}.", pack.name))
}

impl Asked {
    async fn ask(&self, vendor: &Vendor, credentials: &Credentials) -> Report {
        // The whole report is printed at the end: nobody listens meanwhile.
        let (progress, _) = mpsc::unbounded_channel();
        integrations::check(
            self.pack,
            self.profile,
            &self.scope,
            vendor,
            credentials,
            progress,
        )
        .await
    }

    fn outcome(&self, report: &Report) -> Outcome {
        match report.cause {
            Some(cause) if cause.is_vendors() => Outcome::CouldNotTell,
            Some(_) => Outcome::NotLinkable,
            None => {
                let missing = self.with(report, Verdict::Missing);
                if missing.iter().any(|(_, required, _)| *required) {
                    Outcome::NotLinkable
                } else {
                    Outcome::Linkable
                }
            }
        }
    }

    /// The findings of one verdict, each with its permission and whether it is required.
    fn with<'a>(
        &'a self,
        report: &'a Report,
        verdict: Verdict,
    ) -> Vec<(&'a Permission, bool, &'a Finding)> {
        let findings: BTreeMap<_, _> = report
            .findings
            .iter()
            .map(|finding| (finding.permission.as_str(), finding))
            .collect();
        self.pack
            .asked(self.profile)
            .filter_map(|(permission, required)| {
                let finding = *findings.get(permission.id.as_str())?;
                (finding.verdict == verdict).then_some((permission, required, finding))
            })
            .collect()
    }

    /// What was typed cannot be right: nothing was asked of the vendor.
    fn refuse(&self, faults: &[FieldFault], json: bool) -> Outcome {
        let cause = faults.iter().find_map(|fault| fault.cause);
        let outcome = match cause {
            Some(_) => Outcome::NotLinkable,
            None => Outcome::CouldNotTell,
        };
        if json {
            let told: Vec<Value> = faults
                .iter()
                .map(|fault| json!({ "field": fault.field, "cause": fault.cause, "message": fault.said.to_string() }))
                .collect();
            let report = Report {
                cause,
                ..Report::default()
            };
            let mut printed = self.as_json(&report, outcome);
            printed["fields"] = Value::Array(told);
            println!("{printed:#}");
            return outcome;
        }
        for fault in faults {
            let field = self
                .pack
                .fields
                .iter()
                .find(|field| field.id == fault.field);
            let label = field.map_or(fault.field.as_str(), |field| &field.label);
            println!("{label}: {}", fault.said);
        }
        outcome
    }

    fn as_json(&self, report: &Report, outcome: Outcome) -> Value {
        let findings: Vec<Value> = self
            .pack
            .asked(self.profile)
            .filter_map(|(permission, required)| {
                let finding = report
                    .findings
                    .iter()
                    .find(|finding| finding.permission == permission.id)?;
                Some(json!({
                    "permission": permission.id,
                    "required": required,
                    "verdict": finding.verdict,
                    "evidence": finding.evidence.english(),
                    "path": permission.path(),
                    "place": finding.place,
                    "left_out": finding.left_out,
                }))
            })
            .collect();
        let mut shown = json!({
            "integration": self.pack.key,
            "pack_version": self.pack.version,
            "profile": self.profile.name,
            "scope": self.scope.as_str(),
            "outcome": outcome.word(),
            "cause": report.cause,
            "detail": report.detail,
            "people": learnt::people_json(report.people, &report.insight),
            "calls": report.calls,
            "findings": findings,
        });
        learnt::add_json(&mut shown, self.pack, &report.insight);
        shown
    }

    fn as_text(&self, report: &Report, outcome: Outcome) -> String {
        let mut text = String::new();
        if let Some(cause) = report.cause {
            let words = self.pack.cause(cause);
            let _ = write!(text, "{}\n{}\n", words.title, words.staff);
        }
        if let Some(detail) = &report.detail {
            let _ = writeln!(text, "({detail})");
        }
        let missing = self.with(report, Verdict::Missing);
        if !missing.is_empty() {
            let (vendor, count) = (&self.pack.short_name, missing.len());
            let _ = write!(text, "\nNot ticked in {vendor}: {count}\n");
            for (permission, required, finding) in &missing {
                let optional = if *required { "" } else { "  (optional)" };
                let (path, evidence) = (permission.path(), &finding.evidence);
                let _ = write!(text, "  {path}{optional}\n    {evidence}\n");
            }
        }
        // After a cause nearly everything is unclear, and there is nothing to confirm yet.
        if report.cause.is_none() {
            by_screen(
                &mut text,
                "To be confirmed",
                &self.with(report, Verdict::Unclear),
            );
        }
        by_screen(&mut text, "Proved", &self.with(report, Verdict::Granted));
        text += &learnt::half_open(self.pack, &report.findings);
        text += &learnt::text(self.pack, report.people, &report.insight);
        if let Scope::Only(ids) = &self.scope {
            let _ = writeln!(
                text,
                "\nOnly {} of the profile's boxes were looked at.",
                ids.len()
            );
        }
        let _ = write!(text, "\n{}\n", outcome.sentence());
        text
    }
}

fn by_screen(text: &mut String, heading: &str, findings: &[(&Permission, bool, &Finding)]) {
    if findings.is_empty() {
        return;
    }
    let _ = write!(text, "\n{heading}: {}\n", findings.len());
    let mut screen = None;
    for (permission, _, finding) in findings {
        let here = (&permission.tab, &permission.section);
        if screen.replace(here) != Some(here) {
            let _ = writeln!(text, "  {} › {}", permission.tab, permission.section);
        }
        let (group, item, evidence) = (&permission.group, &permission.item, &finding.evidence);
        let _ = write!(text, "    {group} › {item}\n      {evidence}\n");
    }
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Linkable => "linkable",
            Self::NotLinkable => "not_linkable",
            Self::CouldNotTell => "could_not_tell",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Linkable => {
                "Nothing that is required is missing. What is to be confirmed, the customer's admin confirms on the page."
            }
            Self::NotLinkable => "This account cannot be linked yet.",
            Self::CouldNotTell => "Whether this account can be linked could not be told now.",
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Linkable => 0,
            Outcome::NotLinkable => 1,
            Outcome::CouldNotTell => 2,
        })
    }
}
