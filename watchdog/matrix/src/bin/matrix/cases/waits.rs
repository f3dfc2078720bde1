//! Waiting for time, for other threads and for processes.

use std::io::{BufRead as _, Read as _};
use std::process::Command;
use std::sync::{Arc, Barrier, Condvar, Mutex, Once, RwLock, mpsc};
use std::thread;

use super::{Blocks, Case, FOR};

pub(super) fn cases() -> Vec<Case> {
    let case = |name, causes, prepare| Case {
        name,
        causes,
        prepare,
        source: include_str!("waits.rs"),
        file: "matrix/cases/waits.rs",
    };
    vec![
        case("sleep", &["sleeping"], sleep),
        case("std-mutex", &["waiting for a lock"], std_mutex),
        case("parking-lot-mutex", &["waiting for a lock"], parking_lot_mutex),
        case("rwlock-read", &["waiting for a lock"], rwlock_read),
        case("rwlock-write", &["waiting for a lock"], rwlock_write),
        case("once", &["waiting for a lock"], once),
        case("condvar", &["waiting for a condition"], condvar),
        case("barrier", &["waiting for a condition"], barrier),
        case("mpsc-recv", &["waiting for a channel"], mpsc_recv),
        case("sync-channel-send", &["waiting for a channel"], sync_channel_send),
        case("join", &["waiting for a thread to end"], join),
        case("scope", &["waiting for a thread to end"], scope),
        case("park", &["waiting for another thread"], park),
        case("block-on", &["waiting in another executor"], block_on),
        case("nested-runtime", &["waiting in another executor"], nested_runtime),
        case("block-in-place", &[], block_in_place),
        case("stdin", &["on a pipe"], stdin),
        case("pipe-read", &["on a pipe"], pipe_read),
        case("child-wait", &["waiting for a child"], child_wait),
        case("child-status", &["waiting for a child"], child_status),
    ]
}

fn sleep() -> Blocks {
    Box::new(|| {
        thread::sleep(FOR); // ~sleep
        goes_on();
    })
}

/// What the last call of an optimised fn calls returns to that fn's caller, and its own frame is gone.
fn goes_on() {
    std::hint::black_box(());
}

/// Runs `hold` on another thread once it says that it holds what is to be waited for.
fn held(hold: impl FnOnce(&dyn Fn()) + Send + 'static) {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        hold(&|| {
            tell.send(()).expect("the case waits");
            thread::sleep(2 * FOR);
        });
    });
    told.recv().expect("the thread tells");
}

fn std_mutex() -> Blocks {
    let lock = Arc::new(Mutex::new(0));
    let theirs = Arc::clone(&lock);
    held(move |wait| {
        let _guard = theirs.lock();
        wait();
    });
    Box::new(move || {
        let mut guard = lock.lock().expect("nobody panics"); // ~std-mutex
        *guard += 1;
    })
}

fn parking_lot_mutex() -> Blocks {
    let lock = Arc::new(parking_lot::Mutex::new(0));
    let theirs = Arc::clone(&lock);
    held(move |wait| {
        let _guard = theirs.lock();
        wait();
    });
    Box::new(move || {
        let mut guard = lock.lock(); // ~parking-lot-mutex
        *guard += 1;
    })
}

fn rwlock_read() -> Blocks {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    held(move |wait| {
        let _guard = theirs.write();
        wait();
    });
    Box::new(move || {
        let guard = lock.read().expect("nobody panics"); // ~rwlock-read
        std::hint::black_box(*guard);
    })
}

fn rwlock_write() -> Blocks {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    held(move |wait| {
        let _guard = theirs.read();
        wait();
    });
    Box::new(move || {
        let mut guard = lock.write().expect("nobody panics"); // ~rwlock-write
        *guard += 1;
    })
}

fn once() -> Blocks {
    let once = Arc::new(Once::new());
    let theirs = Arc::clone(&once);
    held(move |wait| theirs.call_once(wait));
    Box::new(move || {
        once.call_once(|| {}); // ~once
        std::hint::black_box(&once);
    })
}

