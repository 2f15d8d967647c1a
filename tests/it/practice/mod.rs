//! The local Bob, asked over HTTP as a checker would ask him.

mod behaviour;
mod control;
mod fields;
mod limits;
mod openapi;
mod people;
mod requests;
mod tables;

use keyway::practice::{Bob, Tenant, serve};
use reqwest::{Client, RequestBuilder, Response, StatusCode, redirect};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

/// A running Bob and a caller with his service user's credentials.
pub struct Practice {
    pub bob: Bob,
    pub api: String,
    pub control: String,
    pub client: Client,
    stop: CancellationToken,
    serving: Option<JoinHandle<std::io::Result<()>>>,
}

impl Practice {
    pub async fn with(tenant: Tenant) -> Self {
        let bob = Bob::new(tenant);
        let api = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let control = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = |listener: &TcpListener| format!("http://{}", listener.local_addr().unwrap());
        let (api_url, control_url) = (address(&api), address(&control));
        let stop = CancellationToken::new();
        let serving = tokio::spawn(serve(bob.clone(), api, control, stop.clone()));
        Self {
            bob,
            api: api_url,
            control: control_url,
            client: Client::builder()
                .redirect(redirect::Policy::none())
                .no_proxy()
                .build()
                .unwrap(),
            stop,
            serving: Some(serving),
        }
    }

    pub async fn usual() -> Self {
        Self::with(Tenant::default()).await
    }

    fn signed(&self, request: RequestBuilder) -> RequestBuilder {
        let (id, token) = self.bob.service_user();
        request.basic_auth(id, Some(token))
    }

    pub async fn get(&self, path: &str) -> Response {
        let request = self.client.get(format!("{}{path}", self.api));
        self.signed(request).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, body: &Value) -> Response {
        let request = self.client.post(format!("{}{path}", self.api)).json(body);
        self.signed(request).send().await.unwrap()
    }

    /// A GET that is answered with 200 and JSON.
    pub async fn read(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status(), StatusCode::OK, "GET {path}");
        answer.json().await.unwrap()
    }

    /// The employees that a search answers.
    pub async fn search(&self, body: Value) -> Vec<Value> {
        let answer = self.post("/v1/people/search", &body).await;
        assert_eq!(answer.status(), StatusCode::OK, "search {body}");
        let mut answer: Value = answer.json().await.unwrap();
        match answer["employees"].take() {
            Value::Array(employees) => employees,
            other => panic!("employees is {other}"),
        }
    }

    /// Everybody's id, the inactive included, in Bob's order.
    pub async fn ids(&self) -> Vec<String> {
        let all = self
            .search(json!({ "fields": ["root.id"], "showInactive": true }))
            .await;
        all.iter()
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Stops Bob and waits for his end.
    pub async fn stops(mut self) {
        self.stop.cancel();
        let serving = self.serving.take().unwrap();
        serving.await.unwrap().unwrap();
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
