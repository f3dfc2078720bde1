//! The program blocks every signal in every thread, as some do that take them by `signalfd` or `sigwait`.

use std::process::ExitCode;
use std::time::Instant;

use blockcheck_faults::{STALL, builder, in_a_poll, verdict, wait_for};

fn main() -> ExitCode {
    #[cfg(unix)]
    nix::sys::signal::SigSet::all().thread_block().expect("signals can be blocked");
    let (builder, stalls) = builder().channel(1000);
    let _watchdog = builder.start().expect("no other watchdog runs");
    in_a_poll("sleeps", || std::thread::sleep(STALL));
    let sleeps = wait_for(&stalls, "sleeps");
    // A thread that computes would be asked for its stack by a signal.
    in_a_poll("computes", || {
        let start = Instant::now();
        while start.elapsed() < 8 * STALL {
            std::hint::spin_loop();
        }
    });
    let computes = wait_for(&stalls, "computes");
    verdict(sleeps.is_some() && computes.is_some(), &format!("{sleeps:?} and {computes:?} are told"))
}
