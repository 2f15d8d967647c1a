//! Bob himself: a handle that tests and the demo turn while he answers.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{
    access::{Audience, FieldRule, Group},
    catalogue::{self, ASKED},
    clock::Clock,
    faults::Fault,
    fields,
    knobs::{Knobs, Ungrouped},
    limits::Limits,
    recorded::Recorded,
    tenant::{Tenant, made_up_id, made_up_token},
};
use crate::base::time::Moment;

/// How many requests are remembered.
const REMEMBERED: usize = 10_000;

/// The local Bob. Cloning gives another handle on the same one.
#[derive(Clone)]
pub struct Bob(Arc<Mutex<Inner>>);

pub(super) struct Inner {
    pub tenant: Arc<Tenant>,
    pub users: Vec<ServiceUser>,
    pub groups: Vec<Group>,
    pub knobs: Knobs,
    pub faults: Vec<Fault>,
    pub limits: Limits,
    recorded: VecDeque<(u64, Recorded)>,
    asked: u64,
    /// Calls in each second of the last hour, by Bob's clock.
    by_second: BTreeMap<i64, u64>,
    in_flight: usize,
    most_in_flight: usize,
    clock: Clock,
}

/// Who may call the API.
pub(super) struct ServiceUser {
    pub id: String,
    pub token: String,
    pub disabled: bool,
}

impl Bob {
    /// A Bob with one service user, in one group, with every asked box ticked for everyone's data.
    pub fn new(tenant: Tenant) -> Self {
        let (id, token) = tenant.credentials();
        let group = Group {
            name: "Service users".to_owned(),
            members: BTreeSet::from([id.clone()]),
            ticked: every_asked(),
            audience: Audience::Everyone,
            fields: BTreeMap::new(),
        };
        Self(Arc::new(Mutex::new(Inner {
            tenant: Arc::new(tenant),
            users: vec![ServiceUser {
                id,
                token,
                disabled: false,
            }],
            groups: vec![group],
            knobs: Knobs::default(),
            faults: Vec::new(),
            limits: Limits::default(),
            recorded: VecDeque::new(),
            asked: 0,
            by_second: BTreeMap::new(),
            in_flight: 0,
            most_in_flight: 0,
            clock: Clock::default(),
        })))
    }

    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first service user's ID and token.
    pub fn service_user(&self) -> (String, String) {
        let inner = self.inner();
        let user = &inner.users[0];
        (user.id.clone(), user.token.clone())
    }

    /// Gives the first service user a new token; the old one is refused from now on.
    pub fn reset_token(&self) -> String {
        let token = made_up_token();
        self.inner().users[0].token.clone_from(&token);
        token
    }

    pub fn disable_service_user(&self) {
        self.inner().users[0].disabled = true;
    }

    pub fn enable_service_user(&self) {
        self.inner().users[0].disabled = false;
    }

    /// Another service user, in no group yet: its ID and token.
    pub fn add_service_user(&self) -> (String, String) {
        let (id, token) = (made_up_id(), made_up_token());
        self.inner().users.push(ServiceUser {
            id: id.clone(),
            token: token.clone(),
            disabled: false,
        });
        (id, token)
    }

    /// So many service users more, all in the first group: their IDs and tokens.
    pub fn add_service_users(&self, count: usize) -> Vec<(String, String)> {
        let added: Vec<_> = (0..count).map(|_| self.add_service_user()).collect();
        for (id, _) in &added {
            self.join_group(id);
        }
        added
    }

    /// Puts a service user into the first group.
    pub fn join_group(&self, id: &str) {
        self.inner().groups[0].members.insert(id.to_owned());
    }

    /// Ticks a box in the first group. Panics on a box that Bob does not have: a test's slip.
    pub fn grant(&self, permission: &str) {
        assert!(self.ticks(permission, true), "Bob has no box {permission}");
    }

    /// Unticks a box in the first group.
    pub fn revoke(&self, permission: &str) {
        assert!(self.ticks(permission, false), "Bob has no box {permission}");
    }

    /// Ticks or unticks a box in the first group; false when Bob has no such box.
    pub fn ticks(&self, permission: &str, ticked: bool) -> bool {
        let Some(item) = catalogue::find(permission) else {
            return false;
        };
        let group = &mut self.inner().groups[0];
        if ticked {
            group.ticked.insert(item.id.to_owned());
        } else {
            group.ticked.remove(item.id);
        }
        true
    }

    /// Ticks all the boxes that the setup guide asks for.
    pub fn grant_all(&self) {
        self.inner().groups[0].ticked.extend(every_asked());
    }

    pub fn revoke_all(&self) {
        self.inner().groups[0].ticked.clear();
    }

    /// The ticked boxes of the first group.
    pub fn granted(&self) -> BTreeSet<String> {
        self.inner().groups[0].ticked.clone()
    }

    /// Takes the first service user out of every group.
    pub fn ungroup(&self) {
        let mut inner = self.inner();
        let id = inner.users[0].id.clone();
        for group in &mut inner.groups {
            group.members.remove(&id);
        }
    }

