//! The local mail sink, spoken to by a real sender.

use std::{sync::Arc, time::Duration};

use keyway::practice::outbox::{Mail, Mood, Outbox};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Attachment, MultiPart, SinglePart, header::ContentType},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::{CancellationToken, DropGuard};

struct Sink {
    outbox: Outbox,
    smtp: u16,
    page: String,
    _stop: DropGuard,
}

type Sender = AsyncSmtpTransport<Tokio1Executor>;

impl Sink {
    async fn open() -> Self {
        let smtp = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let http = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = smtp.local_addr().unwrap().port();
        let page = format!("http://{}", http.local_addr().unwrap());
        let stop = CancellationToken::new();
        Self {
            outbox: Outbox::start(smtp, http, stop.clone()),
            smtp: port,
            page,
            _stop: stop.drop_guard(),
        }
    }

    fn sender(&self) -> Sender {
        Sender::builder_dangerous("127.0.0.1")
            .port(self.smtp)
            .timeout(Some(Duration::from_secs(1)))
            .build()
    }

    async fn get(&self, path: &str) -> reqwest::Response {
        reqwest::get(format!("{}{path}", self.page)).await.unwrap()
    }

    async fn raw(&self) -> Raw {
        let stream = TcpStream::connect(("127.0.0.1", self.smtp)).await.unwrap();
        let mut raw = Raw(BufReader::new(stream));
        assert!(raw.hear().await.starts_with("220 "));
        raw
    }
}

/// A conversation by hand, for what a well-behaved sender does not do.
struct Raw(BufReader<TcpStream>);

impl Raw {
    async fn hear(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).await.unwrap();
        line
    }

    async fn say(&mut self, text: &str) {
        self.0.get_mut().write_all(text.as_bytes()).await.unwrap();
    }

    /// Says something and hears so many lines; gives back their codes.
    async fn codes(&mut self, text: &str, lines: usize) -> Vec<String> {
        self.say(text).await;
        let mut codes = Vec::new();
        for _ in 0..lines {
            codes.push(self.hear().await[..3].to_owned());
        }
        codes
    }
}

fn letter(subject: &str, text: &str) -> Message {
    Message::builder()
        .from("Keyway <keyway@portal.example>".parse().unwrap())
        .to("Ana <ana@acme.example>".parse().unwrap())
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(text.to_owned())
        .unwrap()
}

async fn arrived(sink: &Sink, subject: &str) -> Arc<Mail> {
    let mail = sink.outbox.wait_for(|mail| mail.subject == subject).await;
    mail.unwrap()
}

#[tokio::test]
async fn a_mail_arrives_with_both_its_parts() {
    let sink = Sink::open().await;
    let message = Message::builder()
        .from("Keyway <keyway@portal.example>".parse().unwrap())
        .to("ana@acme.example".parse().unwrap())
        .subject("Verknüpfung für Acme")
        .multipart(MultiPart::alternative_plain_html(
            "Grüße\n.a line with a dot in front\n..and one with two\n".to_owned(),
            "<p>Gr&uuml;&szlig;e</p>".to_owned(),
        ))
        .unwrap();
    sink.sender().send(message).await.unwrap();

    let mail = arrived(&sink, "Verknüpfung für Acme").await;
    assert_eq!(mail.from, "keyway@portal.example");
    assert_eq!(mail.to, ["ana@acme.example"]);
    assert_eq!(mail.return_path, "keyway@portal.example");
    let text = mail.text.as_deref().unwrap().replace("\r\n", "\n");
    assert_eq!(
        text.trim_end(),
        "Grüße\n.a line with a dot in front\n..and one with two"
    );
    assert_eq!(
        mail.html.as_deref().unwrap().trim_end(),
        "<p>Gr&uuml;&szlig;e</p>"
    );
    assert_eq!(mail.header("to"), Some("ana@acme.example"));
}

#[tokio::test]
async fn waiting_ends_when_the_mail_comes() {
    let sink = Sink::open().await;
    let sender = sink.sender();
    let send = async {
        sender.send(letter("One", "1")).await.unwrap();
        sender.send(letter("Two", "2")).await.unwrap();
    };
    let (mail, ()) = tokio::join!(arrived(&sink, "Two"), send);
    assert_eq!(mail.number, 2);
    assert_eq!(sink.outbox.mails().len(), 2);
}

