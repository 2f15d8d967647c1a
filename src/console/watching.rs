//! How a linked account is watched, as staff see it: what is suspected, which credentials wait, how
//! the list of permissions changed, and when Keyway looks next.

use sqlx::PgConnection;

use super::{
    report::problem_title,
    times::{self, Time},
};
use crate::{
    base::time::Moment,
    checks::{self, AccountAnswer, Check},
    connections::{self, Connection, PackChange, State, Watching},
    db,
    integrations::{pack::Pack, verdict::Cause},
};

/// How a connection is watched.
pub struct WatchView {
    /// What is suspected, since when, and when the next look decides.
    pub suspected: Option<Suspicion>,
    /// How the list of permissions changed, a line each.
    pub pack_change: Vec<String>,
    /// What became of new credentials, when the old ones are in use.
    pub offered: Option<String>,
    /// The newest check met another account than the linked one.
    pub other_account: Option<OtherAccount>,
    pub next: Option<Time>,
}

pub struct Suspicion {
    pub what: String,
    /// "One box is in doubt until the second look at 14:05 UTC."
    pub doubt: String,
    pub since: Time,
    pub again: Option<Time>,
}

/// Another account than the linked one, for staff to accept.
pub struct OtherAccount {
    /// The report that they look at.
    pub check: String,
    /// "It is the Bob of other.example with 40 people."
    pub seen: String,
    /// "ana@acme.example says that this account is meant."
    pub word: Option<String>,
}

impl OtherAccount {
    async fn of(conn: &mut PgConnection, check: &Check, pack: &Pack) -> db::Result<Self> {
        let word = checks::account_word(conn, check.connection_id).await?;
        let word = word.filter(|word| word.check_id == check.id).map(|word| {
            let said = match word.answer {
                AccountAnswer::Right => "this account is meant",
                AccountAnswer::PeopleMissing => "people are missing",
                AccountAnswer::AnotherAccount => "this is not their account",
            };
            format!("{} says that {said}.", word.by)
        });
        let vendor = &pack.short_name;
        let people = check.people.map(|people| people.all);
        let seen = match (&check.insight.mail_domain, people) {
            (Some(domain), Some(people)) => {
                format!("It is the {vendor} of {domain} with {people} people.")
            }
            (Some(domain), None) => format!("It is the {vendor} of {domain}."),
            (None, Some(people)) => format!("It is a {vendor} with {people} people."),
            (None, None) => format!("Whose {vendor} it is could not be seen."),
        };
        Ok(Self {
            check: check.id.to_string(),
            seen,
            word,
        })
    }
}

impl WatchView {
    pub async fn load(
        conn: &mut PgConnection,
        connection: &Connection,
        check: Option<&Check>,
        pack: &Pack,
        now: Moment,
    ) -> db::Result<Self> {
        let id = connection.id;
        let watched = matches!(connection.state, State::Linked | State::Degraded);
        let watching = connections::watching(conn, id).await?;
        let checked = check.map(|check| check.credentials_version);
        let offered = match checked.filter(|of| *of != connection.credentials_version) {
            Some(version) if watched => {
                let current = connections::current_credentials(conn, id).await?;
                let waits = connections::candidate_credentials(conn, id).await?;
                let offered = connections::credentials_note(conn, id, version).await?;
                offered.zip(current).map(|(offered, current)| {
                    let since = current.created_at.format("%-d %B");
                    let by = offered.set_by;
                    if waits.is_some() {
                        format!("New credentials, set by {by}, take over once a check finds everything in place. The ones from {since} are still in use.")
                    } else {
                        format!("The new credentials, set by {by}, were not accepted and are erased. The ones from {since} are still in use.")
                    }
                })
            }
            _ => None,
        };
        let at = |moment| Time::new(moment, now);
        Ok(Self {
            suspected: watching.suspected_at.map(|since| Suspicion {
                what: suspected(&watching, pack),
                doubt: doubt(&watching, pack, now),
                since: at(since),
                again: watching.recheck_at.map(at),
            }),
            pack_change: watching
                .pack_change
                .as_ref()
                .map(|change| changed(change, pack))
                .unwrap_or_default(),
            offered,
            other_account: match check.filter(|check| check.cause == Some(Cause::WrongAccount)) {
                Some(check) => Some(OtherAccount::of(conn, check, pack).await?),
                None => None,
            },
            next: watching.recheck_at.filter(|_| watched).map(at),
        })
    }
}

/// "People's data › Work › View …", or the cause's title.
fn suspected(watching: &Watching, pack: &Pack) -> String {
    let name = |id: &String| {
        pack.permission(id).map_or_else(
            || problem_title(Some(pack), id),
            crate::integrations::pack::Permission::path,
        )
    };
    let names: Vec<_> = watching.suspected.iter().map(name).collect();
    names.join("; ")
}

fn doubt(watching: &Watching, pack: &Pack, now: Moment) -> String {
    let boxes = watching.suspected.iter();
    let boxes = boxes.filter(|id| pack.permission(id).is_some()).count();
    let what = match boxes {
        0 => "It is in doubt".to_owned(),
        1 => "One box is in doubt".to_owned(),
        many => format!("{many} boxes are in doubt"),
    };
    match watching.recheck_at {
        Some(at) => format!("{what} until the second look at {}.", times::clock(at, now)),
        None => format!("{what} until a second look."),
    }
}

/// "2 added: …"
fn changed(change: &PackChange, pack: &Pack) -> Vec<String> {
    let named = |ids: &[String]| {
        let name = |id: &String| {
            pack.permission(id)
                .map_or_else(|| id.clone(), |p| p.item.clone())
        };
        ids.iter().map(name).collect::<Vec<_>>().join("; ")
    };
    [
        ("added", &change.added),
        ("removed", &change.removed),
        ("now required", &change.now_required),
        ("now optional", &change.now_optional),
    ]
    .into_iter()
    .filter(|(_, ids)| !ids.is_empty())
    .map(|(word, ids)| format!("{} {word}: {}", ids.len(), named(ids)))
    .collect()
}
