//! Which of the calls found are meant, or nobody's fault.

use super::{CallKind, Frame};

/// What a strict test allows.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub(crate) kinds: Vec<CallKind>,
    /// Paths of fns, or beginnings of such paths.
    pub(crate) functions: Vec<String>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { kinds: vec![CallKind::Output], functions: Vec::new() }
    }
}

/// Where the library blocks for itself. A lock in the allocator, and what printing a panic reads, are in no one's
/// hands.
const LIBRARY_OWN: [&str; 7] = [
    "__rust_",
    "__rdl_",
    "__rg_",
    "std::panicking::",
    "std::sys::backtrace::",
    "std::backtrace",
    "std::alloc::",
];

/// tokio's locks are its own, and short. Polls of tasks are left out, since an optimiser puts the tasks' own code into
/// them.
const TOKIO: &str = "tokio::";
const TOKIO_TASK: &str = "tokio::runtime::task::";

/// What in tokio is there to block.
const TOKIO_BLOCKING: [&str; 4] = ["::blocking_", "::block_on", "::Inner::park", "ParkThread::"];

/// Where tokio starts processes, and waits until they run, as it must.
const TOKIO_PROCESS: &str = "tokio::process::";

impl Rules {
    /// Whether a call of this kind from these frames, innermost first and only of the poll, is allowed.
    pub(crate) fn allow(&self, kind: CallKind, frames: &[Frame]) -> bool {
        self.kinds.contains(&kind) || self.allow_function(frames) || is_own(kind, frames)
    }

    fn allow_function(&self, frames: &[Frame]) -> bool {
        let is_allowed =
            |frame: &Frame| self.functions.iter().any(|prefix| frame.path().starts_with(prefix.as_str()));
        frames.iter().any(is_allowed)
    }
}

/// Whether it is the library's, tokio's or the watchdog's own doing.
fn is_own(kind: CallKind, frames: &[Frame]) -> bool {
    let caller = frames.iter().position(|frame| !frame.is_library()).unwrap_or(frames.len());
    let (library, rest) = frames.split_at(caller);
    if library.iter().any(|frame| LIBRARY_OWN.iter().any(|own| frame.path().contains(own))) {
        return true;
    }
    let names = || rest.iter().map(Frame::path);
    if names().any(|name| name.starts_with(TOKIO) && name.contains("::block_in_place")) {
        return true;
    }
    let Some(caller) = names().next() else { return false };
    if caller.starts_with("blockcheck::") {
        return true;
    }
    if kind != CallKind::Thread {
        return caller.starts_with(TOKIO_PROCESS);
    }
    // tokio's own frames alone: further out, the words can be anybody's.
    let mut of_tokio = names().take_while(|name| name.starts_with(TOKIO));
    let is_tokio = caller.starts_with(TOKIO) && !caller.starts_with(TOKIO_TASK);
    is_tokio && !of_tokio.any(|name| TOKIO_BLOCKING.iter().any(|word| name.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(functions: &[&str]) -> Vec<Frame> {
        let frame = |function: &&str| Frame::new(function, None, None);
        functions.iter().map(frame).collect()
    }

    fn own(functions: &[&str]) -> bool {
        is_own(CallKind::Thread, &frames(functions))
    }

    #[test]
    fn tokios_short_locks_are_its_own_and_its_waits_are_not() {
        let lock = "std::sys::sync::mutex::futex::Mutex::lock_contended";
        assert!(own(&[
            "syscall",
            lock,
            "tokio::sync::notify::Notify::notify_waiters",
            "my::task::{{closure}}"
        ]));
        assert!(own(&["syscall", lock, "tokio::runtime::blocking::pool::Spawner::spawn_task", "my::f"]));
        let unpark = "tokio::runtime::park::Inner::unpark";
        assert!(own(&["syscall", lock, "tokio::loom::std::parking_lot::Mutex<T>::lock", unpark, "my::f"]));
        assert!(!own(&["syscall", lock, "my::f"]));
        let wait = "std::sys::sync::condvar::futex::Condvar::wait";
        assert!(!own(&[
            "syscall",
            wait,
            "tokio::runtime::park::CachedParkThread::park",
            "tokio::sync::mpsc::chan::x",
            "f::g"
        ]));
        assert!(!own(&["syscall", wait, "tokio::sync::mpsc::bounded::Receiver<T>::blocking_recv", "my::f"]));
    }

    #[test]
    fn a_task_inlined_into_tokios_poll_is_the_tasks() {
        assert!(!own(&[
            "open64",
            "std::fs::read::inner",
            "tokio::runtime::task::raw::poll",
            "tokio::runtime::x"
        ]));
    }

    #[test]
    fn block_in_place_may_block() {
        assert!(own(&[
            "clock_nanosleep",
            "std::thread::sleep",
            "my::f::{{closure}}",
            "tokio::runtime::scheduler::multi_thread::worker::block_in_place",
            "my::f",
        ]));
        assert!(!own(&["clock_nanosleep", "std::thread::sleep", "my::block_in_place"]));
    }

    #[test]
    fn kinds_and_functions_are_allowed_as_said() {
        let stack =
            frames(&["read", "<std::fs::File as std::io::Read>::read", "<my::Cache as Load>::load", "my::f"]);
        assert!(!Rules::default().allow(CallKind::File, &stack));
        let by_kind = Rules { kinds: vec![CallKind::File], ..Rules::default() };
        assert!(by_kind.allow(CallKind::File, &stack) && !by_kind.allow(CallKind::Sleep, &stack));
        let by_function = Rules { functions: vec!["my::Cache".to_owned()], ..Rules::default() };
        assert!(by_function.allow(CallKind::File, &stack));
        let other = Rules { functions: vec!["your::".to_owned()], ..Rules::default() };
        assert!(!other.allow(CallKind::File, &stack));
    }
}
