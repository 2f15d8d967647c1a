//! Asking a vendor: every call is bounded in time, size and number, and every fault has its cause.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU32, AtomicU64, Ordering},
    time::Duration,
};

use reqwest::{
    Response, StatusCode,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER},
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::{
    sync::Semaphore,
    time::{Instant, sleep, timeout},
};
use url::form_urlencoded;

use super::{answer::Body, broken, vendor::Vendor, verdict::Cause};
use crate::base::{time, token};

/// Calls in one check, retries among them.
const MOST_CALLS: u32 = 40;
const AT_ONCE: usize = 2;
/// Retries of one call, after the first try.
const RETRIES: u32 = 2;
/// Bytes read of one answer, unpacked.
const LARGEST_ANSWER: usize = 1024 * 1024;
/// Letters of an answer's kind that are told to staff.
const LONGEST_KIND: usize = 60;

/// Why the vendor could not be asked. The detail is for staff and holds no secret and no body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub cause: Cause,
    pub detail: String,
}

/// Goes through a whole check until its deadline; tells what ended it early, if anything did.
pub(super) async fn in_time(
    vendor: &Vendor,
    check: impl Future<Output = Result<(), Fault>>,
) -> Option<Fault> {
    let deadline = vendor.patience.check;
    match timeout(deadline, check).await {
        Ok(ended) => ended.err(),
        Err(_) => Some(Fault {
            cause: Cause::VendorTimeout,
            detail: format!(
                "the whole check took longer than {} seconds",
                deadline.as_secs()
            ),
        }),
    }
}

/// What came back when the vendor answered in its own words.
#[derive(Debug)]
pub(super) enum Answer {
    Found(Body),
    /// 403: not with these credentials.
    Refused,
    /// 400, 404 and other answers of the kind "not like this".
    No(u16),
}

/// How a call says who asks.
pub(super) enum SignIn {
    Nobody,
    Basic {
        user: SecretString,
        password: SecretString,
    },
    Bearer(SecretString),
    Header {
        name: String,
        value: SecretString,
    },
}

/// What a question sends along. Only reads are asked for; some vendors take theirs by POST.
pub(super) enum Sent {
    /// A GET.
    Nothing,
    Json(Value),
    /// Fields of a form, which may be secrets: a token is exchanged so.
    Form(Vec<(String, SecretString)>),
    /// The same as JSON.
    JsonForm(Vec<(String, SecretString)>),
}

/// One question. `name` is how it is called in details: ids left out.
pub(super) struct Question<'q> {
    pub name: &'q str,
    pub path: String,
    pub query: Vec<(&'q str, String)>,
    pub sent: Sent,
}

impl<'q> Question<'q> {
    pub fn get(name: &'q str, path: impl Into<String>) -> Self {
        Self {
            name,
            path: path.into(),
            query: Vec::new(),
            sent: Sent::Nothing,
        }
    }

    /// A read that the vendor takes by POST.
    pub fn post(name: &'q str, path: impl Into<String>, sent: Sent) -> Self {
        Self {
            sent,
            ..Self::get(name, path)
        }
    }

    pub fn with(mut self, name: &'q str, value: impl Into<String>) -> Self {
        self.query.push((name, value.into()));
        self
    }

    pub fn fault(&self, cause: Cause, what: impl std::fmt::Display) -> Fault {
        let detail = format!("{what} on {}", self.name);
        Fault { cause, detail }
    }
}

/// One check's conversation with a vendor.
pub(super) struct Conversation<'a> {
    vendor: &'a Vendor,
    sign_in: SignIn,
    /// A header that the vendor's own answers carry, so that a firewall's page is not taken for one.
    own_header: Option<&'a str>,
    gate: Semaphore,
    calls: AtomicU32,
    /// Seconds that were to be waited, and could not.
    told_to_wait: AtomicU64,
    ends: Instant,
}

/// What one try led to.
enum Try {
    Answered(Answer),
    Again { after: Duration, or: Fault },
}

