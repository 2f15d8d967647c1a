//! Times as staff read them: how long ago, and when exactly, in UTC.

use crate::base::time::{Moment, SecondsFormat};

/// A moment for `<time>`: for machines, for eyes, and how far from now.
#[derive(Debug, Clone)]
pub struct Time {
    /// `2026-05-03T14:05:00Z`
    pub iso: String,
    /// `3 May 2026, 14:05 UTC`; the hour is not torn from its zone.
    pub text: String,
    /// `3 May 2026, 14:05:09 UTC`, where several stand below each other.
    pub exact: String,
    /// `2 min ago`, `in 13 days`
    pub away: String,
}

impl Time {
    pub fn new(at: Moment, now: Moment) -> Self {
        Self {
            iso: at.to_rfc3339_opts(SecondsFormat::Secs, true),
            text: together(&text(at)),
            exact: together(&at.format("%-d %b %Y, %H:%M:%S UTC").to_string()),
            away: away(at, now),
        }
    }
}

/// `3 May 2026, 14:05 UTC`
pub fn text(at: Moment) -> String {
    at.format("%-d %b %Y, %H:%M UTC").to_string()
}

/// `14:05 UTC`, or the whole of it on another day than today.
pub fn clock(at: Moment, now: Moment) -> String {
    together(&if at.date_naive() == now.date_naive() {
        at.format("%H:%M UTC").to_string()
    } else {
        text(at)
    })
}

fn together(text: &str) -> String {
    text.replace(" UTC", "\u{a0}UTC")
}

fn away(at: Moment, now: Moment) -> String {
    let seconds = (now - at).num_seconds();
    let (minute, hour, day) = (60, 3600, 86400);
    let span = match seconds.abs() {
        s if s < 45 => return "just now".to_owned(),
        s if s < 90 * minute => format!("{} min", (s + minute / 2) / minute),
        s if s < 36 * hour => format!("{} hours", (s + hour / 2) / hour),
        s if s < 60 * day => format!("{} days", (s + day / 2) / day),
        s => format!("{} months", s / (30 * day)),
    };
    if seconds < 0 {
        format!("in {span}")
    } else {
        format!("{span} ago")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::{DateTime, Duration};

    #[test]
    fn a_time_says_when_and_how_long_ago() {
        let at = DateTime::from_timestamp(1_777_817_100, 0).unwrap();
        let time = Time::new(at, at + Duration::minutes(2));
        assert_eq!(time.iso, "2026-05-03T14:05:00Z");
        assert_eq!(time.text, "3 May 2026, 14:05\u{a0}UTC");
        assert_eq!(time.exact, "3 May 2026, 14:05:00\u{a0}UTC");
        assert_eq!(time.away, "2 min ago");
    }

    #[test]
    fn a_clock_names_the_day_where_it_is_another() {
        let at = DateTime::from_timestamp(1_777_817_100, 0).unwrap();
        assert_eq!(clock(at, at - Duration::hours(2)), "14:05\u{a0}UTC");
        assert_eq!(
            clock(at, at - Duration::days(2)),
            "3 May 2026, 14:05\u{a0}UTC"
        );
    }

    #[test]
    fn spans_grow_with_the_distance() {
        let at = DateTime::from_timestamp(1_777_817_100, 0).unwrap();
        let after = |span| Time::new(at, at + span).away;
        assert_eq!(after(Duration::seconds(20)), "just now");
        assert_eq!(after(Duration::minutes(75)), "75 min ago");
        assert_eq!(after(Duration::hours(26)), "26 hours ago");
        assert_eq!(after(Duration::days(9)), "9 days ago");
        assert_eq!(after(-Duration::days(13)), "in 13 days");
    }
}
