//! Measuring side by side: subjects take turns in short rounds, so that whatever else the machine does falls on
//! all of them; a figure is a median with its spread, beside the bare subject of the same round. Time is the
//! processor's, not the wall's, so that what others run in between does not count.

pub mod memory;

use std::process::{Command, Stdio};
use std::time::Duration;

use blockcheck::Watchdog;

/// One thing to measure.
pub struct Subject {
    /// Its name in the table and on the command line.
    pub name: &'static str,
    /// Does it that many times.
    pub run: Box<dyn FnMut(u64) + Send>,
}

/// A subject's figures, in nanoseconds each time.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The lower quartile, the median and the upper quartile.
    pub quartiles: [f64; 3],
}

impl Figure {
    fn of(mut samples: Vec<f64>) -> Self {
        samples.sort_by(f64::total_cmp);
        let at = |quarter: usize| samples[(samples.len() - 1) * quarter / 4];
        Self { quartiles: [at(1), at(2), at(3)] }
    }
}

/// Runs all subjects in turns. For each: its own time, and its time over the first subject's of the same round.
///
/// `clock` tells the processor time spent so far: of the thread, or of the process where other threads work too.
pub fn measure(
    subjects: &mut [Subject],
    clock: fn() -> Duration,
    rounds: usize,
    times: u64,
) -> Vec<(&'static str, Figure, Figure)> {
    let mut own: Vec<Vec<f64>> = vec![Vec::new(); subjects.len()];
    let mut over: Vec<Vec<f64>> = vec![Vec::new(); subjects.len()];
    // The first round warms caches and is not counted.
    for round in 0..=rounds {
        let mut bare = 0.0;
        for (index, subject) in subjects.iter_mut().enumerate() {
            let start = clock();
            (subject.run)(times);
            let each = clock().saturating_sub(start).as_nanos() as f64 / times as f64;
            if index == 0 {
                bare = each;
            }
            if 0 < round {
                own[index].push(each);
                over[index].push(each - bare);
            }
        }
    }
    let figures = own.into_iter().zip(over).map(|(own, over)| (Figure::of(own), Figure::of(over)));
    subjects.iter().zip(figures).map(|(subject, (own, over))| (subject.name, own, over)).collect()
}

/// The processor time that this thread has spent.
pub fn of_thread() -> Duration {
    cpu_time::ThreadTime::now().as_duration()
}

/// The processor time that all threads of this process have spent.
pub fn of_process() -> Duration {
    cpu_time::ProcessTime::now().as_duration()
}

/// What `--one NAME TIMES` asks for: that subject alone, so that its instructions can be counted. `false` where that is not
/// asked. `subjects` are made under a watchdog whose own looks do not count.
pub fn run_one(subjects: impl FnOnce() -> Vec<Subject>) -> bool {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [flag, name, times] = &arguments[..] else { return false };
    if flag != "--one" {
        return false;
    }
    // What a thread counts in at a site with exact times, the monitor makes at its next look.
    let first = watchdog(Duration::from_millis(10));
    let mut subjects = subjects();
    let one = subjects.iter_mut().find(|subject| subject.name == name).expect("a subject's name");
    (one.run)(10);
    std::thread::sleep(Duration::from_millis(200));
    drop(first);
    let _watchdog = watchdog(Duration::from_secs(100));
    counted(one, times.parse().expect("how often"));
    true
}

/// What is counted of a run: not what other threads do, nor what starting costs, which is not the same each time.
#[inline(never)]
fn counted(subject: &mut Subject, times: u64) {
    (subject.run)(times);
}

/// A watchdog for measuring.
pub fn watchdog(threshold: Duration) -> Watchdog {
    Watchdog::builder().threshold(threshold).start().expect("no other watchdog runs")
}

/// Instructions each time, counted by valgrind in a run of this program for the subject alone; `None` without
/// valgrind. What starting costs cancels out between a run of so many times and one of thrice as many.
pub fn instructions(subject: &str, times: u64) -> Option<f64> {
    let short = count(subject, times)?;
    let long = count(subject, 3 * times)?;
    Some((long - short) / (2 * times) as f64)
}

fn count(subject: &str, times: u64) -> Option<f64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*blockcheck_benches*counted*")
        .arg(program)
        .args(["--one", subject, &times.to_string()])
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find_map(|line| line.split_once("Collected :"))?;
    line.1.trim().parse().ok()
}
