//! Steps that colleagues of a customer were asked to do: who asked whom, how far it is, and taking
//! it back.

use axum::{
    extract::{Path, State as Shared},
    response::Redirect,
};

use super::{Staff, connection::found, notice::Done, report::plain, times::Time};
use crate::{
    app::{App, Settings},
    base::{ids::LinkId, time, time::Moment},
    integrations::pack::Pack,
    links::{self, Ended, StepLink},
    web::{Error, Result, to_the_end},
};

pub struct StepLinkView {
    pub step: String,
    pub email: String,
    pub asked_by: String,
    pub asked: Time,
    pub state: &'static str,
    /// When it came to that state.
    pub since: Option<Time>,
    pub done_by: Option<String>,
    /// Where it is taken back, while it lives.
    pub take_back: Option<String>,
}

impl StepLinkView {
    pub fn of(link: StepLink, href: &str, pack: &Pack, settings: &Settings, now: Moment) -> Self {
        let (state, since) = match (link.ended, link.first_opened_at) {
            (None, None) => ("Not opened yet", None),
            (None, Some(at)) => ("Opened", Some(at)),
            (Some(Ended::Done | Ended::Completed), _) => ("Done", link.completed_at),
            (Some(Ended::Revoked), _) => ("Taken back", None),
            (Some(Ended::Replaced), _) => ("Replaced", None),
            (Some(Ended::Expired), _) => ("Ran out of time", Some(link.expires_at)),
        };
        let live = link.ended.is_none();
        Self {
            step: pack
                .step(&link.step)
                .map_or(link.step, |step| plain(&step.title, settings)),
            email: link.email,
            asked_by: link.asked_by,
            asked: Time::new(link.created_at, now),
            state,
            since: since.map(|at| Time::new(at, now)),
            done_by: link.done_by,
            take_back: live.then(|| format!("{href}/steps/{}/take-back", link.id)),
        }
    }
}

pub async fn take_back(
    Shared(app): Shared<App>,
    staff: Staff,
    Path((id, link)): Path<(String, String)>,
) -> Result<Redirect> {
    let link: LinkId = link.parse().map_err(|_| Error::NotFound)?;
    to_the_end(async move {
        let (by, now) = (staff.actor(), time::now());
        let mut tx = app.db.begin().await?;
        let id = found(&mut tx, &id).await?.id;
        let asked = links::steps_asked(&mut tx, id).await?;
        if !asked.iter().any(|asked| asked.id == link) {
            return Err(Error::NotFound);
        }
        let taken_back = links::take_back(&mut tx, id, link, &by, now).await?;
        tx.commit().await?;
        let done = taken_back.map_or(Done::StepNotLive, |()| Done::StepTakenBack);
        let word = done.word();
        Ok(Redirect::to(&format!(
            "/console/connections/{id}?done={word}"
        )))
    })
    .await
}
