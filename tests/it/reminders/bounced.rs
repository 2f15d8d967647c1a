//! Mails that come back.

use std::{io::Write as _, process::Stdio};

use keyway::mail::bounce::{self, NotABounce, Notice};

use super::{ANA, MAILS, days_pass, mail, round};
use crate::{
    support::Keyway,
    watch::{count, told},
};

/// A notification as Postfix writes it.
fn notification(id: &str, action: &str, returned: &str) -> String {
    format!(
        "From: MAILER-DAEMON@relay.example\r\nTo: setup@example.com\r\n\
         Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n \
         boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nIt could not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; relay.example\r\n\r\n\
         Final-Recipient: rfc822; {ANA}\r\nAction: {action}\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 <{ANA}>:\r\n no such person\r\n\r\n\
         --b\r\nContent-Type: {returned}\r\n\r\n\
         From: setup@example.com\r\nTo: {ANA}\r\nMessage-ID: <{id}@example.com>\r\n\
         Subject: Connect Bob\r\n\r\n--b--\r\n"
    )
}

/// Pipes it into the program as a mail server does.
async fn pipe(keyway: &Keyway, notification: String) -> (i32, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_keyway"));
    command
        .args(["mails", "bounced"])
        .env_clear()
        .env("KEYWAY_DATABASE_URL", keyway.database_url())
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let output = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        // Who refuses early does not read to the end.
        let _ = child
            .stdin
            .take()
            .unwrap()
            .write_all(notification.as_bytes());
        child.wait_with_output().unwrap()
    })
    .await
    .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(said).unwrap(),
    )
}

async fn mailed(keyway: &Keyway) -> String {
    keyway.issue_link().await;
    let mail = mail(keyway, ANA, "Connect Bob to Example").await;
    let id = mail.header("Message-ID").unwrap();
    let sent = "SELECT count(*) FROM mails WHERE state = 'sent'";
    keyway
        .until("it is marked as sent", async || {
            (count(keyway, sent).await == 1).then_some(())
        })
        .await;
    id.trim_matches(['<', '>'])
        .split('@')
        .next()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_mail_that_came_back_is_seen_by_staff_and_its_address_is_reminded_no_more() {
    let keyway = Keyway::start().await;
    let staff = keyway.staff().await;
    let id = mailed(&keyway).await;
    let returned = notification(&id, "failed", "message/rfc822");
    let (code, said) = pipe(&keyway, returned.clone()).await;
    assert_eq!(
        (code, said.contains("marked as come back")),
        (0, true),
        "{said}"
    );
    let (code, said) = pipe(&keyway, returned).await;
    assert_eq!((code, said.contains("marked before")), (0, true), "{said}");
    assert_eq!(told(&keyway, "mail.bounced").await, 1);

    let list = staff.browser.get("/console").await;
    list.must_say("Mail did not arrive");
    let href = list.attributes("tbody th a", "href").remove(0);
    let seen = staff.browser.get(&href).await;
    seen.must_say("came back. The other mail server said: 5.1.1: 550 5.1.1");
    seen.must_say("no such person");
    days_pass(&keyway, 3).await;
    round(&keyway).await;
    assert_eq!(count(&keyway, MAILS).await, 0);

    let (well, all) = keyway.command(&["mails", "list", "--failed"]).await;
    assert!(
        well && all.contains("bounced") && all.contains(ANA),
        "{all}"
    );
    let (_, json) = keyway.command(&["mails", "list", "--json"]).await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["id"], id);
    assert!(json[0]["bounced_at"].is_string());
    // A link to an address that works takes the mark away.
    keyway.issue_link_for("Acme Ltd", "ben@acme.example").await;
    let list = staff.browser.get("/console").await;
    assert!(!list.says("Mail did not arrive"));
}

#[tokio::test]
async fn what_is_no_notification_about_a_mail_of_ours_changes_nothing() {
    let keyway = Keyway::start().await;
    let id = mailed(&keyway).await;
    let letter = format!("From: {ANA}\r\nSubject: Re: Connect\r\n\r\nHello <{id}@example.com>\r\n");
    let (code, said) = pipe(&keyway, letter).await;
    assert_eq!(code, 65);
    assert!(
        said.contains("not a delivery status notification"),
        "{said}"
    );
    let late = notification(&id, "delayed", "message/rfc822");
    assert_eq!(pipe(&keyway, late).await.0, 0);
    let other = uuid::Uuid::now_v7().to_string();
    let (code, said) = pipe(&keyway, notification(&other, "failed", "message/rfc822")).await;
    assert_eq!(
        (code, said.contains("No mail of ours")),
        (0, true),
        "{said}"
    );
    let (code, said) = pipe(&keyway, "x".repeat(1_100_000)).await;
    assert_eq!(
        (code, said.contains("longer than 1 MB")),
        (65, true),
        "{said}"
    );
    let marked = "SELECT count(*) FROM mails WHERE bounced_at IS NOT NULL";
    assert_eq!(count(&keyway, marked).await, 0);
}

#[test]
fn a_notification_is_read_whether_it_returns_the_mail_or_its_headers() {
    let id = uuid::Uuid::now_v7().to_string();
    for returned in ["message/rfc822", "text/rfc822-headers", "message/global"] {
        let read = bounce::read(notification(&id, "Failed", returned).as_bytes());
        let Ok(Notice::Failed(bounce)) = read else {
            panic!("{returned}: {read:?}");
        };
        assert_eq!(bounce.mail.to_string(), id);
        assert_eq!(
            bounce.reason,
            format!("5.1.1: 550 5.1.1 <{ANA}>: no such person")
        );
    }
    let foreign = notification("not-ours", "failed", "message/rfc822");
    assert_eq!(bounce::read(foreign.as_bytes()), Err(NotABounce::NoMail));
    assert_eq!(bounce::read(b""), Err(NotABounce::NoNotice));
}
