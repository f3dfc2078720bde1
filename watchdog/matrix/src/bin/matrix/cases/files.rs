//! Files, and what keeps data in them.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use super::{Blocks, Case, FOR};

pub(super) fn cases() -> Vec<Case> {
    let case = |name, causes, prepare| Case {
        name,
        causes,
        prepare,
        source: include_str!("files.rs"),
        file: "matrix/cases/files.rs",
    };
    vec![
        case("cached-read", &["reading or writing"], cached_read),
        case("cold-read", &["reading or writing"], cold_read),
        case("fsync", &["reading or writing /"], fsync),
        case("flock", &["reading or writing /"], flock),
        case("sqlite-write", &["reading or writing", "in the file system"], sqlite_write),
        case("sqlite-busy", &["sleeping"], sqlite_busy),
    ]
}

/// A file name of this run's own.
fn own_path(name: &str) -> PathBuf {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("blockcheck-matrix-{}-{number}-{name}", std::process::id()))
}

/// A large file that is made once.
fn large() -> &'static PathBuf {
    static LARGE: OnceLock<PathBuf> = OnceLock::new();
    LARGE.get_or_init(|| {
        let path = std::env::temp_dir().join("blockcheck-matrix-large");
        let mut file = File::create(&path).expect("a file");
        let block = vec![7; 1 << 20];
        (0..192).for_each(|_| file.write_all(&block).expect("room for 192 MiB"));
        file.sync_all().expect("it is written");
        path
    })
}

fn cached_read() -> Blocks {
    let mut file = File::open(large()).expect("it was made");
    let mut into = vec![1; 192 << 20];
    file.read_exact(&mut into).expect("it is as long");
    let mut again = File::open(large()).expect("it was made");
    Box::new(move || {
        let read = again.read_exact(&mut into); // ~cached-read
        std::hint::black_box((read.is_ok(), &into));
        blockcheck::allow_blocking("cleaning up", || drop(into));
    })
}

fn cold_read() -> Blocks {
    let mut file = File::open(large()).expect("it was made");
    // Elsewhere it is one more that is cached.
    #[cfg(target_os = "linux")]
    rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed).expect("it is clean");
    let mut into = vec![1; 192 << 20];
    Box::new(move || {
        let read = file.read_exact(&mut into); // ~cold-read
        // Not as the cached read: of two fns that are the same, a compiler may keep one, with its lines.
        std::hint::black_box((&into, read.is_ok(), "cold"));
        blockcheck::allow_blocking("cleaning up", || drop(into));
    })
}

fn fsync() -> Blocks {
    let path = own_path("fsync");
    let mut file = File::create(&path).expect("a file");
    let block = vec![7; 48 << 20];
    file.write_all(&block).expect("room for 48 MiB");
    Box::new(move || {
        let synced = file.sync_all(); // ~fsync
        std::hint::black_box(synced.is_ok());
        blockcheck::allow_blocking("cleaning up", || (drop(file), fs::remove_file(path).ok()));
    })
}

fn flock() -> Blocks {
    let path = own_path("flock");
    let (ours, theirs) = (File::create(&path).expect("a file"), File::open(&path).expect("the file"));
    rustix::fs::flock(&theirs, rustix::fs::FlockOperation::LockExclusive).expect("nobody else has it");
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(theirs);
        fs::remove_file(path)
    });
    Box::new(move || {
        let locked = rustix::fs::flock(&ours, rustix::fs::FlockOperation::LockExclusive); // ~flock
        std::hint::black_box(locked.is_ok());
    })
}

fn sqlite_write() -> Blocks {
    let path = own_path("sqlite");
    let database = rusqlite::Connection::open(&path).expect("it opens");
    database.execute("CREATE TABLE t (x BLOB)", ()).expect("it is made");
    Box::new(move || {
        let start = Instant::now();
        while start.elapsed() < FOR {
            let written = database.execute("INSERT INTO t VALUES (1)", ()); // ~sqlite-write
            std::hint::black_box(written.is_ok());
        }
        blockcheck::allow_blocking("cleaning up", || (drop(database), fs::remove_file(path).ok()));
    })
}

fn sqlite_busy() -> Blocks {
    let path = own_path("busy");
    let theirs = rusqlite::Connection::open(&path).expect("it opens");
    theirs.execute_batch("CREATE TABLE t (x); BEGIN EXCLUSIVE").expect("nobody else has it");
    let ours = rusqlite::Connection::open(&path).expect("it opens");
    ours.busy_timeout(50 * FOR).expect("it is set");
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(theirs);
    });
    Box::new(move || {
        let written = ours.execute("INSERT INTO t VALUES (1)", ()); // ~sqlite-busy
        std::hint::black_box(written.is_ok());
        blockcheck::allow_blocking("cleaning up", || (drop(ours), fs::remove_file(path).ok()));
    })
}
