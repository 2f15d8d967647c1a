//! The keyring file: key pairs for the worker, or their public half for a web process.

use std::{fmt, fs, io::Write as _, os::unix::fs::OpenOptionsExt as _, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hpke::{Deserializable, Kem, Serializable, kem::XWing};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use zeroize::Zeroizing;

use super::seal::{Opener, PrivateKey, PublicKey, Sealer, SealingKey};
use crate::base::{time::Moment, token::random};

const FORMAT: &str = "keyway-keyring-1";
const ALGORITHM: &str = "X-Wing";

/// Names one key in the header of everything it sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyId([u8; 8]);

/// The keys of one deployment, oldest first. The newest seals.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Keyring {
    format: String,
    #[serde(serialize_with = "expose")]
    fingerprint_key: SecretString,
    keys: Vec<Key>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Key {
    id: String,
    algorithm: String,
    created_at: Moment,
    public: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "expose_some"
    )]
    private: Option<SecretString>,
}

/// One key as `keyway keys list` shows it.
#[derive(Debug, Serialize)]
pub struct KeyNote {
    pub id: String,
    pub algorithm: String,
    pub created_at: Moment,
    /// Whether this file can open what the key sealed.
    pub opens: bool,
    /// Whether new values are sealed with it.
    pub seals: bool,
}

/// What is wrong with a keyring; each reads as a sentence.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    #[error("the keyring {path} could not be read: {why}. Make one with `keyway keys new {path}`.")]
    Unreadable { path: String, why: std::io::Error },
    #[error("the keyring {path} could not be written: {why}.")]
    Unwritable { path: String, why: std::io::Error },
    #[error(
        "there is a file at {path} already. A keyring is never overwritten: choose another path."
    )]
    Exists { path: String },
    #[error("the keyring {path} can be read by others. Allow its owner only: `chmod 600 {path}`.")]
    TooOpen { path: String },
    #[error("{path} is not a keyring: {why}")]
    Malformed { path: String, why: String },
    #[error(
        "the keyring {path} holds no private key, and a worker must open what was sealed. Give it the whole keyring, or run with `--role web`."
    )]
    PublicOnly { path: String },
    #[error(
        "the keyring {path} holds private keys, and a web process must not have them. Give it the file that `keyway keys public` writes."
    )]
    HasPrivateKeys { path: String },
}

