//! "Too many": how long a vendor says to wait, in whatever way it says so.

use keyway::{base::time, integrations::verdict::Cause};

use super::{
    check, met_at_once, patience,
    peer::{Does, JSON, Peer, answer},
};
use crate::practice::Practice;

/// What a check at a vendor learns that answers 429 with these headers.
async fn told(headers: &[(&str, &str)]) -> (u32, Option<u64>) {
    let headers = [&[JSON], headers].concat();
    let peer = Peer::that(Does::Says(answer("429 Slow", &headers, b"{}"))).await;
    let report = check(&peer.url(), None, patience()).await;
    met_at_once(&report, Cause::RateLimited, "429");
    (report.calls, report.retry_after)
}

#[tokio::test]
async fn what_lies_beyond_the_deadline_is_not_waited_for_and_kept() {
    for (says, seconds) in [
        ("600", 600),
        (" 3600 ", 3600),
        ("18446744073709551615", u64::MAX),
        ("99999999999999999999999999999999", u64::MAX),
    ] {
        assert_eq!(told(&[("retry-after", says)]).await, (1, Some(seconds)));
    }
    let date = |ahead: i64| {
        let date = time::now() + time::Duration::seconds(ahead);
        date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    let (calls, seconds) = told(&[("retry-after", &date(1800))]).await;
    assert!(
        calls == 1 && (1700..=1800).contains(&seconds.unwrap()),
        "{seconds:?}"
    );
    let reset = (time::now() + time::Duration::seconds(50))
        .timestamp()
        .to_string();
    let (calls, seconds) = told(&[("x-ratelimit-reset", &reset)]).await;
    assert!(
        calls == 1 && (40..=50).contains(&seconds.unwrap()),
        "{seconds:?}"
    );
    // Nonsense in one place does not hide sense in the other.
    let both = [("retry-after", "soon"), ("x-ratelimit-reset", &reset)];
    assert_eq!(told(&both).await.0, 1);
}

#[tokio::test]
async fn nonsense_is_waited_for_a_little_and_not_for_long() {
    for says in [
        "soon",
        "-5",
        "1.5",
        "",
        "Sun, 99 Foo 2026 99:99:99 GMT",
        "0x10",
    ] {
        let (calls, seconds) = told(&[("retry-after", says)]).await;
        assert_eq!(calls, 3, "{says}");
        assert!(
            seconds.is_none_or(|seconds| seconds <= 2),
            "{says}: {seconds:?}"
        );
    }
    // A time that is over is now.
    let past = [("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")];
    assert_eq!(told(&past).await.0, 3);
}

#[tokio::test]
async fn what_fits_is_waited_for_and_the_check_goes_on() {
    let practice = Practice::usual().await;
    let slow = keyway::practice::Fault::too_many(Some(1));
    practice.bob.fault(slow.on(super::FIELDS).next(1));
    let report = super::check_bob(&practice).await;
    assert_eq!((report.cause, report.retry_after), (None, None));
}
