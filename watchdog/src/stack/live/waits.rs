//! What a stack says of what its thread waits for: std, libc and the usual crates have fns of their own for each kind of
//! wait.

use crate::cause::Cause;
use crate::stack::{Frame, origin};

/// Parts of fns' paths. Of several that match, the outermost tells: a channel waits by a condition, which waits by a lock.
const WAITS: [(&str, Cause); 28] = [
    ("sys::sync::mutex", Cause::Lock),
    ("sys::sync::rwlock", Cause::Lock),
    ("sys::sync::once", Cause::Lock),
    ("parking_lot::raw_mutex", Cause::Lock),
    ("parking_lot::raw_rwlock", Cause::Lock),
    ("pthread_mutex_", Cause::Lock),
    ("pthread_rwlock_", Cause::Lock),
    ("__lll_lock_wait", Cause::Lock),
    ("sys::sync::condvar", Cause::Condition),
    ("sync::barrier::Barrier", Cause::Condition),
    ("parking_lot::condvar", Cause::Condition),
    ("pthread_cond_", Cause::Condition),
    ("std::sync::mpmc", Cause::Channel),
    ("std::sync::mpsc", Cause::Channel),
    ("tokio::sync::mpsc", Cause::Channel),
    ("tokio::sync::oneshot", Cause::Channel),
    ("crossbeam_channel", Cause::Channel),
    ("flume", Cause::Channel),
    ("std::thread::join_handle", Cause::Join),
    ("std::thread::JoinHandle", Cause::Join),
    ("std::thread::scoped", Cause::Join),
    ("sys::thread::unix::Thread::join", Cause::Join),
    ("pthread_join", Cause::Join),
    ("pthread_clockjoin", Cause::Join),
    ("::block_on", Cause::BlockOn),
    ("getaddrinfo", Cause::Dns),
    ("getnameinfo", Cause::Dns),
    ("gethostbyname", Cause::Dns),
];

/// Fns of libc that do a call on their first argument.
const ON_DESCRIPTORS: [&str; 22] = [
    "read",
    "write",
    "readv",
    "writev",
    "pread",
    "pwrite",
    "pread64",
    "pwrite64",
    "preadv",
    "pwritev",
    "preadv64",
    "pwritev64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "ftruncate64",
    "fallocate",
    "fallocate64",
    "sendfile",
    "sendfile64",
    "copy_file_range",
    "flock",
];

/// Fns of libc that do a call on a path.
const ON_PATHS: [&str; 14] = [
    "open",
    "open64",
    "openat",
    "openat64",
    "stat64",
    "lstat64",
    "statx",
    "unlink",
    "unlinkat",
    "rename",
    "mkdir",
    "rmdir",
    "getdents64",
    "fstatat64",
];

/// What a stack says, of its frames from the innermost to where the application's code begins; `call` is the system call
/// that the thread waits in, if it does. `descriptor` is what the
/// first argument of the innermost stands for, if that is a descriptor.
pub(super) fn cause(frames: &[Frame], call: Option<Cause>, descriptor: Option<Cause>) -> Option<Cause> {
    let of_user = frames.iter().position(Frame::is_user);
    let called = &frames[..of_user.unwrap_or(frames.len())];
    let matching = |frame: &Frame| {
        let function = frame.function().unwrap_or_default();
        let module = frame.file().and_then(origin::module).unwrap_or_default();
        let is_in = |(part, _): &&(&str, Cause)| function.contains(part) || module.contains(part);
        WAITS.iter().find(is_in).map(|(_, cause)| cause.clone())
    };
    // If it is not known where the application's code begins, what lies further out may be the executor's.
    let waits = if of_user.is_some() {
        called.iter().rev().find_map(matching)
    } else {
        called.iter().find_map(matching)
    };
    waits.or(call).or_else(|| {
        let innermost = frames.first()?.function()?.trim_start_matches("__libc_").trim_start_matches('_');
        if ON_DESCRIPTORS.contains(&innermost) {
            return descriptor;
        }
        ON_PATHS.contains(&innermost).then_some(Cause::FileSystem)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(functions: &[&str]) -> Vec<Frame> {
        let frame = |function: &&str| {
            let user = function.starts_with("app::");
            let function = Some((*function).into());
            Frame { function, file: None, line: None, module: "app".into(), offset: 0, user }
        };
        functions.iter().map(frame).collect()
    }

    #[test]
    fn the_outermost_wait_above_the_applications_code_tells() {
        let channel = [
            "syscall",
            "std::sys::sync::mutex::futex::Mutex::lock_contended",
            "std::sync::mpmc::Receiver<T>::recv",
        ];
        let with_user = [&channel[..], &["app::handler", "tokio::runtime::Runtime::block_on"]].concat();
        assert_eq!(cause(&frames(&with_user), None, None), Some(Cause::Channel));
        let without = [&channel[..2], &["0x1234", "tokio::runtime::Runtime::block_on"]].concat();
        assert_eq!(cause(&frames(&without), None, None), Some(Cause::Lock));
    }

    #[test]
    fn a_call_that_has_just_been_made_tells_what_it_was_on() {
        let file = Cause::File(Some("/etc/hosts".into()));
        let read = frames(&["__libc_read", "std::fs::read", "app::handler"]);
        assert_eq!(cause(&read, None, Some(file.clone())), Some(file.clone()));
        assert_eq!(cause(&frames(&["app::read", "app::handler"]), None, Some(file)), None);
    }
}
