//! The file that the watchdog writes is the one that the lint reads.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use blockcheck::{Watchdog, watch_blocking};
use blockcheck_tests::root;
use cargo_blockcheck::observed;
use tempfile::TempDir;

#[watch_blocking]
async fn blocks() {
    std::thread::sleep(Duration::from_millis(400));
}

/// Lets [`blocks`] stall once, and gives the folder with the report file.
fn stalled() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let watchdog = Watchdog::builder()
        .threshold(Duration::from_millis(50))
        .report_file(folder.path().join("stalls.jsonl"), 1 << 20)
        .expect("the file can be made")
        .start()
        .expect("no other watchdog runs");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    runtime.block_on(blocks());
    // It writes all before it ends.
    drop(watchdog);
    folder
}

#[test]
fn stalls_are_read_back_and_put_to_their_findings() {
    let folder = stalled();
    let path = folder.path().join("stalls.jsonl");
    let read = observed::read(&path).expect("it is a report file");
    assert_eq!(read.problems, [""; 0]);
    let [stall] = read.stalls.as_slice() else { panic!("one stall, not {:?}", read.stalls) };
    assert!(stall.site.ends_with("blocks") && stall.file.ends_with("report_file.rs"), "{stall:?}");
    assert!(stall.ended && Duration::from_millis(300) < stall.elapsed, "{stall:?}");
    assert!(1.6e9 < stall.begin && Duration::from_millis(50) == stall.threshold, "{stall:?}");

    let output = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"))
        .current_dir(root())
        .args(["--no-cache", "--tests", "-p", "blockcheck-tests", "--message-format", "short", "--observed"])
        .args([path.as_path(), Path::new("tests/tests/report_file.rs")])
        .output()
        .expect("the binary starts");
    let found = String::from_utf8_lossy(&output.stdout);
    if cfg!(target_os = "linux") {
        assert!(found.contains("report_file.rs:14:18: error[sleep]"), "{found}");
        assert!(found.contains("the watchdog saw 1 stall"), "{found}\n{stall:?}");
    }
}
