//! What a signal's handler hands over: registers and a copy of the stack. The asker and the handler pass one word
//! back and forth, by which exactly one of them owns the rest at any time; a handler that comes too late finds
//! that it is not asked any more, and touches nothing.

use crate::sync::{AtomicU64, Ordering};

/// The most words of a stack that are copied: 128 KiB. Deeper frames are left out.
pub(crate) const WORDS: usize = if cfg!(loom) { 2 } else { 16 * 1024 };

/// How many words say what is asked for.
pub(crate) const QUESTION: usize = 4;

/// How many registers, and words beside them, are handed over.
pub(crate) const REGISTERS: usize = 9;

const IDLE: u64 = 0;
const ASKED: u64 = 1;
const COPYING: u64 = 2;
const DONE: u64 = 3;
const STATES: u64 = 4;

/// See the file's head.
pub(crate) struct Transfer {
    /// The request's number times four, plus how far it has come.
    state: AtomicU64,
    question: [AtomicU64; QUESTION],
    registers: [AtomicU64; REGISTERS],
    length: AtomicU64,
    words: [AtomicU64; WORDS],
}

/// The process's: so many threads can be asked at once. Memory that was never used takes none.
#[cfg(not(loom))]
pub(crate) static TRANSFERS: [Transfer; 8] = [const { Transfer::new() }; 8];

/// What a handler handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    pub(crate) registers: [u64; REGISTERS],
    /// From the stack pointer upwards.
    pub(crate) words: Vec<u64>,
}

impl Transfer {
    #[cfg(not(loom))]
    pub(crate) const fn new() -> Self {
        Self {
            state: AtomicU64::new(0),
            question: [const { AtomicU64::new(0) }; QUESTION],
            registers: [const { AtomicU64::new(0) }; REGISTERS],
            length: AtomicU64::new(0),
            words: [const { AtomicU64::new(0) }; WORDS],
        }
    }

    /// The atomics of models are not made in constants.
    #[cfg(loom)]
    pub(crate) fn new() -> Self {
        let zero = |_| AtomicU64::new(0);
        Self {
            state: zero(0),
            question: std::array::from_fn(zero),
            registers: std::array::from_fn(zero),
            length: zero(0),
            words: std::array::from_fn(zero),
        }
    }

    /// Asks for the stack; gives the request's number for the signal. `None` while the
    /// handler of an earlier, abandoned request still copies. One thread asks at a time.
    pub(crate) fn ask(&self, question: [u64; QUESTION]) -> Option<u64> {
        // Acquire: pairs with the release in `finish`; a handler that is done is done with the fields too.
        let state = self.state.load(Ordering::Acquire);
        if state % STATES == COPYING {
            return None;
        }
        let request = state / STATES + 1;
        // Relaxed: published by the release below.
        for (cell, word) in self.question.iter().zip(question) {
            cell.store(word, Ordering::Relaxed);
        }
        // Release: the handler that acquires this word sees the question that goes with it.
        self.state.store(request * STATES + ASKED, Ordering::Release);
        Some(request)
    }

    /// Called by the handler: the question, if this request is still open. Then the handler must `finish`.
    pub(crate) fn begin(&self, request: u64) -> Option<[u64; QUESTION]> {
        let (asked, copying) = (request.wrapping_mul(STATES) | ASKED, request.wrapping_mul(STATES) | COPYING);
        // Acquire: pairs with the release in `ask`. Relaxed on failure: nothing is read then.
        self.state.compare_exchange(asked, copying, Ordering::Acquire, Ordering::Relaxed).ok()?;
        // Relaxed: ordered by the acquire above.
        Some(std::array::from_fn(|word| self.question[word].load(Ordering::Relaxed)))
    }

    /// Called by the handler between `begin` and `finish`. `false` when there is no more room.
    pub(crate) fn put(&self, index: usize, word: u64) -> bool {
        let Some(cell) = self.words.get(index) else { return false };
        // Relaxed: published by the release in `finish`.
        cell.store(word, Ordering::Relaxed);
        true
    }

    /// Called by the handler: hands over the registers and as many words as were put.
    pub(crate) fn finish(&self, request: u64, registers: [u64; REGISTERS], length: usize) {
        for (cell, register) in self.registers.iter().zip(registers) {
            // Relaxed: published by the release below.
            cell.store(register, Ordering::Relaxed);
        }
        // Relaxed: as above.
        self.length.store(length as u64, Ordering::Relaxed);
        // Release: all that was put happens before the asker reads it.
        self.state.store(request.wrapping_mul(STATES) | DONE, Ordering::Release);
    }

    /// What the handler handed over, once it has.
    pub(crate) fn take(&self, request: u64) -> Option<Handed> {
        // Acquire: pairs with the release in `finish`.
        if self.state.load(Ordering::Acquire) != request * STATES + DONE {
            return None;
        }
        // Relaxed: ordered by the acquire above; nobody writes before the next `ask`, by this thread.
        let length = self.length.load(Ordering::Relaxed) as usize;
        let read = |cell: &AtomicU64| cell.load(Ordering::Relaxed);
        let words = self.words.iter().take(length).map(read).collect();
        Some(Handed { registers: std::array::from_fn(|index| read(&self.registers[index])), words })
    }

    /// Takes the request back. `true` if no handler has begun: then none ever will.
    pub(crate) fn withdraw(&self, request: u64) -> bool {
        let (asked, idle) = (request * STATES + ASKED, request * STATES + IDLE);
        // Relaxed: whoever comes first in the word's order wins, and nothing else is read on the strength of it.
        self.state.compare_exchange(asked, idle, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}
