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
mod descriptor;
mod foreign;
mod handler;
mod masks;
mod names;
mod note;
mod raw;
mod record;
mod stack;
mod symbols;
#[cfg(test)]
mod tests;
mod waits;

use std::marker::PhantomData;

pub(crate) use symbols::resolve;

use crate::strict::{CallKind, Noted};
use raw::own;
use record::Recorder;

/// `PR_SET_SYSCALL_USER_DISPATCH` and its values (linux/prctl.h).
const DISPATCH: u64 = 59;
const OFF: u64 = 0;
const ON: u64 = 1;

/// Longer than the instructions through which a handler returns, whichever library made them.
const RESTORER: u64 = 16;

/// Traps the calls of the calling thread while it lives.
pub(crate) struct Armed {
    recorder: Box<Recorder>,
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
    let recorder = Box::new(Recorder::new());
    let selector = recorder.selector() as u64;
    // SAFETY: the kernel reads the selector at each of the thread's calls until dispatch is off, which `Armed` sees to
    // before it frees it. The selector lets all through for now.
    let result = unsafe { libc::prctl(DISPATCH as libc::c_int, ON, restorer, RESTORER, selector) };
    if result != 0 {
        return None;
    }
    handler::set_current(&raw const *recorder);
    recorder.block();
    Some(Armed { recorder, thread: PhantomData })
}

/// Whether the calling thread's calls are trapped, or would be outside of an allowed region.
pub(crate) fn is_armed() -> bool {
    !handler::current().is_null()
}

impl Armed {
    /// Ends it.
    pub(crate) fn disarm(self) -> Noted {
        self.recorder.allow();
        Noted {
            calls: self.recorder.take().iter().map(record::Record::found).collect(),
            lost: self.recorder.lost.get(),
            gave_up: self.recorder.gave_up.get(),
        }
    }
}

impl Drop for Armed {
    fn drop(&mut self) {
        self.recorder.allow();
        handler::set_current(std::ptr::null());
        // SAFETY: switches dispatch off for this thread and touches no memory.
        unsafe { own(libc::SYS_prctl, [DISPATCH, OFF, 0, 0]) };
    }
}

/// Lets the calling thread's calls through while it lives.
pub(crate) struct Pause {
    recorder: *const Recorder,
}

/// See [`Pause`].
pub(crate) fn pause() -> Pause {
    let recorder = handler::current();
    // SAFETY: the recorder lives as long as the cell names it.
    if let Some(recorder) = unsafe { recorder.as_ref() } {
        recorder.allow();
        recorder.pauses.set(recorder.pauses.get() + 1);
    }
    Pause { recorder }
}

impl Drop for Pause {
    fn drop(&mut self) {
        // It may have ended meanwhile, if the region was left out of order.
        if self.recorder != handler::current() {
            return;
        }
        // SAFETY: as above.
        let Some(recorder) = (unsafe { self.recorder.as_ref() }) else { return };
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
