//! The raw detail of a check, for the curious and for who looks after the vendor's product: what was
//! asked and what came back, in counts and our own words. Never a value, never a secret.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    check::{self, Known},
    findings::{self, Standing},
    insight, sheet,
    visit::{Seen, Visit},
};
use crate::{
    app::App,
    base::time::Moment,
    checks::{Check, FindingRow},
    integrations::{Scope, pack::StepKind},
    web::{Frame, Result},
    words::{Words, key},
};

/// What is said of a check beside its rows.
pub struct Facts {
    /// "24 November 2026 at 14:02 UTC, within 2 seconds"
    pub when: String,
    /// "14 calls to Bob"
    pub calls: String,
    pub scope: String,
    /// Which list of permissions it went by: "hibob 1.0.0 (1f3a5b7c9d0e)"
    pub list: String,
    /// "57 in place, 2 not ticked, 3 cannot be told"
    pub counts: String,
    pub people: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "wizard/check_detail.html", whitespace = "minimize")]
struct DetailPage {
    frame: Frame,
    company: String,
    integration: String,
    back: String,
    text: String,
}

/// `None` while it runs.
pub fn facts(visit: &Visit, check: &Check, rows: &[FindingRow]) -> Option<Facts> {
    let ended = check.finished_at?;
    let (pack, words) = (visit.pack, visit.words);
    let scope = match &check.scope {
        Scope::Full => words.say("check-detail-full"),
        Scope::Quick => words.say("check-detail-quick"),
        Scope::Only(only) => {
            let few = words.msg("check-detail-only").arg("count", only.len());
            few.to_string()
        }
    };
    let calls = words
        .msg("check-detail-calls")
        .arg("count", check.calls)
        .arg("vendor", &pack.short_name);
    let digest: String = check.pack_digest.chars().take(12).collect();
    Some(Facts {
        when: when(words, check, ended),
        calls: calls.to_string(),
        scope,
        list: format!(
            "{} {} ({digest}), {}",
            pack.key, check.pack_version, check.access_profile
        ),
        counts: counts(words, rows),
        people: insight::people(words, check),
    })
}

fn when(words: Words, check: &Check, ended: Moment) -> String {
    let began = check.started_at.unwrap_or(check.created_at);
    let took = (ended - began).num_milliseconds().max(0);
    words
        .msg("check-detail-when")
        .arg("minute", words.minute(ended))
        .arg("seconds", (took + 999) / 1000)
        .to_string()
}

fn counts(words: Words, rows: &[FindingRow]) -> String {
    let count = |wanted: &[Standing]| {
        let wanted = rows
            .iter()
            .filter(|row| wanted.contains(&Standing::of(row)));
        wanted.count()
    };
    let parts = [
        (key("check-count-granted"), count(&[Standing::Granted])),
        (key("check-count-confirmed"), count(&[Standing::Confirmed])),
        (key("check-count-missing"), count(&[Standing::Missing])),
        (
            key("check-count-unclear"),
            count(&[Standing::Unclear, Standing::Awaited]),
        ),
        (key("check-count-optional"), count(&[Standing::Optional])),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<_> = parts
        .map(|(key, count)| words.msg(key).arg("count", count).to_string())
        .collect();
    words.list(&parts)
}

pub async fn show(State(app): State<App>, Seen { visit, .. }: Seen) -> Result<Response> {
    let known = check::known(&app, &visit).await?;
    let step = visit.step_of(StepKind::Check)?;
    let back = sheet::href(step);
    let Some(text) = text(&app, &visit, &known) else {
        return Ok(Redirect::to(&back).into_response());
    };
    let page = DetailPage {
        frame: visit.frame(&app, step),
        company: visit.connection.company.clone(),
        integration: visit.pack.name.clone(),
        back,
        text,
    };
    Ok(page.into_response())
}

/// All of it as plain text, one line a box; `None` while there is no ended check.
fn text(app: &App, visit: &Visit, known: &Known) -> Option<String> {
    let check = known.check.as_ref()?;
    let (pack, words) = (visit.pack, visit.words);
    let facts = facts(visit, check, &known.findings)?;
    let mut lines = vec![
        format!("{} · {}", visit.connection.company, pack.name),
        facts.when,
        facts.scope,
        facts.calls,
        english(words, facts.list),
        facts.counts,
    ];
    lines.extend(facts.people);
    lines.extend(insight::by_status(words, &check.insight));
    if let Some(cause) = check.cause {
        let title = visit.names(app).plain(&pack.cause(cause).title);
        lines.push(format!("{cause}: {title}"));
    }
    lines.push(String::new());
    for row in &known.findings {
        let Some(permission) = pack.permission(&row.permission_id) else {
            continue;
        };
        let mark = match Standing::of(row) {
            Standing::Awaited => "-",
            Standing::Confirmed => "confirmed",
            _ => row.verdict.as_str(),
        };
        let seen = findings::evidence(words, pack, row);
        let told = format!("{mark}  {}  {}", row.permission_id, permission.path());
        lines.push(english(words, told));
        if !seen.is_empty() {
            lines.push(format!("    {seen}"));
        }
    }
    Some(lines.join("\n"))
}

/// A line in English runs its way, also where it is pasted.
fn english(words: Words, line: String) -> String {
    match words.language().direction() {
        "rtl" => format!("\u{2066}{line}\u{2069}"),
        _ => line,
    }
}
