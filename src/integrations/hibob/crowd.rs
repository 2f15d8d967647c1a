//! Who can be seen: how many people, in which status, and the few to look at closely.
//!
//! A search of people has no pages: unfiltered it asks for everybody at once, which must not be done
//! to a large company. So the check opens with one page of a bulk table, which has pages. If there
//! is a next page the company is large: people are counted on a few pages more ("at least so many")
//! and no search goes without a filter. Only where the company fits on that page, or no bulk table
//! may be read, is one search asked for everybody's ids, read up to a limit, and its running out of
//! time does not end the check.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::{
    super::verdict::{Cause, StatusCount},
    answer::{Body, unexpected},
    client::{Answer, Conversation, Fault, Question},
    fields::{id_of, value_of},
    status::Status,
    tables::{self, Bulk, Part, Rows, Table},
};

/// People looked at closely.
pub(super) const SAMPLE: usize = 20;
/// People on one page of a bulk table: as many as Bob gives.
const PAGE: usize = 200;
/// Pages that are read of a large company after the first, to count on.
const MORE_PAGES: usize = 2;
/// The field that tells somebody's status.
pub(super) const STATUS_FIELD: &str = "internal.lifecycleStatus";

/// Who can be seen.
#[derive(Debug, Default)]
pub(super) struct Crowd {
    /// By employee ID, in Bob's order, with the status where it is known.
    people: Vec<(String, Option<Status>)>,
    /// Those that Bob shows without asking for inactive ones; `None` when that is not known.
    active: Option<HashSet<String>>,
    /// People in the answer: more than `people` where Bob shows no ids.
    counted: usize,
    active_counted: Option<usize>,
    /// There are more than were counted.
    pub more: bool,
    /// There was more than one page: no search may ask for everybody.
    is_large: bool,
    /// What the search for everybody came to.
    pub search: Search,
    /// What asking for tables in bulk led to, so that none is asked for again.
    pub opened: BTreeMap<Table, Result<Bulk, Fault>>,
}

/// What a search for everybody came to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Search {
    /// It answered, or there was no need of it.
    #[default]
    Done,
    Refused,
    /// It took too long, and no table told of anybody: who can be seen is not known.
    TooLong,
}

/// How thorough the counting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// Everybody, the active as well, as far as that can be asked for.
    All,
    /// Everybody of a company that is not large, whichever section they can be seen by: a table shows
    /// only those whom its own section is open for.
    Everybody,
    /// Only enough to have somebody to look at.
    Enough,
}

/// Finds out who can be seen. `tables` are those that may be opened, the best first; `status` is
/// whether the search may ask for everybody's status.
pub(super) async fn find(
    bob: &Conversation<'_>,
    tables: &[Table],
    count: Count,
    status: bool,
) -> Result<Crowd, Fault> {
    let mut crowd = Crowd::default();
    crowd.open(bob, tables, count).await?;
    let is_seen = !crowd.people.is_empty();
    if crowd.is_large || (is_seen && count == Count::Enough) {
        crowd.counted = crowd.people.len();
        if count == Count::All && crowd.active().is_none() {
            crowd.count_some(bob).await?;
        }
        return Ok(crowd);
    }
    let unknown = crowd.people.iter().all(|(_, status)| status.is_none());
    crowd.search(bob, count, status && unknown).await?;
    Ok(crowd)
}