impl KeyId {
    pub(super) const LENGTH: usize = 8;

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16)
            .ok()
            .filter(|_| text.len() == 16)
            .map(|number| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

impl Keyring {
    /// A keyring with one fresh key pair.
    pub fn generate(now: Moment) -> Self {
        let (private, public) = XWing::gen_keypair();
        let private = Zeroizing::new(private.to_bytes().to_vec());
        let fingerprint_key = Zeroizing::new(random::<32>());
        Self {
            format: FORMAT.to_owned(),
            fingerprint_key: STANDARD.encode(&fingerprint_key[..]).into(),
            keys: vec![Key {
                id: KeyId(random::<8>()).to_string(),
                algorithm: ALGORITHM.to_owned(),
                created_at: now,
                public: STANDARD.encode(public.to_bytes()),
                private: Some(STANDARD.encode(&private[..]).into()),
            }],
        }
    }

    /// Reads a keyring file; one with private keys must be its owner's alone.
    pub fn read(path: &Path) -> Result<Self, KeyringError> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path)
            .map(Zeroizing::new)
            .map_err(|why| KeyringError::Unreadable {
                path: name.clone(),
                why,
            })?;
        let malformed = |why: String| KeyringError::Malformed {
            path: name.clone(),
            why,
        };
        // The parser's own message would quote the line, which may hold a key.
        let keyring: Self =
            toml::from_str(&text).map_err(|fault| malformed(format!("{}.", fault.message())))?;
        if keyring.format != FORMAT {
            return Err(malformed(format!("its format is not {FORMAT}.")));
        }
        if keyring.keys.is_empty() {
            return Err(malformed("it holds no key.".to_owned()));
        }
        for key in &keyring.keys {
            key.parts().map_err(malformed)?;
        }
        if keyring.has_private_keys() && too_open(path) {
            return Err(KeyringError::TooOpen { path: name });
        }
        Ok(keyring)
    }

    /// Writes a new file that only its owner may read.
    pub fn write_new(&self, path: &Path) -> Result<(), KeyringError> {
        let name = path.display().to_string();
        let text =
            Zeroizing::new(
                toml::to_string(self).map_err(|why| KeyringError::Malformed {
                    path: name.clone(),
                    why: why.to_string(),
                })?,
            );
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|why| match why.kind() {
                std::io::ErrorKind::AlreadyExists => KeyringError::Exists { path: name.clone() },
                _ => KeyringError::Unwritable {
                    path: name.clone(),
                    why,
                },
            })?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(|why| KeyringError::Unwritable { path: name, why })
    }

    /// The half that seals: what a web process gets.
    #[must_use]
    pub fn public_half(mut self) -> Self {
        for key in &mut self.keys {
            key.private = None;
        }
        self
    }

    pub fn has_private_keys(&self) -> bool {
        self.keys.iter().any(|key| key.private.is_some())
    }

    pub fn list(&self) -> Vec<KeyNote> {
        let newest = self.keys.len() - 1;
        let note = |(at, key): (usize, &Key)| KeyNote {
            id: key.id.clone(),
            algorithm: key.algorithm.clone(),
            created_at: key.created_at,
            opens: key.private.is_some(),
            seals: at == newest,
        };
        self.keys.iter().enumerate().map(note).collect()
    }

    pub fn sealer(&self) -> Sealer {
        let newest = self.keys.last().expect("a keyring that was read has a key");
        let (id, public, _) = newest.parts().expect("keys were parsed when read");
        let fingerprint_key = self.fingerprint_key.expose_secret().as_bytes().to_vec();
        Sealer::new(SealingKey {
            id,
            public,
            fingerprint_key: fingerprint_key.into(),
        })
    }

    /// `None` when this is a public half.
    pub fn opener(&self) -> Option<Opener> {
        let keys = self.keys.iter().map(|key| {
            let (id, _, private) = key.parts().expect("keys were parsed when read");
            Some((id, private?))
        });
        keys.collect::<Option<Vec<_>>>().map(Opener::new)
    }
}

impl Key {
    fn parts(&self) -> Result<(KeyId, PublicKey, Option<PrivateKey>), String> {
        let fault = |what: &str| format!("the key {} {what}", self.id);
        let id = KeyId::parse(&self.id)
            .ok_or_else(|| fault("has an id that is not 16 hexadecimal digits."))?;
        if self.algorithm != ALGORITHM {
            return Err(fault("has an algorithm that this version does not know."));
        }
        let public = STANDARD
            .decode(&self.public)
            .ok()
            .and_then(|bytes| PublicKey::from_bytes(&bytes).ok())
            .ok_or_else(|| fault("has a damaged public part."))?;
        let Some(private) = &self.private else {
            return Ok((id, public, None));
        };
        let private = STANDARD
            .decode(private.expose_secret())
            .map(Zeroizing::new)
            .ok()
            .and_then(|bytes| PrivateKey::from_bytes(&bytes).ok())
            .ok_or_else(|| fault("has a damaged private part."))?;
        if XWing::sk_to_pk(&private).to_bytes() != public.to_bytes() {
            return Err(fault("has two parts that do not belong together."));
        }
        Ok((id, public, Some(private)))
    }
}

fn too_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}

fn expose<S: Serializer>(secret: &SecretString, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(secret.expose_secret())
}

#[expect(clippy::ref_option, reason = "serde hands the field over like this")]
fn expose_some<S: Serializer>(secret: &Option<SecretString>, to: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => expose(secret, to),
        None => to.serialize_none(),
    }
}
