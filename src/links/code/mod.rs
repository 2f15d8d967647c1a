//! The eight-digit code that lets a second browser in: mailed to the invited address, ten minutes,
//! five tries, once, and only in the browser that asked for it.

mod store;

use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use subtle::ConstantTimeEq;

use super::{Issuer, messages, store as links};
use crate::{
    audit::{self, Actor},
    base::{
        ids::LinkId,
        time::{Duration, Moment},
        token::{PlainToken, random},
    },
    connections, db,
};

pub const LIFETIME: Duration = Duration::minutes(10);
/// Enough for two scanners that press every button before the person does.
const SENDS_AN_HOUR: i64 = 5;
const SENDS_A_DAY: i64 = 10;

/// Whether a code is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeSent {
    /// To the invited address, shown as `a…@acme.example`.
    To(String),
    /// Too many were sent for this link; wait this long.
    TooMany(Duration),
    /// This browser has not asked, or its link has ended.
    NotPending,
}

/// What an entered code did.
#[derive(Debug)]
pub enum CodeAnswer {
    /// Let in; the browser keeps this as its cookie.
    Opened(PlainToken),
    Wrong {
        tries_left: i32,
        /// As in `CodeSent::To`.
        sent_to: String,
    },
    /// Used, out of tries or older than ten minutes: a new one is needed.
    Spent { sent_to: String },
    /// The link has ended meanwhile.
    Dead(LinkId),
    /// This browser has not asked.
    NotPending,
}

/// Sends another code to the browser that already waits for one.
pub async fn send_code(
    conn: &mut PgConnection,
    issuer: &Issuer,
    browser: &PlainToken,
    now: Moment,
) -> db::Result<CodeSent> {
    let Some(pending) = store::pending(conn, &browser.digest()).await? else {
        return Ok(CodeSent::NotPending);
    };
    match links::hold(conn, pending.link_id).await? {
        Some(link) if link.ended.is_none() => send(conn, issuer, &link, browser, now).await,
        _ => Ok(CodeSent::NotPending),
    }
}

/// Whether this browser has asked for a code of this link.
pub(super) async fn is_awaited(
    conn: &mut PgConnection,
    link: LinkId,
    browser: &PlainToken,
) -> db::Result<bool> {
    let pending = store::pending(conn, &browser.digest()).await?;
    Ok(pending.is_some_and(|pending| pending.link_id == link))
}

pub(super) async fn send(
    conn: &mut PgConnection,
    issuer: &Issuer,
    link: &links::Held,
    browser: &PlainToken,
    now: Moment,
) -> db::Result<CodeSent> {
    for (span, most) in [
        (Duration::hours(1), SENDS_AN_HOUR),
        (Duration::days(1), SENDS_A_DAY),
    ] {
        let sent = store::sent_since(conn, link.id, now - span).await?;
        if sent.count >= most {
            let free_at = sent.oldest.unwrap_or(now) + span;
            return Ok(CodeSent::TooMany(free_at - now));
        }
    }
    let code = eight_digits();
    store::insert(
        conn,
        link.id,
        &browser.digest(),
        &digest(browser, code.expose_secret()),
        now,
        now + LIFETIME,
    )
    .await?;
    messages::mail_code(conn, issuer, link, &code, now).await?;
    let detail = json!({ "link": link.id });
    let about = Some(link.connection_id);
    audit::record(conn, &Actor::Anyone, "visit.code_sent", about, detail, now).await?;
    Ok(CodeSent::To(masked(&link.email)))
}

/// Tries the code that was typed in.
pub async fn enter_code(
    conn: &mut PgConnection,
    browser: &PlainToken,
    typed: &str,
    now: Moment,
) -> db::Result<CodeAnswer> {
    let Some(pending) = store::pending(conn, &browser.digest()).await? else {
        return Ok(CodeAnswer::NotPending);
    };
    let Some(link) = links::hold(conn, pending.link_id).await? else {
        return Ok(CodeAnswer::NotPending);
    };
    if link.ended.is_some() {
        return Ok(CodeAnswer::Dead(link.id));
    }
    let sent_to = masked(&link.email);
    // The try is taken before the code is looked at, so that parallel tries cannot outrun it.
    let Some(taken) = store::take_a_try(conn, pending.id).await? else {
        return Ok(CodeAnswer::Spent { sent_to });
    };
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if !bool::from(digest(browser, &digits).ct_eq(taken.code_digest.as_slice())) {
        return Ok(match taken.tries_left {
            0 => CodeAnswer::Spent { sent_to },
            tries_left => CodeAnswer::Wrong {
                tries_left,
                sent_to,
            },
        });
    }
    store::mark_used(conn, pending.id, now).await?;
    // Who let himself in with the link alone may have been somebody else.
    links::end_visits_by_link(conn, link.id, now).await?;
    let cookie = PlainToken::generate();
    links::insert_visit(conn, &link, &cookie.digest(), "code", now).await?;
    let detail = json!({ "link": link.id });
    let by = Actor::Contact(link.email.clone());
    let about = Some(link.connection_id);
    audit::record(conn, &by, "visit.opened_with_code", about, detail, now).await?;
    connections::announce(conn, link.connection_id).await?;
    Ok(CodeAnswer::Opened(cookie))
}

fn eight_digits() -> PlainToken {
    // 2^64 is so much larger than 10^8 that the remainder's bias is beyond notice.
    let number = u64::from_be_bytes(random::<8>()) % 100_000_000;
    PlainToken::brought(&format!("{number:08}"))
}

/// Keyed with the browser's cookie: from the table alone, the eight digits cannot be tried out.
fn digest(browser: &PlainToken, code: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(browser.expose_secret());
    hasher.update(b"/");
    hasher.update(code);
    hasher.finalize().to_vec()
}

/// `a…@acme.example`: enough to recognise, not enough to learn.
pub(super) fn masked(email: &str) -> String {
    let (name, domain) = email.split_once('@').unwrap_or((email, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{domain}")
}
