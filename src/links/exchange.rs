//! A link is exchanged for a visit: at once in the first browser, with a mailed code in another.

use serde_json::json;
use sqlx::PgConnection;

use super::{
    Issuer, SetupToken, Voice,
    code::{self, CodeSent},
    store,
};
use crate::{
    audit::{self, Actor},
    base::{
        ids::LinkId,
        time::Moment,
        token::{PlainToken, TokenDigest},
    },
    connections, db,
};

/// What a browser brings to the exchange.
pub struct Exchange<'a> {
    /// What was in the link or pasted.
    pub token: &'a str,
    /// The visit's cookie, if this browser has one.
    pub browser: Option<&'a PlainToken>,
    /// The cookie with which this browser waits for a code, if it does.
    pub waiting: Option<&'a PlainToken>,
}

/// What came of it.
#[derive(Debug)]
pub enum Exchanged {
    /// Let in; the browser keeps this as its cookie.
    Opened(PlainToken),
    /// This browser was let in before.
    Back,
    /// Another browser was let in before: the code that was mailed is asked for, from the browser
    /// that keeps this cookie.
    CodeNeeded {
        browser: PlainToken,
        sent: CodeSent,
        voice: Voice,
    },
    /// The right secret of a dead link; the browser keeps its code for a while, to ask for a new one.
    Dead { link: LinkId, code: PlainToken },
    /// No link of ours, or the wrong secret.
    Unknown,
}

/// Exchanges a link's token for a visit.
pub async fn exchange(
    conn: &mut PgConnection,
    issuer: &Issuer,
    brought: &Exchange<'_>,
    now: Moment,
) -> db::Result<Exchanged> {
    let Some(token) = SetupToken::parse(brought.token) else {
        return Ok(Exchanged::Unknown);
    };
    let found = store::hold_by_public_id(conn, &token.public_id).await?;
    let digest = token.secret.digest();
    let Some(link) = found.filter(|found| {
        TokenDigest::from_stored(&found.secret_digest).is_some_and(|kept| kept.matches(&digest))
    }) else {
        return Ok(Exchanged::Unknown);
    };
    if link.ended.is_some() {
        let (link, code) = (link.id, token.code());
        return Ok(Exchanged::Dead { link, code });
    }
    if let Some(browser) = brought.browser
        && store::has_visit(conn, link.id, &browser.digest()).await?
    {
        return Ok(Exchanged::Back);
    }
    let contact = Actor::Contact(link.email.clone());
    let first = link.first_opened_at.is_none();
    if !first && issuer.mail_is_on() {
        // Who waits for a code of this link already keeps waiting as who they are: the code in the
        // mailbox must go on working where no further one may be sent.
        let browser = match brought.waiting {
            Some(waiting) if code::is_awaited(conn, link.id, waiting).await? => waiting.clone(),
            _ => PlainToken::generate(),
        };
        let sent = code::send(conn, issuer, &link, &browser, now).await?;
        let voice = link.voice();
        return Ok(Exchanged::CodeNeeded {
            browser,
            sent,
            voice,
        });
    }
    let cookie = PlainToken::generate();
    let (let_in_by, action) = match (first, &link.step) {
        (true, None) => ("link", "link.opened"),
        (true, Some(_)) => ("link", "step.opened"),
        (false, _) => ("link_again", "link.opened_again_without_code"),
    };
    store::insert_visit(conn, &link, &cookie.digest(), let_in_by, now).await?;
    let detail = json!({ "link": link.id, "step": link.step });
    audit::record(
        conn,
        &contact,
        action,
        Some(link.connection_id),
        detail,
        now,
    )
    .await?;
    connections::announce(conn, link.connection_id).await?;
    Ok(Exchanged::Opened(cookie))
}
