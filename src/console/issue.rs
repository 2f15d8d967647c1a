//! Issuing a setup link for a company.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State as Shared,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;

use super::{
    Desk, Here, Staff,
    profiles::{self, Profiles, Usual},
    times,
    voices::{self, Voices},
};
use crate::{
    app::{App, LinkCopy},
    audit,
    base::{
        email_address::EmailAddress,
        time::{self, Duration, Moment},
    },
    checks::{self, ProfileChange},
    companies::CompanyName,
    connections,
    integrations::{pack::Pack, registry},
    links::{self, IssueError, Issued, Order},
    web::{Error, Field, Form, Frame, Result, to_the_end},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueForm {
    company: String,
    email: String,
    integration: String,
    /// Empty: as usual, or as the connection has it.
    #[serde(default)]
    profile: String,
    /// Empty: the browser's.
    #[serde(default)]
    language: String,
    /// Empty: the deployment's own.
    #[serde(default)]
    brand: String,
    lifetime: String,
    /// How it gets to the customer; `mail` where mail is on.
    #[serde(default)]
    by: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "console/issue.html")]
struct IssuePage {
    frame: Frame,
    desk: Desk,
    company: Field,
    email: Field,
    integration: Field,
    integrations: Vec<Choice>,
    profiles: Profiles,
    voices: Voices,
    delivery: Delivery,
}

/// One entry of a list to choose from.
pub(super) struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

/// How long a link lives and how it gets to the customer: alike for new and replaced links.
pub(super) struct Delivery {
    pub lifetime: Field,
    pub lifetimes: Vec<Choice>,
    pub mail_is_on: bool,
    pub by_mail: bool,
    pub copy_allowed: bool,
}

/// After issuing. The link stands on this page, and on no other.
#[derive(Template, WebTemplate)]
#[template(path = "console/issued.html")]
pub(super) struct IssuedPage {
    frame: Frame,
    desk: Desk,
    company: String,
    email: String,
    vendor: String,
    url: Option<String>,
    mailed: bool,
    replaced: bool,
    /// The company is asked for something else than before.
    profile_change: Option<String>,
    expires: String,
    href: String,
}

pub async fn show(Shared(app): Shared<App>, staff: Staff) -> Response {
    let typed = IssueForm {
        company: String::new(),
        email: String::new(),
        integration: String::new(),
        profile: String::new(),
        language: String::new(),
        brand: String::new(),
        lifetime: String::new(),
        by: "mail".to_owned(),
    };
    IssuePage::new(&app, &staff, &typed, Faults::default()).into_response()
}

