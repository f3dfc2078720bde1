//! Strict tests as users have them: what fails, with what words, and what does not.
#![cfg(all(feature = "strict", feature = "tokio", target_os = "linux", target_arch = "x86_64"))]

use std::future::Future;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream, ToSocketAddrs as _, UdpSocket};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Barrier, Condvar, Mutex, mpsc};
use std::time::Duration;

use blockcheck::WatchBlocking as _;
use blockcheck::test::{CallKind, Strict, strict};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// What a strict test of the future says; empty if it passes.
fn failure(future: impl Future<Output = ()>) -> String {
    failure_of(Strict::new(), future)
}

fn failure_of(test: Strict, future: impl Future<Output = ()>) -> String {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    match catch_unwind(AssertUnwindSafe(|| runtime.block_on(test.run(future)))) {
        Ok(()) => String::new(),
        Err(panic) => *panic.downcast::<String>().expect("it panics with a text"),
    }
}

/// Checks that `blocks` fails a strict test, as a call of this kind from this file.
#[track_caller]
fn finds(kind: CallKind, blocks: impl FnOnce()) {
    let text = failure(async { blocks() });
    let here =
        |line: &&str| line.trim_start().starts_with("tests/strict.rs:") && line.contains(&kind.to_string());
    assert!(text.lines().any(|line| here(&line)), "no `{kind}` here in {text}");
}

fn a_file() -> PathBuf {
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("blockcheck-strict-{}-{number}", std::process::id()));
    std::fs::write(&path, "text").expect("the folder can be written");
    path
}

#[test]
fn sleeps() {
    finds(CallKind::Sleep, || std::thread::sleep(Duration::from_nanos(1)));
}

#[test]
fn files() {
    let path = a_file();
    finds(CallKind::File, || drop(std::fs::read(&path)));
    finds(CallKind::File, || drop(std::fs::write(&path, "other")));
    finds(CallKind::File, || drop(std::fs::read_dir(std::env::temp_dir())));
    finds(CallKind::File, || drop(std::fs::create_dir(path.join("not a folder"))));
    let mut file = std::fs::File::open(&path).expect("it was made");
    finds(CallKind::File, || drop(file.read(&mut [0])));
    finds(CallKind::File, || drop(file.sync_all()));
    finds(CallKind::File, || drop(file.lock()));
    finds(CallKind::Metadata, || assert!(path.exists()));
    finds(CallKind::Metadata, || drop(file.metadata()));
    finds(CallKind::File, || drop(std::fs::rename(&path, path.with_extension("new"))));
    finds(CallKind::File, || drop(std::fs::remove_file(path.with_extension("new"))));
}

#[test]
fn a_file_is_named_with_the_stack() {
    fn load(path: &std::path::Path) -> String {
        std::fs::read_to_string(path).expect("it was made")
    }

    let path = a_file();
    let text = failure(async { assert_eq!(load(&path), "text") });
    assert!(text.contains(&format!("openat {}", path.display())), "{text}");
    assert!(text.contains("in std::fs::read_to_string"), "{text}");
    assert!(text.contains("in strict::a_file_is_named_with_the_stack::load ("), "{text}");
    assert!(text.contains("in strict::a_file_is_named_with_the_stack ("), "{text}");
    assert!(!text.contains("tokio::"), "what lies outside the poll is left out: {text}");
}

#[test]
fn other_threads() {
    let lock = Arc::new(Mutex::new(()));
    let (locked, is_locked) = mpsc::channel();
    std::thread::scope(|threads| {
        let held = &lock;
        threads.spawn(move || {
            let _held = held.lock().expect("nobody panics");
            locked.send(()).expect("the test waits");
            std::thread::sleep(Duration::from_secs(1));
        });
        is_locked.recv().expect("the thread tells");
        finds(CallKind::Thread, || drop(lock.lock()));
    });
    finds(CallKind::Thread, || {
        drop(Condvar::new().wait_timeout(lock.lock().expect("free"), Duration::from_millis(1)));
    });
    finds(CallKind::Thread, || {
        // The end of the scope above has left word for the first.
        std::thread::park_timeout(Duration::from_millis(1));
        std::thread::park_timeout(Duration::from_millis(1));
    });
    let (_sender, receiver) = mpsc::channel::<()>();
    finds(CallKind::Thread, || assert!(receiver.recv_timeout(Duration::from_millis(1)).is_err()));
    let go = Barrier::new(2);
    std::thread::scope(|threads| {
        let waits = threads.spawn(|| {
            go.wait();
            std::thread::sleep(Duration::from_millis(300));
        });
        finds(CallKind::Thread, || {
            go.wait();
            waits.join().expect("it ends");
        });
    });
}

