//! Syscall user dispatch (Linux 5.11, x86-64): the kernel gives every system call of a thread to a signal handler
//! while one byte says so. The handler notes those that can block, and makes them all.
//!
//! What is trapped, and what the handler does with it:
//!
//! * Most calls are made from the handler. It runs with no signal blocked that was not, so they see the thread's mask.
//! * Calls that begin a thread or a process (`clone`, `fork`, `posix_spawn`) too; the child begins in the original
//!   code. Children are not trapped: the kernel ends dispatch in them, as in what they execute.
//! * `rt_sigprocmask` and `sigaltstack` change what the handler's return restores; SIGSYS is never blocked.
//! * `vfork`, and another handler's `rt_sigreturn` through code that the C library does not know, are left to the
//!   code, and the rest of that poll goes unwatched.
#![allow(unsafe_code, reason = "a signal handler that makes other code's system calls")]

mod clone;
mod copy;
mod descriptor;
mod foreign;
mod handler;
mod masks;
mod names;
mod note;
mod raw;
mod record;
#[cfg(test)]
mod tests;
mod waits;

use std::marker::PhantomData;
use std::ops::Range;
use std::sync::OnceLock;

use crate::stack;
use crate::strict::{CallKind, Frame, Noted};
use raw::own;
use record::Recorder;

/// `PR_SET_SYSCALL_USER_DISPATCH` and its values (linux/prctl.h).
const DISPATCH: u64 = 59;
const OFF: u64 = 0;
const ON: u64 = 1;

/// Longer than the instructions through which a handler returns, whichever library made them.
const RESTORER: u64 = 16;

/// How much of the stack outside of `arm` is copied: the frames of the poll that called it, whose return address leads to
/// the poll. What is not there is not read.
const OUTSIDE: u64 = 8 * 1024;

/// Traps the calls of the calling thread while it lives.
pub(crate) struct Armed {
    /// There until it is dropped.
    recorder: Option<Box<Recorder>>,
    /// It is of one thread.
    thread: PhantomData<*const ()>,
}

/// Traps the calling thread's calls from now on. `None` where the system cannot, or they are trapped already.
pub(crate) fn arm() -> Option<Armed> {
    if is_armed() {
        return None;
    }
    let restorer = foreign::install()? as u64;
    unblock_trap();
    let here = 0_u8;
    let top = std::ptr::from_ref(std::hint::black_box(&here)).addr() as u64 + OUTSIDE;
    let recorder = Recorder::of_thread(top, code());
    let selector = recorder.selector() as u64;
    // SAFETY: the kernel reads the selector at each of the thread's calls until dispatch is off, which `Armed` sees to
    // before it frees it. The selector lets all through for now.
    let result = unsafe { libc::prctl(DISPATCH as libc::c_int, ON, restorer, RESTORER, selector) };
    if result != 0 {
        recorder.leave();
        return None;
    }
    handler::set_current(&raw const *recorder);
    recorder.block();
    Some(Armed { recorder: Some(recorder), thread: PhantomData })
}

/// Where there was code in the process when calls were first trapped: what is loaded later only tells places apart less
/// well.
fn code() -> &'static [Range<u64>] {
    static CODE: OnceLock<Vec<Range<u64>>> = OnceLock::new();
    CODE.get_or_init(stack::code)
}

/// The fns at an address in code, innermost first: more than one where code was inlined. Called in no handler.
pub(crate) fn resolve(address: u64) -> Vec<Frame> {
    let frames = stack::frames_at(address).into_iter().map(|frame| {
        let name = frame.function().map_or_else(|| format!("{address:#x}"), str::to_owned);
        Frame::new(&name, frame.file().map(str::to_owned), frame.line())
    });
    frames.collect()
}

/// Whether the calling thread's calls are trapped, or would be outside of an allowed region.
pub(crate) fn is_armed() -> bool {
    !handler::current().is_null()
}

impl Armed {
    /// Ends it.
    pub(crate) fn disarm(self) -> Noted {
        let Some(recorder) = &self.recorder else { return Noted::default() };
        recorder.allow();
        let (calls, unread) = recorder.take();
        Noted { calls, lost: recorder.lost.get(), unread, gave_up: recorder.gave_up.get() }
    }
}

impl Drop for Armed {
    fn drop(&mut self) {
        let Some(recorder) = self.recorder.take() else { return };
        recorder.allow();
        handler::set_current(std::ptr::null());
        // SAFETY: switches dispatch off for this thread and touches no memory.
        unsafe { own(libc::SYS_prctl, [DISPATCH, OFF, 0, 0]) };
        recorder.leave();
    }
}

/// Lets the calling thread's calls through while it lives.
pub(crate) struct Pause {
    recorder: *const Recorder,
    /// Which of the polls that the recorder has served.
    poll: u64,
}

/// See [`Pause`].
pub(crate) fn pause() -> Pause {
    let recorder = handler::current();
    let mut poll = 0;
    // SAFETY: the recorder lives as long as the cell names it.
    if let Some(recorder) = unsafe { recorder.as_ref() } {
        recorder.allow();
        recorder.pauses.set(recorder.pauses.get() + 1);
        poll = recorder.polls.get();
    }
    Pause { recorder, poll }
}

impl Drop for Pause {
    fn drop(&mut self) {
        // It may have ended meanwhile, if the region was left out of order.
        if self.recorder != handler::current() {
            return;
        }
        // SAFETY: as above.
        let Some(recorder) = (unsafe { self.recorder.as_ref() }) else { return };
        if self.poll != recorder.polls.get() {
            return;
        }
        let Some(left) = recorder.pauses.get().checked_sub(1) else { return };
        recorder.pauses.set(left);
        if left == 0 && !recorder.gave_up.get() {
            recorder.block();
        }
    }
}

/// A trap with SIGSYS blocked would end the program.
fn unblock_trap() {
    // SAFETY: the set is made empty before it is used, and the calls touch nothing else.
    unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGSYS);
        libc::pthread_sigmask(libc::SIG_UNBLOCK, &raw const set, std::ptr::null_mut());
    }
}
