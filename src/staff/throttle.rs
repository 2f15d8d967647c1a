//! What slows down who is guessing, and never shuts the real person out for long.
//!
//! Nobody is locked out: past a limit, tries have to be [`PAUSE`] apart, and a try that comes
//! too early is refused without being counted, so that hammering does not push the next
//! chance further away. Three limits, each over the last [`WINDOW`]:
//!
//! * one address from one network: [`HERE`] wrong tries;
//! * one network, whatever the address (one password tried on many accounts): [`FROM`];
//! * one address from anywhere: [`ANYWHERE`]. From then on a network that has failed once has
//!   to pause, while a network that has not yet tried is let in at once: that is where the
//!   real person comes from, and a guesser needs a new network for each further try.
//!
//! A network is a neighbourhood of addresses, as the web layer tells it.

use serde_json::json;
use sqlx::PgConnection;

use super::{SignInError, store};
use crate::{
    audit::{self, Actor},
    base::time::{Duration, Moment},
    db,
};

const WINDOW: Duration = Duration::minutes(15);
const PAUSE: Duration = Duration::seconds(60);
const HERE: i64 = 5;
const FROM: i64 = 50;
const ANYWHERE: i64 = 30;

/// Wrong tries are forgotten after this long.
const KEPT: Duration = Duration::hours(24);

/// The next try has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many wrong tries")]
pub struct Throttled {
    pub wait: Duration,
}

/// Wrong tries in the window, and the last of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tries {
    pub here: i64,
    pub from: i64,
    pub anywhere: i64,
    pub last_here: Option<Moment>,
    pub last_from: Option<Moment>,
}

impl Tries {
    /// How long the next try has to wait, if it has to.
    fn wait(&self, now: Moment) -> Option<Duration> {
        let address_limit = if self.anywhere >= ANYWHERE { 1 } else { HERE };
        let after = |last: Option<Moment>| last.map(|last| last + PAUSE - now);
        let here = after(self.last_here).filter(|_| self.here >= address_limit);
        let from = after(self.last_from).filter(|_| self.from >= FROM);
        here.max(from).filter(|wait| *wait > Duration::zero())
    }
}

/// Counts one more try as wrong until it is shown to be right.
pub(super) async fn count(
    conn: &mut PgConnection,
    email: &str,
    from: &str,
    now: Moment,
) -> Result<(), SignInError> {
    // One at a time for an address and for a network, or a hundred at once would all pass.
    store::hold_tries(conn, email, from).await?;
    let tries = store::tries(conn, email, from, now - WINDOW).await?;
    if let Some(wait) = tries.wait(now) {
        return Err(Throttled { wait }.into());
    }
    store::forget_tries(conn, now - KEPT).await?;
    store::insert_try(conn, email, from, now).await?;
    let with_this = Tries {
        here: tries.here + 1,
        from: tries.from + 1,
        anywhere: tries.anywhere + 1,
        last_here: Some(now),
        last_from: Some(now),
    };
    if with_this.wait(now).is_some() {
        let detail = json!({ "email": email, "from": from, "wrong": with_this.here });
        audit::record(
            conn,
            &Actor::Anyone,
            "staff.sign_in_slowed",
            None,
            detail,
            now,
        )
        .await?;
    }
    Ok(())
}

/// The password was right: wrong tries on this address from this network are forgotten.
pub(super) async fn forgive(conn: &mut PgConnection, email: &str, from: &str) -> db::Result<()> {
    store::forgive_tries(conn, email, from).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time;

    fn tries(here: i64, from: i64, anywhere: i64) -> Tries {
        let now = time::now();
        Tries {
            here,
            from,
            anywhere,
            last_here: Some(now),
            last_from: Some(now),
        }
    }

    #[test]
    fn the_sixth_wrong_try_waits_a_minute_and_no_longer() {
        let now = time::now();
        assert_eq!(tries(4, 4, 4).wait(now), None);
        let five = Tries {
            last_here: Some(now - Duration::seconds(10)),
            ..tries(5, 5, 5)
        };
        assert_eq!(five.wait(now), Some(Duration::seconds(50)));
        let later = Tries {
            last_here: Some(now - PAUSE),
            ..five
        };
        assert_eq!(later.wait(now), None);
    }

    #[test]
    fn a_besieged_address_still_opens_from_a_fresh_network() {
        let now = time::now();
        let fresh = Tries {
            last_here: None,
            last_from: None,
            ..tries(0, 0, 10_000)
        };
        assert_eq!(fresh.wait(now), None);
        assert!(tries(1, 1, ANYWHERE).wait(now).is_some());
    }

    #[test]
    fn one_password_on_many_accounts_is_slowed_too() {
        let now = time::now();
        assert!(
            Tries {
                last_here: None,
                ..tries(0, FROM, 0)
            }
            .wait(now)
            .is_some()
        );
    }
}
