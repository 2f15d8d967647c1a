//! Logs and numbers: what a deployment says about itself, never with a secret in it.
//!
//! One line per event on standard error: JSON, or plain text on a terminal. Whatever `KEYWAY_LOG`
//! asks for, the libraries that would write whole requests or mails at their lowest levels are
//! held to a ceiling.

use std::{
    io::{self, IsTerminal as _},
    panic::PanicHookInfo,
    sync::OnceLock,
};

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{
    EnvFilter, Layer as _, Registry,
    filter::{FilterExt as _, Targets},
    fmt::MakeWriter,
    layer::SubscriberExt as _,
    util::SubscriberInitExt as _,
};

/// What `KEYWAY_LOG` is when nobody set it.
pub const DEFAULT_LOG: &str = "info";

/// What the job library says about each job is said better by our own span and line; what it says
/// when it cannot reach the database stays.
const ALWAYS: [&str; 3] = [
    "graphile_worker=warn",
    "graphile_worker::runner::release=off",
    "graphile_worker::runner::task_execution=off",
];

/// How much these may say at most: below it they quote what passes through them.
const CEILINGS: [(&str, LevelFilter); 7] = [
    ("lettre", LevelFilter::INFO),
    ("h2", LevelFilter::INFO),
    ("hyper", LevelFilter::INFO),
    ("hyper_util", LevelFilter::INFO),
    ("reqwest", LevelFilter::INFO),
    ("rustls", LevelFilter::INFO),
    ("sqlx", LevelFilter::DEBUG),
];

/// Upper bounds in seconds: from a page out of the cache to a check at its deadline.
const SECONDS: [f64; 12] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0,
];

static METRICS: OnceLock<PrometheusHandle> = OnceLock::new();

/// Logging or metrics could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    #[error(
        "KEYWAY_LOG is “{log}”, which is no log filter ({why}). Write a level such as `info`, or levels by module such as `info,keyway=debug`."
    )]
    Filter { log: String, why: String },
    #[error("logging was set up already")]
    Twice,
    #[error("the metrics could not be set up: {0}")]
    Metrics(#[from] metrics_exporter_prometheus::BuildError),
}

/// How a log line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Json,
    Plain,
}

/// Starts logging to standard error, counting, and reporting panics; once, at the start.
pub fn init(log: &str) -> Result<(), TelemetryError> {
    let style = if io::stderr().is_terminal() {
        Style::Plain
    } else {
        Style::Json
    };
    begin(subscriber(log, style, io::stderr)?)
}

/// The same, into a file: for a program that has a person at its terminal.
pub fn init_to_file(log: &str, file: std::fs::File) -> Result<(), TelemetryError> {
    begin(subscriber(log, Style::Json, file)?)
}

fn begin(subscriber: impl Subscriber + Send + Sync + 'static) -> Result<(), TelemetryError> {
    subscriber.try_init().map_err(|_| TelemetryError::Twice)?;
    std::panic::set_hook(Box::new(report_panic));
    count()
}

/// The log with its filter, for any writer.
pub fn subscriber<W>(
    log: &str,
    style: Style,
    writer: W,
) -> Result<impl Subscriber + Send + Sync + use<W>, TelemetryError>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let mut wanted = EnvFilter::try_new(log).map_err(|fault| TelemetryError::Filter {
        log: log.to_owned(),
        why: fault.to_string(),
    })?;
    for directive in ALWAYS {
        wanted = wanted.add_directive(directive.parse().expect("a directive written here parses"));
    }
    let ceiling = Targets::new()
        .with_default(LevelFilter::TRACE)
        .with_targets(CEILINGS);
    let lines = tracing_subscriber::fmt::layer().with_writer(writer);
    let lines = match style {
        Style::Json => lines
            .json()
            .flatten_event(true)
            .with_span_list(false)
            .boxed(),
        Style::Plain => lines.compact().boxed(),
    };
    Ok(Registry::default().with(lines.with_filter(wanted.and(ceiling))))
}

/// The numbers so far, in the text format that Prometheus reads.
pub fn metrics_text() -> String {
    METRICS.get().map_or_else(String::new, |metrics| {
        metrics.run_upkeep();
        metrics.render()
    })
}

fn count() -> Result<(), TelemetryError> {
    if METRICS.get().is_none() {
        let metrics = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Suffix("_seconds".into()), &SECONDS)?
            .install_recorder()?;
        let _ = METRICS.set(metrics);
    }
    metrics::describe_counter!("keyway_jobs_total", "Runs of jobs, by how they ended");
    metrics::describe_histogram!("keyway_job_seconds", "How long a run of a job took");
    metrics::describe_counter!(
        "keyway_mails_total",
        "Tries to send a mail, by what came of it"
    );
    metrics::describe_counter!("keyway_panics_total", "Panics, each of them a bug");
    Ok(())
}

/// Says where it happened. The words of a panic may quote a value, so only those that are written
/// in the source itself are kept.
fn report_panic(panic: &PanicHookInfo<'_>) {
    let at = panic.location().map(ToString::to_string);
    let words = panic.payload().downcast_ref::<&'static str>();
    metrics::counter!("keyway_panics_total").increment(1);
    tracing::error!(
        at = at.as_deref().unwrap_or("an unknown place"),
        words,
        "panic: this is a bug, please report it"
    );
}
