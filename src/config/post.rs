//! Mail: the server, the sender, and whether people are reminded.

use clap::Args;
use secrecy::SecretString;

use super::Faults;
use crate::{base::email_address::EmailAddress, links::reminders::Reminding, mail::Transport};

/// What the portal mails, and by whom.
#[derive(Debug, Args)]
pub struct MailArgs {
    /// Mail server, such as smtps://user:password@smtp.example.com; without it links are copied
    #[arg(long, env = "KEYWAY_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<SecretString>,
    /// Sender of mails, such as "Example <setup@example.com>"
    #[arg(long, env = "KEYWAY_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Whether people who stopped half-way are reminded: on, off, or hours of the day (UTC) such as 7-16
    #[arg(long, env = "KEYWAY_REMINDERS", default_value = "on")]
    pub reminders: String,
}

impl MailArgs {
    /// Without a mail server mail is off; with one it needs a sender.
    pub(super) fn transport(
        &self,
        reply_to: Option<&EmailAddress>,
        faults: &mut Faults,
    ) -> Option<Transport> {
        let url = self.smtp_url.as_ref()?;
        let example = "\"Example <setup@example.com>\"";
        let from = faults.need("KEYWAY_MAIL_FROM", self.mail_from.as_ref(), example)?;
        faults.keep("KEYWAY_SMTP_URL", Transport::new(url, from, reply_to))
    }

    pub(super) fn reminding(&self, faults: &mut Faults) -> Reminding {
        let read = faults.keep("KEYWAY_REMINDERS", self.reminders.parse());
        read.unwrap_or(Reminding::OFF)
    }
}
