//! A browser without scripts: cookies, forms, redirects and what a person would read.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use reqwest::{Client, Method, StatusCode, header::HeaderMap, redirect::Policy};
use scraper::{ElementRef, Html, Selector};
use url::Url;

/// One browser of one person.
#[derive(Clone)]
pub struct Browser {
    pub base: Url,
    client: Client,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    /// Every answer's headers and body, as they came.
    seen: Arc<Mutex<Vec<u8>>>,
    /// The address that a proxy would tell.
    from: String,
    /// What it is set to read, as it asks for it.
    reads: Option<String>,
}

/// What the browser shows.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// Where the redirects led.
    pub url: Url,
    pub body: String,
}

impl Browser {
    pub fn new(base: Url) -> Self {
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Self {
            base,
            client,
            cookies: Arc::default(),
            seen: Arc::default(),
            from: "192.0.2.1".to_owned(),
            reads: None,
        }
    }

    /// The same browser of somebody who reads other languages.
    pub fn reading(self, languages: &str) -> Self {
        Self {
            reads: Some(languages.to_owned()),
            ..self
        }
    }

    /// The same browser behind the operator's proxy, at another address.
    pub fn at(self, from: &str) -> Self {
        Self {
            from: from.to_owned(),
            ..self
        }
    }

    /// Follows a link.
    pub async fn get(&self, path: &str) -> Page {
        self.go(Method::GET, path, None).await
    }

