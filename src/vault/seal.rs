//! Sealing and opening: HPKE with X-Wing, HKDF-SHA256 and ChaCha20-Poly1305.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::XWing, single_shot_open, single_shot_seal,
};
use secrecy::{ExposeSecret, SecretSlice};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{Place, keyring::KeyId};

/// Format 1 · KEM X-Wing (0x647a) · KDF HKDF-SHA256 (1) · AEAD ChaCha20-Poly1305 (3),
/// by their numbers in IANA's HPKE registry.
const SUITE: [u8; 9] = [b'K', b'W', 1, 0x64, 0x7a, 0x00, 0x01, 0x00, 0x03];
const HEADER: usize = SUITE.len() + KeyId::LENGTH;
const INFO: &[u8] = b"keyway/vault/1";
const ENCAPSULATED: usize = 1120;
/// Plaintexts are padded to a multiple of this, so that a length gives nothing away.
const STEP: usize = 256;

pub(super) type PublicKey = <XWing as Kem>::PublicKey;
pub(super) type PrivateKey = <XWing as Kem>::PrivateKey;

/// Seals, and cannot open. All that a web process has.
#[derive(Clone)]
pub struct Sealer(Arc<SealingKey>);

pub(super) struct SealingKey {
    pub id: KeyId,
    pub public: PublicKey,
    pub fingerprint_key: SecretSlice<u8>,
}

/// Opens. Only a worker has one.
#[derive(Clone)]
pub struct Opener(Arc<Vec<(KeyId, PrivateKey)>>);

/// Why a value did not open. Deliberately says little.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the sealed value has a format that this version does not know")]
    UnknownFormat,
    #[error("the sealed value needs the key {0}, which is not in the keyring")]
    UnknownKey(String),
    #[error("the sealed value does not open at this place")]
    Refused,
}

impl Sealer {
    pub(super) fn new(key: SealingKey) -> Self {
        Self(Arc::new(key))
    }

    /// Seals a value to its place.
    pub fn seal(&self, place: &Place<'_>, plaintext: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::with_capacity(HEADER + ENCAPSULATED + plaintext.len() + STEP);
        sealed.extend_from_slice(&SUITE);
        sealed.extend_from_slice(self.0.id.as_bytes());
        let bound = bound_to(&sealed, place);
        let (encapsulated, ciphertext) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &self.0.public,
            INFO,
            &pad(plaintext),
            &bound,
        )
        .expect("a key that was parsed at the start seals");
        sealed.extend_from_slice(&encapsulated.to_bytes());
        sealed.extend_from_slice(&ciphertext);
        sealed
    }

    /// Eight characters that tell two values apart and, without the keyring, nothing else.
    pub fn fingerprint(&self, parts: &[&[u8]]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.fingerprint_key.expose_secret())
            .expect("HMAC takes a key of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        let tag = mac.finalize().into_bytes();
        let [a, b, c, d, ..] = tag.0;
        format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
    }
}

impl Opener {
    pub(super) fn new(keys: Vec<(KeyId, PrivateKey)>) -> Self {
        Self(Arc::new(keys))
    }

    /// Opens a value at its place. The key is the one the header names; no other is tried.
    pub fn open(&self, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (header, rest) = sealed
            .split_at_checked(HEADER)
            .ok_or(OpenError::UnknownFormat)?;
        let id = header
            .strip_prefix(&SUITE)
            .and_then(KeyId::from_bytes)
            .ok_or(OpenError::UnknownFormat)?;
        let (encapsulated, ciphertext) = rest
            .split_at_checked(ENCAPSULATED)
            .ok_or(OpenError::UnknownFormat)?;
        let (_, private) = self
            .0
            .iter()
            .find(|(known, _)| *known == id)
            .ok_or_else(|| OpenError::UnknownKey(id.to_string()))?;
        let encapsulated = <XWing as Kem>::EncappedKey::from_bytes(encapsulated)
            .map_err(|_| OpenError::Refused)?;
        let padded = single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            private,
            &encapsulated,
            INFO,
            ciphertext,
            &bound_to(header, place),
        )
        .map(Zeroizing::new)
        .map_err(|_| OpenError::Refused)?;
        unpad(&padded).ok_or(OpenError::Refused)
    }
}

fn bound_to(header: &[u8], place: &Place<'_>) -> Vec<u8> {
    [header, &place.associated_data()].concat()
}

fn pad(plaintext: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = u32::try_from(plaintext.len()).expect("a value is smaller than 4 GB");
    let mut padded = Zeroizing::new(Vec::with_capacity(
        (plaintext.len() + 4).next_multiple_of(STEP),
    ));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(plaintext);
    padded.resize((plaintext.len() + 4).next_multiple_of(STEP), 0);
    padded
}

fn unpad(padded: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    Some(Zeroizing::new(rest.get(..length)?.to_vec()))
}
