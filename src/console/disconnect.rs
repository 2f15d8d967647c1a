//! Ending a connection: asked twice, because the credentials are erased for good.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Path, State as Shared},
    response::{IntoResponse, Redirect, Response},
};

use super::{Desk, Here, Staff, acts::back, connection::found, notice::Done};
use crate::{
    app::App,
    base::time,
    connections::State,
    integrations::registry,
    links,
    web::{Frame, Result, to_the_end},
};

#[derive(Template, WebTemplate)]
#[template(path = "console/disconnect.html")]
struct DisconnectPage {
    frame: Frame,
    desk: Desk,
    company: String,
    integration: String,
    vendor: String,
    href: String,
    linked: bool,
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response> {
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    if connection.state == State::Disconnected {
        return Ok(back(connection.id, Done::Ended).into_response());
    }
    let pack = registry::find(&connection.integration);
    let page = DisconnectPage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Connections),
        integration: pack.map_or_else(|| connection.integration.clone(), |p| p.name.clone()),
        vendor: pack.map_or(connection.integration, |pack| pack.short_name.clone()),
        company: connection.company,
        href: format!("/console/connections/{}", connection.id),
        linked: matches!(connection.state, State::Linked | State::Degraded),
    };
    Ok(page.into_response())
}

pub async fn submit(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Redirect> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        let connection = found(&mut tx, &id).await?;
        let ended = links::disconnect(&mut tx, connection.id, &staff.actor(), time::now()).await?;
        tx.commit().await?;
        let done = if ended {
            Done::Disconnected
        } else {
            Done::Ended
        };
        Ok(back(connection.id, done))
    })
    .await
}
