//! What an alert says, when and where it is said.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use blockcheck::{WatchBlocking as _, watch_blocking};
use futures::executor::block_on;
use tracing::{Instrument as _, Level, info_span};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use super::support::{Alerts, PATIENCE, STALL, THRESHOLD, alerts_of, alone, builder, seen};

#[watch_blocking(name = "sleeper")]
async fn sleeper() {
    std::thread::sleep(STALL);
}

#[test]
fn an_alert_names_the_place_the_thread_and_the_times() {
    let line = line!() - 6;
    let alerts = alerts_of(|| block_on(sleeper()));
    let first = &alerts.of("sleeper")[0];
    assert_eq!(first.level, Level::WARN);
    assert!(first.field("file").ends_with("alerts.rs"), "{first:?}");
    assert_eq!(first.field("line"), line.to_string());
    assert_eq!(first.field("threshold"), format!("{THRESHOLD:?}"));
    assert_eq!(first.field("thread"), std::thread::current().name().expect("tests have named threads"));
    assert_eq!(first.field("stage"), "running");
    assert_eq!(first.field("multiple"), "1");
    assert_eq!(first.field("first_poll"), "true");
    assert!(THRESHOLD.as_secs_f64() * 1e3 <= first.elapsed_ms(), "{first:?}");
}

#[test]
fn one_stall_is_told_at_doubling_multiples_and_once_at_its_end() {
    let alerts = alerts_of(|| block_on(sleeper())).of("sleeper");
    let (end, running) = alerts.split_last().expect("there are alerts");
    let multiples: Vec<u64> = running.iter().map(|alert| alert.field("multiple").parse().unwrap()).collect();
    assert!(multiples.is_sorted_by(|a, b| a < b), "{multiples:?}");
    assert_eq!(multiples.first(), Some(&1));
    assert!(multiples.iter().all(|multiple| multiple.is_power_of_two()), "{multiples:?}");
    assert_eq!(end.field("stage"), "ended");
    // It counts from the monitor's first look, which a busy machine may run late.
    let at_least = (STALL / 2).as_secs_f64() * 1e3;
    assert!(at_least <= end.elapsed_ms(), "{end:?}");
    assert!(alerts.iter().all(|alert| alert.field("stall") == end.field("stall")), "{alerts:#?}");
}

#[test]
fn a_stall_is_told_while_it_lasts_and_by_another_thread() {
    let _alone = alone();
    let alerts = Alerts::default();
    let _watchdog = builder().start().expect("no other watchdog runs");
    let (release, held) = mpsc::channel::<()>();
    let dispatch = alerts.subscriber();
    let stuck = std::thread::spawn(move || {
        tracing::dispatcher::with_default(&dispatch, || {
            block_on(async move { held.recv_timeout(PATIENCE).ok() }.watch_blocking_named("stuck"));
        });
    });
    let alert = alerts.wait_for("of the poll that is still stuck", |alert| alert.field("name") == "stuck");
    assert!(!stuck.is_finished(), "the poll cannot have ended: nobody released it");
    assert!(alert.sender.starts_with("blockcheck"), "{alert:?}");
    drop(release);
    stuck.join().expect("the thread ends");
    alerts.wait_for("of its end", |alert| alert.field("stage") == "ended");
}

#[test]
fn the_span_of_the_poll_is_the_alerts_parent() {
    let alerts = alerts_of(|| {
        block_on(
            async { std::thread::sleep(STALL) }.watch_blocking_named("in").instrument(info_span!("request")),
        );
        let outside = async { std::thread::sleep(STALL) };
        let made_in_span = info_span!("maker").in_scope(|| outside.watch_blocking_named("made"));
        block_on(made_in_span);
    });
    assert!(alerts.of("in").iter().all(|alert| alert.spans == ["request"]), "{:#?}", alerts.all());
    let made = alerts.of("made");
    // The span of the making closed before the poll began: the alert is told all the same, without it.
    assert!(!made.is_empty() && made.iter().all(|alert| alert.spans.is_empty()), "{made:#?}");
}

#[test]
fn an_open_span_of_the_making_is_the_parent_too() {
    let alerts = alerts_of(|| {
        let span = info_span!("maker");
        let future = span.in_scope(|| async { std::thread::sleep(STALL) }.watch_blocking_named("made"));
        std::thread::spawn(move || block_on(future)).join().expect("the thread ends");
    });
    let made = alerts.of("made");
    let (end, running) = made.split_last().expect("there are alerts");
    assert!(!running.is_empty() && running.iter().all(|alert| alert.spans == ["maker"]), "{made:#?}");
    // The watchdog does not keep it open: by the end it may be closed.
    assert!(end.spans.is_empty() || end.spans == ["maker"], "{end:#?}");
}

