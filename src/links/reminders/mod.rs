//! Reminding who has not begun or stopped half-way, and telling them before their link ends.
//!
//! The secret of the link they have is kept nowhere, so that a reminder cannot repeat it. Nor does it
//! bring a new link: that would end the old one, and shut out whoever has a visit open. It brings a
//! further token of the same link. Both open it, by the same rules (whoever comes from another
//! browser is asked for a code), every visit goes on, and both end with the link.

pub mod jobs;
mod store;

use std::str::FromStr;

use chrono::Timelike as _;
use serde_json::json;
use sqlx::{PgConnection, PgPool};

use super::{Issuer, SetupToken, Voice, messages};
use crate::{
    audit::{self, Actor},
    base::{
        ids::{ConnectionId, LinkId},
        time::{Duration, Moment},
        token::PlainToken,
    },
    connections, db, jobs as queue,
    mail::bounce::{self, Bounce, Noted},
};

/// So many are looked at in one go.
const AT_ONCE: i64 = 100;

/// Whether and when people are reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminding {
    /// The hours of the day (UTC) between which mails go out; `None` for never.
    hours: Option<(u32, u32)>,
}

/// Not a setting of reminders.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” should be on, off, or two hours of the day in UTC such as 7-16")]
pub struct NoReminding(String);

/// Which mail is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub(super) enum Notice {
    Reminder,
    Expiring,
}

/// Somebody to be written to.
pub(super) struct Due {
    pub link: LinkId,
    pub connection: ConnectionId,
    pub notice: Notice,
    pub email: String,
    pub company: String,
    pub integration: String,
    pub voice: Voice,
    /// Whether the link was opened.
    pub begun: bool,
    pub mailed_at: Moment,
    pub expires_at: Moment,
}

/// How reminders of a connection stand, for staff.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// How many of the newest link's were sent.
    pub sent: i32,
    pub last: Option<Moment>,
    pub stopped_at: Option<Moment>,
    pub paused_at: Option<Moment>,
}

impl Reminding {
    /// Daytime from Lisbon to Helsinki, and the morning of New York.
    pub const USUAL: Self = Self {
        hours: Some((7, 16)),
    };
    pub const OFF: Self = Self { hours: None };
    pub const AT_ANY_HOUR: Self = Self {
        hours: Some((0, 24)),
    };

    /// Whether it is an hour at which a mail may come.
    fn is_open(self, now: Moment) -> bool {
        let hour = now.hour();
        self.hours.is_some_and(|(from, to)| {
            if from < to {
                (from..to).contains(&hour)
            } else {
                hour >= from || hour < to
            }
        })
    }
}

impl FromStr for Reminding {
    type Err = NoReminding;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hours = || {
            let (from, to) = text.trim().split_once('-')?;
            let (from, to): (u32, u32) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
            (from < 24 && to <= 24 && from != to).then_some((from, to))
        };
        match text.trim() {
            "on" => Ok(Self::USUAL),
            "off" => Ok(Self::OFF),
            _ => hours()
                .map(|hours| Self { hours: Some(hours) })
                .ok_or_else(|| NoReminding(text.to_owned())),
        }
    }
}

/// Orders the first round; one order, however many workers start.
pub async fn begin(conn: &mut PgConnection) -> db::Result<()> {
    queue::enqueue_keyed(conn, &jobs::Remind {}, jobs::KEY, None).await?;
    Ok(())
}

/// Writes to everybody whose moment has come; says to how many.
pub(super) async fn round(
    pool: &PgPool,
    issuer: &Issuer,
    reminding: Reminding,
    now: Moment,
) -> db::Result<usize> {
    if !issuer.mail_is_on() || !reminding.is_open(now) {
        return Ok(0);
    }
    let due = store::due(&mut *pool.acquire().await?, None, AT_ONCE, now).await?;
    let mut written = 0;
    for one in due {
        let mut tx = pool.begin().await?;
        match remind(&mut tx, issuer, &one, now).await {
            Ok(true) => {
                tx.commit().await?;
                written += 1;
            }
            Ok(false) => {}
            // One that cannot be written must not keep the others from theirs.
            Err(fault) => {
                tracing::warn!(link = %one.link, %fault, "a reminder could not be written");
            }
        }
    }
    Ok(written)
}