impl<'a> Conversation<'a> {
    pub fn new(vendor: &'a Vendor, sign_in: SignIn, own_header: Option<&'a str>) -> Self {
        Self {
            vendor,
            sign_in,
            own_header,
            gate: Semaphore::new(AT_ONCE),
            calls: AtomicU32::new(0),
            told_to_wait: AtomicU64::new(0),
            ends: Instant::now() + vendor.patience.check,
        }
    }

    /// From here on the calls say so who asks.
    pub fn sign_in(&mut self, sign_in: SignIn) {
        self.sign_in = sign_in;
    }

    /// Calls made so far.
    pub fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    /// Seconds that the vendor told us to wait when there was no time left for it.
    pub fn told_to_wait(&self) -> Option<u64> {
        let seconds = self.told_to_wait.load(Ordering::Relaxed);
        (seconds > 0).then_some(seconds)
    }

    /// Asks, and asks again where that is allowed and in time.
    pub async fn ask(&self, question: &Question<'_>) -> Result<Answer, Fault> {
        let mut tries = 0;
        loop {
            match self.once(question, tries).await? {
                Try::Answered(answer) => return Ok(answer),
                Try::Again { after, or } => {
                    let left = self.ends.saturating_duration_since(Instant::now());
                    if tries == RETRIES || after >= left {
                        let seconds = after.as_secs();
                        self.told_to_wait.fetch_max(seconds, Ordering::Relaxed);
                        return Err(or);
                    }
                    sleep(after).await;
                    tries += 1;
                }
            }
        }
    }

    async fn once(&self, question: &Question<'_>, tries: u32) -> Result<Try, Fault> {
        let _turn = self.gate.acquire().await.expect("the gate is never closed");
        let counted = self
            .calls
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |calls| {
                (calls < MOST_CALLS).then_some(calls + 1)
            });
        if counted.is_err() {
            let what = format!("no calls left of {MOST_CALLS}");
            return Err(question.fault(Cause::VendorUnavailable, what));
        }
        let answer = timeout(self.vendor.patience.answer, self.send(question)).await;
        let (status, headers, body) = match answer {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return self.broken(question, &error, tries),
            Err(_) => return Err(question.fault(Cause::VendorTimeout, "no whole answer in time")),
        };
        self.judge(question, status, &headers, body, tries)
    }

    fn url(&self, question: &Question<'_>) -> String {
        let mut url = format!("{}{}", self.vendor.base, question.path);
        if !question.query.is_empty() {
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(&question.query)
                .finish();
            url = format!("{url}?{query}");
        }
        url
    }

    async fn send(
        &self,
        question: &Question<'_>,
    ) -> reqwest::Result<(StatusCode, HeaderMap, Body)> {
        let url = self.url(question);
        let http = &self.vendor.http;
        let request = match &question.sent {
            Sent::Nothing => http.get(url),
            Sent::Json(body) => http.post(url).json(body),
            Sent::Form(fields) => http
                .post(url)
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(
                    form_urlencoded::Serializer::new(String::new())
                        .extend_pairs(exposed(fields))
                        .finish(),
                ),
            Sent::JsonForm(fields) => http.post(url).json(&exposed(fields)),
        };
        let request = match &self.sign_in {
            SignIn::Nobody => request,
            SignIn::Basic { user, password } => {
                request.basic_auth(user.expose_secret(), Some(password.expose_secret()))
            }
            SignIn::Bearer(token) => request.bearer_auth(token.expose_secret()),
            SignIn::Header { name, value } => {
                let value = HeaderValue::from_str(value.expose_secret()).map(|mut value| {
                    value.set_sensitive(true);
                    value
                });
                match value {
                    Ok(value) => request.header(name, value),
                    // No header can hold it: building the request says so.
                    Err(_) => request.header(name, "\n"),
                }
            }
        };
        let answer = request.header(ACCEPT, "application/json").send().await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        // Nothing is read of a refusal but its headers.
        let (bytes, cut) = match status {
            StatusCode::OK => read(answer).await?,
            _ => (Vec::new(), false),
        };
        let body = Body::of(bytes, headers.clone(), cut);
        Ok((status, headers, body))
    }

    fn judge(
        &self,
        question: &Question<'_>,
        status: StatusCode,
        headers: &HeaderMap,
        body: Body,
        tries: u32,
    ) -> Result<Try, Fault> {
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        let is_own = self
            .own_header
            .is_some_and(|name| headers.contains_key(name));
        let is_firewall = kind.contains("html") && !is_own;
        match status.as_u16() {
            200 if kind.contains("json") => Ok(Try::Answered(Answer::Found(body))),
            200 => {
                let kind = match kind.get(..kind.len().min(LONGEST_KIND)) {
                    None | Some("") => "nothing that says what it is",
                    Some(kind) => kind,
                };
                let what = format!("200 with {kind} instead of JSON");
                Err(question.fault(Cause::UnexpectedAnswer, what))
            }
            401 => Err(question.fault(Cause::Rejected, 401)),
            status @ (403 | 406 | 429) if is_firewall => {
                Err(question.fault(Cause::Blocked, format!("{status} from the firewall")))
            }
            403 => Ok(Try::Answered(Answer::Refused)),
            429 => Ok(Try::Again {
                after: told_to_wait(headers).unwrap_or_else(|| pause(tries)),
                or: question.fault(Cause::RateLimited, 429),
            }),
            status @ (400 | 404 | 405 | 409 | 410 | 422) => Ok(Try::Answered(Answer::No(status))),
            status @ 500.. => Ok(Try::Again {
                after: told_to_wait(headers).unwrap_or_else(|| pause(tries)),
                or: question.fault(Cause::VendorUnavailable, status),
            }),
            status @ 300..400 => {
                let what = format!("{status}, a way elsewhere, which is not taken,");
                Err(question.fault(Cause::UnexpectedAnswer, what))
            }
            status => Err(question.fault(Cause::UnexpectedAnswer, status)),
        }
    }

    /// A call that came to no answer.
    fn broken(
        &self,
        question: &Question<'_>,
        error: &reqwest::Error,
        tries: u32,
    ) -> Result<Try, Fault> {
        let broken = broken::why(error, &self.vendor.patience);
        let or = question.fault(broken.cause, broken.what);
        if !broken.again {
            return Err(or);
        }
        let after = pause(tries);
        Ok(Try::Again { after, or })
    }
}