pub async fn submit(
    Shared(app): Shared<App>,
    staff: Staff,
    Form(form): Form<IssueForm>,
) -> Result<Response> {
    let (company, email) = (form.company.parse(), form.email.parse());
    let pack = registry::find(&form.integration);
    let lifetime = lifetime(&form.lifetime, app.settings.link_lifetime);
    let chosen = pack.map_or(Ok(None), |pack| profiles::chosen(pack, &form.profile));
    let voice = voices::chosen(&app, &form.language, &form.brand);
    let (company, email, pack, lifetime, chosen, voice): (
        CompanyName,
        EmailAddress,
        &Pack,
        _,
        _,
        _,
    ) = match (company, email, pack, lifetime, chosen, voice) {
        (Ok(company), Ok(email), Some(pack), Some(lifetime), Ok(chosen), Ok(voice)) => {
            (company, email, pack, lifetime, chosen, voice)
        }
        (company, email, pack, lifetime, chosen, voice) => {
            let faults = Faults {
                company: company.err().map(|fault| fault.to_string()),
                email: email.err().map(|fault| fault.to_string()),
                integration: pack.is_none().then(|| CHOOSE.to_owned()),
                profile: chosen.err(),
                voice: voice.err().unwrap_or_default(),
                lifetime: lifetime.is_none().then(|| CHOOSE.to_owned()),
            };
            return Ok(IssuePage::refuse(&app, &staff, &form, faults));
        }
    };
    if !reaches_somebody(&app) {
        // The page says why.
        return Ok(IssuePage::refuse(&app, &staff, &form, Faults::default()));
    }
    let now = time::now();
    let by_mail = by_mail(&app, &form.by);
    let (issuer, by, settings) = (app.issuer.clone(), staff.actor(), app.settings.clone());
    let (db, shows) = (app.db.clone(), shows_the_link(&app));
    let invited = email.to_string();
    let issued = to_the_end(async move {
        let order = Order {
            company,
            email,
            pack,
            access_profile: chosen.map_or_else(
                || settings.access_profile.clone(),
                |chosen| chosen.name.clone(),
            ),
            lifetime,
            by_mail,
            voice,
        };
        let mut tx = db.begin().await?;
        let issued = match links::issue(&mut tx, &issuer, &order, &by, now).await {
            Ok(issued) => issued,
            Err(IssueError::Database(error)) => return Err(error.into()),
            Err(refused) => return Ok(Err(refused)),
        };
        if shows {
            note_shown(&mut tx, &issued, &by, now).await?;
        }
        let change = match chosen {
            Some(chosen) => {
                checks::change_profile(&mut tx, issued.connection_id, chosen, &by, now).await?
            }
            None => None,
        };
        let company = connections::find(&mut tx, issued.connection_id)
            .await?
            .map_or_else(String::new, |connection| connection.company);
        tx.commit().await?;
        Ok(Ok((issued, company, change)))
    })
    .await?;
    match issued {
        Ok((issued, company, change)) => {
            let about = About {
                company,
                email: invited,
                vendor: pack.short_name.clone(),
                change,
            };
            Ok(IssuedPage::new(&app, &staff, about, &issued).into_response())
        }
        Err(IssueError::UnknownProfile(name)) => Err(Error::internal(format!(
            "the access profile {name} is not in the pack {}",
            pack.key
        ))),
        Err(refused) => {
            let faults = Faults {
                company: Some(refused.to_string()),
                ..Faults::default()
            };
            Ok(IssuePage::refuse(&app, &staff, &form, faults))
        }
    }
}

pub(super) const CHOOSE: &str = "Choose one of the list.";

/// How long links may live, in hours, in words.
const LIFETIMES: [(i64, &str); 5] = [
    (1, "1 hour"),
    (24, "1 day"),
    (7 * 24, "7 days"),
    (14 * 24, "14 days"),
    (30 * 24, "30 days"),
];

/// The lifetime that was chosen; the operator's own when none was.
pub(super) fn lifetime(chosen: &str, usual: Duration) -> Option<Duration> {
    if chosen.is_empty() {
        return Some(usual);
    }
    let hours = chosen.parse().ok()?;
    let known = LIFETIMES.iter().any(|(known, _)| *known == hours) || usual.num_hours() == hours;
    known.then(|| Duration::hours(hours))
}

pub(super) fn shows_the_link(app: &App) -> bool {
    app.settings.link_copy == LinkCopy::Once
}

/// A link that is neither mailed nor shown would be of no use to anybody.
pub(super) fn reaches_somebody(app: &App) -> bool {
    app.mail_is_on() || shows_the_link(app)
}

/// Mailed if that was chosen, and in any case where nobody may see it.
pub(super) fn by_mail(app: &App, chosen: &str) -> bool {
    chosen == "mail" || !shows_the_link(app)
}

/// Whoever sees the link can copy it, and that is written down.
pub(super) async fn note_shown(
    conn: &mut sqlx::PgConnection,
    issued: &Issued,
    by: &audit::Actor,
    now: Moment,
) -> Result<()> {
    let detail = json!({ "link": issued.link_id });
    let about = Some(issued.connection_id);
    audit::record(conn, by, "link.shown", about, detail, now).await?;
    Ok(())
}

