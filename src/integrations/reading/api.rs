//! `[api]` and `[[probes]]` of `pack.toml`.

use super::{
    super::{
        pack::{Api, Auth, HeaderIs, Method, Outcome, Probe, SendAs, When},
        verdict::{Cause, Verdict},
    },
    Table,
};

pub(super) fn api(t: &Table<'_>) -> Api {
    Api {
        base_url: t.text("base_url"),
        path_prefix: t.maybe("path_prefix").unwrap_or_default(),
        own_header: t.maybe("own_header"),
        account: t.maybe("account"),
        auth: t.table("auth", auth),
    }
}

#[derive(Clone, Copy)]
enum By {
    Basic,
    Bearer,
    Header,
    Exchange,
}

fn auth(t: &Table<'_>) -> Auth {
    let by = t.word(
        "by",
        &[
            ("basic", By::Basic),
            ("bearer", By::Bearer),
            ("header", By::Header),
            ("exchange", By::Exchange),
        ],
    );
    match by {
        By::Basic => Auth::Basic {
            user: t.text("user"),
            password: t.text("password"),
        },
        By::Bearer => Auth::Bearer {
            token: t.text("token"),
        },
        By::Header => Auth::Header {
            name: t.text("name"),
            value: t.text("value"),
        },
        By::Exchange => Auth::Exchange {
            path: t.text("path"),
            send_as: t.word("send_as", &[("json", SendAs::Json), ("form", SendAs::Form)]),
            send: t.pairs("send"),
            token_at: t.text("token_at"),
            causes: causes(t),
        },
    }
}

/// `causes = { 403 = "rejected" }`
fn causes(t: &Table<'_>) -> Vec<(u16, Cause)> {
    let mut causes = Vec::new();
    for (status, cause) in t.pairs("causes") {
        match (status.parse(), cause.parse()) {
            (Ok(status), Ok(cause)) => causes.push((status, cause)),
            _ => t.fault(
                "causes",
                format!(
                    "“{status} = {cause}” should be a status and a cause, like 403 = \"rejected\"; the causes are {}.",
                    Cause::ALL.map(Cause::as_str).join(", ")
                ),
            ),
        }
    }
    causes
}

pub(super) fn probe(t: &Table<'_>) -> Probe {
    let methods = [("get", Method::Get), ("post", Method::Post)];
    Probe {
        id: t.text("id"),
        method: if t.has("method") {
            t.word("method", &methods)
        } else {
            Method::Get
        },
        path: t.text("path"),
        query: t.pairs("query"),
        body: t.json("body"),
        harmless: t.maybe("harmless"),
        sign_in: t.flag("sign_in").unwrap_or_default(),
        causes: causes(t),
        outcomes: t.list("outcomes", outcome),
    }
}

fn outcome(t: &Table<'_>) -> Outcome {
    Outcome {
        when: t.needed_table("when", when),
        verdict: t.word(
            "verdict",
            &[
                ("unclear", Verdict::Unclear),
                ("granted", Verdict::Granted),
                ("missing", Verdict::Missing),
            ],
        ),
        evidence: t.text("evidence"),
    }
}

fn when(t: &Table<'_>) -> When {
    let status = if t.has("status") {
        t.numbers("status")
    } else {
        vec![200]
    };
    When {
        status,
        present: t.texts("present"),
        absent: t.texts("absent"),
        not_empty: t.maybe("not_empty"),
        empty: t.maybe("empty"),
        header: t.table("header", |t| HeaderIs {
            name: t.text("name"),
            contains: t.maybe("contains"),
        }),
    }
}
