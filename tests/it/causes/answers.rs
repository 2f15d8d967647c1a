//! What a vendor may answer instead of what its manual says.

use keyway::{
    integrations::verdict::{Cause, Verdict},
    practice::Fault,
};

use super::{
    FIELDS, check, check_bob, met, met_at_once, patience,
    peer::{Does, JSON, Peer, answer, json},
    verdict,
};
use crate::practice::Practice;

#[tokio::test]
async fn a_200_that_is_not_json_proves_nothing() {
    let html = answer(
        "200 OK",
        &[("content-type", "text/html")],
        b"<html>Bob</html>",
    );
    let long = format!("text/{}", "x".repeat(3000));
    for (says, staff) in [
        (html, "200 with text/html instead of JSON"),
        (
            answer("200 OK", &[], b""),
            "200 with nothing that says what it is",
        ),
        (
            answer("200 OK", &[], b"[]"),
            "200 with nothing that says what it is",
        ),
        (
            answer("200 OK", &[("content-type", "text/plain")], b"[]"),
            "200 with text/plain",
        ),
        (
            answer("200 OK", &[("content-type", &long)], b"[]"),
            "200 with text/xxx",
        ),
        (
            answer("200 OK", &[JSON], b""),
            "an answer that is not whole JSON",
        ),
        (answer("204 No Content", &[], b""), "204"),
        (answer("206 Partial", &[JSON], b"[]"), "206"),
    ] {
        let peer = Peer::that(Does::Says(says)).await;
        let report = check(&peer.url(), None, patience()).await;
        met_at_once(&report, Cause::UnexpectedAnswer, staff);
    }
}

#[tokio::test]
async fn json_of_another_shape_proves_nothing() {
    let utf16: Vec<u8> = "[{\"id\":\"root.id\"}]"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let not_json = "an answer that is not whole JSON";
    let no_list = "JSON that is no list of fields";
    for (body, staff) in [
        ("{}".into(), no_list),
        ("[]".into(), no_list),
        ("null".into(), no_list),
        ("\"text\"".into(), no_list),
        ("[1,2,3]".into(), no_list),
        (
            "[{\"id\":\"work.title\",\"categoryId\":{}}]".into(),
            no_list,
        ),
        ("{\"fields\":[]}".into(), no_list),
        ("[{\"id\":\"work.title\"".into(), not_json),
        ("[] trailing".into(), not_json),
        ("[\"a \u{0} b\"]".into(), not_json),
        ("[NaN]".into(), not_json),
        ("'single'".into(), not_json),
        ("[\"\\ud800\"]".into(), not_json),
        (deep("[", "]").into_bytes(), not_json),
        (deep("{\"a\":", "}").into_bytes(), not_json),
        (b"[\"\xff\xfe\"]".to_vec(), not_json),
        (utf16, not_json),
    ] {
        let peer = Peer::that(Does::Says(json(body))).await;
        let report = check(&peer.url(), None, patience()).await;
        met_at_once(&report, Cause::UnexpectedAnswer, staff);
        assert_eq!(report.calls, 1);
    }
}

#[tokio::test]
async fn a_search_of_another_shape_proves_nothing() {
    for body in [
        "{}",
        "[]",
        "{\"employees\":{}}",
        "{\"employees\":null}",
        "{\"employees\":\"all\"}",
        "{\"people\":[]}",
        "{\"employees\":[{\"id\":\"1\"}],\"employees\":0}",
    ] {
        let practice = Practice::usual().await;
        let peer = Peer::before(
            Some(&practice.api),
            "/v1/people/search",
            Does::Says(json(body)),
        );
        let peer = peer.await;
        let report = check(&peer.url(), Some(&practice.bob), patience()).await;
        met_at_once(
            &report,
            Cause::UnexpectedAnswer,
            "JSON without the list “employees”",
        );
    }
    for body in [
        "{\"employees\":[1]}",
        "{\"employees\":[{\"id\":\"1\"},null]}",
    ] {
        let practice = Practice::usual().await;
        let peer = Peer::before(
            Some(&practice.api),
            "/v1/people/search",
            Does::Says(json(body)),
        );
        let peer = peer.await;
        let report = check(&peer.url(), Some(&practice.bob), patience()).await;
        met_at_once(&report, Cause::UnexpectedAnswer, "holds something else");
    }
    // People who are no people are nobody: nothing is proved present, and nothing absent.
    for body in [
        "{\"employees\":[{\"id\":{}},{\"id\":\"../../etc\"}]}",
        "{\"employees\":[{\"id\":\"1\",\"id\":[]}]}",
        "{\"employees\":[{}]}",
    ] {
        let practice = Practice::usual().await;
        let peer = Peer::before(
            Some(&practice.api),
            "/v1/people/search",
            Does::Says(json(body)),
        );
        let peer = peer.await;
        let report = check(&peer.url(), Some(&practice.bob), patience()).await;
        for finding in &report.findings {
            assert_ne!(finding.verdict, Verdict::Missing, "{body}: {finding:?}");
        }
        for section in ["work.view", "address.view", "payroll.view"] {
            assert_ne!(verdict(&report, section), Verdict::Granted, "{body}");
        }
    }
}

