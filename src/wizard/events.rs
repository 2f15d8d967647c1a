//! The running check as a stream: each event is the whole picture, so none can be missed.

use std::{collections::BTreeMap, convert::Infallible, time::Duration};

use axum::{
    extract::State,
    response::{Response, sse::Event},
};
use futures_util::{Stream, StreamExt as _, stream};
use serde::Serialize;

use super::{
    check, findings, sheet,
    visit::{Seen, Visit},
};
use crate::{
    app::App,
    checks::{self, Check},
    connections,
    web::{Result, sse},
};

const LONGEST: Duration = Duration::from_secs(120);

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

pub async fn stream(State(app): State<App>, Seen { visit, .. }: Seen) -> Response {
    let stop = app.stop.clone();
    // A stream does not outlive the visit it was opened for by much: the page opens another one.
    let end = async move {
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(LONGEST) => {}
        }
    };
    let events = pictures(app, visit).take_until(Box::pin(end));
    sse::stream(events)
}

/// One picture at once and one after every change, until the check has ended.
fn pictures(app: App, visit: Visit) -> impl Stream<Item = Result<Event, Infallible>> {
    let changes = Box::pin(app.changes.watch(visit.connection.id));
    stream::unfold(
        (changes, app, visit, false),
        async |(mut changes, app, visit, over)| {
            if over {
                return None;
            }
            changes.next().await?;
            match draw(&app, &visit).await {
                Ok((Some(event), over)) => Some((Ok(event), (changes, app, visit, over))),
                // The page asks again by itself when the stream ends.
                Ok((None, _)) | Err(_) => None,
            }
        },
    )
}

async fn draw(app: &App, visit: &Visit) -> Result<(Option<Event>, bool)> {
    let mut conn = app.db.acquire().await?;
    let id = visit.connection.id;
    let found = checks::latest(&mut conn, id).await?;
    let Some(check) = found.filter(|check| !check.state.is_over()) else {
        let connection = connections::find(&mut conn, id).await?;
        let linked = connection.as_ref().is_some_and(sheet::is_linked);
        let next = if linked {
            sheet::done_href(visit.pack)
        } else {
            sheet::check_href(visit.pack)
        };
        return Ok((sse::event("done", &Ended { next }), true));
    };
    let rows = checks::findings(&mut conn, check.id).await?;
    Ok((
        sse::event("progress", &picture(visit, &check, &rows)),
        false,
    ))
}

fn picture(visit: &Visit, check: &Check, rows: &[checks::FindingRow]) -> Picture {
    let found = rows.iter().filter(|row| row.found_at.is_some()).count();
    Picture {
        sentence: check::status_words(&visit.pack.short_name, check, found, rows.len()),
        found,
        total: rows.len(),
        verdicts: rows
            .iter()
            .map(|row| (row.permission_id.clone(), findings::mark(row)))
            .filter(|(_, mark)| !mark.is_empty())
            .collect(),
    }
}
