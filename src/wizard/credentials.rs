//! The credentials form: read forgivingly, sealed at once, never shown again.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use secrecy::SecretString;
use serde::Deserialize;

use super::{
    blocks::Part,
    sheet::{self, Sheet},
    steps,
    visit::Visit,
};
use crate::{
    app::App,
    base::time::now,
    checks::{self, RequestError},
    connections::{self, CredentialsNote},
    integrations::{self, Entered, FieldFault, pack::Step},
    links,
    web::{Error, Field, Frame, Result, to_the_end},
    words::Words,
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/credentials.html", whitespace = "minimize")]
struct CredentialsPage {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    inputs: Vec<Input>,
    /// What is wrong with them, all together.
    faulty: Vec<Field>,
    known: Option<Known>,
    check_href: String,
}

/// What was typed into the fields that are no secrets.
type Typed = BTreeMap<String, String>;

struct Input {
    field: Field,
    secret: bool,
}

/// Credentials that are there already.
struct Known {
    by: String,
    on: String,
}

/// The fields are the pack's. No `Debug`: what is in here is for nobody's eyes.
#[derive(Deserialize)]
pub struct CredentialsForm(BTreeMap<String, String>);

pub async fn show(app: &App, visit: &Visit, step: &Step) -> Result<Response> {
    Ok(page(app, visit, step, &Typed::default(), &[])
        .await?
        .into_response())
}

pub async fn submit(
    app: App,
    visit: Visit,
    step: &'static Step,
    CredentialsForm(sent): CredentialsForm,
) -> Result<Response> {
    let fields = &visit.pack.fields;
    if sent.len() != fields.len() || fields.iter().any(|field| !sent.contains_key(&field.id)) {
        return Err(Error::BadForm(StatusCode::UNPROCESSABLE_ENTITY));
    }
    let open = |id: &String| fields.iter().any(|field| field.id == *id && !field.secret);
    let shown: Typed = sent
        .iter()
        .filter(|(id, _)| open(id))
        .map(|(id, text)| (id.clone(), text.clone()))
        .collect();
    let typed = sent
        .into_iter()
        .map(|(id, text)| (id, SecretString::from(text)))
        .collect();
    let entered = match integrations::read_credentials(visit.pack, &typed) {
        Ok(entered) => entered,
        Err(faults) => {
            let page = page(&app, &visit, step, &shown, &faults).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    to_the_end(keep_and_check(app, visit, step, entered)).await
}

/// Seals the credentials and asks for a check, in one transaction.
async fn keep_and_check(
    app: App,
    visit: Visit,
    step: &'static Step,
    entered: Entered,
) -> Result<Response> {
    let (id, by) = (visit.connection.id, visit.actor());
    let mut tx = app.db.begin().await?;
    if links::hold(&mut tx, &visit.link).await?.is_err() {
        return Ok(Redirect::to(&sheet::href(step)).into_response());
    }
    let (sealer, fields) = (&app.issuer.sealer, entered.credentials.fields());
    connections::submit_credentials(&mut tx, sealer, id, fields, &by, now())
        .await?
        .ok_or(Error::Gone)?;
    links::finish_step(&mut tx, &app.issuer, &visit.link, &step.id, now())
        .await?
        .map_err(|_| Error::Gone)?;
    match checks::request(&mut tx, id, &by, now()).await? {
        Ok(_) => {}
        Err(RequestError::TooMany(wait)) => {
            // The credentials are kept: the customer can start the check later.
            tx.commit().await?;
            let retry_after = wait.to_std().unwrap_or_default();
            return Err(Error::TooMany { retry_after });
        }
        Err(_) => return Err(Error::Gone),
    }
    tx.commit().await?;
    let tidied = if entered.tidied.is_empty() {
        ""
    } else {
        "?tidied"
    };
    let href = format!("{}{tidied}", sheet::check_href(visit.pack));
    Ok(Redirect::to(&href).into_response())
}

async fn page(
    app: &App,
    visit: &Visit,
    step: &Step,
    typed: &Typed,
    faults: &[FieldFault],
) -> Result<CredentialsPage> {
    let mut conn = app.db.acquire().await?;
    let progress = connections::progress(&mut conn, visit.connection.id).await?;
    let known = connections::current_credentials(&mut conn, visit.connection.id).await?;
    drop(conn);
    let inputs: Vec<Input> = visit
        .pack
        .fields
        .iter()
        .map(|field| {
            let fault = faults.iter().find(|fault| fault.field == field.id);
            // A refused value is not given back: it may be the token in the wrong box.
            let value = typed.get(&field.id).filter(|_| fault.is_none());
            Input {
                secret: field.secret,
                field: Field::new(&field.id, &field.label)
                    .hint(&field.hint)
                    .typed(value.map_or("", String::as_str))
                    .refused(fault.map(|fault| fault.message(visit.words))),
            }
        })
        .collect();
    Ok(CredentialsPage {
        frame: visit.frame(app, step),
        sheet: Sheet::of(app, visit, step, &progress),
        parts: steps::parts(app, visit, step),
        faulty: inputs
            .iter()
            .map(|input| input.field.clone())
            .filter(Field::is_refused)
            .collect(),
        inputs,
        // Who came for this step only has nothing to do with what was there before.
        known: known
            .filter(|_| visit.link.only.is_none())
            .map(|note| Known::of(note, visit.words)),
        check_href: sheet::check_href(visit.pack),
    })
}

impl Known {
    fn of(note: CredentialsNote, words: Words) -> Self {
        Self {
            by: note.set_by,
            on: words.day(note.created_at),
        }
    }
}
