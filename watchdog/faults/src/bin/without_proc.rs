//! The program runs where there is no `/proc`, or little of it: the one who starts it sees to that.

use std::process::ExitCode;

use blockcheck_faults::{STALL, builder, in_a_poll, verdict, wait_for};

fn main() -> ExitCode {
    if std::path::Path::new("/proc/self/stat").exists() {
        return verdict(false, "this is to be run without /proc");
    }
    let (builder, stalls) = builder().channel(1000);
    let watchdog = builder.start().expect("no other watchdog runs");
    in_a_poll("sleeps", || std::thread::sleep(STALL));
    let told = wait_for(&stalls, "sleeps");
    let is_told = told.as_ref().is_some_and(|stall| STALL / 2 < stall.elapsed());
    verdict(is_told && watchdog.snapshot().stalls() == 1, &format!("{told:?}"))
}
