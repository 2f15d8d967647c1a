//! "Send me a new one": who holds a link that ran out of time may have a new one sent, to the
//! invited address and to no other.

mod store;

use sqlx::PgConnection;

use super::{
    Ended, IssueError, Issuer, Reissue, SetupToken, Voice, code::masked, issue, store as links,
};
use crate::{
    audit::Actor,
    base::{
        ids::LinkId,
        time::{Duration, Moment},
        token::{PlainToken, TokenDigest},
    },
    connections, db,
};

/// For so long after a link has run out a new one may be asked for with it, and staff may revoke it.
pub(super) const ASKED_FOR: Duration = Duration::days(30);

/// Enough for a mail that was lost twice; too few to pester anybody with.
pub const A_DAY: i64 = 3;

/// What is told of a dead link to who holds it.
#[derive(Debug, Clone)]
pub struct Gone {
    pub ended: Ended,
    /// The link's public id.
    pub link: String,
    pub voice: Voice,
    pub offer: Offer,
}

/// Whether a new link may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// It would go there, shown as `a…@acme.example`.
    To(String),
    /// One was sent there already and was not opened yet; another may be asked for.
    Again(String),
    /// Somebody has to be written to.
    None,
}

/// How somebody shows that they hold the dead link.
#[derive(Clone, Copy)]
pub struct Proofs<'a> {
    /// Its token.
    pub token: Option<&'a PlainToken>,
    /// The cookie of a visit that it opened.
    pub visit: Option<&'a PlainToken>,
}

/// What came of asking.
#[derive(Debug)]
pub enum AskedAnew {
    /// A new link is on its way to the invited address, shown as `a…@acme.example`.
    Sent { to: String, voice: Voice },
    /// Several were sent lately; wait this long.
    TooMany { wait: Duration, voice: Voice },
    /// There is nothing to be had: nothing is held, or its link may not be sent anew.
    Refused,
}

/// What to tell of a link that has ended; `None` while it lives.
pub async fn gone(
    conn: &mut PgConnection,
    issuer: &Issuer,
    link: LinkId,
) -> db::Result<Option<Gone>> {
    let found = store::find(conn, link).await?;
    Ok(found.and_then(|found| {
        Some(Gone {
            ended: found.ended?,
            offer: offer(issuer, &found),
            voice: voice(&found),
            link: found.public_id,
        })
    }))
}

/// Only time may be made up for. What staff revoked stays revoked, what was handed over stays with
/// the colleague, a finished setup is finished, and a connection that has ended is issued for anew.
/// Who follows an older mail is helped as well, if the newest link was theirs and ran out, too.
fn offer(issuer: &Issuer, found: &store::Found) -> Offer {
    let by_time = matches!(found.ended, Some(Ended::Expired | Ended::Replaced));
    if !by_time
        || !found.is_setup
        || found.disconnected
        || !found.same_person
        || !issuer.mail_is_on()
    {
        return Offer::None;
    }
    let to = masked(&found.email);
    match found.newest_ended {
        Some(Ended::Expired) => Offer::To(to),
        // Nobody is at work with it, so that nobody is shut out.
        None if found.newest_waits => Offer::Again(to),
        _ => Offer::None,
    }
}

/// Sends a new link in place of the dead one of that public id, if what is shown proves it.
pub async fn ask_anew(
    conn: &mut PgConnection,
    issuer: &Issuer,
    public_id: &str,
    proofs: Proofs<'_>,
    lifetime: Duration,
    now: Moment,
) -> Result<AskedAnew, IssueError> {
    let Some(id) = proved(conn, public_id, proofs).await? else {
        return Ok(AskedAnew::Refused);
    };
    let Some(found) = store::find(conn, id).await? else {
        return Ok(AskedAnew::Refused);
    };
    // Whoever else issues or asks waits here; what decides is looked at afterwards.
    connections::hold(conn, found.connection_id).await?;
    let Some(found) = store::find(conn, id).await? else {
        return Ok(AskedAnew::Refused);
    };
    let voice = voice(&found);
    let (Offer::To(to) | Offer::Again(to), Ok(email)) =
        (offer(issuer, &found), found.email.parse())
    else {
        return Ok(AskedAnew::Refused);
    };
    let span = Duration::days(1);
    let asked = store::asked_since(conn, found.connection_id, now - span).await?;
    if asked.count >= A_DAY {
        let wait = asked.oldest.unwrap_or(now) + span - now;
        return Ok(AskedAnew::TooMany { wait, voice });
    }
    let order = Reissue {
        connection: found.connection_id,
        email: &email,
        lifetime,
        by_mail: true,
        voice: voice.clone(),
    };
    let step = found.start_step.as_deref();
    let by = Actor::Contact(found.email.clone());
    let issued = issue::issue_anew(conn, issuer, &order, step, &by, now).await?;
    store::mark(conn, issued.link_id, found.id).await?;
    Ok(AskedAnew::Sent { to, voice })
}

fn voice(found: &store::Found) -> Voice {
    Voice {
        language: found.language,
        brand: found.brand.clone(),
    }
}

/// The link of that public id, if its secret or a visit that it opened is shown.
async fn proved(
    conn: &mut PgConnection,
    public_id: &str,
    proofs: Proofs<'_>,
) -> db::Result<Option<LinkId>> {
    let Some(held) = store::link_of(conn, public_id).await? else {
        return Ok(None);
    };
    // A mail that came later holds a further token of the same link.
    if let Some(token) = proofs.token.and_then(SetupToken::brought)
        && let Some((link, secret)) = links::secret_of(conn, &token.public_id).await?
    {
        let kept = TokenDigest::from_stored(&secret);
        let is_right = kept.is_some_and(|kept| kept.matches(&token.secret.digest()));
        if is_right && link == held {
            return Ok(Some(held));
        }
    }
    let Some(visit) = proofs.visit else {
        return Ok(None);
    };
    let of_visit = store::link_of_visit(conn, &visit.digest()).await?;
    Ok(of_visit.filter(|link| *link == held))
}