#[tokio::test]
async fn the_page_lists_the_newest_first_and_shows_one() {
    let sink = Sink::open().await;
    let link = "http://127.0.0.1:8080/setup#st1_abc_def";
    sink.sender()
        .send(letter("First & <b>bold</b>", &format!("Open {link}.")))
        .await
        .unwrap();
    sink.sender().send(letter("Second", "2")).await.unwrap();

    let list = sink.get("/").await.text().await.unwrap();
    let first = list.find("First &#38; &#60;b&#62;bold").unwrap();
    assert!(list.find("Second").unwrap() < first);

    let one = sink.get("/mails/1").await;
    let csp = one.headers()["content-security-policy"].to_str().unwrap();
    assert!(!csp.contains("unsafe"), "{csp}");
    let one = one.text().await.unwrap();
    assert!(one.contains(&format!("<a href=\"{link}\"")), "{one}");

    assert_eq!(sink.get("/mails/3").await.status(), 404);
    assert_eq!(sink.get("/mails/1/html").await.status(), 404);
    let json: serde_json::Value = sink.get("/mails.json").await.json().await.unwrap();
    assert_eq!(json[0]["subject"], "Second");
    assert_eq!(json[1]["to"][0], "ana@acme.example");
}

#[tokio::test]
async fn a_letters_html_runs_no_script_and_asks_nobody() {
    let sink = Sink::open().await;
    let message = Message::builder()
        .from("keyway@portal.example".parse().unwrap())
        .to("ana@acme.example".parse().unwrap())
        .subject("Looks")
        .singlepart(lettre::message::SinglePart::html(
            "<script>alert(1)</script><img src=http://elsewhere.example/x>".to_owned(),
        ))
        .unwrap();
    sink.sender().send(message).await.unwrap();

    assert!(arrived(&sink, "Looks").await.text.is_none());
    let html = sink.get("/mails/1/html").await;
    let csp = html.headers()["content-security-policy"].to_str().unwrap();
    assert!(csp.contains("sandbox ") && csp.starts_with("default-src 'none'"));
    assert!(!csp.contains("allow-scripts"));
}

#[tokio::test]
async fn a_picture_that_a_letter_brings_along_is_shown_in_it() {
    let sink = Sink::open().await;
    let inline = |id: &str, kind: &str, bytes: &[u8]| {
        let part = Attachment::new_inline(id.to_owned());
        part.body(bytes.to_vec(), ContentType::parse(kind).unwrap())
    };
    let html = "<img src=\"cid:logo@a\"><img src=\"cid:drawing@a\">";
    let message = Message::builder()
        .from("keyway@portal.example".parse().unwrap())
        .to("ana@acme.example".parse().unwrap())
        .subject("Picture")
        .multipart(
            MultiPart::related()
                .singlepart(SinglePart::html(html.to_owned()))
                .singlepart(inline("logo@a", "image/png", b"\x89PNG"))
                .singlepart(inline("drawing@a", "image/svg+xml", b"<svg/>")),
        )
        .unwrap();
    sink.sender().send(message).await.unwrap();
    arrived(&sink, "Picture").await;
    let shown = sink.get("/mails/1/html").await;
    let csp = shown.headers()["content-security-policy"].to_str().unwrap();
    assert!(csp.contains("img-src data:;"), "{csp}");
    let shown = shown.text().await.unwrap();
    // A drawing could hold more than a picture.
    let expected = "<img src=\"data:image/png;base64,iVBORw==\"><img src=\"cid:drawing@a\">";
    assert!(shown.contains(expected), "{shown}");
    let json: serde_json::Value = sink.get("/mails.json").await.json().await.unwrap();
    assert_eq!(json[0]["html"].as_str().unwrap().trim(), html);
}

#[tokio::test]
async fn another_websites_name_for_this_machine_reads_nothing() {
    let sink = Sink::open().await;
    sink.sender().send(letter("Private", "1")).await.unwrap();
    let answer = reqwest::Client::new()
        .get(format!("{}/mails.json", sink.page))
        .header("host", "rebound.example")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 421);
    assert!(!answer.text().await.unwrap().contains("Private"));
}

