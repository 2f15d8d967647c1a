//! A mail as it arrived, read once.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use mail_parser::{Address, MessageParser, MessagePart, MimeHeaders as _, PartType};
use serde::Serialize;

use crate::base::time::{self, Moment};

/// What mail programs show.
const FORMATS: [&str; 3] = ["png", "jpeg", "gif"];

/// A mail that the sink took.
#[derive(Clone, Debug, Serialize)]
pub struct Mail {
    /// Counts from 1 in the order of arrival.
    pub number: u64,
    pub at: Moment,
    /// The address that the sender wrote in the letter.
    pub from: String,
    /// Who it was really sent to, as said on the wire.
    pub to: Vec<String>,
    /// Who failures are told, as said on the wire.
    pub return_path: String,
    pub subject: String,
    pub text: Option<String>,
    pub html: Option<String>,
    /// Every header as it was written, in its order.
    pub headers: Vec<(String, String)>,
    /// The pictures that the letter brings along: what its HTML calls them by, and themselves.
    #[serde(skip)]
    pub pictures: Vec<(String, String)>,
    /// The letter as it came over the wire.
    #[serde(skip)]
    pub source: String,
}

impl Mail {
    pub(super) fn read(number: u64, return_path: &str, to: Vec<String>, source: &[u8]) -> Self {
        let letter = MessageParser::default().parse(source).unwrap_or_default();
        let text = letter.text_bodies().find_map(|part| written(part, false));
        let html = letter.html_bodies().find_map(|part| written(part, true));
        let header = |(name, value): (&str, &str)| (name.to_owned(), value.trim().to_owned());
        // Without a blank line there are no headers, and the parser finds no root part.
        let headers = if letter.parts.is_empty() {
            Vec::new()
        } else {
            letter.headers_raw().map(header).collect()
        };
        Self {
            number,
            at: time::now(),
            from: address(letter.from()),
            to,
            return_path: return_path.to_owned(),
            subject: letter.subject().unwrap_or_default().to_owned(),
            text,
            html,
            headers,
            pictures: letter.parts.iter().filter_map(picture).collect(),
            source: String::from_utf8_lossy(source).into_owned(),
        }
    }

    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let named = |(n, _): &&(String, String)| n.eq_ignore_ascii_case(name);
        self.headers.iter().find(named).map(|(_, v)| v.as_str())
    }
}

fn written(part: &MessagePart<'_>, html: bool) -> Option<String> {
    match &part.body {
        PartType::Text(text) if !html => Some(text.to_string()),
        PartType::Html(text) if html => Some(text.to_string()),
        _ => None,
    }
}

/// A picture inside of the letter, as an address that holds all of it.
fn picture(part: &MessagePart<'_>) -> Option<(String, String)> {
    let kind = part.content_type()?;
    let format = kind.subtype().filter(|format| FORMATS.contains(format))?;
    (kind.ctype() == "image").then_some(())?;
    let data = format!(
        "data:image/{format};base64,{}",
        STANDARD.encode(part.contents())
    );
    Some((format!("cid:{}", part.content_id()?), data))
}

fn address(field: Option<&Address<'_>>) -> String {
    let address = field.and_then(Address::first).and_then(|a| a.address());
    address.unwrap_or_default().to_owned()
}
