//! A service under load on a machine that has not enough processors for it: other processes do nothing but spin. Some of its
//! handlers block for longer than the threshold, others for less, and what each did is known from its own measuring: the
//! time that it held its thread, without that in which the thread was ready and the system ran something else. Each of
//! the first must be told, and none of the others, however long the clock on the wall says that it took.
//!
//! `cargo run --release -p blockcheck-matrix --bin pressure [-- --seconds 60 --spinners 4]`; it ends with 1 unless that is
//! so.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::process::{Child, Command, ExitCode};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use blockcheck::{Stage, WatchBlocking as _, Watchdog};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const THRESHOLD: Duration = Duration::from_millis(10);
/// How long the handlers that must be told hold their thread.
const LONG: Duration = Duration::from_millis(40);

/// What a handler does to its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    Nothing,
    Short,
    Sleep,
    Compute,
}

/// The handlers: what they do, how many ask for it at a time, and how long each waits in between.
const WORKS: [(&str, Work, usize, Duration); 4] = [
    ("quick", Work::Nothing, 4, Duration::from_millis(5)),
    ("short", Work::Short, 4, Duration::from_millis(20)),
    ("sleeps", Work::Sleep, 4, Duration::from_millis(300)),
    ("computes", Work::Compute, 4, Duration::from_millis(300)),
];

/// One poll as it was.
struct Poll {
    /// How long it held its thread, at least and at most: the system may run something else between the reading of the clock
    /// and of what it says of waits.
    held: Duration,
    held_at_most: Duration,
    wall: Duration,
    /// When it ended, and on which thread.
    ended: Instant,
    thread: u32,
}

/// What was told of one.
struct Told {
    elapsed: Duration,
    /// When it came here, which is later than the poll's end, and the poll's thread.
    came: Instant,
    thread: Option<u32>,
    /// Of that, how much the watchdog says that it could not see; and what it left out.
    blind: Duration,
    not_run: Duration,
    causes: String,
}

/// By site.
#[derive(Default)]
struct Ledger {
    made: Mutex<BTreeMap<&'static str, Vec<Poll>>>,
    told: Mutex<BTreeMap<String, Vec<Told>>>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == "--spin") {
        loop {
            std::hint::spin_loop();
        }
    }
    let number = |flag: &str, default: u64| {
        let at = arguments.iter().position(|argument| argument == flag);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
    };
    let spinners: Vec<Child> = (0..number("--spinners", 4)).map(|_| spinner()).collect();
    let ledger = Arc::new(Ledger::default());
    let told = Arc::clone(&ledger);
    let watchdog = Watchdog::builder()
        .threshold(THRESHOLD)
        .without_alerts()
        .on_stall(move |stall| {
            if stall.stage() == Stage::Ended {
                let mut told = told.told.lock().expect("nobody panics");
                let causes = stall.causes();
                let causes = causes.iter().map(|(cause, time)| format!("{cause} {time:?}"));
                told.entry(stall.site().name().to_owned()).or_default().push(Told {
                    elapsed: stall.elapsed(),
                    came: Instant::now(),
                    thread: stall.thread_id(),
                    blind: stall.blind(),
                    not_run: stall.not_run(),
                    causes: causes.collect::<Vec<_>>().join(", "),
                });
            }
        })
        .start()
        .expect("no other watchdog runs");
    serve_and_ask(&ledger, Duration::from_secs(number("--seconds", 60)));
    let snapshot = watchdog.snapshot();
    let (blind, paused) = (snapshot.blind(), snapshot.paused());
    let lost: Vec<(&str, u64)> = snapshot.lost().collect();
    drop(watchdog);
    for mut spinner in spinners {
        spinner.kill().ok();
        spinner.wait().ok();
    }
    println!("the monitor was not run for {blind:?} in all, and took the process as paused for {paused:?}");
    println!("lost by sinks: {lost:?}; ends of polls that found no room: {}", snapshot.lost_ends());
    if print(&ledger) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn spinner() -> Child {
    let program = std::env::current_exe().expect("it runs");
    Command::new(program).arg("--spin").spawn().expect("it starts itself")
}

/// Runs the service on two threads, and what asks it on another.
fn serve_and_ask(ledger: &Arc<Ledger>, time: Duration) {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let service = builder.worker_threads(2).enable_all().build().expect("threads");
    let router = Router::new().route("/{work}/{number}", get(handle)).with_state(Arc::clone(ledger));
    let listener = service.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
    let address = listener.local_addr().expect("it is bound");
    service.spawn(async move { axum::serve(listener, router).await });
    let asking = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let until = Instant::now() + time;
    asking.block_on(async {
        let all = WORKS.iter().enumerate().flat_map(|(work, (_, _, many, pause))| {
            (0..*many).map(move |number| tokio::spawn(ask(address, work, number, *pause, until)))
        });
        for asks in all.collect::<Vec<_>>() {
            asks.await.expect("nobody panics");
        }
    });
}