#[tokio::test]
async fn it_can_ask_to_come_again_later() {
    let sink = Sink::open().await;
    sink.outbox.set_mood(Mood::Later { times: 1 });
    let refused = sink.sender().send(letter("Grey", "1")).await.unwrap_err();
    assert!(refused.is_transient(), "{refused}");
    assert!(sink.outbox.mails().is_empty());
    sink.sender().send(letter("Grey", "1")).await.unwrap();
}

#[tokio::test]
async fn it_can_refuse_for_good() {
    let sink = Sink::open().await;
    sink.outbox.set_mood(Mood::Never);
    let refused = sink.sender().send(letter("No", "1")).await.unwrap_err();
    assert!(refused.is_permanent(), "{refused}");
}

#[tokio::test]
async fn it_can_fall_silent_and_speak_again() {
    let sink = Sink::open().await;
    sink.outbox.set_mood(Mood::Silent);
    let sender = sink.sender();
    let send = sender.send(letter("Hush", "1"));
    let unheard = tokio::time::timeout(Duration::from_millis(200), send).await;
    assert!(unheard.is_err());
    sink.outbox.set_mood(Mood::Ready);
    sink.sender().send(letter("Hush", "2")).await.unwrap();
}

#[tokio::test]
async fn it_can_take_a_mail_and_hang_up_before_saying_so() {
    let sink = Sink::open().await;
    sink.outbox.set_mood(Mood::HangsUp { times: 1 });
    sink.sender().send(letter("Twice", "1")).await.unwrap_err();
    sink.sender().send(letter("Twice", "1")).await.unwrap();
    assert_eq!(sink.outbox.mails().len(), 2);
}

#[tokio::test]
async fn commands_may_come_in_one_go_or_in_crumbs() {
    let sink = Sink::open().await;
    let mut raw = sink.raw().await;
    let all = "HELO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nRSET\r\nMAIL FROM:<>\r\nRCPT TO:<e@f.example>\r\nDATA\r\n";
    let codes = raw.codes(all, 7).await;
    assert_eq!(codes, ["250", "250", "250", "250", "250", "250", "354"]);
    for crumb in [
        "Subject: Cr",
        "umbs\r\n\r",
        "\n..dot",
        "\r\n.",
        "\r",
        "\nNO",
        "OP\r\nQUIT\r\n",
    ] {
        raw.say(crumb).await;
        raw.0.get_mut().flush().await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(raw.codes("", 3).await, ["250", "250", "221"]);
    let mail = arrived(&sink, "Crumbs").await;
    assert_eq!((mail.to.len(), mail.return_path.as_str()), (1, ""));
    assert_eq!(mail.text.as_deref().unwrap().trim_end(), ".dot");
}

#[tokio::test]
async fn what_is_out_of_order_or_too_large_is_refused_in_the_words_of_the_protocol() {
    let sink = Sink::open().await;
    let mut raw = sink.raw().await;
    let refused = [
        ("MAIL FROM:<a@b.example>\r\n", "503"),
        ("NONSENSE\r\n", "500"),
        ("HELO me\r\n", "250"),
        ("DATA\r\n", "503"),
        ("RCPT TO:<c@d.example>\r\n", "503"),
        ("MAIL FROM:<a@b.example> SIZE=99000000\r\n", "552"),
        ("STARTTLS\r\n", "502"),
        ("MAIL FROM:<a@b.example>\r\n", "250"),
        ("DATA\r\n", "503"),
        ("RCPT TO:<c@d.example>\r\n", "250"),
        ("DATA\r\n", "354"),
    ];
    for (said, code) in refused {
        assert_eq!(raw.codes(said, 1).await, [code], "{said}");
    }
    let line = "x".repeat(998) + "\r\n";
    for _ in 0..5_100 {
        raw.say(&line).await;
    }
    assert_eq!(raw.codes(".\r\n", 1).await, ["552"]);
    assert_eq!(raw.codes("QUIT\r\n", 1).await, ["221"]);
    assert!(sink.outbox.mails().is_empty());
}

#[tokio::test]
async fn it_ends_when_told() {
    let smtp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let http = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let page = format!("http://{}/arrivals", http.local_addr().unwrap());
    let stop = CancellationToken::new();
    let outbox = Outbox::start(smtp, http, stop.clone());
    // An open list and an open conversation do not hold it.
    let _open = reqwest::get(page).await.unwrap();
    stop.cancel();
    let ended = tokio::time::timeout(Duration::from_secs(5), outbox.ended()).await;
    assert!(ended.is_ok());
}
