//! The report file finds room for half a line: that one is lost, and the next ones are whole.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use blockcheck_faults::{STALL, builder, in_a_poll, verdict, wait_until};

/// Less than any line has.
const HALF: u64 = 40;

fn main() -> ExitCode {
    let file = PathBuf::from(std::env::args_os().nth(1).expect("the file is given"));
    #[cfg(unix)]
    nix::sys::signal::SigSet::all().thread_block().expect("signals can be blocked");
    let builder = builder().without_stacks().report_file(&file, 1 << 20).expect("the file can be written");
    let watchdog = builder.start().expect("no other watchdog runs");
    let lost = || watchdog.snapshot().lost().map(|(_, lost)| lost).sum::<u64>();

    in_a_poll("before", || std::thread::sleep(STALL));
    let before = wait_until(|| has_end_of(&file, "before"));
    let bytes = std::fs::metadata(&file).map_or(0, |file| file.len());
    let unlimited = limit_files(bytes + HALF);
    in_a_poll("without room", || std::thread::sleep(STALL));
    let without = wait_until(|| 0 < lost());
    // Until the stall is over and all of it is lost.
    let ended = wait_until(|| watchdog.snapshot().stalls() == 2);
    limit_files(unlimited);
    in_a_poll("after", || std::thread::sleep(STALL));
    let after = wait_until(|| has_end_of(&file, "after"));
    drop(watchdog);
    verdict(before && without && ended && after, "lines are written again once there is room")
}

/// Lets files grow to this length, and gives the former one. What would grow further gets a signal, which is blocked.
#[cfg(unix)]
fn limit_files(bytes: u64) -> u64 {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};

    let (soft, hard) = getrlimit(Resource::RLIMIT_FSIZE).expect("there is a limit");
    setrlimit(Resource::RLIMIT_FSIZE, bytes, hard).expect("it is not above the hard one");
    soft
}

#[cfg(not(unix))]
fn limit_files(bytes: u64) -> u64 {
    bytes
}

/// Whether the file has a line that is the end of this stall, and nothing else.
fn has_end_of(file: &Path, name: &str) -> bool {
    let (begin, name) = ("{\"schema\":", format!("\"name\":\"{name}\""));
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines().any(|line| {
        line.starts_with(begin)
            && line.ends_with('}')
            && line.contains("\"stage\":\"ended\"")
            && line.contains(&name)
            && line.matches(begin).count() == 1
    })
}
