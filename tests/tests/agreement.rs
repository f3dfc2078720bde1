//! The lint and the watchdog on the same code: what the one calls blocking, the other sees block, line by line.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use blockcheck::test::Strict;
use blockcheck_tests::{Annotated, root};

/// The cases, as a module of this program.
#[path = "../../fixtures/agreement.rs"]
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    missing_docs,
    unreachable_pub,
    unused_must_use,
    reason = "it is a fixture of the lint"
)]
#[rustfmt::skip]
mod fixture;

const FIXTURE: &str = "fixtures/agreement.rs";

/// The lines that are marked as blocking; that the lint finds just these, the test of all fixtures shows.
fn marked() -> BTreeSet<usize> {
    let text = fs::read_to_string(root().join(FIXTURE)).expect("the fixture can be read");
    Annotated::read(&text).marks.iter().map(|mark| mark.line).collect()
}

/// What the strict test of a case says; empty if it passes.
fn said(case: impl Future<Output = ()>) -> String {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    match catch_unwind(AssertUnwindSafe(|| runtime.block_on(Strict::new().forbid_output().run(case)))) {
        Ok(()) => String::new(),
        Err(panic) => match panic.downcast::<String>() {
            Ok(text) => *text,
            Err(_) => panic!("a case fails by itself"),
        },
    }
}

/// The lines of the fixture in each stack that a failed test shows.
fn stacks(text: &str) -> Vec<BTreeSet<usize>> {
    let mut stacks: Vec<BTreeSet<usize>> = Vec::new();
    // Long polls, which a busy machine can make of any case, come after.
    for line in text.lines().take_while(|line| !line.contains("blocked the executor's thread")) {
        if line.starts_with("  ") && !line.starts_with("   ") {
            stacks.push(BTreeSet::new());
        }
        let number = line.split(FIXTURE).nth(1).and_then(|rest| rest.strip_prefix(':'));
        let number = number.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        if let (Some(number), Some(stack)) = (number, stacks.last_mut()) {
            stack.insert(number);
        }
    }
    stacks
}

/// The first and last line of each async fn.
fn extent(name: &str) -> std::ops::Range<usize> {
    let text = fs::read_to_string(root().join(FIXTURE)).expect("the fixture can be read");
    let lines: Vec<&str> = text.lines().collect();
    let head = format!("async fn {name}(");
    let first = lines.iter().position(|line| line.starts_with(&head)).expect("a case is a fn of its name");
    let length = lines[first..].iter().position(|line| *line == "}").expect("it ends");
    first + 1..first + length + 2
}

#[test]
fn what_the_lint_calls_blocking_blocks_and_nothing_else_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let marked = marked();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, case) in fixture::cases(folder.path()) {
        let text = said(case);
        let of_case: BTreeSet<usize> =
            marked.iter().copied().filter(|line| extent(name).contains(line)).collect();
        let found = stacks(&text);
        for stack in found.iter().filter(|stack| stack.is_disjoint(&of_case)) {
            wrong.push(format!("{name}: blocks at {stack:?}, where nothing is marked:\n{text}"));
        }
        let blocking: BTreeSet<usize> = found.iter().flatten().copied().collect();
        for line in of_case.difference(&blocking) {
            wrong.push(format!("{name}: line {line} is marked and does not block:\n{text}"));
        }
        seen += of_case.len();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, marked.len(), "every marked line is in a case");
}
