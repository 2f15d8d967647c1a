//! Acts on a connection that need no page of their own: revoke the link, check again.

use axum::{
    extract::{Path, State as Shared},
    response::Redirect,
};

use super::{Staff, connection::found, notice::Done};
use crate::{
    app::App,
    base::{
        ids::{CheckId, ConnectionId},
        time,
    },
    checks::{self, NothingToAccept, RequestError},
    links,
    web::{Error, Result, to_the_end},
};

pub async fn revoke(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    to_the_end(async move {
        let now = time::now();
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let done = match links::live(&mut tx, connection.id).await? {
            Some(link) => links::revoke(&mut tx, link.id, &staff.actor(), now)
                .await?
                .map_or(Done::NotLive, |_| Done::Revoked),
            None => Done::NotLive,
        };
        tx.commit().await?;
        Ok(back(connection.id, done))
    })
    .await
}

pub async fn check_again(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let asked = checks::request(&mut tx, connection.id, &staff.actor(), time::now()).await?;
        let done = check_asked(&asked, Done::CheckAsked)?;
        tx.commit().await?;
        Ok(back(connection.id, done))
    })
    .await
}

/// The other account that the newest check met is meant.
pub async fn accept_account(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    to_the_end(async move {
        let (by, now) = (staff.actor(), time::now());
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let accepted = checks::accept_account(&mut tx, connection.id, &by, now).await?;
        let done = match accepted {
            Ok(asked) => check_asked(&asked, Done::AccountAccepted)?,
            Err(NothingToAccept) => Done::NoOtherAccount,
        };
        tx.commit().await?;
        Ok(back(connection.id, done))
    })
    .await
}

fn check_asked(asked: &std::result::Result<CheckId, RequestError>, well: Done) -> Result<Done> {
    match asked {
        Ok(_) => Ok(well),
        Err(RequestError::NoCredentials) => Ok(Done::NoCredentials),
        Err(RequestError::Disconnected) => Ok(Done::Ended),
        Err(RequestError::TooMany(_)) => Ok(Done::TooManyChecks),
        Err(RequestError::Unknown) => Err(Error::NotFound),
    }
}

/// To the connection's page, which says what was done.
pub(super) fn back(id: ConnectionId, done: Done) -> Redirect {
    Redirect::to(&format!("/console/connections/{id}?done={}", done.word()))
}