fn condvar() -> Blocks {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&pair);
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        *theirs.0.lock().expect("nobody panics") = true;
        theirs.1.notify_all();
    });
    Box::new(move || {
        let mut done = pair.0.lock().expect("nobody panics");
        while !*done {
            done = pair.1.wait(done).expect("nobody panics"); // ~condvar
        }
    })
}

fn barrier() -> Blocks {
    let barrier = Arc::new(Barrier::new(2));
    let theirs = Arc::clone(&barrier);
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        theirs.wait();
    });
    Box::new(move || {
        let result = barrier.wait(); // ~barrier
        std::hint::black_box(result.is_leader());
    })
}

fn mpsc_recv() -> Blocks {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        sender.send(1)
    });
    Box::new(move || {
        let got = receiver.recv(); // ~mpsc-recv
        std::hint::black_box(got.is_ok());
    })
}

fn sync_channel_send() -> Blocks {
    let (sender, receiver) = mpsc::sync_channel(1);
    sender.send(1).expect("there is room");
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        receiver.recv().map(|_| receiver.recv())
    });
    Box::new(move || {
        let sent = sender.send(2); // ~sync-channel-send
        std::hint::black_box(sent.is_ok());
    })
}

fn join() -> Blocks {
    let other = thread::spawn(|| thread::sleep(2 * FOR));
    Box::new(move || {
        let ended = other.join(); // ~join
        std::hint::black_box(ended.is_ok());
    })
}

fn scope() -> Blocks {
    Box::new(|| {
        thread::scope(|threads| drop(threads.spawn(|| thread::sleep(2 * FOR)))); // ~scope
        goes_on();
    })
}

fn park() -> Blocks {
    Box::new(|| {
        thread::park_timeout(2 * FOR); // ~park
        goes_on();
    })
}

fn block_on() -> Blocks {
    let (sender, receiver) = futures::channel::oneshot::channel();
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        sender.send(1)
    });
    // The watched poll runs under futures' executor, which would refuse another of its own kind.
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    Box::new(move || {
        let got = runtime.block_on(receiver); // ~block-on
        std::hint::black_box(got.is_ok());
    })
}

fn nested_runtime() -> Blocks {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    Box::new(move || {
        runtime.block_on(async { tokio::time::sleep(2 * FOR).await }); // ~nested-runtime
        std::hint::black_box(&runtime);
    })
}

/// A worker that hands its tasks over keeps nobody waiting.
fn block_in_place() -> Blocks {
    Box::new(|| {
        use blockcheck::WatchBlocking as _;

        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        let blocks = async { tokio::task::block_in_place(|| thread::sleep(4 * FOR)) }
            .watch_blocking_named("block-in-place");
        let outside = move || runtime.block_on(async { tokio::spawn(blocks).await.is_ok() });
        blockcheck::allow_blocking("only what it spawns is watched", || {
            thread::spawn(outside).join().is_ok()
        });
    })
}

fn stdin() -> Blocks {
    // What has come since the last time is not waited for.
    let mut input = std::io::stdin().lock();
    let waiting = input.fill_buf().expect("it is a pipe").len();
    input.consume(waiting);
    drop(input);
    Box::new(|| {
        let mut bytes = [0; 3];
        let mut input = std::io::stdin().lock();
        let read = input.read_exact(&mut bytes); // ~stdin
        std::hint::black_box(read.is_ok());
    })
}

fn pipe_read() -> Blocks {
    let (mut reader, writer) = std::io::pipe().expect("a pipe");
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(writer);
    });
    Box::new(move || {
        let read = reader.read(&mut [0]); // ~pipe-read
        std::hint::black_box(read.is_ok());
    })
}

fn child_wait() -> Blocks {
    let mut child = Command::new("sleep").arg("0.1").spawn().expect("there is sleep");
    Box::new(move || {
        let status = child.wait(); // ~child-wait
        std::hint::black_box(status.is_ok());
    })
}

fn child_status() -> Blocks {
    Box::new(move || {
        let status = Command::new("sleep").arg("0.1").status(); // ~child-status
        std::hint::black_box(status.is_ok());
    })
}
