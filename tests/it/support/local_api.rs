//! A vendor's API on this machine: a model says what it answers, and a test says what is withheld.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::Value;
use tokio::net::TcpListener;

/// A request as a model sees it.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub authorization: String,
    pub body: Value,
}

/// What it answers.
pub struct Told {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Told {
    pub fn json(body: &Value) -> Self {
        Self::with(200, "application/json", body.to_string())
    }

    pub fn with(status: u16, kind: &str, body: impl Into<String>) -> Self {
        Self {
            status,
            headers: vec![("content-type", kind.to_owned())],
            body: body.into(),
        }
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// How a vendor answers, given what is withheld.
pub type Model = fn(&Asked, &BTreeSet<String>) -> Told;

#[derive(Clone)]
pub struct LocalApi {
    pub url: String,
    shared: Arc<Shared>,
}

type Instead = (String, fn() -> Told);

struct Shared {
    model: Model,
    withheld: Mutex<BTreeSet<String>>,
    /// What stands for the answer to paths that hold the first text.
    instead: Mutex<Option<Instead>>,
    asked: Mutex<Vec<Asked>>,
}

impl LocalApi {
    pub async fn start(model: Model) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            model,
            withheld: Mutex::default(),
            instead: Mutex::default(),
            asked: Mutex::default(),
        });
        let router = Router::new().fallback(answer).with_state(shared.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, shared }
    }

    /// From now on only these permissions are withheld.
    pub fn withholds<'p>(&self, permissions: impl IntoIterator<Item = &'p str>) {
        let all = permissions.into_iter().map(str::to_owned).collect();
        *self.shared.withheld.lock().unwrap() = all;
    }

    /// From now on paths that hold this text are answered so.
    pub fn answers(&self, path: &str, told: fn() -> Told) {
        *self.shared.instead.lock().unwrap() = Some((path.to_owned(), told));
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let query = parts.uri.query().unwrap_or_default();
    let query = url::form_urlencoded::parse(query.as_bytes());
    let authorization = parts.headers.get("authorization");
    let asked = Asked {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: query.into_owned().collect(),
        authorization: authorization
            .map_or("", |value| value.to_str().unwrap())
            .to_owned(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    shared.asked.lock().unwrap().push(asked.clone());
    let instead = shared.instead.lock().unwrap().clone();
    let told = match instead {
        Some((path, told)) if asked.path.contains(&path) => told(),
        _ => (shared.model)(&asked, &shared.withheld.lock().unwrap()),
    };
    let mut response = (StatusCode::from_u16(told.status).unwrap(), told.body).into_response();
    for (name, value) in told.headers {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}
