//! Certificates: the whole program against a TLS peer, with an authority of the test's own in the
//! place of the system's.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use keyway::integrations::verdict::Cause;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    task::spawn_blocking,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        pki_types::{CertificateDer, PrivateKeyDer},
    },
};

use super::peer::{Does, Peer, answer, json};

/// An authority that the program under test trusts.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: TempDir,
}

impl Authority {
    fn called(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ca.pem"), issuer.pem()).unwrap();
        Self { issuer, folder }
    }

    fn trusted(&self) -> std::path::PathBuf {
        self.folder.path().join("ca.pem")
    }

    fn certificate(&self, name: &str, turn: impl FnOnce(&mut CertificateParams)) -> ServerConfig {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        turn(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        config(certificate.der().clone(), &key)
    }
}

fn config(certificate: CertificateDer<'static>, key: &KeyPair) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap()
}

/// Serves `says` behind this certificate to whoever gets through; gives the port.
async fn serve(config: ServerConfig, says: Vec<u8>) -> u16 {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, says) = (acceptor.clone(), says.clone());
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await.ok()?;
                let mut question = Vec::new();
                stream.read_buf(&mut question).await.ok()?;
                stream.write_all(&says).await.ok()?;
                stream.shutdown().await.ok()
            });
        }
    });
    port
}

/// `keyway check` at this address, trusting this authority: what it prints.
async fn check(port: u16, trusted: &Path) -> Value {
    let mut child = Command::new(env!("CARGO_BIN_EXE_keyway"))
        .args(["check", "--json", "--id", "SERVICE-1"])
        .arg("--api-url")
        .arg(format!("https://localhost:{port}"))
        .env_clear()
        .env("SSL_CERT_FILE", trusted)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(b"canary-token").unwrap();
    drop(typed);
    // The program ends by itself: nothing here lets it wait for longer than its own patience.
    let output = spawn_blocking(|| child.wait_with_output())
        .await
        .unwrap()
        .unwrap();
    assert!(!String::from_utf8_lossy(&output.stdout).contains("canary"));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn told(printed: &Value, cause: Cause, staff: &str) {
    assert_eq!(printed["cause"], cause.as_str(), "{}", printed["detail"]);
    let detail = printed["detail"].as_str().unwrap();
    assert!(detail.contains(staff), "“{detail}” does not say “{staff}”");
}

#[tokio::test]
async fn a_certificate_that_is_not_the_vendors_ends_it_before_anything_is_sent() {
    let authority = Authority::called("ours");
    let stranger = Authority::called("somebody else");
    let own = KeyPair::generate().unwrap();
    let alone = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let alone = alone.self_signed(&own).unwrap().der().clone();
    let expired = |params: &mut CertificateParams| params.not_after = date_time_ymd(2021, 1, 1);
    let early = |params: &mut CertificateParams| params.not_before = date_time_ymd(2089, 1, 1);
    let issuer = "the certificate is from an issuer that is not trusted here";
    for (certificate, staff) in [
        (config(alone, &own), issuer),
        (stranger.certificate("localhost", |_| ()), issuer),
        (
            authority.certificate("other.example", |_| ()),
            "not valid for this name",
        ),
        (
            authority.certificate("localhost", expired),
            "the certificate has expired",
        ),
        (
            authority.certificate("localhost", early),
            "the certificate is not valid yet",
        ),
    ] {
        let port = serve(certificate, json("[]")).await;
        let printed = check(port, &authority.trusted()).await;
        told(&printed, Cause::Unreachable, staff);
        assert_eq!(printed["calls"], 1);
    }
}

#[tokio::test]
async fn a_good_certificate_lets_the_question_through() {
    let authority = Authority::called("ours");
    let port = serve(
        authority.certificate("localhost", |_| ()),
        answer("401 No", &[], b""),
    )
    .await;
    let printed = check(port, &authority.trusted()).await;
    told(
        &printed,
        Cause::Rejected,
        "401 on GET /v1/company/people/fields",
    );
}

#[tokio::test]
async fn what_does_not_speak_tls_is_told_so() {
    let authority = Authority::called("ours");
    for (does, staff) in [
        (
            Does::Says(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()),
            "does not speak TLS",
        ),
        (
            Does::Says(b"\x15\x03\x03\x00\x02\x02\x28".to_vec()),
            "the TLS handshake was refused",
        ),
    ] {
        let peer = Peer::at_once(does).await;
        let printed = check(peer.address.port(), &authority.trusted()).await;
        told(&printed, Cause::Unreachable, staff);
    }
    let cut = "the connection was cut off while it was set up";
    for does in [Does::Says(Vec::new()), Does::Resets(Vec::new())] {
        let peer = Peer::at_once(does).await;
        let printed = check(peer.address.port(), &authority.trusted()).await;
        told(&printed, Cause::Unreachable, cut);
    }
}
