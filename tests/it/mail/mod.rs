//! Mails from the queue to a mail server, in good weather and bad.

mod logo;
mod messages;
mod server;

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use keyway::{
    audit::Actor,
    base::{email_address::EmailAddress, ids::ConnectionId, time},
    brands::{Brand, Brands},
    companies, connections,
    db::Db,
    jobs::{self, Worker},
    mail::{
        self, MailNote, Pace, Postman, State, Transport,
        messages::{Message as _, Sender, SetupLink, VisitCode, Why},
    },
    telemetry::{self, Style},
    vault::{Keyring, Sealer},
    words::Words,
};
use mail_parser::MessageParser;
use server::{MailServer, Turn};
use sqlx::PgPool;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::telemetry::Paper;

const CODE: &str = "31415926";

/// A connection whose contact gets mail, a worker and a mail server.
struct Post {
    db: Db,
    sealer: Sealer,
    connection: ConnectionId,
    server: MailServer,
    stop: CancellationToken,
    keyring: Keyring,
    working: Option<JoinHandle<()>>,
}

impl Post {
    /// Nobody works yet: what is queued stays queued.
    async fn waiting(turns: &[Turn]) -> Self {
        let db = db().await;
        let keyring = Keyring::generate(time::now());
        let mut conn = db.acquire().await.unwrap();
        let company = "Acme Ltd".parse().unwrap();
        let company = companies::find_or_add(&mut conn, &company, time::now())
            .await
            .unwrap();
        let connection = connections::find_or_create(
            &mut conn,
            company,
            "hibob",
            "standard",
            &Actor::Operator,
            time::now(),
        );
        Self {
            connection: connection.await.unwrap(),
            sealer: keyring.sealer(),
            server: MailServer::with(turns).await,
            stop: CancellationToken::new(),
            working: None,
            keyring,
            db,
        }
    }

    async fn with(turns: &[Turn]) -> Self {
        let mut post = Self::waiting(turns).await;
        post.work(&post.server.url());
        post
    }

    fn work(&mut self, url: &str) {
        let transport = Transport::new(
            &url.to_owned().into(),
            "StackOne <setup@stackone.example>",
            Some(&address("help@stackone.example")),
        );
        let postman = Postman {
            transport: transport.unwrap().patience(Duration::from_millis(700)),
            opener: self.keyring.opener().unwrap(),
            brands: Brands::new(brand("StackOne"), []),
            pace: Pace {
                first: Duration::from_millis(10),
                longest: Duration::from_millis(10),
            },
        };
        let worker = Worker::builder(self.db.pool().clone())
            .job::<mail::jobs::SendMail>()
            .with(postman);
        let stop = self.stop.clone();
        self.working = Some(tokio::spawn(async move {
            worker.run(stop).await.unwrap();
        }));
    }

    async fn queue_code(&self) {
        let mut tx = self.db.begin().await.unwrap();
        queue_code(&mut tx, &self.sealer, self.connection).await;
        tx.commit().await.unwrap();
    }

    async fn notes(&self) -> Vec<MailNote> {
        let mut conn = self.db.acquire().await.unwrap();
        mail::list(&mut conn, self.connection).await.unwrap()
    }

    /// The newest mail once it satisfies.
    async fn note_when(&self, satisfied: impl Fn(&MailNote) -> bool) -> MailNote {
        let mut last = None;
        let mut looks = tokio::time::interval(Duration::from_millis(50));
        for _ in 0..600 {
            looks.tick().await;
            last = self.notes().await.into_iter().next();
            if let Some(note) = last.clone().filter(&satisfied) {
                return note;
            }
        }
        panic!("the mail does not get there: {last:?}");
    }

    async fn ended(&self) -> MailNote {
        self.note_when(|note| note.state != State::Queued).await
    }

    /// Everything the database holds about mails and jobs, as text.
    async fn everything(&self) -> String {
        let rows: Vec<String> = sqlx::query_scalar(
            "SELECT mails::text FROM mails \
             UNION ALL SELECT jobs::text FROM graphile_worker._private_jobs jobs",
        )
        .fetch_all(self.db.pool())
        .await
        .unwrap();
        rows.join("\n")
    }

