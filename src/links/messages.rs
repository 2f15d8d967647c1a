//! What links say by mail.

use std::sync::Arc;

use sqlx::PgConnection;

use super::{
    Issuer, Left, Link, SetupToken, Visit,
    degraded::Trouble,
    reminders::{Due, Notice},
    store,
};
use crate::{
    base::{email_address::EmailAddress, ids::ConnectionId, time::Moment, token::PlainToken},
    brands::Brand,
    connections::Connection,
    db,
    integrations::{
        pack::{Pack, Permission},
        registry,
    },
    mail::{
        self, BoxPlace,
        messages::{Degraded, HandedOver, Linked, Message, Sender, SetupLink, VisitCode, Why},
        notices::{CheckFinished, Expiring, LeftToDo, Reminder, Replaced, Unfinished},
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
    let language = letterhead.words.language();
    let pack = registry::find(&connection.integration);
    let pack = pack.map(|pack| pack.in_language(language.code()));
    let (url, code) = (
        invitation.token.url(&issuer.public_url),
        invitation.token.code(),
    );
    let boxes = trouble
        .missing
        .iter()
        .filter_map(|id| pack.map(|pack| Some(place(pack, pack.permission(id)?)))?)
        .collect();
    let cause = trouble
        .cause
        .zip(pack)
        .map(|(cause, pack)| pack.cause(cause));
    let message = Degraded {
        company: &connection.company,
        vendor: vendor(&connection.integration),
        granted_in: pack.map_or("", |pack| &pack.granted_in),
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

/// To somebody whose account got new credentials, or had others before.
pub(super) async fn mail_renewed(
    conn: &mut PgConnection,
    sealer: &Sealer,
    letterhead: &Letterhead,
    connection: &Connection,
    by: &str,
    to: &EmailAddress,
    now: Moment,
) -> db::Result<()> {
    let message = Replaced {
        company: &connection.company,
        vendor: vendor(&connection.integration),
        by,
        at: now,
    };
    queue(conn, sealer, letterhead, &message, to, connection.id, now).await
}

/// A reminder, or the note that the link ends soon, with the link and the one click that stops them.
pub(super) async fn mail_notice(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    due: &Due,
    (token, stop): (&SetupToken, &PlainToken),
    now: Moment,
) -> db::Result<()> {
    let Ok(to) = due.email.parse() else {
        return Ok(());
    };
    let mut page = issuer.public_url.clone();
    page.set_path(&format!("/mail/stop/{}", stop.expose_secret()));
    page.query_pairs_mut()
        .append_pair("lang", letterhead.words.language().code());
    if let Some(brand) = &due.voice.brand {
        page.query_pairs_mut().append_pair("brand", brand);
    }
    let (url, code) = (token.url(&issuer.public_url), token.code());
    let about = Unfinished {
        company: &due.company,
        vendor: vendor(&due.integration),
        mailed_at: due.mailed_at,
        valid_until: due.expires_at,
        url: url.expose_secret(),
        code: code.expose_secret(),
        stop: mail::Stop {
            url: page.to_string(),
            address: letterhead.brand.support_email.to_string(),
        },
    };
    let (sealer, id, begun) = (&issuer.sealer, due.connection, due.begun);
    match due.notice {
        Notice::Reminder => {
            let message = Reminder { about, begun };
            queue(conn, sealer, letterhead, &message, &to, id, now).await
        }
        Notice::Expiring => {
            let message = Expiring { about };
            queue(conn, sealer, letterhead, &message, &to, id, now).await
        }
    }
}

/// How a check ended, with the page where what is left is done.
pub(super) async fn mail_check_finished(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    invitation: &Invitation<'_>,
    left: &Left,
    now: Moment,
) -> db::Result<()> {
    let connection = invitation.connection;
    let Some(pack) = registry::find(&connection.integration) else {
        return Ok(());
    };
    let pack = pack.in_language(letterhead.words.language().code());
    let (url, code) = (
        invitation.token.url(&issuer.public_url),
        invitation.token.code(),
    );
    let left = match left {
        Left::Missing(ids) => LeftToDo::Tick {
            boxes: ids
                .iter()
                .filter_map(|id| Some(place(pack, pack.permission(id)?)))
                .collect(),
            granted_in: &pack.granted_in,
        },
        Left::Unconfirmed(count) => LeftToDo::Confirm(*count),
        Left::Cause(cause) => {
            let text = pack.cause(*cause);
            LeftToDo::Mend {
                happened: letterhead.brand.fill_plain(&text.customer),
                advice: letterhead.brand.fill_plain(&text.advice),
            }
        }
    };
    let message = CheckFinished {
        company: &connection.company,
        vendor: &pack.short_name,
        left,
        valid_until: invitation.expires_at,
        url: url.expose_secret(),
        code: code.expose_secret(),
    };
    let (to, about) = (invitation.email, connection.id);
    queue(conn, &issuer.sealer, letterhead, &message, to, about, now).await
}

/// Where a box is, in the vendor's words, and what they mean in the pack's language.
fn place(pack: &Pack, permission: &Permission) -> BoxPlace {
    let labels = [&permission.tab, &permission.group, &permission.item];
    let known = labels.iter().any(|label| pack.meaning(label).is_some());
    let meaning = labels.map(|label| pack.meaning(label).unwrap_or(label));
    BoxPlace {
        path: permission.path(),
        meaning: known.then(|| meaning.join(" › ")),
    }
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
        brand: &letterhead.brand,
        words: letterhead.words,
    };
    let draft = message.draft(sender, to).about(about);
    mail::queue(conn, sealer, &draft, now).await?;
    Ok(())
}

/// What the vendor is called on its own screens.
pub(super) fn vendor(integration: &str) -> &str {
    registry::find(integration).map_or(integration, |pack| &pack.short_name)
}
