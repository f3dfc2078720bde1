//! A thousand threads block at the same time: each stall is told or counted as lost, and the program keeps most of its
//! descriptors.

use std::process::ExitCode;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};

use blockcheck::Stage;
use blockcheck_faults::{STALL, THRESHOLD, builder, in_a_poll, verdict, wait_until};

const THREADS: usize = 1000;

fn main() -> ExitCode {
    static ENDED: AtomicUsize = AtomicUsize::new(0);
    let count = |stall: &blockcheck::Stall| {
        if stall.stage() == Stage::Ended {
            ENDED.fetch_add(1, Ordering::Relaxed);
        }
    };
    let watchdog = builder().on_stall(count).start().expect("no other watchdog runs");
    let (ready, start) = (Barrier::new(THREADS + 1), Barrier::new(THREADS + 1));
    let (unwatched, descriptors) = std::thread::scope(|threads| {
        for _ in 0..THREADS {
            let thread = std::thread::Builder::new().stack_size(128 << 10);
            let blocks = || {
                // A thread that found no slot finds one later: the monitor makes room.
                for _ in 0..20 {
                    in_a_poll("registers", || {});
                    std::thread::sleep(THRESHOLD / 5);
                }
                ready.wait();
                start.wait();
                in_a_poll("blocks", || std::thread::sleep(2 * STALL));
            };
            thread.spawn_scoped(threads, blocks).expect("a thread");
        }
        ready.wait();
        let unwatched = watchdog.snapshot().unwatched();
        start.wait();
        std::thread::sleep(STALL);
        (unwatched, std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count))
    });
    let told_or_lost = || {
        let snapshot = watchdog.snapshot();
        let lost: u64 = snapshot.lost().map(|(_, lost)| lost).sum();
        ENDED.load(Ordering::Relaxed) as u64 + lost + snapshot.lost_ends() + snapshot.unwatched() - unwatched
    };
    let all = wait_until(|| THREADS as u64 <= told_or_lost());
    verdict(
        all && descriptors < 500,
        &format!(
            "{} told and {} told or counted of {THREADS} stalls, {descriptors} descriptors",
            ENDED.load(Ordering::Relaxed),
            told_or_lost()
        ),
    )
}
