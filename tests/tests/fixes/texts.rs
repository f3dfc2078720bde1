//! What fixes make of texts.

use crate::{AFTER, BEFORE, KEPT, THREADS_AFTER, THREADS_BEFORE, TOKIO, lib, package};

const FIX: &str = "-W all --fix --allow-no-vcs --no-cache";

/// What `--fix` makes of a text.
fn fixed(text: &str) -> String {
    let sandbox = package(TOKIO, text);
    sandbox.run(FIX).code(0);
    lib(&sandbox)
}

#[test]
fn calls_become_their_counterparts() {
    assert_eq!(fixed(BEFORE), AFTER);
}

#[test]
fn calls_without_a_counterpart_go_to_a_thread_that_may_block() {
    assert_eq!(fixed(THREADS_BEFORE), THREADS_AFTER);
}

#[test]
fn what_is_fixed_has_nothing_left_to_fix() {
    assert_eq!(fixed(AFTER), AFTER);
    assert_eq!(fixed(THREADS_AFTER), THREADS_AFTER);
    let sandbox = package(TOKIO, BEFORE);
    let said = sandbox.stderr(FIX);
    assert!(said.contains("fixed 25 findings in 1 file\n"), "{said}");
    assert!(sandbox.stderr(FIX).contains("fixed nothing"));
}

#[test]
fn other_calls_stay() {
    assert_eq!(fixed(KEPT), KEPT);
    let found = package(TOKIO, KEPT).stdout("-W all --message-format short --no-cache");
    assert!(found.lines().count() > 10, "the calls are found all the same:\n{found}");
}

#[test]
fn ends_of_lines_and_what_is_not_ascii_stay() {
    let with_returns = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(fixed(&with_returns(BEFORE)), with_returns(AFTER));
    let marked = |text: &str| format!("\u{feff}{text}");
    assert_eq!(fixed(&marked(BEFORE)), marked(AFTER));
}
