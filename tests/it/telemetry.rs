//! What the log says, and what it must not.

use std::{
    io,
    sync::{Arc, Mutex},
};

use keyway::telemetry::{Style, TelemetryError, subscriber};
use tracing_subscriber::fmt::MakeWriter;

/// A log to look into.
#[derive(Clone, Default)]
pub struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    pub fn lines(&self) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().map(str::to_owned).collect()
    }
}

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Paper {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

#[test]
fn a_line_is_one_json_object_with_time_level_and_span_whatever_a_name_holds() {
    let paper = Paper::default();
    let log = subscriber("info", Style::Json, paper.clone()).unwrap();
    tracing::subscriber::with_default(log, || {
        let _in = tracing::info_span!("job", job = "mail.send", id = 7).entered();
        let name = "Acme\r\n{\"level\":\"ERROR\"} \u{1b}[31mred\u{7}";
        tracing::info!(company = name, "a name with everything");
        tracing::debug!("not asked for");
    });
    let lines = paper.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    let line: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
    assert_eq!(line["level"], "INFO");
    assert_eq!(line["message"], "a name with everything");
    assert_eq!(line["span"]["job"], "mail.send");
    assert_eq!(line["span"]["id"], 7);
    assert!(line["timestamp"].as_str().unwrap().ends_with('Z'));
    assert!(lines[0].chars().all(|c| !c.is_control()));
}

#[test]
fn libraries_that_quote_what_passes_through_them_are_held_back_at_trace() {
    let paper = Paper::default();
    let log = subscriber("trace,lettre=trace", Style::Json, paper.clone()).unwrap();
    tracing::subscriber::with_default(log, || {
        tracing::debug!(target: "lettre::transport::smtp::client", "Wrote: the code is 12345678");
        tracing::trace!(target: "h2::codec", "headers");
        tracing::trace!(target: "keyway", "our own");
    });
    let lines = paper.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("our own"));
}

#[test]
fn a_filter_that_cannot_be_read_is_named() {
    let fault = subscriber("keyway=loud", Style::Plain, Paper::default()).err();
    let Some(TelemetryError::Filter { log, .. }) = &fault else {
        panic!("{fault:?}");
    };
    assert_eq!(log, "keyway=loud");
}