/// `future.watch_blocking().with_subscriber(..)` sets the subscriber only for the polls.
#[test]
fn a_subscriber_that_is_set_only_for_the_polls_gets_the_alerts() {
    use tracing::instrument::WithSubscriber as _;

    let own = Alerts::default();
    // Somebody has set one before, so that it is looked at when the future is made.
    tracing::dispatcher::with_default(&own.subscriber(), || {});
    let _alone = alone();
    seen(
        || (builder(), ()),
        |()| {
            block_on(
                async { std::thread::sleep(STALL) }
                    .watch_blocking_named("late")
                    .with_subscriber(own.subscriber()),
            );
        },
    );
    assert!(!own.of("late").is_empty());
}

/// A subscriber that keeps which spans are over.
#[derive(Clone, Default)]
struct Closed(std::sync::Arc<std::sync::Mutex<Vec<&'static str>>>);

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Closed {
    fn on_close(&self, id: tracing::span::Id, context: Context<'_, S>) {
        let name = context.span(&id).map_or("", |span| span.name());
        self.0.lock().expect("no test panics with the lock").push(name);
    }
}

/// As in `select!` in a loop: one future, polled in one request's span after the other.
#[test]
fn a_future_keeps_no_span_open_that_it_was_polled_in() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    let closed = Closed::default();
    let subscriber = tracing_subscriber::registry().with(closed.clone());
    tracing::subscriber::with_default(subscriber, || {
        let mut pinned = std::pin::pin!(std::future::pending::<()>().watch_blocking());
        for _ in 0..3 {
            let polled = async { assert!(futures::poll!(pinned.as_mut()).is_pending()) };
            block_on(polled.instrument(info_span!("request")));
        }
        assert_eq!(*closed.0.lock().expect("no test panics with the lock"), ["request"; 3]);
    });
}

/// It may be told after the span is over otherwise.
#[test]
fn the_span_is_kept_open_until_the_end_of_a_stall_is_told() {
    let alerts = alerts_of(|| {
        block_on(
            async { std::thread::sleep(STALL) }
                .watch_blocking_named("exact")
                .exact()
                .instrument(info_span!("request")),
        );
    });
    let exact = alerts.of("exact");
    assert_eq!(
        exact.last().map(|alert| (alert.field("stage"), &*alert.spans)),
        Some(("ended", &["request"][..]))
    );
}

#[test]
fn an_alert_goes_to_the_subscriber_of_the_future_not_of_the_thread() {
    let own = Alerts::default();
    let others = alerts_of(|| {
        let future = tracing::dispatcher::with_default(&own.subscriber(), || {
            async { std::thread::sleep(STALL) }.watch_blocking_named("scoped")
        });
        block_on(future);
    });
    assert!(!own.of("scoped").is_empty());
    assert!(others.of("scoped").is_empty());
}

#[test]
fn ten_times_the_threshold_is_an_error() {
    let alerts = alerts_of(|| {
        block_on(async { std::thread::sleep(THRESHOLD * 12) }.watch_blocking_named("long"));
    });
    let long = alerts.of("long");
    assert_eq!(long[0].level, Level::WARN);
    assert_eq!(long.last().map(|alert| alert.level), Some(Level::ERROR));
}

#[test]
fn a_poll_that_yields_in_time_is_no_stall() {
    // All together are far over the threshold, and none comes near it, even where it counts that the system runs others.
    const SLEEPS: u32 = 300;
    const SLEEP: Duration = Duration::from_millis(2);
    let alerts = alerts_of(|| {
        block_on(
            async {
                for _ in 0..SLEEPS {
                    std::thread::sleep(SLEEP);
                    futures_yield().await;
                }
            }
            .watch_blocking_named("polite")
            .threshold(STALL),
        );
    });
    assert!(alerts.of("polite").is_empty(), "{:#?}", alerts.all());
}

/// Yields to the executor once.
async fn futures_yield() {
    let mut yielded = false;
    futures::future::poll_fn(|task| {
        if std::mem::replace(&mut yielded, true) {
            return std::task::Poll::Ready(());
        }
        task.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

/// The time of a child that is none for its own threshold comes to its parent all at once.
#[test]
fn a_stall_that_is_first_told_at_a_higher_multiple_is_in_flight_once() {
    let _alone = alone();
    let (builder, stalls) = builder().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    let inner = async { std::thread::sleep(STALL) }.watch_blocking_named("inner").threshold(PATIENCE);
    let outer = async {
        inner.await;
        std::thread::sleep(STALL / 2);
    };
    block_on(outer.watch_blocking_named("outer").exact());
    let deadline = Instant::now() + PATIENCE;
    while watchdog.snapshot().stalls() == 0 && Instant::now() < deadline {
        std::thread::yield_now();
    }
    assert_eq!((watchdog.snapshot().stalls(), watchdog.snapshot().in_flight()), (1, 0));
    drop(watchdog);
    assert!(stalls.iter().all(|stall| stall.site().name() == "outer"));
}
