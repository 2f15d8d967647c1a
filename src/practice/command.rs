//! `keyway practice-bob`: the local Bob on two ports, until interrupted.

use std::{io, net::SocketAddr, time::Duration};

use clap::Args;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::{Bob, Tenant, serve};

/// Run a local model of Bob to practise with
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyway practice-bob --listen 127.0.0.1:8181\n  \
    KEYWAY_HIBOB_API_URL=http://127.0.0.1:8181 keyway check --integration hibob --id SERVICE-…"
)]
pub struct PracticeBob {
    /// Where Bob's API is served
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8181")]
    pub listen: SocketAddr,
    /// Where the page with the permission boxes and the control API are served
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8182")]
    pub control: SocketAddr,
    /// How many people the invented company has (up to 50000)
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub people: usize,
    /// How long every answer takes, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 0)]
    pub latency: u64,
}

/// Serves until Ctrl-C or SIGTERM.
pub async fn run(args: PracticeBob) -> io::Result<()> {
    let api = bind("--listen", args.listen).await?;
    let control = bind("--control", args.control).await?;
    let bob = Bob::new(Tenant::of(args.people));
    bob.latency(Duration::from_millis(args.latency));
    let (id, token) = bob.service_user();
    println!("Bob's API           http://{}", api.local_addr()?);
    println!("Permission boxes    http://{}", control.local_addr()?);
    println!("Service user ID     {id}");
    println!("Service user token  {token}");
    let stop = CancellationToken::new();
    let told = stop.clone();
    tokio::spawn(async move {
        interrupted().await;
        told.cancel();
    });
    serve(bob, api, control, stop).await
}

async fn bind(flag: &str, address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        let told = format!("{address} cannot be used ({error}); choose another with {flag}");
        io::Error::new(error.kind(), told)
    })
}

async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
