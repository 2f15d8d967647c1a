//! New credentials of a linked account are told to everybody whose account it is or was.

use super::{ANA, mail};
use crate::{
    support::Keyway,
    watch::{count, linked},
};

const BEN: &str = "ben@acme.example";

#[tokio::test]
async fn new_credentials_are_told_to_who_entered_them_and_to_who_had_entered_the_old_ones() {
    let keyway = Keyway::start().await;
    linked(&keyway).await;
    keyway.issue_link_for("Acme Ltd", BEN).await;
    let ben = keyway.customer(BEN).await;
    let (user, _) = keyway.bob.service_user();
    let token = keyway.bob.reset_token();
    ben.links_account(&user, &token).await;
    for to in [ANA, BEN] {
        let mail = mail(&keyway, to, "The access of Example to Bob was renewed").await;
        let text = mail.text.as_ref().unwrap();
        assert!(text.lines().any(|line| line == BEN), "by whom: {text}");
        assert!(text.contains("You did not expect this?"), "{text}");
        assert!(!text.contains(&token) && !text.contains(&user));
        assert!(mail.header("List-Unsubscribe").is_none(), "it matters");
    }
    let mails = "SELECT count(*) FROM mails WHERE kind = 'replaced'";
    assert_eq!(count(&keyway, mails).await, 2);
    let linked = "SELECT count(*) FROM mails WHERE kind = 'linked'";
    assert_eq!(count(&keyway, linked).await, 1, "of the first time");
}
