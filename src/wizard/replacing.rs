//! New credentials of a linked account: which ones are in use while the new ones are not.

use crate::{
    app::App,
    checks::{Check, CheckState},
    connections::{self, Connection, State},
    integrations::verdict::Cause,
    web::Result,
    words::Words,
};

/// What is said beside a check of credentials that are not the current ones.
pub async fn still_in_use(
    app: &App,
    connection: &Connection,
    check: Option<&Check>,
) -> Result<Option<String>> {
    let linked = matches!(connection.state, State::Linked | State::Degraded);
    let other = |check: &&Check| check.credentials_version != connection.credentials_version;
    let Some(check) = check.filter(other).filter(|_| linked) else {
        return Ok(None);
    };
    let mut conn = app.db.acquire().await?;
    let current = connections::current_credentials(&mut conn, connection.id).await?;
    Ok(current.map(|current| {
        let day = Words::ENGLISH.day(current.created_at);
        let refused = check.state == CheckState::Done && check.cause == Some(Cause::Rejected);
        let works = connection.last_problem.as_deref() != Some(Cause::Rejected.as_str());
        match (refused, works) {
            (true, true) => {
                format!("What was entered now was not accepted. What was set on {day} is still in use.")
            }
            (true, false) => "What was entered now was not accepted either. Nothing has changed.".to_owned(),
            (false, true) => format!(
                "What was entered now takes over once everything is in place. Until then what was set on {day} stays in use."
            ),
            (false, false) => "What was entered now takes over once everything is in place.".to_owned(),
        }
    }))
}
