//! New credentials of a linked account: which ones are in use while the new ones are not.

use crate::{
    app::App,
    checks::{Check, CheckState},
    connections::{self, Connection, State},
    integrations::verdict::Cause,
    web::Result,
    words::{Words, key},
};

/// What is said beside a check of credentials that are not the current ones.
pub async fn still_in_use(
    app: &App,
    words: Words,
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
        let refused = check.state == CheckState::Done && check.cause == Some(Cause::Rejected);
        let works = connection.last_problem.as_deref() != Some(Cause::Rejected.as_str());
        let key = match (refused, works) {
            (true, true) => key("check-new-refused"),
            (true, false) => key("check-new-refused-too"),
            (false, true) => key("check-new-waits"),
            (false, false) => key("check-new-waits-alone"),
        };
        let day = words.day(current.created_at);
        words.msg(key).arg("day", day).to_string()
    }))
}