    async fn execute(&self, sql: &'static str) {
        sqlx::query(sql).execute(self.db.pool()).await.unwrap();
    }

    async fn sealed_bodies(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM mails WHERE sealed_body IS NOT NULL")
            .fetch_one(self.db.pool())
            .await
            .unwrap()
    }

    async fn close(mut self) {
        self.stop.cancel();
        if let Some(working) = self.working.take() {
            working.await.unwrap();
        }
    }
}

async fn queue_code(conn: &mut sqlx::PgConnection, sealer: &Sealer, about: ConnectionId) {
    let message = VisitCode {
        vendor: "Bob",
        code: CODE,
        minutes: 10,
    };
    let sender = Sender {
        brand: &brand("StackOne"),
        words: Words::ENGLISH,
    };
    let draft = message
        .draft(sender, &address("ana@acme.example"))
        .about(about);
    mail::queue(conn, sealer, &draft, time::now())
        .await
        .unwrap();
}

fn brand(operator: &str) -> Brand {
    Brand {
        product_name: "StackOne".to_owned(),
        operator: operator.to_owned(),
        support_email: address("help@stackone.example"),
        privacy_url: None,
        look: keyway::brands::Look::default(),
    }
}

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

fn message_ids(mails: &[String]) -> Vec<String> {
    let id = |mail: &String| {
        MessageParser::default()
            .parse(mail)?
            .message_id()
            .map(str::to_owned)
    };
    mails.iter().map(|mail| id(mail).unwrap()).collect()
}

#[tokio::test]
async fn a_queued_mail_arrives_as_text_and_html_and_is_erased() {
    let post = Post::with(&[]).await;
    post.queue_code().await;
    let note = post.ended().await;
    assert_eq!((note.state, note.attempts), (State::Sent, 1));
    assert_eq!(note.to, "ana@acme.example");
    assert!(note.sent_at.is_some() && note.last_error.is_none() && note.next_try_at.is_none());
    assert_eq!(post.sealed_bodies().await, 0);

    let mails = post.server.mails();
    assert_eq!(mails.len(), 1);
    let mail = MessageParser::default().parse(&mails[0]).unwrap();
    assert!(mail.body_text(0).unwrap().contains("3141 5926"));
    assert!(mail.body_html(0).unwrap().contains("3141 5926"));
    assert_eq!(
        mail.subject(),
        Some("Your code to go on connecting Bob to StackOne")
    );
    assert_eq!(
        mail.header_raw("Auto-Submitted").unwrap().trim(),
        "auto-generated"
    );
    assert_eq!(
        mail.header_raw("Reply-To").unwrap().trim(),
        "help@stackone.example"
    );
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!(
        (from.name(), from.address()),
        (Some("StackOne"), Some("setup@stackone.example"))
    );
    assert_eq!(
        message_ids(&mails),
        [format!("{}@stackone.example", note.id)]
    );
    assert!(mail.date().is_some());
    post.close().await;
}

#[tokio::test]
async fn what_a_mail_says_lies_sealed_in_the_database() {
    let post = Post::waiting(&[]).await;
    post.queue_code().await;
    let everything = post.everything().await;
    assert!(everything.contains("ana@acme.example") && everything.contains("mail_id"));
    for secret in [CODE, "3141 5926"] {
        let hex = secret
            .bytes()
            .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        // Base64 of the middle, whatever comes before it.
        let encoded = STANDARD.encode(&secret[1..7]);
        for form in [secret, &hex, &encoded] {
            assert!(!everything.contains(form), "{form}");
        }
    }
    assert_eq!(post.sealed_bodies().await, 1);
}