/// Writes once: who comes second waits for the connection and finds nothing due any more.
async fn remind(
    conn: &mut PgConnection,
    issuer: &Issuer,
    seen: &Due,
    now: Moment,
) -> db::Result<bool> {
    connections::hold(conn, seen.connection).await?;
    let due = store::due(conn, Some(seen.link), 1, now).await?.pop();
    let Some((due, letterhead)) = due.and_then(|due| {
        let letterhead = issuer.letterhead(&due.voice)?;
        Some((due, letterhead))
    }) else {
        return Ok(false);
    };
    let action = match due.notice {
        Notice::Reminder => {
            store::mark_reminded(conn, due.link, now).await?;
            "link.reminded"
        }
        Notice::Expiring => {
            store::mark_expiry_noted(conn, due.link, now).await?;
            "link.expiry_noted"
        }
    };
    let stop = PlainToken::generate();
    store::insert_stop(conn, &stop.digest(), due.link, now).await?;
    let token = further_token(conn, due.link, now).await?;
    messages::mail_notice(conn, issuer, &letterhead, &due, (&token, &stop), now).await?;
    let detail = json!({ "link": due.link, "to": due.email });
    let about = Some(due.connection);
    audit::record(conn, &Actor::System, action, about, detail, now).await?;
    connections::announce(conn, due.connection).await?;
    Ok(true)
}

/// A further token of a link, for a mail that comes later: the secret of its first is kept nowhere.
pub(super) async fn further_token(
    conn: &mut PgConnection,
    link: LinkId,
    now: Moment,
) -> db::Result<SetupToken> {
    let token = SetupToken::generate();
    store::insert_token(conn, &token, link, now).await?;
    Ok(token)
}

/// Stops the reminders to whoever got this token in one, of this and every earlier link of the same
/// connection. What is no token of ours, or was used before, changes nothing and is told nothing.
pub async fn stop(conn: &mut PgConnection, token: &PlainToken, now: Moment) -> db::Result<()> {
    let Some(found) = store::find_stop(conn, &token.digest()).await? else {
        return Ok(());
    };
    connections::hold(conn, found.connection).await?;
    if store::stop_for(conn, found.connection, &found.email, now).await? {
        let by = Actor::Contact(found.email);
        let about = Some(found.connection);
        audit::record(conn, &by, "reminders.stopped", about, json!({}), now).await?;
        connections::announce(conn, found.connection).await?;
    }
    Ok(())
}

/// A mail came back: its row says so, and reminders to that address stop.
pub async fn bounced(conn: &mut PgConnection, bounce: &Bounce, now: Moment) -> db::Result<Noted> {
    let noted = bounce::note(conn, bounce, now).await?;
    if let Noted::Now {
        connection: Some(id),
        to,
    } = &noted
    {
        connections::hold(conn, *id).await?;
        let stopped = store::stop_for(conn, *id, to, now).await?;
        let detail = json!({ "mail": bounce.mail, "to": to, "reminders_stopped": stopped });
        let by = &Actor::System;
        audit::record(conn, by, "mail.bounced", Some(*id), detail, now).await?;
        connections::announce(conn, *id).await?;
    }
    Ok(noted)
}

/// How reminders of a connection stand.
pub async fn standing(conn: &mut PgConnection, id: ConnectionId) -> db::Result<Standing> {
    let mut standing = store::standing(conn, id).await?.unwrap_or_default();
    standing.paused_at = connections::reminders_paused(conn, id).await?;
    Ok(standing)
}

/// When the next round is, after one that wrote to so many.
fn next_round(written: usize, now: Moment) -> Moment {
    let full = i64::try_from(written).is_ok_and(|written| written >= AT_ONCE);
    now + if full {
        Duration::seconds(10)
    } else {
        Duration::minutes(10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_written_to_at_night() {
        let at = |hour: u32| format!("2026-05-03T{hour:02}:30:00Z").parse().unwrap();
        let open = |setting: &str| {
            let reminding: Reminding = setting.parse().unwrap();
            (0..24)
                .filter(|hour| reminding.is_open(at(*hour)))
                .collect::<Vec<_>>()
        };
        assert_eq!(open("on"), (7..16).collect::<Vec<_>>());
        assert_eq!(open("off"), Vec::<u32>::new());
        assert_eq!(open("14 - 24"), (14..24).collect::<Vec<_>>());
        assert_eq!(open("22-2"), [0, 1, 22, 23]);
        for wrong in ["", "yes", "7", "7-7", "24-3", "7-25", "-1-4"] {
            assert!(wrong.parse::<Reminding>().is_err(), "{wrong}");
        }
    }
}
