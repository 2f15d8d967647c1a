//! A mail server that does as it is told, turn by turn, and keeps what it hears.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server does on one connection; it takes the mail once the turns are used up.
#[derive(Debug, Clone, Copy)]
pub enum Turn {
    Take,
    /// Answers a command that begins so with this line.
    Answer(&'static str, &'static str),
    /// Takes the line and says nothing.
    SilentGreeting,
    /// Takes the line and hangs up.
    HangUpGreeting,
    /// Says nothing to this command.
    SilentAt(&'static str),
    /// Hangs up at this command.
    HangUpAt(&'static str),
    /// Hears the beginning of a mail and hangs up.
    HangUpInData,
    /// Hears the whole mail and says nothing more.
    SilentAfterData,
    /// Hears the whole mail and hangs up.
    HangUpAfterData,
}

#[derive(Default)]
struct Heard {
    lines: Vec<String>,
    mails: Vec<String>,
}

pub struct MailServer {
    pub port: u16,
    turns: Arc<Mutex<VecDeque<Turn>>>,
    heard: Arc<Mutex<Heard>>,
}

impl MailServer {
    pub async fn with(turns: &[Turn]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            turns: Arc::new(Mutex::new(turns.iter().copied().collect())),
            heard: Arc::default(),
        };
        let (turns, heard) = (server.turns.clone(), server.heard.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let turn = turns.lock().unwrap().pop_front().unwrap_or(Turn::Take);
                tokio::spawn(talk(stream, turn, heard.clone()));
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every whole mail it got, taken or not.
    pub fn mails(&self) -> Vec<String> {
        self.heard.lock().unwrap().mails.clone()
    }

    /// Every command it got.
    pub fn commands(&self) -> Vec<String> {
        self.heard.lock().unwrap().lines.clone()
    }
}

async fn talk(stream: TcpStream, turn: Turn, heard: Arc<Mutex<Heard>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    match turn {
        Turn::SilentGreeting => std::future::pending().await,
        Turn::HangUpGreeting => return None,
        _ => {}
    }
    write.write_all(b"220 test ESMTP\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        heard.lock().unwrap().lines.push(line.clone());
        let verb = line.split([' ', ':']).next()?.to_ascii_uppercase();
        match turn {
            Turn::SilentAt(command) if command == verb => std::future::pending().await,
            Turn::HangUpAt(command) if command == verb => return None,
            _ => {}
        }
        let answer = match turn {
            Turn::Answer(command, answer) if line.starts_with(command) => answer,
            _ => match verb.as_str() {
                "EHLO" => "250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
                "AUTH" => "535 5.7.8 no",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            },
        };
        write
            .write_all(format!("{answer}\r\n").as_bytes())
            .await
            .ok()?;
        if verb == "DATA" && answer.starts_with("354") {
            let mut mail = String::new();
            if matches!(turn, Turn::HangUpInData) {
                lines.next_line().await.ok()??;
                return None;
            }
            loop {
                let line = lines.next_line().await.ok()??;
                if line == "." {
                    break;
                }
                mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                mail.push_str("\r\n");
            }
            heard.lock().unwrap().mails.push(mail);
            match turn {
                Turn::SilentAfterData => std::future::pending().await,
                Turn::HangUpAfterData => return None,
                Turn::Answer("mail", answer) => {
                    write
                        .write_all(format!("{answer}\r\n").as_bytes())
                        .await
                        .ok()?;
                }
                _ => write.write_all(b"250 taken\r\n").await.ok()?,
            }
        }
        if verb == "QUIT" {
            break;
        }
    }
    Some(())
}
