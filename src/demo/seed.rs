//! What a demo starts with: a staff account, and a company that was just invited.

use std::path::Path;

use super::{Outcome, kept::Kept};
use crate::{
    audit::Actor,
    base::{email_address::EmailAddress, time},
    db::Db,
    integrations::registry,
    links::{self, Issuer, Order},
    staff::{self, AddError, Password},
};

pub(super) const STAFF: &str = "support@demo.example";

/// The first account, with the password that is kept; a new one when there is none.
pub(super) async fn staff(db: &Db, kept: &mut Kept, data: &Path) -> Outcome<()> {
    let email: EmailAddress = STAFF.parse()?;
    let known = kept.has_password();
    if !known {
        kept.set_password(Password::generate().show_once());
        kept.write(data)?;
    }
    let password =
        || -> Outcome<Password> { Ok(Password::choose(kept.password()?.into(), &email)?) };
    let now = time::now();
    let mut tx = db.begin().await?;
    match staff::add(&mut tx, &email, password()?, &Actor::Operator, now).await {
        Ok(_) => {}
        Err(AddError::Taken(_)) if known => {}
        // The folder was emptied but the database was not: give the account the new password.
        Err(AddError::Taken(_)) => {
            staff::disable(&mut tx, &email, &Actor::Operator, now).await?;
            staff::add(&mut tx, &email, password()?, &Actor::Operator, now).await?;
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(tx.commit().await?)
}

/// A fresh link for the demo's company, mailed like any other; the one before is replaced.
pub(super) async fn link(db: &Db, issuer: &Issuer) -> Outcome<String> {
    let order = Order {
        company: "Acme Ltd".parse()?,
        email: "ana@acme.example".parse()?,
        pack: registry::find("hibob").ok_or("the HiBob pack is built in")?,
        access_profile: "full".to_owned(),
        lifetime: links::LIFETIME,
        by_mail: true,
        voice: crate::links::Voice::default(),
    };
    let mut tx = db.begin().await?;
    let issued = links::issue(&mut tx, issuer, &order, &Actor::Operator, time::now()).await?;
    tx.commit().await?;
    Ok(issued.url.expose_secret().to_owned())
}
