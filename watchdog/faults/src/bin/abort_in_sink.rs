//! A sink aborts: the program has asked for that and ends, at once. What was written to the report file before is whole.

use std::path::PathBuf;
use std::process::ExitCode;

use blockcheck::Stage;
use blockcheck_faults::{PATIENCE, STALL, builder, in_a_poll, verdict};

fn main() -> ExitCode {
    let file = PathBuf::from(std::env::args_os().nth(1).expect("the file is given"));
    let written = file.clone();
    let abort = move |stall: &blockcheck::Stall| {
        let has_lines = || std::fs::read_to_string(&written).is_ok_and(|text| text.contains('\n'));
        if stall.stage() == Stage::Ended && blockcheck_faults::wait_until(has_lines) {
            std::process::abort();
        }
    };
    let builder = builder().report_file(file, 1 << 20).expect("the file can be written");
    let _watchdog = builder.on_stall(abort).start().expect("no other watchdog runs");
    in_a_poll("sleeps", || std::thread::sleep(STALL));
    std::thread::sleep(PATIENCE);
    verdict(false, "it did not abort")
}
