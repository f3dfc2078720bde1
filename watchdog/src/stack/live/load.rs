//! Stacks taken, one after the other and as fast as it goes, of threads that allocate, panic, load libraries, hand
//! messages to each other, and come and go: nothing may crash, stand still, or lose a message.
//!
//! `cargo test --release -p blockcheck --lib -- --ignored --nocapture 100_000` takes 100,000 and prints what it costs.

use std::hint::black_box;
use std::panic::{catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::symbols::Symbols;
use super::walk::Walker;
use crate::platform::capture::{Raw, Signal, Subject, Taken};
use crate::platform::{capture, thread_id};
use crate::stack::Missing;

/// What the threads share with the one that takes stacks.
#[derive(Default)]
struct Load {
    stop: AtomicBool,
    /// The threads that live, with the bounds of their stacks.
    targets: Mutex<Vec<(u32, (u64, u64))>>,
    /// How often each kind of work went round.
    rounds: [AtomicU64; 6],
}

/// A thread that is listed as long as it lives.
struct Listed<'a>(&'a Load, u32);

impl<'a> Listed<'a> {
    fn new(load: &'a Load) -> Self {
        let (tid, bounds) = (thread_id().expect("Linux"), capture::stack_bounds().expect("a stack"));
        load.targets.lock().expect("nobody panics with it").push((tid, bounds));
        Self(load, tid)
    }
}

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        self.0.targets.lock().expect("nobody panics with it").retain(|(tid, _)| *tid != self.1);
    }
}

impl Load {
    fn goes_on(&self, kind: usize) -> bool {
        self.rounds[kind].fetch_add(1, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }

    fn rounds(&self) -> Vec<u64> {
        self.rounds.iter().map(|rounds| rounds.load(Ordering::Relaxed)).collect()
    }

    /// Some other target than the last.
    fn target(&self, number: u64) -> Option<(u32, (u64, u64))> {
        let targets = self.targets.lock().expect("nobody panics with it");
        targets.get(number as usize % targets.len().max(1)).copied()
    }
}

fn allocate(load: &Load) {
    let _listed = Listed::new(load);
    while load.goes_on(0) {
        let kept: Vec<Vec<u8>> = (0..100).map(|n| black_box(vec![n; usize::from(n) * 50 + 1])).collect();
        black_box(kept);
    }
}

fn panics(load: &Load) {
    #[inline(never)]
    fn deep(depth: u32) {
        if depth == 0 {
            // Without the hook, which would print.
            resume_unwind(Box::new(depth));
        }
        deep(depth - 1);
        black_box(depth);
    }
    let _listed = Listed::new(load);
    while load.goes_on(1) {
        assert!(catch_unwind(|| deep(20)).is_err());
    }
}

fn load_libraries(load: &Load) {
    let _listed = Listed::new(load);
    while load.goes_on(2) {
        assert!(capture::load_and_unload(), "there is a library to load");
    }
}

/// Two threads that do nothing but wake each other.
fn wake_each_other(load: &Load) {
    let (there, back) = (sync_channel::<u64>(0), sync_channel::<u64>(0));
    thread::scope(|threads| {
        let (tell, told) = (back.0, there.1);
        threads.spawn(move || {
            let _listed = Listed::new(load);
            told.iter().for_each(|number| tell.send(number + 1).expect("the other waits"));
        });
        let _listed = Listed::new(load);
        let mut number = 0;
        while load.goes_on(3) {
            there.0.send(number).expect("the other waits");
            assert_eq!(back.1.recv(), Ok(number + 1), "a message was lost");
            number += 1;
        }
        drop(there.0);
    });
}

fn come_and_go(load: &Load) {
    while load.goes_on(4) {
        thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| {
                    let _listed = Listed::new(load);
                    thread::sleep(Duration::from_micros(200));
                    (0..2_000).for_each(|n| assert!(black_box(n) < 2_000));
                });
            }
        });
    }
}

fn spin(load: &Load) {
    let _listed = Listed::new(load);
    while load.goes_on(5) {
        (0..1_000).for_each(|n| assert!(black_box(n) < 2_000));
    }
}

/// The stack of a thread, waiting for its answer if it must be asked.
fn capture(tid: u32, bounds: Option<(u64, u64)>, signal: Option<Signal>) -> Result<Raw, Missing> {
    let request = match capture::take(Subject { tid, bounds, poll: (0, 0) }, signal)? {
        Taken::Whole(raw) => return Ok(raw),
        Taken::Asked(request) => request,
    };
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(100) {
        if let Some(raw) = request.answer() {
            return Ok(raw);
        }
        thread::yield_now();
    }
    // It waits for a processor, or has ended.
    Err(Missing::NoAnswer)
}

/// How many stacks are taken at once.
const TAKERS: u64 = 4;

/// Takes and walks stacks of threads under load. Gives what they took.
fn take(count: u64, deadline: Duration) -> Costs {
    let load = Arc::new(Load::default());
    let kinds: [fn(&Load); 6] = [allocate, panics, load_libraries, wake_each_other, come_and_go, spin];
    let threads = kinds.map(|work| {
        let load = Arc::clone(&load);
        thread::spawn(move || work(&load))
    });
    let start = Instant::now();
    let costs = thread::scope(|scope| {
        let takers: Vec<_> =
            (0..TAKERS).map(|_| scope.spawn(|| take_some(&load, count / TAKERS, start + deadline))).collect();
        takers
            .into_iter()
            .map(|taker| taker.join().expect("it does not panic"))
            .fold(Costs::default(), Costs::plus)
    });
    let before = load.rounds();
    while load.rounds().iter().zip(&before).any(|(now, before)| now <= before) {
        assert!(start.elapsed() < 2 * deadline, "a thread stands still: {before:?}, now {:?}", load.rounds());
        thread::sleep(Duration::from_millis(1));
    }
    load.stop.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().expect("no thread of the load panics");
    }
    println!("rounds of the load: {:?}, in {:?}", load.rounds(), start.elapsed());
    costs
}

