//! Staff passwords: what is good enough to be one, how it is kept, and how one is tried.

use std::{
    num::NonZeroUsize,
    sync::{Arc, LazyLock},
    thread::available_parallelism,
    time::Duration,
};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version,
    password_hash::phc::PasswordHash,
};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

use crate::base::{email_address::EmailAddress, token::random};

const SHORTEST: usize = 15;
const LONGEST: usize = 256;

/// OWASP's minimum for argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// As many hashes at once as there are cores; the rest wait this long for their turn.
static TURNS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| {
    let cores = available_parallelism().map_or(1, NonZeroUsize::get);
    Arc::new(Semaphore::new(cores))
});
const TURN_WAIT: Duration = Duration::from_secs(5);

/// What is tried when there is no such account, so that the answer takes as long.
static NOBODYS: LazyLock<Hash> = LazyLock::new(|| {
    let nobodys = Password(random_words());
    hash_now(&nobodys).expect("argon2 hashes a password of this length")
});

/// A password that is good enough to be set.
pub struct Password(SecretString);

/// argon2id in PHC form: what the database keeps.
pub struct Hash(String);

/// Why a password cannot be set; reads as a sentence that says what to do.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooWeak {
    #[error(
        "The password is shorter than {SHORTEST} characters. Take four or more words that do not \
         belong together."
    )]
    TooShort,
    #[error("The password is longer than {LONGEST} characters. Shorten it.")]
    TooLong,
    #[error("The password holds the e-mail address. Choose one that has nothing to do with it.")]
    HoldsTheAddress,
    #[error(
        "The password is one that many people use, or a simple row of characters. Take four or \
         more words that do not belong together."
    )]
    Common,
}

/// Too many passwords are being tried at this moment.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords are being tried at this moment")]
pub struct NoTurn;

impl Password {
    /// Takes a password for the account with this address, if it is good enough.
    pub fn choose(text: SecretString, email: &EmailAddress) -> Result<Self, TooWeak> {
        let length = text.expose_secret().chars().count();
        if length < SHORTEST {
            return Err(TooWeak::TooShort);
        }
        if length > LONGEST {
            return Err(TooWeak::TooLong);
        }
        let plain = text.expose_secret().to_lowercase();
        let address = email.as_str().to_lowercase();
        let (name, _) = address.split_once('@').unwrap_or((&address, ""));
        if plain.contains(&address) || (name.len() >= 4 && plain.contains(name)) {
            return Err(TooWeak::HoldsTheAddress);
        }
        if is_common(&plain) {
            return Err(TooWeak::Common);
        }
        Ok(Self(text))
    }

    /// A new one of 120 random bits.
    pub fn generate() -> Self {
        Self(random_words())
    }

    /// The password itself, for whoever just had it made; it is kept nowhere.
    pub fn show_once(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) async fn hash(self) -> Result<Hash, NoTurn> {
        in_turn(move || hash_now(&self)).await?.ok_or(NoTurn)
    }
}

impl Hash {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn from_stored(text: String) -> Self {
        Self(text)
    }
}

/// Whether the password opens the account; with no account it takes as long and says no.
pub(super) async fn opens(tried: SecretString, kept: Option<Hash>) -> Result<bool, NoTurn> {
    in_turn(move || {
        let known = kept.is_some();
        let hash = kept.as_ref().unwrap_or(&NOBODYS);
        // Nobody's password is that long; reading it all would only cost time.
        let fits = tried.expose_secret().chars().count() <= LONGEST;
        let text = if fits { tried.expose_secret() } else { "" };
        let right = PasswordHash::new(&hash.0)
            .is_ok_and(|hash| argon2().verify_password(text.as_bytes(), &hash).is_ok());
        known && fits && right
    })
    .await
}

async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, NoTurn> {
    let turn = timeout(TURN_WAIT, TURNS.clone().acquire_owned())
        .await
        .map_err(|_| NoTurn)?
        .map_err(|_| NoTurn)?;
    spawn_blocking(move || {
        // Held by the work itself: a request that goes away does not make room for another.
        let _turn = turn;
        work()
    })
    .await
    .map_err(|_| NoTurn)
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the figures are in bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &Password) -> Option<Hash> {
    let hash = argon2()
        .hash_password(password.0.expose_secret().as_bytes())
        .ok()?;
    Some(Hash(hash.to_string()))
}

