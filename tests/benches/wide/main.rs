//! The lint over the sources of hundreds of crates: `cargo bench -p blockcheck-tests --bench wide`.
//!
//! `crates.txt` names them. Cargo resolves and downloads them as the dependencies of a scratch package; nothing of them
//! is built. Printed are the crates with problems, then totals: time, findings by rule, panics. It fails if one panicked or
//! could not be judged. `-- NAME…` takes some crates only.

mod outcome;
mod sources;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use self::outcome::{Outcome, judge};
use self::sources::{Crate, download};

const NAMES: &str = include_str!("crates.txt");

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let names: Vec<&str> = match asked.as_slice() {
        [] => NAMES.lines().collect(),
        asked => asked.iter().map(String::as_str).collect(),
    };
    let crates = match download(&names) {
        Ok(crates) => crates,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let start = Instant::now();
    let outcomes = judge_all(&crates);
    print(&crates, &outcomes, start.elapsed());
    let failed = outcomes.iter().filter(|outcome| outcome.failed.is_some()).count();
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Judges all crates, on as many threads as there are processors; the outcomes have the crates' order.
fn judge_all(crates: &[Crate]) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(BTreeMap::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    let Some(krate) = crates.get(nth) else { break };
                    let outcome = judge(krate);
                    outcomes.lock().expect("no thread panics with it").insert(nth, outcome);
                }
            });
        }
    });
    outcomes.into_inner().expect("no thread panics with it").into_values().collect()
}

fn print(crates: &[Crate], outcomes: &[Outcome], took: Duration) {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines = 0;
    for (krate, outcome) in crates.iter().zip(outcomes) {
        lines += outcome.lines;
        for (rule, count) in &outcome.findings {
            *rules.entry(rule).or_default() += count;
        }
        for problem in outcome.failed.iter().chain(&outcome.problems) {
            println!("{}-{}: {problem}", krate.name, krate.version);
        }
    }
    let problems: usize = outcomes.iter().map(|outcome| outcome.problems.len()).sum();
    let failed = outcomes.iter().filter(|outcome| outcome.failed.is_some()).count();
    let slowest = crates.iter().zip(outcomes).max_by_key(|(_, outcome)| outcome.took);
    println!("crates    {}", crates.len());
    println!("lines     {lines}");
    println!("took      {:.1} s", took.as_secs_f64());
    if let Some((krate, outcome)) = slowest {
        println!("slowest   {} {:.1} s", krate.name, outcome.took.as_secs_f64());
    }
    println!("failed    {failed}");
    println!("problems  {problems}");
    for (rule, count) in rules {
        println!("{rule:<20} {count}");
    }
}
