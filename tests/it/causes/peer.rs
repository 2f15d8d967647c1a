//! A vendor that misbehaves below HTTP: a bare listener that says what the test wants, byte by
//! byte, and knows how often it was called and how much it could send.

use std::{
    fmt::Write as _,
    future::pending,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use flate2::{Compress, Compression, FlushCompress};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::sleep,
};

/// What the peer does with a call.
#[derive(Clone)]
pub enum Does {
    /// Says this and hangs up.
    Says(Vec<u8>),
    /// Resets the connection, with nothing or after these bytes.
    Resets(Vec<u8>),
    /// Says the first part, and then nothing for ever.
    FallsSilent(Vec<u8>),
    /// Says the first part, and then a byte now and then for ever.
    Drips(Vec<u8>),
    /// Says the first part, and then the second so many times.
    Pours(Vec<u8>, Vec<u8>, usize),
}

/// A listener that is called like a vendor.
pub struct Peer {
    pub address: SocketAddr,
    calls: Arc<AtomicUsize>,
    sent: Arc<AtomicU64>,
    serving: JoinHandle<()>,
}

impl Peer {
    /// Does the same with every call.
    pub async fn that(does: Does) -> Self {
        Self::before(None, "", does).await
    }

    /// Passes calls on to whoever is behind it, but for those to paths that begin so.
    pub async fn before(behind: Option<&str>, path: &'static str, does: Does) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (calls, sent) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicU64::new(0)));
        let behind = behind.map(|url| url.trim_start_matches("http://").to_owned());
        let counted = (calls.clone(), sent.clone());
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.0.fetch_add(1, Ordering::Relaxed);
                let (behind, does, sent) = (behind.clone(), does.clone(), counted.1.clone());
                tokio::spawn(async move {
                    meet(stream, behind.as_deref(), path, does, &sent)
                        .await
                        .ok();
                });
            }
        });
        Self {
            address,
            calls,
            sent,
            serving,
        }
    }

    /// Does so before anything was said to it.
    pub async fn at_once(does: Does) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, calls) = (listener.local_addr().unwrap(), Arc::default());
        let serving = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // The first words of the other side are taken, or the hang-up would be a reset.
                let mut hello = Vec::new();
                stream.read_buf(&mut hello).await.ok();
                act(&mut stream, does.clone(), &AtomicU64::new(0))
                    .await
                    .ok();
            }
        });
        Self {
            address,
            calls,
            sent: Arc::default(),
            serving,
        }
    }

    /// A listener that nobody may come to.
    pub async fn decoy(address: &str) -> Self {
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let (address, calls) = (
            listener.local_addr().unwrap(),
            Arc::new(AtomicUsize::new(0)),
        );
        let counted = calls.clone();
        let serving = tokio::spawn(async move {
            while listener.accept().await.is_ok() {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        Self {
            address,
            calls,
            sent: Arc::default(),
            serving,
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections came.
    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    /// How many bytes the other side took.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn meet(
    mut stream: TcpStream,
    behind: Option<&str>,
    path: &str,
    does: Does,
    sent: &AtomicU64,
) -> std::io::Result<()> {
    let request = request(&mut stream).await?;
    let target = request.split(|byte| *byte == b' ').nth(1);
    let strikes = target.is_some_and(|target| target.starts_with(path.as_bytes()));
    if let Some(behind) = behind.filter(|_| !strikes) {
        let mut bob = TcpStream::connect(behind).await?;
        // One call a connection, so that each is seen.
        let end = find(&request, b"\r\n\r\n").unwrap_or_default();
        bob.write_all(&request[..end]).await?;
        bob.write_all(b"\r\nconnection: close").await?;
        bob.write_all(&request[end..]).await?;
        copy_bidirectional(&mut stream, &mut bob).await?;
        return Ok(());
    }
    act(&mut stream, does, sent).await
}

async fn act(stream: &mut TcpStream, does: Does, sent: &AtomicU64) -> std::io::Result<()> {
    match does {
        Does::Says(bytes) => {
            stream.write_all(&bytes).await?;
            stream.shutdown().await
        }
        Does::Resets(bytes) => {
            stream.write_all(&bytes).await?;
            stream.set_zero_linger()
        }
        Does::FallsSilent(bytes) => {
            stream.write_all(&bytes).await?;
            pending().await
        }
        Does::Drips(bytes) => {
            stream.write_all(&bytes).await?;
            loop {
                stream.write_all(b" ").await?;
                sleep(Duration::from_millis(20)).await;
            }
        }
        Does::Pours(first, piece, times) => {
            stream.write_all(&first).await?;
            for _ in 0..times {
                stream.write_all(&piece).await?;
                sent.fetch_add(piece.len() as u64, Ordering::Relaxed);
            }
            stream.shutdown().await
        }
    }
}

/// A whole request: its head, and the body that its length tells of.
async fn request(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = Vec::new();
    loop {
        if let Some(end) = find(&request, b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length = length.map_or(0, |length| length.trim().parse().unwrap());
            if request.len() >= end + 4 + length {
                return Ok(request);
            }
        }
        if stream.read_buf(&mut request).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

/// An answer as a web server sends it: status line, headers, body.
pub fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut all = head(status, headers);
    all.truncate(all.len() - 2);
    all.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    all.extend_from_slice(body);
    all
}

/// The same with JSON in it.
pub fn json(body: impl AsRef<[u8]>) -> Vec<u8> {
    answer("200 OK", &[JSON], body.as_ref())
}

pub const JSON: (&str, &str) = ("content-type", "application/json");

/// An answer up to the end of its headers, without a length: it ends when the line does.
pub fn head(status: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status}\r\nconnection: close\r\n");
    for (name, value) in headers {
        write!(text, "{name}: {value}\r\n").unwrap();
    }
    text.push_str("\r\n");
    text.into_bytes()
}

/// So many megabytes of blanks, packed a thousandfold: one megabyte, said over and over.
pub fn bomb(megabytes: usize) -> Vec<u8> {
    const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    let mut packer = Compress::new(Compression::best(), false);
    let mut pack = |blanks: &[u8]| {
        let mut piece = Vec::with_capacity(64 * 1024);
        packer
            .compress_vec(blanks, &mut piece, FlushCompress::Full)
            .unwrap();
        piece
    };
    let blanks = vec![b' '; 1024 * 1024];
    let (first, each) = (pack(b"["), pack(&blanks));
    [&HEADER[..], &first, &each.repeat(megabytes)].concat()
}
