//! The conversation: a receiving SMTP server of RFC 5321, as far as a sender can tell.

use std::{io, time::Duration};

use smtp_proto::{
    Error, Request,
    request::receiver::{DataReceiver, DummyDataReceiver, RequestReceiver},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::CancellationToken;

use super::{Mood, Outbox};

const LARGEST: usize = 5_000_000;
const MOST_RECIPIENTS: usize = 100;
const IDLE: Duration = Duration::from_secs(120);

pub(super) async fn serve(outbox: Outbox, listener: TcpListener, stop: CancellationToken) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else {
            // Out of descriptors, most likely: others end before the next try.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let talk = Talk::new(outbox.clone(), stream);
        let stop = stop.clone();
        outbox.tasks.spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                // A sender that hangs up in the middle is the sender's affair.
                _ = talk.run() => {}
            }
        });
    }
}

/// What the next bytes belong to.
enum Reading {
    Commands,
    Letter(DataReceiver, Vec<u8>),
    /// A letter that is too large, up to its end.
    Discard(DummyDataReceiver),
}

/// What to do with the line after an answer.
enum Then {
    GoOn,
    HangUp,
}

/// One connection.
struct Talk {
    outbox: Outbox,
    stream: TcpStream,
    greeted: bool,
    from: Option<String>,
    to: Vec<String>,
}

impl Talk {
    fn new(outbox: Outbox, stream: TcpStream) -> Self {
        Self {
            outbox,
            stream,
            greeted: false,
            from: None,
            to: Vec::new(),
        }
    }

    async fn run(mut self) -> io::Result<()> {
        self.say("220 outbox.localhost ESMTP a local mail sink")
            .await?;
        let mut commands = RequestReceiver::default();
        let mut reading = Reading::Commands;
        let mut buffer = vec![0; 16 * 1024];
        loop {
            let Ok(read) = tokio::time::timeout(IDLE, self.stream.read(&mut buffer)).await else {
                return self
                    .say("421 4.4.2 You have been silent for too long")
                    .await;
            };
            let read = read?;
            if read == 0 {
                return Ok(());
            }
            // Several commands may come at once: that is pipelining.
            let mut bytes = buffer[..read].iter();
            while !bytes.as_slice().is_empty() {
                reading = match reading {
                    Reading::Commands => {
                        let command = match commands.ingest(&mut bytes) {
                            Err(Error::NeedsMoreData { .. }) => {
                                reading = Reading::Commands;
                                break;
                            }
                            other => other.map(Request::into_owned),
                        };
                        match self.obey(command).await? {
                            Some(next) => next,
                            None => return Ok(()),
                        }
                    }
                    Reading::Letter(mut receiver, mut letter) => {
                        if receiver.ingest(&mut bytes, &mut letter) {
                            if let Then::HangUp = self.take(&letter).await? {
                                return Ok(());
                            }
                            Reading::Commands
                        } else if letter.len() > LARGEST {
                            Reading::Discard(DummyDataReceiver::new_data(&receiver))
                        } else {
                            Reading::Letter(receiver, letter)
                        }
                    }
                    Reading::Discard(mut receiver) => {
                        if receiver.ingest(&mut bytes) {
                            self.reset();
                            self.say("552 5.3.4 That mail is too large").await?;
                            Reading::Commands
                        } else {
                            Reading::Discard(receiver)
                        }
                    }
                };
            }
        }
    }

    /// Answers a command; `None` ends the conversation.
    async fn obey(
        &mut self,
        command: Result<Request<String>, Error>,
    ) -> io::Result<Option<Reading>> {
        let answer = match command {
            Ok(Request::Ehlo { .. }) => {
                self.reset();
                self.greeted = true;
                let size = format!("250-SIZE {LARGEST}\r\n");
                self.say(&format!(
                    "250-outbox.localhost\r\n250-PIPELINING\r\n{size}250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES"
                ))
                .await?;
                return Ok(Some(Reading::Commands));
            }
            Ok(Request::Helo { .. }) => {
                self.reset();
                self.greeted = true;
                "250 outbox.localhost"
            }
            Ok(Request::Mail { from }) => self.mail(from.address, from.size),
            Ok(Request::Rcpt { to }) => self.recipient(to.address),
            Ok(Request::Data) if self.from.is_none() => "503 5.5.1 Say MAIL FROM first",
            Ok(Request::Data) if self.to.is_empty() => "503 5.5.1 Say RCPT TO first",
            Ok(Request::Data) => {
                self.say("354 Go on, and end with a dot on a line of its own")
                    .await?;
                return Ok(Some(Reading::Letter(DataReceiver::new(), Vec::new())));
            }
            Ok(Request::Rset) => {
                self.reset();
                "250 2.0.0 Forgotten"
            }
            Ok(Request::Noop { .. }) => "250 2.0.0 Still here",
            Ok(Request::Vrfy { .. }) => "252 2.1.5 Try and see",
            Ok(Request::Quit) => {
                self.say("221 2.0.0 Goodbye").await?;
                return Ok(None);
            }
            Ok(_) | Err(Error::UnsupportedParameter { .. }) => "502 5.5.1 Not offered here",
            Err(Error::UnknownCommand) => "500 5.5.2 That is no command",
            Err(Error::InvalidSenderAddress | Error::InvalidRecipientAddress) => {
                "501 5.1.3 That is no address"
            }
            Err(Error::ResponseTooLong) => "500 5.5.2 That line is too long",
            Err(_) => "501 5.5.4 That command cannot be read",
        };
        self.say(answer).await?;
        Ok(Some(Reading::Commands))
    }

    fn mail(&mut self, from: String, size: usize) -> &'static str {
        if !self.greeted {
            "503 5.5.1 Say EHLO first"
        } else if self.from.is_some() {
            "503 5.5.1 One mail after the other"
        } else if size > LARGEST {
            "552 5.3.4 That mail is too large"
        } else {
            self.from = Some(from);
            "250 2.1.0 Sender noted"
        }
    }

    fn recipient(&mut self, to: String) -> &'static str {
        if self.from.is_none() {
            return "503 5.5.1 Say MAIL FROM first";
        }
        if self.to.len() == MOST_RECIPIENTS {
            return "452 4.5.3 Too many recipients";
        }
        if self.outbox.spend(|mood| matches!(mood, Mood::Later { .. })) {
            return "450 4.2.0 Greylisted, come again";
        }
        if self.outbox.spend(|mood| mood == Mood::Never) {
            return "550 5.1.1 Nobody of that name lives here";
        }
        self.to.push(to);
        "250 2.1.5 Recipient noted"
    }

    async fn take(&mut self, letter: &[u8]) -> io::Result<Then> {
        let from = self.from.take().unwrap_or_default();
        let to = std::mem::take(&mut self.to);
        self.outbox.keep(&from, to, letter);
        let hangs_up = |mood| matches!(mood, Mood::HangsUp { .. });
        if self.outbox.spend(hangs_up) {
            return Ok(Then::HangUp);
        }
        self.say("250 2.0.0 Taken").await?;
        Ok(Then::GoOn)
    }

    fn reset(&mut self) {
        self.from = None;
        self.to.clear();
    }

    async fn say(&mut self, answer: &str) -> io::Result<()> {
        self.outbox.not_silent().await;
        self.stream.write_all(answer.as_bytes()).await?;
        self.stream.write_all(b"\r\n").await
    }
}
