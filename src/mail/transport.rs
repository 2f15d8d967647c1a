//! Handing a mail to the operator's mail server, and telling what came of it.
//!
//! Every mail gets a connection of its own: they are few, and only so is it known how far the
//! exchange had come when it broke off.

use std::{fmt, time::Duration};

use lettre::{
    Message,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header},
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailParameter},
    },
};
use secrecy::{ExposeSecret, SecretString};

pub use super::server::TransportFault;
use super::{
    Stop,
    server::{Security, Server},
};
use crate::{
    base::{email_address::EmailAddress, ids::MailId, time::Moment},
    brands::Logo,
};

/// How long each half of the exchange may take: up to the mail itself, and from there on.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much of a mail server's answer is kept.
const LONGEST_ANSWER: usize = 240;

/// The way to the mail server. It holds the password, so it does not show itself.
pub struct Transport {
    server: Server,
    hello: ClientId,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    patience: Duration,
}

/// A mail, opened, on its way.
pub(super) struct Letter<'a> {
    pub id: MailId,
    pub to: &'a EmailAddress,
    pub subject: &'a str,
    pub text: &'a str,
    pub html: &'a str,
    /// Where an answer goes, if not to where all answers go.
    pub reply_to: Option<&'a str>,
    pub stop: Option<&'a Stop>,
    /// A picture that its HTML shows.
    pub logo: Option<&'a Logo>,
}

/// Why a mail was not taken.
#[derive(Debug)]
pub(super) enum SendFault {
    /// Trying again may help.
    Passing(Said),
    /// The server will not take this mail.
    Lasting(Said),
    /// The server had the whole mail when the line went dead: it may or may not have taken it.
    Unclear(Said),
}

/// What the mail server said, or what we say for it.
#[derive(Debug)]
pub(super) struct Said {
    /// For staff. It may name the address.
    pub words: String,
    code: Option<String>,
}

impl SendFault {
    pub(super) fn passing(words: &str) -> Self {
        Self::Passing(Said::ours(words))
    }

    pub(super) fn lasting(words: &str) -> Self {
        Self::Lasting(Said::ours(words))
    }
}

impl Said {
    fn ours(words: &str) -> Self {
        Self {
            words: words.to_owned(),
            code: None,
        }
    }

    /// The same without what may name a person.
    pub(super) fn for_the_log(&self) -> String {
        match &self.code {
            Some(code) => format!("the mail server answered {code}"),
            None => self.words.clone(),
        }
    }
}

impl Transport {
    /// Takes `KEYWAY_SMTP_URL`, `KEYWAY_MAIL_FROM` and where answers go. Connects to nothing yet.
    pub fn new(
        url: &SecretString,
        from: &str,
        reply_to: Option<&EmailAddress>,
    ) -> Result<Self, TransportFault> {
        let server = Server::parse(url.expose_secret())?;
        let from: Mailbox = from
            .trim()
            .parse()
            .map_err(|_| TransportFault::From(from.to_owned()))?;
        let reply_to = reply_to
            .map(|address| address.as_str().parse())
            .transpose()
            .map_err(|_| TransportFault::ReplyTo)?;
        Ok(Self {
            server,
            hello: ClientId::default(),
            from,
            reply_to,
            patience: PATIENCE,
        })
    }

