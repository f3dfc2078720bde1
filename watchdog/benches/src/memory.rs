//! What the watchdog keeps, by what the process grows by when many sites and threads are watched at once.

use std::future::Future;
use std::sync::{Arc, Barrier};
use std::task::{Context, Waker};
use std::time::Duration;

use blockcheck::WatchBlocking as _;

const SITES: usize = 1_000;
const THREADS: usize = 200;

/// Kibibytes that the process has in memory; 0 where the system does not tell.
pub fn resident_kib() -> u64 {
    // What `status` says is old by some pages for each thread.
    let status = std::fs::read_to_string("/proc/self/smaps_rollup").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("Rss:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Prints bytes a site, a site with exact times, and a thread. A watchdog must be running.
pub fn print() {
    let plain = sites("plain", |name| poll(async {}.watch_blocking_named(name)));
    let exact = sites("exact", |name| poll(async {}.watch_blocking_named(name).exact()));
    println!(
        "\nbytes: {plain} a site, {exact} a site with exact times that one thread polls, {} a thread",
        threads()
    );
}

fn sites(kind: &str, watch: impl Fn(&'static str)) -> u64 {
    let names: Vec<&'static str> = (0..SITES).map(|site| &*format!("{kind} {site}").leak()).collect();
    let before = resident_kib();
    for round in 0..2 {
        names.iter().copied().for_each(&watch);
        if round == 0 {
            // The monitor makes what a thread has missed.
            std::thread::sleep(Duration::from_millis(300));
        }
    }
    (resident_kib() - before) * 1024 / SITES as u64
}

/// What threads cost beside their own stacks, which are there before.
fn threads() -> u64 {
    let gate = Arc::new(Barrier::new(THREADS + 1));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let gate = Arc::clone(&gate);
            std::thread::spawn(move || {
                poll(async {});
                gate.wait();
                gate.wait();
                // The monitor makes room when it sees that there is little, and not before.
                for _ in 0..50 {
                    poll(async {}.watch_blocking_named("of many threads"));
                    std::thread::sleep(Duration::from_millis(10));
                }
                gate.wait();
                gate.wait();
            })
        })
        .collect();
    gate.wait();
    let before = resident_kib();
    gate.wait();
    gate.wait();
    let after = resident_kib();
    gate.wait();
    threads.into_iter().for_each(|thread| drop(thread.join()));
    (after - before) * 1024 / THREADS as u64
}

fn poll(future: impl Future<Output = ()>) {
    let mut task = Context::from_waker(Waker::noop());
    let _ = std::pin::pin!(future).poll(&mut task);
}