    /// Puts the first service user into the first group.
    pub fn group(&self) {
        let mut inner = self.inner();
        let id = inner.users[0].id.clone();
        inner.groups[0].members.insert(id);
    }

    /// Another group with the first service user in it: what it ticks comes on top.
    pub fn add_group(&self, name: &str, ticked: &[&str], audience: Audience) {
        let mut inner = self.inner();
        let group = Group {
            name: name.to_owned(),
            members: BTreeSet::from([inner.users[0].id.clone()]),
            ticked: ticked.iter().map(|&item| item.to_owned()).collect(),
            audience,
            fields: BTreeMap::new(),
        };
        inner.groups.push(group);
    }

    /// Sets a single field of the first group, whatever its category's boxes say. Panics on a field
    /// that Bob does not have: a test's slip.
    pub fn set_field(&self, field: &str, rule: FieldRule) {
        assert!(self.sets_field(field, rule), "Bob has no field {field}");
    }

    /// Sets a single field of the first group; without a word it follows its category again. False
    /// when Bob has no such field.
    pub fn sets_field(&self, field: &str, rule: FieldRule) -> bool {
        let mut inner = self.inner();
        let Some(known) = fields::find(&inner.tenant, field) else {
            return false;
        };
        let fields = &mut inner.groups[0].fields;
        if rule == FieldRule::default() {
            fields.remove(known.id);
        } else {
            fields.insert(known.id.to_owned(), rule);
        }
        true
    }

    /// Every field of the first group follows its category again.
    pub fn forget_fields(&self) {
        self.inner().groups[0].fields.clear();
    }

    /// Whose data the first group opens.
    pub fn audience(&self, audience: Audience) {
        self.inner().groups[0].audience = audience;
    }

    pub fn ungrouped_answer(&self, answer: Ungrouped) {
        self.inner().knobs.ungrouped = answer;
    }

    pub fn latency(&self, each: Duration) {
        self.inner().knobs.latency_ms = u64::try_from(each.as_millis()).unwrap_or(u64::MAX);
    }

    /// Turns any of the knobs.
    pub fn tune(&self, turn: impl FnOnce(&mut Knobs)) {
        turn(&mut self.inner().knobs);
    }

    /// Adds a trouble; the first that fits a call strikes.
    pub fn fault(&self, fault: Fault) {
        self.inner().faults.push(fault);
    }

    /// Ends every trouble, and lets in whom the firewall shut out.
    pub fn heals(&self) {
        let mut inner = self.inner();
        inner.faults.clear();
        inner.limits.forget();
    }

    /// Moves Bob's clock ahead: minutes of rate limits and blocks end without waiting.
    pub fn time_passes(&self, by: Duration) {
        self.inner().clock.ahead(by);
    }

    /// Bob's clock stands still from now on, but for [`Bob::time_passes`].
    pub fn time_stands_still(&self) {
        self.inner().clock.stop();
    }

    /// Replaces the company; service users, groups and knobs stay.
    pub fn move_to(&self, tenant: Tenant) {
        self.inner().tenant = Arc::new(tenant);
    }

    /// Everything asked so far, oldest first (the last ten thousand).
    pub fn requests(&self) -> Vec<Recorded> {
        let inner = self.inner();
        inner.recorded.iter().map(|(_, one)| one.clone()).collect()
    }

    pub fn forget_requests(&self) {
        let mut inner = self.inner();
        inner.recorded.clear();
        inner.by_second.clear();
        inner.most_in_flight = inner.in_flight;
    }

    /// How many requests came in all, however few are remembered one by one.
    pub fn asked(&self) -> u64 {
        self.inner().by_second.values().sum()
    }

    /// The most requests that came within any minute of the last hour. Seconds are counted whole,
    /// so it may tell a second more than the minute, never less.
    pub fn busiest_minute(&self) -> u64 {
        let inner = self.inner();
        let minute = |from: i64| {
            inner
                .by_second
                .range(from..=from + 60)
                .map(|(_, n)| n)
                .sum()
        };
        inner
            .by_second
            .keys()
            .map(|from| minute(*from))
            .max()
            .unwrap_or(0)
    }

    /// How many requests were in hand at the same time, at most.
    pub fn most_in_flight(&self) -> usize {
        self.inner().most_in_flight
    }
}

impl Inner {
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Remembers a request that came in; gives the number to end it with.
    pub fn comes_in(&mut self, request: Recorded) -> u64 {
        self.asked += 1;
        let second = self.now().timestamp();
        *self.by_second.entry(second).or_default() += 1;
        self.by_second = self.by_second.split_off(&(second - 3600));
        self.in_flight += 1;
        self.most_in_flight = self.most_in_flight.max(self.in_flight);
        if self.recorded.len() == REMEMBERED {
            self.recorded.pop_front();
        }
        self.recorded.push_back((self.asked, request));
        self.asked
    }

    pub fn is_answered(&mut self, number: u64, status: u16) {
        if let Some((_, request)) = self.recorded.iter_mut().rev().find(|(n, _)| *n == number) {
            request.status = Some(status);
        }
    }

    pub fn is_over(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }
}

fn every_asked() -> BTreeSet<String> {
    ASKED.iter().map(|item| item.id.to_owned()).collect()
}