#[tokio::test]
async fn the_log_at_trace_level_tells_of_a_mail_and_not_what_it_says() {
    let paper = Paper::default();
    // While there is only one subscriber, what another test's thread says first is asked of that
    // thread alone, found unwanted, and then left out here too. A second one prevents it.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let log = telemetry::subscriber("trace", Style::Json, paper.clone()).unwrap();
    // The runtime of this test is this thread, so the worker writes into this log too.
    let _logging = tracing::subscriber::set_default(log);
    let mut post =
        Post::waiting(&[Turn::Answer("RCPT", "450 ana@acme.example is greylisted")]).await;
    post.work(&post.server.url());
    post.queue_code().await;
    assert_eq!(post.ended().await.state, State::Sent);
    post.close().await;
    let log = paper.lines().join("\n");
    for told in [
        "job will be tried again",
        "the mail server answered 450",
        "job done",
    ] {
        assert!(log.contains(told), "{told}");
    }
    for secret in [CODE, "3141 5926", "ana@acme.example"] {
        assert!(!log.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn a_mail_is_queued_with_its_transaction_or_not_at_all() {
    let post = Post::with(&[]).await;
    let mut tx = post.db.begin().await.unwrap();
    queue_code(&mut tx, &post.sealer, post.connection).await;
    tx.rollback().await.unwrap();
    assert!(post.notes().await.is_empty());
    post.queue_code().await;
    post.ended().await;
    assert_eq!(post.server.mails().len(), 1);
    post.close().await;
}

#[tokio::test]
async fn a_greylisted_mail_is_tried_again_and_delivered() {
    let later = Turn::Answer("RCPT", "450 4.7.1 greylisted, come back");
    let post = Post::with(&[later, later]).await;
    post.queue_code().await;
    let note = post
        .note_when(|note| note.attempts == 1 && note.last_error.is_some())
        .await;
    assert_eq!(note.state, State::Queued);
    let said = note.last_error.unwrap();
    assert!(
        said.contains("450") && said.contains("greylisted"),
        "{said}"
    );
    assert!(note.next_try_at.is_some());
    let note = post.ended().await;
    assert_eq!(
        (note.state, note.attempts, note.last_error),
        (State::Sent, 3, None)
    );
    assert_eq!(post.server.mails().len(), 1);
    post.close().await;
}

#[tokio::test]
async fn a_refused_mail_is_given_up_and_staff_see_why() {
    let post = Post::with(&[Turn::Answer("RCPT", "550 5.1.1 no such person")]).await;
    post.queue_code().await;
    let note = post.ended().await;
    assert_eq!((note.state, note.attempts), (State::Failed, 1));
    assert_eq!(
        note.last_error.as_deref(),
        Some("The mail server answered 550: 5.1.1 no such person")
    );
    assert_eq!(post.sealed_bodies().await, 0);
    post.queue_code().await;
    post.note_when(|note| note.state == State::Sent).await;
    assert_eq!(post.notes().await[1].attempts, 1, "it is not tried again");
    post.close().await;
}

#[tokio::test]
async fn a_mail_refused_after_its_text_is_given_up_too() {
    let post = Post::with(&[Turn::Answer("mail", "554 5.7.1 looks like spam")]).await;
    post.queue_code().await;
    let note = post.ended().await;
    assert_eq!(note.state, State::Failed);
    assert!(note.last_error.unwrap().contains("looks like spam"));
    post.close().await;
}

#[tokio::test]
async fn a_mail_that_may_have_been_taken_is_sent_once_more_under_the_same_id() {
    let post = Post::with(&[Turn::HangUpAfterData]).await;
    post.queue_code().await;
    assert_eq!(post.ended().await.state, State::Sent);
    let ids = message_ids(&post.server.mails());
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    post.close().await;
}

#[tokio::test]
async fn a_server_that_goes_silent_gets_no_third_copy() {
    let post = Post::with(&[Turn::SilentAfterData, Turn::HangUpAfterData]).await;
    post.queue_code().await;
    let note = post.ended().await;
    assert_eq!((note.state, note.attempts), (State::Failed, 2));
    assert!(note.last_error.unwrap().contains("may have taken it"));
    assert_eq!(post.server.mails().len(), 2);
    post.close().await;
}

/// Sends one mail to a server that misbehaves so first, and sees it arrive: how many copies there
/// were on the way.
async fn arrives_in_the_end(turns: &[Turn]) -> usize {
    let post = Post::with(turns).await;
    post.queue_code().await;
    let note = post.ended().await;
    assert_eq!(
        (note.state, note.last_error),
        (State::Sent, None),
        "{turns:?}"
    );
    assert_eq!(usize::try_from(note.attempts).unwrap(), turns.len() + 1);
    let ids = message_ids(&post.server.mails());
    assert!(ids.iter().all(|id| *id == ids[0]), "{turns:?}: {ids:?}");
    post.close().await;
    ids.len()
}

#[tokio::test]
async fn a_server_that_hangs_or_breaks_off_before_it_has_the_mail_gets_it_in_the_end_and_once() {
    let copies = tokio::join!(
        arrives_in_the_end(&[Turn::SilentGreeting, Turn::HangUpGreeting]),
        arrives_in_the_end(&[
            Turn::Answer("EHLO", "421 4.3.2 shutting down"),
            Turn::HangUpAt("MAIL"),
        ]),
        arrives_in_the_end(&[
            Turn::SilentAt("RCPT"),
            Turn::Answer("RCPT", "451 4.7.1 greylisted"),
            Turn::Answer("RCPT", "421 4.7.0 too many, goodbye"),
        ]),
        arrives_in_the_end(&[
            Turn::SilentAt("DATA"),
            Turn::HangUpAt("DATA"),
            Turn::Answer("DATA", "452 4.3.1 no room"),
        ]),
        arrives_in_the_end(&[Turn::HangUpInData]),
    );
    assert_eq!(copies, (1, 1, 1, 1, 1));
}

#[tokio::test]
async fn a_mail_put_off_after_its_text_comes_again_under_the_same_id() {
    let later = [
        Turn::Answer("mail", "451 4.3.0 try again"),
        Turn::Answer("mail", "421 4.3.2 shutting down"),
    ];
    assert_eq!(arrives_in_the_end(&later).await, 3);
}

#[tokio::test]
async fn a_server_that_is_not_there_yet_is_waited_for() {
    let mut post = Post::waiting(&[]).await;
    post.work("smtp://127.0.0.1:1");
    post.queue_code().await;
    let note = post.note_when(|note| note.attempts >= 2).await;
    assert_eq!(note.state, State::Queued);
    assert!(note.last_error.unwrap().contains("could not be reached"));
    post.close().await;
}

#[tokio::test]
async fn nothing_is_said_in_the_clear_where_encryption_was_asked_for() {
    let mut post = Post::waiting(&[]).await;
    let url = format!(
        "smtp://keyway:geheim@127.0.0.1:{}?tls=required",
        post.server.port
    );
    post.work(&url);
    post.queue_code().await;
    let note = post.note_when(|note| note.attempts >= 2).await;
    assert_eq!(note.state, State::Queued);
    assert!(note.last_error.unwrap().contains("STARTTLS"));
    let commands = post.server.commands();
    assert!(
        commands
            .iter()
            .all(|line| line.starts_with("EHLO") || line == "QUIT"),
        "{commands:?}"
    );
    post.close().await;
}

#[tokio::test]
async fn a_refused_password_is_waited_out_and_not_repeated_to_anybody() {
    let mut post = Post::waiting(&[]).await;
    post.work(&format!(
        "smtp://keyway:geheim@127.0.0.1:{}",
        post.server.port
    ));
    post.queue_code().await;
    let note = post.note_when(|note| note.attempts >= 2).await;
    assert_eq!(note.state, State::Queued);
    let said = note.last_error.unwrap();
    assert!(
        said.contains("KEYWAY_SMTP_URL") && !said.contains("geheim"),
        "{said}"
    );
    assert!(!post.everything().await.contains("geheim"));
    post.close().await;
}

#[tokio::test]
async fn a_mail_that_no_longer_helps_is_given_up() {
    let post = Post::with(&[Turn::Answer("MAIL", "451 try later"); 40]).await;
    post.queue_code().await;
    post.note_when(|note| note.attempts >= 1).await;
    post.execute("UPDATE mails SET created_at = created_at - interval '11 minutes'")
        .await;
    let note = post.ended().await;
    assert_eq!(note.state, State::Failed);
    assert!(note.last_error.unwrap().contains("451"));
    post.close().await;
}

#[tokio::test]
async fn a_sealed_text_moved_to_another_mail_is_not_sent() {
    let mut post = Post::waiting(&[]).await;
    post.queue_code().await;
    post.queue_code().await;
    post.execute(
        "UPDATE mails SET sealed_body = other.sealed_body FROM mails other \
         WHERE other.id <> mails.id",
    )
    .await;
    post.work(&post.server.url());
    post.note_when(|note| note.state == State::Failed).await;
    for note in post.notes().await {
        assert_ne!(note.state, State::Sent);
    }
    assert!(post.server.mails().is_empty());
    post.close().await;
}

#[tokio::test]
async fn no_name_can_add_a_header_or_a_recipient() {
    let post = Post::with(&[]).await;
    let eve = brand("StackOne\r\nBcc: eve@evil.example");
    let sender = Sender {
        brand: &eve,
        words: Words::ENGLISH,
    };
    let message = SetupLink {
        company: "Acme\r\n.\r\nMAIL FROM:<eve@evil.example>",
        vendor: "Bob\u{2028}\r\nX-Evil: yes",
        url: "https://keyway.example/setup#st1_x",
        code: "st1_x",
        valid_until: time::now(),
        why: Why::Asked {
            by: Some("Eve\r\nDATA"),
        },
    };
    let draft = message.draft(sender, &address("ana@acme.example"));
    assert!(
        !draft.subject().contains(char::is_control),
        "{:?}",
        draft.subject()
    );
    let mut conn = post.db.acquire().await.unwrap();
    mail::queue(
        &mut conn,
        &post.sealer,
        &draft.about(post.connection),
        time::now(),
    )
    .await
    .unwrap();
    drop(conn);
    assert_eq!(post.ended().await.state, State::Sent);
    let commands = post.server.commands();
    let of = |verb: &str| {
        commands
            .iter()
            .filter(|line| line.starts_with(verb))
            .count()
    };
    assert_eq!(
        (of("MAIL"), of("RCPT"), of("DATA")),
        (1, 1, 1),
        "{commands:?}"
    );
    let mails = post.server.mails();
    let head = mails[0].split("\r\n\r\n").next().unwrap();
    for line in head.split("\r\n") {
        let name = line.split(':').next().unwrap();
        assert!(!["Bcc", "X-Evil"].contains(&name), "{head}");
    }
    post.close().await;
}

#[tokio::test]
async fn whether_the_mail_server_answers_can_be_asked() {
    let server = MailServer::with(&[]).await;
    let transport =
        |url: &str| Transport::new(&url.to_owned().into(), "setup@stackone.example", None).unwrap();
    assert_eq!(transport(&server.url()).answers().await, Ok(()));
    let refused = transport("smtp://127.0.0.1:1").answers().await;
    assert_eq!(
        refused,
        Err("The mail server could not be reached.".to_owned())
    );
}

async fn db() -> Db {
    let base = std::env::var("KEYWAY_TEST_DATABASE_URL").expect("KEYWAY_TEST_DATABASE_URL");
    let name = format!("mail_{}", uuid::Uuid::now_v7().simple());
    let admin = PgPool::connect(&base).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&admin)
        .await
        .unwrap();
    let mut url: url::Url = base.parse().unwrap();
    url.set_path(&name);
    let db = Db::open(&url.to_string().into(), 16).unwrap();
    db.migrate().await.unwrap();
    jobs::migrate(db.pool()).await.unwrap();
    db
}
