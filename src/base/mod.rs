//! The ground: ids, the clock, tokens and addresses; no product words.

pub mod email_address;
pub mod ids;
pub mod time;
pub mod token;
