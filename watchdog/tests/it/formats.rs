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
    lines_of_poll(subscriber, || std::thread::sleep(STALL))
}

fn lines_of_poll(subscriber: impl FnOnce(Text) -> Dispatch, blocks: impl FnOnce()) -> Vec<String> {
    let _alone = alone();
    let text = Text::default();
    let watchdog = builder().start().expect("no other watchdog runs");
    tracing::dispatcher::with_default(&subscriber(text.clone()), || {
        let stall = async { blocks() }.watch_blocking_named("a stall\nof two lines");
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

/// Whoever names a file writes no line of the log.
#[cfg(target_os = "linux")]
#[test]
fn fmt_of_a_file_whose_name_begins_a_line() {
    use std::fs::File;

    let name = format!("blockcheck-{}\n2026-01-01T00:00:00Z ERROR auth: \u{1b}[2Jroot", std::process::id());
    let path = std::env::temp_dir().join(name);
    let (ours, theirs) = (File::create(&path).expect("a file"), File::open(&path).expect("the file"));
    ours.lock().expect("nobody else has it");
    let (begin, begun) = std::sync::mpsc::channel();
    let lines = std::thread::scope(|threads| {
        threads.spawn(move || {
            begun.recv().expect("the poll begins");
            std::thread::sleep(STALL);
            ours.unlock().expect("it was locked");
        });
        let blocks = move || {
            begin.send(()).expect("the thread waits");
            theirs.lock().expect("it is unlocked in the end");
        };
        lines_of_poll(
            |text| tracing_subscriber::fmt().with_ansi(false).with_writer(text).finish().into(),
            blocks,
        )
    });
    std::fs::remove_file(&path).expect("the test made it");
    assert!(lines.iter().all(|line| line.contains("threshold=50ms")), "{lines:#?}");
    let escaped = r"\n2026-01-01T00:00:00Z ERROR auth: \u{1b}[2Jroot";
    assert!(lines.iter().any(|line| line.contains(escaped)), "{lines:#?}");
}

#[test]
fn a_stall_is_displayed_in_one_line() {
    let name = "a stall\nof \u{1b}[1mtwo lines";
    let thread = || {
        let blocks = || block_on(async { std::thread::sleep(STALL) }.watch_blocking_named(name).exact());
        std::thread::Builder::new().name("a\nthread".to_owned()).spawn(blocks).expect("a thread")
    };
    let stalls = super::support::stalls_of(|| thread().join().expect("it ends"));
    assert_eq!((stalls[0].site().name(), stalls[0].thread_name()), (name, "a\nthread"));
    let text = stalls[0].to_string();
    assert!(
        text.contains(r"thread a\nthread for") && text.contains(r"a stall\nof \u{1b}[1mtwo lines ("),
        "{text}"
    );
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
