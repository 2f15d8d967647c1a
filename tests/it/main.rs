//! One test binary: a real database per test, real sockets, no mocks of our own code.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod canary;
mod causes;
mod console;
mod credentials;
mod house_rules;
mod integrations;
mod jobs;
mod journey;
mod mail;
mod practice;
mod practice_outbox;
mod proof;
mod support;
mod telemetry;
mod upgrade;
mod vault;
mod watch;
mod wizard;
mod words;
