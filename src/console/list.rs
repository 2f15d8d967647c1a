//! The list of connections: who is stuck, where and since when.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::State as Shared;
use axum_extra::extract::Query;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use super::{
    Desk, Here, Staff,
    report::problem_title,
    states::{Badge, badge},
    times::Time,
};
use crate::{
    app::App,
    base::time::{self, Moment},
    connections::{self, Connection, Filter, State},
    integrations::registry,
    mail,
    web::{Frame, Result},
};

const ROWS: u16 = 50;
const LONGEST_SEARCH: usize = 200;

#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    search: String,
    #[serde(default)]
    after: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/list.html")]
pub struct ListPage {
    frame: Frame,
    desk: Desk,
    chips: Vec<Chip>,
    /// The state that is shown alone, for the search form.
    state: &'static str,
    search: String,
    rows: Vec<Row>,
    next: Option<String>,
    /// Not the first page.
    further: bool,
    first: String,
    nothing_yet: bool,
}

/// A filter with its count.
pub(super) struct Chip {
    pub href: String,
    pub label: &'static str,
    pub count: i64,
    pub current: bool,
}

pub(super) struct Row {
    pub href: String,
    pub company: String,
    pub integration: String,
    pub invited: Option<String>,
    pub badge: Badge,
    pub since: Time,
    pub problem: Option<String>,
    /// The newest mail did not arrive.
    pub undelivered: bool,
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<ListPage> {
    let now = time::now();
    let state: Option<State> = asked.state.parse().ok();
    let search: String = asked
        .search
        .trim()
        .chars()
        // No name or address holds one, and the database takes none.
        .filter(|letter| !letter.is_control())
        .take(LONGEST_SEARCH)
        .collect();
    let filter = Filter {
        state,
        search: (!search.is_empty()).then(|| search.clone()),
        // A damaged address shows the first page.
        after: asked.after.parse().ok(),
        limit: ROWS,
    };
    let mut conn = app.db.acquire().await?;
    let page = connections::list(&mut conn, &filter).await?;
    let counts = connections::counts(&mut conn).await?;
    let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    let undelivered = mail::undelivered(&mut conn, &ids).await?;
    let all: i64 = counts.iter().map(|(_, count)| count).sum();
    let mut chips = vec![Chip {
        href: address(None, &search, None),
        label: "All",
        count: all,
        current: state.is_none(),
    }];
    chips.extend(counts.iter().map(|(of, count)| Chip {
        href: address(Some(*of), &search, None),
        label: badge(*of).label,
        count: *count,
        current: state == Some(*of),
    }));
    Ok(ListPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Connections),
        chips,
        state: state.map_or("", State::as_str),
        rows: page
            .rows
            .into_iter()
            .map(|row| Row {
                undelivered: undelivered.contains(&row.id),
                ..Row::of(row, now)
            })
            .collect(),
        next: page
            .next
            .map(|after| address(state, &search, Some(after.to_string()))),
        further: filter.after.is_some(),
        first: address(state, &search, None),
        nothing_yet: all == 0,
        search,
    })
}

impl ListPage {
    fn filtered(&self) -> bool {
        !self.search.is_empty() || !self.state.is_empty()
    }
}

impl Row {
    fn of(row: Connection, now: Moment) -> Self {
        let pack = registry::find(&row.integration);
        Self {
            href: format!("/console/connections/{}", row.id),
            problem: row
                .last_problem
                .as_deref()
                .map(|word| problem_title(pack, word)),
            integration: pack.map_or(row.integration, |pack| pack.name.clone()),
            company: row.company,
            invited: row.invited_email,
            badge: badge(row.state),
            undelivered: false,
            since: Time::new(row.state_since, now),
        }
    }
}

/// The list's address with these filters; empty ones are left out.
fn address(state: Option<State>, search: &str, after: Option<String>) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(state) = state {
        query.append_pair("state", state.as_str());
    }
    if !search.is_empty() {
        query.append_pair("search", search);
    }
    if let Some(after) = after {
        query.append_pair("after", &after);
    }
    match query.finish() {
        query if query.is_empty() => "/console".to_owned(),
        query => format!("/console?{query}"),
    }
}
