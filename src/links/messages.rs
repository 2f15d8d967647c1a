//! What links say by mail.

use sqlx::PgConnection;

use super::{Issuer, SetupToken, Visit, store};
use crate::{
    base::{email_address::EmailAddress, time::Moment, token::PlainToken},
    connections::Connection,
    db,
    vault::Sealer,
};

/// What mails say of the deployment.
#[derive(Debug, Clone)]
pub struct Letterhead {
    pub product_name: String,
    pub support_email: EmailAddress,
}

/// A link to mail.
pub(super) struct Invitation<'a> {
    pub connection: &'a Connection,
    pub email: &'a EmailAddress,
    pub token: &'a SetupToken,
    pub expires_at: Moment,
    pub handed_over_by: Option<&'a str>,
}

pub(super) async fn mail_link(
    conn: &mut PgConnection,
    issuer: &Issuer,
    letterhead: &Letterhead,
    invitation: &Invitation<'_>,
    now: Moment,
) -> db::Result<()> {
    let _ = (conn, issuer, letterhead, invitation, now);
    Ok(())
}

pub(super) async fn mail_code(
    conn: &mut PgConnection,
    issuer: &Issuer,
    link: &store::Held,
    code: &PlainToken,
    now: Moment,
) -> db::Result<()> {
    let _ = (conn, issuer, link, code, now);
    Ok(())
}

pub(super) async fn mail_handed_over(
    conn: &mut PgConnection,
    sealer: &Sealer,
    letterhead: &Letterhead,
    visit: &Visit,
    to: &EmailAddress,
    now: Moment,
) -> db::Result<()> {
    let _ = (conn, sealer, letterhead, visit, to, now);
    Ok(())
}