/// Four groups of six letters and digits that cannot be taken for one another.
fn random_words() -> SecretString {
    const LETTERS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
    let mut text = String::with_capacity(27);
    for (at, byte) in random::<24>().into_iter().enumerate() {
        if at > 0 && at % 6 == 0 {
            text.push('-');
        }
        text.push(char::from(LETTERS[usize::from(byte % 32)]));
    }
    text.into()
}

/// Common long passwords, in lower case and without anything but letters and digits.
const COMMON: &str = include_str!("common_passwords.txt");

fn is_common(lower: &str) -> bool {
    let bare: Vec<char> = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut kinds = lower.chars().collect::<Vec<_>>();
    kinds.sort_unstable();
    kinds.dedup();
    // Also with the digits and signs that people put at the end.
    let word: String = bare.iter().collect();
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    kinds.len() < 6
        || is_repeated(&bare)
        || is_a_row(&bare)
        || COMMON
            .lines()
            .any(|common| common == word || common == stem)
}

/// `abcabcabcabcabc`: one short piece over and over, the last one perhaps cut off.
fn is_repeated(text: &[char]) -> bool {
    (1..=text.len() / 2).any(|piece| text.iter().skip(piece).eq(&text[..text.len() - piece]))
}

/// `abcdefghijklmno`, `987654321…`: each character next to the one before.
fn is_a_row(text: &[char]) -> bool {
    let step = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]));
    let steps: Vec<i64> = text.windows(2).map(step).collect();
    let alike = |by: i64| steps.iter().filter(|step| **step == by).count();
    // One break is allowed for, as in 1234567890123456.
    !steps.is_empty() && (alike(1).max(alike(-1)) + 2 >= steps.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(text: &str) -> Result<(), TooWeak> {
        let email = "ana.lopez@acme.example".parse().unwrap();
        Password::choose(text.into(), &email).map(|_| ())
    }

    #[test]
    fn words_that_do_not_belong_together_are_good_enough() {
        assert_eq!(chosen("glacier tuba forty lemon"), Ok(()));
        assert_eq!(chosen("väg ost måne kråka åtta"), Ok(()));
        assert_eq!(
            chosen(&"x9 tuba lemon".repeat(19)[..LONGEST - 20]),
            Err(TooWeak::Common)
        );
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(chosen("tuba lemon for"), Err(TooWeak::TooShort));
        assert_eq!(chosen("tuba lemon fort"), Ok(()));
        let long: String = ('a'..='z').cycle().take(LONGEST + 1).collect();
        assert_eq!(chosen(&long), Err(TooWeak::TooLong));
    }

    #[test]
    fn what_many_people_use_is_refused() {
        for text in [
            "passwordpassword",
            "Password1234567",
            "qwertyuiopasdfgh",
            "Correct Horse Battery Staple",
            "123456789012345",
            "abcdefghijklmnop",
            "aaaaaaaaaaaaaaaa",
            "letmeinletmeinletmein",
            "987654321098765",
        ] {
            assert_eq!(chosen(text), Err(TooWeak::Common), "{text}");
        }
    }

    #[test]
    fn the_address_is_no_part_of_it() {
        assert_eq!(
            chosen("Ana.Lopez@acme.example 7"),
            Err(TooWeak::HoldsTheAddress)
        );
        assert_eq!(
            chosen("the cat of ana.lopez"),
            Err(TooWeak::HoldsTheAddress)
        );
    }

    #[tokio::test]
    async fn only_the_right_password_opens() {
        let hash = Password::generate();
        let plain = hash.show_once().to_owned();
        assert_eq!(plain.len(), 27);
        let kept = hash.hash().await.unwrap();
        assert!(kept.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        let again = || Some(Hash(kept.0.clone()));
        assert!(opens(plain.as_str().into(), again()).await.unwrap());
        assert!(!opens(format!("{plain} ").into(), again()).await.unwrap());
        assert!(!opens(plain.as_str().into(), None).await.unwrap());
        assert!(!opens("x".repeat(100_000).into(), again()).await.unwrap());
    }
}
