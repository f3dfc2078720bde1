//! What watching a poll costs, beside a bare poll and beside others' wrappers:
//! `cargo run --release -p blockcheck-benches --bin poll`

use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use blockcheck::WatchBlocking as _;
use blockcheck_benches::{Subject, instructions, measure, memory, of_thread, run_one, watchdog};
use tracing::Instrument as _;
use tracing_subscriber::layer::SubscriberExt as _;

/// A future that is never ready and does nothing.
struct Nothing;

impl Future for Nothing {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        black_box(Poll::Pending)
    }
}

/// A future that reads the time-stamp counter twice, as exact times must.
struct TwoStamps(quanta::Clock);

impl Future for TwoStamps {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        black_box(self.0.raw());
        black_box(self.0.raw());
        black_box(Poll::Pending)
    }
}

/// Polls a future many times.
fn subject<F: Future<Output = ()> + Send + 'static>(name: &'static str, future: F) -> Subject {
    let mut future = Box::pin(future);
    let run = move |times| {
        let mut task = Context::from_waker(Waker::noop());
        for _ in 0..times {
            let _ = black_box(future.as_mut().poll(&mut task));
        }
    };
    Subject { name, run: Box::new(run) }
}

fn subjects(monitor: &tokio_metrics::TaskMonitor, registry: &await_tree::Registry) -> Vec<Subject> {
    let tree = registry.register((), "root");
    vec![
        subject("bare", Nothing),
        subject("bare again", Nothing),
        subject("watched", Nothing.watch_blocking()),
        subject("two time stamps", TwoStamps(quanta::Clock::new())),
        subject("watched, exact", Nothing.watch_blocking().exact()),
        subject("allowed to block", Nothing.allow_blocking("it is measured")),
        subject("tokio-metrics", tokio_metrics::TaskMonitor::instrument(monitor, Nothing)),
        subject("await-tree", tree.instrument(Nothing)),
        blocked(),
    ]
}

/// tokio-blocked times spans of tokio's own name.
fn blocked() -> Subject {
    let layer =
        tokio_blocked::TokioBlockedLayer::new().with_warn_busy_single_poll(Some(Duration::from_secs(5)));
    let dispatch = tracing::Dispatch::new(tracing_subscriber::registry().with(layer));
    let span = tracing::dispatcher::with_default(
        &dispatch,
        || tracing::trace_span!(target: "tokio::task", "runtime.spawn", kind = "task"),
    );
    let mut inner = subject("tokio-blocked", Nothing.instrument(span));
    let run = move |times| tracing::dispatcher::with_default(&dispatch, || (inner.run)(times));
    Subject { name: "tokio-blocked", run: Box::new(run) }
}

fn main() {
    let monitor = tokio_metrics::TaskMonitor::new();
    let registry = await_tree::Registry::new(await_tree::Config::default());
    if run_one(|| subjects(&monitor, &registry)) {
        return;
    }
    let watchdog = watchdog(Duration::from_millis(10));
    memory::print();
    println!(
        "nanoseconds a poll: median [quartiles]; over the bare poll of the same round: median [quartiles]"
    );
    for threads in [1, 2] {
        println!("\n{threads} thread(s)");
        table(threads, &monitor, &registry);
    }
    drop(watchdog);
    println!("\nwithout a watchdog");
    let mut inert = vec![subject("bare", Nothing), subject("watched, inert", Nothing.watch_blocking())];
    show(&measure(&mut inert, of_thread, 101, 100_000), false);
}

/// All but the first thread only make the same noise.
fn table(threads: usize, monitor: &tokio_metrics::TaskMonitor, registry: &await_tree::Registry) {
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let others: Vec<_> = (1..threads)
        .map(|_| {
            let (stop, mut subjects) = (
                Arc::clone(&stop),
                subjects(monitor, &await_tree::Registry::new(await_tree::Config::default())),
            );
            std::thread::spawn(move || {
                // Relaxed: only to end at some time.
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    measure(&mut subjects, of_thread, 1, 100_000);
                }
            })
        })
        .collect();
    show(&measure(&mut subjects(monitor, registry), of_thread, 101, 100_000), threads == 1);
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for other in others {
        other.join().expect("it only measures");
    }
}

/// The first of the figures is the bare poll's.
fn show(figures: &[(&'static str, blockcheck_benches::Figure, blockcheck_benches::Figure)], count: bool) {
    for (name, own, over) in figures {
        let [low, middle, high] = own.quartiles;
        let [over_low, over_middle, over_high] = over.quartiles;
        let counted = if count { instructions(name, 200_000) } else { None };
        let counted = counted.map_or_else(String::new, |counted| format!("  {counted:6.1} instructions"));
        println!(
            "{name:18} {middle:7.2} [{low:7.2} {high:7.2}]  over {over_middle:7.2} [{over_low:7.2} {over_high:7.2}]{counted}"
        );
    }
}
