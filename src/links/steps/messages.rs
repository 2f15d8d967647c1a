//! What is written to the colleague who is asked, and to who asked.

use sqlx::PgConnection;

use super::store::Done;
use crate::{
    base::time::Moment,
    brands::Brand,
    connections::Connection,
    db,
    integrations::registry,
    links::{
        Issuer, Letterhead, Visit,
        messages::{Invitation, queue, vendor},
    },
    mail::messages::{StepAsked, StepDone},
    words::Words,
};

pub(super) async fn mail_asked(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    invitation: &Invitation<'_>,
    visit: &Visit,
    step: &str,
    now: Moment,
) -> db::Result<()> {
    let connection = invitation.connection;
    let url = invitation.token.url(&issuer.public_url);
    let code = invitation.token.code();
    let message = StepAsked {
        words: letterhead.words,
        company: &connection.company,
        vendor: vendor(&connection.integration),
        step: title(connection, step, &letterhead.brand, letterhead.words),
        asked_by: &visit.contact_email,
        url: url.expose_secret(),
        code: code.expose_secret(),
        valid_until: invitation.expires_at,
    };
    let (about, to) = (connection.id, invitation.email);
    queue(conn, &issuer.sealer, letterhead, &message, to, about, now).await
}

#[expect(
    clippy::too_many_arguments,
    reason = "each names one thing the mail says"
)]
pub(super) async fn mail_done(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    connection: &Connection,
    done: &Done,
    step: &str,
    done_by: &str,
    now: Moment,
) -> db::Result<()> {
    let Ok(to) = done.asked_by.parse() else {
        return Ok(());
    };
    let message = StepDone {
        words: letterhead.words,
        company: &connection.company,
        vendor: vendor(&connection.integration),
        step: title(connection, step, &letterhead.brand, letterhead.words),
        done_by,
    };
    let about = connection.id;
    queue(conn, &issuer.sealer, letterhead, &message, &to, about, now).await
}

/// What the step is called in the language of the mail.
fn title(connection: &Connection, step: &str, brand: &Brand, words: Words) -> String {
    registry::find(&connection.integration)
        .map(|pack| pack.in_language(words.language().code()))
        .and_then(|pack| pack.step(step))
        .map_or_else(|| step.to_owned(), |step| brand.fill_plain(&step.title))
}
