//! Issuing a link: company, connection, link, mail and audit row in one transaction.

use serde_json::json;
use sqlx::PgConnection;
use url::Url;

use super::{
    LIFETIME, LONGEST_LIFETIME, SHORTEST_LIFETIME, SetupToken, SetupUrl, Visit, Voice,
    degraded::Trouble,
    live,
    messages::{self, Letterhead},
    store, visit,
};
use crate::{
    audit::{self, Actor},
    base::{
        email_address::EmailAddress,
        ids::{ConnectionId, LinkId},
        time::{Duration, Moment},
    },
    brands::Brands,
    companies::{self, CompanyName},
    connections::{self, Connection, State},
    db,
    integrations::pack::Pack,
    mail::messages::Why,
    vault::Sealer,
    words::Words,
};

/// What issuing needs beside the order.
#[derive(Clone)]
pub struct Issuer {
    pub public_url: Url,
    pub sealer: Sealer,
    pub brands: Brands,
    /// Without a mail server links are handed over by copying.
    pub mail_is_on: bool,
}

/// What to issue.
pub struct Order<'a> {
    pub company: CompanyName,
    pub email: EmailAddress,
    pub pack: &'a Pack,
    pub access_profile: String,
    pub lifetime: Duration,
    /// `false` to hand the link over by copying, although mail is on.
    pub by_mail: bool,
    pub voice: Voice,
}

/// What to issue for a connection that there is.
pub struct Reissue<'a> {
    pub connection: ConnectionId,
    pub email: &'a EmailAddress,
    pub lifetime: Duration,
    pub by_mail: bool,
    pub voice: Voice,
}

/// A link that was issued. The address is in it, once.
#[derive(Debug)]
pub struct Issued {
    pub link_id: LinkId,
    pub connection_id: ConnectionId,
    pub url: SetupUrl,
    pub expires_at: Moment,
    pub mailed: bool,
    /// Whether it took the place of a live one.
    pub replaced: bool,
}

/// Why no link was issued; each reads as a sentence.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    #[error("A link lives between 1 hour and 30 days. Choose a time between the two.")]
    Lifetime,
    #[error("There is no access profile “{0}” for this integration.")]
    UnknownProfile(String),
    #[error("This connection has ended. Issue a link for the company anew.")]
    Disconnected,
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Why a link was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum HandOverError {
    #[error("Keyway cannot send mail here, so it cannot invite your colleague.")]
    NoMail,
    #[error("This is the address the link was sent to already.")]
    SamePerson,
    #[error("This link was replaced or switched off a moment ago. Only the newest link works.")]
    Ended,
    #[error(transparent)]
    Issue(#[from] IssueError),
}

impl Issuer {
    pub fn mail_is_on(&self) -> bool {
        self.mail_is_on
    }

    /// Who writes, and in which language; `None` when no mail server is set.
    pub(super) fn letterhead(&self, voice: &Voice) -> Option<Letterhead> {
        self.mail_is_on.then(|| Letterhead {
            brand: self.brands.of(voice.brand.as_deref()).clone(),
            words: Words(voice.language.unwrap_or_default()),
        })
    }
}

/// Issues a link for a company; makes company and connection where there are none.
pub async fn issue(
    conn: &mut PgConnection,
    issuer: &Issuer,
    order: &Order<'_>,
    by: &Actor,
    now: Moment,
) -> Result<Issued, IssueError> {
    if order.pack.profile(&order.access_profile).is_none() {
        return Err(IssueError::UnknownProfile(order.access_profile.clone()));
    }
    let company = companies::find_or_add(conn, &order.company, now).await?;
    let connection = connections::find_or_create(
        conn,
        company,
        &order.pack.key,
        &order.access_profile,
        by,
        now,
    )
    .await?;
    let new = New {
        email: &order.email,
        lifetime: order.lifetime,
        by_mail: order.by_mail,
        voice: &order.voice,
        why: Reason::Asked,
    };
    insert(conn, issuer, connection, &new, by, now).await
}

/// Issues a link for a connection that there is; a live one is replaced.
pub async fn issue_for(
    conn: &mut PgConnection,
    issuer: &Issuer,
    order: &Reissue<'_>,
    by: &Actor,
    now: Moment,
) -> Result<Issued, IssueError> {
    let new = New {
        email: order.email,
        lifetime: order.lifetime,
        by_mail: order.by_mail,
        voice: &order.voice,
        why: Reason::Asked,
    };
    insert(conn, issuer, order.connection, &new, by, now).await
}

/// Issues a link in place of one that ran out, to whom that one was for; it opens where that did.
pub(super) async fn issue_anew(
    conn: &mut PgConnection,
    issuer: &Issuer,
    order: &Reissue<'_>,
    step: Option<&str>,
    by: &Actor,
    now: Moment,
) -> Result<Issued, IssueError> {
    let new = New {
        email: order.email,
        lifetime: order.lifetime,
        by_mail: order.by_mail,
        voice: &order.voice,
        why: Reason::RanOut { step },
    };
    insert(conn, issuer, order.connection, &new, by, now).await
}

/// The invited person hands the setup over to a colleague: a new link goes to the colleague, the
/// old one ends, and the invited person is told by mail.
pub async fn hand_over(
    conn: &mut PgConnection,
    issuer: &Issuer,
    visit: &Visit,
    to: &EmailAddress,
    now: Moment,
) -> Result<Issued, HandOverError> {
    let Some(letterhead) = &issuer.letterhead(&visit.voice) else {
        return Err(HandOverError::NoMail);
    };
    if visit.contact_email.eq_ignore_ascii_case(to.as_str()) {
        return Err(HandOverError::SamePerson);
    }
    let held = visit::hold(conn, visit).await.map_err(IssueError::from)?;
    let Ok(connection) = held else {
        return Err(HandOverError::Ended);
    };
    let newest = live(conn, visit.connection_id)
        .await
        .map_err(IssueError::from)?;
    if newest.is_none_or(|link| link.id != visit.link_id) {
        return Err(HandOverError::Ended);
    }
    let left = (visit.expires_at - now).clamp(SHORTEST_LIFETIME, LIFETIME);
    let new = New {
        email: to,
        lifetime: left,
        by_mail: true,
        voice: &visit.voice,
        why: Reason::HandedOver(&visit.contact_email),
    };
    let by = visit.actor();
    let issued = insert(conn, issuer, visit.connection_id, &new, &by, now).await?;
    let sealer = &issuer.sealer;
    messages::mail_handed_over(conn, sealer, letterhead, visit, &connection, to, now)
        .await
        .map_err(IssueError::from)?;
    Ok(issued)
}

pub(super) struct New<'a> {
    pub email: &'a EmailAddress,
    pub lifetime: Duration,
    pub by_mail: bool,
    pub voice: &'a Voice,
    pub why: Reason<'a>,
}

