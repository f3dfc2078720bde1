//! Where else stalls are told, and what a bad sink does: nothing to anybody but itself.

use std::sync::{Arc, Mutex, mpsc};
use std::time::Instant;

use blockcheck::{Stage, Stall, WatchBlocking as _};
use futures::executor::block_on;
use tracing::span::Id;
use tracing::{Dispatch, Instrument as _, Subscriber, info_span};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use super::support::{PATIENCE, STALL, THRESHOLD, alone, builder, seen, stalls_of};

fn blocks(name: &'static str) {
    block_on(async { std::thread::sleep(STALL) }.watch_blocking_named(name));
}

#[test]
fn a_channel_gets_every_stage() {
    let stalls = stalls_of(|| blocks("channel"));
    assert!(matches!(stalls[0].stage(), Stage::Running { multiple: 1 }), "{stalls:?}");
    let end = stalls.last().expect("there are stages");
    assert_eq!(end.stage(), Stage::Ended);
    assert!(end.was_reported_live() && THRESHOLD <= end.elapsed(), "{end:?}");
}

#[test]
fn a_full_channel_loses_and_counts() {
    let _alone = alone();
    let (builder, stalls) = builder().channel(1);
    let watchdog = builder.start().expect("no other watchdog runs");
    let lost = || {
        watchdog.snapshot().lost().find(|(sink, _)| sink.starts_with("channel")).map_or(0, |(_, lost)| lost)
    };
    // A stall has two stages or more, unless the monitor is not run while it lasts.
    while lost() == 0 {
        blocks("full");
    }
    // Its end may still be on its way and would find the place that reading makes.
    drop(watchdog);
    assert_eq!(stalls.try_iter().count(), 1);
}

#[test]
fn a_sink_that_panics_or_hangs_loses_only_its_own() {
    let _alone = alone();
    let (release, held) = mpsc::channel::<()>();
    let (told, telling) = mpsc::channel();
    let watchdog = builder()
        .on_stall(|_| panic!("this sink is broken"))
        .on_stall(move |_| {
            held.recv().ok();
        })
        .on_stall(move |stall| {
            told.send((stall.site().name().to_owned(), stall.stage())).ok();
        })
        .start()
        .expect("no other watchdog runs");
    blocks("beside bad sinks");
    loop {
        let (name, stage) = telling.recv_timeout(PATIENCE).expect("the good sink is told");
        assert_eq!(name, "beside bad sinks");
        if stage == Stage::Ended {
            break;
        }
    }
    let panicked = |watchdog: &blockcheck::Watchdog| {
        watchdog.snapshot().lost().any(|(sink, lost)| sink == "callback-0" && 2 <= lost)
    };
    while !panicked(&watchdog) {
        blocks("beside bad sinks");
    }
    drop(release);
}

#[test]
fn stuck_sinks_hold_up_the_end_once_and_not_each_in_turn() {
    // One after the other they would take longer than the patience of these tests.
    const STUCK: usize = 15;
    let _alone = alone();
    let (release, held) = mpsc::channel::<()>();
    let held = Arc::new(Mutex::new(held));
    let (stuck, is_stuck) = mpsc::channel();
    let sink = || {
        let (held, stuck) = (Arc::clone(&held), stuck.clone());
        move |_: &Stall| {
            stuck.send(()).ok();
            held.lock().expect("nobody panics with it").recv().ok();
        }
    };
    let with_sinks = (0..STUCK).fold(builder().without_alerts(), |builder, _| builder.on_stall(sink()));
    let watchdog = with_sinks.start().expect("no other watchdog runs");
    blocks("beside stuck sinks");
    for _ in 0..STUCK {
        is_stuck.recv_timeout(PATIENCE).expect("each sink is told");
    }
    let began = Instant::now();
    drop(watchdog);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    drop(release);
}

