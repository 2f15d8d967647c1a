//! Whose turn it is: every connection's own moment within the rhythm, and asking for what is due.

use std::collections::BTreeMap;

use sqlx::PgPool;

use super::{
    super::{Asking, begin, store as checks},
    Rhythm,
    budget::has_room,
    store,
};
use crate::{
    audit::Actor,
    base::{
        ids::ConnectionId,
        time::{Duration, Moment},
        token,
    },
    connections::{self, Connection, State},
    db,
    integrations::{Scope, Vendors, registry},
};

/// Re-checks at work at once, over all workers: a worker has eight hands, and customers wait for
/// the others.
const AT_ONCE: i64 = 4;
/// Of these, at one host: one that hangs does not keep the others from being asked.
const AT_ONE_HOST: i64 = 2;
/// So many are planned in one go.
const PLANNED_AT_ONCE: i64 = 500;
/// When a re-check that was asked for and never ended is asked for again.
const LOST: Duration = Duration::hours(2);
/// When a connection's own check is under way, or its pack is gone, it is looked at later.
const LATER: Duration = Duration::minutes(15);
/// A full look after so long, whatever the quick ones say.
const FULL_LOOK_EVERY: Duration = Duration::days(7);
/// Degraded accounts are looked at so many times as often, to notice that they heal.
const OFTENER: i32 = 4;

/// The longest pause between two rounds, and the pause while a host's budget is spent.
const ROUND: Duration = Duration::minutes(1);
const BUDGET_SPENT: Duration = Duration::seconds(2);

/// What came of a round.
pub(super) struct Round {
    /// How many re-checks it asked for.
    pub asked: usize,
    pub next: Moment,
}

/// Plans what is not planned, asks for what is due, and says when to look again.
pub(super) async fn round(
    pool: &PgPool,
    rhythm: &Rhythm,
    vendors: &Vendors,
    now: Moment,
) -> db::Result<Round> {
    plan(pool, rhythm, now).await?;
    let (mut spent, mut asked) = (Vec::new(), 0);
    let hands_busy = loop {
        match ask_one(pool, rhythm, vendors, &spent, now).await? {
            Asked::One => asked += 1,
            Asked::Nothing => {}
            Asked::NoRoom(integration) => spent.push(integration),
            Asked::HandsBusy => break true,
            Asked::NobodyDue => break false,
        }
    };
    let next = if !spent.is_empty() {
        now + BUDGET_SPENT
    } else if hands_busy {
        // Whoever ends orders the next round.
        now + ROUND
    } else {
        let mut conn = pool.acquire().await?;
        let next = store::next_due(&mut conn).await?.unwrap_or(now + ROUND);
        next.clamp(now + Duration::seconds(1), now + ROUND)
    };
    Ok(Round { asked, next })
}

/// Whether somebody waits for a round now.
pub(super) async fn anybody_due(pool: &PgPool, now: Moment) -> db::Result<bool> {
    let mut conn = pool.acquire().await?;
    let next = store::next_due(&mut conn).await?;
    Ok(next.is_some_and(|next| next <= now))
}

async fn plan(pool: &PgPool, rhythm: &Rhythm, now: Moment) -> db::Result<()> {
    let Some(every) = rhythm.every else {
        return Ok(());
    };
    let mut tx = pool.begin().await?;
    for (id, state) in store::unplanned(&mut tx, PLANNED_AT_ONCE).await? {
        let every = match state {
            State::Degraded => every / OFTENER,
            _ => every,
        };
        connections::plan_recheck(&mut tx, id, Some(turn(id, every, now))).await?;
    }
    tx.commit().await?;
    Ok(())
}

enum Asked {
    One,
    /// Whoever was due is not looked at by the clock any more.
    Nothing,
    /// The host of this integration has no budget left.
    NoRoom(String),
    /// All who are due would have to wait for one that is at work.
    HandsBusy,
    NobodyDue,
}

/// Asks for one re-check, with the connection's next moment, in one transaction: a worker that dies
/// leaves either both or nothing.
async fn ask_one(
    pool: &PgPool,
    rhythm: &Rhythm,
    vendors: &Vendors,
    spent: &[String],
    now: Moment,
) -> db::Result<Asked> {
    let mut tx = pool.begin().await?;
    store::lock_rota(&mut tx).await?;
    let at_work = AtWork::of(store::unfinished(&mut tx).await?, vendors);
    if at_work.all() >= AT_ONCE {
        return Ok(Asked::HandsBusy);
    }
    let mut without = at_work.full(vendors);
    let any_full = !without.is_empty();
    without.extend_from_slice(spent);
    let due = match store::due(&mut tx, &without, now).await? {
        Some(id) => connections::find(&mut tx, id).await?,
        None => None,
    };
    let Some(connection) = due else {
        return Ok(if any_full {
            Asked::HandsBusy
        } else {
            Asked::NobodyDue
        });
    };
    let (id, host) = (connection.id, vendors.host(&connection.integration));
    if rhythm.every.is_none() && !is_to_be_settled(&mut tx, id).await? {
        // Planned while there was a rhythm.
        connections::plan_recheck(&mut tx, id, None).await?;
        tx.commit().await?;
        return Ok(Asked::Nothing);
    }
    let used = store::spent(&mut tx, &host).await?;
    if !has_room(&used, rhythm.calls_a_minute, at_work.queued(&host)) {
        return Ok(Asked::NoRoom(connection.integration));
    }
    let asked = ask(&mut tx, &connection, now).await?;
    let next = now + if asked { LOST } else { LATER };
    connections::plan_recheck(&mut tx, id, Some(next)).await?;
    tx.commit().await?;
    Ok(Asked::One)
}

