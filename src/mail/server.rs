//! Where the mail server is and how the way to it is protected, read from `KEYWAY_SMTP_URL`.

use secrecy::SecretString;
use url::{Host, Url};

/// How the exchange is kept from others' eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Security {
    /// `smtps://`: encrypted from the first byte.
    Implicit,
    /// `smtp://`: encrypted by STARTTLS before anything is said, or nothing is said.
    StartTls,
    /// `smtp://` on this very machine: in the clear.
    Loopback,
}

pub(super) struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<Login>,
}

pub(super) struct Login {
    pub user: String,
    pub password: SecretString,
}

/// What is wrong with the settings for mail; each reads as a sentence and quotes no password.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportFault {
    #[error(
        "KEYWAY_SMTP_URL is not an address. It should read like smtps://user:password@mail.example.com."
    )]
    NotAnAddress,
    #[error(
        "KEYWAY_SMTP_URL begins with {0}://. It should begin with smtps:// (encrypted) or smtp:// (encrypted by STARTTLS)."
    )]
    Scheme(String),
    #[error(
        "KEYWAY_SMTP_URL has “tls={0}”. Only “tls=required” can be said, and it is what smtp:// does anyway."
    )]
    Tls(String),
    #[error(
        "KEYWAY_SMTP_URL has a user name or password that is not readable text after its %-signs are decoded."
    )]
    Login,
    #[error(
        "KEYWAY_MAIL_FROM is “{0}”. It should read like setup@example.com or “Example Setup <setup@example.com>”."
    )]
    From(String),
    #[error("KEYWAY_SUPPORT_EMAIL cannot be written as the address that answers go to.")]
    ReplyTo,
}

impl Server {
    pub(super) fn parse(url: &str) -> Result<Self, TransportFault> {
        let url = Url::parse(url.trim()).map_err(|_| TransportFault::NotAnAddress)?;
        let scheme = url.scheme();
        if !["smtp", "smtps"].contains(&scheme) {
            return Err(TransportFault::Scheme(scheme.to_owned()));
        }
        let tls = url.query_pairs().find(|(key, _)| key == "tls");
        let tls = tls.map(|(_, value)| value.into_owned());
        if let Some(other) = tls.as_deref().filter(|value| *value != "required") {
            return Err(TransportFault::Tls(other.to_owned()));
        }
        let host = url.host_str().filter(|host| !host.is_empty());
        let host = host.ok_or(TransportFault::NotAnAddress)?.to_owned();
        let security = if scheme == "smtps" {
            Security::Implicit
        } else if tls.is_none() && is_loopback(&host) {
            Security::Loopback
        } else {
            Security::StartTls
        };
        let port = url.port().unwrap_or(match security {
            Security::Implicit => 465,
            Security::StartTls => 587,
            Security::Loopback => 25,
        });
        let login = url.password().map(|password| {
            Ok(Login {
                user: decoded(url.username())?,
                password: decoded(password)?.into(),
            })
        });
        Ok(Self {
            // The resolver takes an IPv6 address without its brackets.
            host: host.trim_matches(['[', ']']).to_owned(),
            port,
            security,
            login: login.transpose()?,
        })
    }
}

/// Only what cannot leave this machine: a name other than `localhost` could lead anywhere.
fn is_loopback(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Ipv4(ip)) => ip.is_loopback(),
        Ok(Host::Ipv6(ip)) => ip.is_loopback(),
        Ok(Host::Domain(name)) => name == "localhost",
        Err(_) => false,
    }
}

/// Undoes the %-encoding of one part of an address.
fn decoded(part: &str) -> Result<String, TransportFault> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = (*first == b'%')
            .then(|| tail.split_first_chunk::<2>())
            .flatten();
        let byte = escaped.and_then(|(digits, tail)| {
            let digits = str::from_utf8(digits).ok()?;
            Some((u8::from_str_radix(digits, 16).ok()?, tail))
        });
        let (byte, tail) = byte.unwrap_or((*first, tail));
        bytes.push(byte);
        rest = tail;
    }
    String::from_utf8(bytes).map_err(|_| TransportFault::Login)
}

#[cfg(test)]
mod tests {
    use super::{Security, Server, TransportFault, decoded};

    fn security(url: &str) -> (Security, u16) {
        let server = Server::parse(url).unwrap_or_else(|fault| panic!("{url}: {fault}"));
        (server.security, server.port)
    }

    #[test]
    fn the_way_is_encrypted_unless_it_stays_on_this_machine() {
        use Security::{Implicit, Loopback, StartTls};
        for (url, expected) in [
            ("smtps://mail.example.com", (Implicit, 465)),
            ("smtps://127.0.0.1", (Implicit, 465)),
            ("smtp://mail.example.com", (StartTls, 587)),
            ("smtp://mail.example.com:25", (StartTls, 25)),
            ("smtp://mail.example.com?tls=required", (StartTls, 587)),
            ("smtp://127.0.0.1:2525", (Loopback, 2525)),
            ("smtp://localhost:2525", (Loopback, 2525)),
            ("smtp://[::1]:2525", (Loopback, 2525)),
            ("smtp://127.0.0.1:2525?tls=required", (StartTls, 2525)),
            ("smtp://localhost.example.com", (StartTls, 587)),
            ("smtp://10.0.0.1:25", (StartTls, 25)),
        ] {
            assert_eq!(security(url), expected, "{url}");
        }
    }

    #[test]
    fn a_password_may_hold_any_character() {
        assert_eq!(decoded("p%3A%2F%25%20%C3%A9"), Ok("p:/% é".to_owned()));
        assert_eq!(decoded("100%"), Ok("100%".to_owned()));
        assert_eq!(decoded("%zz%4"), Ok("%zz%4".to_owned()));
        let server = Server::parse("smtps://ana%40example.com:p@mail.example.com");
        let login = server.ok().and_then(|server| server.login);
        assert_eq!(login.expect("there is a login").user, "ana@example.com");
    }

    #[test]
    fn faults_are_named_and_quote_no_password() {
        for (url, expected) in [
            ("", TransportFault::NotAnAddress),
            ("mail.example.com", TransportFault::NotAnAddress),
            ("https://u:geheim@x", TransportFault::Scheme("https".into())),
            (
                "smtp://u:geheim@x?tls=none",
                TransportFault::Tls("none".into()),
            ),
            (
                "smtp://u:geheim@x?tls=opportunistic",
                TransportFault::Tls("opportunistic".into()),
            ),
            ("smtps://u:geheim%ff@x", TransportFault::Login),
        ] {
            let fault = Server::parse(url).err().expect("it is refused");
            assert_eq!(fault, expected, "{url}");
            assert!(!fault.to_string().contains("geheim"));
        }
    }
}