fn exposed(fields: &[(String, SecretString)]) -> BTreeMap<&str, &str> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.expose_secret()))
        .collect()
}

/// Reads an answer up to the limit, and stops reading there; tells whether there was more.
async fn read(mut answer: Response) -> reqwest::Result<(Vec<u8>, bool)> {
    let mut bytes = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        let room = LARGEST_ANSWER - bytes.len();
        bytes.extend_from_slice(&piece[..piece.len().min(room)]);
        if piece.len() > room {
            return Ok((bytes, true));
        }
    }
    Ok((bytes, false))
}

/// How long the vendor says to wait: `Retry-After` in seconds or as a date, else the end of the minute.
fn told_to_wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| Some(headers.get(name)?.to_str().ok()?.trim());
    let until = |moment: time::Moment| (moment - time::now()).to_std().unwrap_or_default();
    let told = text(RETRY_AFTER.as_str()).and_then(|told| {
        if !told.is_empty() && told.bytes().all(|letter| letter.is_ascii_digit()) {
            // More seconds than can be counted are still seconds.
            return Some(Duration::from_secs(told.parse().unwrap_or(u64::MAX)));
        }
        let date = time::DateTime::parse_from_rfc2822(told).ok()?;
        Some(until(date.to_utc()))
    });
    told.or_else(|| {
        let reset = text("x-ratelimit-reset")?.parse().ok()?;
        time::DateTime::from_timestamp(reset, 0).map(until)
    })
}

/// A short pause before another try, a little different each time.
fn pause(tries: u32) -> Duration {
    let [jitter] = token::random::<1>();
    Duration::from_millis(250 * (1 << tries) + u64::from(jitter))
}
