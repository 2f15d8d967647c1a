//! A new setup link for a connection that there is; the live one ends.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Path, State as Shared},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Desk, Here, Staff,
    connection::found,
    issue::{
        About, CHOOSE, Delivery, IssuedPage, by_mail, lifetime, note_shown, reaches_somebody,
        shows_the_link,
    },
    notice::Done,
    times,
};
use crate::{
    app::App,
    base::{email_address::EmailAddress, time},
    connections::{Connection, State},
    integrations::registry,
    links::{self, IssueError, Link},
    web::{Error, Field, Form, Frame, Result, to_the_end},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplaceForm {
    email: String,
    lifetime: String,
    #[serde(default)]
    by: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/replace.html")]
struct ReplacePage {
    frame: Frame,
    desk: Desk,
    company: String,
    href: String,
    /// Who holds the live link, and until when it works.
    live: Option<(String, String)>,
    email: Field,
    delivery: Delivery,
}

pub async fn show(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response> {
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    if connection.state == State::Disconnected {
        return Ok(Redirect::to(&ended(&connection)).into_response());
    }
    let live = links::live(&mut conn, connection.id).await?;
    let typed = ReplaceForm {
        email: connection.invited_email.clone().unwrap_or_default(),
        lifetime: String::new(),
        by: "mail".to_owned(),
    };
    Ok(ReplacePage::new(&app, &staff, &connection, live, &typed, (None, None)).into_response())
}

pub async fn submit(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(form): Form<ReplaceForm>,
) -> Result<Response> {
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    let (email, lifetime) = (
        form.email.parse::<EmailAddress>(),
        lifetime(&form.lifetime, app.settings.link_lifetime),
    );
    let (Ok(email), Some(lifetime), true) = (&email, lifetime, reaches_somebody(&app)) else {
        let live = links::live(&mut conn, connection.id).await?;
        let faults = (
            email.err().map(|fault| fault.to_string()),
            lifetime.is_none().then(|| CHOOSE.to_owned()),
        );
        let page = ReplacePage::new(&app, &staff, &connection, live, &form, faults);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    drop(conn);
    let now = time::now();
    let about = About {
        company: connection.company.clone(),
        email: email.to_string(),
        vendor: registry::find(&connection.integration).map_or_else(
            || connection.integration.clone(),
            |pack| pack.short_name.clone(),
        ),
    };
    let (to, by_mail, shows) = (email.clone(), by_mail(&app, &form.by), shows_the_link(&app));
    let (db, issuer, by) = (app.db.clone(), app.issuer.clone(), staff.actor());
    let issued = to_the_end(async move {
        let mut tx = db.begin().await?;
        let order = links::Reissue {
            connection: connection.id,
            email: &to,
            lifetime,
            by_mail,
        };
        let issued = links::issue_for(&mut tx, &issuer, &order, &by, now).await;
        let issued = match issued {
            Ok(issued) => issued,
            Err(IssueError::Database(error)) => return Err(error.into()),
            Err(IssueError::Disconnected) => return Ok(Err(ended(&connection))),
            Err(refused) => return Err(Error::internal(refused)),
        };
        if shows {
            note_shown(&mut tx, &issued, &by, now).await?;
        }
        tx.commit().await?;
        Ok(Ok(issued))
    })
    .await?;
    Ok(match issued {
        Ok(issued) => IssuedPage::new(&app, &staff, about, &issued).into_response(),
        Err(back) => Redirect::to(&back).into_response(),
    })
}

fn ended(connection: &Connection) -> String {
    format!(
        "/console/connections/{}?done={}",
        connection.id,
        Done::Ended.word()
    )
}

impl ReplacePage {
    fn new(
        app: &App,
        staff: &Staff,
        connection: &Connection,
        live: Option<Link>,
        typed: &ReplaceForm,
        (email_fault, lifetime_fault): (Option<String>, Option<String>),
    ) -> Self {
        Self {
            frame: Frame::of(&app.settings),
            desk: Desk::of(staff, Here::Connections),
            company: connection.company.clone(),
            href: format!("/console/connections/{}", connection.id),
            live: live.map(|link| (link.email, times::text(link.expires_at))),
            email: Field::new("email", "E-mail address of who sets it up")
                .typed(&typed.email)
                .refused(email_fault),
            delivery: Delivery::new(app, &typed.lifetime, &typed.by, lifetime_fault),
        }
    }

    fn fields(&self) -> [&Field; 2] {
        [&self.email, &self.delivery.lifetime]
    }

    fn refused(&self) -> bool {
        self.fields().iter().any(|field| field.is_refused())
    }
}
