//! What a stall's stack costs, and whom: the thread that blocks, the watchdog's own threads, and the program when it starts.
//!
//! `cargo run --profile release-lines -p blockcheck-matrix --bin costs`. With and without stacks take turns, and figures
//! are medians, so that what else the machine does falls on both.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use blockcheck::{Stall, WatchBlocking as _, Watchdog};
use futures::executor::block_on;
use rustix::time::{ClockId, clock_gettime};

const THRESHOLD: Duration = Duration::from_millis(10);
/// Where many stalls are measured.
const SHORT: Duration = Duration::from_millis(2);
/// Of stalls of each kind.
const TIMES: usize = 40;

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("--first") => first(),
        Some("--stalls") => stalls(true),
        Some("--stalls-without") => stalls(false),
        _ => all(),
    }
}

fn all() {
    println!("the first stall of a program (medians of 10 programs):");
    table(&in_children(&["--first"; 10]));
    println!(
        "\na stall of 7 ms, threshold 2 ms (medians of {TIMES} in each of 5 programs; without stacks, with, more):"
    );
    let turns = ["--stalls-without", "--stalls"].repeat(5);
    let figures = in_children(&turns);
    let (without, with) = (0..turns.len()).partition::<Vec<_>, _>(|turn| turn % 2 == 0);
    let of =
        |turns: &[usize]| median_rows(&turns.iter().map(|turn| figures[*turn].clone()).collect::<Vec<_>>());
    for ((name, without), (_, with)) in of(&without).iter().zip(of(&with)) {
        println!("  {name}: {without:.1}, {with:.1}, {:.1}", with - without);
    }
}

type Rows = Vec<(String, f64)>;

/// What this program prints when it is started with each of the arguments: a name and a number a line.
fn in_children(arguments: &[&str]) -> Vec<Rows> {
    let program = std::env::current_exe().expect("it runs");
    let run = |argument: &&str| {
        let output = Command::new(&program).arg(argument).output().expect("it starts itself");
        let text = String::from_utf8(output.stdout).expect("it prints text");
        let row = |line: &str| {
            let (name, number) = line.rsplit_once(' ').expect("a name and a number");
            (name.to_owned(), number.parse().expect("a number"))
        };
        text.lines().map(row).collect()
    };
    arguments.iter().map(run).collect()
}

fn table(runs: &[Rows]) {
    for (name, number) in median_rows(runs) {
        println!("  {name}: {number:.1}");
    }
}

fn median_rows(runs: &[Rows]) -> Rows {
    let of = |row: usize| median(runs.iter().map(|rows| rows[row].1).collect());
    runs[0].iter().enumerate().map(|(row, (name, _))| (name.clone(), of(row))).collect()
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Starts a watchdog and blocks once.
fn first() {
    let (before, memory) = (time(ClockId::ProcessCPUTime), resident_kib());
    let start = Instant::now();
    // Nanoseconds after the beginning of the poll; 0 as long as nothing is told.
    let told: Arc<[AtomicU64; 2]> = Arc::default();
    let tells = Arc::clone(&told);
    let watchdog = Watchdog::builder()
        .threshold(THRESHOLD)
        .without_alerts()
        .on_stall(move |stall: &Stall| {
            let now = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
            let first = |cell: &AtomicU64| {
                cell.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed).ok();
            };
            first(&tells[0]);
            if stall.stack().is_some() {
                first(&tells[1]);
            }
        })
        .start()
        .expect("no other watchdog runs");
    println!("start, on the calling thread, µs {}", micros(start.elapsed()));
    thread::sleep(10 * THRESHOLD);
    println!("start, processor time of the process, µs {}", micros(time(ClockId::ProcessCPUTime) - before));
    println!("start, memory in use, KiB {}", resident_kib().saturating_sub(memory));
    let began = start.elapsed();
    block_on(async { thread::sleep(100 * THRESHOLD) }.watch_blocking_named("sleeps"));
    let names = spent("blockcheck-name");
    drop(watchdog);
    for (name, at) in ["the first alert", "the first alert with a stack"].iter().zip(&*told) {
        let at = Duration::from_nanos(at.load(Ordering::Relaxed)).saturating_sub(began);
        println!("{name}, after the beginning of the poll (threshold 10 ms), µs {}", micros(at));
    }
    println!("naming the first stack, processor time, µs {}", micros(names));
    println!("memory in use once a stack is named, KiB {}", resident_kib().saturating_sub(memory));
}

