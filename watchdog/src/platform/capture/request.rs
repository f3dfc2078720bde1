//! A running thread that was asked for its stack. It answers when it is next run outside of the kernel, which can take as
//! long as a system call that copies a large file.

use std::fs;
use std::sync::{Mutex, PoisonError};

use super::{Raw, Signal, Subject};
use crate::cause::Cause;
#[cfg(target_arch = "x86_64")]
use crate::platform::linux_cause;
use crate::registry::TRANSFERS;
use crate::slot::Seen;
use crate::stack::Missing;

/// Which transfers are in use.
static USED: Mutex<[bool; TRANSFERS.len()]> = Mutex::new([false; TRANSFERS.len()]);

/// See the file's head. Dropping it takes the request back.
#[derive(Debug)]
pub(crate) struct Request {
    transfer: usize,
    number: u64,
}

impl Request {
    /// Sends the signal.
    pub(super) fn send(subject: Subject, signal: Option<Signal>) -> Result<Self, Missing> {
        let Subject { tid, bounds, poll: (seat, level) } = subject;
        let signal = signal.filter(|signal| signal.is_ours()).ok_or(Missing::NoSignal)?;
        if blocks(tid, signal) {
            return Err(Missing::Blocked);
        }
        let transfer = reserve().ok_or(Missing::Busy)?;
        let (low, top) = bounds.unwrap_or((0, 0));
        let Some(number) = TRANSFERS[transfer].ask([low, top, seat as u64, level as u64]) else {
            // A thread was stopped in the midst of its answer; its transfer is lost until it goes on.
            release(transfer);
            return Err(Missing::Busy);
        };
        let request = Self { transfer, number };
        if signal.send(tid, transfer, number) { Ok(request) } else { Err(Missing::Ended) }
    }

    /// The stack, once the thread has answered.
    pub(crate) fn answer(&self) -> Option<Raw> {
        let handed = TRANSFERS[self.transfer].take(self.number)?;
        let [pc, sp, fp, lr, first, polls @ ..] = handed.registers;
        let [outer, outer_tag, inner, inner_tag] = polls;
        // The sequence numbers of running polls are odd.
        let seen = |sequence, tag| (sequence != 0).then_some(Seen { sequence, tag });
        Some(Raw {
            pc,
            sp,
            fp: Some(fp),
            lr: Some(lr),
            call: None,
            on: descriptor(first),
            polls: Some([seen(outer, outer_tag), seen(inner, inner_tag)]),
            words: handed.words,
        })
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        // A handler that has begun goes on with the transfer, which then cannot be asked for until it is done.
        TRANSFERS[self.transfer].withdraw(self.number);
        release(self.transfer);
    }
}

fn reserve() -> Option<usize> {
    let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
    let free = used.iter().position(|used| !used)?;
    used[free] = true;
    Some(free)
}

fn release(transfer: usize) {
    USED.lock().unwrap_or_else(PoisonError::into_inner)[transfer] = false;
}

/// Whether the thread blocks the signal. One sent all the same would wait there, for good or ill.
fn blocks(tid: u32, signal: Signal) -> bool {
    let Ok(status) = fs::read_to_string(format!("/proc/self/task/{tid}/status")) else { return true };
    let mask = status.lines().find_map(|line| line.strip_prefix("SigBlk:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_none_or(|mask| mask & signal.bit() != 0)
}

/// What the first argument of a call stands for, if it is a descriptor. A signal that comes while the kernel works for a
/// thread is taken at the call's end, where that register still holds it.
#[cfg(target_arch = "x86_64")]
fn descriptor(first: u64) -> Option<Cause> {
    i32::try_from(first).ok().map(|_| linux_cause::of_descriptor(first))
}

/// The first argument's register is the result's, so nothing is known of the call.
#[cfg(target_arch = "aarch64")]
fn descriptor(_: u64) -> Option<Cause> {
    None
}
