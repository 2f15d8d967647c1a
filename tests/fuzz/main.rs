//! What people and vendors send us, taken apart and put together wrongly: a few thousand times in
//! every test run, a million times by `./dev fuzz`. Nothing falls over, memory stays bounded, and
//! what is said holds.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod credentials;
mod edits;
mod packs;

use std::{env, fs, time::Instant};

use proptest::test_runner::{Config, TestRunner};

/// More than any of these tests may ever hold at once.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Runs a property as often as `PROPTEST_CASES` says, or as often as every test run can afford, and
/// tells how it went.
fn for_all<S: proptest::strategy::Strategy>(
    name: &'static str,
    usually: u32,
    of: &S,
    holds: impl Fn(S::Value) -> Result<(), proptest::test_runner::TestCaseError>,
) {
    let asked = env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: asked.unwrap_or(usually),
        failure_persistence: None,
        ..Config::default()
    };
    let (cases, began) = (config.cases, Instant::now());
    let fault = TestRunner::new(config).run(of, holds).err();
    assert!(fault.is_none(), "{name}: {}", fault.unwrap());
    let memory = peak_memory();
    println!(
        "{name}: {cases} cases in {:.1} s, at most {} MiB",
        began.elapsed().as_secs_f64(),
        memory / 1024 / 1024
    );
    assert!(memory < MOST_MEMORY, "{memory} bytes");
}

/// The most memory that this process has held so far, in bytes.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes * 1024
}
