//! Many linked accounts at once, each with a service user of its own.

#[path = "../../../tools/fill.rs"]
mod fill;

use keyway::base::ids::ConnectionId;

use super::Keyway;

/// Links so many companies.
pub async fn link(keyway: &Keyway, count: usize) -> Vec<ConnectionId> {
    let mut ids = Vec::new();
    for (number, user) in keyway.bob.add_service_users(count).into_iter().enumerate() {
        let company = format!("Company {number}");
        let linked = fill::link(&keyway.db, &keyway.issuer(), &company, user).await;
        ids.push(linked.unwrap());
    }
    ids
}
