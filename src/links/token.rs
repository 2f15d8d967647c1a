//! The token in a setup link: `st1_<public id>_<secret><checksum>`.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use url::Url;

use super::Voice;
use crate::{
    base::token::{PlainToken, random},
    words::Language,
};

const PREFIX: &str = "st1_";
const PUBLIC_ID: usize = 16;
const SECRET: usize = 43;
const CHECKSUM: usize = 6;
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A setup link's token. Only its public id and the digest of its secret are kept.
#[derive(Debug)]
pub struct SetupToken {
    /// By which the link is found; no secret.
    pub public_id: String,
    pub secret: PlainToken,
    /// What the first page is to speak, before anybody knows whose link it is.
    voice: Voice,
}

/// The whole address to mail or to copy, once.
#[derive(Clone)]
pub struct SetupUrl(PlainToken);

impl SetupToken {
    pub fn generate() -> Self {
        let letter = |byte: u8| char::from(LETTERS[usize::from(byte) % LETTERS.len()]);
        Self {
            public_id: random::<PUBLIC_ID>().map(letter).iter().collect(),
            secret: PlainToken::generate(),
            voice: Voice::default(),
        }
    }

    /// The same with an address that says in which language, and under which brand.
    #[must_use]
    pub fn speaking(self, voice: &Voice) -> Self {
        let voice = voice.clone();
        Self { voice, ..self }
    }

    /// Reads the code that a browser was given to keep.
    pub fn brought(code: &PlainToken) -> Option<Self> {
        Self::parse(code.expose_secret())
    }

    /// Reads what a person pasted: the code from the mail, or the whole link. `None` when it is
    /// neither, or when the checksum tells of a slip.
    pub fn parse(text: &str) -> Option<Self> {
        // The prefix may stand once more inside the secret, by chance.
        let starts = text.match_indices(PREFIX).take(8);
        starts
            .map(|(start, _)| &text[start..])
            .find_map(Self::starting)
    }

    fn starting(text: &str) -> Option<Self> {
        let token: String = text.split_whitespace().collect();
        let rest = token.strip_prefix(PREFIX)?;
        if rest.len() != PUBLIC_ID + 1 + SECRET + CHECKSUM || !rest.is_ascii() {
            return None;
        }
        let (public_id, rest) = rest.split_at(PUBLIC_ID);
        let (secret, sum) = rest.strip_prefix('_')?.split_at(SECRET);
        let known = public_id.bytes().all(|byte| LETTERS.contains(&byte));
        (known && checksum(public_id, secret) == sum).then(|| Self {
            public_id: public_id.to_owned(),
            secret: PlainToken::brought(secret),
            voice: Voice::default(),
        })
    }

    /// The token as text, for the mail and the person it is for.
    pub fn code(&self) -> PlainToken {
        let secret = self.secret.expose_secret();
        let sum = checksum(&self.public_id, secret);
        PlainToken::brought(&format!("{PREFIX}{}_{secret}{sum}", self.public_id))
    }

    /// The link: the token is in the fragment, which no server, log or referrer sees. Language and
    /// brand may stand before it; they are no secrets.
    pub fn url(&self, public_url: &Url) -> SetupUrl {
        let mut page = public_url.clone();
        page.set_path("setup");
        let spoken = [
            ("lang", self.voice.language.map(Language::code)),
            ("brand", self.voice.brand.as_deref()),
        ];
        for (name, value) in spoken {
            if let Some(value) = value {
                page.query_pairs_mut().append_pair(name, value);
            }
        }
        let code = self.code();
        SetupUrl(PlainToken::brought(&format!(
            "{page}#{}",
            code.expose_secret()
        )))
    }
}

impl SetupUrl {
    /// The link itself.
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for SetupUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SetupUrl(…)")
    }
}

/// Catches slips and lets secret scanners be sure; guards nothing.
fn checksum(public_id: &str, secret: &str) -> String {
    let digest = Sha256::digest(format!("{PREFIX}{public_id}_{secret}"));
    let mut text = URL_SAFE_NO_PAD.encode(digest);
    text.truncate(CHECKSUM);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_back_from_its_code_its_link_and_a_wrapped_line() {
        let token = SetupToken::generate();
        let code = token.code().expose_secret().to_owned();
        let url = token.url(&"https://setup.example/".parse().unwrap());
        let (first, second) = code.split_at(40);
        for text in [
            &code,
            url.expose_secret(),
            &format!(" {first}\n  {second} "),
        ] {
            let read = SetupToken::parse(text).unwrap();
            assert_eq!(read.public_id, token.public_id);
            assert!(read.secret.digest().matches(&token.secret.digest()));
        }
        assert!(
            url.expose_secret()
                .starts_with("https://setup.example/setup#st1_")
        );
        let german = token.speaking(&Voice {
            language: Some(Language::German),
            brand: Some("acme".to_owned()),
        });
        let url = german.url(&"https://setup.example/".parse().unwrap());
        let start = "https://setup.example/setup?lang=de&brand=acme#st1_";
        assert!(url.expose_secret().starts_with(start));
        assert!(SetupToken::parse(url.expose_secret()).is_some());
    }

    #[test]
    fn a_secret_that_looks_like_a_beginning_is_read_whole() {
        let token = SetupToken {
            public_id: "abcdefghijkmnpqr".to_owned(),
            secret: PlainToken::brought(&format!("{}st1_{}", "a".repeat(20), "b".repeat(19))),
            voice: Voice::default(),
        };
        let read = SetupToken::parse(token.code().expose_secret()).unwrap();
        assert!(read.secret.digest().matches(&token.secret.digest()));
    }

    #[test]
    fn a_slip_is_no_token() {
        let code = SetupToken::generate().code().expose_secret().to_owned();
        let swapped = code.replace(&code[30..32], "..");
        for text in [
            "",
            "st1_",
            &code[..code.len() - 1],
            &swapped,
            &code.replace("st1_", "st2_"),
        ] {
            assert!(SetupToken::parse(text).is_none(), "{text}");
        }
    }
}
