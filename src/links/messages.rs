//! What links say by mail.

use std::sync::Arc;

use sqlx::PgConnection;

use super::{Issuer, Link, SetupToken, Visit, degraded::Trouble, store};
use crate::{
    base::{email_address::EmailAddress, ids::ConnectionId, time::Moment, token::PlainToken},
    brands::Brand,
    connections::Connection,
    db,
    integrations::registry,
    mail::{
        self,
        messages::{Degraded, HandedOver, Linked, Message, Sender, SetupLink, VisitCode, Why},
    },
    vault::Sealer,
    words::Words,
};

/// Who writes, and in which language.
#[derive(Debug, Clone)]
pub struct Letterhead {
    pub brand: Arc<Brand>,
    pub words: Words,
}

/// A link to mail.
pub(super) struct Invitation<'a> {
    pub connection: &'a Connection,
    pub email: &'a EmailAddress,
    pub token: &'a SetupToken,
    pub expires_at: Moment,
}

pub(super) async fn mail_link(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    invitation: &Invitation<'_>,
    why: Why<'_>,
    now: Moment,
) -> db::Result<()> {
    let connection = invitation.connection;
    let url = invitation.token.url(&issuer.public_url);
    let code = invitation.token.code();
    let message = SetupLink {
        company: &connection.company,
        vendor: vendor(&connection.integration),
        url: url.expose_secret(),
        code: code.expose_secret(),
        valid_until: invitation.expires_at,
        why,
    };
    let about = connection.id;
    let to = invitation.email;
    queue(conn, &issuer.sealer, letterhead, &message, to, about, now).await
}

/// What is the matter with a linked account, with the link that helps.
pub(super) async fn mail_degraded(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    invitation: &Invitation<'_>,
    trouble: &Trouble,
    now: Moment,
) -> db::Result<()> {
    let connection = invitation.connection;
    let pack = registry::find(&connection.integration);
    let (url, code) = (
        invitation.token.url(&issuer.public_url),
        invitation.token.code(),
    );
    let boxes = trouble
        .missing
        .iter()
        .filter_map(|id| Some(pack?.permission(id)?.path()))
        .collect();
    let cause = trouble
        .cause
        .zip(pack)
        .map(|(cause, pack)| pack.cause(cause));
    let message = Degraded {
        company: &connection.company,
        vendor: vendor(&connection.integration),
        granted_in: pack.map_or("what you set up for us", |pack| &pack.granted_in),
        boxes,
        happened: cause.map(|text| letterhead.brand.fill_plain(&text.customer)),
        advice: cause.map(|text| letterhead.brand.fill_plain(&text.advice)),
        url: url.expose_secret(),
        code: code.expose_secret(),
        valid_until: invitation.expires_at,
    };
    let about = connection.id;
    let to = invitation.email;
    queue(conn, &issuer.sealer, letterhead, &message, to, about, now).await
}

/// Without a mail server no code is ever asked for.
pub(super) async fn mail_code(
    conn: &mut PgConnection,
    issuer: &Issuer,
    link: &store::Held,
    code: &PlainToken,
    now: Moment,
) -> db::Result<()> {
    let (Some(letterhead), Ok(to)) = (&issuer.letterhead(&link.voice()), link.email.parse()) else {
        return Ok(());
    };
    let message = VisitCode {
        vendor: vendor(&link.integration),
        code: code.expose_secret(),
        minutes: 10,
    };
    let about = link.connection_id;
    queue(conn, &issuer.sealer, letterhead, &message, &to, about, now).await
}

pub(super) async fn mail_handed_over(
    conn: &mut PgConnection,
    sealer: &Sealer,
    letterhead: &Letterhead,
    visit: &Visit,
    connection: &Connection,
    new_contact: &EmailAddress,
    now: Moment,
) -> db::Result<()> {
    let Ok(to) = visit.contact_email.parse() else {
        return Ok(());
    };
    let message = HandedOver {
        company: &connection.company,
        vendor: vendor(&connection.integration),
        new_contact,
    };
    queue(conn, sealer, letterhead, &message, &to, connection.id, now).await
}

pub(super) async fn mail_linked(
    conn: &mut PgConnection,
    sealer: &Sealer,
    letterhead: &Letterhead,
    connection: &Connection,
    link: &Link,
    now: Moment,
) -> db::Result<()> {
    let Ok(to) = link.email.parse() else {
        return Ok(());
    };
    let message = Linked {
        company: &connection.company,
        vendor: vendor(&connection.integration),
    };
    queue(conn, sealer, letterhead, &message, &to, connection.id, now).await
}

pub(super) async fn queue(
    conn: &mut PgConnection,
    sealer: &Sealer,
    letterhead: &Letterhead,
    message: &impl Message,
    to: &EmailAddress,
    about: ConnectionId,
    now: Moment,
) -> db::Result<()> {
    let sender = Sender {
        name: &letterhead.brand.operator,
        product: &letterhead.brand.product_name,
        support: &letterhead.brand.support_email,
    };
    let draft = message.draft(sender, to).about(about);
    mail::queue(conn, sealer, &draft, now).await?;
    Ok(())
}

/// What the vendor is called on its own screens.
pub(super) fn vendor(integration: &str) -> &str {
    registry::find(integration).map_or(integration, |pack| &pack.short_name)
}
