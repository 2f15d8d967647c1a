//! How often Bob may be asked, and the firewall that shuts out who is refused too often.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    net::IpAddr,
};

use axum::http::{HeaderMap, HeaderValue, StatusCode};

use crate::base::time::{Duration, Moment};

/// So many refusals …
const REFUSALS: usize = 50;

/// What Bob remembers of earlier calls.
#[derive(Default)]
pub(super) struct Limits {
    windows: HashMap<(String, [u8; 32]), (i64, u32)>,
    refusals: HashMap<(Who, u16), VecDeque<Moment>>,
    blocked: HashMap<Who, Moment>,
}

/// Whom the firewall shuts out: an address, or an `Authorization` header (by its digest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Who {
    Address(IpAddr),
    Header([u8; 32]),
}

/// Where one call stands within its endpoint's minute.
#[derive(Clone, Copy)]
pub(super) struct Quota {
    limit: u32,
    used: u32,
    reset: i64,
}

/// Calls a minute by endpoint, as documented; the rest is this model's choice.
pub(super) fn usual(endpoint: &str) -> u32 {
    match endpoint {
        "POST /v1/people/search" | "GET /v1/company/people/fields" => 50,
        "GET /v1/profiles" => 40,
        _ => 100,
    }
}

impl Limits {
    /// Counts a call of this caller against this endpoint's minute.
    pub fn count(
        &mut self,
        endpoint: &str,
        caller: [u8; 32],
        own: &BTreeMap<String, u32>,
        now: Moment,
    ) -> Quota {
        let minute = now.timestamp().div_euclid(60);
        let window = self
            .windows
            .entry((endpoint.to_owned(), caller))
            .or_insert((minute, 0));
        if window.0 != minute {
            *window = (minute, 0);
        }
        window.1 = window.1.saturating_add(1);
        Quota {
            limit: own
                .get(endpoint)
                .copied()
                .unwrap_or_else(|| usual(endpoint)),
            used: window.1,
            reset: (minute + 1) * 60,
        }
    }

    /// Whether the firewall answers instead of Bob.
    pub fn is_blocked(&self, address: IpAddr, caller: [u8; 32], now: Moment) -> bool {
        [Who::Address(address), Who::Header(caller)]
            .iter()
            .any(|who| self.blocked.get(who).is_some_and(|until| now < *until))
    }

    /// Remembers a refusal: fifty of a kind within ten seconds shut the caller out for five minutes.
    pub fn refused(&mut self, status: StatusCode, address: IpAddr, caller: [u8; 32], now: Moment) {
        let watched: &[Who] = match status {
            StatusCode::UNAUTHORIZED => &[Who::Address(address), Who::Header(caller)],
            StatusCode::FORBIDDEN => &[Who::Header(caller)],
            _ => return,
        };
        for who in watched {
            let recent = self.refusals.entry((*who, status.as_u16())).or_default();
            recent.push_back(now);
            while recent
                .front()
                .is_some_and(|at| now - *at > Duration::seconds(10))
            {
                recent.pop_front();
            }
            if recent.len() >= REFUSALS {
                recent.clear();
                self.blocked.insert(*who, now + Duration::minutes(5));
            }
        }
    }

    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Quota {
    pub fn is_used_up(self) -> bool {
        self.used > self.limit
    }

    pub fn write(self, headers: &mut HeaderMap) {
        let left = self.limit.saturating_sub(self.used);
        headers.insert("x-ratelimit-limit", HeaderValue::from(self.limit));
        headers.insert("x-ratelimit-remaining", HeaderValue::from(left));
        headers.insert("x-ratelimit-reset", HeaderValue::from(self.reset));
    }
}
