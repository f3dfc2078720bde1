//! Runs the programs and holds them to what they say.
#![cfg(target_os = "linux")]

use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Output};

const ABORTED: i32 = 6;

fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?} starts: {error}"))
}

/// What the program printed, if it ended well.
fn right(command: &mut Command) -> String {
    let output = run(command);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn signals_blocked_by_the_program() {
    right(&mut Command::new(env!("CARGO_BIN_EXE_signals_blocked")));
}

#[test]
fn no_proc() {
    let mut shell = Command::new("unshare");
    let program = env!("CARGO_BIN_EXE_without_proc");
    shell.args([
        "--mount",
        "--map-root-user",
        "sh",
        "-c",
        "mount -t tmpfs none /proc && echo mounted && exec \"$0\"",
        program,
    ]);
    match shell.output() {
        Ok(output) if String::from_utf8_lossy(&output.stdout).starts_with("mounted") => {
            assert!(output.status.success(), "{output:?}");
        }
        other => eprintln!("skipped: /proc cannot be hidden here: {other:?}"),
    }
}

#[test]
fn a_stack_overflow_ends_the_program_as_ever() {
    let output = run(&mut Command::new(env!("CARGO_BIN_EXE_overflow")));
    assert_eq!(output.status.signal(), Some(ABORTED), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("has overflowed its stack"), "{output:?}");
}

#[test]
fn an_abort_in_a_sink_leaves_a_whole_report() {
    let file = std::env::temp_dir().join(format!("blockcheck-abort-{}.jsonl", std::process::id()));
    let output = run(Command::new(env!("CARGO_BIN_EXE_abort_in_sink")).arg(&file));
    let report = std::fs::read_to_string(&file).expect("it was written");
    std::fs::remove_file(&file).expect("it is there");
    assert_eq!(output.status.signal(), Some(ABORTED), "{output:?}");
    assert!(
        report.ends_with("}\n") && report.lines().all(|line| line.starts_with("{\"schema\":")),
        "{report}"
    );
}

#[test]
fn half_a_line_in_the_report_file() {
    let file = std::env::temp_dir().join(format!("blockcheck-half-{}.jsonl", std::process::id()));
    right(Command::new(env!("CARGO_BIN_EXE_half_a_line")).arg(&file));
    let report = std::fs::read_to_string(&file).expect("it was written");
    std::fs::remove_file(&file).expect("it is there");
    let halves = report.lines().filter(|line| !line.ends_with('}')).count();
    assert_eq!(halves, 1, "{report}");
}

#[test]
fn no_memory_for_a_while() {
    right(&mut Command::new(env!("CARGO_BIN_EXE_out_of_memory")));
}

#[test]
fn a_thousand_threads() {
    right(&mut Command::new(env!("CARGO_BIN_EXE_many_threads")));
}

#[test]
fn a_monitor_that_is_not_run() {
    let printed = right(&mut Command::new(env!("CARGO_BIN_EXE_starved")));
    if printed.starts_with("skipped") {
        eprintln!("{printed}");
    }
}
