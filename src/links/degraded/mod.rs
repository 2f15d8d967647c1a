//! Telling a customer's contact, once, that a linked account works no longer as it did, with a link
//! that opens at the step that helps.

pub(super) mod store;

use sqlx::PgConnection;

use super::{
    IssueError, Issuer, LIFETIME,
    issue::{New, Reason, insert},
};
use crate::{
    audit::Actor,
    base::time::{Duration, Moment},
    connections::Connection,
    db,
    integrations::{
        pack::{Pack, StepKind},
        registry,
        verdict::Cause,
    },
};

/// Who was seen within this time is at work with the link they have, and is left to it.
const AT_WORK: Duration = Duration::hours(1);

/// What is the matter with an account.
#[derive(Debug, Clone, Default)]
pub struct Trouble {
    /// Ids of the required permissions that are missing.
    pub missing: Vec<String>,
    /// Why the account could not be looked at.
    pub cause: Option<Cause>,
}

impl Trouble {
    /// The step of the guide that helps: where credentials are typed in, or where each box is named
    /// and checked again.
    fn step<'a>(&self, pack: &'a Pack) -> Option<&'a str> {
        let kind = match self.cause {
            Some(Cause::Rejected | Cause::Swapped | Cause::ExtraText | Cause::WrongAccount) => {
                StepKind::Credentials
            }
            _ => StepKind::Check,
        };
        let step = pack.guide.steps.iter().find(|step| step.kind == kind);
        step.map(|step| step.id.as_str())
    }
}

/// Issues a link to who was invited last and mails it with what is the matter. Whose link staff
/// revoked is passed over: they meant to shut it. `false` when nobody was told: no mail is set up,
/// nobody is left to tell, or somebody is at work with a link just now.
pub async fn tell_degraded(
    conn: &mut PgConnection,
    issuer: &Issuer,
    connection: &Connection,
    trouble: &Trouble,
    now: Moment,
) -> db::Result<bool> {
    let told = store::contact_to_tell(conn, connection.id).await?;
    let told = told.and_then(|told| Some((told.email.parse().ok()?, told.voice())));
    let (true, Some((email, voice))) = (issuer.mail_is_on(), told) else {
        return Ok(false);
    };
    let step = registry::find(&connection.integration).and_then(|pack| trouble.step(pack));
    let Some(step) = step else {
        return Ok(false);
    };
    if store::is_in_use(conn, connection.id, now - AT_WORK).await? {
        return Ok(false);
    }
    let new = New {
        email: &email,
        lifetime: LIFETIME,
        by_mail: true,
        voice: &voice,
        why: Reason::Degraded { trouble, step },
    };
    match insert(conn, issuer, connection.id, &new, &Actor::System, now).await {
        Ok(_) => Ok(true),
        Err(IssueError::Database(fault)) => Err(fault),
        Err(IssueError::Disconnected | IssueError::Lifetime | IssueError::UnknownProfile(_)) => {
            Ok(false)
        }
    }
}