#[tokio::test]
async fn a_vendor_in_trouble_is_asked_three_times_and_believed() {
    for says in [
        answer("500 Oh", &[], b""),
        answer("500 Oh", &[JSON], b"{\"error\":\"BAD\",\"statusCode\":500}"),
        answer(
            "502 Bad",
            &[("content-type", "text/html")],
            b"<h1>nginx</h1>",
        ),
        answer("503 No", &[("content-type", "text/html")], b""),
        answer("504 No", &[], b"upstream"),
        answer("599 No", &[], b""),
    ] {
        let status = String::from_utf8_lossy(&says[9..12]).into_owned();
        let peer = Peer::that(Does::Says(says)).await;
        let report = check(&peer.url(), None, patience()).await;
        met_at_once(&report, Cause::VendorUnavailable, &status);
        assert_eq!(report.calls, 3);
    }
}

#[tokio::test]
async fn refusals_are_told_apart_and_never_repeated() {
    let html = ("content-type", "text/html");
    let own = ("x-ratelimit-limit", "50");
    for (says, cause, staff) in [
        (answer("401 No", &[own], b""), Cause::Rejected, "401 on"),
        (
            answer("401 No", &[html], b"<h1>no</h1>"),
            Cause::Rejected,
            "401 on",
        ),
        (
            answer("403 No", &[JSON, own], b"{}"),
            Cause::AccessRestricted,
            "which needs no permission",
        ),
        (
            answer("403 No", &[html, own], b""),
            Cause::AccessRestricted,
            "which needs no permission",
        ),
        (
            answer("403 No", &[html], b"<h1>no</h1>"),
            Cause::Blocked,
            "403 from the firewall",
        ),
        (
            answer("406 No", &[html], b"<h1>no</h1>"),
            Cause::Blocked,
            "406 from the firewall",
        ),
        (
            answer("429 No", &[html], b"<h1>no</h1>"),
            Cause::Blocked,
            "429 from the firewall",
        ),
        (
            answer("404 No", &[JSON], b"{}"),
            Cause::UnexpectedAnswer,
            "404",
        ),
        (
            answer("418 Tea", &[JSON], b"{}"),
            Cause::UnexpectedAnswer,
            "418",
        ),
    ] {
        let peer = Peer::that(Does::Says(says)).await;
        let report = check(&peer.url(), None, patience()).await;
        met_at_once(&report, cause, staff);
        assert_eq!((report.calls, peer.calls()), (1, 1));
    }
}

#[tokio::test]
async fn what_ends_a_check_in_its_middle_leaves_what_was_learnt() {
    for (fault, cause, staff) in [
        (Fault::down(401), Cause::Rejected, "401"),
        (Fault::down(403), Cause::Blocked, "403 from the firewall"),
        (Fault::too_many(Some(900)), Cause::RateLimited, "429"),
    ] {
        let practice = Practice::usual().await;
        practice.bob.fault(fault.on("/v1/bulk/people/work"));
        let report = check_bob(&practice).await;
        met(&report, cause, staff);
        assert_eq!(verdict(&report, "work.view"), Verdict::Granted);
        assert_eq!(verdict(&report, "work.history"), Verdict::Unclear);
        assert!(report.people.is_some() && report.account.is_some());
        let tries = practice.bob.requests().into_iter();
        let tries = tries
            .filter(|asked| asked.path == "/v1/bulk/people/work")
            .count();
        assert_eq!(tries, 1, "{cause}");
    }
}

#[tokio::test]
async fn a_company_that_hides_odd_letters_in_its_names_is_checked_all_the_same() {
    let practice = Practice::usual().await;
    let fields = practice.read(FIELDS).await.to_string();
    assert!(fields.contains("\"Work\""));
    let odd = fields.replace("\"Work\"", "\"W\\u0000rk\\\\u0000\\u202e<script>\"");
    let peer = Peer::before(Some(&practice.api), FIELDS, Does::Says(json(odd))).await;
    let report = check(&peer.url(), Some(&practice.bob), patience()).await;
    assert_eq!(report.cause, None, "{:?}", report.detail);
    assert_eq!(verdict(&report, "work.view"), Verdict::Granted);
    let told = serde_json::to_string(&report).unwrap();
    // A database keeps no such letter in a text.
    assert!(!told.contains('\u{0}') && !told.replace("\\\\u0000", "").contains("\\u0000"));
    assert!(told.contains("W\u{fffd}rk"));
}
