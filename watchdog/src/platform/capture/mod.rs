//! Registers and stack of another thread of this process. A thread inside a system call is not touched: the kernel
//! tells its registers, and its stack is copied from outside. A running one gets one signal.

mod bounds;
mod request;
mod signal;

pub(crate) use super::memory::bytes;
#[cfg(test)]
pub(crate) use bounds::load_and_unload;
pub(crate) use bounds::stack_bounds;
pub(crate) use request::Request;
pub(crate) use signal::{Signal, install};

use std::fs;

use super::{Doing, memory};
use crate::cause::Cause;
use crate::slot::Seen;
use crate::stack::Missing;

/// The most bytes of a stack that are copied.
const MOST: usize = 128 * 1024;

/// What was taken of a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raw {
    pub(crate) pc: u64,
    pub(crate) sp: u64,
    /// Known only if the thread was running.
    pub(crate) fp: Option<u64>,
    /// Known only if the thread was running, on architectures that have it.
    pub(crate) lr: Option<u64>,
    /// The system call that it waits in.
    pub(crate) call: Option<Cause>,
    /// What the first argument of the fn that was interrupted stands for, if that is a call on a descriptor.
    pub(crate) on: Option<Cause>,
    /// What the thread's slot said of the poll, and of one inside it, at the moment when a running thread answered.
    pub(crate) polls: Option<[Option<Seen>; 2]>,
    /// From the stack pointer, rounded up to a word, upwards.
    pub(crate) words: Vec<u64>,
}

/// Whose stack is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) tid: u32,
    /// The bounds of its stack, where they are known.
    pub(crate) bounds: Option<(u64, u64)>,
    /// The thread's seat and the level of the poll that this is about.
    pub(crate) poll: (usize, usize),
}

/// What proc_pid_syscall(5) says of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    Running,
    /// In a system call, or held by the kernel outside of one.
    Held {
        sp: u64,
        pc: u64,
        doing: Doing,
    },
}

/// What of this is not to be had here, for people; tried out on the calling thread.
pub(crate) fn problems(signal: Option<Signal>) -> Vec<&'static str> {
    let own = std::hint::black_box(0x1234_u64);
    let mut problems = Vec::new();
    if bytes((&raw const own).addr() as u64, 8) != Some(own.to_ne_bytes().to_vec()) {
        problems.push("the system lets this process not read its own memory from outside: stalls are told without stacks");
    } else if super::thread_id().is_none_or(|tid| position(tid).is_err()) {
        problems.push(
            "the system does not show what threads do (/proc/self/task): stalls are told without stacks",
        );
    } else if signal.is_none() {
        problems.push("no real-time signal is free for the watchdog: threads that compute are told without their stacks");
    }
    problems
}

/// What a first look at a thread gave.
#[derive(Debug)]
pub(crate) enum Taken {
    /// It waits, and this is its stack.
    Whole(Raw),
    /// It computes, and was asked.
    Asked(Request),
}

/// Takes registers and stack of a thread, or asks it for them.
pub(crate) fn take(subject: Subject, signal: Option<Signal>) -> Result<Taken, Missing> {
    let Subject { tid, bounds, .. } = subject;
    // A thread that changes between waiting and running is looked at again.
    for _ in 0..4 {
        let before = position(tid)?;
        let Position::Held { sp, pc, doing } = before else { break };
        let raw = copy(sp, pc, bounds)?;
        let call = super::cause(doing, Some(tid));
        if position(tid)? == before {
            return Ok(Taken::Whole(Raw { call, ..raw }));
        }
    }
    Request::send(subject, signal).map(Taken::Asked)
}

fn position(tid: u32) -> Result<Position, Missing> {
    let text = fs::read_to_string(format!("/proc/self/task/{tid}/syscall")).map_err(|_| Missing::Hidden)?;
    if text.starts_with("running") {
        return Ok(Position::Running);
    }
    let mut last = text.split_ascii_whitespace().rev().map(|word| {
        u64::from_str_radix(word.strip_prefix("0x").unwrap_or(word), 16).map_err(|_| Missing::Hidden)
    });
    let (Some(pc), Some(sp)) = (last.next(), last.next()) else { return Err(Missing::Hidden) };
    let mut words = text.split_ascii_whitespace();
    let number = words.next().and_then(|word| word.parse().ok());
    let first = words.next().and_then(|word| u64::from_str_radix(word.strip_prefix("0x")?, 16).ok());
    let doing = match (number, first) {
        (Some(number), Some(first)) => Doing::Call { number, first },
        _ => Doing::Unknown,
    };
    Ok(Position::Held { sp: sp?, pc: pc?, doing })
}

/// The stack from outside.
fn copy(sp: u64, pc: u64, bounds: Option<(u64, u64)>) -> Result<Raw, Missing> {
    let from = sp.checked_next_multiple_of(8).ok_or(Missing::Unreadable)?;
    let length = match bounds {
        Some((low, top)) if low <= from && from < top => {
            usize::try_from(top - from).unwrap_or(MOST).min(MOST)
        }
        // Another stack, as of a coroutine: up to where memory ends.
        _ => MOST,
    };
    let mut bytes = vec![0; length];
    let read = memory::read(from, &mut bytes);
    if read == 0 {
        return Err(Missing::Unreadable);
    }
    let words = bytes[..read].chunks_exact(8).map(|word| {
        let mut own = [0; 8];
        own.copy_from_slice(word);
        u64::from_ne_bytes(own)
    });
    Ok(Raw { pc, sp, fp: None, lr: None, call: None, on: None, polls: None, words: words.collect() })
}
