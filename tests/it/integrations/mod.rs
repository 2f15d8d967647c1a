//! The packs as data, and the check against the local Bob.

mod command;
mod hibob;
mod pack;
