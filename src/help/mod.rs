//! Where customers are stuck: what they tell of a screen that differs, what they ask of support, and
//! the queue that staff work through.

mod messages;
mod store;
mod text;

use serde_json::json;
use sqlx::PgConnection;

pub use store::{Request, list, open_count};
pub use text::{LONGEST, TextFault, read_text};

use crate::{
    audit::{self, Actor},
    base::{
        ids::{ConnectionId, HelpId},
        time::{Duration, Moment},
    },
    connections, db,
    integrations::pack::Pack,
    links::{self, Issuer},
    words::Language,
};

/// How many of a kind may come by one link in a day.
pub const A_DAY: i64 = 10;

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Kind {
    /// The vendor's screen differs from the guide.
    Screen,
    /// They ask support for help.
    Question,
}

/// Which of the vendor's menus they say they see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Menus {
    Newer,
    Older,
    Neither,
}

/// How wide their window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Width {
    Narrow,
    Medium,
    Wide,
}

/// What a customer sends.
#[derive(Debug)]
pub struct Told<'a> {
    pub kind: Kind,
    /// The step's id in the guide.
    pub step: &'a str,
    /// The action's id, when it is about one.
    pub action: Option<&'a str>,
    pub menus: Option<Menus>,
    /// Their own words, from [`read_text`].
    pub text: &'a str,
    pub language: Language,
    /// The family of their browser.
    pub browser: &'static str,
    pub width: Option<Width>,
}

/// It is in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// A mail to support is on its way too.
    pub mailed: bool,
}

/// Why it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSent {
    /// Enough came by this link for today: wait so long.
    Enough(Duration),
    /// The link has ended meanwhile.
    Ended,
}

/// Puts it into the staff's queue; a question goes to support by mail as well, where mail is set up.
pub async fn tell(
    conn: &mut PgConnection,
    issuer: &Issuer,
    visit: &links::Visit,
    pack: &Pack,
    told: &Told<'_>,
    now: Moment,
) -> db::Result<Result<Sent, NotSent>> {
    let id = visit.connection_id;
    // Held, so that nobody can send two at the same moment past the limit either.
    let Ok(connection) = links::hold(conn, visit).await? else {
        return Ok(Err(NotSent::Ended));
    };
    let day = Duration::days(1);
    let sent = store::sent_since(conn, visit.link_id, told.kind, now - day).await?;
    if sent.count >= A_DAY {
        let free_at = sent.oldest.unwrap_or(now) + day;
        return Ok(Err(NotSent::Enough(free_at - now)));
    }
    let mailed = told.kind == Kind::Question && issuer.mail_is_on();
    if mailed {
        messages::mail_question(conn, issuer, visit, &connection, pack, told, now).await?;
    }
    let request = HelpId::new();
    store::insert(conn, request, visit, told, mailed, now).await?;
    let action = match told.kind {
        Kind::Screen => "help.screen",
        Kind::Question => "help.asked",
    };
    let detail = json!({ "help": request, "step": told.step, "action": told.action });
    audit::record(conn, &visit.actor(), action, Some(id), detail, now).await?;
    connections::announce(conn, id).await?;
    Ok(Ok(Sent { mailed }))
}

/// Staff have answered; `None` when there is no such request, `false` when somebody was faster.
pub async fn answer(
    conn: &mut PgConnection,
    id: HelpId,
    by: &Actor,
    now: Moment,
) -> db::Result<Option<bool>> {
    let Some(connection) = store::connection_of(conn, id).await? else {
        return Ok(None);
    };
    if !store::answer(conn, id, &by.to_string(), now).await? {
        return Ok(Some(false));
    }
    let detail = json!({ "help": id });
    audit::record(conn, by, "help.answered", Some(connection), detail, now).await?;
    connections::announce(conn, connection).await?;
    Ok(Some(true))
}

/// What a request is about, for who looks at one connection only.
pub async fn of_connection(
    conn: &mut PgConnection,
    connection: ConnectionId,
) -> db::Result<Vec<Request>> {
    store::of_connection(conn, connection).await
}