/// The re-checks that have not ended, by host.
struct AtWork(BTreeMap<String, (i64, i64)>);

impl AtWork {
    fn of(unfinished: Vec<store::Unfinished>, vendors: &Vendors) -> Self {
        let mut hosts = BTreeMap::new();
        for row in unfinished {
            let host: &mut (i64, i64) = hosts.entry(vendors.host(&row.integration)).or_default();
            host.0 += row.queued;
            host.1 += row.running;
        }
        Self(hosts)
    }

    fn all(&self) -> i64 {
        self.0
            .values()
            .map(|(queued, running)| queued + running)
            .sum()
    }

    fn queued(&self, host: &str) -> i64 {
        self.0.get(host).map_or(0, |(queued, _)| *queued)
    }

    /// The integrations whose host is asked by as many as may.
    fn full(&self, vendors: &Vendors) -> Vec<String> {
        let is_full = |key: &String| {
            let host = self.0.get(&vendors.host(key));
            host.is_some_and(|(queued, running)| queued + running >= AT_ONE_HOST)
        };
        let keys = registry::all().iter().map(|pack| pack.key.clone());
        keys.filter(is_full).collect()
    }
}

/// `false` when there is nothing to ask now.
async fn ask(
    conn: &mut sqlx::PgConnection,
    connection: &Connection,
    now: Moment,
) -> db::Result<bool> {
    let id = connection.id;
    if checks::active(conn, id).await?.is_some() {
        return Ok(false);
    }
    let Some(credentials) = connections::current_credentials(conn, id).await? else {
        return Ok(false);
    };
    let watching = connections::watching(conn, id).await?;
    let earlier = store::last_told(conn, id, credentials.version, true).await?;
    let quick = connection.state == State::Linked
        && watching.suspected_at.is_none()
        && watching.pack_change.is_none()
        && earlier.is_some_and(|full| {
            full.finished_at > now - FULL_LOOK_EVERY && asks_the_same(connection, &full)
        });
    let asking = Asking {
        connection,
        version: credentials.version,
        scope: if quick { &Scope::Quick } else { &Scope::Full },
        watch: true,
        rests_on: None,
        by: &Actor::System,
    };
    let Some(check) = begin(conn, &asking, now).await? else {
        tracing::warn!(connection = %id, "no re-check was started: its pack or profile is gone");
        return Ok(false);
    };
    tracing::debug!(connection = %id, %check, quick, "a re-check is due");
    Ok(true)
}

/// What is suspected, and a changed list, is looked at whatever the rhythm.
async fn is_to_be_settled(conn: &mut sqlx::PgConnection, id: ConnectionId) -> db::Result<bool> {
    let watching = connections::watching(conn, id).await?;
    Ok(watching.suspected_at.is_some() || watching.pack_change.is_some())
}

/// What an earlier check told may be carried on where it was asked for what is asked for now.
fn asks_the_same(connection: &Connection, told: &store::Told) -> bool {
    told.access_profile == connection.access_profile
        && registry::find(&connection.integration)
            .is_some_and(|pack| pack.digest == told.pack_digest)
}

/// The connection's next turn: its own place in the rhythm, at least half a rhythm away, and a
/// little chance.
pub(super) fn turn(id: ConnectionId, every: Duration, now: Moment) -> Moment {
    let every = every.max(Duration::minutes(10));
    let beat = every.num_milliseconds();
    // The last bytes of a UUIDv7 are random; the first ones are the time it was made.
    let [.., a, b, c, d] = *id.0.as_bytes();
    let share = i64::from(u32::from_be_bytes([a, b, c, d]));
    let place = (i128::from(beat) * i128::from(share)) >> 32;
    let place = i64::try_from(place).unwrap_or_default();
    let earliest = (now + every / 2).timestamp_millis();
    let wait = (place - earliest).rem_euclid(beat);
    now + every / 2 + Duration::milliseconds(wait) + chance(every / 50)
}

/// Up to so long, by chance.
pub(super) fn chance(most: Duration) -> Duration {
    let share = i64::from(u16::from_be_bytes(token::random()));
    Duration::milliseconds(most.num_milliseconds().saturating_mul(share) >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time;

    #[test]
    fn a_thousand_accounts_linked_in_one_minute_are_spread_over_the_day() {
        let (now, day) = (time::now(), Duration::hours(24));
        let mut by_hour = [0; 40];
        for _ in 0..1000 {
            let turn = turn(ConnectionId::new(), day, now);
            assert!(turn >= now + day / 2 && turn <= now + day * 3 / 2 + day / 50);
            by_hour[usize::try_from((turn - now).num_hours()).unwrap()] += 1;
        }
        let most = by_hour.iter().max().unwrap();
        assert!(*most < 80, "about 42 an hour, not {by_hour:?}");
    }

    #[test]
    fn one_account_keeps_its_place_in_the_day() {
        let (id, day) = (ConnectionId::new(), Duration::hours(24));
        let first = turn(id, day, time::now());
        let second = turn(id, day, first);
        let between = second - first;
        assert!(between > day - day / 50 && between < day + day / 50);
    }
}
