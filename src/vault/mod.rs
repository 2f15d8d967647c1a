//! The vault: values are sealed with a public key to the one place they belong, and only who
//! holds the private key can open them there.
//!
//! A sealed value is `header ‖ encapsulated key ‖ ciphertext` in HPKE's base mode (RFC 9180).
//! The header names the format, the three algorithms and the key; header and place are the
//! associated data, so that a value moved to another row, field or version does not open.

pub mod keyring;
mod place;
mod seal;

pub use keyring::{Keyring, KeyringError};
pub use place::Place;
pub use seal::{OpenError, Opener, Sealer};