impl Delivery {
    pub fn new(app: &App, chosen: &str, by: &str, fault: Option<String>) -> Self {
        let usual = app.settings.link_lifetime.num_hours();
        let chosen = chosen.parse().unwrap_or(usual);
        let mut lifetimes: Vec<(i64, String)> = LIFETIMES
            .iter()
            .map(|(hours, text)| (*hours, (*text).to_owned()))
            .collect();
        if lifetimes.iter().all(|(hours, _)| *hours != usual) {
            lifetimes.push((usual, format!("{usual} hours")));
            lifetimes.sort_unstable();
        }
        Self {
            lifetime: Field::new("lifetime", "The link works for").refused(fault),
            lifetimes: lifetimes
                .into_iter()
                .map(|(hours, text)| Choice {
                    value: hours.to_string(),
                    text,
                    chosen: hours == chosen,
                })
                .collect(),
            mail_is_on: app.mail_is_on(),
            by_mail: by == "mail",
            copy_allowed: shows_the_link(app),
        }
    }
}

#[derive(Default)]
struct Faults {
    company: Option<String>,
    email: Option<String>,
    integration: Option<String>,
    profile: Option<String>,
    voice: voices::Faults,
    lifetime: Option<String>,
}

impl IssuePage {
    fn new(app: &App, staff: &Staff, typed: &IssueForm, faults: Faults) -> Self {
        Self {
            frame: Frame::of(&app.settings),
            desk: Desk::of(staff, Here::NewLink),
            company: Field::new("company", "Company")
                .hint("As you call the customer. A new name makes a new company.")
                .typed(&typed.company)
                .refused(faults.company),
            email: Field::new("email", "E-mail address of who sets it up")
                .hint("Somebody in HR or IT with admin rights there.")
                .typed(&typed.email)
                .refused(faults.email),
            integration: Field::new("integration", "Integration").refused(faults.integration),
            integrations: registry::all()
                .iter()
                .enumerate()
                .map(|(at, pack)| Choice {
                    value: pack.key.clone(),
                    text: pack.name.clone(),
                    chosen: pack.key == typed.integration
                        || (at == 0 && typed.integration.is_empty()),
                })
                .collect(),
            profiles: Profiles::new(
                &registry::all().iter().collect::<Vec<_>>(),
                &typed.profile,
                Usual::new("As usual", &app.settings.access_profile),
                faults.profile,
            ),
            voices: Voices::new(app, &typed.language, &typed.brand, faults.voice),
            delivery: Delivery::new(app, &typed.lifetime, &typed.by, faults.lifetime),
        }
    }

    fn refuse(app: &App, staff: &Staff, typed: &IssueForm, faults: Faults) -> Response {
        let page = Self::new(app, staff, typed, faults);
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    }

    fn fields(&self) -> [&Field; 7] {
        [
            &self.company,
            &self.email,
            &self.integration,
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

/// Whom a link is for.
pub(super) struct About {
    pub company: String,
    pub email: String,
    /// How the vendor's own screens call it.
    pub vendor: String,
    /// What the company is asked for changed.
    pub change: Option<ProfileChange>,
}

impl IssuedPage {
    pub fn new(app: &App, staff: &Staff, about: About, issued: &Issued) -> Self {
        Self {
            frame: Frame::of(&app.settings),
            desk: Desk::of(staff, Here::Connections),
            company: about.company,
            email: about.email,
            vendor: about.vendor,
            url: shows_the_link(app).then(|| issued.url.expose_secret().to_owned()),
            mailed: issued.mailed,
            replaced: issued.replaced,
            profile_change: about.change.map(|change| {
                let anew = if change.check_asked {
                    " The account is checked anew."
                } else {
                    ""
                };
                format!(
                    "The company is asked for {} from now on; it was asked for {} before.{anew}",
                    change.now, change.before
                )
            }),
            expires: times::text(issued.expires_at),
            href: format!("/console/connections/{}", issued.connection_id),
        }
    }
}
