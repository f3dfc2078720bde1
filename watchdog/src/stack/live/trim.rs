//! What a reader needs of a stack.

use crate::stack::Frame;

/// Whether a frame is the application's own code. Cargo compiles the workspace by paths in it, and everything else by
/// paths in its home; the standard library's paths are remapped when it is built.
pub(super) fn is_user(frame: &Frame) -> bool {
    const OTHERS: [&str; 6] = [
        "/rustc/",
        "/rustlib/src/rust/",
        "/registry/src/",
        "/git/checkouts/",
        "/vendor/",
        concat!(env!("CARGO_MANIFEST_DIR"), "/src/"),
    ];
    let Some(file) = frame.file() else { return false };
    file.ends_with(".rs") && !OTHERS.iter().any(|other| file.contains(other))
}

/// The frames to show, of all from the innermost to the thread's start: down to the watched poll, the application's
/// own, and of each run of others the outermost, which the application called.
pub(super) fn shown(frames: &[Frame]) -> Vec<usize> {
    let end = frames.iter().rposition(is_poll).unwrap_or(frames.len());
    let within = &frames[..end];
    let mut shown = Vec::new();
    for (index, frame) in within.iter().enumerate() {
        let calls = within.get(index + 1).is_some_and(|caller| caller.user);
        if frame.user || calls {
            shown.push(index);
        }
    }
    // Without debug information nothing is known to be the application's: then everything is shown.
    if shown.is_empty() { (0..within.len()).collect() } else { shown }
}

/// Whether a frame is the watched poll itself.
fn is_poll(frame: &Frame) -> bool {
    frame.function().is_some_and(|function| function.contains("blockcheck::poll::future::Watched"))
}
