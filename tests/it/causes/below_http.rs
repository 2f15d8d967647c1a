//! What goes wrong below HTTP, or with HTTP itself.

use std::{fs, net::IpAddr, process::Command};

use keyway::integrations::verdict::{Cause, Verdict};
use serde_json::Value;
use tokio::task::spawn_blocking;

use super::{
    FIELDS, check, hasty, met, met_at_once, patience,
    peer::{Does, JSON, Peer, answer, bomb, head, json},
    verdict,
};
use crate::practice::Practice;

#[tokio::test]
async fn nobody_at_the_port_is_a_refused_connection() {
    let peer = Peer::that(Does::Says(Vec::new())).await;
    let url = peer.url();
    drop(peer);
    let gone = async || {
        let report = check(&url, None, patience()).await;
        report
            .detail
            .clone()
            .unwrap_or_default()
            .contains("refused")
            .then_some(report)
    };
    // The port is given back a moment after the listener has ended.
    let report = loop {
        if let Some(report) = gone().await {
            break report;
        }
        tokio::task::yield_now().await;
    };
    met_at_once(&report, Cause::Unreachable, "the connection was refused");
    assert_eq!(
        report.calls, 1,
        "a refused connection is not tried again at once"
    );
}

#[tokio::test]
async fn a_connection_that_is_cut_is_tried_again_and_then_told() {
    let half = [head("200 OK", &[JSON]), b"[{\"id\":".to_vec()].concat();
    let short = answer("200 OK", &[JSON], b"[]");
    let short = [short.strip_suffix(b"[]").unwrap(), b"["].concat();
    for does in [
        Does::Resets(Vec::new()),
        Does::Resets(b"HTTP/1.1 200 OK\r\ncontent-ty".to_vec()),
        Does::Resets(half),
        Does::Says(Vec::new()),
        Does::Says(short),
    ] {
        let peer = Peer::that(does).await;
        let report = check(&peer.url(), None, patience()).await;
        let staff = "the connection was cut off before the answer was whole";
        met_at_once(&report, Cause::Unreachable, staff);
        assert_eq!(report.calls, 3);
    }
}

#[tokio::test]
async fn an_answer_that_does_not_come_to_its_end_in_time_is_a_timeout() {
    for does in [
        Does::FallsSilent(Vec::new()),
        Does::FallsSilent(b"HTTP/1.1 200 OK\r\n".to_vec()),
        Does::FallsSilent(head("200 OK", &[JSON])),
        Does::Drips(b"HTTP/1.1 200 OK\r\nx-slow: ".to_vec()),
        Does::Drips(head("200 OK", &[JSON])),
    ] {
        let peer = Peer::that(does).await;
        let report = check(&peer.url(), None, hasty()).await;
        met_at_once(&report, Cause::VendorTimeout, "no whole answer in time");
        assert_eq!(
            report.calls, 1,
            "what takes long is not asked again at once"
        );
    }
}

#[tokio::test]
async fn an_answer_without_end_is_left_after_its_first_megabyte() {
    let piece = vec![b' '; 64 * 1024];
    let pours = Does::Pours(head("200 OK", &[JSON]), piece, 50 * 16);
    let peer = Peer::that(pours).await;
    let report = check(&peer.url(), None, patience()).await;
    met_at_once(&report, Cause::UnexpectedAnswer, "more than 1 MB");
    assert_eq!(report.calls, 1);
    // What the two ends of the line hold for each other comes on top.
    assert!(
        peer.sent() < 12 * 1024 * 1024,
        "{} bytes of 50 MB",
        peer.sent()
    );
}

#[tokio::test]
async fn headers_without_end_are_no_answer() {
    let line = b"x-more: and more and more and more and more\r\n".repeat(100);
    let pours = Does::Pours(b"HTTP/1.1 200 OK\r\n".to_vec(), line, 20_000);
    let peer = Peer::that(pours).await;
    let report = check(&peer.url(), None, patience()).await;
    met_at_once(&report, Cause::UnexpectedAnswer, "headers do not end");
    assert!(
        peer.sent() < 12 * 1024 * 1024,
        "{} bytes of 92 MB",
        peer.sent()
    );
}

#[tokio::test]
async fn a_packed_answer_is_unpacked_only_so_far() {
    let packed = [JSON, ("content-encoding", "gzip")];
    let peer = Peer::that(Does::Says(answer("200 OK", &packed, &bomb(50)))).await;
    let report = check(&peer.url(), None, patience()).await;
    met_at_once(&report, Cause::UnexpectedAnswer, "more than 1 MB");
    let peer = Peer::that(Does::Says(answer("200 OK", &packed, b"not packed"))).await;
    let report = check(&peer.url(), None, patience()).await;
    met_at_once(&report, Cause::UnexpectedAnswer, "cannot be unpacked");
}

/// Eight gigabytes do not fit into the two that the program is given here.
#[tokio::test]
async fn memory_stays_bounded_whatever_is_unpacked_or_poured() {
    let packed = [JSON, ("content-encoding", "gzip")];
    let bomb = bomb(8 * 1024);
    assert!(bomb.len() < 16 * 1024 * 1024, "{} bytes", bomb.len());
    let poured = vec![b' '; 1024 * 1024];
    for does in [
        Does::Says(answer("200 OK", &packed, &bomb)),
        Does::Pours(head("200 OK", &[JSON]), poured, 8 * 1024),
    ] {
        let peer = Peer::that(does).await;
        let url = peer.url();
        let check = move || {
            Command::new("sh")
                .args([
                    "-c",
                    "ulimit -v 2000000 && echo canary-token | \"$@\"",
                    "sh",
                ])
                .arg(env!("CARGO_BIN_EXE_keyway"))
                .args(["check", "--json", "--id", "SERVICE-1", "--api-url", &url])
                .env_clear()
                .output()
        };
        let output = spawn_blocking(check).await.unwrap().unwrap();
        let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(printed["cause"], "unexpected_answer", "{printed}");
        assert!(
            printed["detail"]
                .as_str()
                .unwrap()
                .contains("more than 1 MB")
        );
    }
}

