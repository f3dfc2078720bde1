//! The monitor's thread is not run, since others of the program want all the processor there is and it is of the lowest
//! priority: the program goes on, stalls of sites with exact times are told, and the time is counted as blind.

use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};

use blockcheck_faults::{STALL, builder, in_a_poll, verdict, wait_for, wait_until};

/// Gives the monitor what is left, and all threads one processor.
fn starve() -> bool {
    let process = std::process::id().to_string();
    let run = |program: &str, arguments: &[&str]| {
        Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
    };
    // A poll first, after which the monitor's thread certainly runs.
    in_a_poll("first", || std::thread::sleep(STALL));
    let Some(monitor) = monitor() else { return false };
    run("taskset", &["-a", "-p", "-c", "0", &process]) && run("chrt", &["--idle", "-p", "0", &monitor])
}

/// The id of the monitor's thread.
fn monitor() -> Option<String> {
    let tasks = std::fs::read_dir("/proc/self/task").ok()?.flatten();
    let is_it = |name: String| name.trim_end() == "blockcheck";
    tasks
        .filter(|task| std::fs::read_to_string(task.path().join("comm")).is_ok_and(is_it))
        .find_map(|task| task.file_name().into_string().ok())
}

fn main() -> ExitCode {
    let (builder, stalls) = builder().channel(1000);
    let watchdog = builder.start().expect("no other watchdog runs");
    if !starve() {
        println!("skipped: the monitor cannot be given a low priority here");
        return ExitCode::SUCCESS;
    }
    static STOP: AtomicBool = AtomicBool::new(false);
    let spins = || {
        while !STOP.load(Ordering::Relaxed) {
            std::hint::spin_loop();
        }
    };
    let spinners: Vec<_> = (0..3).map(|_| std::thread::spawn(spins)).collect();
    let is_blind = wait_until(|| {
        in_a_poll("quick", || {});
        STALL < watchdog.snapshot().blind()
    });
    in_a_poll("sleeps", || std::thread::sleep(STALL));
    STOP.store(true, Ordering::Relaxed);
    let told = wait_for(&stalls, "sleeps");
    let went_on = spinners.into_iter().all(|spinner| spinner.join().is_ok());
    let is_right = is_blind && told.is_some() && went_on;
    let mut what = format!("blind {is_blind}, told {told:?}");
    if !is_right {
        let seen = watchdog.snapshot();
        let lost: Vec<_> = seen.lost().collect();
        what += &format!(
            "; {:?} blind, {:?} paused, {} parks, {} stalls, {} ends without room, lost by sinks {lost:?}",
            seen.blind(),
            seen.paused(),
            seen.parks(),
            seen.stalls(),
            seen.lost_ends(),
        );
    }
    verdict(is_right, &what)
}
