//! The guard of the wizard: which link a browser's cookie belongs to.

mod store;

use sqlx::PgConnection;

use super::{Ended, NotLive, Voice};
use crate::{
    audit::Actor,
    base::{
        ids::{ConnectionId, LinkId, VisitId},
        time::{Duration, Moment},
        token::PlainToken,
    },
    connections::{self, Connection},
    db,
    words::Language,
};

/// Being there is written down at most this often.
const NOTED_EVERY: Duration = Duration::minutes(1);

/// A live link in use by one browser.
#[derive(Debug, Clone)]
pub struct Visit {
    pub id: VisitId,
    pub link_id: LinkId,
    pub connection_id: ConnectionId,
    /// The invited address.
    pub contact_email: String,
    pub company: String,
    /// When the link ends by itself.
    pub expires_at: Moment,
    /// The step that the link opens at; `None` for where the customer left off.
    pub start_step: Option<String>,
    /// In which language and under which brand it speaks.
    pub voice: Voice,
    /// It opens one step and nothing else.
    pub only: Option<OneStep>,
    /// Colleagues were asked to do steps of this connection.
    pub has_asked: bool,
}

/// The one step that a colleague's link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneStep {
    /// Its id in the guide.
    pub step: String,
    /// The address of who asked.
    pub asked_by: String,
}

/// What a visit's cookie opens.
#[derive(Debug)]
pub enum VisitFound {
    Live(Visit),
    /// The link is completed: what was linked may be seen, nothing changed.
    Completed(Visit),
    /// The link has ended.
    Ended(LinkId, Ended),
    None,
}

impl Visit {
    pub fn actor(&self) -> Actor {
        Actor::Contact(self.contact_email.clone())
    }
}

impl From<store::FoundVisit> for Visit {
    fn from(found: store::FoundVisit) -> Self {
        Self {
            id: found.id,
            link_id: found.link_id,
            connection_id: found.connection_id,
            contact_email: found.email,
            company: found.company,
            expires_at: found.expires_at,
            start_step: found.start_step,
            voice: Voice {
                language: found.language,
                brand: found.brand,
            },
            has_asked: found.has_asked && found.step.is_none(),
            only: found.step.map(|step| OneStep {
                step,
                asked_by: found.asked_by.unwrap_or_default(),
            }),
        }
    }
}

pub async fn visit(
    conn: &mut PgConnection,
    cookie: &PlainToken,
    now: Moment,
) -> db::Result<VisitFound> {
    let Some(found) = store::visit(conn, &cookie.digest()).await? else {
        return Ok(VisitFound::None);
    };
    let (ended, visit_ended, last_seen_at) = (found.ended, found.visit_ended, found.last_seen_at);
    let visit = Visit::from(found);
    match ended {
        Some(Ended::Completed) => Ok(VisitFound::Completed(visit)),
        Some(ended) => Ok(VisitFound::Ended(visit.link_id, ended)),
        None if visit_ended => Ok(VisitFound::None),
        None => {
            if last_seen_at < now - NOTED_EVERY {
                store::touch_visit(conn, visit.id, now).await?;
            }
            Ok(VisitFound::Live(visit))
        }
    }
}

/// A setup that is open in a browser, or was finished there.
#[derive(Debug)]
pub struct Known {
    pub visit: Visit,
    pub public_id: String,
    pub completed: bool,
}

/// Which setup a browser's cookie belongs to, if it may still be seen. Nothing is written down:
/// this browser only stands at the door.
pub async fn known(conn: &mut PgConnection, cookie: &PlainToken) -> db::Result<Option<Known>> {
    let Some(found) = store::visit(conn, &cookie.digest()).await? else {
        return Ok(None);
    };
    let completed = found.ended == Some(Ended::Completed);
    if !completed && (found.ended.is_some() || found.visit_ended) {
        return Ok(None);
    }
    Ok(Some(Known {
        public_id: found.public_id.clone(),
        visit: found.into(),
        completed,
    }))
}

/// The invited person reads this language from now on, here and in mails.
pub async fn choose_language(
    conn: &mut PgConnection,
    visit: &Visit,
    language: Language,
) -> db::Result<()> {
    store::set_language(conn, visit.link_id, language).await
}

/// Holds the connection until the end of the transaction, for what this visit is about to change:
/// nobody ends its link meanwhile, or somebody has.
pub async fn hold(
    conn: &mut PgConnection,
    visit: &Visit,
) -> db::Result<Result<Connection, NotLive>> {
    let connection = connections::hold(conn, visit.connection_id).await?;
    let may_act = store::may_act(conn, visit.id).await?;
    Ok(connection.filter(|_| may_act).ok_or(NotLive))
}

/// Whether a visit is still open to look: not shut out, and its link live or completed.
pub async fn lives(conn: &mut PgConnection, id: VisitId) -> db::Result<bool> {
    store::visit_lives(conn, id).await
}
