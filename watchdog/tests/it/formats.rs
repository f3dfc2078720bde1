//! Alerts through the subscribers that people use: one event is one line.

use std::io;
use std::sync::{Arc, Mutex};

use blockcheck::WatchBlocking as _;
use futures::executor::block_on;
use tracing::Instrument as _;
use tracing::{Dispatch, info_span};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use super::support::{STALL, alone, builder};

#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no writer panics").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Text {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

fn lines_of(subscriber: impl FnOnce(Text) -> Dispatch) -> Vec<String> {
    let _alone = alone();
    let text = Text::default();
    let watchdog = builder().start().expect("no other watchdog runs");
    tracing::dispatcher::with_default(&subscriber(text.clone()), || {
        let stall = async { std::thread::sleep(STALL) }.watch_blocking_named("a stall\nof two lines");
        // Exact, so that it is told whatever else the machine does.
        block_on(stall.exact().instrument(info_span!("request", id = 7)));
    });
    drop(watchdog);
    let bytes = text.0.lock().expect("no writer panics").clone();
    String::from_utf8(bytes).expect("it is text").lines().map(str::to_owned).collect()
}

#[test]
fn fmt() {
    let lines = lines_of(|text| tracing_subscriber::fmt().with_ansi(false).with_writer(text).finish().into());
    assert!(
        lines.iter().all(|line| line.contains("blockcheck") && line.contains("threshold=50ms")),
        "{lines:#?}"
    );
    assert!(lines[0].contains("request{id=7}"), "{lines:#?}");
    assert!(lines.last().is_some_and(|line| line.contains("stage=\"ended\"")), "{lines:#?}");
}

#[test]
fn json() {
    let lines = lines_of(|text| tracing_subscriber::fmt().json().with_writer(text).finish().into());
    for line in &lines {
        let event: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        assert_eq!(event["target"], "blockcheck");
        assert_eq!(event["fields"]["name"], "a stall\nof two lines");
        assert!(event["fields"]["elapsed_ms"].is_number(), "{line}");
        assert_eq!(event["span"]["name"], "request");
    }
    assert!(2 <= lines.len(), "{lines:#?}");
}

#[test]
fn an_env_filter_lets_through_what_it_says() {
    let with = |filter: &'static str| {
        lines_of(|text| {
            let filter = EnvFilter::new(filter);
            tracing_subscriber::fmt().with_env_filter(filter).with_writer(text).finish().into()
        })
    };
    assert!(!with("off,blockcheck=warn").is_empty());
    assert!(with("trace,blockcheck=off").is_empty());
}
