//! From which network a request comes: for limits only, and no finer than a neighbourhood.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRef, FromRequestParts},
    http::{HeaderMap, request::Parts},
};
use ipnet::IpNet;

use crate::app::App;

/// A /24 of IPv4 or a /56 of IPv6: one household or office, whatever address it has today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientNetwork(pub String);

impl<S> FromRequestParts<S> for ClientNetwork
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let trusted = &App::from_ref(state).settings.trusted_proxies;
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let client = peer.map(|peer| client(peer.0.ip(), &parts.headers, trusted));
        Ok(Self(client.map_or_else(|| "unknown".to_owned(), network)))
    }
}

/// The last address in the chain that is not one of the operator's own proxies. What stands
/// further left was written by the client and may be made up.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_ours = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    let mut client = peer.to_canonical();
    let told = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect::<Vec<_>>();
    for address in told.into_iter().rev() {
        if !is_ours(&client) {
            break;
        }
        match address.trim().parse::<IpAddr>() {
            Ok(next) => client = next.to_canonical(),
            Err(_) => break,
        }
    }
    client
}

fn network(address: IpAddr) -> String {
    let prefix = if address.is_ipv4() { 24 } else { 56 };
    IpNet::new(address, prefix).map_or_else(|_| address.to_string(), |net| net.trunc().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(peer: &str, forwarded: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        network(client(peer.parse().unwrap(), &headers, &trusted))
    }

    #[test]
    fn only_the_operators_proxies_are_believed() {
        assert_eq!(found("203.0.113.9", "198.51.100.7"), "203.0.113.0/24");
        assert_eq!(found("10.0.0.1", "198.51.100.7"), "198.51.100.0/24");
        assert_eq!(
            found("10.0.0.1", "1.2.3.4, 198.51.100.7, 10.9.9.9"),
            "198.51.100.0/24"
        );
        assert_eq!(found("10.0.0.1", "nonsense"), "10.0.0.0/24");
        assert_eq!(found("2001:db8:1:2ff::1", ""), "2001:db8:1:200::/56");
        assert_eq!(found("::ffff:203.0.113.9", ""), "203.0.113.0/24");
    }
}