fn take_some(load: &Load, count: u64, deadline: Instant) -> Costs {
    let signal = capture::install(None);
    let (mut walker, mut costs, mut asked) = (Walker::new(), Costs::default(), 0);
    while costs.taken() < count && Instant::now() < deadline {
        asked += 1;
        let Some((tid, bounds)) = load.target(asked) else { continue };
        let before = Instant::now();
        let Ok(raw) = capture(tid, Some(bounds), signal) else { continue };
        let at = Instant::now();
        let kind = if raw.fp.is_some() { &mut costs.running } else { &mut costs.waiting };
        kind.push(at - before);
        // Walking is slower than taking, so that a part of them is enough.
        if costs.taken() % 8 == 0 {
            let at = Instant::now();
            let depth = walker.walk(&raw).len();
            costs.walks.push(at.elapsed());
            costs.deep += u64::from(2 < depth);
        }
    }
    costs
}

#[derive(Debug, Default)]
struct Costs {
    waiting: Vec<Duration>,
    running: Vec<Duration>,
    walks: Vec<Duration>,
    /// Walks of more than two frames.
    deep: u64,
}

impl Costs {
    fn taken(&self) -> u64 {
        (self.waiting.len() + self.running.len()) as u64
    }

    fn plus(mut self, mut other: Self) -> Self {
        self.waiting.append(&mut other.waiting);
        self.running.append(&mut other.running);
        self.walks.append(&mut other.walks);
        self.deep += other.deep;
        self
    }
}

#[test]
fn stacks_of_threads_under_load() {
    let costs = take(1_000, Duration::from_secs(120));
    assert_eq!(costs.taken(), 1_000);
    assert!(!costs.waiting.is_empty() && !costs.running.is_empty(), "both kinds were met");
    // A thread that begins or ends has few frames; most are in the midst of their work.
    assert!(costs.walks.len() as u64 / 2 < costs.deep, "{} of {} walks", costs.deep, costs.walks.len());
}

#[test]
#[ignore = "takes minutes"]
fn stacks_of_threads_under_load_100_000() {
    let mut costs = take(100_000, Duration::from_secs(900));
    assert_eq!(costs.taken(), 100_000);
    println!(
        "100,000 stacks taken; {} of {} walks came further than two frames",
        costs.deep,
        costs.walks.len()
    );
    print("taken of a waiting thread", &mut costs.waiting);
    print("taken of a running thread", &mut costs.running);
    print("walked", &mut costs.walks);
    name_twice();
    interruptions();
}

fn print(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    println!("{what}: {} times, median {:?}, 90 % {:?}, 99 % {:?}", times.len(), at(0.5), at(0.9), at(0.99));
}

/// What the first naming of a program costs, and the next.
fn name_twice() {
    let raw = capture(waiting_thread(), None, None).expect("it waits");
    let mut walker = Walker::new();
    let start = Instant::now();
    let addresses = walker.walk(&raw);
    println!("the first walk of a program: {:?}, {} frames", start.elapsed(), addresses.len());
    let mut symbols = Symbols::new();
    for what in ["the first stack of a program", "the same again"] {
        let start = Instant::now();
        let frames: usize =
            addresses.iter().map(|address| symbols.frames(*address, walker.modules()).len()).sum();
        println!("{what}: {frames} frames named in {:?}", start.elapsed());
    }
}

fn waiting_thread() -> u32 {
    let (tell, told) = sync_channel(1);
    thread::spawn(move || {
        tell.send(thread_id().expect("Linux")).expect("it is awaited");
        thread::sleep(Duration::from_secs(5));
    });
    let tid = told.recv().expect("it tells");
    thread::sleep(Duration::from_millis(100));
    tid
}

/// For how long a running thread is kept by the taking of its stack: the gaps in its own view of the clock, beside those
/// when no stack is taken.
fn interruptions() {
    let signal = capture::install(None);
    for takes in [false, true] {
        let (tell, told) = sync_channel(1);
        let spinner = thread::spawn(move || {
            tell.send((thread_id().expect("Linux"), capture::stack_bounds())).expect("it is awaited");
            let (start, mut last, mut gaps) = (Instant::now(), Instant::now(), Vec::new());
            while start.elapsed() < Duration::from_secs(2) {
                let now = Instant::now();
                let gap = now - last;
                if Duration::from_nanos(1_500) < gap {
                    gaps.push(gap);
                }
                last = now;
            }
            gaps
        });
        let (tid, bounds) = told.recv().expect("it tells");
        while !spinner.is_finished() {
            if takes {
                drop(capture(tid, bounds, signal));
            }
            thread::sleep(Duration::from_micros(300));
        }
        let mut gaps = spinner.join().expect("it ends");
        print(
            if takes { "gaps of a thread whose stack is taken" } else { "gaps of one left alone" },
            &mut gaps,
        );
    }
}
