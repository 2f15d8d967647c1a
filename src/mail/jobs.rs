//! Sending a mail that waits in the queue.

use std::{str::FromStr as _, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    Body,
    store::{self, Waiting},
    transport::{Letter, Said, SendFault, Transport},
};
use crate::{
    base::{
        email_address::EmailAddress,
        ids::MailId,
        time::{self, Moment},
        token,
    },
    brands::{Brands, Logo},
    jobs::{Job, JobContext, Outcome},
    vault::{OpenError, Opener, Place},
};

/// What a worker needs to send mails.
pub struct Postman {
    pub transport: Transport,
    pub opener: Opener,
    /// Whose logos the mails carry.
    pub brands: Brands,
    pub pace: Pace,
}

/// How long to wait between tries: doubled each time, up to `longest`.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    pub first: Duration,
    pub longest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(30),
            longest: Duration::from_secs(3600),
        }
    }
}

impl Pace {
    /// The pause after this many tries, spread by a quarter to either side.
    fn pause(self, attempts: i32) -> time::Duration {
        let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or(0);
        let pause = self.first.saturating_mul(1 << doublings).min(self.longest);
        let share =
            0.75 + 0.5 * f64::from(u16::from_be_bytes(token::random())) / f64::from(u16::MAX);
        time::Duration::from_std(pause.mul_f64(share)).unwrap_or(time::Duration::hours(1))
    }
}

/// Sends one mail.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMail {
    pub mail_id: MailId,
}

impl Job for SendMail {
    const NAME: &'static str = "mail.send";
    /// Never the limit: a mail is given up by its age.
    const MAX_ATTEMPTS: i16 = 100;
    /// Somebody may be waiting for a code.
    const PRIORITY: i16 = -10;

    async fn run(self, ctx: &JobContext) -> Outcome {
        match self.send(ctx).await {
            Ok(outcome) | Err(outcome) => outcome,
        }
    }
}

impl SendMail {
    async fn send(&self, ctx: &JobContext) -> Result<Outcome, Outcome> {
        let postman: &Postman = ctx.service()?;
        let Some(mail) = store::begin_try(&ctx.pool, self.mail_id).await? else {
            // Sent or given up already: the run before this one did not get to say so.
            return Ok(Outcome::Done);
        };
        match self.try_once(postman, &mail).await {
            Ok(()) => {
                self.mark_sent(ctx).await?;
                count("sent");
                Ok(Outcome::Done)
            }
            Err(SendFault::Lasting(said)) => self.fail(ctx, &said).await,
            Err(SendFault::Passing(said)) => {
                self.wait(ctx, postman.pace, &mail, &said, false).await
            }
            Err(SendFault::Unclear(said)) if mail.unclear_tries > 0 => self.fail(ctx, &said).await,
            Err(SendFault::Unclear(said)) => self.wait(ctx, postman.pace, &mail, &said, true).await,
        }
    }

    async fn try_once(&self, postman: &Postman, mail: &Waiting) -> Result<(), SendFault> {
        let body = self.open(&postman.opener, &mail.sealed_body)?;
        let to = EmailAddress::from_str(&mail.to)
            .map_err(|_| SendFault::lasting("The address is not one that mail can be sent to."))?;
        let letter = Letter {
            id: self.mail_id,
            to: &to,
            subject: &mail.subject,
            text: &body.text,
            html: &body.html,
            reply_to: body.reply_to.as_deref(),
            stop: body.stop.as_ref(),
            logo: body
                .logo
                .as_deref()
                .and_then(|digest| logo(&postman.brands, digest)),
        };
        postman.transport.send(&letter, time::now()).await
    }

    fn open(&self, opener: &Opener, sealed: &[u8]) -> Result<Body, SendFault> {
        let plain =
            opener
                .open(&Place::Mail(self.mail_id), sealed)
                .map_err(|fault| match fault {
                    // Whoever runs this may have forgotten the key, and can still bring it.
                    OpenError::UnknownKey(_) => SendFault::passing(
                        "The keyring lacks the key that this mail was sealed with.",
                    ),
                    OpenError::UnknownFormat | OpenError::Refused => unreadable(),
                })?;
        serde_json::from_slice(&plain).map_err(|_| unreadable())
    }

    /// The server has it: a mark that is not made means a second mail, so it is tried hard.
    async fn mark_sent(&self, ctx: &JobContext) -> Result<(), Outcome> {
        let mut tries = 0;
        while let Err(fault) = store::mark_sent(&ctx.pool, self.mail_id, time::now()).await {
            tries += 1;
            if tries == 5 {
                return Err(fault.into());
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        Ok(())
    }

    async fn wait(
        &self,
        ctx: &JobContext,
        pace: Pace,
        mail: &Waiting,
        said: &Said,
        unclear: bool,
    ) -> Result<Outcome, Outcome> {
        let at = time::now() + pace.pause(mail.attempts);
        if at > last_useful_moment(mail) || ctx.is_last_attempt() {
            return self.fail(ctx, said).await;
        }
        store::mark_waiting(&ctx.pool, self.mail_id, at, &said.words, unclear).await?;
        count("waiting");
        Err(Outcome::RetryAt {
            at,
            why: said.for_the_log(),
        })
    }

    async fn fail(&self, ctx: &JobContext, said: &Said) -> Result<Outcome, Outcome> {
        store::mark_failed(&ctx.pool, self.mail_id, &said.words).await?;
        count("failed");
        Ok(Outcome::GiveUp(said.for_the_log()))
    }
}

/// One that is gone meanwhile leaves its name: what stands for it where pictures are not shown.
fn logo<'a>(brands: &'a Brands, digest: &str) -> Option<&'a Logo> {
    let mut logos = brands.all().filter_map(|brand| brand.look.logo.as_ref());
    logos.find(|logo| logo.digest == digest)
}

fn unreadable() -> SendFault {
    SendFault::lasting("The sealed text of this mail does not open.")
}

fn last_useful_moment(mail: &Waiting) -> Moment {
    mail.created_at + mail.kind.useful_for()
}

fn count(outcome: &'static str) {
    metrics::counter!("keyway_mails_total", "outcome" => outcome).increment(1);
}
