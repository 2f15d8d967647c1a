//! The place a sealed value belongs to, as associated data.

use crate::base::ids::{CompanyId, ConnectionId, MailId};

/// Where a sealed value belongs. It opens nowhere else.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// One field of one version of a connection's credentials.
    Credential {
        company: CompanyId,
        connection: ConnectionId,
        field: &'a str,
        version: i32,
    },
    /// The body of one mail.
    Mail(MailId),
}

impl Place<'_> {
    /// The place in bytes, every part with its length before it, so that no two places read alike.
    pub(super) fn associated_data(&self) -> Vec<u8> {
        let mut data = Vec::new();
        let mut part = |bytes: &[u8]| {
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            data.extend_from_slice(&length.to_be_bytes());
            data.extend_from_slice(bytes);
        };
        match self {
            Self::Credential {
                company,
                connection,
                field,
                version,
            } => {
                part(b"keyway/credential");
                part(company.0.as_bytes());
                part(connection.0.as_bytes());
                part(field.as_bytes());
                part(&version.to_be_bytes());
            }
            Self::Mail(mail) => {
                part(b"keyway/mail");
                part(mail.0.as_bytes());
            }
        }
        data
    }
}
