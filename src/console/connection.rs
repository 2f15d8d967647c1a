//! One connection: how it stands, why, what to tell the customer, and all that happened.

use std::{collections::BTreeMap, convert::Infallible};

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Path, State as Shared},
    response::{Response, sse::Event},
};
use axum_extra::extract::Query;
use futures_util::StreamExt as _;
use serde::Deserialize;
use sqlx::PgConnection;

use super::{
    Desk, Here, Staff,
    help::HelpView,
    notice::{Done, Notice},
    reminders::RemindersView,
    report::{self, Message, Part, Report, message},
    standing::{self, Standing},
    steps::StepLinkView,
    timeline,
    times::Time,
    watching::WatchView,
};
use crate::{
    app::{App, Settings},
    audit,
    base::time::{self, Moment},
    checks::{self, AccountWord, Check, Differences, FindingRow},
    connections::{self, Connection, CredentialsNote, Progress, State},
    help,
    integrations::{pack::Pack, registry},
    links::{self, Link},
    mail,
    web::{Error, Frame, Result, sse},
    words::{Language, Rich},
};

/// An open page asks for its stream anew after so long, and shows who it is again.
const LONGEST_STREAM: std::time::Duration = std::time::Duration::from_secs(600);

/// So many lines of what happened are open at once.
const SHOWN_AT_ONCE: usize = 5;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/connection.html")]
pub struct ConnectionPage {
    frame: Frame,
    desk: Desk,
    notice: Option<Notice>,
    company: String,
    integration: String,
    /// How the vendor's own screens call it.
    vendor: String,
    href: String,
    standing: Standing,
    since: Time,
    created: Time,
    invited: Option<String>,
    profile: String,
    /// Which of the vendor's menus they say they see.
    menus: Option<connections::Menus>,
    step: Option<StepView>,
    link: Option<LinkView>,
    /// Their link ran out, and who holds it can still have a new one sent.
    ran_out: Option<LinkView>,
    /// Colleagues who were asked to do a step.
    handed: Vec<StepLinkView>,
    /// Where they are stuck, as they told it.
    stuck: Vec<HelpView>,
    credentials: Option<CredentialsView>,
    reminders: Option<RemindersView>,
    watch: WatchView,
    report: Option<Report>,
    /// A few boxes can be checked again.
    acts: bool,
    /// How many checks there were.
    checks: usize,
    message: Option<Message>,
    timeline: Vec<LineView>,
    /// What is further back, folded away.
    earlier: Vec<LineView>,
    ended: bool,
    /// How the customer removes what was made for us.
    take_back: Vec<Rich>,
    /// The same, to be sent to them.
    farewell: String,
}

/// Where in the guide the customer was last seen.
struct StepView {
    number: usize,
    count: usize,
    title: String,
    seen: Option<Time>,
    done: usize,
}

struct LinkView {
    email: String,
    issued_by: String,
    issued: Time,
    expires: Time,
    opened: Option<Time>,
    /// "German" and "Acme Connect", where the link says so.
    language: Option<&'static str>,
    brand: Option<String>,
}

struct CredentialsView {
    version: i32,
    set_by: String,
    set: Time,
    fingerprint: String,
}

struct LineView {
    class: &'static str,
    at: Time,
    text: String,
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<ConnectionPage> {
    let now = time::now();
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    let id = connection.id;
    let pack = registry::find(&connection.integration)
        .ok_or_else(|| Error::internal(format!("there is no pack {}", connection.integration)))?;
    let steps = connections::steps_done(&mut conn, id).await?;
    let progress = checks::progress(&mut conn, &connection, pack).await?;
    let newest = links::newest(&mut conn, id).await?;
    let (link, ran_out) = standing(newest, &app, now);
    let handed = links::steps_asked(&mut conn, id).await?;
    let stuck = help::of_connection(&mut conn, id).await?;
    let credentials = connections::current_credentials(&mut conn, id).await?;
    let looked_at = LookedAt::find(&mut conn, &connection).await?;
    let watch =
        WatchView::load(&mut conn, &connection, looked_at.check.as_ref(), pack, now).await?;
    let entries = audit::timeline(&mut conn, id).await?;
    let mails = mail::list(&mut conn, id).await?;
    let reminders = links::reminders::standing(&mut conn, id).await?;
    drop(conn);
    let href = format!("/console/connections/{id}");
    let standing = Standing::of(&standing::Known {
        connection: &connection,
        has_credentials: credentials.is_some() && connection.state != State::Disconnected,
        check: looked_at.check.as_ref(),
        findings: &looked_at.findings,
        word: looked_at.word.as_ref(),
        watch: &watch,
        pack,
        now,
    });
    let mut timeline: Vec<_> = timeline::lines(&entries, &steps, &mails, Some(pack))
        .into_iter()
        .map(|line| LineView::of(line, now))
        .collect();
    let earlier = if timeline.len() > SHOWN_AT_ONCE + 1 {
        timeline.split_off(SHOWN_AT_ONCE)
    } else {
        Vec::new()
    };
    Ok(ConnectionPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Connections),
        notice: asked
            .done
            .as_deref()
            .and_then(Done::read)
            .map(Done::notice)
            .filter(|notice| standing.running || !notice.passing),
        integration: pack.name.clone(),
        vendor: pack.short_name.clone(),
        handed: handed
            .into_iter()
            .map(|link| StepLinkView::of(link, &href, pack, &app.settings, now))
            .collect(),
        stuck: stuck
            .into_iter()
            .map(|request| HelpView::of(request, &app.settings, now))
            .collect(),
        href,
        since: Time::new(connection.state_since, now),
        created: Time::new(connection.created_at, now),
        step: StepView::of(&connection, &progress, pack, now),
        reminders: link
            .is_some()
            .then(|| RemindersView::of(&connection, &reminders, now))
            .flatten(),
        link: link.map(|link| LinkView::of(link, now)),
        ran_out: ran_out.map(|link| LinkView::of(link, now)),
        credentials: credentials.map(|note| CredentialsView::of(note, now)),
        watch,
        message: looked_at.message(&connection, pack, &app.settings),
        report: looked_at.report(pack, &app.settings, now),
        acts: standing.checks && !standing.refused,
        standing,
        checks: looked_at.count,
        timeline,
        earlier,
        ended: connection.state == State::Disconnected,
        take_back: pack
            .guide
            .take_back
            .iter()
            .map(|text| Rich::new(app.settings.brand().fill(text)))
            .collect(),
        farewell: report::farewell(pack, &app.settings),
        company: connection.company,
        invited: connection.invited_email,
        profile: connection.access_profile,
        menus: connection.menus,
    })
}

