//! The vault: what is sealed opens at its place, with its key, and nowhere else.

use std::{fs, os::unix::fs::PermissionsExt as _};

use keyway::{
    base::{
        ids::{CompanyId, ConnectionId, MailId},
        time,
    },
    vault::{Keyring, KeyringError, OpenError, Place},
};

fn keyring() -> Keyring {
    Keyring::generate(time::now())
}

#[test]
fn a_value_opens_at_its_own_place_only() {
    let keyring = keyring();
    let (sealer, opener) = (keyring.sealer(), keyring.opener().unwrap());
    let (company, connection) = (CompanyId::new(), ConnectionId::new());
    let place = |company, connection, field, version| Place::Credential {
        company,
        connection,
        field,
        version,
    };
    let sealed = sealer.seal(&place(company, connection, "token", 2), b"canary");

    let opened = opener.open(&place(company, connection, "token", 2), &sealed);
    assert_eq!(opened.unwrap().as_slice(), b"canary");
    for elsewhere in [
        place(CompanyId::new(), connection, "token", 2),
        place(company, ConnectionId::new(), "token", 2),
        place(company, connection, "id", 2),
        place(company, connection, "token", 1),
        place(company, connection, "token", 3),
        Place::Mail(MailId::new()),
    ] {
        let refused = opener.open(&elsewhere, &sealed).unwrap_err();
        assert!(matches!(refused, OpenError::Refused), "{elsewhere:?}");
    }
}

#[test]
fn not_one_flipped_bit_is_let_through() {
    let keyring = keyring();
    let opener = keyring.opener().unwrap();
    let place = Place::Mail(MailId::new());
    let sealed = keyring.sealer().seal(&place, b"canary");
    for at in 0..sealed.len() {
        let mut flipped = sealed.clone();
        flipped[at] ^= 1 << (at % 8);
        assert!(opener.open(&place, &flipped).is_err(), "byte {at}");
    }
    for length in [0, 1, 16, 17, 1136, 1137, sealed.len() - 1] {
        assert!(
            opener.open(&place, &sealed[..length]).is_err(),
            "{length} bytes"
        );
    }
}

#[test]
fn the_key_is_the_one_that_the_header_names() {
    let place = Place::Mail(MailId::new());
    let sealed = keyring().sealer().seal(&place, b"canary");
    let refused = keyring().opener().unwrap().open(&place, &sealed);
    assert!(matches!(refused, Err(OpenError::UnknownKey(_))));
}

#[test]
fn the_length_of_a_secret_does_not_show() {
    let sealer = keyring().sealer();
    let place = Place::Mail(MailId::new());
    let (short, long) = (sealer.seal(&place, b"a"), sealer.seal(&place, &[b'a'; 200]));
    assert_eq!(short.len(), long.len());
}

#[test]
fn fingerprints_tell_values_apart_and_depend_on_the_keyring() {
    let (one, other) = (keyring().sealer(), keyring().sealer());
    assert_eq!(
        one.fingerprint(&[b"ab", b"c"]),
        one.fingerprint(&[b"ab", b"c"])
    );
    assert_ne!(
        one.fingerprint(&[b"ab", b"c"]),
        one.fingerprint(&[b"a", b"bc"])
    );
    assert_ne!(
        one.fingerprint(&[b"ab", b"c"]),
        other.fingerprint(&[b"ab", b"c"])
    );
}

#[test]
fn the_public_half_seals_what_the_whole_keyring_opens_and_holds_no_private_key() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, half) = (folder.path().join("keyring"), folder.path().join("public"));
    keyring().write_new(&whole).unwrap();
    let read = Keyring::read(&whole).unwrap();
    let private: Vec<_> = fs::read_to_string(&whole)
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("private = ").map(str::to_owned))
        .collect();
    assert_eq!(private.len(), 1);
    read.clone().public_half().write_new(&half).unwrap();

    let public = Keyring::read(&half).unwrap();
    assert!(public.opener().is_none());
    assert!(!fs::read_to_string(&half).unwrap().contains(&private[0]));
    let place = Place::Mail(MailId::new());
    let sealed = public.sealer().seal(&place, b"canary");
    let opened = read.opener().unwrap().open(&place, &sealed).unwrap();
    assert_eq!(opened.as_slice(), b"canary");
}

#[test]
fn a_keyring_is_its_owners_alone_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keyring");
    keyring().write_new(&path).unwrap();
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(matches!(
        keyring().write_new(&path),
        Err(KeyringError::Exists { .. })
    ));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(
        Keyring::read(&path),
        Err(KeyringError::TooOpen { .. })
    ));
}

#[test]
fn a_damaged_keyring_is_refused_without_quoting_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keyring");
    keyring().write_new(&path).unwrap();
    let good = fs::read_to_string(&path).unwrap();
    let private = good
        .lines()
        .find(|line| line.starts_with("private"))
        .unwrap();
    let secret = private.split('"').nth(1).unwrap();
    for bad in [
        good.replace(&secret[..8], "????????"),
        good.replace(&format!("\"{secret}\""), secret),
        good.replace("keyway-keyring-1", "keyway-keyring-9"),
        good.split("[[keys]]").next().unwrap().to_owned(),
        good.replace(&secret[..4], "AAAA"),
    ] {
        fs::write(&path, bad).unwrap();
        let said = Keyring::read(&path).err().unwrap().to_string();
        assert!(said.contains("is not a keyring"), "{said}");
        assert!(!said.contains(&secret[8..]), "{said}");
    }
}