/// Asks for the same page again and again.
async fn ask(address: SocketAddr, work: usize, number: usize, pause: Duration, until: Instant) {
    while Instant::now() < until {
        let Ok(mut connection) = TcpStream::connect(address).await else { continue };
        let request = format!("GET /{work}/{number} HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        if connection.write_all(request.as_bytes()).await.is_ok() {
            connection.read_to_string(&mut answer).await.ok();
        }
        tokio::time::sleep(pause).await;
    }
}

/// Of the pages of one work, the odd ones are sites with exact times.
async fn handle(Path((work, number)): Path<(usize, usize)>, State(ledger): State<Arc<Ledger>>) -> String {
    let (name, work, ..) = WORKS[work % WORKS.len()];
    let (site, is_exact): (&'static str, bool) = match (name, number % 2) {
        (name, 0) => (name, false),
        ("quick", _) => ("quick, exact", true),
        ("short", _) => ("short, exact", true),
        ("sleeps", _) => ("sleeps, exact", true),
        _ => ("computes, exact", true),
    };
    let poll = async { measured(|| work.run()) }.watch_blocking_named(site);
    let poll = if is_exact { poll.exact().await } else { poll.await };
    // Not in the watched poll, as others may have the lock.
    let held = format!("{:?}", poll.held);
    ledger.made.lock().expect("nobody panics").entry(site).or_default().push(poll);
    held
}

impl Work {
    fn run(self) {
        match self {
            Self::Nothing => compute(Duration::from_micros(200)),
            Self::Short => {
                thread::sleep(Duration::from_millis(4));
                compute(Duration::from_millis(3));
            }
            Self::Sleep => thread::sleep(LONG),
            Self::Compute => compute(LONG),
        }
    }
}

/// Spins for so long, as the processor counts it.
fn compute(time: Duration) {
    let until = on_processor() + time;
    while on_processor() < until {
        std::hint::spin_loop();
    }
}

fn on_processor() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// How long the thread was ready and the system ran something else, in its life.
fn ready() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split_ascii_whitespace().nth(1).and_then(|word| word.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

fn measured(work: impl FnOnce()) -> Poll {
    let (ready_before, start, ready_at_start) = (ready(), Instant::now(), ready());
    work();
    let (ready_at_end, ended, ready_after) = (ready(), Instant::now(), ready());
    let wall = ended - start;
    let thread = rustix::thread::gettid().as_raw_nonzero().get().cast_unsigned();
    let held = wall.saturating_sub(ready_after - ready_before);
    let held_at_most = wall.saturating_sub(ready_at_end - ready_at_start);
    Poll { held, held_at_most, wall, ended, thread }
}

/// `true` if all is as it should be.
fn print(ledger: &Ledger) -> bool {
    let (made, told) =
        (ledger.made.lock().expect("nobody panics"), ledger.told.lock().expect("nobody panics"));
    println!("| polls | made | wall over the threshold | held over the threshold | told |");
    println!("|---|---|---|---|---|");
    let mut right = true;
    for (site, polls) in made.iter() {
        let over = |time: fn(&Poll) -> Duration| polls.iter().filter(|poll| THRESHOLD <= time(poll)).count();
        let (wall, held) = (over(|poll| poll.wall), over(|poll| poll.held));
        let held_at_most = over(|poll| poll.held_at_most);
        let told = told.get(*site).map_or(&[][..], Vec::as_slice);
        println!("| {site} | {} | {wall} | {held} | {} |", polls.len(), told.len());
        let is_long = site.starts_with("sleeps") || site.starts_with("computes");
        let is_right = (!is_long || held <= told.len()) && told.len() <= held_at_most;
        if !is_right {
            for Told { elapsed, blind, not_run, causes, .. } in told.iter().take(10) {
                println!("  WRONG: told {elapsed:?}, {blind:?} blind, {not_run:?} left out: {causes}");
            }
        }
        right &= is_right;
        if told.len() < held {
            print_missed(polls, told);
        }
    }
    right
}

/// Which of a site's polls over the threshold were not told. A thread's stalls of a site are told in their order, each after
/// its end, and as no longer than the poll was.
fn print_missed(polls: &[Poll], told: &[Told]) {
    let start = polls.iter().map(|poll| poll.ended).min();
    let mut long: Vec<&Poll> = polls.iter().filter(|poll| THRESHOLD <= poll.held).collect();
    long.sort_by_key(|poll| poll.ended);
    for told in told {
        let length = told.elapsed + told.not_run;
        let of = |poll: &&Poll| {
            Some(poll.thread) == told.thread
                && poll.ended <= told.came
                && length <= poll.wall + Duration::from_millis(1)
        };
        // The nearest in length among the last few that had ended.
        let nearest = (0..long.len())
            .filter(|at| of(&long[*at]) && told.came - long[*at].ended < Duration::from_secs(3))
            .min_by_key(|at| long[*at].wall.abs_diff(length));
        if let Some(at) = nearest {
            long.remove(at);
        }
    }
    for Poll { held, wall, ended, thread, .. } in long {
        let at = start.map_or(Duration::ZERO, |start| *ended - start);
        println!(
            "  MISSED: held {held:?}, {wall:?} on the wall, on thread {thread}, {at:?} after the first poll"
        );
    }
}
