//! The running check as a stream: each event is the whole picture, so none can be missed. A page
//! that waits for the next check hears when it begins.

use std::{collections::BTreeMap, convert::Infallible, time::Duration};

use axum::{
    extract::{Query, State},
    response::{Response, sse::Event},
};
use futures_util::{Stream, StreamExt as _, stream};
use serde::{Deserialize, Serialize};

use super::{
    findings,
    report::{is_looked_at, status_words},
    sheet,
    visit::{Seen, Visit},
};
use crate::{
    app::App,
    base::{ids::CheckId, time::now},
    checks::{self, Check},
    connections, links,
    web::{Result, sse},
};

/// Where a page listens: for what is found, or for the check that comes after the one it shows.
pub fn address(visit: &Visit, after: Option<CheckId>) -> String {
    let query = visit.query();
    let after = after.map_or_else(String::new, |check| {
        let joint = if query.is_empty() { '?' } else { '&' };
        format!("{joint}after={check}")
    });
    format!("/setup/check/events{query}{after}")
}

const LONGEST: Duration = Duration::from_secs(120);

#[derive(Deserialize)]
pub struct Asked {
    /// The page shows this check and waits for another.
    after: Option<CheckId>,
}

/// What the page's script draws.
#[derive(Serialize)]
struct Picture {
    sentence: String,
    found: usize,
    total: usize,
    /// By permission; those still waited for are left out.
    verdicts: BTreeMap<String, &'static str>,
}

/// Where the page goes when the check has ended.
#[derive(Serialize)]
struct Ended {
    next: String,
}

/// What there is to tell after a change.
enum Told {
    Progress(Option<Event>),
    /// The page is another one now.
    Over(Option<Event>),
    Nothing,
}

pub async fn stream(
    State(app): State<App>,
    Seen { visit, .. }: Seen,
    Query(asked): Query<Asked>,
) -> Response {
    let stop = app.stop.clone();
    // The link's own end comes without a change that could be heard of.
    let left = (visit.link.expires_at - now()).to_std().unwrap_or_default();
    let end = async move {
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(LONGEST.min(left)) => {}
        }
    };
    let events = pictures(app, visit, asked.after).take_until(Box::pin(end));
    sse::stream(events)
}

/// One picture at once and one after every change, until the check or the visit has ended.
fn pictures(
    app: App,
    visit: Visit,
    after: Option<CheckId>,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let changes = Box::pin(app.changes.watch(visit.connection.id));
    stream::unfold(
        (changes, app, (visit, after), false),
        async |(mut changes, app, (visit, after), over)| {
            if over {
                return None;
            }
            loop {
                changes.next().await?;
                // The page asks again by itself when the stream ends.
                let (event, over) = match tell(&app, &visit, after).await.ok()? {
                    Told::Progress(event) => (event?, false),
                    Told::Over(event) => (event?, true),
                    Told::Nothing => continue,
                };
                return Some((Ok(event), (changes, app, (visit, after), over)));
            }
        },
    )
}

async fn tell(app: &App, visit: &Visit, after: Option<CheckId>) -> Result<Told> {
    let mut conn = app.db.acquire().await?;
    let id = visit.connection.id;
    if !links::lives(&mut conn, visit.link.id).await? {
        // Asked for again, the page says what has become of the link.
        return Ok(over(visit, &sheet::check_href(visit.pack)));
    }
    let found = checks::latest(&mut conn, id).await?;
    if let Some(after) = after {
        let waits = found.is_some_and(|check| check.id == after);
        return Ok(if waits {
            Told::Nothing
        } else {
            over(visit, &sheet::check_href(visit.pack))
        });
    }
    let Some(check) = found.filter(|check| !check.state.is_over()) else {
        let connection = connections::find(&mut conn, id).await?;
        let linked = connection.as_ref().is_some_and(sheet::is_linked);
        let next = if linked {
            sheet::done_href(visit.pack)
        } else {
            sheet::check_href(visit.pack)
        };
        return Ok(over(visit, &next));
    };
    let rows = checks::findings(&mut conn, check.id).await?;
    let picture = picture(visit, &check, &rows);
    Ok(Told::Progress(sse::event("progress", &picture)))
}

fn over(visit: &Visit, next: &str) -> Told {
    let next = format!("{next}{}", visit.query());
    Told::Over(sse::event("done", &Ended { next }))
}

fn picture(visit: &Visit, check: &Check, rows: &[checks::FindingRow]) -> Picture {
    let rows: Vec<_> = rows.iter().filter(|row| is_looked_at(row)).collect();
    let found = rows.iter().filter(|row| row.found_at.is_some()).count();
    Picture {
        sentence: status_words(visit, check, found, rows.len()),
        found,
        total: rows.len(),
        verdicts: rows
            .iter()
            .map(|row| (row.permission_id.clone(), findings::mark(row)))
            .filter(|(_, mark)| !mark.is_empty())
            .collect(),
    }
}
