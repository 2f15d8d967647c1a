//! The pack's probes as questions: those that ask the same are asked once.

use secrecy::ExposeSecret as _;
use url::form_urlencoded;

use super::{
    super::{
        conversation::{Question, Sent},
        credentials::Credentials,
        pack::{Api, Method, Probe},
    },
    Template,
};
use crate::base::time::{self, Duration};

/// One question and every probe that reads its answer.
pub(super) struct Asked<'a> {
    /// "GET /v1/company/employees": what staff are told, with the names of fields left as they are.
    pub name: String,
    pub probes: Vec<&'a Probe>,
}

impl Probe {
    /// The same for probes that ask the same.
    pub fn question(&self) -> String {
        let Self {
            method,
            path,
            query,
            body,
            ..
        } = self;
        format!("{method:?} {path} {query:?} {body:?}")
    }
}

/// The probes by what they ask, in the pack's order.
pub(super) fn by_question<'a>(probes: impl IntoIterator<Item = &'a Probe>) -> Vec<Asked<'a>> {
    let mut all: Vec<(String, Asked<'a>)> = Vec::new();
    for probe in probes {
        let question = probe.question();
        if let Some((_, asked)) = all.iter_mut().find(|(known, _)| *known == question) {
            asked.probes.push(probe);
            continue;
        }
        let method = match probe.method {
            Method::Get => "GET",
            Method::Post => "POST",
        };
        let asked = Asked {
            name: format!("{method} {}", probe.path),
            probes: vec![probe],
        };
        all.push((question, asked));
    }
    all.into_iter().map(|(_, asked)| asked).collect()
}

impl Asked<'_> {
    pub fn question(&self, api: &Api, credentials: &Credentials) -> Question<'_> {
        let probe = self.probes[0];
        let path = path(api, &probe.path, credentials);
        let mut question = match (probe.method, &probe.body) {
            (Method::Post, Some(body)) => {
                Question::post(&self.name, path, Sent::Json(body.clone()))
            }
            _ => Question::get(&self.name, path),
        };
        for (name, value) in &probe.query {
            question = question.with(name, in_query(value, credentials));
        }
        question
    }
}

/// A path with its fields filled in. What was typed stays one part of it, whatever it holds.
pub(super) fn path(api: &Api, path: &str, credentials: &Credentials) -> String {
    let encoded = |name: &str| {
        let value = credentials.get(name)?;
        let encoded: String =
            form_urlencoded::byte_serialize(value.expose_secret().as_bytes()).collect();
        Some(encoded.into())
    };
    let whole = format!("{}{path}", api.path_prefix);
    let filled = Template::parse(&whole).map(|template| template.fill(encoded));
    filled.unwrap_or_default().expose_secret().to_owned()
}

fn in_query(value: &str, credentials: &Credentials) -> String {
    let day = |ago: i64| {
        let day = time::now() - Duration::days(ago);
        day.format("%Y-%m-%d").to_string().into()
    };
    let named = |name: &str| match name {
        "today" => Some(day(0)),
        "a_year_ago" => Some(day(365)),
        field => credentials.get(field).cloned(),
    };
    let filled = Template::parse(value).map(|template| template.fill(named));
    filled.unwrap_or_default().expose_secret().to_owned()
}
