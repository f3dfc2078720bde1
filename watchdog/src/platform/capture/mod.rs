//! Registers and stack of another thread of this process. A thread inside a system call is not touched: the kernel
//! tells its registers, and its stack is copied from outside. A running one gets one signal.

mod bounds;
mod memory;
mod signal;

pub(crate) use bounds::stack_bounds;
pub(crate) use memory::bytes;
pub(crate) use signal::{Signal, install};

use std::fs;
use std::time::{Duration, Instant};

use crate::registry::TRANSFER;
use crate::stack::Missing;

/// How long a thread that got the signal may take to answer: one that waits for a processor gets one by then, or
/// its stack is not worth the wait.
const PATIENCE: Duration = Duration::from_millis(20);

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
    /// From the stack pointer, rounded up to a word, upwards.
    pub(crate) words: Vec<u64>,
}

/// What proc_pid_syscall(5) says of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    Running,
    /// In a system call, or held by the kernel outside of one.
    Held {
        sp: u64,
        pc: u64,
    },
}

/// Takes registers and stack of a thread. `bounds` are those of its stack, where it is known.
pub(crate) fn capture(tid: u32, bounds: Option<(u64, u64)>, signal: Option<Signal>) -> Result<Raw, Missing> {
    // A thread that changes between waiting and running is looked at again.
    for _ in 0..4 {
        match position(tid)? {
            before @ Position::Held { sp, pc } => {
                let raw = copy(sp, pc, bounds)?;
                if position(tid)? == before {
                    return Ok(raw);
                }
            }
            Position::Running => return interrupt(tid, bounds, signal),
        }
    }
    interrupt(tid, bounds, signal)
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
    Ok(Position::Held { sp: sp?, pc: pc? })
}

/// The stack from outside.
fn copy(sp: u64, pc: u64, bounds: Option<(u64, u64)>) -> Result<Raw, Missing> {
    let from = sp.next_multiple_of(8);
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
    Ok(Raw { pc, sp, fp: None, lr: None, words: words.collect() })
}

/// The stack by the thread's own hand.
fn interrupt(tid: u32, bounds: Option<(u64, u64)>, signal: Option<Signal>) -> Result<Raw, Missing> {
    let signal = signal.filter(|signal| signal.is_ours()).ok_or(Missing::NoSignal)?;
    if blocks(tid, signal) {
        return Err(Missing::Blocked);
    }
    let request = TRANSFER.ask(bounds.unwrap_or((0, 0))).ok_or(Missing::Busy)?;
    if !signal.send(tid, request) {
        TRANSFER.withdraw(request);
        return Err(Missing::Ended);
    }
    let handed = wait(request).ok_or(Missing::NoAnswer)?;
    let [pc, sp, fp, lr] = handed.registers;
    Ok(Raw { pc, sp, fp: Some(fp), lr: Some(lr), words: handed.words })
}

fn wait(request: u64) -> Option<crate::registry::Handed> {
    let deadline = Instant::now() + PATIENCE;
    for round in 0_u32.. {
        if let Some(handed) = TRANSFER.take(request) {
            return Some(handed);
        }
        if deadline < Instant::now() && TRANSFER.withdraw(request) {
            return None;
        }
        // Once the handler has begun, it is waited for: it holds the buffer and is done in microseconds once it runs.
        // A thread that is never run again keeps it, and later requests are told `Busy`.
        if deadline + 10 * PATIENCE < Instant::now() {
            return None;
        }
        if round < 20 { std::thread::yield_now() } else { std::thread::sleep(Duration::from_micros(50)) }
    }
    None
}

/// Whether the thread blocks the signal. One sent all the same would wait there, for good or ill.
fn blocks(tid: u32, signal: Signal) -> bool {
    let Ok(status) = fs::read_to_string(format!("/proc/self/task/{tid}/status")) else { return true };
    let mask = status.lines().find_map(|line| line.strip_prefix("SigBlk:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_none_or(|mask| mask & signal.bit() != 0)
}
