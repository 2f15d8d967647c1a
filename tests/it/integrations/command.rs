//! `keyway check`, as an operator types it.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use keyway::practice::{Fault, Tenant};
use serde_json::Value;

use crate::practice::Practice;

/// Runs the command with this on its standard input.
async fn keyway_check(api: &str, id: &str, token: &str, flags: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keyway"));
    command
        .args([
            "check",
            "--integration",
            "hibob",
            "--id",
            id,
            "--api-url",
            api,
        ])
        .args(flags)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let token = token.to_owned();
    let output: Output = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(token.as_bytes())
            .unwrap();
        child.wait_with_output().unwrap()
    })
    .await
    .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[tokio::test]
async fn the_command_tells_what_is_missing_first_and_ends_with_a_code_for_scripts() {
    let practice = Practice::with(Tenant::default()).await;
    let (id, token) = practice.bob.service_user();
    let (code, out, _) = keyway_check(&practice.api, &id, &format!("{token}\n"), &[]).await;
    assert_eq!(code, 0, "{out}");
    assert!(!out.contains("Not ticked") && out.contains("To be confirmed: "));

    practice.bob.revoke("work.view");
    let (code, out, err) = keyway_check(&practice.api, &id, &token, &[]).await;
    assert_eq!(code, 1);
    let missing = out
        .find("People's data › Work › View selected employees' Work sections")
        .unwrap();
    assert!(missing < out.find("To be confirmed").unwrap());
    assert!(!format!("{out}{err}").contains(&token));

    let (code, out, _) = keyway_check(&practice.api, &id, &token, &["--json"]).await;
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (code, &report["outcome"]),
        (1, &Value::from("not_linkable"))
    );
    assert_eq!(report["findings"].as_array().unwrap().len(), 62);
    let work = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["permission"] == "work.view");
    assert_eq!(work.unwrap()["verdict"], "missing");
}

#[tokio::test]
async fn what_cannot_be_right_is_told_without_a_call_and_trouble_is_no_verdict() {
    let practice = Practice::with(Tenant::default()).await;
    let (id, token) = practice.bob.service_user();
    let (code, out, _) = keyway_check(&practice.api, &token, &id, &[]).await;
    assert_eq!(code, 1);
    assert!(out.contains("looks like the token") && !out.contains(&token));
    let (code, _, err) = keyway_check(&practice.api, &id, "", &[]).await;
    assert_eq!(code, 2);
    assert!(err.contains("standard input"));
    assert!(practice.bob.requests().is_empty());

    let (code, out, _) = keyway_check(&practice.api, &id, "Wrong7token", &[]).await;
    assert_eq!(code, 1);
    assert!(out.contains("401 on GET /v1/company/people/fields"));
    practice.bob.fault(Fault::html());
    let (code, _, _) = keyway_check(&practice.api, &id, &token, &[]).await;
    assert_eq!(code, 2);
    let (code, _, err) = keyway_check("http://10.0.0.1", &id, &token, &[]).await;
    assert_eq!(code, 2);
    assert!(err.contains("10.0.0.1"));
    let (code, _, err) = keyway_check(&practice.api, &id, &token, &["--profile", "tiny"]).await;
    assert_eq!((code, err.contains("full")), (2, true));
}

#[tokio::test]
async fn only_what_is_named_is_looked_at() {
    let practice = Practice::with(Tenant::default()).await;
    let (id, token) = practice.bob.service_user();
    practice.bob.revoke("reports.view");
    let named = ["--only", "work.view,reports.view", "--json"];
    let (code, out, _) = keyway_check(&practice.api, &id, &token, &named).await;
    assert_eq!(code, 1);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["scope"], "only");
    let told: Vec<_> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (&finding["permission"], &finding["verdict"]))
        .map(|(permission, verdict)| format!("{permission} {verdict}"))
        .collect();
    assert_eq!(
        told,
        ["\"reports.view\" \"missing\"", "\"work.view\" \"granted\""]
    );
    let other = ["--only", "no.such.box"];
    let (code, _, refused) = keyway_check(&practice.api, &id, &token, &other).await;
    assert_eq!(code, 2);
    assert!(refused.contains("no permission “no.such.box”"), "{refused}");
}