/// The newest check and all that the page tells of it.
struct LookedAt {
    check: Option<Check>,
    findings: Vec<FindingRow>,
    differences: Option<Differences>,
    since: BTreeMap<String, Moment>,
    word: Option<AccountWord>,
    account_is_known: bool,
    count: usize,
}

impl LookedAt {
    async fn find(conn: &mut PgConnection, connection: &Connection) -> Result<Self> {
        let id = connection.id;
        let known = checks::history(conn, id).await?;
        let word = checks::account_word(conn, id).await?;
        let mut looked_at = Self {
            check: checks::latest(conn, id).await?,
            findings: Vec::new(),
            differences: None,
            since: BTreeMap::new(),
            word,
            account_is_known: false,
            count: known.len(),
        };
        if let Some(check) = &looked_at.check {
            looked_at.findings = checks::findings(conn, check.id).await?;
            looked_at.differences = checks::differences(conn, check).await?;
            looked_at.since = checks::standing_since(conn, id, check.id).await?;
            looked_at.account_is_known = checks::account_is_known(conn, check).await?;
        }
        Ok(looked_at)
    }

    fn message(
        &self,
        connection: &Connection,
        pack: &Pack,
        settings: &Settings,
    ) -> Option<Message> {
        message(&report::Case {
            connection,
            check: self.check.as_ref(),
            findings: &self.findings,
            word: self.word.as_ref(),
            account_is_known: self.account_is_known,
            pack,
            settings,
        })
    }

    fn report(&self, pack: &Pack, settings: &Settings, now: Moment) -> Option<Report> {
        let check = self.check.as_ref()?;
        Some(Report::new(&report::Known {
            check,
            findings: &self.findings,
            differences: self.differences.as_ref(),
            since: &self.since,
            word: self.word.as_ref(),
            pack,
            settings,
            now,
        }))
    }
}

/// Says "changed" whenever the page may look different; the page then fetches itself anew.
pub async fn events(
    Shared(app): Shared<App>,
    _staff: Staff,
    Path(id): Path<String>,
) -> Result<Response> {
    let mut conn = app.db.acquire().await?;
    let id = found(&mut conn, &id).await?.id;
    drop(conn);
    let changes = app
        .changes
        .watch(id)
        .map(|()| Ok::<_, Infallible>(Event::default().event("changed").data("now")))
        .take_until(async move {
            tokio::select! {
                () = app.stop.cancelled_owned() => {}
                () = tokio::time::sleep(LONGEST_STREAM) => {}
            }
        });
    Ok(sse::stream(changes))
}

/// The connection with the id in the address; anything else is not found.
pub(super) async fn found(conn: &mut PgConnection, id: &str) -> Result<Connection> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    connections::find(conn, id).await?.ok_or(Error::NotFound)
}

/// The newest link if it lives, or if it ran out and can still be asked for anew.
fn standing(newest: Option<Link>, app: &App, now: Moment) -> (Option<Link>, Option<Link>) {
    match newest {
        Some(link) if link.ended.is_none() => (Some(link), None),
        Some(link) if app.mail_is_on() && link.may_be_asked_anew(now) => (None, Some(link)),
        _ => (None, None),
    }
}

impl StepView {
    fn of(connection: &Connection, progress: &Progress, pack: &Pack, now: Moment) -> Option<Self> {
        if connection.state == State::Linked {
            return None;
        }
        let current = connection.current_step.as_deref()?;
        let steps = pack.steps_for(&connection.access_profile);
        let at = steps.iter().position(|step| step.id == current)?;
        Some(Self {
            number: at + 1,
            count: steps.len(),
            title: steps[at].title.clone(),
            seen: connection.last_seen_at.map(|seen| Time::new(seen, now)),
            done: progress.done.len(),
        })
    }
}

impl LinkView {
    fn of(link: Link, now: Moment) -> Self {
        Self {
            email: link.email,
            issued_by: link.issued_by,
            issued: Time::new(link.created_at, now),
            expires: Time::new(link.expires_at, now),
            language: link.language.map(Language::english_name),
            brand: link.brand,
            opened: link.first_opened_at.map(|at| Time::new(at, now)),
        }
    }
}

impl CredentialsView {
    fn of(note: CredentialsNote, now: Moment) -> Self {
        Self {
            version: note.version,
            set_by: note.set_by,
            set: Time::new(note.created_at, now),
            fingerprint: note.fingerprint,
        }
    }
}

impl LineView {
    fn of(line: timeline::Line, now: Moment) -> Self {
        Self {
            class: line.tone.class(),
            at: Time::new(line.at, now),
            text: line.text,
        }
    }
}
