//! Integrations: packs of data read by one engine; only what data cannot say is code.

pub mod pack;
pub mod registry;
pub mod verdict;
