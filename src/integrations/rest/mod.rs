//! The checker `rest`: asks an ordinary REST API what the pack's data says, and nothing else.

pub(super) mod check;
mod expectation;
mod path;
mod questions;
mod sign_in;
mod template;

pub(super) use path::JsonPath;
pub(super) use template::Template;
