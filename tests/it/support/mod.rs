//! The house in a test: a database of its own, real servers on free ports, the local Bob, a mail
//! sink, and browsers for the people who use it.

pub mod accounts;
mod browser;
mod database;
mod keyway;
pub mod local_api;
mod people;

pub use browser::{Browser, Page};
pub use database::{Database, database, empty_database};
pub use keyway::{Keyway, Setup, brand};
pub use people::Customer;

/// Every live link ran out yesterday.
pub const RAN_OUT: &str = "UPDATE links SET created_at = created_at - interval '15 days',
                                        expires_at = created_at - interval '1 day'
                       WHERE expires_at > now()";