#[tokio::test]
async fn who_does_not_speak_http_gives_no_answer() {
    for says in [
        "220 mail.example ESMTP\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
        "\u{0}\u{0}\u{0}\u{0}",
    ] {
        let peer = Peer::that(Does::Says(says.as_bytes().to_vec())).await;
        let report = check(&peer.url(), None, patience()).await;
        met_at_once(
            &report,
            Cause::UnexpectedAnswer,
            "an answer that is not HTTP",
        );
    }
}

#[tokio::test]
async fn nobody_is_sent_elsewhere() {
    let decoys = [
        Peer::decoy("127.0.0.2").await,
        Peer::decoy("127.0.0.3").await,
        Peer::decoy("::1").await,
    ];
    let mut places: Vec<String> = decoys
        .iter()
        .map(|d| format!("http://{}/v1/", d.address))
        .collect();
    let port = decoys[0].address.port();
    places.push(format!("http://[::ffff:127.0.0.2]:{port}/"));
    places.push("http://169.254.169.254/latest/meta-data/".to_owned());
    places.push(format!("https://127.0.0.2:{port}/"));
    places.push("file:///etc/passwd".to_owned());
    for status in [
        "301 Moved",
        "302 Found",
        "303 See",
        "307 Moved",
        "308 Moved",
    ] {
        for place in &places {
            let elsewhere = answer(status, &[("location", place)], b"");
            let peer = Peer::that(Does::Says(elsewhere)).await;
            let report = check(&peer.url(), None, patience()).await;
            met_at_once(
                &report,
                Cause::UnexpectedAnswer,
                "a way elsewhere, which is not taken",
            );
            assert_eq!(peer.calls(), 1);
            assert!(!report.detail.unwrap().contains("169.254"));
        }
    }
    assert!(decoys.iter().all(|decoy| decoy.calls() == 0));
}

#[tokio::test]
async fn a_name_without_an_address_is_told_from_one_that_leads_inside() {
    let report = check("https://bob.invalid", None, patience()).await;
    let detail = report.detail.clone().unwrap();
    // Where no name server answers, the wait for it ends instead.
    let staff = if detail.contains("within") {
        "no connection within"
    } else {
        "no address"
    };
    met_at_once(&report, Cause::Unreachable, staff);
    let decoy = Peer::decoy("127.0.0.1").await;
    let name = name_of_this_machine();
    let report = check(
        &format!("https://{name}:{}", decoy.address.port()),
        None,
        patience(),
    )
    .await;
    met_at_once(
        &report,
        Cause::Unreachable,
        "the name leads to a private address",
    );
    assert_eq!(decoy.calls(), 0);
}

/// A name other than localhost that leads to an address inside; every machine's own does.
fn name_of_this_machine() -> String {
    let hosts = fs::read_to_string("/etc/hosts").unwrap();
    let named = hosts.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let address: IpAddr = words.next()?.parse().ok()?;
        let inside = match address {
            IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
            IpAddr::V6(v6) => v6.is_loopback(),
        };
        words
            .find(|name| inside && *name != "localhost")
            .map(str::to_owned)
    });
    named.expect("/etc/hosts names this machine")
}

#[tokio::test]
async fn what_breaks_in_the_middle_leaves_what_was_learnt() {
    let packed = [JSON, ("content-encoding", "gzip")];
    let cut = "the connection was cut off";
    for (does, cause, staff) in [
        (Does::Resets(Vec::new()), Cause::Unreachable, cut),
        (
            Does::Resets(head("200 OK", &[JSON])),
            Cause::Unreachable,
            cut,
        ),
        (
            Does::Says(b"220 hello\r\n".to_vec()),
            Cause::UnexpectedAnswer,
            "not HTTP",
        ),
        (
            Does::Says(answer("200 OK", &packed, b"odd")),
            Cause::UnexpectedAnswer,
            "unpacked",
        ),
        (
            Does::Says(json("{")),
            Cause::UnexpectedAnswer,
            "not whole JSON",
        ),
    ] {
        let practice = Practice::usual().await;
        let peer = Peer::before(Some(&practice.api), "/v1/bulk", does).await;
        let report = check(&peer.url(), Some(&practice.bob), patience()).await;
        met(&report, cause, staff);
        assert_eq!(verdict(&report, "work.view"), Verdict::Granted);
        assert_eq!(verdict(&report, "work.history"), Verdict::Unclear);
        assert!(report.people.unwrap().all > 0);
    }
    // And undisturbed, all is found through the peer as without it.
    let practice = Practice::usual().await;
    let peer = Peer::before(Some(&practice.api), "/nowhere", Does::Says(Vec::new())).await;
    let report = check(&peer.url(), Some(&practice.bob), patience()).await;
    assert_eq!((report.cause, report.detail), (None, None));
    assert!(peer.calls() >= usize::try_from(report.calls).unwrap() && FIELDS.starts_with("/v1"));
}