impl Crowd {
    /// The first of the tables that shows anybody.
    async fn open(
        &mut self,
        bob: &Conversation<'_>,
        tables: &[Table],
        count: Count,
    ) -> Result<(), Fault> {
        for &table in tables {
            let opened = tables::in_bulk(bob, table, Part::Page(PAGE, None)).await;
            let ends = opened
                .as_ref()
                .err()
                .filter(|fault| super::check::ends_the_check(fault.cause));
            if let Some(fault) = ends {
                return Err(fault.clone());
            }
            let failed = opened.is_err();
            let rows = match &opened {
                Ok(Bulk::Shown(rows)) if !rows.ids.is_empty() => Some(rows.clone()),
                _ => None,
            };
            self.opened.insert(table, opened);
            if let Some(rows) = rows {
                self.people = rows.ids;
                self.turn_pages(bob, table, rows.next, count).await;
                return Ok(());
            }
            if failed {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Reads on, but not to the end of a large company. A page that fails ends the counting only.
    async fn turn_pages(
        &mut self,
        bob: &Conversation<'_>,
        table: Table,
        mut next: Option<String>,
        count: Count,
    ) {
        let mut left = if count == Count::All { MORE_PAGES } else { 0 };
        while let Some(mark) = next.take() {
            (self.more, self.is_large) = (true, true);
            if left == 0 || mark.is_empty() {
                return;
            }
            left -= 1;
            let page = tables::in_bulk(bob, table, Part::Page(PAGE, Some(&mark))).await;
            let Ok(Bulk::Shown(rows)) = page else {
                return;
            };
            let known: HashSet<String> = self.people.iter().map(|(id, _)| id.clone()).collect();
            let new: Vec<_> = rows
                .ids
                .into_iter()
                .filter(|(id, _)| !known.contains(id))
                .collect();
            // The same page again: a mark that leads nowhere.
            if new.is_empty() {
                return;
            }
            self.people.extend(new);
            self.more = rows.next.is_some();
            next = rows.next;
        }
    }

    /// Of a large company whose statuses are not known: who is active among the first few.
    async fn count_some(&mut self, bob: &Conversation<'_>) -> Result<(), Fault> {
        self.people.truncate(PAGE / 2);
        let ids: Vec<&str> = self.people.iter().map(|(id, _)| id.as_str()).collect();
        let filters = json!([{ "fieldPath": "root.id", "operator": "equals", "values": ids }]);
        let active = Question::search(
            json!({ "fields": ["root.id"], "showInactive": false, "filters": filters }),
        );
        (self.counted, self.more) = (self.people.len(), true);
        if let Answer::Found(body) = bob.ask(&active).await? {
            self.take_active(&body, active.name)?;
        }
        Ok(())
    }

    fn take_active(&mut self, body: &Body, name: &str) -> Result<(), Fault> {
        let found = body.records("employees", name)?;
        self.active_counted = Some(found.items.len());
        self.active = Some(found.items.iter().filter_map(id_of).collect());
        Ok(())
    }

    /// Everybody's ids, and then those of the active, in one search each.
    async fn search(
        &mut self,
        bob: &Conversation<'_>,
        count: Count,
        status: bool,
    ) -> Result<(), Fault> {
        let mut fields = vec!["root.id"];
        fields.extend(status.then_some(STATUS_FIELD));
        let everybody = Question::search(json!({ "fields": fields, "showInactive": true }));
        let body = match bob.ask(&everybody).await {
            Ok(Answer::Found(body)) => body,
            Ok(Answer::Refused) => {
                self.search = Search::Refused;
                self.people.clear();
                return Ok(());
            }
            // "Not like this" says nothing about who may see whom.
            Ok(Answer::No(status)) => return Err(unexpected(everybody.name, status)),
            Err(fault) if fault.cause == Cause::VendorTimeout => {
                self.more = !self.people.is_empty();
                if !self.more {
                    self.search = Search::TooLong;
                }
                self.counted = self.people.len();
                return Ok(());
            }
            Err(fault) => return Err(fault),
        };
        self.take(&body, everybody.name)?;
        if self.more || self.counted == 0 || count != Count::All {
            return Ok(());
        }
        let active = Question::search(json!({ "fields": ["root.id"], "showInactive": false }));
        if let Answer::Found(body) = bob.ask(&active).await? {
            self.take_active(&body, active.name)?;
        }
        Ok(())
    }

    /// Takes what a search for everybody answered; statuses known before are kept.
    fn take(&mut self, body: &Body, name: &str) -> Result<(), Fault> {
        let found = body.records("employees", name)?;
        let known: BTreeMap<String, Option<Status>> = self.people.drain(..).collect();
        self.people = found
            .items
            .iter()
            .filter_map(|person| {
                let id = id_of(person)?;
                let told = value_of(person, STATUS_FIELD).and_then(Value::as_str);
                let before = known.get(&id).copied().flatten();
                Some((id, before.or_else(|| told.map(Status::read))))
            })
            .collect();
        self.counted = found.items.len();
        self.more = found.more;
        Ok(())
    }

    /// A table showed somebody's rows: the service user is in a group.
    pub fn has_open_table(&self) -> bool {
        self.rows().any(Rows::is_something)
    }

    /// A table told that some of its columns are kept back.
    pub fn is_told_of_restrictions(&self) -> bool {
        self.rows().any(Rows::is_restricted)
    }

    fn rows(&self) -> impl Iterator<Item = &Rows> {
        self.opened.values().filter_map(|opened| match opened {
            Ok(Bulk::Shown(rows)) => Some(rows),
            _ => None,
        })
    }

    /// Somebody was seen.
    pub fn is_somebody(&self) -> bool {
        self.counted > 0
    }

    /// How many were counted.
    pub fn all(&self) -> u32 {
        u32::try_from(self.counted).unwrap_or(u32::MAX)
    }

    /// How many of them are active; by status where it was not asked for.
    pub fn active(&self) -> Option<u32> {
        let by_status = || {
            let known = self.people.iter().all(|(_, status)| status.is_some());
            let employed = self
                .people
                .iter()
                .filter(|(_, status)| *status == Some(Status::Employed));
            known.then(|| employed.count())
        };
        let count = self.active_counted.or_else(by_status)?;
        Some(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// People by status, in Bob's order; empty where the status of hardly anybody is known.
    pub fn by_status(&self) -> Vec<StatusCount> {
        let count = |status: Status| {
            let alike = self
                .people
                .iter()
                .filter(|(_, other)| *other == Some(status));
            StatusCount {
                status: status.label().to_owned(),
                people: u32::try_from(alike.count()).unwrap_or(u32::MAX),
            }
        };
        let all = Status::ALL.into_iter().map(count);
        all.filter(|count| count.people > 0).collect()
    }

    fn is_active(&self, id: &str, status: Option<Status>) -> bool {
        match &self.active {
            Some(active) => active.contains(id),
            None => status.is_none_or(|status| status == Status::Employed),
        }
    }

    /// Whom to look at: active and inactive people alike, spread over the whole list; the active,
    /// who alone have some things, come first.
    pub fn sample(&self) -> Vec<String> {
        let (active, inactive): (Vec<_>, Vec<_>) = self
            .people
            .iter()
            .partition(|(id, status)| self.is_active(id, *status));
        let of_inactive = inactive
            .len()
            .min((SAMPLE / 2).max(SAMPLE.saturating_sub(active.len())));
        let mut picked = spread(&active, SAMPLE - of_inactive);
        picked.extend(spread(&inactive, of_inactive));
        picked
    }
}

fn spread(all: &[&(String, Option<Status>)], count: usize) -> Vec<String> {
    let count = count.min(all.len());
    (0..count)
        .map(|n| all[n * all.len() / count].0.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd(of: usize, active: usize) -> Crowd {
        let id = |n: usize| (n.to_string(), None);
        Crowd {
            people: (0..of).map(id).collect(),
            active: Some((0..active).map(|n| n.to_string()).collect()),
            counted: of,
            ..Crowd::default()
        }
    }

    #[test]
    fn the_sample_takes_active_and_inactive_people_the_active_first() {
        let picked = crowd(100, 80).sample();
        assert_eq!(picked.len(), SAMPLE);
        let is_active = |id: &String| id.parse::<usize>().unwrap() < 80;
        assert!(picked[..10].iter().all(is_active) && !picked[10..].iter().any(is_active));
        assert_eq!(crowd(1, 1).sample().len(), 1);
        assert_eq!(crowd(100, 0).sample().len(), SAMPLE);
        assert!(crowd(0, 0).sample().is_empty());
    }
}
