//! Support staff: their accounts, how they sign in, and what slows down who is guessing.
//!
//! Signing in takes two steps, so that no database connection waits while a password is
//! tried: [`begin_sign_in`] counts the try before it is made (a hundred at once are a hundred
//! counted), [`Attempt::with`] tries the password, [`finish_sign_in`] opens the session and
//! takes the count back. An unknown address, a disabled account and a wrong password get the
//! same answer after the same work.

mod password;
mod sessions;
mod store;
mod throttle;

use serde_json::json;
use sqlx::PgConnection;

pub use password::{NoTurn, Password, TooWeak};
pub use sessions::{ABSOLUTE, IDLE, Presence, Session, end_session, session};
pub use throttle::Throttled;

use crate::{
    audit::{self, Actor},
    base::{email_address::EmailAddress, ids::StaffId, time::Moment, token::PlainToken},
    db,
};
use password::Hash;
use secrecy::SecretString;

/// A staff account.
#[derive(Debug, Clone)]
pub struct Member {
    pub id: StaffId,
    pub email: String,
    pub created_at: Moment,
    pub disabled_at: Option<Moment>,
    /// When they last asked for a page, in any browser.
    pub last_seen_at: Option<Moment>,
}

/// What adding an account came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    New(StaffId),
    /// It was disabled; it is open again and has the new password.
    Reopened(StaffId),
}

#[derive(Debug, thiserror::Error)]
pub enum AddError {
    #[error("there is a staff account for {0} already")]
    Taken(EmailAddress),
    #[error(transparent)]
    NoTurn(#[from] NoTurn),
    #[error(transparent)]
    Db(#[from] db::Error),
}

/// What disabling an account came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disabled {
    /// It is shut, and this many sessions ended with it.
    Now {
        sessions: u64,
    },
    Before(Moment),
    NoSuchAccount,
}

/// A try to sign in that was counted and may be made.
pub struct Attempt {
    /// `None` when what was typed is no address.
    email: Option<EmailAddress>,
    /// The network it comes from.
    from: String,
    account: Option<(StaffId, Hash)>,
}

/// A try that was made.
pub struct Tried {
    attempt: Attempt,
    right: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    #[error(transparent)]
    Throttled(#[from] Throttled),
    #[error(transparent)]
    Db(#[from] db::Error),
}

/// Makes an account, or opens a disabled one again with a new password.
pub async fn add(
    conn: &mut PgConnection,
    email: &EmailAddress,
    password: Password,
    by: &Actor,
    now: Moment,
) -> Result<Added, AddError> {
    let hash = password.hash().await?;
    let added = if let Some(id) = store::insert(conn, email.as_str(), &hash, now).await? {
        Added::New(id)
    } else if let Some(id) = store::reopen(conn, email.as_str(), &hash).await? {
        Added::Reopened(id)
    } else {
        return Err(AddError::Taken(email.clone()));
    };
    let (id, again) = match added {
        Added::New(id) => (id, false),
        Added::Reopened(id) => (id, true),
    };
    let detail = json!({ "staff_id": id, "email": email, "reopened": again });
    audit::record(conn, by, "staff.added", None, detail, now).await?;
    Ok(added)
}

/// Every account, in the order of their addresses.
pub async fn list(conn: &mut PgConnection) -> db::Result<Vec<Member>> {
    store::list(conn).await
}

/// Shuts an account and ends all its sessions at once.
pub async fn disable(
    conn: &mut PgConnection,
    email: &EmailAddress,
    by: &Actor,
    now: Moment,
) -> db::Result<Disabled> {
    let Some(id) = store::disable(conn, email.as_str(), now).await? else {
        let before = store::disabled_at(conn, email.as_str()).await?;
        return Ok(before.map_or(Disabled::NoSuchAccount, Disabled::Before));
    };
    let sessions = store::end_all_sessions(conn, id, now).await?;
    let detail = json!({ "staff_id": id, "email": email, "sessions_ended": sessions });
    audit::record(conn, by, "staff.disabled", None, detail, now).await?;
    Ok(Disabled::Now { sessions })
}

/// Counts a try to sign in, or says how long to wait. Commit it before the password is tried.
pub async fn begin_sign_in(
    conn: &mut PgConnection,
    typed: &str,
    from: String,
    now: Moment,
) -> Result<Attempt, SignInError> {
    let email: Option<EmailAddress> = typed.parse().ok();
    // What is no address is not kept: it may be a password in the wrong box.
    let key = email
        .as_ref()
        .map_or_else(String::new, |email| email.as_str().to_lowercase());
    throttle::count(conn, &key, &from, now).await?;
    let account = match &email {
        Some(email) => store::open_account(conn, email.as_str()).await?,
        None => None,
    };
    Ok(Attempt {
        email,
        from,
        account,
    })
}

impl Attempt {
    /// Tries the password, off the async threads.
    pub async fn with(mut self, password: SecretString) -> Result<Tried, NoTurn> {
        let (id, hash) = self.account.take().unzip();
        let right = password::opens(password, hash).await?;
        self.account = id.map(|id| (id, Hash::from_stored(String::new())));
        Ok(Tried {
            attempt: self,
            right,
        })
    }
}

/// Opens a session after the right password and takes the count back; `None` after a wrong one.
/// The session the browser came with, if any, ends.
pub async fn finish_sign_in(
    conn: &mut PgConnection,
    tried: Tried,
    before: Option<&PlainToken>,
    now: Moment,
) -> db::Result<Option<PlainToken>> {
    let Tried { attempt, right } = tried;
    let opened = match &attempt.account {
        // Asked again: it may have been disabled while the password was tried.
        Some((id, _)) if right && store::holds_open(conn, *id).await? => Some(*id),
        _ => None,
    };
    let (Some(staff), Some(email)) = (opened, &attempt.email) else {
        let detail = json!({ "email": attempt.email, "from": attempt.from });
        audit::record(
            conn,
            &Actor::Anyone,
            "staff.sign_in_failed",
            None,
            detail,
            now,
        )
        .await?;
        return Ok(None);
    };
    throttle::forgive(conn, &email.as_str().to_lowercase(), &attempt.from).await?;
    if let Some(before) = before {
        store::end_session_with(conn, &before.digest(), now).await?;
    }
    let token = sessions::open(conn, staff, now).await?;
    let by = Actor::Staff(email.to_string());
    let detail = json!({ "from": attempt.from });
    audit::record(conn, &by, "staff.signed_in", None, detail, now).await?;
    Ok(Some(token))
}