#[test]
fn a_thread_that_a_poll_starts_is_joined() {
    finds(CallKind::Thread, || {
        let thread = std::thread::spawn(|| {
            std::thread::sleep(Duration::from_millis(300));
            std::fs::read("/proc/self/comm").map(|name| name.len())
        });
        assert!(thread.join().expect("it ends").expect("it reads") > 0);
    });
}

#[test]
fn sockets() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it is bound");
    finds(CallKind::Socket, || drop(TcpStream::connect(address)));
    let mut client = TcpStream::connect(address).expect("it listens");
    finds(CallKind::Socket, || drop(listener.accept()));
    finds(CallKind::Socket, || drop(client.write(b"a")));
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.set_read_timeout(Some(Duration::from_millis(1))).expect("it can be set");
    finds(CallKind::Socket, || drop(socket.recv(&mut [0])));
    socket.set_nonblocking(true).expect("it can be set");
    assert_eq!(failure(async { drop(socket.recv(&mut [0])) }), "");
}

#[test]
fn names() {
    // Where names come from differs: at least one file is read for it.
    finds(CallKind::File, || drop(("a-name.invalid", 80).to_socket_addrs()));
}

#[test]
fn pipes_and_processes() {
    let (mut reader, mut writer) = std::io::pipe().expect("a pipe");
    finds(CallKind::Pipe, || drop(writer.write(b"a")));
    finds(CallKind::Pipe, || drop(reader.read(&mut [0])));
    finds(CallKind::Process, || assert!(Command::new("true").status().expect("it runs").success()));
    finds(CallKind::Process, || drop(Command::new("true").spawn().expect("it runs").wait()));
    finds(CallKind::Readiness, || {
        let output = Command::new("echo").arg("said").output().expect("it runs");
        assert_eq!(output.stdout, b"said\n");
    });
    // A child that changes its folder is begun by `fork`, others by `posix_spawn`.
    let text = failure(async {
        let output = Command::new("pwd").current_dir("/proc").output().expect("it runs");
        assert_eq!(output.stdout, b"/proc\n");
    });
    assert!(text.contains(&CallKind::Pipe.to_string()), "{text}");
}

#[test]
fn what_tokio_does_is_its_own() {
    let path = a_file();
    let text = failure(async {
        assert_eq!(tokio::fs::read_to_string(&path).await.expect("it was made"), "text");
        tokio::fs::write(&path, "other").await.expect("it can be written");
        tokio::fs::remove_file(&path).await.expect("it is there");
        tokio::time::sleep(Duration::from_millis(2)).await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("it is bound");
        let server = tokio::spawn(
            async move {
                let (mut stream, _) = listener.accept().await.expect("somebody connects");
                let mut bytes = [0; 64];
                loop {
                    let count = stream.read(&mut bytes).await.expect("it is read");
                    if count == 0 {
                        break;
                    }
                    stream.write_all(&bytes[..count]).await.expect("it is written");
                }
            }
            .watch_blocking(),
        );
        let mut client = tokio::net::TcpStream::connect(address).await.expect("it listens");
        for _ in 0..500 {
            client.write_all(b"hello").await.expect("it is written");
            let mut bytes = [0; 5];
            client.read_exact(&mut bytes).await.expect("it is answered");
        }
        drop(client);
        server.await.expect("it ends");
        let socket = tokio::net::UdpSocket::bind("127.0.0.1:0").await.expect("a port");
        socket.send_to(b"a", socket.local_addr().expect("it is bound")).await.expect("it is sent");
        socket.recv(&mut [0]).await.expect("it is there");
        assert!(tokio::net::lookup_host("localhost:80").await.is_ok());
    });
    assert_eq!(text, "");
}

#[test]
fn tokios_channels_locks_threads_and_processes_are_its_own() {
    let text = failure(async {
        let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
        let lock = Arc::new(tokio::sync::Mutex::new(0_u32));
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (sender, lock) = (sender.clone(), Arc::clone(&lock));
            tasks.spawn(
                async move {
                    for _ in 0..500 {
                        *lock.lock().await += 1;
                        sender.send(()).await.expect("it is received");
                    }
                }
                .watch_blocking(),
            );
        }
        drop(sender);
        let mut count = 0;
        while receiver.recv().await.is_some() {
            count += 1;
        }
        tasks.join_all().await;
        assert_eq!((count, *lock.lock().await), (2_000, 2_000));
        tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(2))).await.expect("it ends");
        let output = tokio::process::Command::new("echo").arg("said").output().await.expect("it runs");
        assert_eq!(output.stdout, b"said\n");
        let child = tokio::process::Command::new("pwd").current_dir("/proc").status();
        assert!(child.await.expect("it runs").success());
        let mut hangups =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).expect("a signal");
        assert!(tokio::time::timeout(Duration::from_millis(1), hangups.recv()).await.is_err());
        println!("standard output is allowed");
        let in_place = async {
            tokio::task::block_in_place(|| std::thread::sleep(Duration::from_millis(2)));
        };
        tokio::spawn(in_place.watch_blocking()).await.expect("it ends");
    });
    assert_eq!(text, "");
}

