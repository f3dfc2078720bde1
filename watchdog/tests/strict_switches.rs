//! Strict tests where system calls cannot be looked at: by the voluntary switches of the thread. The means are chosen once a
//! process, so the test starts itself with the other ones.
#![cfg(all(feature = "strict", feature = "tokio", target_os = "linux"))]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use blockcheck::test::{Strict, strict};

const MEANS: (&str, &str) = ("BLOCKCHECK_STRICT", "switches");

/// What a strict test of the future says; empty if it passes.
fn failure(future: impl Future<Output = ()>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match catch_unwind(AssertUnwindSafe(|| runtime.block_on(strict(future)))) {
        Ok(()) => String::new(),
        Err(panic) => *panic.downcast::<String>().expect("it panics with a text"),
    }
}

fn checks() {
    let waited = "the thread waited for something in a poll";
    let sleeps = failure(async { std::thread::sleep(Duration::from_millis(1)) });
    assert!(sleeps.contains(waited) && sleeps.contains("where, this system does not tell"), "{sleeps}");

    let lock = Arc::new(Mutex::new(()));
    let (tell, told) = mpsc::channel();
    let (begin, begun) = mpsc::channel();
    let held = Arc::clone(&lock);
    let holder = std::thread::spawn(move || {
        let _held = held.lock().expect("nobody panics");
        tell.send(()).expect("the test waits");
        begun.recv().expect("the poll begins");
        std::thread::sleep(Duration::from_millis(500));
    });
    told.recv().expect("it tells");
    let locks = failure(async {
        begin.send(()).expect("the thread waits");
        drop(lock.lock());
    });
    assert!(locks.contains(waited), "{locks}");
    holder.join().expect("it ends");

    let allowed = failure(async {
        blockcheck::allow_blocking("it is meant", || std::thread::sleep(Duration::from_millis(1)));
        tokio::time::sleep(Duration::from_millis(1)).await;
    });
    assert_eq!(allowed, "");
    // What kinds are allowed cannot be told apart from others.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let lenient = Strict::new().allow(blockcheck::test::CallKind::Sleep);
    let sleeps = lenient.run(async { std::thread::sleep(Duration::from_millis(1)) });
    assert!(catch_unwind(AssertUnwindSafe(|| runtime.block_on(sleeps))).is_err());
}

#[test]
fn a_poll_that_gives_its_processor_away_fails() {
    if std::env::var(MEANS.0).is_ok_and(|means| means == MEANS.1) {
        return checks();
    }
    let program = std::env::current_exe().expect("it runs");
    let output =
        Command::new(program).arg("--nocapture").env(MEANS.0, MEANS.1).output().expect("it starts itself");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