/// Why a link is issued.
#[derive(Clone, Copy)]
pub(super) enum Reason<'a> {
    Asked,
    HandedOver(&'a str),
    /// The one before ran out of time; the link opens where that one did.
    RanOut {
        step: Option<&'a str>,
    },
    /// The account works no longer as it did; the link opens at the step that helps.
    Degraded {
        trouble: &'a Trouble,
        step: &'a str,
    },
}

pub(super) async fn insert(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: ConnectionId,
    new: &New<'_>,
    by: &Actor,
    now: Moment,
) -> Result<Issued, IssueError> {
    if !(SHORTEST_LIFETIME..=LONGEST_LIFETIME).contains(&new.lifetime) {
        return Err(IssueError::Lifetime);
    }
    let connection: Connection = connections::hold(conn, connection)
        .await?
        .filter(|found| found.state != State::Disconnected)
        .ok_or(IssueError::Disconnected)?;
    let contact =
        companies::find_or_add_contact(conn, connection.company_id, new.email, now).await?;
    let replaced = live(conn, connection.id).await?;
    store::replace_all(conn, connection.id, now).await?;
    let token = SetupToken::generate().speaking(new.voice);
    let expires_at = now + new.lifetime;
    let letterhead = issuer.letterhead(new.voice).filter(|_| new.by_mail);
    let row = store::New {
        id: LinkId::new(),
        connection: connection.id,
        contact,
        public_id: &token.public_id,
        secret: token.secret.digest(),
        issued_by: &by.to_string(),
        expires_at,
        start_step: match new.why {
            Reason::Degraded { step, .. } => Some(step),
            Reason::RanOut { step } => step,
            Reason::Asked | Reason::HandedOver(_) => None,
        },
        step: None,
        voice: new.voice,
        mailed: letterhead.is_some(),
        anew: matches!(by, Actor::Staff(_) | Actor::Operator),
    };
    store::insert(conn, &row, now).await?;
    let mailed = match &letterhead {
        Some(letterhead) => {
            let invitation = messages::Invitation {
                connection: &connection,
                email: new.email,
                token: &token,
                expires_at,
            };
            let why = match (new.why, &replaced) {
                (Reason::Degraded { trouble, .. }, _) => {
                    messages::mail_degraded(conn, issuer, letterhead, &invitation, trouble, now)
                        .await?;
                    None
                }
                (Reason::HandedOver(by), _) => Some(Why::HandedOver { by }),
                (Reason::Asked, Some(_)) | (Reason::RanOut { .. }, _) => Some(Why::Replaced),
                (Reason::Asked, None) => Some(Why::Asked { by: None }),
            };
            if let Some(why) = why {
                messages::mail_link(conn, issuer, letterhead, &invitation, why, now).await?;
            }
            true
        }
        None => false,
    };
    let action = match (new.why, &replaced) {
        (Reason::HandedOver(_), _) => "link.handed_over",
        (Reason::RanOut { .. }, _) => "link.asked_anew",
        (_, Some(_)) => "link.replaced",
        (_, None) => "link.issued",
    };
    let detail = json!({
        "link": row.id, "to": new.email, "expires_at": expires_at, "mailed": mailed,
        "replaces": replaced.as_ref().map(|link| link.id),
    });
    audit::record(conn, by, action, Some(connection.id), detail, now).await?;
    connections::announce(conn, connection.id).await?;
    Ok(Issued {
        link_id: row.id,
        connection_id: connection.id,
        url: token.url(&issuer.public_url),
        expires_at,
        mailed,
        replaced: replaced.is_some(),
    })
}
