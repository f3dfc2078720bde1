//! What alerts say of programs whose blocking line and cause are known: each case blocks in its own way, on a line that is
//! marked in its source, and the watchdog must name the line and the cause.
//!
//! `cargo run -p blockcheck-matrix --bin matrix -- [--runs 20] [--threads 4] [CASE…]`; it ends with 1 unless 99 % of the
//! lines and 97 % of the causes are right. `watchdog/docs/matrix.md` is what it prints, of both builds:
//! `for profile in dev release-lines; do cargo run --profile $profile -p blockcheck-matrix --bin matrix; done`.

mod cases;
mod judge;

use std::collections::{BTreeMap, VecDeque};
use std::io::Write as _;
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use blockcheck::{Stage, Stall, WatchBlocking as _, Watchdog};
use cases::Case;
use futures::executor::block_on;
use judge::Tally;

const THRESHOLD: Duration = Duration::from_millis(10);

/// When the machine did not run the thread or the monitor for long enough, the case is run again, this often at most.
const TRIES: usize = 8;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == "--in-child") {
        return run(&arguments[1..]);
    }
    // One case reads the standard input: a pipe on which something comes every now and then.
    let program = std::env::current_exe().expect("it runs");
    let mut child = Command::new(program)
        .arg("--in-child")
        .args(&arguments)
        .stdin(Stdio::piped())
        .spawn()
        .expect("it starts itself");
    let mut input = child.stdin.take().expect("it is piped");
    thread::spawn(move || {
        while input.write_all(b"x").is_ok() {
            thread::sleep(cases::FOR);
        }
    });
    let status = child.wait().expect("it ends");
    ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1))
}

fn run(arguments: &[String]) -> ExitCode {
    let number = |flag: &str, default: usize| {
        let at = arguments.iter().position(|argument| argument == flag);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
    };
    let (runs, threads) = (number("--runs", 20), number("--threads", 4));
    let wanted = |case: &Case| {
        let mut names =
            arguments.iter().filter(|name| cases::all().iter().any(|case| case.name == **name)).peekable();
        names.peek().is_none() || names.any(|name| name == case.name)
    };
    let cases: Vec<Case> = cases::all().into_iter().filter(wanted).collect();
    let jobs: VecDeque<Case> = (0..runs).flat_map(|_| cases.iter().copied()).collect();
    let (builder, stalls) = Watchdog::builder().threshold(THRESHOLD).without_alerts().channel(1 << 16);
    let watchdog = builder.start().expect("no other watchdog runs");
    let tallies = Arc::new(Mutex::new(BTreeMap::<&str, Tally>::new()));
    let stalls = Mutex::new(Told { stalls, ended: Vec::new() });
    let jobs = Mutex::new(jobs);
    thread::scope(|scope| {
        for worker in 0..threads {
            let (jobs, stalls, tallies) = (&jobs, &stalls, &tallies);
            let work = move || {
                while let Some(case) = { jobs.lock().expect("nobody panics").pop_front() } {
                    let told = (0..TRIES).find_map(|_| run_once(case, stalls));
                    tallies
                        .lock()
                        .expect("nobody panics")
                        .entry(case.name)
                        .or_default()
                        .count(case, told.as_ref());
                }
            };
            thread::Builder::new()
                .name(format!("worker-{worker}"))
                .spawn_scoped(scope, work)
                .expect("a thread");
        }
    });
    drop(watchdog);
    let tallies = tallies.lock().expect("nobody panics");
    if judge::print(&cases, &tallies) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What was told and is not looked at yet.
struct Told {
    stalls: Receiver<Stall>,
    ended: Vec<Stall>,
}

/// The end of the stall that the case makes; `None` if none was told.
fn run_once(case: Case, told: &Mutex<Told>) -> Option<Stall> {
    let blocks = (case.prepare)();
    block_on(async { blocks() }.watch_blocking_named(case.name));
    let own = thread::current();
    // The last report of a stall may wait four seconds for the program's debug information.
    for _ in 0..1_200 {
        {
            let mut told = told.lock().expect("nobody panics");
            let new: Vec<Stall> =
                told.stalls.try_iter().filter(|stall| stall.stage() == Stage::Ended).collect();
            told.ended.extend(new);
            let mine =
                |stall: &Stall| stall.site().name() == case.name && Some(stall.thread_name()) == own.name();
            if let Some(at) = told.ended.iter().position(mine) {
                let stall = told.ended.swap_remove(at);
                // What the monitor was not run for it does not vouch for, as the report says.
                return Some(stall).filter(|stall| 4 * stall.blind() < stall.elapsed());
            }
        }
        if case.is_quiet() {
            thread::sleep(Duration::from_millis(100));
            return None;
        }
        thread::sleep(Duration::from_millis(5));
    }
    None
}
