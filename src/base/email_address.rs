//! An e-mail address that was parsed once, at the door.

use std::{fmt, str::FromStr};

/// A mailbox address such as `ana@acme.example`: no display name, no line breaks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

/// Why a text is no e-mail address; reads as a sentence.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” does not look like an e-mail address. It should read like ana@acme.example.")]
pub struct NotAnAddress(String);

impl EmailAddress {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let fault = || NotAnAddress(text.chars().take(80).collect());
        let address: lettre::Address = text.parse().map_err(|_| fault())?;
        let dotted = address.domain().contains('.') || address.domain() == "localhost";
        if text.len() > 254 || !dotted {
            return Err(fault());
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
