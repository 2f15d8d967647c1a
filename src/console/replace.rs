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
    profiles::{self, Profiles, Usual},
    times,
    voices::{self, Voices},
};
use crate::{
    app::App,
    base::{email_address::EmailAddress, time},
    checks,
    connections::{Connection, State},
    integrations::{pack::Pack, registry},
    links::{self, IssueError, Link, Voice},
    web::{Error, Field, Form, Frame, Result, to_the_end},
    words::Language,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplaceForm {
    email: String,
    /// Empty: as it is.
    #[serde(default)]
    profile: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    brand: String,
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
    profiles: Profiles,
    voices: Voices,
    delivery: Delivery,
}

#[derive(Default)]
struct Faults {
    email: Option<String>,
    profile: Option<String>,
    voice: voices::Faults,
    lifetime: Option<String>,
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
    // As the one before spoke, unless somebody chooses otherwise.
    let newest = links::newest(&mut conn, connection.id).await?;
    let voice = newest.map_or_else(Voice::default, |link| link.voice());
    let typed = ReplaceForm {
        email: connection.invited_email.clone().unwrap_or_default(),
        profile: String::new(),
        language: voice.language.map_or("", Language::code).to_owned(),
        brand: voice.brand.unwrap_or_default(),
        lifetime: String::new(),
        by: "mail".to_owned(),
    };
    let page = ReplacePage::new(&app, &staff, &connection, live, &typed, Faults::default());
    Ok(page.into_response())
}

pub async fn submit(
    Shared(app): Shared<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(form): Form<ReplaceForm>,
) -> Result<Response> {
    let mut conn = app.db.acquire().await?;
    let connection = found(&mut conn, &id).await?;
    let pack = pack_of(&connection)?;
    let email = form.email.parse::<EmailAddress>();
    let lifetime = lifetime(&form.lifetime, app.settings.link_lifetime);
    let chosen = profiles::chosen(pack, &form.profile);
    let voice = voices::chosen(&app, &form.language, &form.brand);
    let (Ok(email), Some(lifetime), Ok(chosen), Ok(voice), true) =
        (&email, lifetime, &chosen, &voice, reaches_somebody(&app))
    else {
        let live = links::live(&mut conn, connection.id).await?;
        let faults = Faults {
            email: email.err().map(|fault| fault.to_string()),
            profile: chosen.err(),
            voice: voice.err().unwrap_or_default(),
            lifetime: lifetime.is_none().then(|| CHOOSE.to_owned()),
        };
        let page = ReplacePage::new(&app, &staff, &connection, live, &form, faults);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    drop(conn);
    let now = time::now();
    let (chosen, voice) = (*chosen, voice.clone());
    let mut about = About {
        company: connection.company.clone(),
        email: email.to_string(),
        vendor: pack.short_name.clone(),
        change: None,
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
            voice,
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
        let change = match chosen {
            Some(chosen) => {
                checks::change_profile(&mut tx, connection.id, chosen, &by, now).await?
            }
            None => None,
        };
        tx.commit().await?;
        Ok(Ok((issued, change)))
    })
    .await?;
    Ok(match issued {
        Ok((issued, change)) => {
            about.change = change;
            IssuedPage::new(&app, &staff, about, &issued).into_response()
        }
        Err(back) => Redirect::to(&back).into_response(),
    })
}

fn pack_of(connection: &Connection) -> Result<&'static Pack> {
    registry::find(&connection.integration)
        .ok_or_else(|| Error::internal(format!("there is no pack {}", connection.integration)))
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
        faults: Faults,
    ) -> Self {
        Self {
            frame: Frame::of(&app.settings),
            desk: Desk::of(staff, Here::Connections),
            company: connection.company.clone(),
            href: format!("/console/connections/{}", connection.id),
            live: live.map(|link| (link.email, times::text(link.expires_at))),
            email: Field::new("email", "E-mail address of who sets it up")
                .typed(&typed.email)
                .refused(faults.email),
            profiles: Profiles::new(
                registry::find(&connection.integration).as_slice(),
                &typed.profile,
                Usual::new("As it is", &connection.access_profile),
                faults.profile,
            ),
            voices: Voices::new(app, &typed.language, &typed.brand, faults.voice),
            delivery: Delivery::new(app, &typed.lifetime, &typed.by, faults.lifetime),
        }
    }

    fn fields(&self) -> [&Field; 5] {
        [
            &self.email,
            &self.profiles.field,
            &self.voices.language,
            &self.voices.brand,
            &self.delivery.lifetime,
        ]
    }

    fn refused(&self) -> bool {
        self.fields().iter().any(|field| field.is_refused())
    }
}
