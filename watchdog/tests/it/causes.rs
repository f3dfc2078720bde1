//! What a blocked thread did, as the alert says it. Linux only: elsewhere it is not known.

use std::io::Read as _;
use std::net::UdpSocket;
use std::process::{Command, Stdio};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use blockcheck::{Cause, Stage, WatchBlocking as _};
use futures::executor::block_on;

use super::support::{STALL, alone, builder};

/// The cause that is told at the end of a poll that does this. The caller holds `alone`, so that what it prepared
/// does not run out while it waits for other tests.
fn cause_of(blocks: impl FnOnce()) -> Cause {
    told_cause_of(blocks).expect("it is told, with a cause on Linux")
}

/// `None` if it was not told, as when the machine did not run the thread or the monitor.
fn told_cause_of(blocks: impl FnOnce()) -> Option<Cause> {
    let (builder, stalls) = builder().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    block_on(async { blocks() }.watch_blocking());
    drop(watchdog);
    let end = stalls.iter().find(|stall| stall.stage() == Stage::Ended)?;
    // The stack, which tells waits apart, may still be on its way where the machine has other things to do.
    let deadline = Instant::now() + Duration::from_secs(60);
    while end.was_reported_live() && end.stack().is_none() && end.stack_missing().is_none() {
        assert!(Instant::now() < deadline, "the stack is neither had nor given up: {end:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
    end.cause()
}

#[test]
fn sleeping() {
    let _alone = alone();
    assert_eq!(cause_of(|| std::thread::sleep(STALL)), Cause::Sleeping);
}

#[test]
fn computing() {
    let _alone = alone();
    let computes = || {
        let start = Instant::now();
        // Longer than the others, since a busy machine may not run it all the time.
        while start.elapsed() < 3 * STALL {
            std::hint::spin_loop();
        }
    };
    assert_eq!((0..20).find_map(|_| told_cause_of(computes)), Some(Cause::Computing));
}

#[test]
fn waiting_for_a_lock() {
    let _alone = alone();
    let lock = &Mutex::new(());
    let (locked, is_locked) = mpsc::channel();
    let (begin, begun) = mpsc::channel();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            let _held = lock.lock().expect("nobody panics");
            locked.send(()).expect("the test waits");
            begun.recv().expect("the poll begins");
            std::thread::sleep(STALL);
        });
        is_locked.recv().expect("the thread tells");
        let cause = cause_of(|| {
            begin.send(()).expect("the thread waits");
            drop(lock.lock());
        });
        let stacks = cfg!(all(feature = "stack", any(target_arch = "x86_64", target_arch = "aarch64")));
        assert_eq!(cause, if stacks { Cause::Lock } else { Cause::WaitingForThread });
    });
}

#[test]
fn waiting_for_a_child_and_for_its_output() {
    let _alone = alone();
    // Ends once it is told to, which is when the poll has begun.
    let sleeper = || {
        let mut command = Command::new("sh");
        command.args(["-c", "read begin; exec sleep 0.6"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        command.spawn().expect("there is a shell")
    };
    let mut child = sleeper();
    // Waiting closes its input, by which it begins.
    assert_eq!(cause_of(|| drop(child.wait())), Cause::ChildProcess);
    let mut child = sleeper();
    let (mut output, input) = (child.stdout.take().expect("it is piped"), child.stdin.take());
    let waits = || {
        drop(input);
        drop(output.read(&mut [0]));
    };
    assert_eq!(cause_of(waits), Cause::Pipe);
    child.wait().expect("it ends");
}

#[test]
fn receiving() {
    let _alone = alone();
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.set_read_timeout(Some(STALL)).expect("it can be set");
    assert_eq!(cause_of(|| drop(socket.recv(&mut [0]))), Cause::Socket(None));
}

#[test]
fn a_file_with_its_path() {
    let _alone = alone();
    use std::fs::File;
    let path = std::env::temp_dir().join(format!("blockcheck-lock-{}", std::process::id()));
    let (ours, theirs) = (File::create(&path).expect("a file"), File::open(&path).expect("the file"));
    ours.lock().expect("nobody else has it");
    let (begin, begun) = mpsc::channel();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            begun.recv().expect("the poll begins");
            std::thread::sleep(STALL);
            ours.unlock().expect("it was locked");
        });
        let cause = cause_of(|| {
            begin.send(()).expect("the thread waits");
            theirs.lock().expect("it is unlocked in the end");
        });
        assert_eq!(cause, Cause::File(Some(path.to_string_lossy().into())));
    });
    std::fs::remove_file(&path).expect("the test made it");
}
