//! The tasks: some stall, some yield well.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use blockcheck::{WatchBlocking as _, Watchdog};
use tokio::runtime::Runtime;

use crate::ledger::{Ledger, Verdict};
use crate::{LEAST, MOST, POLITE, STALLING, THRESHOLD, WORKERS};

/// How long a stall has to be told.
const PATIENCE: Duration = Duration::from_secs(3);

pub(crate) static MADE: AtomicU64 = AtomicU64::new(0);
/// Polls of the tasks that yield well.
pub(crate) static YIELDED: AtomicU64 = AtomicU64::new(0);
static SEED: AtomicU64 = AtomicU64::new(1);

pub(crate) fn start(ledger: &Arc<Ledger>, watchdog: &Arc<Watchdog>) -> Runtime {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_all()
        .build()
        .expect("a runtime");
    for exact in [true, false] {
        for _ in 0..STALLING {
            runtime.spawn(stalls(exact, Arc::clone(ledger), Arc::clone(watchdog)));
        }
        for _ in 0..POLITE {
            runtime.spawn(polite(exact, Arc::clone(ledger)));
        }
    }
    runtime
}

/// SplitMix64 (Steele, Lea, Flood 2014): numbers that need no dependency.
struct Random(u64);

impl Random {
    fn new() -> Self {
        Self(SEED.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

async fn stalls(exact: bool, ledger: Arc<Ledger>, watchdog: Arc<Watchdog>) {
    let mut random = Random::new();
    let site: &'static str = format!("stalls-{exact}-{}", random.next()).leak();
    loop {
        tokio::time::sleep(Duration::from_millis(50 + random.next() % 9000)).await;
        if !ledger.take() {
            return;
        }
        MADE.fetch_add(1, Ordering::Relaxed);
        // Evenly over the logarithm.
        let length = THRESHOLD.mul_f64(LEAST * (MOST / LEAST).powf(random.share()));
        let spins = random.next().is_multiple_of(10) && length < 10 * THRESHOLD;
        let (before, then) = (ledger.of(site), gaps(&watchdog));
        let stall = async {
            let began = SystemTime::now();
            if spins {
                spin(length);
            } else {
                std::thread::sleep(length);
            }
            (began, Instant::now())
        };
        let watched = stall.watch_blocking_named(site);
        let (began, ended) = if exact { watched.exact().await } else { watched.await };
        let deadline = Instant::now() + PATIENCE;
        while ledger.of(site).ended == before.ended && Instant::now() < deadline {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // Time for it to be told again, wrongly.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let (after, now) = (ledger.of(site), gaps(&watchdog));
        ledger.judge(Verdict {
            exact,
            length,
            spins,
            began,
            told: after.ended - before.ended,
            live: after.last_running != before.last_running
                && after.last_running.is_some_and(|told| told <= ended + THRESHOLD),
            blind: now.blind != then.blind,
            paused: now.paused - then.paused,
            difference: after.last_elapsed.abs_diff(length),
        });
    }
}

/// For how long the monitor was not run so far, or the whole process.
struct Gaps {
    blind: Duration,
    paused: Duration,
}

fn gaps(watchdog: &Watchdog) -> Gaps {
    let snapshot = watchdog.snapshot();
    Gaps { blind: snapshot.blind(), paused: snapshot.paused() }
}

/// Yields after a fraction of a millisecond, and is never told of.
async fn polite(exact: bool, ledger: Arc<Ledger>) {
    let mut random = Random::new();
    let name = if exact { "polite, exact" } else { "polite" };
    while !ledger.is_done() {
        let length = Duration::from_micros(20 + random.next() % 300);
        let work = async {
            compute(length);
            tokio::task::yield_now().await;
            compute(length);
        };
        let watched = work.watch_blocking_named(name);
        if exact {
            watched.exact().await;
        } else {
            watched.await;
        }
        // Not watched, since timers have a lock, for which a thread waits as long as its holder is not run.
        tokio::time::sleep(Duration::from_millis(5 + random.next() % 20)).await;
    }
}

fn compute(length: Duration) {
    YIELDED.fetch_add(1, Ordering::Relaxed);
    let start = Instant::now();
    while start.elapsed() < length {
        std::hint::spin_loop();
    }
}

/// Spends this much processor time; what the system runs in between does not count.
fn spin(length: Duration) {
    let on_processor = || {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
        text.split_ascii_whitespace()
            .next()
            .and_then(|time| time.parse().ok())
            .map_or(Duration::MAX, Duration::from_nanos)
    };
    let end = on_processor().saturating_add(length);
    while on_processor() < end {
        let start = Instant::now();
        while start.elapsed() < Duration::from_micros(500) {
            std::hint::spin_loop();
        }
    }
}
