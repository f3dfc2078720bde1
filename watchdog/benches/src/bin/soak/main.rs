//! Thousands of made stalls over two runtimes, each looked for:
//! `cargo run --release -p blockcheck-benches --bin soak [-- --stalls 10000] [--pressure 4] [--stops]`
//!
//! `--pressure N` runs N processes beside it that only spin; `--stops` stops and continues the process every few
//! seconds. It ends with exit code 1 if a promise of the watchdog was broken.

mod disturb;
mod ledger;
mod tasks;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use blockcheck::Watchdog;
use ledger::Ledger;

const THRESHOLD: Duration = Duration::from_millis(10);
/// Made stalls last from this many thresholds
const LEAST: f64 = 1.5;
/// to this many.
const MOST: f64 = 50.0;
const RUNTIMES: usize = 2;
const WORKERS: usize = 6;
/// By kind and runtime; with both kinds and the polite ones, 200 in all.
const STALLING: usize = 40;
const POLITE: usize = 10;

struct Options {
    stalls: u64,
    pressure: usize,
    stops: bool,
}

fn main() -> ExitCode {
    let options = options();
    let ledger = Arc::new(Ledger::new(options.stalls));
    let told = Arc::clone(&ledger);
    let watchdog = Watchdog::builder()
        .threshold(THRESHOLD)
        .without_alerts()
        .on_stall(move |stall| told.told(stall))
        .start()
        .expect("no other watchdog runs");
    let watchdog = Arc::new(watchdog);
    let disturbances = disturb::start(options.pressure, options.stops);
    let (start, stolen) = (Instant::now(), disturb::stolen());
    let runtimes: Vec<_> = (0..RUNTIMES).map(|_| tasks::start(&ledger, &watchdog)).collect();
    let mut memory = Vec::new();
    while !ledger.is_done() {
        std::thread::sleep(Duration::from_secs(5));
        memory.push(blockcheck_benches::memory::resident_kib());
    }
    let took = start.elapsed();
    let stops = disturbances.end();
    for runtime in runtimes {
        runtime.shutdown_timeout(Duration::from_secs(10));
    }
    let snapshot = watchdog.snapshot();
    println!(
        "{} stalls in {} s, {WORKERS} workers in each of {RUNTIMES} runtimes, threshold {THRESHOLD:?}; of the machine's \
         processors, its host took {:?} for others",
        options.stalls,
        took.as_secs(),
        disturb::stolen().saturating_sub(stolen),
    );
    println!(
        "blind {:?}, paused {:?}, parks {}, ends lost {}, lost by sinks {}",
        snapshot.blind(),
        snapshot.paused(),
        snapshot.parks(),
        snapshot.lost_ends(),
        snapshot.lost().map(|(_, lost)| lost).sum::<u64>(),
    );
    let at = |share: usize| memory.get((memory.len() - 1) * share / 6).copied().unwrap_or_default();
    println!("resident KiB, in sixths of the time: {:?}", [0, 1, 2, 3, 4, 5, 6].map(at));
    if ledger.print(&stops) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn options() -> Options {
    let mut options = Options { stalls: 10_000, pressure: 0, stops: false };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number =
            || arguments.next().and_then(|number| number.parse().ok()).expect("a number follows");
        match argument.as_str() {
            "--stalls" => options.stalls = number(),
            "--pressure" => options.pressure = number() as usize,
            "--stops" => options.stops = true,
            other => panic!("unknown argument {other}; known are --stalls N, --pressure N and --stops"),
        }
    }
    options
}
