//! Companies and the people invited there.

mod store;

use sqlx::PgConnection;

use crate::{
    base::{
        email_address::EmailAddress,
        ids::{CompanyId, ContactId},
        time::Moment,
    },
    db,
};

/// A company's name: some words on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyName(String);

/// Why a text is no company's name; reads as a sentence.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAName {
    #[error("Write the company's name, such as Acme Ltd.")]
    Empty,
    #[error("The company's name is longer than 200 characters. Shorten it.")]
    TooLong,
    #[error(
        "The company's name holds a line break or another control character. Write it on one line."
    )]
    ControlCharacter,
}

impl std::str::FromStr for CompanyName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NotAName::Empty);
        }
        if text.chars().count() > 200 {
            return Err(NotAName::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(NotAName::ControlCharacter);
        }
        Ok(Self(text.to_owned()))
    }
}

impl CompanyName {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The company of that name, whatever the case; made if there is none.
pub async fn find_or_add(
    conn: &mut PgConnection,
    name: &CompanyName,
    now: Moment,
) -> db::Result<CompanyId> {
    store::find_or_insert(conn, name.as_str(), now).await
}

/// The person with that address at the company; made if there is none.
pub async fn find_or_add_contact(
    conn: &mut PgConnection,
    company: CompanyId,
    email: &EmailAddress,
    now: Moment,
) -> db::Result<ContactId> {
    store::find_or_insert_contact(conn, company, email.as_str(), now).await
}