/// A subscriber whose spans do not close soon, on threads of the watchdog.
struct BlocksInClose {
    closes: mpsc::Sender<()>,
    held: Arc<Mutex<mpsc::Receiver<()>>>,
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for BlocksInClose {
    fn on_close(&self, _: Id, _: Context<'_, S>) {
        if std::thread::current().name().is_some_and(|name| name.starts_with("blockcheck")) {
            self.closes.send(()).ok();
            self.held.lock().expect("nobody panics with it").recv().ok();
        }
    }
}

#[test]
fn a_span_that_does_not_close_holds_up_no_other_sink() {
    for with_alerts in [true, false] {
        let _alone = alone();
        let (builder, stalls) = builder().channel(1_000);
        let builder = if with_alerts { builder } else { builder.without_alerts() };
        let _watchdog = builder.start().expect("no other watchdog runs");
        // After the watchdog, so that it is dropped before it.
        let (release, held) = mpsc::channel::<()>();
        let (closes, closing) = mpsc::channel();
        let layer = BlocksInClose { closes, held: Arc::new(Mutex::new(held)) };
        let dispatch = Dispatch::new(tracing_subscriber::registry().with(layer));
        tracing::dispatcher::with_default(&dispatch, || {
            // Long enough for a last word and no stall: unless the monitor reads it before the future is gone, it has the
            // last handle.
            while closing.try_recv().is_err() {
                let sleeps = async { std::thread::sleep(THRESHOLD * 3 / 5) };
                block_on(sleeps.watch_blocking_named("in a span").exact().instrument(info_span!("request")));
            }
            blocks("after it");
        });
        let deadline = Instant::now() + PATIENCE;
        let is_end = |stall: &Stall| stall.site().name() == "after it" && stall.stage() == Stage::Ended;
        while !is_end(&stalls.recv_timeout(PATIENCE).expect("the monitor goes on")) {
            assert!(Instant::now() < deadline, "only others are told");
        }
        drop(release);
    }
}

#[test]
fn a_report_file_has_a_line_of_json_a_stage_and_begins_anew_when_full() {
    let _alone = alone();
    let folder = std::env::temp_dir().join(format!("blockcheck-report-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let path = folder.join("stalls.jsonl");
    let with_file = || {
        // Without stacks a line is short, so that two are more than the file takes and one is not.
        let builder = builder().without_stacks().report_file(&path, 1_000);
        (builder.expect("the file opens"), ())
    };
    seen(with_file, |()| blocks("a \"quoted\" name"));
    let lines = |path: &std::path::Path| -> Vec<serde_json::Value> {
        let text = std::fs::read_to_string(path).expect("the file is there");
        assert!(text.len() <= 1_000, "{text}");
        text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    };
    let mut all = lines(&folder.join("stalls.jsonl.1"));
    all.extend(lines(&path));
    assert!(all.iter().all(|line| line["schema"] == 1 && line["name"] == "a \"quoted\" name"), "{all:#?}");
    let end = all.last().expect("there are lines");
    assert_eq!((end["stage"].as_str(), end["live"].as_bool()), (Some("ended"), Some(true)));
    assert!(THRESHOLD.as_nanos() as u64 <= end["elapsed_ns"].as_u64().expect("a number"));
    std::fs::remove_dir_all(&folder).expect("the test made it");
}

#[test]
fn equal_alerts_are_grouped_and_the_next_says_how_many() {
    let alerts = super::support::Alerts::default();
    let _alone = alone();
    // Stalls with other stacks are not equal, and on a busy machine a stack can be missing.
    let builder = builder().without_stacks().group_alerts_for(4 * STALL);
    let watchdog = builder.start().expect("no other watchdog runs");
    tracing::dispatcher::with_default(&alerts.subscriber(), || {
        let nap = || async { std::thread::sleep(THRESHOLD * 3) };
        let blocks = || block_on(nap().watch_blocking_named("often").exact());
        (0..4).for_each(|_| blocks());
        std::thread::sleep(5 * STALL);
        blocks();
    });
    drop(watchdog);
    let often = alerts.of("often");
    let first = often[0].field("stall");
    let similar: u64 = often.iter().filter_map(|alert| alert.field("similar").parse::<u64>().ok()).sum();
    let told = often.iter().filter(|alert| alert.field("stage") == "ended").count() as u64;
    assert_eq!(similar + told, 5, "{often:#?}");
    assert!(0 < similar && often.iter().any(|alert| alert.field("stall") != first), "{often:#?}");
}