    /// Sends a form of our own page.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let fields: Vec<_> = form
            .iter()
            .map(|(k, v)| ((*k).into(), (*v).into()))
            .collect();
        self.go(Method::POST, path, Some(fields)).await
    }

    /// Sends the page's form that has this button, with its fields as they stand but for `typed`.
    pub async fn press(&self, page: &Page, button: &str, typed: &[(&str, &str)]) -> Page {
        let (action, mut fields) = page.form_with(button);
        for (name, value) in typed {
            fields.retain(|(known, _)| known != name);
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        self.go(Method::POST, &action, Some(fields)).await
    }

    async fn go(&self, method: Method, path: &str, form: Option<Vec<(String, String)>>) -> Page {
        let mut url = self.base.join(path).unwrap();
        let (mut method, mut form) = (method, form);
        for _ in 0..10 {
            let mut request = self
                .client
                .request(method.clone(), url.clone())
                .header("accept", "text/html")
                .header("x-forwarded-for", &self.from)
                .header("cookie", self.cookie_header());
            if let Some(reads) = &self.reads {
                request = request.header("accept-language", reads);
            }
            if method == Method::POST {
                request = request
                    .header("origin", self.base.origin().ascii_serialization())
                    .header("sec-fetch-site", "same-origin");
            }
            if let Some(form) = &form {
                let body = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(form)
                    .finish();
                request = request
                    .header("content-type", "application/x-www-form-urlencoded")
                    .body(body);
            }
            let answer = request.send().await.unwrap();
            self.keep_cookies(answer.headers());
            if answer.status().is_redirection() {
                self.remember(answer.headers(), "");
                let to = answer.headers()["location"].to_str().unwrap().to_owned();
                url = url.join(&to).unwrap();
                (method, form) = (Method::GET, None);
                continue;
            }
            let (status, headers) = (answer.status(), answer.headers().clone());
            let body = answer.text().await.unwrap();
            self.remember(&headers, &body);
            return Page {
                status,
                headers,
                url,
                body,
            };
        }
        panic!("redirected in circles at {url}");
    }

    /// Everything this browser was ever sent.
    pub fn everything(&self) -> Vec<u8> {
        self.seen.lock().unwrap().clone()
    }

    fn remember(&self, headers: &HeaderMap, body: &str) {
        let mut seen = self.seen.lock().unwrap();
        seen.extend_from_slice(format!("{headers:?}\n{body}\n").as_bytes());
    }

    pub fn cookie_header(&self) -> String {
        let cookies = self.cookies.lock().unwrap();
        let pairs: Vec<_> = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        pairs.join("; ")
    }

    fn keep_cookies(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().unwrap();
        for header in headers.get_all("set-cookie") {
            let text = header.to_str().unwrap();
            let (name, rest) = text.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if text.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Page {
    /// The language that the page says it is written in.
    pub fn language(&self) -> String {
        self.attributes("html", "lang").remove(0)
    }

    /// What a person reads, with spaces folded. Where a line may break is not to be seen.
    pub fn text(&self) -> String {
        // A place where a line may end tears no word apart.
        let html = Html::parse_document(&self.body.replace("<wbr>", ""));
        let body = Selector::parse("body").unwrap();
        let all: String = html
            .select(&body)
            .flat_map(|body| body.descendants())
            .filter(|node| {
                let of = node.parent().and_then(|parent| parent.value().as_element());
                of.is_none_or(|of| !matches!(of.name(), "script" | "style"))
            })
            .filter_map(|node| {
                let before = node.prev_sibling();
                let before = before.and_then(|before| before.value().as_element());
                let apart = if before.is_some_and(|before| before.name() == "wbr") {
                    ""
                } else {
                    " "
                };
                let text = node.value().as_text()?;
                Some(format!("{apart}{}", text.replace('\u{2011}', "-")))
            })
            .collect();
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    #[track_caller]
    pub fn must_say(&self, words: &str) {
        let text = self.text();
        assert!(
            text.contains(words),
            "“{words}” is not on {}:\n{text}",
            self.url
        );
    }

    /// The text of everything that matches.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body.replace("<wbr>", ""));
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector)
            .map(|found| {
                let text: String = found.text().collect::<Vec<_>>().join(" ");
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    /// An attribute of everything that matches.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector)
            .filter_map(|found| found.attr(name).map(str::to_owned))
            .collect()
    }

    /// The form that has this button: where it goes and what it would send as it stands.
    #[track_caller]
    pub fn form_with(&self, button: &str) -> (String, Vec<(String, String)>) {
        let html = Html::parse_document(&self.body);
        let forms = Selector::parse("form").unwrap();
        let buttons = Selector::parse("button").unwrap();
        let named = |found: &ElementRef| found.text().collect::<String>().trim().contains(button);
        for form in html.select(&forms) {
            // A button may stand elsewhere and name its form.
            let id = form.attr("id");
            let outside = html.select(&buttons).filter(|found| {
                let named = found.attr("form");
                named.is_some() && named == id
            });
            let inside = form
                .select(&buttons)
                .filter(|found| found.attr("form").is_none());
            if let Some(pressed) = inside.chain(outside).find(named) {
                let mut fields = fields_of(&form);
                if let (Some(name), Some(value)) = (pressed.attr("name"), pressed.attr("value")) {
                    fields.push((name.to_owned(), value.to_owned()));
                }
                let here = self.url.path().to_owned();
                let action = pressed.attr("formaction").or(form.attr("action"));
                return (action.map_or(here, str::to_owned), fields);
            }
        }
        panic!(
            "no form with a button “{button}” on {}:\n{}",
            self.url,
            self.text()
        );
    }
}

fn fields_of(form: &ElementRef) -> Vec<(String, String)> {
    let boxes = Selector::parse("input[name], textarea[name], select[name]").unwrap();
    let chosen = Selector::parse("option[selected]").unwrap();
    let mut fields = Vec::new();
    for field in form.select(&boxes) {
        let name = field.attr("name").unwrap().to_owned();
        let kind = field.attr("type").unwrap_or("text");
        if matches!(kind, "checkbox" | "radio") && field.attr("checked").is_none() {
            continue;
        }
        let value = match field.value().name() {
            "textarea" => field.text().collect(),
            "select" => field
                .select(&chosen)
                .next()
                .and_then(|option| option.attr("value"))
                .unwrap_or("")
                .to_owned(),
            _ if kind == "checkbox" => field.attr("value").unwrap_or("on").to_owned(),
            _ => field.attr("value").unwrap_or("").to_owned(),
        };
        fields.push((name, value));
    }
    fields
}