    /// Waits this long for each half of the exchange, instead of 30 seconds.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Whether the mail server can be reached and lets us in; a sentence if not.
    pub async fn answers(&self) -> Result<(), String> {
        let greet = async {
            let mut conn = self.connect().await?;
            let _ = conn.quit().await;
            Ok::<_, SendFault>(())
        };
        match tokio::time::timeout(self.patience, greet).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(SendFault::Passing(s) | SendFault::Lasting(s) | SendFault::Unclear(s))) => {
                Err(s.words)
            }
            Err(_) => Err("The mail server did not answer in time.".to_owned()),
        }
    }

    /// Hands over one mail.
    pub(super) async fn send(&self, letter: &Letter<'_>, now: Moment) -> Result<(), SendFault> {
        let message = self.compose(letter, now)?;
        let mut conn = tokio::time::timeout(self.patience, self.announce(&message))
            .await
            .map_err(|_| SendFault::passing("The mail server did not answer in time."))??;
        let handed = tokio::time::timeout(self.patience, conn.message(&message.formatted()))
            .await
            .map_err(|_| {
                let words =
                    "The mail server went silent after it got the mail. It may have taken it.";
                SendFault::Unclear(Said::ours(words))
            })?;
        handed.map_err(|fault| {
            if fault.status().is_some() {
                return told(&fault);
            }
            let words = "The line broke after the mail server got the mail. It may have taken it.";
            SendFault::Unclear(Said::ours(words))
        })?;
        // The mail is taken; how the goodbye goes is all the same.
        let _ = tokio::time::timeout(Duration::from_secs(1), conn.quit()).await;
        Ok(())
    }

    /// Everything up to the point from which the server may have the mail.
    async fn announce(&self, message: &Message) -> Result<AsyncSmtpConnection, SendFault> {
        let mut conn = self.connect().await?;
        let envelope = message.envelope();
        let mut parameters = Vec::new();
        let mut addresses = envelope.to().iter().chain(envelope.from());
        if addresses.any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
            if !conn.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(SendFault::lasting(
                    "The mail server cannot send to an address with letters outside a–z.",
                ));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        let mail = Mail::new(envelope.from().cloned(), parameters);
        conn.command(mail).await.map_err(|fault| told(&fault))?;
        for to in envelope.to() {
            let rcpt = Rcpt::new(to.clone(), Vec::new());
            conn.command(rcpt).await.map_err(|fault| told(&fault))?;
        }
        conn.command(Data).await.map_err(|fault| told(&fault))?;
        Ok(conn)
    }

    /// Connects, encrypts and signs in. What goes wrong here is the operator's to mend, so that it
    /// always counts as passing.
    async fn connect(&self) -> Result<AsyncSmtpConnection, SendFault> {
        let server = &self.server;
        let tls = || TlsParameters::new(server.host.clone()).map_err(|fault| unreached(&fault));
        let implicit = match server.security {
            Security::Implicit => Some(tls()?),
            Security::StartTls | Security::Loopback => None,
        };
        let mut conn = AsyncSmtpConnection::connect_tokio1(
            (server.host.as_str(), server.port),
            Some(self.patience),
            &self.hello,
            implicit,
            None,
        )
        .await
        .map_err(|fault| unreached(&fault))?;
        if server.security == Security::StartTls {
            if !conn.can_starttls() {
                return Err(SendFault::passing(
                    "The mail server does not offer encryption (STARTTLS), so nothing was sent.",
                ));
            }
            conn.starttls(tls()?, &self.hello)
                .await
                .map_err(|fault| unreached(&fault))?;
        }
        if let Some(login) = &server.login {
            let credentials = Credentials::new(
                login.user.clone(),
                login.password.expose_secret().to_owned(),
            );
            conn.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .await
                .map_err(|fault| {
                    SendFault::Passing(Said {
                        words: "The mail server did not accept the user name and password in KEYWAY_SMTP_URL.".into(),
                        code: code(&fault),
                    })
                })?;
        }
        Ok(conn)
    }

    fn compose(&self, letter: &Letter<'_>, now: Moment) -> Result<Message, SendFault> {
        let to = letter.to.as_str().parse().map_err(|_| uncomposed())?;
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .date(now.into())
            .message_id(Some(format!(
                "<{}@{}>",
                letter.id,
                self.from.email.domain()
            )))
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        let asked = letter.reply_to.map(str::parse::<Mailbox>).transpose();
        let reply_to = asked.map_err(|_| uncomposed())?;
        if let Some(reply_to) = reply_to.or_else(|| self.reply_to.clone()) {
            message = message.reply_to(reply_to);
        }
        if let Some(Stop { url, address }) = letter.stop {
            let ways = format!("<{url}>, <mailto:{address}>");
            message = message
                .raw_header(header("List-Unsubscribe", ways))
                .raw_header(header(
                    "List-Unsubscribe-Post",
                    "List-Unsubscribe=One-Click".to_owned(),
                ));
        }
        let words = MultiPart::alternative().singlepart(SinglePart::plain(letter.text.to_owned()));
        let html = SinglePart::html(letter.html.to_owned());
        let body = match letter.logo.and_then(picture) {
            Some(logo) => words.multipart(MultiPart::related().singlepart(html).singlepart(logo)),
            None => words.singlepart(html),
        };
        message.multipart(body).map_err(|_| uncomposed())
    }
}

/// A logo goes along inside of the mail: fetched from us, it would tell that the mail was opened.
fn picture(logo: &Logo) -> Option<SinglePart> {
    let kind = header::ContentType::parse(logo.kind.media_type()).ok()?;
    let name = format!("logo.{}", logo.kind.extension());
    let part = Attachment::new_inline_with_name(logo.in_mail()?.content_id, name);
    Some(part.body(logo.bytes.to_vec(), kind))
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport(…)")
    }
}

fn header(name: &'static str, value: String) -> header::HeaderValue {
    header::HeaderValue::new(header::HeaderName::new_from_ascii_str(name), value)
}

fn uncomposed() -> SendFault {
    SendFault::lasting("The mail could not be put together for this address.")
}

/// The connection did not come about.
fn unreached(fault: &SmtpError) -> SendFault {
    let words = if fault.status().is_some() {
        return SendFault::Passing(quoted(fault));
    } else if fault.is_tls() {
        "The mail server's certificate was not accepted."
    } else if fault.is_timeout() {
        "The mail server did not answer in time."
    } else {
        "The mail server could not be reached."
    };
    SendFault::passing(words)
}

/// The server was reached and did not take the mail.
fn told(fault: &SmtpError) -> SendFault {
    // 530 to 538 are about us, not about the mail: sign in first, encrypt first.
    let ours = code(fault).is_some_and(|code| code.starts_with("53"));
    if fault.is_permanent() && !ours {
        SendFault::Lasting(quoted(fault))
    } else if fault.status().is_some() {
        SendFault::Passing(quoted(fault))
    } else {
        SendFault::passing("The line to the mail server broke.")
    }
}

fn quoted(fault: &SmtpError) -> Said {
    let mut words: String = std::error::Error::source(fault)
        .map_or_else(|| fault.to_string(), ToString::to_string)
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_ANSWER)
        .collect();
    let code = code(fault);
    if let Some(code) = &code {
        words = format!("The mail server answered {code}: {}", words.trim());
    }
    Said { words, code }
}

fn code(fault: &SmtpError) -> Option<String> {
    fault.status().map(|code| code.to_string())
}
