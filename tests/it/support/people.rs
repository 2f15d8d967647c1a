//! Maria sets up her account; Sam watches from the console.

use keyway::{
    audit::Actor,
    base::{ids::ConnectionId, time},
    staff::{self, Password},
};
use secrecy::SecretString;

use super::{Browser, Keyway, Page};

const PASSWORD: &str = "a long walk along the canal";

/// The customer's admin in one browser.
pub struct Customer {
    pub browser: Browser,
}

/// A member of the support staff, signed in.
pub struct Staff {
    pub browser: Browser,
}

impl Keyway {
    /// The code that was mailed to this address last.
    pub async fn mailed_code(&self, to: &str) -> String {
        let code = |text: &Option<String>| {
            let rest = text.as_ref()?.split("#st1_").nth(1)?;
            rest.split_whitespace()
                .next()
                .map(|rest| format!("st1_{rest}"))
        };
        let mail = self
            .outbox
            .wait_for(|mail| mail.to.iter().any(|known| known == to) && code(&mail.text).is_some())
            .await
            .expect("the setup link is mailed");
        code(&mail.text).unwrap()
    }

    /// A customer who opens the link from the mail in a browser without scripts.
    pub async fn customer(&self, to: &str) -> Customer {
        self.customer_in(self.browser(), to).await
    }

    pub async fn customer_in(&self, browser: Browser, to: &str) -> Customer {
        let code = self.mailed_code(to).await;
        let start = browser.get("/setup").await;
        let first = browser.press(&start, "Continue", &[("token", &code)]).await;
        assert!(
            first.url.path().starts_with("/setup/steps/"),
            "{}",
            first.url
        );
        Customer { browser }
    }

    /// Sam, signed in.
    pub async fn staff(&self) -> Staff {
        self.staff_in(self.browser()).await
    }

    pub async fn staff_in(&self, browser: Browser) -> Staff {
        let email = "sam@example.com";
        let mut tx = self.db.begin().await.unwrap();
        let password = Password::choose(SecretString::from(PASSWORD), &email.parse().unwrap());
        let (by, now) = (Actor::Operator, time::now());
        staff::add(
            &mut tx,
            &email.parse().unwrap(),
            password.unwrap(),
            &by,
            now,
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let login = browser.get("/console/login").await;
        let typed = [("email", email), ("password", PASSWORD)];
        let list = browser.press(&login, "Log in", &typed).await;
        assert_eq!(list.url.path(), "/console");
        Staff { browser }
    }
}

impl Customer {
    /// Types ID and token and presses "Link account".
    pub async fn links_account(&self, id: &str, token: &str) -> Page {
        let form = self.browser.get("/setup/steps/credentials").await;
        let typed = [("service_user_id", id), ("service_user_token", token)];
        self.browser.press(&form, "Link account", &typed).await
    }

    /// Has looked at the boxes that no read shows, and says that it is the right account.
    pub async fn says_yes(&self, result: &Page) -> Page {
        let all = [("all", "yes")];
        self.browser
            .press(result, "Yes, link this account", &all)
            .await
    }

    /// The check page once the check has ended, as it reloads itself without scripts.
    pub async fn sees_result(&self, keyway: &Keyway) -> Page {
        keyway
            .until("the check ends", async || {
                let page = self.browser.get("/setup/steps/check").await;
                let refreshes = page.body.contains("http-equiv=\"refresh\"");
                (!refreshes).then_some(page)
            })
            .await
    }
}

impl Staff {
    pub async fn connection(&self, id: ConnectionId) -> Page {
        self.browser
            .get(&format!("/console/connections/{id}"))
            .await
    }
}
