//! What a customer types into a pack's form, from the command line: what is no secret from flags,
//! secrets from standard input, and from the terminal whatever is still missing.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal as _, Read as _, Write as _},
};

use clap::Args;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::integrations::pack::{Field, Pack};

/// Nobody's secrets are longer.
const LONGEST_INPUT: u64 = 64 * 1024;

#[derive(Debug, Args)]
pub struct FormArgs {
    /// What stands in the first field that is no secret, such as the ID of HiBob's service user
    #[arg(long)]
    id: Option<String>,
    /// What stands in any field that is no secret; keyway packs list names the fields
    #[arg(long = "field", value_name = "NAME=VALUE")]
    fields: Vec<String>,
}

impl FormArgs {
    /// The form as a customer would fill it in.
    pub fn read(&self, pack: &Pack) -> Result<BTreeMap<String, SecretString>, String> {
        let mut given = self.given(pack)?;
        let (secret, open): (Vec<_>, Vec<_>) = pack.fields.iter().partition(|field| field.secret);
        let at_terminal = io::stdin().is_terminal();
        let mut typed = BTreeMap::new();
        for field in open {
            let text = match given.remove(field.id.as_str()) {
                Some(text) => text.to_owned(),
                None if at_terminal => ask(&field.label)?,
                None => {
                    let (label, id) = (&field.label, &field.id);
                    return Err(format!("{label} is not given. Add --field {id}=…"));
                }
            };
            typed.insert(field.id.clone(), SecretString::from(text));
        }
        let told = if at_terminal {
            ask_in_secret(&secret)?
        } else {
            from_standard_input(pack, &secret)?
        };
        let ids = secret.iter().map(|field| field.id.clone());
        typed.extend(ids.zip(told));
        Ok(typed)
    }

    /// What the flags say, by field.
    fn given<'a>(&'a self, pack: &'a Pack) -> Result<BTreeMap<&'a str, &'a str>, String> {
        let mut given = BTreeMap::new();
        if let Some(text) = &self.id {
            let first = pack.fields.iter().find(|field| !field.secret);
            let first = first.ok_or_else(|| {
                let name = &pack.name;
                format!("{name} asks for nothing but secrets. Leave --id out.")
            })?;
            given.insert(first.id.as_str(), text.as_str());
        }
        for said in &self.fields {
            let (name, text) = said.split_once('=').unwrap_or((said, ""));
            let field = pack.fields.iter().find(|field| field.id == name);
            let Some(field) = field else {
                let known: Vec<_> = pack.fields.iter().map(|field| field.id.as_str()).collect();
                let (vendor, known) = (&pack.name, known.join(", "));
                return Err(format!(
                    "--field should read like NAME=VALUE, and the fields of {vendor} are {known}."
                ));
            };
            if field.secret {
                let label = &field.label;
                return Err(format!(
                    "{label} is a secret: pass it on standard input, not in the command."
                ));
            }
            if given.insert(field.id.as_str(), text).is_some() {
                return Err(format!("{} is given twice.", field.label));
            }
        }
        Ok(given)
    }
}

fn ask(label: &str) -> Result<String, String> {
    let mut text = String::new();
    eprint!("{label}: ");
    let asked = io::stderr().flush();
    asked
        .and_then(|()| io::stdin().read_line(&mut text))
        .map_err(|fault| format!("{label} could not be read: {fault}"))?;
    Ok(text)
}

fn ask_in_secret(fields: &[&Field]) -> Result<Vec<SecretString>, String> {
    let ask = |field: &&Field| {
        let label = &field.label;
        rpassword::prompt_password(format!("{label} (not shown): "))
            .map(SecretString::from)
            .map_err(|fault| format!("{label} could not be read: {fault}"))
    };
    fields.iter().map(ask).collect()
}

/// All of it where there is one secret; where there are more, a line for each.
fn from_standard_input(pack: &Pack, fields: &[&Field]) -> Result<Vec<SecretString>, String> {
    let labels: Vec<_> = fields.iter().map(|field| field.label.as_str()).collect();
    let labels = labels.join(", ");
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let mut text = Zeroizing::new(String::new());
    let read = io::stdin()
        .lock()
        .take(LONGEST_INPUT)
        .read_to_string(&mut text);
    read.map_err(|_| format!("{labels}: what came on standard input is no text."))?;
    if text.trim().is_empty() {
        return Err(format!(
            "{labels}: nothing came on standard input. Pass it like this: keyway check … < secret.txt"
        ));
    }
    if fields.len() == 1 {
        return Ok(vec![SecretString::from(text.as_str())]);
    }
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    if lines.len() != fields.len() {
        let (vendor, wanted, came) = (&pack.name, fields.len(), lines.len());
        return Err(format!(
            "{vendor} has {wanted} secrets, and {came} lines came on standard input. Pass one a line, in this order: {labels}."
        ));
    }
    Ok(lines.into_iter().map(SecretString::from).collect())
}