#[test]
fn a_watched_task_of_another_thread_fails_its_test_and_no_other() {
    let tasks = || async {
        let sleeps = async { std::thread::sleep(Duration::from_nanos(1)) };
        tokio::spawn(sleeps.watch_blocking_named("sleeps")).await.expect("it ends");
    };
    std::thread::scope(|threads| {
        let fails = threads.spawn(|| failure(tasks()));
        let passes = threads.spawn(|| failure(async { tokio::task::yield_now().await }));
        assert!(fails.join().expect("it ends").contains("clock_nanosleep"));
        assert_eq!(passes.join().expect("it ends"), "");
    });
}

#[test]
fn a_drop_and_a_panic_are_watched_to_their_end() {
    struct Removes(PathBuf);
    impl Drop for Removes {
        fn drop(&mut self) {
            std::fs::remove_file(&self.0).ok();
        }
    }
    let path = a_file();
    let text = failure(async {
        let removes = Removes(path);
        let held = async move {
            let _removes = removes;
            std::future::pending::<()>().await;
        };
        assert!(tokio::time::timeout(Duration::from_millis(1), held.watch_blocking()).await.is_err());
    });
    assert!(text.contains("unlink"), "{text}");

    let text = failure(async {
        let task = tokio::spawn(
            async {
                assert!(std::fs::read("/proc/self/comm").is_err(), "it panics");
            }
            .watch_blocking(),
        );
        assert!(task.await.is_err());
    });
    assert!(text.contains("/proc/self/comm"), "{text}");
    assert!(!text.contains("panicking"), "printing the panic is not the task's: {text}");
    // The thread is as it was.
    std::thread::sleep(Duration::from_nanos(1));
}

#[test]
fn what_is_allowed_passes() {
    let path = a_file();
    let reads = || drop(std::fs::read(&path));
    assert_eq!(failure(async { blockcheck::allow_blocking("meant", reads) }), "");
    assert_eq!(failure(async { async { reads() }.allow_blocking("meant").await }), "");
    let by_kind = Strict::new().allow(CallKind::File).allow(CallKind::Metadata);
    assert_eq!(failure_of(by_kind, async { reads() }), "");
    let by_fn = Strict::new().allow_fn("strict::what_is_allowed_passes");
    assert_eq!(failure_of(by_fn, async { reads() }), "");
    let other_fn = Strict::new().allow_fn("strict::another");
    assert!(failure_of(other_fn, async { reads() }).contains("openat"));
    let both = failure(async {
        blockcheck::allow_blocking("meant", reads);
        std::thread::sleep(Duration::from_nanos(1));
    });
    assert!(both.contains("clock_nanosleep") && !both.contains("openat"), "{both}");
}

#[test]
fn output_is_found_where_it_is_forbidden() {
    let writes = async { std::io::stderr().write_all(b"a line\n").expect("it is open") };
    let text = failure_of(Strict::new().forbid_output(), writes);
    assert!(text.contains(&CallKind::Output.to_string()), "{text}");
}

#[test]
fn many_calls_of_one_place_are_one_line() {
    let text = failure(async {
        for _ in 0..100 {
            std::thread::sleep(Duration::from_nanos(1));
        }
    });
    assert!(text.contains("clock_nanosleep (100 times)"), "{text}");
    assert_eq!(text.matches("tests/strict.rs:").count(), 2, "the line, and the stack's: {text}");
}

#[blockcheck::test(strict)]
#[tokio::test]
#[should_panic = "waits for another thread"]
async fn as_an_attribute() {
    std::thread::park_timeout(Duration::from_nanos(1));
}

#[tokio::test]
async fn on_the_test_threads_runtime() {
    let length = strict(async { tokio::fs::read("/proc/self/comm").await.expect("it is there").len() }).await;
    assert!(length > 0);
}

#[test]
fn without_tokio() {
    let text = catch_unwind(|| futures::executor::block_on(strict(async { std::thread::yield_now() })));
    assert!(text.is_ok(), "yielding is no blocking call");
    let text =
        catch_unwind(|| smol::block_on(strict(async { smol::fs::read("/proc/self/comm").await.is_ok() })));
    assert!(text.expect("it passes"));
}
