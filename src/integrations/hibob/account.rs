//! Which Bob account this is: a fingerprint of the company, and the domain of its mail.
//!
//! The fingerprint is of the company's number and nothing else. Where the number cannot be seen
//! there is none: whatever else could stand in for it (ids of the company's own fields, say) would
//! give one and the same company two fingerprints, one while the number is visible and another
//! while it is not, and a box unticked in Bob would look like somebody else's account.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::fields::value_of;

/// The same for every check of a company. Its number itself is not kept.
pub(super) fn fingerprint(people: &[Value]) -> Option<String> {
    let number = |person: &Value| {
        let number = value_of(person, "root.companyId")?;
        let text = number.as_str().map(str::to_owned);
        text.or_else(|| number.as_u64().map(|number| number.to_string()))
    };
    let number = people
        .iter()
        .find_map(number)
        .filter(|number| !number.trim().is_empty())?;
    let digest = Sha256::digest(format!("hibob company {number}"));
    Some(URL_SAFE_NO_PAD.encode(&digest[..15]))
}

/// The mail domain that more than half of the people have, and at least two: a domain that one
/// person has alone may be that person's own, and so is one where anybody may have an address.
pub(super) fn mail_domain(people: &[Value]) -> Option<String> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = 0;
    for person in people {
        let domain = value_of(person, "root.email")
            .and_then(Value::as_str)
            .and_then(domain_of);
        if let Some(domain) = domain {
            all += 1;
            *count.entry(domain).or_default() += 1;
        }
    }
    let (domain, often) = count.into_iter().max_by_key(|(_, often)| *often)?;
    (often >= 2 && often * 2 > all && !is_free_mail(&domain)).then_some(domain)
}

fn domain_of(address: &str) -> Option<String> {
    let (name, domain) = address.trim().rsplit_once('@')?;
    let domain = domain.to_lowercase();
    let is_domain = domain.len() <= 100
        && domain.contains('.')
        && domain.split('.').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        });
    (!name.is_empty() && is_domain).then_some(domain)
}

/// Where anybody may have an address.
fn is_free_mail(domain: &str) -> bool {
    const WHOLE: [&str; 24] = [
        "gmail.com",
        "googlemail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "web.de",
        "mail.com",
        "mail.ru",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "qq.com",
        "163.com",
        "126.com",
        "zoho.com",
        "fastmail.com",
        "hey.com",
        "t-online.de",
        "orange.fr",
        "free.fr",
        "libero.it",
        "wp.pl",
        "msn.com",
    ];
    const FIRST: [&str; 6] = ["outlook", "hotmail", "live", "yahoo", "gmx", "yandex"];
    let first = domain.split('.').next().unwrap_or_default();
    WHOLE.contains(&domain) || FIRST.contains(&first)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn domain(addresses: &[&str]) -> Option<String> {
        let people: Vec<Value> = addresses.iter().map(|&a| json!({ "email": a })).collect();
        mail_domain(&people)
    }

    #[test]
    fn the_domain_is_told_where_most_people_share_it() {
        assert_eq!(
            domain(&["a@Firm.example", "b@firm.example", "c@x.example"]).as_deref(),
            Some("firm.example")
        );
        for none in [
            &["a@firm.example"][..],
            &["a@x.example", "b@y.example", "c@z.example"],
            &[
                "a@firm.example",
                "b@firm.example",
                "c@x.example",
                "d@x.example",
            ],
            &["a@gmail.com", "b@gmail.com"],
            &["a@yahoo.co.uk", "b@yahoo.co.uk"],
            &["a@b", "c@b", "@", "x"],
            &[],
        ] {
            assert_eq!(domain(none), None, "{none:?}");
        }
    }

    #[test]
    fn the_fingerprint_is_of_the_companys_number_alone() {
        let one = fingerprint(&[json!({}), json!({ "companyId": 7, "email": "a@b.example" })]);
        assert_eq!(
            one,
            fingerprint(&[json!({ "/root/companyId": { "value": "7" } })])
        );
        assert_ne!(one, fingerprint(&[json!({ "companyId": 8 })]));
        assert_eq!(
            fingerprint(&[json!({ "companyId": null }), json!({ "companyId": {} })]),
            None
        );
    }
}
