//! The packs as data, and the check against the local Bob.

mod check;
mod command;
mod pack;
