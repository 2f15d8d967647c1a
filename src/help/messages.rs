//! The mail to support, in English, with all that saves a question back.

use sqlx::PgConnection;

use super::Told;
use crate::{
    base::time::Moment,
    checks::{self, Check, CheckState, FindingRow},
    connections::Connection,
    db,
    integrations::{pack::Pack, registry, verdict::Verdict},
    links::{self, Issuer},
    mail::{
        self,
        messages::{HelpAsked, Message as _, Sender},
    },
    words::Words,
};

pub(super) async fn mail_question(
    conn: &mut PgConnection,
    issuer: &Issuer,
    visit: &links::Visit,
    connection: &Connection,
    pack: &Pack,
    told: &Told<'_>,
    now: Moment,
) -> db::Result<()> {
    let brand = issuer.brands.of(visit.voice.brand.as_deref());
    let pack = registry::find(&connection.integration).unwrap_or(pack);
    let step = pack.step(told.step);
    let base = issuer.public_url.as_str().trim_end_matches('/');
    let message = HelpAsked {
        company: &connection.company,
        vendor: &pack.short_name,
        step: &step.map_or_else(
            || told.step.to_owned(),
            |step| brand.fill_plain(&step.title),
        ),
        asked_by: &visit.contact_email,
        words: told.text,
        language: told.language.english_name(),
        browser: told.browser,
        check: &newest_check(conn, connection, pack).await?,
        console: &format!("{base}/console/connections/{}", connection.id),
    };
    let sender = Sender {
        name: &brand.operator,
        product: &brand.product_name,
        support: &brand.support_email,
    };
    let mut draft = message
        .draft(sender, &brand.support_email)
        .about(connection.id);
    if let Ok(address) = visit.contact_email.parse() {
        draft = draft.answered_to(&address);
    }
    mail::queue(conn, &issuer.sealer, &draft, now).await?;
    Ok(())
}

/// How the newest check stands, in one line.
async fn newest_check(
    conn: &mut PgConnection,
    connection: &Connection,
    pack: &Pack,
) -> db::Result<String> {
    let Some(check) = checks::latest(conn, connection.id).await? else {
        return Ok("none yet".to_owned());
    };
    let rows = checks::findings(conn, check.id).await?;
    Ok(in_one_line(&check, &rows, pack))
}

fn in_one_line(check: &Check, rows: &[FindingRow], pack: &Pack) -> String {
    let at = Words::ENGLISH.minute(check.finished_at.unwrap_or(check.created_at));
    if !check.state.is_over() {
        return format!("running since {at}");
    }
    if check.state == CheckState::Superseded {
        return format!("of {at}, overtaken by newer credentials");
    }
    if let Some(cause) = check.cause {
        return format!("of {at}: {}", pack.cause(cause).title.replace("**", ""));
    }
    let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    format!(
        "of {at}: {} granted, {} missing, {} unclear",
        count(Verdict::Granted),
        count(Verdict::Missing),
        count(Verdict::Unclear),
    )
}
