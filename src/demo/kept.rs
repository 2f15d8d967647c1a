//! What the demo keeps between runs, and the file that tells other programs where it is.

use std::{
    fs,
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
};

use serde::{Deserialize, Serialize};

use super::Outcome;

const KEPT: &str = "kept.json";
const ADDRESSES: &str = "demo.json";

/// Made on the first start, the same ever after.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Kept {
    #[serde(default)]
    console_password: Option<String>,
    #[serde(default)]
    service_user: Option<ServiceUser>,
}

#[derive(Deserialize, Serialize)]
struct ServiceUser {
    id: String,
    token: String,
}

/// Where everything is, and how to get in: what `demo.json` holds while the demo runs.
#[derive(Default, Serialize)]
pub(super) struct Addresses {
    pub setup_link: String,
    pub console_url: String,
    pub console_email: String,
    pub console_password: String,
    pub outbox_url: String,
    pub bob_url: String,
    pub bob_control_url: String,
    pub service_user_id: String,
    pub service_user_token: String,
    pub database_url: String,
}

impl Kept {
    pub fn read(data: &Path) -> Outcome<Self> {
        let path = data.join(KEPT);
        match fs::read(&path) {
            Ok(text) => serde_json::from_slice(&text).map_err(|_| {
                let path = path.display();
                format!("{path} is damaged. Remove it, and the demo makes new passwords.").into()
            }),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(why) => Err(format!("{} cannot be read: {why}.", path.display()).into()),
        }
    }

    pub fn write(&self, data: &Path) -> Outcome<()> {
        write(data, KEPT, self)
    }

    pub fn service_user(&self) -> Option<(&str, &str)> {
        let user = self.service_user.as_ref()?;
        Some((&user.id, &user.token))
    }

    pub fn set_service_user(&mut self, (id, token): (String, String)) {
        self.service_user = Some(ServiceUser { id, token });
    }

    pub fn has_password(&self) -> bool {
        self.console_password.is_some()
    }

    pub fn set_password(&mut self, password: &str) {
        self.console_password = Some(password.to_owned());
    }

    pub fn password(&self) -> Outcome<String> {
        self.console_password
            .clone()
            .ok_or_else(|| "the first account has no password yet".into())
    }
}

impl Addresses {
    pub fn write(&self, data: &Path) -> Outcome<()> {
        write(data, ADDRESSES, self)
    }

    /// Nobody is to find the addresses of a demo that does not run.
    pub fn forget(data: &Path) {
        // There may be none.
        let _ = fs::remove_file(data.join(ADDRESSES));
    }

    pub fn show(&self, log: &Path) {
        println!(
            "\nKeyway is running. Ctrl-C ends it.\n\n\
             The customer's setup link   {}\n\
             The mails that were sent    {}\n\
             The local Bob's boxes       {}\n\
             \x20 service user ID           {}\n\
             \x20 service user token        {}\n\
             The console for staff       {}\n\
             \x20 e-mail                    {}\n\
             \x20 password                  {}\n\n\
             The log is {}.\n",
            self.setup_link,
            self.outbox_url,
            self.bob_control_url,
            self.service_user_id,
            self.service_user_token,
            self.console_url,
            self.console_email,
            self.console_password,
            log.display(),
        );
    }
}

/// Whole or not at all, and for its owner's eyes only.
fn write(data: &Path, name: &str, content: &impl Serialize) -> Outcome<()> {
    let (path, new) = (data.join(name), data.join(format!("{name}.new")));
    let written = || -> io::Result<()> {
        // One that was left half-written may have other rights.
        let _ = fs::remove_file(&new);
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&new)?;
        serde_json::to_writer_pretty(&mut file, content)?;
        file.write_all(b"\n")?;
        fs::rename(&new, &path)
    };
    written().map_err(|why| format!("{} cannot be written: {why}.", path.display()).into())
}
