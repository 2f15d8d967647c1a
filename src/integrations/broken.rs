//! Why a call came to no answer, in a sentence for staff: they must be able to tell a wrong
//! certificate from a wrong name, and neither from a vendor that is down.

use std::{error::Error, io};

use rustls::CertificateError as Bad;

use super::{
    vendor::{NameFault, Patience},
    verdict::Cause,
};

/// What became of a call that has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Broken {
    pub cause: Cause,
    pub what: String,
    /// It may be a passing thing: the same question may be asked again at once.
    pub again: bool,
}

pub(super) fn why(error: &reqwest::Error, patience: &Patience) -> Broken {
    let chain = chain(error);
    if error.is_connect() {
        return Broken {
            cause: Cause::Unreachable,
            what: no_connection(error, &chain, patience),
            again: false,
        };
    }
    if error.is_timeout() {
        return Broken {
            cause: Cause::VendorTimeout,
            what: "no whole answer in time".to_owned(),
            again: false,
        };
    }
    if let Some(what) = not_readable(error, &chain) {
        return Broken {
            cause: Cause::UnexpectedAnswer,
            what,
            again: false,
        };
    }
    Broken {
        cause: Cause::Unreachable,
        what: "the connection was cut off before the answer was whole".to_owned(),
        again: true,
    }
}

/// An answer that came and is none.
fn not_readable(error: &reqwest::Error, chain: &[&(dyn Error + 'static)]) -> Option<String> {
    if let Some(http) = find::<hyper::Error>(chain) {
        if http.is_parse_too_large() {
            return Some("an answer whose headers do not end".to_owned());
        }
        if http.is_parse() {
            return Some("an answer that is not HTTP".to_owned());
        }
    }
    let garbled = |io: &io::Error| {
        matches!(
            io.kind(),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
        )
    };
    let unpackable = find::<io::Error>(chain).is_some_and(garbled);
    (unpackable || error.is_builder()).then(|| "an answer that cannot be unpacked".to_owned())
}

fn no_connection(
    error: &reqwest::Error,
    chain: &[&(dyn Error + 'static)],
    patience: &Patience,
) -> String {
    if let Some(name) = find::<NameFault>(chain) {
        return name.to_string();
    }
    if let Some(tls) = find::<rustls::Error>(chain) {
        return of_tls(tls);
    }
    if error.is_timeout() {
        return format!("no connection within {:?}", patience.connect);
    }
    match find::<io::Error>(chain).map(io::Error::kind) {
        Some(io::ErrorKind::ConnectionRefused) => "the connection was refused".to_owned(),
        Some(io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable) => {
            "no network leads to the address".to_owned()
        }
        Some(io::ErrorKind::TimedOut) => "nothing answers at the address".to_owned(),
        Some(
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof,
        ) => "the connection was cut off while it was set up".to_owned(),
        _ => "no connection came about".to_owned(),
    }
}

fn of_tls(fault: &rustls::Error) -> String {
    let told = match fault {
        rustls::Error::InvalidCertificate(bad) => match bad {
            Bad::Expired | Bad::ExpiredContext { .. } => "the certificate has expired",
            Bad::NotValidYet | Bad::NotValidYetContext { .. } => "the certificate is not valid yet",
            Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
                "the certificate is not valid for this name"
            }
            Bad::UnknownIssuer => "the certificate is from an issuer that is not trusted here",
            Bad::Revoked => "the certificate was revoked",
            other => return format!("the certificate is not valid ({other:?})"),
        },
        rustls::Error::InvalidMessage(_) => "what answers there does not speak TLS",
        rustls::Error::AlertReceived(alert) => {
            return format!("the TLS handshake was refused ({alert:?})");
        }
        other => return format!("no secure connection came about ({other})"),
    };
    told.to_owned()
}

fn find<'a, E: Error + 'static>(chain: &[&'a (dyn Error + 'static)]) -> Option<&'a E> {
    chain.iter().rev().find_map(|error| error.downcast_ref())
}

/// The error and all that lies below it.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    let mut all = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        all.push(error);
        // What an I/O error carries is not its source, but stands in its place.
        let carried = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
            .map(|carried| carried as &(dyn Error + 'static));
        next = carried.or_else(|| error.source());
    }
    all
}
