//! Tokens: 256 bits from the operating system, shown once; only the digest is kept.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A secret as it is handed out, once. It shows itself only to who asks by name.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PlainToken(String);

/// The SHA-256 of a token: what the database keeps.
#[derive(Clone, Copy)]
pub struct TokenDigest([u8; 32]);

impl PlainToken {
    /// 256 fresh bits as 43 characters of base64url.
    pub fn generate() -> Self {
        let mut bytes = random::<32>();
        let text = URL_SAFE_NO_PAD.encode(bytes);
        bytes.zeroize();
        Self(text)
    }

    /// Takes what a browser or a person brought; says nothing about whether it is right.
    pub fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The secret itself.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    pub fn digest(&self) -> TokenDigest {
        TokenDigest(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl fmt::Debug for PlainToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlainToken(…)")
    }
}

impl TokenDigest {
    /// Reads a digest kept in the database; `None` when it has another length.
    pub fn from_stored(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Compares in constant time.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for TokenDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenDigest(…)")
    }
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