/// Blocks many times, each kind in turn.
fn stalls(with_stacks: bool) {
    const THREADS: [&str; 3] = ["blockcheck", "blockcheck-take", "blockcheck-name"];

    let mut builder = Watchdog::builder().threshold(SHORT).without_alerts();
    if !with_stacks {
        builder = builder.without_stacks();
    }
    let watchdog = builder.start().expect("no other watchdog runs");
    // What is done once is no part of it.
    block_on(async { thread::sleep(500 * SHORT) }.watch_blocking_named("first"));
    let lasts = SHORT * 7 / 2;
    let before = THREADS.map(spent);
    let mut figures: [Vec<f64>; 4] = Default::default();
    for _ in 0..TIMES {
        let (processor, slices) = (time(ClockId::ThreadCPUTime), slices());
        block_on(async { thread::sleep(lasts) }.watch_blocking_named("sleeps"));
        figures[0].push(micros(time(ClockId::ThreadCPUTime) - processor));
        figures[1].push((self::slices() - slices) as f64);
        figures[2].push(micros(block_on(async { longest_gap(lasts) }.watch_blocking_named("computes"))));
        figures[3].push(micros(block_on(async { deep(lasts, 400) }.watch_blocking_named("deep"))));
    }
    let spent = THREADS.map(spent);
    drop(watchdog);
    let names = [
        "a thread that waits: its own processor time, µs",
        "a thread that waits: how often it began to run",
        "a thread that computes: the longest interruption, on its processor, µs",
        "the same with 100 KiB of stack",
    ];
    for (name, figures) in names.iter().zip(figures) {
        println!("{name} {}", median(figures));
    }
    let names = ["the monitor", "the thread that takes stacks", "the thread that names them"];
    for (name, (spent, before)) in names.iter().zip(spent.iter().zip(before)) {
        let each = micros(spent.saturating_sub(before)) / (3 * TIMES) as f64;
        println!("{name}: processor time a stall, with the looks meanwhile, µs {each}");
    }
}

/// Spins for so long. The longest time on the processor between two looks at the clock, which only what interrupts the
/// thread can make long: when the system runs something else, this clock stands.
fn longest_gap(lasts: Duration) -> Duration {
    let (start, mut last, mut longest) = (Instant::now(), time(ClockId::ThreadCPUTime), Duration::ZERO);
    while start.elapsed() < lasts {
        let now = time(ClockId::ThreadCPUTime);
        longest = longest.max(now - last);
        last = now;
    }
    longest
}

/// The same, further up the stack.
#[inline(never)]
fn deep(time: Duration, depth: u32) -> Duration {
    let room = std::hint::black_box([depth; 64]);
    let longest = if depth == 0 { longest_gap(time) } else { deep(time, depth - 1) };
    std::hint::black_box(room);
    longest
}

fn micros(time: Duration) -> f64 {
    time.as_nanos() as f64 / 1e3
}

fn time(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// What the threads of this name have spent on processors.
fn spent(name: &str) -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let is_it = |comm: String| comm.trim_end() == name;
    let of = |task: std::fs::DirEntry| {
        std::fs::read_to_string(task.path().join("comm")).is_ok_and(is_it).then_some(())?;
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_ascii_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    };
    tasks.filter_map(of).sum()
}

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_ascii_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// How often this thread began to run.
fn slices() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_ascii_whitespace().nth(2).and_then(|word| word.parse().ok()).unwrap_or(0)
}
